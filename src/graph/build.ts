import type { ExistingResources, Plan, Reference } from '../model/plan.ts';

/** Who refers to whom in one plan, by configuration address, and how many objects of each address exist. */
export interface DependencyGraph {
  /** Edges into an address: those who depend on it directly. */
  dependentsOf(configAddress: string): readonly Reference[];
  /** Edges out of an address: what it depends on directly. */
  dependenciesOf(configAddress: string): readonly Reference[];
  existing(configAddress: string): ExistingResources | undefined;
}

export function buildGraph(plan: Pick<Plan, 'references' | 'existing'>): DependencyGraph {
  const into = groupBy(plan.references, (edge) => edge.to);
  const outOf = groupBy(plan.references, (edge) => edge.from);
  const existing = new Map(plan.existing.map((entry) => [entry.configAddress, entry]));
  return {
    dependentsOf: (address) => into.get(address) ?? [],
    dependenciesOf: (address) => outOf.get(address) ?? [],
    existing: (address) => existing.get(address),
  };
}

function groupBy(edges: readonly Reference[], key: (edge: Reference) => string): Map<string, Reference[]> {
  const groups = new Map<string, Reference[]>();
  for (const edge of edges) {
    if (edge.from === edge.to) continue;
    const group = groups.get(key(edge));
    if (group) group.push(edge);
    else groups.set(key(edge), [edge]);
  }
  for (const group of groups.values()) group.sort(byAddresses);
  return groups;
}

function byAddresses(a: Reference, b: Reference): number {
  return compare(a.from, b.from) || compare(a.to, b.to) || compare(a.attribute ?? '', b.attribute ?? '');
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
