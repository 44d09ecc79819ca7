import type { BudgetLimits as FileLimits, PolicyFile } from '../generated/policy.ts';
import type { BudgetLimit, BudgetLimits, BudgetSettings } from '../model/budget.ts';
import type { EnvironmentName } from '../model/environment.ts';

const PRODUCTION: BudgetLimit = { destroyed: 5, score: 300, plans: 100 };
const STAGING: BudgetLimit = { destroyed: 20, score: 1500, plans: 300 };
const UNLIMITED: BudgetLimit = { destroyed: Infinity, score: Infinity, plans: Infinity };

const LIMITS: BudgetLimits = { production: PRODUCTION, unknown: PRODUCTION, staging: STAGING, sandbox: UNLIMITED };

/** A week, within which a change that is split over many pull requests would have to hide. */
export const DEFAULT_BUDGET: BudgetSettings = { windowHours: 168, agent: LIMITS, operator: LIMITS };

/** A policy's settings over the defaults. */
export function budgetSettings({ window_hours, agent, operator }: NonNullable<PolicyFile['budget']> = {}): BudgetSettings {
  return {
    windowHours: window_hours ?? DEFAULT_BUDGET.windowHours,
    agent: merge(agent),
    operator: merge(operator),
  };
}

/** What is not known to be another environment has production's limits, unless the file says otherwise. */
function merge(given: FileLimits = {}): BudgetLimits {
  const at = (environment: EnvironmentName): BudgetLimit => {
    const own = given[environment] ?? (environment === 'unknown' ? given.production : undefined) ?? {};
    const base = LIMITS[environment];
    const amount = (what: keyof BudgetLimit): number => {
      const set = own[what] ?? base[what];
      return set === 'unlimited' ? Infinity : set;
    };
    return { destroyed: amount('destroyed'), score: amount('score'), plans: amount('plans') };
  };
  return { production: at('production'), unknown: at('unknown'), staging: at('staging'), sandbox: at('sandbox') };
}
