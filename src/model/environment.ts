import type { EnvironmentSign } from './plan.ts';
import { remembered } from './remembered.ts';

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

/** Keys of tags, labels, variables and parameters whose value names an environment, letters only. */
const ENVIRONMENT_KEYS: ReadonlySet<string> = new Set([
  'environment',
  'environments',
  'env',
  'stage',
  'tier',
  'lifecycle',
  'environmentname',
  'environmenttype',
  'envname',
  'envtype',
  'deploymentenvironment',
  'deploymentenv',
  'deployenv',
  'deployenvironment',
  'deploymentstage',
  'appenv',
  'appenvironment',
  'stagename',
  'envstage',
  'environmentstage',
]);

/**
 * Whether a key says that its value is an environment: `Environment`, `deploy_env`, `STAGE`; also behind a namespace, as Oracle
 * (`Operations.Environment`) and Kubernetes (`example.com/env`) have them. One list for every format.
 */
export const namesEnvironment = remembered((key) => {
  const name = key.replace(/^.*[./]/, '');
  return ENVIRONMENT_KEYS.has(name.toLowerCase().replaceAll(/[^a-z]/g, ''));
});
