import type { GitHub, Repository } from './client.ts';
import { statusOf } from './undecided.ts';

type Rule = Awaited<ReturnType<GitHub['rest']['repos']['getBranchRules']>>['data'][number];
export type Protection = Awaited<ReturnType<GitHub['rest']['repos']['getBranchProtection']>>['data'];
export type Ruleset = Awaited<ReturnType<GitHub['rest']['repos']['getRepoRuleset']>>['data'];

/** A ruleset with the rules of it that hold for one branch. */
export interface RulesetOfBranch {
  readonly ruleset: Ruleset;
  readonly rules: readonly Rule[];
}

/** The active rulesets of a branch, those of the organisation too. Throws whatever GitHub answers. */
export async function readRulesets(github: GitHub, at: Repository, branch: string): Promise<readonly RulesetOfBranch[]> {
  const { owner, repo } = at;
  const rules = await github.paginate(github.rest.repos.getBranchRules, { owner, repo, branch, per_page: 100 });
  const ids = [...new Set(rules.flatMap(({ ruleset_id: id }) => id ?? []))];
  return Promise.all(
    ids.map(async (id) => {
      const { data: ruleset } = await github.rest.repos.getRepoRuleset({ owner, repo, ruleset_id: id });
      return { ruleset, rules: rules.filter(({ ruleset_id: of }) => of === id) };
    }),
  );
}

/** The older protection of a branch; undefined where it has none. */
export async function readProtection(github: GitHub, at: Repository, branch: string): Promise<Protection | undefined> {
  try {
    const { data } = await github.rest.repos.getBranchProtection({ owner: at.owner, repo: at.repo, branch });
    return data;
  } catch (error) {
    if (statusOf(error) === 404) return undefined;
    throw error;
  }
}
