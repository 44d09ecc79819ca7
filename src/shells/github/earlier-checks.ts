import type { GitHub } from './client.ts';
import { CHECK_TEXTS, type CheckTexts, checksIn, type EarlierCheck } from './check-texts.ts';
import type { PullRef } from './pull-request.ts';
import { undecidedFor } from './undecided.ts';

export const EARLIER_CHECKS = `query earlierChecks($owner: String!, $repo: String!, $number: Int!, $checkName: String!, $cursor: String) {
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) {
      commits(first: 100, after: $cursor) {
        nodes { commit { ${CHECK_TEXTS} } }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
}`;

interface Answer {
  readonly repository: {
    readonly pullRequest: {
      readonly commits: {
        readonly nodes: readonly { readonly commit: CheckTexts }[];
        readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
      };
    };
  };
}

/** The checks of this name on every commit that a pull request has. */
export async function readEarlierChecks(
  github: GitHub,
  { owner, repo, number }: PullRef,
  checkName: string,
): Promise<readonly EarlierCheck[]> {
  const answer = await github.graphql
    .paginate<Answer>(EARLIER_CHECKS, { owner, repo, number, checkName })
    .catch(undecidedFor(`The earlier checks of #${number}`));
  return answer.repository.pullRequest.commits.nodes.flatMap(({ commit }) => checksIn(commit));
}
