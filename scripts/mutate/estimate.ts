import type { Outcome } from './job.ts';

export interface Part {
  readonly tried: number;
  readonly killed: number;
  readonly survived: number;
  readonly uncovered: number;
}

export function partOf(outcomes: readonly Outcome[]): Part {
  const count = (...statuses: readonly Outcome['status'][]) => outcomes.filter(({ status }) => statuses.includes(status)).length;
  return {
    tried: outcomes.length,
    killed: count('killed', 'timeout'),
    survived: count('survived'),
    uncovered: count('uncovered'),
  };
}

/**
 * The share that is killed of all, from samples of parts of a known `size`, and the margin (half the interval) of 95 % confidence.
 * A part that was tried whole adds nothing to the margin.
 */
export function estimate(parts: readonly (Part & { readonly size: number })[]): {
  readonly share: number;
  readonly margin: number;
} {
  const sampled = parts.filter(({ tried }) => tried > 0);
  const whole = sampled.reduce((sum, { size }) => sum + size, 0);
  let [share, variance] = [0, 0];
  for (const { tried, killed, size } of sampled) {
    const [weight, rate] = [size / whole, killed / tried];
    share += weight * rate;
    variance += (weight ** 2 * rate * (1 - rate) * Math.max(0, 1 - tried / size)) / tried;
  }
  return { share, margin: 1.96 * Math.sqrt(variance) };
}
