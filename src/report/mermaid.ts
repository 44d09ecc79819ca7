import type { Report } from '../generated/report.ts';
import { escapeMermaid } from './escape.ts';
import { shorten } from './shorten.ts';

type Graph = Report['graph'];
type Node = Graph['nodes'][number];

type Link = readonly [from: string, to: string];

const MOST_EDGES = 60;
const LABEL_WIDTH = 48;

/** Shape and class by role: the shape and the words say it, the colour only repeats it. */
const SHAPES: Readonly<Record<Node['role'], readonly [open: string, close: string]>> = {
  cause: ['{{"', '"}}'],
  lost: ['[("', '")]'],
  gone: ['["', '"]'],
  changed: ['("', '")'],
  dependent: ['(["', '"])'],
};

const CLASSES: Readonly<Record<Node['role'], string>> = {
  cause: 'fill:#fff8c5,stroke:#9a6700,stroke-width:2px,color:#1f2328',
  lost: 'fill:#ffebe9,stroke:#cf222e,stroke-width:3px,color:#1f2328',
  gone: 'fill:#fff1e5,stroke:#bc4c00,color:#1f2328',
  changed: 'fill:#ddf4ff,stroke:#0969da,color:#1f2328',
  dependent: 'fill:#f6f8fa,stroke:#57606a,stroke-dasharray:4 3,color:#1f2328',
};

export interface Drawing {
  readonly text: string;
  readonly nodes: readonly Node[];
  /** The nodes that something drawn depends on. */
  readonly leading: readonly Node[];
  readonly omitted: number;
}

/** What a node says below its name. */
export type NodeNote = (node: Node) => string | undefined;

/** The graph as a Mermaid flowchart of at most `most` nodes, the worst with their way from the root cause; nothing without an edge. */
export function mermaidOf(graph: Graph, most: number, noteOf: NodeNote = ({ note }) => note): Drawing | undefined {
  const nodes = chooseNodes(graph, most);
  const ids = new Map(nodes.map((node, index) => [node.id, `n${index + 1}`]));
  const edges = reduced(uniqueEdges(graph, ids)).slice(0, MOST_EDGES);
  if (edges.length === 0) return undefined;
  const roles = [...new Set(nodes.map(({ role }) => role))].toSorted();
  const lines = [
    'flowchart LR',
    ...nodes.map((node) => `  ${ids.get(node.id)}${drawNode(node, noteOf(node))}:::${node.role}`),
    ...edges.map(([from, to]) => `  ${from} --> ${to}`),
    ...roles.map((role) => `  classDef ${role} ${CLASSES[role]}`),
  ];
  const linked = new Set(graph.edges.flatMap(({ from, to }) => [from, to]));
  const hidden = graph.nodes.filter(({ id }) => linked.has(id) && !ids.has(id)).length;
  const starts = new Set(edges.map(([from]) => from));
  const leading = nodes.filter(({ id }) => starts.has(ids.get(id) ?? ''));
  return { text: lines.join('\n'), nodes, leading, omitted: graph.omitted + hidden };
}

function drawNode(node: Node, note: string | undefined): string {
  const [open, close] = SHAPES[node.role];
  const name = node.count > 1 ? `${node.label} (${node.count})` : node.label;
  const lines = [name, ...(note === undefined ? [] : [note])];
  return `${open}${lines.map((line) => escapeMermaid(shorten(line, LABEL_WIDTH))).join('<br/>')}${close}`;
}

const RANK: Readonly<Record<Node['role'], number>> = { cause: 0, lost: 1, gone: 2, changed: 3, dependent: 4 };

/** The worst nodes and, for each, the nodes between it and its root cause, as long as there is room for all of those. */
function chooseNodes(graph: Graph, most: number): readonly Node[] {
  const byId = new Map(graph.nodes.map((node) => [node.id, node]));
  const sources = new Map<string, string>();
  for (const { from, to } of graph.edges) if (!sources.has(to) && byId.has(from)) sources.set(to, from);
  const linked = new Set(graph.edges.flatMap(({ from, to }) => [from, to]));
  const worstFirst = graph.nodes
    .filter(({ id }) => linked.has(id))
    .toSorted((a, b) => (b.score ?? 0) - (a.score ?? 0) || RANK[a.role] - RANK[b.role] || (a.id < b.id ? -1 : 1));
  // What nothing leads to comes with what it leads to first, or a plan of many root causes would be drawn as those alone.
  const candidates = [...worstFirst.filter(({ id }) => sources.has(id)), ...worstFirst.filter(({ id }) => !sources.has(id))];
  const chosen = new Set<string>();
  for (const { id } of candidates) {
    const path = pathTo(id, sources).filter((step) => !chosen.has(step));
    if (chosen.size + path.length <= most) for (const step of path) chosen.add(step);
  }
  return graph.nodes.filter(({ id }) => chosen.has(id));
}

function pathTo(id: string, sources: ReadonlyMap<string, string>): readonly string[] {
  const path = new Set<string>();
  for (let step: string | undefined = id; step !== undefined && !path.has(step); step = sources.get(step)) path.add(step);
  return [...path];
}

function uniqueEdges(graph: Graph, ids: ReadonlyMap<string, string>): readonly Link[] {
  const edges = new Map<string, Link>();
  for (const { from, to } of graph.edges) {
    const [start, end] = [ids.get(from), ids.get(to)];
    if (start !== undefined && end !== undefined && start !== end) edges.set(`${start} ${end}`, [start, end]);
  }
  return [...edges.values()];
}

/** The links without those that a longer way between the same two says already. */
function reduced(links: readonly Link[]): readonly Link[] {
  return links.reduce((kept, link) => {
    const others = kept.filter((other) => other !== link);
    return reaches(others, link) ? others : kept;
  }, links);
}

function reaches(links: readonly Link[], [start, end]: Link): boolean {
  const reached = new Set([start]);
  for (const from of reached) {
    for (const [source, target] of links) if (source === from) reached.add(target);
  }
  return reached.has(end);
}
