import { REACH } from './parameters.ts';

/** Noisy-or: the chance that at least one of independent harms happens. Never above 1, and no part can lower it. */
export function noisyOr(parts: readonly number[]): number {
  return 1 - parts.reduce((spared, part) => spared * (1 - part), 1);
}

/** An outage raised by what depends on the object: each doubling of the dependents' weight adds a little. */
export function withReach(outage: number, weight: number): number {
  if (weight === 0) return outage;
  return 1 - (1 - outage) ** exponent(weight);
}

/** The same outage where more depends on the object than what raised it already: as if all had been known at once. */
export function moreReach(outage: number, known: number, weight: number): number {
  return 1 - (1 - outage) ** (exponent(weight) / exponent(known));
}

function exponent(weight: number): number {
  return 1 + REACH * Math.log2(1 + weight);
}
