import { intoBands, type Turn } from './bands.ts';
import { acyclic, columnsOf, type Link, neighbours, withoutShortcuts } from './layers.ts';
import { settle } from './settle.ts';

export const BOX = { width: 216, height: 48 } as const;
const GAP = { column: 52, row: 14, wrap: 18 } as const;
/** Boxes of one column that stand below each other: more stand beside them, so that a big drawing is some twice as wide as high. */
const TALLEST = 24;
const tallestOf = (count: number): number => Math.max(TALLEST, Math.round(1.4 * Math.sqrt(count)));
/** Links that are looked at for a longer way; more take too long, and are too many to be read anyhow. */
const FEW_LINKS = 600;
const SWEEPS = 8;

/** Where a wire passes between the columns, or turns beside a band. */
export type Via = Place | Turn;

export interface Layout {
  /** The upper left corner of each box. */
  readonly places: readonly { readonly x: number; readonly y: number }[];
  /** The links that are drawn, each with the heights at which it passes between the columns. */
  readonly links: readonly { readonly link: Link; readonly via: readonly Via[] }[];
}

/** Boxes from left to right, each to the right of what it hangs on; those that nothing links stand below in rows. */
export function layOut(count: number, links: readonly Link[]): Layout {
  const linked = new Set(links.flat());
  const alone = Array.from({ length: count }, (_, index) => index).filter((index) => !linked.has(index));
  const drawn = links.length <= FEW_LINKS ? withoutShortcuts(count, acyclicPairs(count, links)) : links;
  const { places, via } = layered([...linked], drawn, count);
  const bottom = Math.max(0, ...[...linked].map((index) => (places[index]?.y ?? 0) + BOX.height + 2 * GAP.row));
  const perRow = Math.max(4, Math.ceil(Math.sqrt(alone.length / 4)));
  alone.forEach((index, nth) => {
    const [row, column] = [Math.floor(nth / perRow), nth % perRow];
    places[index] = { x: column * (BOX.width + GAP.wrap), y: bottom + row * (BOX.height + GAP.row) };
  });
  return { places, links: drawn.map((link, index) => ({ link, via: via[index] ?? [] })) };
}

/** Of two boxes that lead to each other, one link is enough to find the longer ways. */
function acyclicPairs(count: number, links: readonly Link[]): readonly Link[] {
  const forward = new Set(acyclic(count, links).map(([from, to]) => from * count + to));
  return links.filter(([from, to]) => forward.has(from * count + to));
}

interface Place {
  readonly x: number;
  readonly y: number;
}

function layered(
  linked: readonly number[],
  links: readonly Link[],
  count: number,
): { places: Place[]; via: readonly (readonly Via[])[] } {
  const forward = acyclic(count, links);
  const columns = columnsOf(count, forward);
  const tallest = tallestColumn(linked, columns);
  const tooMany = tallest > tallestOf(linked.length) || bendsOf(forward, columns) > MOST_BENDS;
  const { steps, chains, columnOf } = tooMany ? plain(forward, columns) : withBends(forward, columns);
  const order = ordered(linked, steps, columnOf);
  const strip = positions(order, steps, columnOf.length);
  const { places, turns } = intoBands({ places: strip, columnOf, box: BOX });
  const bends = chains.map((chain, index): readonly Via[] => {
    return turns(forward[index] ?? [0, 0]) ?? chain.flatMap((bend) => places[bend] ?? []);
  });
  return {
    places: places.slice(0, count),
    via: bends.map((each, index) => (isTurned(links[index], forward[index]) ? each.toReversed() : each)),
  };
}

function isTurned(link: Link | undefined, forward: Link | undefined): boolean {
  return link?.[0] !== forward?.[0];
}

function tallestColumn(linked: readonly number[], columns: readonly number[]): number {
  const heights = new Map<number, number>();
  for (const index of linked) heights.set(columns[index] ?? 0, (heights.get(columns[index] ?? 0) ?? 0) + 1);
  return Math.max(0, ...heights.values());
}

/** So many bends take too long to place. */
const MOST_BENDS = 20_000;

function bendsOf(links: readonly Link[], columns: readonly number[]): number {
  return links.reduce((sum, [from, to]) => sum + Math.max(0, (columns[to] ?? 0) - (columns[from] ?? 0) - 1), 0);
}

interface Bent {
  /** Links between neighbouring columns, bends included. */
  readonly steps: readonly Link[];
  readonly chains: readonly (readonly number[])[];
  readonly columnOf: readonly number[];
}

function plain(links: readonly Link[], columns: readonly number[]): Bent {
  return { steps: links, chains: links.map(() => []), columnOf: columns };
}

/** A link across several columns bends in each of them, at a place of its own, so that it runs around what stands there. */
function withBends(links: readonly Link[], columns: readonly number[]): Bent {
  const columnOf = [...columns];
  const steps: Link[] = [];
  const chains = links.map(([from, to]) => {
    const chain: number[] = [];
    for (let column = (columns[from] ?? 0) + 1; column < (columns[to] ?? 0); column += 1) chain.push(columnOf.push(column) - 1);
    const stops = [from, ...chain, to];
    stops.slice(1).forEach((stop, index) => steps.push([stops[index] ?? from, stop]));
    return chain;
  });
  return { steps, chains, columnOf };
}

/** The boxes and bends of each column, in the order that crosses few links: each near the middle of what it is linked to. */
function ordered(linked: readonly number[], steps: readonly Link[], columnOf: readonly number[]): readonly (readonly number[])[] {
  const { before, after } = neighbours(columnOf.length, steps);
  const columns: number[][] = [];
  for (const index of depthFirst(linked, after, before)) (columns[columnOf[index] ?? 0] ??= []).push(index);
  const rank = new Float64Array(columnOf.length);
  const number = (column: readonly number[]): void => column.forEach((index, nth) => (rank[index] = nth));
  columns.forEach(number);
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    const [sides, way] = sweep % 2 === 0 ? [before, columns] : [after, columns.toReversed()];
    for (const column of way) {
      const wanted = new Map(column.map((index) => [index, meanOf(sides[index] ?? [], rank) ?? rank[index] ?? 0]));
      column.sort((a, b) => (wanted.get(a) ?? 0) - (wanted.get(b) ?? 0));
      number(column);
    }
  }
  return columns;
}

function depthFirst(linked: readonly number[], after: readonly number[][], before: readonly number[][]): Iterable<number> {
  const seen = new Set<number>();
  const starts = [...linked.filter((index) => before[index]?.length === 0), ...linked];
  for (const start of starts) {
    const stack = [start];
    for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
      if (seen.has(at)) continue;
      seen.add(at);
      stack.push(...(after[at] ?? []).toReversed());
    }
  }
  return seen;
}

function meanOf(indexes: readonly number[], heights: ArrayLike<number>): number | undefined {
  if (indexes.length === 0) return undefined;
  return indexes.reduce((sum, index) => sum + (heights[index] ?? 0), 0) / indexes.length;
}

/** Where everything stands: the column gives x; y is near what it is linked to, without collisions. */
function positions(columns: readonly (readonly number[])[], steps: readonly Link[], count: number): Place[] {
  const { before, after } = neighbours(count, steps);
  const step = BOX.height + GAP.row;
  const most = tallestOf(columns.flat().length);
  const wrapped = columns.map((column) => chunks(column, most));
  const heights = new Float64Array(count);
  for (const parts of wrapped)
    for (const part of parts) part.forEach((index, nth) => (heights[index] = (nth - part.length / 2) * step));
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    const [sides, way] = sweep % 2 === 0 ? [before, wrapped] : [after, wrapped.toReversed()];
    for (const part of way.flat()) {
      const settled = settle(
        part.map((index) => meanOf(sides[index] ?? [], heights) ?? heights[index] ?? 0),
        step,
      );
      part.forEach((index, nth) => (heights[index] = settled[nth] ?? 0));
    }
  }
  const top = Math.min(...columns.flat().map((index) => heights[index] ?? 0), 0);
  return placed(wrapped, (index) => (heights[index] ?? 0) - top);
}

function placed(wrapped: readonly (readonly (readonly number[])[])[], heightOf: (index: number) => number): Place[] {
  const places: Place[] = [];
  let x = 0;
  for (const parts of wrapped) {
    parts.forEach((part, nth) => {
      for (const index of part) places[index] = { x: x + nth * (BOX.width + GAP.wrap), y: heightOf(index) };
    });
    x += parts.length * (BOX.width + GAP.wrap) - GAP.wrap + GAP.column;
  }
  return places;
}

function chunks(column: readonly number[], size: number): readonly (readonly number[])[] {
  const parts = Math.max(1, Math.ceil(column.length / size));
  const each = Math.ceil(column.length / parts);
  return Array.from({ length: parts }, (_, index) => column.slice(index * each, (index + 1) * each));
}
