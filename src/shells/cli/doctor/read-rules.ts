import { type Protection, readProtection, readRulesets, type Ruleset, type RulesetOfBranch } from '../../github/branch-rules.ts';
import type { GitHub, Repository } from '../../github/client.ts';
import type { BranchRules, Read } from './facts.ts';

/** Every set of rules that holds for a branch. */
export async function readRules(github: GitHub, at: Repository, branch: string): Promise<readonly BranchRules[]> {
  const [rulesets, protection] = await Promise.all([readRulesets(github, at, branch), readProtection(github, at, branch)]);
  return [...rulesets.map(ofRuleset), ...(protection === undefined ? [] : [ofProtection(protection)])];
}

function ofRuleset({ ruleset, rules }: RulesetOfBranch): BranchRules {
  const types = rules.map(({ type }) => type);
  const required = rules.flatMap((rule) => (rule.type === 'required_status_checks' && rule.parameters ? [rule.parameters] : []));
  return {
    name: `the ruleset ${ruleset.name}`,
    checks: required.flatMap((one) => one.required_status_checks.map(({ context, integration_id: app }) => ({ context, app }))),
    strict: required.some((one) => one.strict_required_status_checks_policy),
    pullRequest: types.includes('pull_request'),
    noForcePush: types.includes('non_fast_forward'),
    mergeQueue: types.includes('merge_queue'),
    bypass: bypassOf(ruleset),
  };
}

/** GitHub shows who may pass by only to those who may change it. */
function bypassOf({ bypass_actors: actors }: Ruleset): Read<readonly string[]> {
  if (actors === undefined) return { unknown: 'GitHub does not show this token who may bypass it' };
  return {
    value: actors.map(({ actor_type: type, actor_id: id, bypass_mode: mode }) => {
      const who = `${WHO[type] ?? type}${typeof id === 'number' ? ` ${id}` : ''}`;
      return mode === 'pull_request' ? `${who} (in pull requests)` : who;
    }),
  };
}

const WHO: Readonly<Record<string, string>> = {
  Integration: 'the app',
  OrganizationAdmin: "the organisation's owners",
  RepositoryRole: 'the role',
  Team: 'the team',
  DeployKey: 'deploy keys',
  User: 'the person',
};

/** Any app may write a check whose app is -1. */
const ANY_APP = -1;

function ofProtection(given: Protection): BranchRules {
  const { required_status_checks: required, enforce_admins: admins, allow_force_pushes: force } = given;
  return {
    name: 'the branch protection',
    checks: (required?.checks ?? []).map(({ context, app_id: app }) => ({
      context,
      app: app === null || app === ANY_APP ? undefined : app,
    })),
    strict: required?.strict === true,
    pullRequest: given.required_pull_request_reviews !== undefined,
    noForcePush: force?.enabled !== true,
    mergeQueue: false,
    bypass: { value: admins?.enabled === true ? [] : ['administrators'] },
  };
}
