import type { GitHub, Repository } from './client.ts';
import { checkRunsOf } from './check-runs.ts';
import { readState } from './check-state.ts';

/** Agents that the gate named in its checks of these heads: what a force-push or an edited text takes away stays known. */
export async function readEarlierAgents(
  github: GitHub,
  at: Repository,
  { checkName, heads }: { readonly checkName: string; readonly heads: readonly string[] },
): Promise<readonly string[]> {
  // Whoever forged such a check could only make the verdict stricter, so it does not matter which app wrote it.
  const runs = await Promise.all(heads.map((sha) => checkRunsOf(github, at, { sha, name: checkName })));
  const agents = runs.flat().flatMap((run) => readState(run.output.text).flatMap(({ agent }) => agent ?? []));
  return [...new Set(agents)].toSorted();
}
