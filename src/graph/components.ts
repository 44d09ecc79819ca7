import type { DependencyGraph } from './build.ts';

/** The addresses that can be reached from some, in groups that depend on one another in a circle. */
export interface Components {
  /** Number of the group of each address that was reached. */
  readonly numberOf: ReadonlyMap<string, number>;
  readonly members: readonly (readonly string[])[];
  /** Groups that depend on a group directly, each once; their numbers are smaller. */
  readonly dependents: readonly (readonly number[])[];
}

interface Visit {
  readonly address: string;
  readonly neighbours: readonly string[];
  next: number;
}

/**
 * Tarjan's strongly connected components, without recursion: chains may be very long. A group is numbered after all that depends
 * on it, so that sums over dependents can be made in the order of the numbers.
 */
export function componentsOf(graph: DependencyGraph, starts: Iterable<string>): Components {
  const search = new Search(graph);
  for (const start of starts) search.from(start);
  const { numberOf, members } = search;
  const dependents = members.map((group, number) => {
    const found = new Set(group.flatMap((address) => neighboursOf(graph, address).map((one) => numberOf.get(one) ?? number)));
    found.delete(number);
    return [...found];
  });
  return { numberOf, members, dependents };
}

function neighboursOf(graph: DependencyGraph, address: string): readonly string[] {
  return graph.dependentsOf(address).map(({ from }) => from);
}

class Search {
  readonly numberOf = new Map<string, number>();
  readonly members: string[][] = [];
  readonly #graph: DependencyGraph;
  readonly #order = new Map<string, number>();
  readonly #low = new Map<string, number>();
  readonly #open: string[] = [];
  readonly #path: Visit[] = [];

  constructor(graph: DependencyGraph) {
    this.#graph = graph;
  }

  from(start: string): void {
    if (!this.#order.has(start)) this.#enter(start);
    for (let visit = this.#path.at(-1); visit !== undefined; visit = this.#path.at(-1)) {
      const neighbour = visit.neighbours[visit.next];
      visit.next += 1;
      if (neighbour === undefined) this.#leave(visit.address);
      else if (!this.#order.has(neighbour)) this.#enter(neighbour);
      else if (!this.numberOf.has(neighbour)) this.#lower(visit.address, this.#order.get(neighbour) ?? 0);
    }
  }

  #enter(address: string): void {
    this.#order.set(address, this.#order.size);
    this.#low.set(address, this.#order.size - 1);
    this.#open.push(address);
    this.#path.push({ address, neighbours: neighboursOf(this.#graph, address), next: 0 });
  }

  #lower(address: string, to: number): void {
    this.#low.set(address, Math.min(this.#low.get(address) ?? to, to));
  }

  #leave(address: string): void {
    this.#path.pop();
    const low = this.#low.get(address) ?? 0;
    const parent = this.#path.at(-1);
    if (parent !== undefined) this.#lower(parent.address, low);
    if (low !== this.#order.get(address)) return;
    const group = this.#open.splice(this.#open.lastIndexOf(address));
    for (const member of group) this.numberOf.set(member, this.members.length);
    this.members.push(group);
  }
}
