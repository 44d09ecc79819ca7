import { buildSchema, graphql } from 'graphql';
import { type Check, commitsBetween, dateOf, type Repository, type Token } from './model.ts';
import type { Json, JsonObject } from './openapi.ts';

/** What the gate asks for, word for word out of GitHub's public GraphQL schema; a query beyond it is refused as GitHub would. */
export const SCHEMA = buildSchema(`
  scalar BigInt
  scalar DateTime
  scalar GitObjectID
  type Query { repository(owner: String!, name: String!, followRenames: Boolean = true): Repository, viewer: User!, node(id: ID!): Node }
  type Mutation { minimizeComment(input: MinimizeCommentInput!): MinimizeCommentPayload }
  interface Node { id: ID! }
  type User { login: String!, databaseId: Int }
  type Repository {
    pullRequest(number: Int!): PullRequest
    pullRequests(first: Int, after: String, states: [PullRequestState!], orderBy: IssueOrder): PullRequestConnection!
    mergeQueue(branch: String): MergeQueue
  }
  enum PullRequestState { CLOSED, MERGED, OPEN }
  enum IssueOrderField { COMMENTS, CREATED_AT, UPDATED_AT }
  enum OrderDirection { ASC, DESC }
  input IssueOrder { field: IssueOrderField!, direction: OrderDirection! }
  type PullRequestConnection { nodes: [PullRequest], pageInfo: PageInfo! }
  type MergeQueue { entries(first: Int, after: String): MergeQueueEntryConnection }
  type MergeQueueEntryConnection { nodes: [MergeQueueEntry], pageInfo: PageInfo! }
  type MergeQueueEntry { position: Int!, baseCommit: Commit, headCommit: Commit, pullRequest: PullRequest }
  type PageInfo { hasNextPage: Boolean!, endCursor: String }
  type PullRequest {
    number: Int!
    headRefOid: GitObjectID!
    mergedAt: DateTime
    updatedAt: DateTime!
    commits(first: Int, last: Int, after: String): PullRequestCommitConnection!
    reviews(first: Int, after: String): PullRequestReviewConnection
    timelineItems(itemTypes: [PullRequestTimelineItemsItemType!], first: Int, after: String): PullRequestTimelineItemsConnection!
    comments(first: Int, after: String): IssueCommentConnection!
  }
  type PullRequestReviewConnection { nodes: [PullRequestReview], pageInfo: PageInfo!, totalCount: Int! }
  type PullRequestReview { id: ID!, databaseId: Int, fullDatabaseId: BigInt, lastEditedAt: DateTime }
  enum PullRequestTimelineItemsItemType { HEAD_REF_FORCE_PUSHED_EVENT }
  type PullRequestTimelineItemsConnection { nodes: [PullRequestTimelineItems], pageInfo: PageInfo!, totalCount: Int! }
  union PullRequestTimelineItems = HeadRefForcePushedEvent
  type HeadRefForcePushedEvent { id: ID!, createdAt: DateTime!, beforeCommit: Commit, afterCommit: Commit }
  type PullRequestCommitConnection { nodes: [PullRequestCommit], pageInfo: PageInfo! }
  type PullRequestCommit { commit: Commit! }
  type Commit { oid: GitObjectID!, checkSuites(first: Int, filterBy: CheckSuiteFilter): CheckSuiteConnection }
  input CheckSuiteFilter { appId: Int, checkName: String }
  type CheckSuiteConnection { nodes: [CheckSuite], pageInfo: PageInfo! }
  type CheckSuite { checkRuns(first: Int, filterBy: CheckRunFilter): CheckRunConnection }
  enum CheckRunType { ALL, LATEST }
  input CheckRunFilter { appId: Int, checkName: String, checkType: CheckRunType }
  type CheckRunConnection { nodes: [CheckRun], pageInfo: PageInfo! }
  enum CheckStatusState { COMPLETED, IN_PROGRESS, PENDING, QUEUED, REQUESTED, WAITING }
  enum CheckConclusionState { ACTION_REQUIRED, CANCELLED, FAILURE, NEUTRAL, SKIPPED, STALE, STARTUP_FAILURE, SUCCESS, TIMED_OUT }
  type CheckRun { status: CheckStatusState!, conclusion: CheckConclusionState, startedAt: DateTime, text: String, externalId: String }
  type IssueCommentConnection { nodes: [IssueComment], pageInfo: PageInfo! }
  interface Minimizable { isMinimized: Boolean!, minimizedReason: String }
  type IssueComment implements Node & Minimizable { id: ID!, databaseId: Int, fullDatabaseId: BigInt, isMinimized: Boolean!, minimizedReason: String }
  enum ReportedContentClassifiers { ABUSE, DUPLICATE, OFF_TOPIC, OUTDATED, RESOLVED, SPAM }
  input MinimizeCommentInput { clientMutationId: String, subjectId: ID!, classifier: ReportedContentClassifiers! }
  type MinimizeCommentPayload { clientMutationId: String, minimizedComment: Minimizable }
`);

const FULL_PAGE = { hasNextPage: false, endCursor: null };

export interface GraphQLAnswer {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string }[];
}

/** Answers a query as GitHub does: status 200 whatever happens, errors in the body. */
export async function answerGraphQL(repository: Repository, body: JsonObject, token: Token): Promise<GraphQLAnswer> {
  const { query, variables } = body;
  const given = typeof variables === 'object' && variables !== null && !Array.isArray(variables) ? variables : {};
  const { data, errors } = await graphql({
    schema: SCHEMA,
    source: String(query),
    variableValues: { ...given },
    rootValue: rootOf(repository, token),
  });
  return { data, ...(errors ? { errors: errors.map(({ message }) => ({ message })) } : {}) };
}

function rootOf(repository: Repository, { canWrite, user }: Token): unknown {
  return {
    viewer: { login: user.login, databaseId: user.id },
    repository: () => ({
      pullRequest: ({ number }: { number: number }) => pullOf(repository, number),
      // The newest first.
      pullRequests: ({ states, ...paging }: Paging & { readonly states?: readonly string[] }) =>
        connection(
          [...repository.pulls.values()]
            .filter(({ ended = 'open' }) => states?.includes(ended.toUpperCase()) ?? true)
            .toReversed()
            .map(({ number }) => pullOf(repository, number)),
          paging,
        ),
      mergeQueue: () => ({ entries: (paging: Paging) => connection(queueOf(repository), paging) }),
    }),
    minimizeComment: ({ input }: { input: { subjectId: string } }) => {
      if (!canWrite) throw new Error('Resource not accessible by integration');
      const comment = repository.comments.find((each) => `IC_${each.id}` === input.subjectId);
      if (!comment) throw new Error(`Could not resolve to a node with the global id of '${input.subjectId}'`);
      comment.minimized = true;
      return { minimizedComment: { __typename: 'IssueComment', id: input.subjectId, isMinimized: true } };
    },
  };
}

function pullOf(repository: Repository, number: number): unknown {
  const found = repository.pulls.get(number);
  if (!found) throw new Error(`Could not resolve to a PullRequest with the number of ${number}.`);
  return {
    number,
    headRefOid: repository.branches.get(found.branch) ?? '',
    mergedAt: found.ended === 'merged' ? (found.endedAt ?? dateOf(repository.given)) : null,
    updatedAt: found.endedAt ?? dateOf(repository.given),
    commits: ({ last, ...paging }: Paging & { readonly last?: number }) => {
      const pull = repository.pulls.get(number);
      const commits = commitsBetween(repository, pull?.base ?? '', pull?.branch ?? '').map(({ sha }) =>
        commitOf(repository, sha),
      );
      return connection(last === undefined ? commits : commits.slice(-last), paging);
    },
    reviews: (paging: Paging) =>
      connection(
        repository.reviews
          .filter((review) => review.pull === number)
          .map(({ id, editedAt }) => ({ id: `PRR_${id}`, databaseId: id, fullDatabaseId: String(id), lastEditedAt: editedAt })),
        paging,
      ),
    timelineItems: (paging: Paging) => connection(forcePushes(repository, number), paging),
    comments: (paging: Paging) =>
      connection(
        repository.comments
          .filter((comment) => comment.pull === number)
          .map(({ id, minimized }) => ({ id: `IC_${id}`, databaseId: id, fullDatabaseId: String(id), isMinimized: minimized })),
        paging,
      ),
  };
}

interface Named {
  readonly filterBy: { readonly checkName: string; readonly appId?: number | null };
}

/** The checks of a name, the runs of a workflow in a suite of their own as GitHub files them. */
function commitOf(repository: Repository, sha: string) {
  const checksOf = ({ checkName, appId }: Named['filterBy']) =>
    repository.checks.filter(
      ({ app, fields }) =>
        fields['head_sha'] === sha && fields['name'] === checkName && [app.id, null, undefined].includes(appId),
    );
  const runs = ({ filterBy, ...paging }: Named & Paging) => connection(checksOf(filterBy).map(runOf), paging);
  return {
    commit: {
      oid: sha,
      checkSuites: ({ filterBy }: Named) => connection(checksOf(filterBy).length === 0 ? [] : [{ checkRuns: runs }], {}),
    },
  };
}

function runOf({ id, fields }: Check): unknown {
  const { output, status = 'queued', conclusion = null, external_id: externalId = null } = fields;
  const text = typeof output === 'object' && output !== null && 'text' in output ? output['text'] : null;
  const upper = (value: Json): string | null => (typeof value === 'string' ? value.toUpperCase() : null);
  return {
    status: upper(status),
    conclusion: upper(conclusion),
    startedAt: fields['started_at'] ?? dateOf(id),
    text,
    externalId,
  };
}

/** The queue in its order, each entry on top of the one before. */
function queueOf(repository: Repository): readonly unknown[] {
  return repository.queue.map(({ pull, base, head }, index) => ({
    position: index + 1,
    baseCommit: { oid: base },
    headCommit: { oid: head },
    pullRequest: pullOf(repository, pull),
  }));
}

interface Paging {
  readonly first?: number;
  readonly after?: string;
}

function connection(all: readonly unknown[], { first = 100, after }: Paging): unknown {
  const start = after === undefined || after === null ? 0 : Number(after);
  const end = start + first;
  const pageInfo = end < all.length ? { hasNextPage: true, endCursor: String(end) } : FULL_PAGE;
  return { nodes: all.slice(start, end), pageInfo, totalCount: all.length };
}

function forcePushes(repository: Repository, number: number): readonly unknown[] {
  const branch = repository.pulls.get(number)?.branch;
  return repository.activity
    .filter((each) => each['activity_type'] === 'force_push' && each['ref'] === `refs/heads/${branch}`)
    .map((each) => ({
      __typename: 'HeadRefForcePushedEvent',
      id: `FP_${String(each['id'])}`,
      createdAt: dateOf(0),
      beforeCommit: commitOf(repository, String(each['before'] ?? '')).commit,
      afterCommit: { oid: each['after'] ?? '' },
    }));
}
