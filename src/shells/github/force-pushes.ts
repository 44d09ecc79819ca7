import type { CommitEvidence } from '../../model/evidence.ts';
import { CHECK_TEXTS, type CheckTexts, checksIn, type EarlierCheck } from './check-texts.ts';
import type { GitHub } from './client.ts';
import { commitEvidence, type CommitsRead } from './commits.ts';
import type { Pull, PullRef } from './pull-request.ts';
import { statusOf, undecidedFor } from './undecided.ts';

/** REST's timeline names a force-push, but only GraphQL says which commit it took away. */
export const FORCE_PUSHES = `query forcePushes($owner: String!, $repo: String!, $number: Int!, $checkName: String!, $cursor: String) {
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) {
      timelineItems(itemTypes: [HEAD_REF_FORCE_PUSHED_EVENT], first: 50, after: $cursor) {
        nodes { ... on HeadRefForcePushedEvent { beforeCommit { ${CHECK_TEXTS} } } }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
}`;

interface Answer {
  readonly repository: {
    readonly pullRequest: {
      readonly timelineItems: {
        readonly nodes: readonly ({ readonly beforeCommit?: CheckTexts | null } | null)[];
        readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
      };
    };
  };
}

/** Each costs a request; who pushes more often hides something, or has patience for a gate that then knows no author. */
const MOST_PUSHES = 50;
const MOST_COMPARED = 250;

export interface ForcePushesRead extends CommitsRead {
  /** The checks on the heads that were pushed away. */
  readonly checks: readonly EarlierCheck[];
}

/** What force-pushes took out of a pull request: its commits still tell who wrote it, its checks what was let pass. */
export async function readForcePushes(
  github: GitHub,
  at: PullRef,
  { pull, checkName }: { readonly pull: Pull; readonly checkName: string },
): Promise<ForcePushesRead> {
  const before = await readPushedAway(github, at, checkName);
  const known = before.filter((commit) => commit !== undefined);
  const heads = [...new Set(known.map(({ oid }) => oid))];
  const checks = known.flatMap(checksIn);
  if (heads.length > MOST_PUSHES) {
    const missing = [`the branch was force-pushed ${heads.length} times, more than can be followed`];
    return { checks, commits: [], missing };
  }
  const missing = before.includes(undefined) ? ['a force-push took commits away that GitHub no longer knows'] : [];
  const reads = await Promise.all(heads.map((head) => commitsUpTo(github, at, { base: pull.base.sha, head })));
  return {
    checks,
    commits: reads.flatMap((read) => read.commits),
    missing: [...missing, ...reads.flatMap((read) => read.missing)],
  };
}

/** The heads that force-pushes took away, with their checks; undefined for one that GitHub no longer knows. */
export async function readPushedAway(
  github: GitHub,
  { owner, repo, number }: PullRef,
  checkName: string,
): Promise<readonly (CheckTexts | undefined)[]> {
  const answer = await github.graphql
    .paginate<Answer>(FORCE_PUSHES, { owner, repo, number, checkName })
    .catch(undecidedFor(`The force-pushes of #${number}`));
  return answer.repository.pullRequest.timelineItems.nodes.map((node) => node?.beforeCommit ?? undefined);
}

async function commitsUpTo(
  github: GitHub,
  { owner, repo }: PullRef,
  { base, head }: { readonly base: string; readonly head: string },
): Promise<CommitsRead> {
  try {
    const { data } = await github.rest.repos.compareCommitsWithBasehead({
      owner,
      repo,
      basehead: `${base}...${head}`,
      per_page: MOST_COMPARED,
    });
    const commits: readonly CommitEvidence[] = data.commits.map((commit) => commitEvidence(commit, true));
    const whole = commits.length >= data.total_commits;
    return { commits, missing: whole ? [] : [`commits before the force-push of ${head} were not all listed`] };
  } catch (error) {
    if (statusOf(error) === 404) return { commits: [], missing: [`GitHub no longer has commit ${head}, which was pushed away`] };
    return undecidedFor(`The commits before the force-push of ${head}`)(error);
  }
}
