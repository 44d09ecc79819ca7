import type { Dependents } from '../model/assessment.ts';
import type { DependencyGraph } from './build.ts';
import { componentsOf } from './components.ts';
import { add, NOTHING, type Sum, sumsOfDependents } from './sums.ts';

/** What one dependent counts for: max(data, outage) of its type, or nothing where it is glue. */
export type DependentWeight = (type: string) => number | undefined;

/** How many of the dependents' addresses are named; the count is always whole. */
export const NAMED_DEPENDENTS = 50;

/** How far names are looked for: behind thousands of objects that count for nothing nobody reads on. */
const LOOKED_AT = 2000;

const MILLION = 1e6;

/**
 * Who would notice if one of these addresses went away: its existing dependents, direct or not, nearest first. Every address is
 * counted once, cycles included; the time grows with the references, not with the pairs (see {@link sumsOfDependents}).
 */
export function reachOf(
  graph: DependencyGraph,
  weigh: DependentWeight,
  asked: readonly string[],
): (configAddress: string) => Dependents {
  const components = componentsOf(graph, asked);
  const ownOf = (address: string): Sum => weighed(address, graph, weigh);
  const own = components.members.map((group) => group.map(ownOf).reduce(add, NOTHING));
  const groups = new Set(asked.flatMap((address) => components.numberOf.get(address) ?? []));
  const sumOf = sumsOfDependents({ own, dependents: components.dependents }, [...groups]);
  const known = new Map<string, Dependents>();
  return (address) => {
    const before = known.get(address);
    if (before) return before;
    const group = components.numberOf.get(address);
    const reached = group === undefined ? NOBODY : dependents(address, add(sumOf(group), own[group] ?? NOTHING), ownOf);
    known.set(address, reached);
    return reached;
  };

  function dependents(address: string, whole: Sum, weightOf: (address: string) => Sum): Dependents {
    const itself = weightOf(address);
    const count = whole.count - itself.count;
    const weight = (whole.weight - itself.weight) / MILLION;
    return { count, weight, addresses: nearest(address, { graph, count, weightOf }) };
  }
}

const NOBODY: Dependents = { count: 0, weight: 0, addresses: [] };

function weighed(address: string, graph: DependencyGraph, weigh: DependentWeight): Sum {
  const existing = graph.existing(address);
  const each = existing && weigh(existing.type);
  if (!existing || each === undefined) return NOTHING;
  return { count: existing.count, weight: Math.round(each * MILLION) * existing.count };
}

interface Naming {
  readonly graph: DependencyGraph;
  /** How many objects there are to be named. */
  readonly count: number;
  readonly weightOf: (address: string) => Sum;
}

/** The first addresses that count for something, by distance. */
function nearest(start: string, { graph, count, weightOf }: Naming): readonly string[] {
  const seen = new Set([start]);
  const named: string[] = [];
  let left = count;
  for (const address of seen) {
    for (const { from } of graph.dependentsOf(address)) {
      if (left === 0 || named.length === NAMED_DEPENDENTS || seen.size > LOOKED_AT) return named;
      if (seen.has(from)) continue;
      seen.add(from);
      const objects = weightOf(from).count;
      left -= objects;
      if (objects > 0) named.push(from);
    }
  }
  return named;
}
