/** A link between two boxes, by their places. */
export type Link = readonly [from: number, to: number];

/** What the boxes of each box are, before and after it. */
export function neighbours(count: number, links: readonly Link[]): { readonly before: number[][]; readonly after: number[][] } {
  const before: number[][] = Array.from({ length: count }, () => []);
  const after: number[][] = Array.from({ length: count }, () => []);
  for (const [from, to] of links) {
    after[from]?.push(to);
    before[to]?.push(from);
  }
  return { before, after };
}

/** The links with those turned round that would close a circle, found by walking depth first from the boxes that nothing leads to. */
export function acyclic(count: number, links: readonly Link[]): readonly Link[] {
  const { before, after } = neighbours(count, links);
  const position = Array.from({ length: count }, () => -1);
  const state = new Uint8Array(count);
  let next = 0;
  const all = Array.from({ length: count }, (_, index) => index);
  const starts = [...all.filter((index) => before[index]?.length === 0), ...all];
  for (const start of starts) {
    const stack = state[start] === 0 ? [start] : [];
    while (stack.length > 0) {
      const at = stack.at(-1) ?? 0;
      if (state[at] === 0) {
        state[at] = 1;
        stack.push(...(after[at] ?? []).filter((to) => state[to] === 0).toReversed());
        continue;
      }
      stack.pop();
      if (state[at] === 1) position[at] = next++;
      state[at] = 2;
    }
  }
  // What is finished first stands last: a link to something finished later goes back.
  return links.map(([from, to]) => ((position[from] ?? 0) > (position[to] ?? 0) ? [from, to] : [to, from]));
}

/** The column of each box: one more than the furthest box that leads to it. What leads on stands right before what it leads to. */
export function columnsOf(count: number, links: readonly Link[]): readonly number[] {
  const { before, after } = neighbours(count, links);
  const waiting = before.map((each) => each.length);
  const columns = Array.from({ length: count }, () => 0);
  const queue = waiting.flatMap((left, index) => (left === 0 ? [index] : []));
  for (const at of queue) {
    for (const to of after[at] ?? []) {
      columns[to] = Math.max(columns[to] ?? 0, (columns[at] ?? 0) + 1);
      waiting[to] = (waiting[to] ?? 1) - 1;
      if (waiting[to] === 0) queue.push(to);
    }
  }
  return columns.map((column, index) =>
    before[index]?.length === 0 ? besideNearest(column, after[index] ?? [], columns) : column,
  );
}

function besideNearest(column: number, after: readonly number[], columns: readonly number[]): number {
  const nearest = after.reduce((least, to) => Math.min(least, columns[to] ?? 0), Infinity);
  return Number.isFinite(nearest) ? nearest - 1 : column;
}

/** The links without those that a longer way says already. */
export function withoutShortcuts(count: number, links: readonly Link[]): readonly Link[] {
  const { after } = neighbours(count, links);
  return links.filter(([from, to]) => {
    const seen = new Set<number>();
    const queue = (after[from] ?? []).filter((other) => other !== to);
    for (const at of queue) {
      if (at === to) return false;
      for (const next of after[at] ?? []) {
        if (seen.has(next)) continue;
        seen.add(next);
        queue.push(next);
      }
    }
    return true;
  });
}
