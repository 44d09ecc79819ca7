import type { EnvironmentName } from './environment.ts';

export type Verdict = 'pass' | 'review' | 'block';
/** From the laxest to the strictest. */
export const STRICTNESS: readonly Verdict[] = ['pass', 'review', 'block'];

export type PrincipalKind = 'agent' | 'assisted' | 'automation' | 'human' | 'unknown';

/** Score (0..100) from which a review is needed and from which a plan is blocked; 101 means never. */
export interface Thresholds {
  readonly review: number;
  readonly block: number;
}

export type ThresholdTable = Readonly<Record<PrincipalKind, Readonly<Record<EnvironmentName, Thresholds>>>>;
