/** How the drawing lies on the canvas: a point p of it is seen at p · scale + offset. */
export interface Viewport {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

const SMALLEST = 0.02;
const LARGEST = 2.5;
const MARGIN = 28;

/** The whole drawing in the middle, never larger than life. */
export function fitted(drawing: Size, canvas: Size): Viewport {
  const room = { width: Math.max(1, canvas.width - 2 * MARGIN), height: Math.max(1, canvas.height - 2 * MARGIN) };
  const scale = Math.max(
    SMALLEST,
    Math.min(1, room.width / Math.max(1, drawing.width), room.height / Math.max(1, drawing.height)),
  );
  return { scale, x: (canvas.width - drawing.width * scale) / 2, y: (canvas.height - drawing.height * scale) / 2 };
}

/** Larger or smaller by a factor, while the point under the pointer stays where it is. */
export function zoomed(view: Viewport, factor: number, at: { readonly x: number; readonly y: number }): Viewport {
  const scale = Math.min(LARGEST, Math.max(SMALLEST, view.scale * factor));
  const real = scale / view.scale;
  return { scale, x: at.x - (at.x - view.x) * real, y: at.y - (at.y - view.y) * real };
}

export function moved(view: Viewport, dx: number, dy: number): Viewport {
  return { ...view, x: view.x + dx, y: view.y + dy };
}

/** The panel at the right side of a wide canvas; on a narrow one it stands below. */
const PANEL = 360;

/** How much of the canvas is to be seen while something is chosen. */
export function uncovered({ width }: Size): number {
  return width > 2 * PANEL ? width - PANEL : width;
}

/** The same scale, or a readable one, with a point of the drawing in the middle of the canvas. */
export function centred(view: Viewport, point: { readonly x: number; readonly y: number }, canvas: Size): Viewport {
  const scale = Math.max(0.7, view.scale);
  return { scale, x: uncovered(canvas) / 2 - point.x * scale, y: canvas.height / 2 - point.y * scale };
}
