import { readableState, type StackResult } from './check-state.ts';
import { type CheckRun, checkRunsOf } from './check-runs.ts';
import type { GitHub, Repository } from './client.ts';
import { undecidedFor } from './undecided.ts';

/** A check of the gate on the head of a pull request. */
export interface SeenCheck {
  /** Counts up with every check that is started; known where one of the head is unfinished. */
  readonly id: number | undefined;
  readonly isDone: boolean;
  readonly isGreen: boolean;
  /** ISO 8601. */
  readonly startedAt: string;
  readonly results: readonly StackResult[];
}

/** A pull request that is open or was merged, with what the gate said of its head. */
export interface JudgedPull {
  readonly number: number;
  readonly head: string;
  /** ISO 8601; undefined while it is open. */
  readonly mergedAt: string | undefined;
  /** In the order in which they were started. */
  readonly checks: readonly SeenCheck[];
}

/** A commit has a check for each time that it was judged; where there are more, they are listed by another way. */
const CHECKS = `commits(last: 1) { nodes { commit { oid checkSuites(first: 10, filterBy: { checkName: $checkName, appId: $app }) {
  nodes { checkRuns(first: 50, filterBy: { checkName: $checkName, appId: $app, checkType: ALL }) {
    nodes { status conclusion startedAt text }
    pageInfo { hasNextPage }
  } }
  pageInfo { hasNextPage }
} } } }`;

export const JUDGED_PULLS = `query judgedPulls($owner: String!, $repo: String!, $states: [PullRequestState!], $checkName: String!, $app: Int, $cursor: String) {
  repository(owner: $owner, name: $repo) {
    pullRequests(first: 50, after: $cursor, states: $states, orderBy: { field: UPDATED_AT, direction: DESC }) {
      nodes { number headRefOid mergedAt updatedAt ${CHECKS} }
      pageInfo { hasNextPage endCursor }
    }
  }
}`;

interface Page<T> {
  readonly nodes: readonly T[];
  readonly pageInfo: { readonly hasNextPage: boolean };
}

interface Run {
  readonly status: string;
  readonly conclusion: string | null;
  readonly startedAt: string | null;
  readonly text: string | null;
}

interface Node {
  readonly number: number;
  readonly headRefOid: string;
  readonly mergedAt: string | null;
  readonly updatedAt: string;
  readonly commits: {
    readonly nodes: readonly {
      readonly commit: { readonly oid: string; readonly checkSuites: Page<{ readonly checkRuns: Page<Run> }> | null };
    }[];
  };
}

interface Answer {
  readonly repository: { readonly pullRequests: Page<Node> };
}

export interface JudgedAsked {
  readonly checkName: string;
  /** The app whose checks are believed. */
  readonly app: number | undefined;
  /** Milliseconds since 1970: what was merged before is not asked about. */
  readonly since: number;
}

/**
 * Every open pull request and those that were merged since, each with the gate's checks of its head. The open ones are read first: one
 * that is merged meanwhile is then found twice, and never missed.
 */
export async function readJudgedPulls(github: GitHub, at: Repository, asked: JudgedAsked): Promise<readonly JudgedPull[]> {
  const open = await pullsOf(github, at, { ...asked, states: ['OPEN'], since: 0 });
  const merged = await pullsOf(github, at, { ...asked, states: ['MERGED'] });
  const nodes = [...new Map([...open, ...merged].map((node) => [node.number, node])).values()];
  return Promise.all(nodes.map((node) => withChecks(github, at, { node, asked })));
}

/** Whatever was merged since was moved since: with the newest first, the rest need not be read. */
async function pullsOf(
  github: GitHub,
  { owner, repo }: Repository,
  { states, since, checkName, app }: JudgedAsked & { readonly states: readonly string[] },
): Promise<readonly Node[]> {
  const found: Node[] = [];
  const variables = { owner, repo, states, checkName, app: app ?? null };
  try {
    for await (const { repository } of github.graphql.paginate.iterator<Answer>(JUDGED_PULLS, variables)) {
      const { nodes } = repository.pullRequests;
      found.push(...nodes.filter(({ mergedAt }) => mergedAt === null || Date.parse(mergedAt) >= since));
      if (nodes.some(({ updatedAt }) => Date.parse(updatedAt) < since)) break;
    }
  } catch (error) {
    return undecidedFor('The pull requests that were judged before')(error);
  }
  return found;
}

async function withChecks(
  github: GitHub,
  at: Repository,
  { node, asked }: { readonly node: Node; readonly asked: JudgedAsked },
): Promise<JudgedPull> {
  const { number, headRefOid: head, mergedAt } = node;
  const pull = { number, head, mergedAt: mergedAt ?? undefined };
  const listed = listedChecks(node);
  if (listed !== undefined) return { ...pull, checks: listed.map((run) => ({ ...seenIn(run, number), id: undefined })) };
  const runs = await checkRunsOf(github, at, { sha: head, name: asked.checkName, app: asked.app });
  const checks = runs.map((run) => ({ ...seenIn(ofRest(run), number), id: run.id }));
  return { ...pull, checks: checks.toSorted((a, b) => a.id - b.id) };
}

/** What the query says of the head; `undefined` where it does not say all: checks are left out, or one is unfinished and needs its id. */
function listedChecks({ headRefOid, commits }: Node): readonly Run[] | undefined {
  const commit = commits.nodes[0]?.commit;
  if (commit?.oid !== headRefOid) return undefined;
  const suites = commit.checkSuites;
  if (suites === null) return [];
  const pages = suites.nodes.map(({ checkRuns }) => checkRuns);
  const runs = pages.flatMap(({ nodes }) => nodes);
  const isWhole = [suites, ...pages].every(({ pageInfo }) => !pageInfo.hasNextPage);
  if (!isWhole || runs.some(({ status }) => status !== 'COMPLETED')) return undefined;
  return runs.toSorted((a, b) => ((a.startedAt ?? '') < (b.startedAt ?? '') ? -1 : 1));
}

function ofRest({ status, conclusion, started_at: startedAt, output }: CheckRun): Run {
  return { status: status.toUpperCase(), conclusion: conclusion?.toUpperCase() ?? null, startedAt, text: output.text };
}

function seenIn({ status, conclusion, startedAt, text }: Run, number: number): Omit<SeenCheck, 'id'> {
  return {
    isDone: status === 'COMPLETED',
    isGreen: conclusion === 'SUCCESS',
    startedAt: startedAt ?? '',
    results: readableState(text).filter(({ pull }) => pull === number),
  };
}
