import { find } from '../dom.ts';
import type { Graph } from './graph.ts';
import { BOX } from './layout.ts';
import { atRest, boxAt, type Direction, neighbourOf, opened, type Point, viewOfBox } from './state.ts';
import { fitted, moved, uncovered, zoomed } from './viewport.ts';

const STEP = 1.25;
/** Pixels that a pointer may move between press and release and still click. */
const STILL = 4;

/** The drawing by pointer, wheel, touch, keys and buttons. */
export function startControls(graph: Graph): void {
  startPointer(graph);
  startWheel(graph);
  graph.canvas.addEventListener('keydown', (event) => onKey(graph, event));
  const onClick = (selector: string, act: () => void): void => find(HTMLButtonElement, selector)?.addEventListener('click', act);
  onClick('#graph-in', () => zoomBy(graph, STEP));
  onClick('#graph-out', () => zoomBy(graph, 1 / STEP));
  onClick('#graph-fit', () => graph.glide(fitted(graph.state().scene, graph.state().size)));
}

function zoomBy(graph: Graph, factor: number, at?: Point): void {
  graph.update((state) => {
    const middle = { x: state.size.width / 2, y: state.size.height / 2 };
    return { ...state, view: zoomed(state.view, factor, at ?? middle) };
  });
}

function pan(graph: Graph, dx: number, dy: number): void {
  graph.update((state) => ({ ...state, view: moved(state.view, dx, dy) }));
}

/** A click chooses a box; a second one on a closed group opens it. */
function click(graph: Graph, at: Point): void {
  const state = graph.state();
  const box = boxAt(state, at);
  const group = box === undefined ? undefined : state.scene.boxes[box]?.group;
  if (group && box === state.chosen) graph.update((last) => opened(last, [group]));
  else graph.update((last) => ({ ...last, chosen: box }));
  if (box !== undefined && at.x > uncovered(state.size) - BOX.width / 2) graph.glide(viewOfBox(graph.state(), box));
}

function startPointer(graph: Graph): void {
  const { canvas } = graph;
  const down = new Map<number, Point>();
  let travelled = 0;
  canvas.addEventListener('pointerdown', (event) => {
    if (event.button !== 0) return;
    canvas.setPointerCapture(event.pointerId);
    down.set(event.pointerId, pointOf(event));
    if (down.size === 1) travelled = 0;
  });
  canvas.addEventListener('pointermove', (event) => {
    const last = down.get(event.pointerId);
    const now = pointOf(event);
    if (!last) {
      graph.update((state) => pointingAt(state, now));
      return;
    }
    travelled += Math.abs(now.x - last.x) + Math.abs(now.y - last.y);
    const [other] = [...down].filter(([id]) => id !== event.pointerId);
    if (other) zoomBy(graph, distance(now, other[1]) / Math.max(1, distance(last, other[1])), middle(now, other[1]));
    else pan(graph, now.x - last.x, now.y - last.y);
    down.set(event.pointerId, now);
  });
  const up = (event: PointerEvent): void => {
    if (down.delete(event.pointerId) && travelled <= STILL && event.type === 'pointerup') click(graph, pointOf(event));
  };
  canvas.addEventListener('pointerup', up);
  canvas.addEventListener('pointercancel', up);
  canvas.addEventListener('pointerleave', () => graph.update((state) => ({ ...state, pointed: undefined })));
}

function pointingAt(state: Parameters<typeof boxAt>[0], at: Point): typeof state {
  const pointed = boxAt(state, at);
  return pointed === state.pointed ? state : { ...state, pointed };
}

function pointOf({ offsetX, offsetY }: PointerEvent | WheelEvent): Point {
  return { x: offsetX, y: offsetY };
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

function middle(a: Point, b: Point): Point {
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
}

/** The wheel belongs to the page until the reader is in the drawing: a click, the keyboard's focus, or the key for zooming. */
function startWheel(graph: Graph): void {
  graph.canvas.addEventListener(
    'wheel',
    (event) => {
      if (!event.ctrlKey && !event.metaKey && document.activeElement !== graph.canvas) return;
      event.preventDefault();
      zoomBy(graph, Math.exp(-event.deltaY * (event.ctrlKey ? 0.01 : 0.002)), pointOf(event));
    },
    { passive: false },
  );
}

const ARROWS: readonly Direction[] = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'];
const PAN: Readonly<Record<Direction, Point>> = {
  ArrowLeft: { x: 80, y: 0 },
  ArrowRight: { x: -80, y: 0 },
  ArrowUp: { x: 0, y: 80 },
  ArrowDown: { x: 0, y: -80 },
};

function onKey(graph: Graph, event: KeyboardEvent): void {
  const arrow = ARROWS.find((name) => name === event.key);
  const act = arrow ? (): void => onArrow(graph, arrow, event.shiftKey) : ACTS[event.key];
  if (!act || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  act(graph);
}

const ACTS: Readonly<Record<string, (graph: Graph) => void>> = {
  '+': (graph) => zoomBy(graph, STEP),
  '=': (graph) => zoomBy(graph, STEP),
  '-': (graph) => zoomBy(graph, 1 / STEP),
  '0': (graph) => graph.update(atRest),
  Escape: (graph) => graph.update((state) => ({ ...state, chosen: undefined, pointed: undefined })),
  Enter: (graph) => {
    const { chosen, scene } = graph.state();
    const group = chosen === undefined ? undefined : scene.boxes[chosen]?.group;
    if (group) graph.update((state) => opened(state, [group]));
    else find(HTMLAnchorElement, '#graph-panel a')?.focus();
  },
};

/** With Shift the drawing moves; otherwise the choice moves, and the drawing follows it. */
function onArrow(graph: Graph, direction: Direction, shift: boolean): void {
  if (shift) {
    pan(graph, PAN[direction].x, PAN[direction].y);
    return;
  }
  graph.update((state) => {
    if (state.scene.boxes.length === 0) return state;
    const chosen = state.chosen === undefined ? 0 : neighbourOf(state, state.chosen, direction);
    return { ...state, chosen, pointed: undefined };
  });
  const { chosen } = graph.state();
  if (chosen !== undefined) graph.glide(viewOfBox(graph.state(), chosen));
}
