/**
 * Heights as near as they can be to the wanted ones, in the given order and at least `gap` apart: the isotonic regression of
 * Barlow et al. by pooling neighbours that would collide.
 */
export function settle(wanted: readonly number[], gap: number): readonly number[] {
  const pools: { sum: number; count: number }[] = [];
  wanted.forEach((height, index) => {
    let pool = { sum: height - index * gap, count: 1 };
    for (let last = pools.at(-1); last && last.sum / last.count >= pool.sum / pool.count; last = pools.at(-1)) {
      pools.pop();
      pool = { sum: pool.sum + last.sum, count: pool.count + last.count };
    }
    pools.push(pool);
  });
  const level = pools.flatMap(({ sum, count }) => Array.from({ length: count }, () => sum / count));
  return level.map((height, index) => height + index * gap);
}
