import type { ReviewEvidence } from '../../model/evidence.ts';
import { accountOf } from './account.ts';
import type { GitHub } from './client.ts';
import type { CanWrite } from './permissions.ts';
import type { TeamsOf } from './teams.ts';
import type { PullRef } from './pull-request.ts';
import { undecidedFor } from './undecided.ts';

/** Whether a review was edited, which others than its author can do, only GraphQL tells. */
export const REVIEW_EDITS = `query reviewEdits($owner: String!, $repo: String!, $number: Int!, $cursor: String) {
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) {
      reviews(first: 100, after: $cursor) {
        nodes { fullDatabaseId lastEditedAt }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
}`;

interface Answer {
  readonly repository: {
    readonly pullRequest: {
      readonly reviews: {
        readonly nodes: readonly { readonly fullDatabaseId: string | number; readonly lastEditedAt: string | null }[];
        readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
      };
    };
  };
}

const STATES = ['APPROVED', 'CHANGES_REQUESTED', 'COMMENTED', 'DISMISSED', 'PENDING'] as const;
const OPINIONS: readonly string[] = ['APPROVED', 'CHANGES_REQUESTED'];

/** What is asked of every reviewer whose opinion may count. */
export interface AskOfReviewers {
  readonly canWrite: CanWrite;
  readonly teamsOf: TeamsOf;
}

/** Every review, with what decides whether it counts. */
export async function readReviews(github: GitHub, at: PullRef, ask: AskOfReviewers): Promise<readonly ReviewEvidence[]> {
  const { owner, repo, number } = at;
  const what = `The reviews of #${number}`;
  const [reviews, answer] = await Promise.all([
    github.paginate(github.rest.pulls.listReviews, { owner, repo, pull_number: number, per_page: 100 }).catch(undecidedFor(what)),
    github.graphql.paginate<Answer>(REVIEW_EDITS, { owner, repo, number }).catch(undecidedFor(`${what} in GraphQL`)),
  ]);
  const edits = new Map(
    answer.repository.pullRequest.reviews.nodes.map((node) => [String(node.fullDatabaseId), node.lastEditedAt]),
  );
  const read = await Promise.all(reviews.map((review) => reviewEvidence(review, edits, ask)));
  return read.filter((review) => review !== undefined);
}

type RestReview = Awaited<ReturnType<GitHub['rest']['pulls']['listReviews']>>['data'][number];

async function reviewEvidence(
  review: RestReview,
  edits: ReadonlyMap<string, string | null>,
  { canWrite, teamsOf }: AskOfReviewers,
): Promise<ReviewEvidence | undefined> {
  const user = accountOf(review.user);
  if (user === undefined) return undefined;
  const submittedAt = review.submitted_at ?? '';
  const edited = edits.get(String(review.id));
  return {
    id: review.id,
    user,
    // A state that nobody knows ends the opinion before it and is none itself.
    state: STATES.find((state) => state === review.state) ?? 'DISMISSED',
    commit: review.commit_id,
    submittedAt,
    body: review.body,
    // A review that GraphQL does not list is taken for edited: it cannot be told that it was not.
    editedAt: edited === undefined ? submittedAt : edited,
    canWrite: OPINIONS.includes(review.state) && (await canWrite(user)),
    teams: review.state === 'APPROVED' ? await teamsOf(user) : [],
  };
}
