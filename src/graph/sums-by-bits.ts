import type { GroupGraph, Sum } from './sums.ts';

/** Columns that are looked at in one go: a row of bits then takes 512 bytes, and 100,000 rows 51 MB. */
const COLUMNS = 4096;
const WORD = 32;

/**
 * What depends on some groups, by sets of bits: a row for each group, a column for each group that counts for something. Columns
 * that count for the same stand together, so that a word of 32 is mostly counted at once.
 */
export function sumsByBits({ own, dependents }: GroupGraph, asked: readonly number[]): Map<number, Sum> {
  const inside = reachable(asked, dependents);
  const valueOf = (group: number): Sum => own[group] ?? { count: 0, weight: 0 };
  const columns = inside
    .filter((group) => valueOf(group).count > 0)
    .toSorted((a, b) => valueOf(a).weight - valueOf(b).weight || valueOf(a).count - valueOf(b).count || a - b);
  const rows = new Map(inside.map((group, row) => [group, row]));
  const sums = new Map(asked.map((group) => [group, { count: 0, weight: 0 }]));
  for (let from = 0; from < columns.length; from += COLUMNS) {
    const block = columns.slice(from, from + COLUMNS);
    const words = Math.ceil(block.length / WORD);
    const bits = new Uint32Array(inside.length * words);
    fill(inside, dependents, { rows, bits, words, columnOf: new Map(block.map((group, at) => [group, at])) });
    const values = valuesOf(block.map(valueOf));
    for (const [group, sum] of sums) {
      const start = (rows.get(group) ?? 0) * words;
      addBits(sum, bits.subarray(start, start + words), values);
    }
  }
  return sums;
}

/** All groups that these lead to, themselves included, in the order of their numbers. */
function reachable(asked: readonly number[], dependents: readonly (readonly number[])[]): readonly number[] {
  const seen = new Set(asked);
  for (const group of seen) for (const next of dependents[group] ?? []) seen.add(next);
  return [...seen].toSorted((a, b) => a - b);
}

interface Table {
  readonly rows: ReadonlyMap<number, number>;
  readonly columnOf: ReadonlyMap<number, number>;
  readonly bits: Uint32Array;
  readonly words: number;
}

/** A group's dependents have smaller numbers, so that their rows are whole when its own is made. */
function fill(inside: readonly number[], dependents: readonly (readonly number[])[], table: Table): void {
  const { rows, columnOf, bits, words } = table;
  for (const [row, group] of inside.entries()) {
    const start = row * words;
    for (const next of dependents[group] ?? []) {
      const from = (rows.get(next) ?? 0) * words;
      for (let word = 0; word < words; word += 1) bits[start + word] = (bits[start + word] ?? 0) | (bits[from + word] ?? 0);
      const column = columnOf.get(next);
      if (column === undefined) continue;
      const at = start + Math.floor(column / WORD);
      bits[at] = (bits[at] ?? 0) | (1 << (column % WORD));
    }
  }
}

/** What the columns of one word count for: all the same, or each its own. */
type WordValue = Sum | readonly Sum[];

function valuesOf(block: readonly Sum[]): readonly WordValue[] {
  return Array.from({ length: Math.ceil(block.length / WORD) }, (_, word) => {
    const values = block.slice(word * WORD, (word + 1) * WORD);
    const [first] = values;
    const isSame = values.every(({ count, weight }) => count === first?.count && weight === first.weight);
    return isSame && first !== undefined ? first : values;
  });
}

function addBits(sum: { count: number; weight: number }, row: Uint32Array, values: readonly WordValue[]): void {
  for (const [word, bits] of row.entries()) {
    const value = values[word];
    if (bits === 0 || value === undefined) continue;
    const ones = 'count' in value ? [{ ...value, times: onesIn(bits) }] : onesOf(bits, value);
    for (const { count, weight, times } of ones) {
      sum.count += count * times;
      sum.weight += weight * times;
    }
  }
}

function onesOf(bits: number, values: readonly Sum[]): readonly (Sum & { readonly times: number })[] {
  return values.filter((_, column) => (bits & (1 << column)) !== 0).map((value) => ({ ...value, times: 1 }));
}

/** Hacker's Delight, figure 5-2. */
function onesIn(bits: number): number {
  let left = bits - ((bits >>> 1) & 0x55555555);
  left = (left & 0x33333333) + ((left >>> 2) & 0x33333333);
  return Math.imul((left + (left >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
