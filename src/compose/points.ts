/**
 * Shares a score out over the parts of a noisy-or. Part i gets `score · ln(1-xᵢ) / Σ ln(1-xⱼ)`, rounded by largest remainder, so
 * that the whole points add up to the score exactly. Parts are 0..1; a part of 1 counts as just below.
 */
export function sharePoints(score: number, parts: readonly number[]): readonly number[] {
  const weights = parts.map((part) => -Math.log1p(-Math.min(part, CERTAIN)));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (total === 0) return parts.map(() => 0);
  const exact = weights.map((weight) => (score * weight) / total);
  const points = exact.map(Math.floor);
  const left = score - points.reduce((sum, point) => sum + point, 0);
  const byRemainder = exact
    .map((value, index) => ({ index, remainder: value - Math.floor(value) }))
    .toSorted((a, b) => b.remainder - a.remainder || a.index - b.index);
  for (const { index } of byRemainder.slice(0, left)) points[index] = (points[index] ?? 0) + 1;
  return points;
}

const CERTAIN = 1 - 1e-12;
