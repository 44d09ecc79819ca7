import { examineKeys } from './examine-keys.ts';
import type { Facts, Read } from './facts.ts';
import { type Diagnosis, fine, unknown, wayAround } from './diagnosis.ts';

/** The app of every workflow's own token. */
const GITHUB_ACTIONS = 15_368;

/** Whatever lets a change in without the gate, from the rules of the branch to the keys. Pure. */
export function examine(facts: Facts): readonly Diagnosis[] {
  return [
    ...examineRules(facts),
    ...examineToken(facts),
    ...examineWorkflows(facts),
    ...examineKeys(facts),
    ...examinePolicy(facts),
  ];
}

function examineRules({ rules: read, defaultBranch, checkName, repository }: Facts): readonly Diagnosis[] {
  if ('unknown' in read) return [unknown(`the rules for ${defaultBranch}`, read)];
  const rules = read.value;
  const requiring = rules.filter(({ checks }) => checks.some(({ context }) => context === checkName));
  const some = (what: keyof (typeof rules)[number]): boolean => rules.some((rule) => rule[what] === true);
  const where = `https://github.com/${repository}/settings/rules`;
  return [
    requiring.length > 0
      ? fine(`${defaultBranch} requires the check ${checkName}`)
      : wayAround(
          `nothing requires the check ${checkName} on ${defaultBranch}: it may be red and merged`,
          `require it in a ruleset: ${where}`,
        ),
    ...requiring.flatMap((rule) =>
      rule.checks.filter(({ context }) => context === checkName).map((check) => examineApp(check.app, rule.name)),
    ),
    requiring.some(({ strict, mergeQueue }) => strict || mergeQueue) || some('mergeQueue')
      ? fine('a branch has to be up to date before merging')
      : wayAround(
          'a branch need not be up to date before merging: what is merged may differ from what was planned',
          'require branches to be up to date, or use a merge queue',
        ),
    some('pullRequest')
      ? fine(`${defaultBranch} takes pull requests only`)
      : wayAround(`whoever may write can push to ${defaultBranch} directly`, 'require a pull request in a ruleset'),
    some('noForcePush')
      ? fine('force-pushes are blocked')
      : wayAround(`${defaultBranch} can be pushed to by force`, 'block force-pushes in a ruleset'),
    ...requiring.map(({ name, bypass }) => examineBypass(name, bypass)),
  ];
}

function examineApp(app: number | undefined, name: string): Diagnosis {
  if (app === undefined)
    return wayAround(
      `${name} takes the check from any app`,
      'pin it to the app that writes it (Settings → Rules → the check → source)',
    );
  if (app !== GITHUB_ACTIONS) return fine(`${name} takes the check from the app ${app} only`);
  return wayAround(
    `${name} takes the check from GitHub Actions: any workflow with \`checks: write\`, on any branch, can write it`,
    'use the hardened set-up, with an app of your own: blastgate init --hardened',
  );
}

function examineBypass(name: string, bypass: Read<readonly string[]>): Diagnosis {
  if ('unknown' in bypass) return unknown(`who may bypass ${name}`, bypass);
  if (bypass.value.length === 0) return fine(`nobody may bypass ${name}`);
  return wayAround(`${name} may be bypassed by ${bypass.value.join(', ')}`, 'empty its bypass list');
}

function examineToken({ token }: Facts): readonly Diagnosis[] {
  if ('unknown' in token) return [unknown("the permissions of workflows' tokens", token)];
  const { mayWrite, mayApprove } = token.value;
  const fix = 'Settings → Actions → General → Workflow permissions';
  return [
    mayWrite
      ? wayAround('a workflow that asks for no permissions gets a token that may write checks', `make them read-only: ${fix}`)
      : fine("workflows' tokens may only read, unless a workflow asks for more"),
    mayApprove
      ? wayAround("workflows may approve pull requests, which GitHub's own rules count", `switch it off: ${fix}`)
      : fine('workflows may not approve pull requests'),
  ];
}

function examineWorkflows({ workflows, defaultBranch, rules }: Facts): readonly Diagnosis[] {
  if ('unknown' in workflows) return [unknown(`the workflows on ${defaultBranch}`, workflows)];
  const gate = workflows.value.filter(({ text }) => /uses:\s*\S*\/blastgate@/.test(text));
  if (gate.length === 0) {
    return [wayAround(`no workflow on ${defaultBranch} runs Blastgate`, 'write one: blastgate init')];
  }
  const hasQueue = 'value' in rules && rules.value.some(({ mergeQueue }) => mergeQueue);
  return [
    ...gate.map(({ path, text }) =>
      /uses:\s*\S*\/blastgate@[0-9a-f]{40}\b/.test(text)
        ? fine(`${path} names Blastgate by its commit`)
        : wayAround(`${path} names Blastgate by a tag or branch, which can be moved`, 'name the commit of the release'),
    ),
    ...(hasQueue && !workflows.value.some(({ text }) => /^\s*merge_group:/m.test(text))
      ? [wayAround('there is a merge queue, and no workflow runs on merge_group', 'add merge_group to the workflow that plans')]
      : []),
  ];
}

function examinePolicy({ policy, writers }: Facts): readonly Diagnosis[] {
  if ('unknown' in policy) return [unknown('the policy', policy)];
  const { mode, source, mostApprovals } = policy.value;
  const needed = mostApprovals + 1;
  return [
    mode === 'enforce'
      ? fine(`the policy (${source}) enforces`)
      : wayAround(`the policy (${source}) only observes: nothing is held up`, 'set `mode: enforce` when you believe the reports'),
    'unknown' in writers
      ? unknown('how many people may write', writers)
      : writers.value >= needed
        ? fine(`${writers.value} people may write, which is enough for ${mostApprovals} approvals`)
        : wayAround(
            `${writers.value} may write, and ${mostApprovals} approvals by others than the author need ${needed}: people will look for a way around`,
            'lower `approvals` in the policy, or let more people write',
          ),
  ];
}
