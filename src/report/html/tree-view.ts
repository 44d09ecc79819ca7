import type { Change, Report } from '../../generated/report.ts';
import { counted } from '../../model/text.ts';
import { kindPhrase, kindSign } from '../change-words.ts';
import { labelWithType, type Row, rowsOf } from '../rows.ts';
import { type CauseTree, changesIn, rowsIn, type TreeNode } from '../tree.ts';
import { morePhrase, upperFirst } from '../view.ts';
import { changeView, type ChangeView, chipsOf } from './change-view.ts';

/** A root cause with what it takes along, as a list that is nested as far as the consequences go. */
export interface CauseView {
  readonly title: string | undefined;
  readonly size: string;
  readonly rows: readonly RowView[];
}

/** A line of the list: one resource, or its instances to which the same happens. */
export interface RowView {
  readonly name: string;
  readonly sign: string;
  readonly tone: Change['kind'];
  readonly happens: string;
  readonly chips: ReturnType<typeof chipsOf>;
  readonly score: number;
  readonly band: Change['band'];
  /** The one change of this line; its instances where there are several. */
  readonly change: ChangeView | undefined;
  readonly instances: readonly (ChangeView & { readonly score: number })[];
  readonly more: string | undefined;
  readonly rows: readonly RowView[];
}

/** How much the page shows: lines, and instances in each. */
export interface Extent {
  readonly rows: number;
  readonly instances: number;
}

/** Everything of a report and its trees that the lines are made of. */
interface Material {
  readonly report: Report;
  readonly places: ReadonlyMap<Change, number>;
  readonly shown: ReadonlySet<Row>;
  readonly extent: Extent;
}

/** The causes with their worst lines, and how many changes are left out. */
export function causeViews(
  report: Report,
  trees: readonly CauseTree[],
  extent: Extent,
): { causes: readonly CauseView[]; left: number } {
  const rows = trees.flatMap(rowsIn);
  const shown = new Set(rows.toSorted((a, b) => b.change.score - a.change.score).slice(0, extent.rows));
  const places = new Map(report.changes.map((change, index) => [change, index]));
  const material = { report, places, shown, extent };
  const causes = trees.flatMap((tree) => causeView(tree, material) ?? []);
  const all = trees.reduce((sum, tree) => sum + changesIn(tree), 0);
  return { causes, left: all - causes.flatMap((cause) => cause.rows).reduce((sum, row) => sum + shownOf(row), 0) };
}

/** How many changes a line and those under it open. */
function shownOf({ change, instances, rows }: RowView): number {
  return (change ? 1 : instances.length) + rows.reduce((sum, row) => sum + shownOf(row), 0);
}

/** Changes that nobody needs to look at, one line for the instances of each resource. */
export function routineRows(report: Report, changes: readonly Change[], extent: Extent): readonly RowView[] {
  const rows = rowsOf(changes).slice(0, extent.rows);
  const places = new Map(report.changes.map((change, index) => [change, index]));
  const material = { report, places, shown: new Set(rows), extent };
  return rows.flatMap((row) => rowView({ row, children: [], score: row.change.score }, material) ?? []);
}

function causeView(tree: CauseTree, material: Material): CauseView | undefined {
  const root: TreeNode | undefined = tree.root && { row: tree.root, children: tree.children, score: tree.score };
  const rows = (root ? [root] : tree.children).flatMap((node) => rowView(node, material) ?? []);
  if (rows.length === 0) return undefined;
  const size = changesIn(tree);
  return { title: tree.cause && size > 1 ? upperFirst(tree.cause.message) : undefined, size: counted(size, 'change'), rows };
}

/** A line, where it or something under it is among the worst. */
function rowView(node: TreeNode, material: Material): RowView | undefined {
  const { row, children } = node;
  const rows = children.flatMap((child) => rowView(child, material) ?? []);
  if (rows.length === 0 && !material.shown.has(row)) return undefined;
  const { change, changes } = row;
  const views = changes.slice(0, material.extent.instances).map((each) => ({ ...viewOf(each, material), score: each.score }));
  const [only] = views;
  return {
    name: labelWithType(row),
    sign: kindSign(change).split(' ')[0] ?? '',
    tone: change.kind,
    happens: kindPhrase(change),
    chips: chipsOf(change.effects),
    score: change.score,
    band: change.band,
    change: changes.length === 1 ? only : undefined,
    instances: changes.length === 1 ? [] : views,
    more: morePhrase(changes.length - views.length),
    rows,
  };
}

function viewOf(change: Change, { report, places }: Material): ChangeView {
  return changeView(change, report, `c${places.get(change) ?? 0}`);
}
