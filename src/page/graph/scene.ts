import type { GraphData, Role } from './data.ts';
import { type Group, nodesIn, shownIn } from './groups.ts';
import { type Link, neighbours } from './layers.ts';
import { BOX, layOut, type Via } from './layout.ts';

/** A box of the drawing: one resource, or a closed group of them. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly name: string;
  readonly note: string;
  readonly role: Role;
  readonly score: number;
  /** Places of the nodes that it stands for. */
  readonly nodes: readonly number[];
  readonly group: Group | undefined;
}

export interface Wire {
  readonly from: number;
  readonly to: number;
  readonly points: readonly number[];
}

/** What is drawn: boxes with their places, and the wires between them. */
export interface Scene {
  readonly boxes: readonly Box[];
  readonly wires: readonly Wire[];
  /** The box that stands for each node. */
  readonly boxOf: readonly number[];
  readonly before: readonly (readonly number[])[];
  readonly after: readonly (readonly number[])[];
  readonly width: number;
  readonly height: number;
}

export function sceneOf(data: GraphData, root: Group, open: ReadonlySet<Group>): Scene {
  const shown = shownIn(root, open).map((each) =>
    each.kind === 'group' ? { group: each.group, nodes: nodesIn(each.group) } : { group: undefined, nodes: [each.node] },
  );
  const boxOf: number[] = [];
  shown.forEach(({ nodes }, box) => nodes.forEach((node) => (boxOf[node] = box)));
  const links = linksBetween(data, boxOf);
  const { places, links: drawn } = layOut(shown.length, links);
  const boxes = shown.map((each, index) => ({
    ...wordsOf(data, each),
    ...each,
    x: places[index]?.x ?? 0,
    y: places[index]?.y ?? 0,
  }));
  const wires = drawn.map(({ link: [from, to], via }) => ({ from, to, points: pointsOf([boxes[from], ...via, boxes[to]]) }));
  const width = boxes.reduce((most, { x }) => Math.max(most, x + BOX.width), 0);
  const height = boxes.reduce((most, { y }) => Math.max(most, y + BOX.height), 0);
  return { boxes, wires, boxOf, width, height, ...neighbours(boxes.length, links) };
}

/** Each pair of boxes once, however many of what they hold is linked. */
function linksBetween(data: GraphData, boxOf: readonly number[]): readonly Link[] {
  const links = new Map<string, Link>();
  for (const [fromNode, toNode] of data.edges) {
    const [from, to] = [boxOf[fromNode], boxOf[toNode]];
    if (from !== undefined && to !== undefined && from !== to) links.set(`${from} ${to}`, [from, to]);
  }
  return [...links.values()];
}

function wordsOf(
  data: GraphData,
  { group, nodes }: { readonly group: Group | undefined; readonly nodes: readonly number[] },
): Pick<Box, 'name' | 'note' | 'role' | 'score'> {
  if (group)
    return { name: group.label, note: `${group.size} inside, worst ${group.score}`, role: group.role, score: group.score };
  const node = data.nodes[nodes[0] ?? 0];
  if (!node) return { name: '', note: '', role: 'dependent', score: 0 };
  const name = shortName(node.label, data.paths[node.path] ?? []);
  return { name: node.count > 1 ? `${name} (${node.count})` : name, note: node.note, role: node.role, score: node.score };
}

/** The address without the modules or nested stacks that hold it. */
function shortName(label: string, path: readonly string[]): string {
  return path.reduce((rest, step) => (rest.startsWith(step) ? rest.slice(step.length + 1) : rest), label);
}

/** A wire leaves a box at its right side, enters at the left, and runs level through the columns between. */
function pointsOf(stops: readonly (Via | undefined)[]): readonly number[] {
  const last = stops.length - 1;
  return stops.flatMap((stop, index) => {
    if (!stop) return [];
    const y = stop.y + BOX.height / 2;
    if ('turn' in stop) return [stop.x, y];
    const left = index === 0 ? [] : [stop.x, y];
    const right = index === last ? [] : [stop.x + BOX.width, y];
    return [...left, ...right];
  });
}

/** All boxes that one leads to, directly or not, along the given neighbours. */
export function reachFrom(start: number, next: readonly (readonly number[])[]): ReadonlySet<number> {
  const reached = new Set([start]);
  for (const at of reached) for (const other of next[at] ?? []) reached.add(other);
  return reached;
}
