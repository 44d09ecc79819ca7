import type { Verdict } from '../../model/policy.ts';
import { code } from '../../model/text.ts';
import { markdown } from '../../report/markdown.ts';
import { markdownSentence } from '../../report/escape.ts';
import type { CheckOutput } from '../github/check.ts';
import { stateLine, type StackResult } from '../github/check-state.ts';
import type { SharedHead } from './combine.ts';
import type { Decided, Judged } from './judge-pull.ts';

/** What a check's summary may hold, with room for the lines around the report. */
const SUMMARY_LIMIT = 65_535;
const REPORT_ROOM = 4_000;

export interface Verdicts {
  readonly judged: Judged;
  readonly decided: Decided;
  readonly head: SharedHead;
}

/** The answer before the report: what the check concludes, what the report does not say, and what all stacks came to. Markdown. */
function decisionText({ judged, decided, head }: Verdicts): string {
  const { conclusion } = decided;
  const told = new Set([decided.report.summary.headline, ...decided.report.hardStops.map(({ message }) => message)]);
  const next = `by the policy that this pull request brings, the verdict would be ${judged.afterMerge} after the merge`;
  const lines = [
    `**Check: ${markdownSentence(conclusion.title)}**`,
    '',
    ...conclusion.reasons
      .filter((reason) => !told.has(reason) && !conclusion.title.endsWith(reason))
      .map((reason) => `- ${markdownSentence(reason)}`),
    ...(judged.afterMerge === undefined ? [] : [`- ${markdownSentence(next)}`]),
    ...stackLines(head.own),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
}

const MOST_STACKS = 50;

function stackLines(own: readonly StackResult[]): readonly string[] {
  if (own.length < 2) return [];
  const strictness: Readonly<Record<Verdict, number>> = { block: 0, review: 1, pass: 2 };
  const sorted = own.toSorted((a, b) => strictness[a.verdict] - strictness[b.verdict] || b.score - a.score);
  const shown = sorted.slice(0, MOST_STACKS);
  return [
    '',
    '**Stacks**',
    '',
    ...shown.map(({ stack, verdict, score }) => `- ${markdownSentence(`${code(stack)}: ${verdict}, score ${score}`)}`),
    ...(sorted.length > shown.length ? [`- and ${sorted.length - shown.length} more`] : []),
  ];
}

/** What the check shows. */
export function checkOutput(verdicts: Verdicts): CheckOutput {
  const decision = decisionText(verdicts).slice(0, SUMMARY_LIMIT - REPORT_ROOM);
  const limit = SUMMARY_LIMIT - decision.length - 1;
  const { decided, head } = verdicts;
  return {
    title: decided.conclusion.title,
    summary: `${decision}\n${markdown(decided.report, { limit })}`,
    text: stateLine([...head.own, ...head.others]),
  };
}

/** What the comment shows, its marker in the last line. */
export function commentText(verdicts: Verdicts, { limit, marker }: { readonly limit: number; readonly marker: string }): string {
  const decision = decisionText(verdicts).slice(0, limit - REPORT_ROOM);
  return `${decision}\n${markdown(verdicts.decided.report, { limit: limit - decision.length - 1, marker })}`;
}

/** What the check and the comment show where nothing could be decided. */
export function undecidedText({ message, hint }: { readonly message: string; readonly hint: string }): string {
  return `### Cannot be decided\n\n${markdownSentence(message)}\n\n${markdownSentence(hint)}\n`;
}

/** What the page of the run shows. */
export function summaryText(verdicts: Verdicts, written: boolean): string {
  const missing = written
    ? ''
    : `\n> ${markdownSentence('This token may not write a check: nothing on the pull request shows this verdict.')}\n`;
  return `${decisionText(verdicts)}${missing}\n${markdown(verdicts.decided.report, {})}`;
}
