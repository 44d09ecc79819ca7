import type { EnvironmentName } from './environment.ts';

/** What applying a plan would use of a budget in one environment. */
export interface Spend {
  readonly environment: EnvironmentName;
  /** Stateful resources destroyed. */
  readonly destroyed: number;
  /** 0 to 100. */
  readonly score: number;
}

/** The most that may be used over a window; `Infinity` is no limit. */
export interface BudgetLimit {
  readonly destroyed: number;
  readonly score: number;
  readonly plans: number;
}

export type BudgetLimits = Readonly<Record<EnvironmentName, BudgetLimit>>;

/** What an agent, and all agents of one operator, may use over a while. */
export interface BudgetSettings {
  readonly windowHours: number;
  readonly agent: BudgetLimits;
  readonly operator: BudgetLimits;
}
