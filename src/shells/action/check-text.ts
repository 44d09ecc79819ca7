import type { Verdict } from '../../model/policy.ts';
import { code, counted } from '../../model/text.ts';
import { markdown } from '../../report/markdown.ts';
import { markdownSentence } from '../../report/escape.ts';
import type { RenderOptions } from '../../report/renderer.ts';
import type { CheckOutput } from '../github/check.ts';
import { stateLine, type StackResult } from '../github/check-state.ts';
import type { SharedHead } from './combine.ts';
import type { Decided, Judged } from './judge-pull.ts';

/** What a check's summary may hold, with room for the lines around the report. */
const SUMMARY_LIMIT = 65_535;
const REPORT_ROOM = 4_000;
const STATUS_ROOM = 8_000;

type Status = NonNullable<RenderOptions['status']>;

export interface Verdicts {
  readonly judged: Judged;
  readonly decided: Decided;
  readonly head: SharedHead;
}

/** What the check concludes, what the report does not say, and what all stacks came to. */
function statusOf({ judged, decided, head }: Verdicts): Status {
  const { conclusion } = decided;
  const said = new Set([decided.report.summary.headline, ...decided.report.hardStops.map(({ message }) => message)]);
  const next = `by the policy that this pull request brings, the verdict would be ${judged.afterMerge} after the merge`;
  return {
    title: `Check: ${conclusion.title}`,
    lines: withinRoom([
      ...conclusion.reasons.filter((reason) => !said.has(reason) && !conclusion.title.endsWith(reason)),
      ...(judged.afterMerge === undefined ? [] : [next]),
      ...stackLines(head.own),
    ]),
  };
}

/** As many as leave the report its room, and how many there are beyond. */
function withinRoom(lines: readonly string[]): readonly string[] {
  let room = STATUS_ROOM;
  const end = lines.findIndex((line) => (room -= line.length) < 0);
  return end < 0 ? lines : [...lines.slice(0, end), `… ${counted(lines.length - end, 'more line')}`];
}

/** Whether the report's own first words say how the check ends. Only where they do not, something may stand above them. */
function isAnswer({ decided: { conclusion, report } }: Verdicts): boolean {
  const letsThrough = report.verdict === 'pass' || report.policy.mode === 'observe';
  return letsThrough === (conclusion.conclusion === 'success');
}

/** A report with what became of it. Markdown. */
function told(verdicts: Verdicts, { limit, marker }: { readonly limit: number; readonly marker?: string }): string {
  const { report } = verdicts.decided;
  const status = statusOf(verdicts);
  const options = marker === undefined ? {} : { marker };
  if (!isAnswer(verdicts)) {
    const text = statusText(status).slice(0, limit - REPORT_ROOM);
    return `${text}\n${markdown(report, { limit: limit - text.length - 1, ...options })}`;
  }
  const isNews = report.verdict !== 'pass' || status.lines.length > 0;
  return markdown(report, { limit, ...options, ...(isNews ? { status } : {}) });
}

function statusText({ title, lines }: Status): string {
  const text = [`**${markdownSentence(title)}**`, '', ...lines.map((line) => `- ${markdownSentence(line)}`)].join('\n');
  return `${text.trimEnd()}\n`;
}

const MOST_STACKS = 50;

/** A job that could decide nothing has no stack that is known: it is among the reasons. */
function stackLines(all: readonly StackResult[]): readonly string[] {
  const own = all.filter(({ undecided }) => !undecided);
  if (own.length < 2) return [];
  const strictness: Readonly<Record<Verdict, number>> = { block: 0, review: 1, pass: 2 };
  const sorted = own.toSorted((a, b) => strictness[a.verdict] - strictness[b.verdict] || b.score - a.score);
  const shown = sorted.slice(0, MOST_STACKS);
  return [
    ...shown.map(({ stack, verdict, score }) => `stack ${code(stack)}: ${verdict}, score ${score}`),
    ...(sorted.length > shown.length ? [`${counted(sorted.length - shown.length, 'more stack')}`] : []),
  ];
}

/** What the check shows. */
export function checkOutput(verdicts: Verdicts): CheckOutput {
  const { decided, head } = verdicts;
  return {
    title: decided.conclusion.title,
    summary: told(verdicts, { limit: SUMMARY_LIMIT }),
    text: stateLine([...head.own, ...head.others]),
  };
}

/** What the comment shows, its marker in the last line. */
export function commentText(verdicts: Verdicts, options: { readonly limit: number; readonly marker: string }): string {
  return told(verdicts, options);
}

/** What the check and the comment show where nothing could be decided. */
export function undecidedText({ message, hint }: { readonly message: string; readonly hint: string }): string {
  return `### Cannot be decided\n\n${markdownSentence(message)}\n\n${markdownSentence(hint)}\n`;
}

/** What the page of the run shows. */
export function summaryText(verdicts: Verdicts, written: boolean): string {
  const missing = written
    ? ''
    : `> ${markdownSentence('This token may not write a check: nothing on the pull request shows this verdict.')}\n\n`;
  return `${missing}${told(verdicts, { limit: SUMMARY_LIMIT })}`;
}
