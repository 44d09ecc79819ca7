import type { Link } from './layers.ts';

interface Place {
  readonly x: number;
  readonly y: number;
}

/** Where a wire only turns, and no box stands. */
export interface Turn extends Place {
  readonly turn: true;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Strip {
  readonly places: readonly Place[];
  readonly columnOf: readonly number[];
  readonly box: Size;
}

export interface Bands {
  readonly places: readonly Place[];
  /** How a link goes from one band to another: undefined where it stays in one. */
  readonly turns: (link: Link) => readonly Turn[] | undefined;
}

/** A strip of fewer pixels is read by moving along it. */
const WIDE = 3_600;
/** How many times wider than high a drawing may be, and is made where it was wider. */
const ASPECT = { most: 4, wanted: 2 } as const;
const GAP = { band: 46, gutter: 22 } as const;

/** Breaks a drawing that is much wider than high into bands below each other, as a text into lines: a long chain stays readable. */
export function intoBands({ places, columnOf, box }: Strip): Bands {
  const width = Math.max(0, ...used(places).map(({ x }) => x + box.width));
  const height = Math.max(0, ...used(places).map(({ y }) => y + box.height));
  if (width <= WIDE || width <= ASPECT.most * height) return { places, turns: () => undefined };
  const target = Math.max(WIDE / 2, Math.sqrt(ASPECT.wanted * width * (height + GAP.band)));
  const { bandOf, left } = bandsOf({ places, columnOf, box }, target);
  const edges = edgesOf({ places, columnOf, box }, bandOf);
  const placed = places.map((place, index) => {
    const band = bandOf[columnOf[index] ?? 0] ?? 0;
    return { x: place.x - (left[band] ?? 0), y: place.y + (edges[band]?.shift ?? 0) };
  });
  return {
    places: placed,
    turns: ([from, to]) => {
      const [a, b] = [bandOf[columnOf[from] ?? 0] ?? 0, bandOf[columnOf[to] ?? 0] ?? 0];
      return a === b ? undefined : turnsBetween(edges[a], edges[b], box);
    },
  };
}

/** Places may have holes: a box that nothing links stands elsewhere. */
function used(places: readonly Place[]): readonly Place[] {
  return places.filter((place) => place !== undefined);
}

/** The band of each column, and where each band begins. */
function bandsOf({ places, columnOf, box }: Strip, target: number): { bandOf: readonly number[]; left: readonly number[] } {
  const starts: number[] = [];
  const ends: number[] = [];
  places.forEach(({ x }, index) => {
    const column = columnOf[index] ?? 0;
    starts[column] = Math.min(starts[column] ?? Infinity, x);
    ends[column] = Math.max(ends[column] ?? 0, x + box.width);
  });
  const left = [0];
  const bandOf: number[] = [];
  for (const [column, start = 0] of starts.entries()) {
    if ((ends[column] ?? 0) - (left.at(-1) ?? 0) > target && start > (left.at(-1) ?? 0)) left.push(start);
    bandOf.push(left.length - 1);
  }
  return { bandOf, left };
}

interface Edge {
  /** What is added to the height of what stands in it. */
  readonly shift: number;
  readonly top: number;
  readonly bottom: number;
  readonly right: number;
}

/** Each band below the one before. */
function edgesOf({ places, columnOf, box }: Strip, bandOf: readonly number[]): readonly Edge[] {
  const spans: { top: number; bottom: number; left: number; right: number }[] = [];
  places.forEach(({ x, y }, index) => {
    const band = bandOf[columnOf[index] ?? 0] ?? 0;
    const span = (spans[band] ??= { top: Infinity, bottom: 0, left: Infinity, right: 0 });
    span.top = Math.min(span.top, y);
    span.bottom = Math.max(span.bottom, y + box.height);
    span.left = Math.min(span.left, x);
    span.right = Math.max(span.right, x + box.width);
  });
  let y = 0;
  return spans.map(({ top, bottom, left, right }) => {
    const edge = { shift: y - top, top: y, bottom: y + bottom - top, right: right - left };
    y = edge.bottom + GAP.band;
    return edge;
  });
}

/** Out at the right, back below the band, and in at the left. */
function turnsBetween(from: Edge | undefined, to: Edge | undefined, box: Size): readonly Turn[] {
  if (!from || !to) return [];
  // A turn's height is that of a box's middle.
  const below = from.bottom + GAP.band / 2 - box.height / 2;
  const above = to.top - GAP.band / 2 - box.height / 2;
  const back: readonly Turn[] = [
    { x: from.right + GAP.gutter, y: below, turn: true },
    { x: -GAP.gutter, y: below, turn: true },
  ];
  return Math.abs(above - below) < 1 ? back : [...back, { x: -GAP.gutter, y: above, turn: true }];
}
