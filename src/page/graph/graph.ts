import { calm } from '../reveal.ts';
import type { GraphData } from './data.ts';
import { draw } from './draw.ts';
import { readPalette } from './palette.ts';
import { atRest, type GraphState, litIn, startState } from './state.ts';
import type { Viewport } from './viewport.ts';

/** The drawing on its canvas. What a reader does is a function from one state to the next. */
export interface Graph {
  readonly canvas: HTMLCanvasElement;
  state(): GraphState;
  /** Draws the next state with the coming frame; where something else is chosen, open or searched for, listeners hear of it. */
  update(next: (state: GraphState) => GraphState): void;
  /** Draws without waiting for a frame. */
  paintNow(): void;
  glide(view: Viewport): void;
  /** To be called when the canvas has another size, or the page other colours. */
  refresh(): void;
  onChange(listener: (state: GraphState) => void): void;
}

/** Milliseconds that a glide takes: long enough to follow, too short to wait for. */
const GLIDE = 180;
const HEIGHTS = { least: 300, most: 560 } as const;
const ROOM = 64;
/** From this width on a drawing may be wider than the text around it. */
const WIDE = 1_000;

export function createGraph(canvas: HTMLCanvasElement, data: GraphData): Graph | undefined {
  const context = canvas.getContext('2d');
  if (!context) return undefined;
  let state = startState(data);
  let palette = readPalette();
  let lit = litIn(state);
  let frame = 0;
  const listeners: ((state: GraphState) => void)[] = [];
  const paintNow = (): void => draw(context, { scene: state.scene, view: state.view, size: state.size, palette, lit });
  const paint = (): void => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(paintNow);
  };
  const update: Graph['update'] = (next) => {
    const before = state;
    state = next(state);
    const sameScene = state.scene === before.scene && state.chosen === before.chosen && state.found === before.found;
    if (!sameScene || state.pointed !== before.pointed) lit = litIn(state);
    paint();
    if (!sameScene) for (const listener of listeners) listener(state);
  };
  return {
    canvas,
    state: () => state,
    update,
    paintNow,
    glide: (view) => glide(state.view, view, (now) => update((last) => ({ ...last, view: now }))),
    refresh: () => {
      suitHeight(canvas, state);
      const { clientWidth: width, clientHeight: height } = canvas;
      const grown = width !== state.size.width || height !== state.size.height;
      canvas.width = Math.round(width * devicePixelRatio);
      canvas.height = Math.round(height * devicePixelRatio);
      palette = readPalette();
      update((last) => (grown ? atRest({ ...last, size: { width, height } }) : last));
    },
    onChange: (listener) => listeners.push(listener),
  };
}

/** A small drawing takes little of the page, a big one no more than can be seen at once. */
function suitHeight(canvas: HTMLCanvasElement, { scene }: GraphState): void {
  canvas.closest('.graph-area')?.classList.toggle('wide', scene.width > WIDE);
  const width = Math.max(1, canvas.clientWidth);
  const height = scene.height * Math.min(1, width / Math.max(1, scene.width)) + ROOM;
  if (canvas.parentElement)
    canvas.parentElement.style.height = `${Math.round(Math.min(HEIGHTS.most, Math.max(HEIGHTS.least, height)))}px`;
}

function glide(from: Viewport, to: Viewport, show: (view: Viewport) => void): void {
  if (calm()) {
    show(to);
    return;
  }
  let start: number | undefined;
  const step = (now: number): void => {
    start ??= now;
    const part = Math.min(1, (now - start) / GLIDE);
    const eased = 1 - (1 - part) ** 3;
    const mix = (a: number, b: number): number => a + (b - a) * eased;
    show({ x: mix(from.x, to.x), y: mix(from.y, to.y), scale: mix(from.scale, to.scale) });
    if (part < 1) requestAnimationFrame(step);
  };
  requestAnimationFrame(step);
}
