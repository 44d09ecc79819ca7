import { InputError } from '../../model/errors.ts';
import type { ChangeKind, Likelihood, Retention } from '../../model/plan.ts';
import { code } from '../../model/text.ts';
import type { JsonObject, Path } from '../../model/value.ts';
import type { ChangeDetail } from './details.ts';
import { textOf } from './json.ts';

export type ChangeAction = 'Add' | 'Modify' | 'Remove' | 'Import' | 'Dynamic' | 'SyncWithActual';

/** What a row of a change set does to its object. */
export interface Impact {
  readonly kind: ChangeKind;
  readonly likelihood: Likelihood;
}

const ACTIONS = new Map<string, ChangeAction>([
  ['add', 'Add'],
  ['modify', 'Modify'],
  ['remove', 'Remove'],
  ['import', 'Import'],
  ['dynamic', 'Dynamic'],
  ['syncwithactual', 'SyncWithActual'],
]);

/**
 * `SyncWithActual` resets the record of a drift and leaves the object alone ("resource will not be changed, only CloudFormation
 * metadata will change", API reference of ResourceChange): a no-op.
 */
const SIMPLE_IMPACTS: Readonly<Record<Exclude<ChangeAction, 'Modify'>, Impact>> = {
  Add: { kind: 'create', likelihood: 'certain' },
  Remove: { kind: 'delete', likelihood: 'certain' },
  Import: { kind: 'import', likelihood: 'certain' },
  Dynamic: { kind: 'replace-create-first', likelihood: 'dynamic' },
  SyncWithActual: { kind: 'no-op', likelihood: 'certain' },
};

/** The object leaves its stack and stays as it is, as Terraform forgets one. */
const LET_GO: Impact = { kind: 'forget', likelihood: 'certain' };
const UPDATE: Impact = { kind: 'update', likelihood: 'certain' };
// CloudFormation creates the new object and deletes the old one while it cleans up.
const REPLACE: Impact = { kind: 'replace-create-first', likelihood: 'certain' };
const MAY_REPLACE: Impact = { kind: 'replace-create-first', likelihood: 'conditional' };

const RETENTIONS = new Map<string, Retention>([
  ['delete', 'delete'],
  ['retain', 'retain'],
  ['snapshot', 'snapshot'],
  ['replaceanddelete', 'delete'],
  ['replaceandretain', 'retain'],
  ['replaceandsnapshot', 'snapshot'],
]);

/** Throws InputError for an action that is not known: it must not be taken for a harmless one. */
export function actionOf(row: JsonObject, name: string): ChangeAction {
  const text = textOf(row['Action']) ?? '';
  const action = ACTIONS.get(bareWord(text));
  if (action === undefined) throw unknownWord(name, 'action', text);
  return action;
}

export function impactOf(row: JsonObject, action: ChangeAction, details: readonly ChangeDetail[]): Impact {
  if (action === 'Remove' && retentionOf(row, textOf(row['LogicalResourceId']) ?? '') === 'retain') return LET_GO;
  // `Replacement: "True"` on an Add occurs and means nothing: only what exists can be replaced.
  return action === 'Modify' ? modification(row, details) : SIMPLE_IMPACTS[action];
}

/** What becomes of the object that goes or leaves; `undefined` where the change set does not say. */
export function retentionOf(row: JsonObject, name: string): Retention | undefined {
  const text = textOf(row['PolicyAction']);
  if (text === undefined) return undefined;
  const retention = RETENTIONS.get(bareWord(text));
  if (retention === undefined) throw unknownWord(name, 'policy action', text);
  return retention;
}

/** Paths that force the replacement: where it is certain, only those that always do. */
export function replacePathsOf(impact: Impact, details: readonly ChangeDetail[]): readonly Path[] {
  if (impact.kind !== 'replace-create-first') return [];
  const named = details.filter((detail) => !detail.isSync && detail.recreation !== 'never' && detail.path.length > 0);
  const sure = named.filter((detail) => detail.recreation === 'always');
  const paths = (impact.likelihood === 'certain' && sure.length > 0 ? sure : named).map((detail) => detail.path);
  return [...new Map(paths.map((path) => [JSON.stringify(path), path])).values()];
}

function modification(row: JsonObject, details: readonly ChangeDetail[]): Impact {
  const name = textOf(row['LogicalResourceId']) ?? '';
  const said = saidReplacement(row, name);
  const real = details.filter((detail) => !detail.isSync);
  if (said === 'true') return REPLACE;
  if (real.some((detail) => detail.recreation === 'always' && detail.isStatic)) return REPLACE;
  if (said === 'conditional') return MAY_REPLACE;
  // A policy for the replaced object is given for replacements only.
  if (bareWord(textOf(row['PolicyAction']) ?? '').startsWith('replaceand')) return MAY_REPLACE;
  return said === undefined && real.some((detail) => detail.recreation !== 'never') ? MAY_REPLACE : UPDATE;
}

function saidReplacement(row: JsonObject, name: string): 'true' | 'false' | 'conditional' | undefined {
  const text = textOf(row['Replacement']);
  if (text === undefined) return undefined;
  const word = text.toLowerCase();
  if (word === 'true' || word === 'false') return word;
  if (word.startsWith('conditional')) return 'conditional';
  throw unknownWord(name, 'replacement', text);
}

/** `SYNC_WITH_ACTUAL` of some SDKs and `SyncWithActual` are one word. */
function bareWord(text: string): string {
  return text.replaceAll('_', '').toLowerCase();
}

function unknownWord(name: string, what: string, word: string): InputError {
  return new InputError(
    `Unknown ${what} ${code(word)} for ${code(name)}.`,
    'The change set may come from a newer CloudFormation; update blastgate.',
  );
}
