import type { Dependents } from '../model/assessment.ts';
import type { DependencyGraph } from './build.ts';

/** What one dependent counts for: max(data, outage) of its type, or nothing where it is glue. */
export type DependentWeight = (type: string) => number | undefined;

/** How many of the dependents' addresses are named; the count is always whole. */
export const NAMED_DEPENDENTS = 50;

/**
 * Who would notice if an address went away: its existing dependents, direct or not, nearest first. Cycles end where they
 * began; an address that is asked for twice is walked once.
 */
export function reachOf(graph: DependencyGraph, weigh: DependentWeight): (configAddress: string) => Dependents {
  const known = new Map<string, Dependents>();
  return (start) => {
    const before = known.get(start);
    if (before) return before;
    const reached = sum(walk(graph, start), graph, weigh);
    known.set(start, reached);
    return reached;
  };
}

function walk(graph: DependencyGraph, start: string): readonly string[] {
  const seen = new Set([start]);
  const order: string[] = [start];
  for (let next = 0; next < order.length; next += 1) {
    for (const edge of graph.dependentsOf(order[next] ?? start)) {
      if (seen.has(edge.from)) continue;
      seen.add(edge.from);
      order.push(edge.from);
    }
  }
  return order.slice(1);
}

function sum(addresses: readonly string[], graph: DependencyGraph, weigh: DependentWeight): Dependents {
  const named: string[] = [];
  let count = 0;
  let weight = 0;
  for (const address of addresses) {
    const existing = graph.existing(address);
    const each = existing && weigh(existing.type);
    if (!existing || each === undefined) continue;
    count += existing.count;
    weight += existing.count * each;
    if (named.length < NAMED_DEPENDENTS) named.push(address);
  }
  return { count, weight: Math.round(weight * 1e6) / 1e6, addresses: named };
}
