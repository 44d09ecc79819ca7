import type { PullRequestEvidence } from '../../model/evidence.ts';
import type { GitHub } from './client.ts';
import { CHECK_TEXTS, type CheckTexts, resultsIn } from './check-texts.ts';
import type { PullRef } from './pull-request.ts';
import { undecidedFor } from './undecided.ts';

/** The pull requests that moved last, closed ones too: one query, whatever their number. */
export const SAME_PLANS = `query samePlans($owner: String!, $repo: String!, $checkName: String!) {
  repository(owner: $owner, name: $repo) {
    pullRequests(first: 50, orderBy: { field: UPDATED_AT, direction: DESC }) {
      nodes { number commits(last: 1) { nodes { commit { ${CHECK_TEXTS} } } } }
    }
  }
}`;

interface Answer {
  readonly repository: {
    readonly pullRequests: {
      readonly nodes: readonly {
        readonly number: number;
        readonly commits: { readonly nodes: readonly { readonly commit: CheckTexts }[] };
      }[];
    };
  };
}

type SamePlan = NonNullable<PullRequestEvidence['samePlan']>[number];

/** The agents' pull requests, among the fifty that moved last, in whose checks the gate found one of these plans. */
export async function readSamePlans(
  github: GitHub,
  { owner, repo, number }: PullRef,
  { checkName, planDigests }: { readonly checkName: string; readonly planDigests: readonly string[] },
): Promise<readonly SamePlan[]> {
  if (planDigests.length === 0) return [];
  const answer = await github
    .graphql<Answer>(SAME_PLANS, { owner, repo, checkName })
    .catch(undecidedFor('The checks of other pull requests'));
  const found = answer.repository.pullRequests.nodes
    .filter((pull) => pull.number !== number)
    .flatMap((pull) => pull.commits.nodes.flatMap(({ commit }) => resultsIn(commit)))
    .flatMap(({ pull, agent, planDigest }): readonly SamePlan[] =>
      agent !== undefined && pull !== number && planDigests.includes(planDigest) ? [{ pullRequest: pull, agent }] : [],
    );
  return [...new Map(found.map((one) => [`${one.pullRequest} ${one.agent}`, one])).values()];
}
