import { sumsByBits } from './sums-by-bits.ts';

/** What some objects count for: how many they are, and their weight in millionths, so that sums are exact. */
export interface Sum {
  readonly count: number;
  readonly weight: number;
}

export const NOTHING: Sum = { count: 0, weight: 0 };

export function add(a: Sum, b: Sum): Sum {
  return { count: a.count + b.count, weight: a.weight + b.weight };
}

/** Groups of objects that depend on one another: what each counts for itself, and which depend on it, by smaller numbers. */
export interface GroupGraph {
  readonly own: readonly Sum[];
  readonly dependents: readonly (readonly number[])[];
}

/**
 * What depends on each of these groups, directly or not, without the group itself. Where nothing can be reached in two ways, and
 * that is most of a configuration, a sum is that of its dependents' sums: one step a reference. Groups from which paths part and
 * meet again are walked, or where they are many, summed over sets of bits: exact too, in a 32nd of the pairs.
 */
export function sumsOfDependents(graph: GroupGraph, asked: readonly number[]): (group: number) => Sum {
  const { own, dependents } = graph;
  const meeting = meetings(dependents);
  const isHard = (group: number): boolean => meeting.has(group) && (dependents[group]?.length ?? 0) > 1;
  const needed = new Set(asked);
  for (const group of needed) {
    if (!isHard(group)) for (const next of dependents[group] ?? []) needed.add(next);
  }
  const ordered = [...needed].toSorted((a, b) => a - b);
  const sums = sumsOfHard(graph, ordered.filter(isHard));
  for (const group of ordered) {
    if (isHard(group)) continue;
    const after = dependents[group] ?? [];
    sums.set(
      group,
      after.reduce((sum, next) => add(sum, add(sums.get(next) ?? NOTHING, own[next] ?? NOTHING)), NOTHING),
    );
  }
  return (group) => sums.get(group) ?? NOTHING;
}

/** Groups from which something can be reached in two ways. */
function meetings(dependents: readonly (readonly number[])[]): ReadonlySet<number> {
  const ways = new Uint32Array(dependents.length);
  for (const after of dependents) for (const group of after) ways[group] = (ways[group] ?? 0) + 1;
  const found = new Set<number>();
  for (const [group, after] of dependents.entries()) {
    if (after.some((next) => (ways[next] ?? 0) > 1 || found.has(next))) found.add(group);
  }
  return found;
}

/** Below this many, walking from each costs less than making rows of bits. */
const FEW = 32;

function sumsOfHard(graph: GroupGraph, hard: readonly number[]): Map<number, Sum> {
  if (hard.length > FEW) return sumsByBits(graph, hard);
  return new Map(hard.map((group) => [group, walked(graph, group)]));
}

function walked({ own, dependents }: GroupGraph, start: number): Sum {
  const seen = new Set([start]);
  let sum = NOTHING;
  for (const group of seen) {
    for (const next of dependents[group] ?? []) {
      if (seen.has(next)) continue;
      seen.add(next);
      sum = add(sum, own[next] ?? NOTHING);
    }
  }
  return sum;
}
