import type { GitHub, Repository } from './client.ts';
import { Undecided, undecidedFor } from './undecided.ts';

export const MERGE_QUEUE = `query mergeQueue($owner: String!, $repo: String!, $branch: String!, $cursor: String) {
  repository(owner: $owner, name: $repo) {
    mergeQueue(branch: $branch) {
      entries(first: 100, after: $cursor) {
        nodes { position headCommit { oid } pullRequest { number } }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
}`;

interface Entry {
  readonly position: number;
  readonly headCommit: { readonly oid: string } | null;
  readonly pullRequest: { readonly number: number } | null;
}

interface Answer {
  readonly repository: {
    readonly mergeQueue: {
      readonly entries: {
        readonly nodes: readonly Entry[];
        readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
      };
    } | null;
  };
}

/** What a queue put together. */
export interface Group {
  readonly baseRef: string;
  /** Every pull request in it, in the order of the queue. */
  readonly numbers: readonly number[];
}

/** `refs/heads/gh-readonly-queue/main/pr-104-<sha>`: the branch, and the last of the pull requests. */
const REF = /^refs\/heads\/gh-readonly-queue\/(.+)\/pr-(\d+)-[0-9a-f]+$/;

/**
 * The pull requests behind a commit of a merge queue: its own and all before it, since each is put on top of those. The name of
 * the branch tells only the last. Throws Undecided where the queue does not list the commit.
 */
export async function readGroup(
  github: GitHub,
  { owner, repo }: Repository,
  { sha, ref }: { readonly sha: string; readonly ref: string },
): Promise<Group> {
  const [, baseRef, last] = REF.exec(ref) ?? [];
  if (baseRef === undefined) throw notListed(`The branch \`${ref}\` is not one of a merge queue.`);
  const answer = await github.graphql
    .paginate<Answer>(MERGE_QUEUE, { owner, repo, branch: baseRef })
    .catch(undecidedFor(`The merge queue of ${baseRef}`));
  const entries = answer.repository.mergeQueue?.entries.nodes ?? [];
  const own = entries.find(({ headCommit }) => headCommit?.oid === sha);
  const before = entries.filter(({ position }) => own !== undefined && position <= own.position);
  const numbers = before.toSorted((a, b) => a.position - b.position).map(({ pullRequest }) => pullRequest?.number);
  const known = numbers.filter((number) => number !== undefined);
  if (own === undefined || known.length < numbers.length || known.at(-1) !== Number(last)) {
    throw notListed(`The merge queue of ${baseRef} does not say which pull requests are behind ${sha.slice(0, 7)}.`);
  }
  return { baseRef, numbers: known };
}

function notListed(message: string): Undecided {
  return new Undecided(message, 'Put the pull request into the queue again.');
}
