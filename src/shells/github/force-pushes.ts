import type { CommitEvidence } from '../../model/evidence.ts';
import type { GitHub } from './client.ts';
import { commitEvidence, type CommitsRead } from './commits.ts';
import type { Pull, PullRef } from './pull-request.ts';
import { statusOf, undecidedFor } from './undecided.ts';

/** REST's timeline names a force-push, but only GraphQL says which commit it took away. */
const QUERY = `query forcePushes($owner: String!, $repo: String!, $number: Int!, $cursor: String) {
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) {
      timelineItems(itemTypes: [HEAD_REF_FORCE_PUSHED_EVENT], first: 100, after: $cursor) {
        nodes { ... on HeadRefForcePushedEvent { beforeCommit { oid } } }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
}`;

interface Answer {
  readonly repository: {
    readonly pullRequest: {
      readonly timelineItems: {
        readonly nodes: readonly ({ readonly beforeCommit?: { readonly oid: string } | null } | null)[];
        readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
      };
    };
  };
}

/** Each costs a request; who pushes more often hides something, or has patience for a gate that then knows no author. */
const MOST_PUSHES = 50;
const MOST_COMPARED = 250;

export interface ForcePushesRead extends CommitsRead {
  /** Heads that were pushed away. */
  readonly heads: readonly string[];
}

/** The commits that force-pushes took out of a pull request: they still tell who wrote it. */
export async function readForcePushes(github: GitHub, at: PullRef, pull: Pull): Promise<ForcePushesRead> {
  const answer = await github.graphql
    .paginate<Answer>(QUERY, { owner: at.owner, repo: at.repo, number: at.number })
    .catch(undecidedFor(`The force-pushes of #${at.number}`));
  const before = answer.repository.pullRequest.timelineItems.nodes.map((node) => node?.beforeCommit?.oid);
  const heads = [...new Set(before.filter((oid) => oid !== undefined))];
  const missing = before.includes(undefined) ? ['a force-push took commits away that GitHub no longer knows'] : [];
  if (heads.length > MOST_PUSHES) {
    return { heads: [], commits: [], missing: [`the branch was force-pushed ${heads.length} times, more than can be followed`] };
  }
  const reads = await Promise.all(heads.map((head) => commitsUpTo(github, at, { base: pull.base.sha, head })));
  return {
    heads,
    commits: reads.flatMap((read) => read.commits),
    missing: [...missing, ...reads.flatMap((read) => read.missing)],
  };
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
