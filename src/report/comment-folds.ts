import type { Outcome, Report } from '../generated/report.ts';
import { code, counted } from '../model/text.ts';
import { waivedLines } from './approval-steps.ts';
import { capped } from './comment-facts.ts';
import { changeLines, declaredPhrase, tableRows, type TableRow } from './comment-rows.ts';
import type { Detail } from './comment-view.ts';
import { countOf, joinRows, labelWithType } from './rows.ts';
import { shorten, shortenSentence } from './shorten.ts';
import { morePhrase, routinePhrase, worstRows, type ReportView } from './view.ts';
import { outcomePhrase } from './words.ts';

/** A folded part of a comment. */
export interface Fold {
  readonly summary: string;
  readonly paragraph: string | undefined;
  readonly rows: readonly TableRow[];
  readonly more: string | undefined;
  readonly lines: readonly { readonly message: string; readonly lines: readonly string[] }[];
}

/** Everything that a reviewer may want and need not read: each part only where it says something. */
export function foldsOf(report: Report, view: ReportView, detail: Detail): readonly Fold[] {
  return [
    tableFold(report, view, detail),
    changesFold(view, detail),
    routineFold(report, view, detail),
    scoreFold(report, detail),
    waivedFold(report, detail),
    notesFold(report, detail),
  ].filter((fold) => fold !== undefined);
}

const EMPTY: Omit<Fold, 'summary'> = { paragraph: undefined, rows: [], more: undefined, lines: [] };

function plain(lines: readonly string[]): Fold['lines'] {
  return lines.map((message) => ({ message, lines: [] }));
}

function tableFold(report: Report, view: ReportView, detail: Detail): Fold | undefined {
  const lines = joinRows(view.rows);
  if (lines.length <= detail.rows || detail.folded <= detail.rows) return undefined;
  const rows = worstRows(lines, detail.folded);
  const all = countOf(lines);
  const hidden = all - countOf(rows);
  return {
    ...EMPTY,
    summary: hidden > 0 ? `The worst ${all - hidden} of ${all} resources` : `All ${all} resources`,
    rows: tableRows(rows, report, detail.name),
    more: morePhrase(hidden, 'resource'),
  };
}

function changesFold(view: ReportView, detail: Detail): Fold | undefined {
  const worst = [...joinRows(view.rows)].toSorted((a, b) => b.change.score - a.change.score).slice(0, detail.changes);
  if (worst.length === 0) return undefined;
  return {
    ...EMPTY,
    summary:
      worst.length === 1
        ? 'The worst change, attribute by attribute'
        : `The ${worst.length} worst changes, attribute by attribute`,
    lines: worst.map((row) => ({
      message: `${code(shorten(labelWithType(row), detail.name))}: ${row.change.score} of 100, ${row.change.band}${declaredPhrase(row.change)}`,
      lines: changeLines(row.change, 8).map((line) => shortenSentence(line, detail.name)),
    })),
  };
}

function routineFold({ counts }: Report, view: ReportView, detail: Detail): Fold | undefined {
  const said = [
    ...(view.routineCount > 0 ? [`${counted(view.routineCount, 'routine change')}: ${routinePhrase(view.routine)}`] : []),
    ...(counts.unchanged > 0 ? [`${counts.unchanged} unchanged`] : []),
  ];
  if (view.routineCount === 0) return undefined;
  const lines = view.routine.map(({ type, words, count }) => `${code(shorten(type, detail.name))}: ${count} ${words}`);
  return { ...EMPTY, summary: said.join('; '), lines: plain(capped(lines, detail.list)) };
}

const HOW =
  'The score is the harm to expect from this plan, 0 to 100: its worst change, what adds up beside it, and whether an environment goes down ' +
  'as a whole. The points above are its parts and add up to it. Who wrote the plan is no part of the score; it chooses the thresholds.';

function scoreFold({ outlook }: Report, detail: Detail): Fold {
  const say = (who: string, outcome: Outcome) => ({
    message: `${who}: ${outcomePhrase(outcome)}`,
    lines: capped(outcome.because, detail.list).map((line) => shortenSentence(line, detail.name)),
  });
  return {
    ...EMPTY,
    summary: 'How the score is made',
    paragraph: HOW,
    lines: [say('Written by an agent', outlook.agent), say('Written by a person', outlook.human)],
  };
}

function waivedFold(report: Report, detail: Detail): Fold | undefined {
  const lines = waivedLines(report);
  if (lines.length === 0) return undefined;
  return {
    ...EMPTY,
    summary: `${counted(lines.length, 'waived finding')}, no part of the score`,
    lines: plain(capped(lines, detail.list).map((line) => shortenSentence(line, detail.name))),
  };
}

function notesFold({ notes }: Report, detail: Detail): Fold | undefined {
  if (notes.length === 0) return undefined;
  const lines = capped(notes, detail.list).map((note) => shortenSentence(note, detail.name));
  return { ...EMPTY, summary: counted(notes.length, 'note'), lines: plain(lines) };
}
