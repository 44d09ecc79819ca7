import type { EnvironmentMatchers } from '../generated/policy.ts';
import type { EnvironmentName } from '../model/environment.ts';
import type { PrincipalKind } from '../model/policy.ts';
import { code } from '../model/text.ts';
import type { Policy } from './policy.ts';

/** What a pull request's own policy would let through that the base's does not, one sentence each; empty where nothing. */
export function loosened(base: Policy, head: Policy): readonly string[] {
  return [
    ...(base.mode === 'enforce' && head.mode === 'observe' ? ['the gate would only observe'] : []),
    ...thresholds(base, head),
    ...approvals(base, head),
    ...waivers(base, head),
    ...matchers(base, head),
    ...attribution(base, head),
    ...stacks(base, head),
    ...budgets(base, head),
    ...overrides(base, head),
    ...added(base.digestIgnore, head.digestIgnore).map((path) => `${code(path)} would be left out of the digest`),
    ...added(base.guardKeys, head.guardKeys).map((file) => `${code(file)} becomes a key that an agent's own shell may trust`),
    ...added(base.knowledge, head.knowledge).map((file) => `knowledge of ${code(file)} is added`),
    ...added(head.knowledge, base.knowledge).map((file) => `knowledge of ${code(file)} is removed`),
  ];
}

const KINDS: readonly PrincipalKind[] = ['agent', 'unknown', 'assisted', 'automation', 'human'];
const ENVIRONMENTS: readonly EnvironmentName[] = ['production', 'unknown', 'staging', 'sandbox'];

function thresholds(base: Policy, head: Policy): readonly string[] {
  return KINDS.flatMap((kind) =>
    ENVIRONMENTS.flatMap((environment) =>
      (['review', 'block'] as const).flatMap((verdict) => {
        const [from, to] = [base.thresholds[kind][environment][verdict], head.thresholds[kind][environment][verdict]];
        return to > from ? [`thresholds.${kind}.${environment}.${verdict} rises from ${score(from)} to ${score(to)}`] : [];
      }),
    ),
  );
}

function score(value: number): string {
  return value > 100 ? 'never' : String(value);
}

function approvals(base: Policy, head: Policy): readonly string[] {
  const fewer = (['agent', 'human'] as const).flatMap((who) =>
    (['review', 'block'] as const).flatMap((verdict) => {
      const [from, to] = [base.approvals[who][verdict], head.approvals[who][verdict]];
      return to < from ? [`approvals.${who}.${verdict} falls from ${from} to ${to}`] : [];
    }),
  );
  const { validHours, teams } = base.approvals;
  const moreTeams = teams.length > 0 && (head.approvals.teams.length === 0 || added(teams, head.approvals.teams).length > 0);
  return [
    ...fewer,
    ...(head.approvals.validHours > validHours
      ? [`approvals hold for ${head.approvals.validHours} hours, not ${validHours}`]
      : []),
    ...(base.approvals.codeOwners && !head.approvals.codeOwners ? ['code owners need not approve any more'] : []),
    ...(moreTeams ? ['more people may approve: approvals.teams'] : []),
  ];
}

function waivers(base: Policy, head: Policy): readonly string[] {
  const known = new Map(base.waivers.map((waiver) => [`${waiver.rule}\n${waiver.address}`, waiver.expires]));
  return head.waivers.flatMap(({ rule, address, expires }) => {
    const before = known.get(`${rule}\n${address}`);
    if (before !== undefined && expires <= before) return [];
    return [`${code(rule)} is waived for ${code(address)} until ${expires}`];
  });
}

type Lists = Readonly<Record<keyof EnvironmentMatchers, readonly string[]>>;

/** A pattern leads towards the sandbox where a critical environment loses it, or a less critical one gains it. */
function matchers(base: Policy, head: Policy): readonly string[] {
  const compare = (environment: 'production' | 'staging' | 'sandbox') => {
    const [before, after] = [listsOf(base.environments[environment]), listsOf(head.environments[environment])];
    return LISTS.map((list) => ({
      list,
      environment,
      lost: added(after[list], before[list]),
      won: added(before[list], after[list]),
    }));
  };
  return [...compare('production'), ...compare('staging'), ...compare('sandbox')].flatMap(({ list, environment, lost, won }) => [
    ...(environment === 'sandbox' ? [] : lost.map((pattern) => `${code(pattern)} is no longer ${environment} (${list})`)),
    ...(environment === 'production' ? [] : won.map((pattern) => `${code(pattern)} becomes ${environment} (${list})`)),
  ]);
}

const LISTS = ['accounts', 'workspaces', 'backends', 'paths', 'stacks'] as const;

function listsOf(given: EnvironmentMatchers | undefined): Lists {
  const { accounts = [], workspaces = [], backends = [], paths = [], stacks: names = [] } = given ?? {};
  return { accounts, workspaces, backends, paths, stacks: names };
}

function attribution(base: Policy, head: Policy): readonly string[] {
  const bots = (policy: Policy) => policy.attribution.automation.map(({ id }) => String(id));
  const signs = (policy: Policy) => policy.attribution.signals.map((signal) => JSON.stringify(Object.entries(signal).toSorted()));
  const logins = new Map(head.attribution.automation.map(({ id, login }) => [String(id), login]));
  return [
    ...added(bots(base), bots(head)).map((id) => `${code(logins.get(id) ?? id)} is named automation`),
    ...(added(signs(head), signs(base)).length > 0 ? ['a sign of agents is removed or changed'] : []),
    ...(base.attribution.requireSigned && !head.attribution.requireSigned ? ['commits need no signature any more'] : []),
  ];
}

function stacks(base: Policy, head: Policy): readonly string[] {
  const after = new Map(head.stacks.map((stack) => [stack.name, stack]));
  return base.stacks.flatMap(({ name, paths, plans }) => {
    const stack = after.get(name);
    const kept = stack !== undefined && added(stack.paths, paths).length + added(stack.plans, plans).length === 0;
    return kept ? [] : [`fewer files or plans are expected of the stack ${code(name)}`];
  });
}

function budgets({ budget: base }: Policy, { budget: head }: Policy): readonly string[] {
  const raised = (['agent', 'operator'] as const).flatMap((who) =>
    ENVIRONMENTS.flatMap((environment) =>
      (['destroyed', 'score', 'plans'] as const).flatMap((what) => {
        const [from, to] = [base[who][environment][what], head[who][environment][what]];
        return to > from ? [`budget.${who}.${environment}.${what} rises from ${from} to ${amount(to)}`] : [];
      }),
    ),
  );
  const { windowHours: hours } = base;
  return head.windowHours < hours ? [...raised, `the budget is summed over ${head.windowHours} hours, not ${hours}`] : raised;
}

function amount(value: number): string {
  return value === Infinity ? 'unlimited' : String(value);
}

function overrides({ override: base }: Policy, { override: head }: Policy): readonly string[] {
  if (head === undefined) return [];
  // By the account on GitHub and by the key on the command line: another one of either is another hand.
  const who = (settings: Policy['override']) =>
    (settings?.members ?? []).flatMap(({ name, id, key }) =>
      [id, key].filter((by) => by !== undefined).map((by) => `${name} (${by})`),
    );
  return [
    ...added(who(base), who(head)).map((member) => `${code(member)} may override`),
    ...(base !== undefined && head.validHours > base.validHours ? [`an override holds for ${head.validHours} hours`] : []),
  ];
}

/** What the second list has and the first has not. */
function added(before: readonly string[], after: readonly string[]): readonly string[] {
  return after.filter((one) => !before.includes(one));
}
