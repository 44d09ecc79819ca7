import type { Contribution } from '../../model/assessment.ts';
import type { EnvironmentName } from '../../model/environment.ts';
import { counted } from '../../model/text.ts';
import { CONCENTRATION, NOTICEABLE } from '../parameters.ts';
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
  const others = members.filter((member) => member !== worst && member.risk.harm >= NOTICEABLE);
  const spread = others.reduce((sum, { risk }) => sum + risk.harm ** 2, 0);
  const share = Math.min(CONCENTRATION.most, CONCENTRATION.factor * Math.log2(1 + spread));
  if (share === 0) return { share, contribution: [] };
  const predicate = others.length === 1 ? 'is significant in its own right' : 'are significant in their own right';
  const message = `${counted(others.length, 'more change')} in ${spoken(environment)} ${predicate}.`;
  return { share, contribution: [{ id: 'concentration', share, message }] };
}

/** An unknown environment in the middle of a sentence. */
export function spoken(environment: EnvironmentName): string {
  return environment === 'unknown' ? 'an unknown environment' : environment;
}
