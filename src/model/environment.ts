import type { EnvironmentSign } from './plan.ts';

/** Most critical first; `unknown` is judged as production. */
export type EnvironmentName = 'production' | 'unknown' | 'staging' | 'sandbox';

/** From the least to the most critical. */
export const CRITICALITY: readonly EnvironmentName[] = ['sandbox', 'staging', 'unknown', 'production'];

export interface EnvironmentEvidence {
  readonly says: EnvironmentName;
  readonly source: EnvironmentSign['source'] | 'account' | 'workspace' | 'backend' | 'path' | 'stack' | 'said';
  readonly where: string;
  readonly text?: string;
  readonly count: number;
  /** False where the author of a pull request could write it: it may only raise. */
  readonly mayLower: boolean;
}

/** The environment of each change of a plan, with the evidence that the plan itself gives. */
export interface EnvironmentJudgement {
  /** What the plan as a whole is, were nothing in it changed. */
  readonly whole: EnvironmentName;
  readonly evidence: readonly EnvironmentEvidence[];
  readonly byChange: ReadonlyMap<string, EnvironmentName>;
  /** Changes whose environment label a change itself lowers, as `[from, to]`. */
  readonly lowered: ReadonlyMap<string, readonly [from: EnvironmentName, to: EnvironmentName]>;
}
