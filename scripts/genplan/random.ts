/** A number from 0 to 1, the next of a sequence that its seed decides. */
export type Random = () => number;

/** Mulberry32: small, fast, and the same on every machine, so that a generated plan is the same everywhere. */
export function randomFrom(seed: number): Random {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export function below(random: Random, limit: number): number {
  return Math.floor(random() * limit);
}

export function hex(random: Random, length: number): string {
  const words = Array.from({ length: Math.ceil(length / 8) }, () =>
    below(random, 2 ** 32)
      .toString(16)
      .padStart(8, '0'),
  );
  return words.join('').slice(0, length);
}

/** The element at `index`, counted round and round. */
export function pick<T>(items: readonly T[], index: number): T {
  const item = items[index % items.length];
  if (item === undefined) throw new Error('Cannot pick from an empty list.');
  return item;
}
