import { InputError } from '../../model/errors.ts';
import { code } from '../../model/text.ts';
import type { ChangeSetDocument, ChangeSetHead } from './document.ts';

const WAIT = 'Wait for it (`aws cloudformation wait change-set-create-complete`) and describe the change set again.';
const NEW_SET = 'Create a new change set and describe that one.';
const UPDATE = 'The change set may come from a newer CloudFormation; update blastgate.';

/** Statuses of a change set that is no plan, with what to do. `CREATE_COMPLETE` and `FAILED` are judged apart. */
const NO_PLAN = new Map<string, readonly [state: string, hint: string]>([
  ['CREATE_PENDING', ['is not created yet', WAIT]],
  ['CREATE_IN_PROGRESS', ['is still being created', WAIT]],
  ['DELETE_PENDING', ['is about to be deleted', NEW_SET]],
  ['DELETE_IN_PROGRESS', ['is being deleted', NEW_SET]],
  ['DELETE_COMPLETE', ['is deleted', NEW_SET]],
  ['DELETE_FAILED', ['could not be deleted and cannot be executed', NEW_SET]],
]);

/** An executed change set is no plan any more: a verdict on it would come too late. */
const NOT_EXECUTABLE = new Map<string, string>([
  ['OBSOLETE', 'is obsolete: its stack was updated after it was created'],
  ['EXECUTE_IN_PROGRESS', 'is being executed already'],
  ['EXECUTE_COMPLETE', 'is executed already'],
  ['EXECUTE_FAILED', 'was executed already and failed'],
]);

/** A nested change set is `UNAVAILABLE` for execution by itself: its root executes it. */
const MAY_EXECUTE: ReadonlySet<string> = new Set(['AVAILABLE', 'UNAVAILABLE']);

/** CloudFormation calls a change set without changes a failure, in one of two sentences. */
const NOTHING_TO_CHANGE = /didn.?t contain changes|no updates are to be performed/i;

/** Throws InputError, with the document's file, unless its change set is a finished plan or has nothing to change. */
export function requireFinished(document: ChangeSetDocument): void {
  const fault = faultOf(document);
  if (fault === undefined) return;
  const [state, hint] = fault;
  throw new InputError(`${subjectOf(document.head)} ${state}.`, hint, { file: document.origin.file });
}

function faultOf(document: ChangeSetDocument): readonly [state: string, hint: string] | undefined {
  const { head, listsChanges } = document;
  const unfinished = NO_PLAN.get(head.status ?? '');
  if (unfinished !== undefined) return unfinished;
  if (head.status === 'FAILED') return failure(document);
  if (!listsChanges) return ['has no `Changes`', 'Give the output of `aws cloudformation describe-change-set`.'];
  if (head.status !== undefined && head.status !== 'CREATE_COMPLETE')
    return [`has the unknown status ${code(head.status)}`, UPDATE];
  return executionFault(head.executionStatus);
}

function failure({ head, rows }: ChangeSetDocument): readonly [state: string, hint: string] | undefined {
  const reason = head.statusReason ?? 'no reason given';
  if (NOTHING_TO_CHANGE.test(reason) && rows.length === 0) return undefined;
  return [
    `failed to be created: ${code(reason)}`,
    'Correct what `StatusReason` says, create the change set again and describe it.',
  ];
}

function executionFault(status: string | undefined): readonly [state: string, hint: string] | undefined {
  if (status === undefined || MAY_EXECUTE.has(status)) return undefined;
  const state = NOT_EXECUTABLE.get(status);
  return state === undefined ? [`has the unknown execution status ${code(status)}`, UPDATE] : [state, NEW_SET];
}

/** How a sentence calls a change set: by its name, and its stack's. */
export function subjectOf({ name, id, stackName }: ChangeSetHead): string {
  const called = name ?? id;
  const subject = called === undefined ? 'The change set' : `The change set ${code(called)}`;
  return stackName === undefined ? subject : `${subject} of stack ${code(stackName)}`;
}
