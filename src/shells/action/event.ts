import type { Account } from '../../model/evidence.ts';
import { ConfigError } from '../../model/errors.ts';
import { accountOf, type RestAccount } from '../github/account.ts';

/** What the gate reads of an event's payload. */
export interface EventPayload {
  readonly action?: string;
  readonly ref?: string;
  readonly sender?: RestAccount;
  readonly pull_request?: { readonly number: number; readonly head: { readonly sha: string } };
  readonly merge_group?: { readonly head_sha: string };
  readonly workflow_run?: { readonly head_sha: string; readonly conclusion: string | null; readonly path?: string };
  readonly inputs?: Readonly<Record<string, unknown>> | null;
}

/** What an event asks of the gate. */
export type Request =
  /** Judge a pull request with the plans of this run, made for this head where the event names one; `again`: without any. */
  | { readonly kind: 'pull'; readonly number: number; readonly sha?: string; readonly actor?: Account; readonly again?: true }
  /** Judge the open pull requests whose head is this commit. */
  | { readonly kind: 'commit'; readonly sha: string }
  /** Judge the open pull requests again, onto this branch where one is named. */
  | { readonly kind: 'open'; readonly branch?: string }
  /** Refuse a commit: it needs a verdict that cannot be given. */
  | { readonly kind: 'refuse'; readonly sha: string; readonly why: string; readonly hint: string }
  | { readonly kind: 'nothing'; readonly why: string };

/** Only these move the head: whoever causes another event, a review or a label, does not stand behind the change. */
const MOVES_HEAD = ['opened', 'synchronize'];

type Reader = (payload: EventPayload) => Request | undefined;

const READERS: Readonly<Record<string, Reader>> = {
  pull_request: readPullEvent,
  pull_request_target: readPullEvent,
  pull_request_review: ({ pull_request: pull }) =>
    pull === undefined ? undefined : { kind: 'pull', number: pull.number, sha: pull.head.sha },
  merge_group: ({ merge_group: group }) =>
    group === undefined
      ? undefined
      : {
          kind: 'refuse',
          sha: group.head_sha,
          why: 'A merge queue puts several changes together, and their approvals cannot be carried over to the group.',
          hint: 'Merge without the queue: the check of the pull request itself says whether it may go in.',
        },
  workflow_run: readWorkflowRun,
  workflow_dispatch: readDispatch,
  push: ({ ref }) => {
    const branch = ref === undefined ? undefined : /^refs\/heads\/(.+)$/.exec(ref)?.[1];
    return branch === undefined ? { kind: 'nothing', why: 'This push moved no branch.' } : { kind: 'open', branch };
  },
  schedule: () => ({ kind: 'open' }),
};

/** What the event asks for. Throws ConfigError for an event that the gate does not know: silence would read as consent. */
export function requestOf(event: string, payload: EventPayload): Request {
  const request = Object.hasOwn(READERS, event) ? READERS[event]?.(payload) : undefined;
  if (request !== undefined) return request;
  throw new ConfigError(
    `The gate cannot tell from the event \`${event}\` which pull request to judge.`,
    `Run it on ${Object.keys(READERS).join(', ')}.`,
  );
}

function readPullEvent({ action, pull_request: pull, sender }: EventPayload): Request | undefined {
  if (pull === undefined) return undefined;
  if (action === 'closed') return { kind: 'nothing', why: `#${pull.number} is closed.` };
  const actor = action !== undefined && MOVES_HEAD.includes(action) ? accountOf(sender) : undefined;
  return { kind: 'pull', number: pull.number, sha: pull.head.sha, ...(actor ? { actor } : {}) };
}

function readWorkflowRun({ workflow_run: run }: EventPayload): Request | undefined {
  if (run === undefined) return undefined;
  if (run.conclusion === 'success') return { kind: 'commit', sha: run.head_sha };
  return {
    kind: 'refuse',
    sha: run.head_sha,
    why: `The workflow that plans did not succeed (${run.conclusion ?? 'it has not ended'}).`,
    hint: 'Look at its log; a plan that was not made is never a pass.',
  };
}

const NUMBER_INPUTS = ['pull-request', 'pull_request', 'number'];

function readDispatch({ inputs }: EventPayload): Request | undefined {
  const text = NUMBER_INPUTS.map((name) => inputs?.[name]).find((value) => value !== undefined && value !== '');
  const number = Number(text);
  return Number.isInteger(number) && number > 0 ? { kind: 'pull', number, again: true } : undefined;
}
