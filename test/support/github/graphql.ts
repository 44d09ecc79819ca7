import { buildSchema, graphql } from 'graphql';
import { dateOf, type Repository, type Token } from './model.ts';
import type { Json, JsonObject } from './openapi.ts';

/** What the gate asks for, word for word out of GitHub's public GraphQL schema; a query beyond it is refused as GitHub would. */
const SCHEMA = buildSchema(`
  scalar BigInt
  scalar DateTime
  scalar GitObjectID
  type Query { repository(owner: String!, name: String!, followRenames: Boolean = true): Repository, viewer: User!, node(id: ID!): Node }
  type Mutation { minimizeComment(input: MinimizeCommentInput!): MinimizeCommentPayload }
  interface Node { id: ID! }
  type User { login: String!, databaseId: Int }
  type Repository { pullRequest(number: Int!): PullRequest }
  type PageInfo { hasNextPage: Boolean!, endCursor: String }
  type PullRequest {
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
  type Commit { oid: GitObjectID! }
  type IssueCommentConnection { nodes: [IssueComment], pageInfo: PageInfo! }
  type IssueComment implements Node { id: ID!, databaseId: Int, fullDatabaseId: BigInt, isMinimized: Boolean!, minimizedReason: String }
  enum ReportedContentClassifiers { ABUSE, DUPLICATE, OFF_TOPIC, OUTDATED, RESOLVED, SPAM }
  input MinimizeCommentInput { clientMutationId: String, subjectId: ID!, classifier: ReportedContentClassifiers! }
  type MinimizeCommentPayload { clientMutationId: String, minimizedComment: IssueComment }
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
    repository: () => ({ pullRequest: ({ number }: { number: number }) => pullOf(repository, number) }),
    minimizeComment: ({ input }: { input: { subjectId: string } }) => {
      if (!canWrite) throw new Error('Resource not accessible by integration');
      const comment = repository.comments.find((each) => `IC_${each.id}` === input.subjectId);
      if (!comment) throw new Error(`Could not resolve to a node with the global id of '${input.subjectId}'`);
      comment.minimized = true;
      return { minimizedComment: { id: input.subjectId, isMinimized: true } };
    },
  };
}

function pullOf(repository: Repository, number: number): unknown {
  if (!repository.pulls.has(number)) throw new Error(`Could not resolve to a PullRequest with the number of ${number}.`);
  return {
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

function forcePushes(repository: Repository, number: number): readonly Json[] {
  const branch = repository.pulls.get(number)?.branch;
  return repository.activity
    .filter((each) => each['activity_type'] === 'force_push' && each['ref'] === `refs/heads/${branch}`)
    .map((each) => ({
      __typename: 'HeadRefForcePushedEvent',
      id: `FP_${String(each['id'])}`,
      createdAt: dateOf(0),
      beforeCommit: { oid: each['before'] ?? '' },
      afterCommit: { oid: each['after'] ?? '' },
    }));
}
