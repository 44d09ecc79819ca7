import type { Role } from './data.ts';
import { BOX } from './layout.ts';
import { type Palette, SIGNS } from './palette.ts';
import type { Box, Scene, Wire } from './scene.ts';
import type { Size, Viewport } from './viewport.ts';

export interface Lit {
  /** The box that is chosen or pointed at; its ways are drawn strongly and all else faintly. */
  readonly box: number | undefined;
  readonly near: ReadonlySet<number> | undefined;
  readonly found: ReadonlySet<number>;
}

export interface Picture {
  readonly scene: Scene;
  readonly view: Viewport;
  readonly palette: Palette;
  readonly lit: Lit;
  readonly size: Size;
}

/** Below these scales text is no help, bends are no help, and a box is a dot. */
const READABLE = 0.42;
const CURVED = 0.2;
const FAINT = 0.22;

export function draw(context: CanvasRenderingContext2D, picture: Picture): void {
  const { view, size, palette, scene } = picture;
  const ratio = context.canvas.width / Math.max(1, size.width);
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.fillStyle = palette.ground;
  context.fillRect(0, 0, context.canvas.width, context.canvas.height);
  context.setTransform(ratio * view.scale, 0, 0, ratio * view.scale, ratio * view.x, ratio * view.y);
  const seen = seenThrough(view, size);
  const wires = scene.wires.filter((wire) => isWireSeen(wire, seen));
  const strong = (wire: Wire): boolean => isOnTheWay(wire, picture.lit);
  drawWires(context, picture, { wires: wires.filter((wire) => !strong(wire)), strong: false });
  drawWires(context, picture, { wires: wires.filter(strong), strong: true });
  scene.boxes.forEach((box, index) => {
    if (box.x < seen.right && box.x + BOX.width > seen.left && box.y < seen.bottom && box.y + BOX.height > seen.top) {
      drawBox(context, picture, { box, index });
    }
  });
  context.globalAlpha = 1;
}

interface Seen {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function seenThrough({ x, y, scale }: Viewport, { width, height }: Size): Seen {
  return { left: -x / scale, top: -y / scale, right: (width - x) / scale, bottom: (height - y) / scale };
}

function isWireSeen({ points }: Wire, seen: Seen): boolean {
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (let index = 0; index < points.length; index += 2) {
    const [x = 0, y = 0] = [points[index], points[index + 1]];
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  return left < seen.right && right > seen.left && top < seen.bottom && bottom > seen.top;
}

function isOnTheWay({ from, to }: Wire, { near }: Lit): boolean {
  return near !== undefined && near.has(from) && near.has(to);
}

/** All wires of one kind in one stroke: a stroke each would be the slowest part of a frame. */
function drawWires(
  context: CanvasRenderingContext2D,
  { view, palette, lit }: Picture,
  { wires, strong }: { readonly wires: readonly Wire[]; readonly strong: boolean },
): void {
  context.globalAlpha = !strong && lit.near !== undefined ? FAINT : 1;
  context.strokeStyle = strong ? palette.accent : palette.wire;
  context.fillStyle = context.strokeStyle;
  context.lineWidth = (strong ? 2 : 1.25) / Math.max(view.scale, 0.5);
  context.beginPath();
  for (const { points } of wires) trace(context, points, view.scale >= CURVED);
  context.stroke();
  if (view.scale < READABLE) return;
  context.beginPath();
  for (const { points } of wires) traceHead(context, points);
  context.fill();
}

function trace(context: CanvasRenderingContext2D, points: readonly number[], curved: boolean): void {
  let [x = 0, y = 0] = points;
  context.moveTo(x, y);
  for (let index = 2; index < points.length; index += 2) {
    const [nextX = 0, nextY = 0] = [points[index], points[index + 1]];
    const reach = Math.max(32, Math.abs(nextX - x) / 2);
    if (curved && nextY !== y) context.bezierCurveTo(x + reach, y, nextX - reach, nextY, nextX, nextY);
    else context.lineTo(nextX, nextY);
    [x, y] = [nextX, nextY];
  }
}

function traceHead(context: CanvasRenderingContext2D, points: readonly number[]): void {
  const [x = 0, y = 0] = points.slice(-2);
  context.moveTo(x, y);
  context.lineTo(x - 8, y - 4);
  context.lineTo(x - 8, y + 4);
}

function drawBox(
  context: CanvasRenderingContext2D,
  picture: Picture,
  { box, index }: { readonly box: Box; readonly index: number },
): void {
  const { view, palette, lit } = picture;
  const { fill, line } = palette.roles[box.role];
  const chosen = lit.box === index || lit.found.has(index);
  const colours = { fill, line: chosen ? palette.accent : line };
  context.globalAlpha = lit.near === undefined || lit.near.has(index) ? 1 : FAINT + 0.1;
  if (view.scale < CURVED) {
    context.fillStyle = colours.line;
    context.fillRect(box.x, box.y, BOX.width, BOX.height);
    return;
  }
  if (box.group) drawCard(context, { ...colours, x: box.x + 5, y: box.y + 5, width: 1 });
  context.setLineDash(box.role === 'dependent' ? [5, 4] : []);
  drawCard(context, { ...colours, x: box.x, y: box.y, width: chosen ? 3 : WIDTHS[box.role] });
  context.setLineDash([]);
  if (view.scale >= READABLE) drawWords(context, picture, box);
}

const WIDTHS: Readonly<Record<Role, number>> = { cause: 2, lost: 2, gone: 1.25, changed: 1.25, dependent: 1.25 };

interface Card {
  readonly x: number;
  readonly y: number;
  readonly fill: string;
  readonly line: string;
  readonly width: number;
}

/** A box of the drawing; a group has a second one behind it, since there is more inside. */
function drawCard(context: CanvasRenderingContext2D, { x, y, fill, line, width }: Card): void {
  context.fillStyle = fill;
  context.strokeStyle = line;
  context.lineWidth = width;
  context.beginPath();
  context.roundRect(x, y, BOX.width, BOX.height, 8);
  context.fill();
  context.stroke();
}

const NAME = '600 13.5px ui-sans-serif, system-ui, -apple-system, "Segoe UI", sans-serif';
const NOTE = '12px ui-sans-serif, system-ui, -apple-system, "Segoe UI", sans-serif';
const INNER = { sign: 11, text: 30, right: 8 } as const;

function drawWords(context: CanvasRenderingContext2D, { palette }: Picture, box: Box): void {
  const room = BOX.width - INNER.text - INNER.right;
  context.textBaseline = 'alphabetic';
  context.font = NAME;
  context.fillStyle = palette.roles[box.role].line;
  context.fillText(box.group ? '▸' : SIGNS[box.role], box.x + INNER.sign, box.y + 21);
  context.fillStyle = palette.text;
  context.fillText(shortened(context, box.name, room), box.x + INNER.text, box.y + 21);
  context.font = NOTE;
  context.fillStyle = palette.quiet;
  context.fillText(shortened(context, box.note, room), box.x + INNER.text, box.y + 38);
}

const KNOWN = new Map<string, string>();
const KNOWN_MOST = 20_000;

/** A text that fits: the middle goes, since the ends tell names apart. Measuring is slow, so that what is known is kept. */
function shortened(context: CanvasRenderingContext2D, text: string, width: number): string {
  const key = `${context.font}\u0000${text}`;
  const known = KNOWN.get(key);
  if (known !== undefined) return known;
  const signs = Array.from(text.slice(0, 400));
  let keep = signs.length;
  let short = text;
  while (keep > 2 && context.measureText(short).width > width) {
    keep = Math.min(keep - 1, Math.floor((keep * width) / context.measureText(short).width));
    short = `${signs.slice(0, Math.ceil(keep / 2)).join('')}…${signs.slice(signs.length - Math.floor(keep / 2)).join('')}`;
  }
  if (KNOWN.size > KNOWN_MOST) KNOWN.clear();
  KNOWN.set(key, short);
  return short;
}
