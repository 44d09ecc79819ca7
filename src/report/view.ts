import type { Change, Report } from '../generated/report.ts';
import { counted } from '../model/text.ts';
import type { Row } from './rows.ts';
import { causeTrees, rowsIn, type CauseTree } from './tree.ts';
import { kindWords } from './change-words.ts';

/** What the human formats share: the changes worth a reviewer's time by root cause, and the routine ones by type. */
export interface ReportView {
  readonly trees: readonly CauseTree[];
  /** All rows of the trees: tree by tree, where it starts and then the worst first. */
  readonly rows: readonly Row[];
  readonly routine: readonly RoutineLine[];
  readonly routineChanges: readonly Change[];
  readonly routineCount: number;
}

/** Routine changes of one type to which the same happens. */
export interface RoutineLine {
  readonly type: string;
  /** What happens to them. */
  readonly words: string;
  readonly count: number;
}

export function viewOf(report: Report): ReportView {
  const trees = causeTrees(report);
  const rows = trees.flatMap(worstFirst);
  const shown = new Set(rows.flatMap((row) => row.changes.map(({ id }) => id)));
  const routine = report.changes.filter(({ id }) => !shown.has(id));
  return { trees, rows, routine: routineLines(routine), routineChanges: routine, routineCount: routine.length };
}

function worstFirst(tree: CauseTree): readonly Row[] {
  const others = rowsIn(tree).filter((row) => row !== tree.root);
  return [...(tree.root ? [tree.root] : []), ...others.toSorted((a, b) => b.change.score - a.change.score)];
}

function routineLines(changes: readonly Change[]): readonly RoutineLine[] {
  const lines = new Map<string, RoutineLine>();
  for (const change of changes) {
    const [type, words] = [change.type, kindWords(change)];
    const key = JSON.stringify([type, words]);
    lines.set(key, { type, words, count: (lines.get(key)?.count ?? 0) + 1 });
  }
  return [...lines.values()].toSorted((a, b) => b.count - a.count || (a.type < b.type ? -1 : 1));
}

/** The `most` worst rows, in the order in which they stand. */
export function worstRows(rows: readonly Row[], most: number): readonly Row[] {
  const worst = new Set([...rows].toSorted((a, b) => b.change.score - a.change.score).slice(0, most));
  return rows.filter((row) => worst.has(row));
}

/** Routine changes in one phrase, by what happens: `2 updated in place, 4 created`. */
export function routinePhrase(lines: readonly RoutineLine[]): string {
  const counts = new Map<string, number>();
  for (const { words, count } of lines) counts.set(words, (counts.get(words) ?? 0) + count);
  return [...counts]
    .toSorted((a, b) => b[1] - a[1])
    .map(([words, count]) => `${count} ${words}`)
    .join(', ');
}

/** What stands in place of `hidden` rows: `… 4 more`; nothing where nothing is hidden. */
export function morePhrase(hidden: number, what?: string): string | undefined {
  if (hidden <= 0) return undefined;
  return what === undefined ? `… ${hidden} more` : `… ${counted(hidden, `more ${what}`)}`;
}

/** The name of a change's diff in one line: `cidr_block 10.0.0.0/16 → 10.1.0.0/16`. */
export function diffPhrase({ path, before, after, sensitive, unknown }: Change['diff'][number]): string {
  if (sensitive) return `${path} (sensitive)`;
  return `${path} ${before ?? '(none)'} → ${unknown ? '(known after apply)' : (after ?? '(none)')}`;
}

/** The diffs of a change, those that force its replacement first. */
export function forcedFirst(change: Change): Change['diff'] {
  return [...change.diff].toSorted((a, b) => Number(b.forcesReplacement ?? false) - Number(a.forcesReplacement ?? false));
}

/** Words that a sentence may start with and that are no names. */
const STARTERS = /^(?:A|An|The|This|These|It|Its|Nothing|No|Every|Everything|All|Some|Only|One|Two|Three|Both)\b/;

/** A sentence for the middle of another: its first letter small where that is surely no name. */
export function lowerFirst(sentence: string): string {
  return STARTERS.test(sentence) ? sentence.charAt(0).toLowerCase() + sentence.slice(1) : sentence;
}

/** A sentence for the start of a line. A name keeps its letters: it stands behind a backtick. */
export function upperFirst(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

/** A headline as a sentence of its own. */
export function asSentence(headline: string): string {
  return `${upperFirst(headline).replace(/[.\s]+$/, '')}.`;
}
