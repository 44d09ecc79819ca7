import type { Contribution } from '../../model/assessment.ts';
import type { EnvironmentName } from '../../model/environment.ts';
import { counted } from '../../model/text.ts';
import { noisyOr } from '../combine.ts';
import { CONCENTRATION } from '../parameters.ts';
import type { ScoredChange } from '../score-change.ts';

export interface Concentration {
  readonly share: number;
  /** One, or none where nothing but the worst change is significant. */
  readonly contribution: readonly Contribution[];
}

/**
 * What many significant changes add to the worst one. It grows by the logarithm of the summed squares of their harm, so that
 * hundreds of tag edits add nothing, thirty deletions a lot, and nothing dilutes the worst.
 */
export function concentration(
  members: readonly ScoredChange[],
  worst: ScoredChange,
  environment: EnvironmentName,
): Concentration {
  const harmOf = environment === 'sandbox' ? harmBeyondSandbox : harmWithin;
  const others = members.filter((member) => member !== worst && harmOf(member) >= CONCENTRATION.from);
  const spread = others.reduce((sum, member) => sum + harmOf(member) ** 2, 0);
  const share = Math.min(CONCENTRATION.most, CONCENTRATION.factor * Math.log2(1 + spread));
  if (share === 0) return { share, contribution: [] };
  const predicate = others.length === 1 ? 'is significant in its own right' : 'are significant in their own right';
  const message = `${counted(others.length, 'more change')} in ${spoken(environment)} ${predicate}.`;
  return { share, contribution: [{ id: 'concentration', share, message }] };
}

function harmWithin({ risk }: ScoredChange): number {
  return risk.harm;
}

/** A sandbox is there to be thrown away, and many losses in it are no more than one; holes lead out of it. */
function harmBeyondSandbox({ risk: { channels } }: ScoredChange): number {
  return noisyOr([channels.security, channels.code]);
}

/** An unknown environment in the middle of a sentence. */
export function spoken(environment: EnvironmentName): string {
  return environment === 'unknown' ? 'an unknown environment' : environment;
}
