import type { EnvironmentRisk, HardStop, ReasonCode } from './assessment.ts';
import type { EnvironmentName } from './environment.ts';
import type { PrincipalKind, Thresholds, Verdict } from './policy.ts';

/** Who wrote a plan, with the evidence. */
export interface Principal {
  readonly kind: PrincipalKind;
  /** Which agent, where it is known. */
  readonly name?: string;
  readonly confidence: 'high' | 'medium' | 'low' | 'said';
  readonly evidence: readonly string[];
  /** People who stand behind an agent. */
  readonly operators: readonly string[];
}

/** What one kind of principal gets for an assessed plan, and what decided it. */
export interface Outcome {
  readonly verdict: Verdict;
  /** 0 to 100, of the environment that decided. */
  readonly score: number;
  readonly environment: EnvironmentName;
  readonly thresholds: Thresholds;
  readonly because: readonly string[];
  /** What decided, as a code: the worst harm's, or the condition's that holds a passing score up. */
  readonly code: ReasonCode;
  readonly hardStops: readonly HardStop[];
  /** The environment's risk whose verdict is the plan's; `undefined` where nothing changes. */
  readonly decisive: EnvironmentRisk | undefined;
}
