import type { BudgetUse, Report } from '../generated/report.ts';
import type { BudgetLimit, BudgetLimits, BudgetSettings, Spend } from '../model/budget.ts';
import type { EnvironmentName } from '../model/environment.ts';
import { code } from '../model/text.ts';
import type { PastChange } from './past-changes.ts';
import { isoOf } from './time.ts';

export interface BudgetQuestion {
  /** The name of the change that is judged: what it used before is replaced by what it uses now. */
  readonly change: string;
  readonly report: Pick<Report, 'principal' | 'changes'> & { readonly spends: readonly Spend[] };
  readonly settings: BudgetSettings;
  /** Milliseconds since 1970. */
  readonly now: number;
}

type Use = BudgetUse['uses'][number];

const HOUR = 3_600_000;

/** What is used of the budgets that a plan counts towards, and what it destroys that lost its protection before. Pure. */
export function budgetUse(past: readonly PastChange[], question: BudgetQuestion): BudgetUse {
  const { report, settings, now, change } = question;
  const window = settings.windowHours * HOUR;
  const others = past
    .filter((one) => one.at > now - window && (one.state === 'charged' || one.change !== change))
    .toSorted((a, b) => a.at - b.at);
  const uses = holdersOf(report.principal, settings).flatMap((holder) =>
    report.spends.flatMap((spend) =>
      usesOf(holder, spend, { others: others.filter((one) => one.state !== 'open' && holder.holds(one)), window }),
    ),
  );
  return {
    windowHours: settings.windowHours,
    exceeded: uses.some(({ exceeded }) => exceeded),
    uses,
    unprotected: usedUnprotected(others, question),
  };
}

interface Holder {
  readonly whose: string;
  readonly limits: BudgetLimits;
  readonly holds: (past: PastChange) => boolean;
}

type Principal = PastChange['principal'];

/** Whose budgets a plan counts towards: the agent's, and that of each of its operators. People have none. */
function holdersOf(principal: Principal, { agent, operator }: BudgetSettings): readonly Holder[] {
  if (!isCounted(principal)) return [];
  const name = agentOf(principal);
  const operators = [...new Set(principal.operators.map((login) => login.toLowerCase()))];
  return [
    {
      whose:
        principal.kind === 'unknown'
          ? 'authors who are unknown'
          : principal.name === undefined
            ? 'agents without a name'
            : `the agent ${code(principal.name)}`,
      limits: agent,
      holds: (past) => isCounted(past.principal) && agentOf(past.principal) === name,
    },
    ...operators.map((login): Holder => ({
      whose: `all agents of ${code(login)}`,
      limits: operator,
      holds: (past) => isCounted(past.principal) && past.principal.operators.some((other) => other.toLowerCase() === login),
    })),
  ];
}

function isCounted({ kind }: Principal): boolean {
  return kind === 'agent' || kind === 'unknown';
}

function agentOf({ kind, name = '' }: Principal): string {
  return `${kind}:${name.toLowerCase()}`;
}

interface Window {
  /** Oldest first. */
  readonly others: readonly PastChange[];
  /** Milliseconds. */
  readonly window: number;
}

function usesOf({ whose, limits }: Holder, spend: Spend, { others, window }: Window): readonly Use[] {
  const { environment } = spend;
  const adds: BudgetLimit = { destroyed: spend.destroyed, score: spend.score, plans: 1 };
  return (['destroyed', 'score', 'plans'] as const).flatMap((what) => {
    const limit = limits[environment][what];
    if (limit === Infinity) return [];
    const parts = others.map((past) => ({
      until: past.at + window,
      amount: amountOf(past, environment, what),
      isCharged: past.state === 'charged',
    }));
    const before = sumOf(parts);
    const exceeded = before + adds[what] > limit;
    const use = { whose, environment, what, before, adds: adds[what], limit, exceeded };
    return [exceeded ? { ...use, ...waysOut(parts, limit - adds[what]) } : use];
  });
}

function amountOf({ spends }: PastChange, environment: EnvironmentName, what: keyof BudgetLimit): number {
  const spend = spends.find((one) => one.environment === environment);
  if (spend === undefined) return 0;
  return what === 'plans' ? 1 : spend[what];
}

/** What one change used, or would use when it is merged. */
interface Part {
  /** When it is free again, in milliseconds. */
  readonly until: number;
  readonly amount: number;
  /** It was merged or applied: no close frees it. */
  readonly isCharged: boolean;
}

/** When no more than this is used any more, and whether it would not be if all that only waits were closed. */
function waysOut(parts: readonly Part[], most: number): Pick<Use, 'freesAt' | 'freedByClosing'> {
  const freesAt = freeFrom(parts, most);
  const isFreed = sumOf(parts.filter(({ isCharged }) => isCharged)) <= most;
  return { ...(freesAt === undefined ? {} : { freesAt }), ...(isFreed ? { freedByClosing: true } : {}) };
}

function sumOf(parts: readonly Part[]): number {
  return parts.reduce((sum, { amount }) => sum + amount, 0);
}

/** When what was used has run out so far that no more than this is left; `undefined` where it never will. */
function freeFrom(parts: readonly Part[], most: number): string | undefined {
  let left = sumOf(parts);
  for (const { until, amount } of parts) {
    left -= amount;
    if (left <= most) return isoOf(until);
  }
  return undefined;
}

/** What this plan destroys and another change took the protection from: one that waits for its approval may have been merged since. */
function usedUnprotected(others: readonly PastChange[], { report, change }: BudgetQuestion): BudgetUse['unprotected'] {
  const destroyed = new Set(
    report.changes.filter(({ kind }) => kind === 'delete' || kind.startsWith('replace')).map(({ address }) => address),
  );
  return others
    .filter((past) => past.change !== change && sameRepository(past.change, change))
    .flatMap((past) =>
      past.unprotected
        .filter((address) => destroyed.has(address))
        .map((address) => ({ address, change: past.change, at: isoOf(past.at) })),
    );
}

/** `github.com/acme/network#12` belongs to `github.com/acme/network`; what names no repository could belong to any. */
function sameRepository(a: string, b: string): boolean {
  const [left, right] = [a, b].map((change) => /^(.+)#\d+$/.exec(change)?.[1]);
  return left === undefined || right === undefined || left === right;
}
