import type { Report } from '../../generated/report.ts';
import type { GraphData } from '../../page/graph/data.ts';
import { counted } from '../../model/text.ts';
import { noteFor } from '../comment-drawing.ts';
import { morePhrase } from '../view.ts';

/** The graph for the page's script, and in words for those who cannot see it. */
export interface GraphView {
  readonly data: GraphData;
  readonly summary: string;
}

/** The graph by places instead of ids; nothing where nothing hangs on anything. */
export function graphView(report: Report): GraphView | undefined {
  const { nodes, edges, omitted } = report.graph;
  const nodePlaces = new Map(nodes.map(({ id }, index) => [id, index]));
  const changePlaces = new Map(report.changes.map(({ id }, index) => [id, index]));
  const paths = pathsOf(nodes);
  const noteOf = noteFor(report);
  const links = edges.flatMap(({ from, to }) => {
    const [start, end] = [nodePlaces.get(from), nodePlaces.get(to)];
    return start === undefined || end === undefined ? [] : [[start, end] as const];
  });
  if (links.length === 0) return undefined;
  return {
    data: {
      nodes: nodes.map((node) => ({
        label: node.label,
        note: noteOf(node) ?? '',
        role: node.role,
        type: node.type ?? '',
        count: node.count,
        score: node.score ?? 0,
        path: paths.placeOf(node.within),
        changes: (node.changes ?? []).flatMap((id) => changePlaces.get(id) ?? []),
      })),
      edges: links,
      paths: paths.all,
    },
    summary: [
      `${counted(nodes.length, 'resource')} and ${counted(links.length, 'link')} between them`,
      ...[morePhrase(omitted)].filter((more) => more !== undefined),
    ].join('; '),
  };
}

/** Every chain of modules once. */
function pathsOf(nodes: Report['graph']['nodes']): {
  readonly all: readonly (readonly string[])[];
  readonly placeOf: (within: readonly string[] | undefined) => number;
} {
  const known = new Map<string, { readonly path: readonly string[]; readonly place: number }>();
  for (const { within } of nodes) {
    const key = JSON.stringify(within);
    if (within && !known.has(key)) known.set(key, { path: within, place: known.size });
  }
  return {
    all: [...known.values()].map(({ path }) => path),
    placeOf: (within) => known.get(JSON.stringify(within))?.place ?? -1,
  };
}
