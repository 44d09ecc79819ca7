import type { Cause, Change, Report } from '../generated/report.ts';
import { countOf, joinRows, rowsOf, resourceOf, type Row } from './rows.ts';

/** A row and what it takes along, the most severe first. */
export interface TreeNode {
  readonly row: Row;
  readonly children: readonly TreeNode[];
  /** Highest score of this row and everything below it. */
  readonly score: number;
}

/** One root cause with everything that it takes along, or a change that stands alone. */
export interface CauseTree {
  /** Why it starts, where no single row says so. */
  readonly cause?: Cause;
  /** The row where it starts; absent where it starts with a module, a whole run or something outside the plan. */
  readonly root?: Row;
  readonly children: readonly TreeNode[];
  readonly score: number;
}

/** Everything worth a reviewer's time, grouped by root cause, the most severe first. Routine changes appear where they link others. */
export function causeTrees(report: Report): readonly CauseTree[] {
  const changes = new Map(report.changes.map((change) => [change.id, change]));
  const seen = new Set<string>();
  const trees = causeGroups(report).flatMap(([cause, ids]) => {
    const members = ids.flatMap((id) => changes.get(id) ?? []).filter(({ id }) => !seen.has(id));
    for (const { id } of members) seen.add(id);
    return treeOf(cause, members) ?? [];
  });
  const alone = joinRows(rowsOf(report.changes.filter(({ id, routine }) => !seen.has(id) && !routine)));
  const single = alone.map((row) => ({ root: row, children: [], score: row.change.score }));
  return [...trees, ...single].toSorted((a, b) => b.score - a.score);
}

/** Causes that differ only in the instance where they start (three servers, one new image) are one to a reader. */
function causeGroups(report: Report): readonly (readonly [Cause, readonly string[]])[] {
  const groups = new Map<string, readonly [Cause, string[]]>();
  const plans = new Map(report.changes.map(({ id, plan }) => [id, plan]));
  for (const cause of report.causes) {
    const start = cause.address === undefined ? cause.id : resourceOf(cause.address);
    const key = JSON.stringify([cause.kind, start, cause.attribute, plans.get(cause.changes[0] ?? '')]);
    const group = groups.get(key);
    if (group) group[1].push(...cause.changes);
    else groups.set(key, [cause, [...cause.changes]]);
  }
  return [...groups.values()];
}

/** Levels shown below a root. What lies deeper hangs on the last of them. */
const DEEPEST = 6;

function treeOf(cause: Cause, members: readonly Change[]): CauseTree | undefined {
  const rows = rowsOf(members);
  const root = rows.find((row) => row.changes.some(({ address }) => address === cause.address));
  const children = nodesUnder(root, hangRows(rows, root));
  const [only, ...others] = children;
  if (root && (only || !root.change.routine))
    return { cause, root, children, score: Math.max(root.change.score, only?.score ?? 0) };
  if (!only) return undefined;
  // A cause without a row of its own that takes one row along is that row's reason.
  if (others.length === 0 && only.children.length === 0) return { cause, root: only.row, children: [], score: only.score };
  return { cause, children, score: only.score };
}

type Below = ReadonlyMap<Row | undefined, readonly Row[]>;

/** Which rows hang on which, from the root down. What only a cycle reaches hangs on the root. */
function hangRows(rows: readonly Row[], root: Row | undefined): Below {
  const named = childrenByName(rows, root);
  const below: (readonly [parent: Row | undefined, child: Row])[] = [];
  const reached = new Set<Row | undefined>([root]);
  const queue: { readonly row: Row | undefined; readonly holder: Row | undefined; readonly depth: number }[] = [
    { row: root, holder: root, depth: 1 },
  ];
  for (const { row, holder, depth } of queue) {
    for (const child of named.get(row) ?? []) {
      below.push([holder, child]);
      reached.add(child);
      queue.push({ row: child, holder: depth < DEEPEST ? child : holder, depth: depth + 1 });
    }
  }
  const circular = rows.filter((row) => !reached.has(row));
  return grouped([...below, ...circular.map((row) => [root, row] as const)]);
}

/** The rows under each row that their step towards the root names; under the root, those that name none. */
function childrenByName(rows: readonly Row[], root: Row | undefined): Below {
  const rowOf = new Map(rows.flatMap((row) => row.changes.map(({ id }) => [id, row] as const)));
  const others = rows.filter((row) => row !== root);
  return grouped(others.map((row) => [rowOf.get(row.changes[0]?.via?.change ?? '') ?? root, row] as const));
}

function grouped(pairs: readonly (readonly [parent: Row | undefined, child: Row])[]): Below {
  const groups = new Map<Row | undefined, Row[]>();
  for (const [parent, child] of pairs) {
    const group = groups.get(parent);
    if (group) group.push(child);
    else groups.set(parent, [child]);
  }
  return groups;
}

function nodesUnder(parent: Row | undefined, below: ReadonlyMap<Row | undefined, readonly Row[]>): readonly TreeNode[] {
  const nodes = (below.get(parent) ?? []).map((row) => nodeOf(row, nodesUnder(row, below)));
  const leaves = nodes.filter(({ row, children }) => children.length === 0 && !row.change.routine);
  const joined = joinRows(leaves.map(({ row }) => row)).map((row) => nodeOf(row, []));
  return [...nodes.filter(({ children }) => children.length > 0), ...joined].toSorted((a, b) => b.score - a.score);
}

function nodeOf(row: Row, children: readonly TreeNode[]): TreeNode {
  return { row, children, score: Math.max(row.change.score, ...children.map((child) => child.score)) };
}

/** Every row of a tree, parents before what hangs on them. */
export function rowsIn(tree: CauseTree): readonly Row[] {
  const walk = (node: TreeNode): readonly Row[] => [node.row, ...node.children.flatMap(walk)];
  return [...(tree.root ? [tree.root] : []), ...tree.children.flatMap(walk)];
}

/** Number of changes that stand in a tree. */
export function changesIn(tree: CauseTree): number {
  return countOf(rowsIn(tree));
}
