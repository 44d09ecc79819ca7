import { type GraphData, ROLES } from './data.ts';
import { allGroups, type Group, groupsAround, groupsOf, openAtFirst } from './groups.ts';
import { BOX } from './layout.ts';
import { reachFrom, type Scene, sceneOf } from './scene.ts';
import { centred, fitted, type Size, type Viewport } from './viewport.ts';

/** Boxes that can be seen at once and still be read. */
const MOST_AT_FIRST = 48;

/** Everything that the drawing depends on but the colours. Each thing that a reader does makes a new one. */
export interface GraphState {
  readonly data: GraphData;
  readonly root: Group;
  readonly open: ReadonlySet<Group>;
  readonly scene: Scene;
  readonly view: Viewport;
  readonly size: Size;
  readonly chosen: number | undefined;
  readonly pointed: number | undefined;
  /** Nodes that were searched for. */
  readonly found: ReadonlySet<number>;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export function startState(data: GraphData): GraphState {
  const root = groupsOf(data, MOST_AT_FIRST);
  const open = openAtFirst(root, MOST_AT_FIRST);
  return {
    data,
    root,
    open,
    scene: sceneOf(data, root, open),
    view: { x: 0, y: 0, scale: 1 },
    size: { width: 0, height: 0 },
    chosen: undefined,
    pointed: undefined,
    found: new Set(),
  };
}

/** The drawing laid out anew; `keep` is a node whose box stays chosen. */
function rearranged(state: GraphState, open: ReadonlySet<Group>, keep?: number): GraphState {
  const scene = sceneOf(state.data, state.root, open);
  return { ...state, open, scene, pointed: undefined, chosen: keep === undefined ? undefined : scene.boxOf[keep] };
}

export function opened(state: GraphState, groups: Iterable<Group>): GraphState {
  return atRest(rearranged(state, new Set([...state.open, ...groups])));
}

/** A group closed with all that is open in it. The root stays open: it is the drawing. */
export function closed(state: GraphState, group: Group): GraphState {
  const closing = new Set(allGroups(group));
  return atRest(rearranged(state, new Set([...state.open].filter((each) => each === state.root || !closing.has(each)))));
}

/** The box of a node chosen, and the groups around it opened where they hide it. */
export function choosing(state: GraphState, node: number): GraphState {
  const around = groupsAround(state.root, node);
  if (around.every((group) => state.open.has(group))) return { ...state, chosen: state.scene.boxOf[node] };
  return rearranged(state, new Set([...state.open, ...around]), node);
}

/** The whole, or where its words would be too small, as much as can be read beside the worst root cause. */
export function atRest(state: GraphState): GraphState {
  const whole = fitted(state.scene, state.size);
  if (whole.scale >= READABLE || state.scene.boxes.length > TOO_MANY) return { ...state, view: whole };
  const worst = state.scene.boxes.reduce(
    (least, { x, y, role, score }) => {
      const rank = ROLES.indexOf(role) * 1_000 - score;
      return rank < least.rank ? { rank, x, y } : least;
    },
    { rank: Infinity, x: 0, y: 0 },
  );
  const left = Math.max(0, worst.x - BOX.height);
  return {
    ...state,
    view: { scale: START, x: MARGIN - left * START, y: state.size.height / 2 - (worst.y + BOX.height / 2) * START },
  };
}

/** More boxes are looked at from afar first, words or not. */
const TOO_MANY = 200;
/** From this scale on words can be read; a drawing that is shown in part starts a little above it. */
const READABLE = 0.45;
const START = 0.7;
const MARGIN = 16;

export function viewOfBox(state: GraphState, index: number): Viewport {
  const box = state.scene.boxes[index];
  if (!box) return state.view;
  return centred(state.view, { x: box.x + BOX.width / 2, y: box.y + BOX.height / 2 }, state.size);
}

export function boxAt({ view, scene }: GraphState, { x, y }: Point): number | undefined {
  const [left, top] = [(x - view.x) / view.scale, (y - view.y) / view.scale];
  const hit = scene.boxes.findIndex(
    (box) => left >= box.x && left <= box.x + BOX.width && top >= box.y && top <= box.y + BOX.height,
  );
  return hit < 0 ? undefined : hit;
}

/** What is lit up: the box that is pointed at or chosen, with all that it hangs on and all that hangs on it. */
export function litIn({ pointed, chosen, scene, found }: GraphState): {
  readonly box: number | undefined;
  readonly near: ReadonlySet<number> | undefined;
  readonly found: ReadonlySet<number>;
} {
  const box = pointed ?? chosen;
  const near = box === undefined ? undefined : new Set([...reachFrom(box, scene.before), ...reachFrom(box, scene.after)]);
  return { box, near, found: new Set([...found].flatMap((node) => scene.boxOf[node] ?? [])) };
}

export type Direction = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown';

/** The box that an arrow key leads to: along a wire where there is one that way, otherwise the nearest in that direction. */
export function neighbourOf({ scene }: GraphState, from: number, direction: Direction): number {
  const here = scene.boxes[from];
  if (!here) return 0;
  const linked = linkedThatWay(scene, from, direction);
  let [best, least] = [from, Infinity];
  for (const index of linked.length > 0 ? linked : scene.boxes.keys()) {
    const [along, across] = ALONG[direction](
      (scene.boxes[index]?.x ?? here.x) - here.x,
      (scene.boxes[index]?.y ?? here.y) - here.y,
    );
    const distance = along + 3 * Math.abs(across);
    if (along > 0 && distance < least) [best, least] = [index, distance];
  }
  return best;
}

function linkedThatWay({ after, before }: Scene, from: number, direction: Direction): readonly number[] {
  if (direction === 'ArrowRight') return after[from] ?? [];
  return direction === 'ArrowLeft' ? (before[from] ?? []) : [];
}

const ALONG: Readonly<Record<Direction, (dx: number, dy: number) => readonly [along: number, across: number]>> = {
  ArrowLeft: (dx, dy) => [-dx, dy],
  ArrowRight: (dx, dy) => [dx, dy],
  ArrowUp: (dx, dy) => [-dy, dx],
  ArrowDown: (dx, dy) => [dy, dx],
};
