import type { GitHub } from './client.ts';
import { checkRunsOf } from './check-runs.ts';
import { CHECK_TEXTS, type CheckTexts, textsOf } from './check-texts.ts';
import { readState } from './check-state.ts';
import type { PullRef } from './pull-request.ts';
import { undecidedFor } from './undecided.ts';

const QUERY = `query earlierChecks($owner: String!, $repo: String!, $number: Int!, $checkName: String!, $cursor: String) {
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

/** Agents that the gate named in its checks of this pull request: what a push or an edited text takes away stays known. */
export async function readEarlierAgents(
  github: GitHub,
  { owner, repo, number }: PullRef,
  { checkName, pushedAway }: { readonly checkName: string; readonly pushedAway: readonly string[] },
): Promise<readonly string[]> {
  // Whoever forged such a check could only make the verdict stricter, so it does not matter which app wrote it.
  const [answer, runs] = await Promise.all([
    github.graphql
      .paginate<Answer>(QUERY, { owner, repo, number, checkName })
      .catch(undecidedFor(`The earlier checks of #${number}`)),
    Promise.all(pushedAway.map((sha) => checkRunsOf(github, { owner, repo }, { sha, name: checkName }))),
  ]);
  const texts = [
    ...answer.repository.pullRequest.commits.nodes.flatMap(({ commit }) => textsOf(commit)),
    ...runs.flat().map(({ output }) => output.text),
  ];
  const agents = texts.flatMap((text) => readState(text).flatMap(({ agent }) => agent ?? []));
  return [...new Set(agents)].toSorted();
}
