import type { Report } from '../generated/report.ts';

const BANDS: readonly (readonly [from: number, name: Report['band']])[] = [
  [95, 'critical'],
  [80, 'severe'],
  [50, 'high'],
  [20, 'moderate'],
  [5, 'low'],
];

/** The word for a score. */
export function bandOf(score: number): Report['band'] {
  return BANDS.find(([from]) => score >= from)?.[1] ?? 'none';
}
