import type { EventPayload } from '../../generated/github-event.ts';
import { ConfigError } from '../../model/errors.ts';
import type { Account } from '../../model/evidence.ts';
import { accountOf } from '../github/account.ts';
import { readWorkflowRun } from './workflow-run.ts';

/**
 * Which plans an event is judged by: those that it brings, those that were kept of an earlier run, or the first where there are
 * some and else the second.
 */
export type PlansOf = 'given' | 'kept' | 'either';

/** What an event asks of the gate. */
export type Request =
  /** Judge a pull request at this head, where the event names one. */
  | { readonly kind: 'pull'; readonly number: number; readonly sha?: string; readonly actor?: Account; readonly plans: PlansOf }
  /** Judge the open pull requests that another workflow ran for: by the commit, and for a review by the branch too. */
  | {
      readonly kind: 'run';
      readonly sha: string;
      readonly plans: PlansOf;
      readonly branch: string;
      /** `owner/name`, as the branch may lie in a fork. */
      readonly repository: string;
    }
  /** Judge the open pull requests again, onto this branch where one is named. */
  | { readonly kind: 'open'; readonly branch?: string }
  /** Judge what a merge queue put together. */
  | { readonly kind: 'group'; readonly sha: string; readonly ref: string }
  /** Refuse a commit: it needs a verdict that cannot be given. */
  | { readonly kind: 'refuse'; readonly sha: string; readonly why: string; readonly hint: string }
  /** Settle what became of a pull request that is closed. */
  | { readonly kind: 'closed'; readonly number: number }
  | { readonly kind: 'nothing'; readonly why: string };

/** Only these move the head: whoever causes another event, a review or a label, does not stand behind the change. */
const MOVES_HEAD = ['opened', 'synchronize'];

type Reader = (payload: EventPayload) => Request | undefined;

const READERS: Readonly<Record<string, Reader>> = {
  pull_request: readPullEvent,
  pull_request_target: readPullEvent,
  pull_request_review: ({ pull_request: pull }) =>
    pull === undefined ? undefined : { kind: 'pull', number: pull.number, sha: pull.head.sha, plans: 'either' },
  merge_group: readMergeGroup,
  workflow_run: ({ workflow_run: run }) => (run === undefined ? undefined : readWorkflowRun(run)),
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
  if (action === 'closed') return { kind: 'closed', number: pull.number };
  const actor = action !== undefined && MOVES_HEAD.includes(action) ? accountOf(sender) : undefined;
  return { kind: 'pull', number: pull.number, sha: pull.head.sha, plans: 'given', ...(actor ? { actor } : {}) };
}

function readMergeGroup({ action, merge_group: group }: EventPayload): Request | undefined {
  if (group === undefined) return undefined;
  if (action === 'destroyed') return { kind: 'nothing', why: 'The group has left the queue.' };
  return { kind: 'group', sha: group.head_sha, ref: group.head_ref };
}

const NUMBER_INPUTS = ['pull-request', 'pull_request', 'number'];

/** It accepts no plan: whoever starts it could bring one that belongs to nothing. */
function readDispatch({ inputs }: EventPayload): Request | undefined {
  const text = NUMBER_INPUTS.map((name) => inputs?.[name]).find((value) => value !== undefined && value !== '');
  const number = Number(text);
  return Number.isInteger(number) && number > 0 ? { kind: 'pull', number, plans: 'kept' } : undefined;
}
