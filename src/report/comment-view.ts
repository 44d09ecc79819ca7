import type { Report } from '../generated/report.ts';
import { code } from '../model/text.ts';
import { drawingOf, type CommentDrawing } from './comment-drawing.ts';
import { feedbackWithin } from './agent-feedback.ts';
import { approvalSteps } from './approval-steps.ts';
import { capped, briefFacts, factsOf, scoreFact, toolsPhrase, type Fact } from './comment-facts.ts';
import { foldsOf, type Fold } from './comment-folds.ts';
import { tableRows, type TableRow, worstFinding } from './comment-rows.ts';
import { codeLines } from './escape.ts';
import { overridePhrase } from './ledger-words.ts';
import type { RenderOptions } from './renderer.ts';
import { shortenSentence } from './shorten.ts';
import { countOf, joinRows } from './rows.ts';
import { lowerFirst, morePhrase, upperFirst, worstRows, type ReportView } from './view.ts';
import { isDestroyed } from './change-words.ts';
import { hardStopPhrase, unsaidConditions, verdictWords, VERDICT_WORDS } from './words.ts';

/** How much of a report a comment shows: the most entries of each kind, so that a text too long can be made again with less. */
export interface Detail {
  /** Rows of the table that is not folded. */
  readonly rows: number;
  /** Rows of the folded table. */
  readonly folded: number;
  /** Changes shown attribute by attribute. */
  readonly changes: number;
  /** Entries of any other list. */
  readonly list: number;
  readonly nodes: number;
  /** Columns of a name. */
  readonly name: number;
  /** Lines of a block of code; a longer one is left out. */
  readonly code: number;
  /** Characters of what an agent reads. */
  readonly feedback: number;
}

export interface CodeBlock {
  readonly language: string;
  readonly text: string;
}

/** What the comment's template prints: every string a plain text or sentence, still unescaped. */
export interface CommentView {
  readonly sign: string;
  readonly verdict: string;
  readonly headline: string;
  readonly consequence: string;
  /** What became of the verdict, where a shell knows. */
  readonly status: RenderOptions['status'];
  /** Who let the plan through and why, where somebody did. */
  readonly override: string | undefined;
  readonly brief: string;
  readonly score: Fact;
  readonly facts: readonly Fact[];
  readonly why: readonly { readonly number: number; readonly label: string; readonly points: number; readonly message: string }[];
  readonly remarks: readonly { readonly title: string; readonly lines: readonly string[] }[];
  readonly steps: readonly { readonly done: boolean; readonly message: string; readonly code: CodeBlock | undefined }[];
  readonly drawing: CommentDrawing | undefined;
  readonly rowsTitle: string;
  readonly rows: readonly TableRow[];
  readonly rowsMore: string | undefined;
  readonly folds: readonly Fold[];
  /** What an agent reads to mend its change, where there is room for it. */
  readonly feedback: CodeBlock | undefined;
  readonly footer: string;
  readonly marker: string | undefined;
}

export function commentView(report: Report, view: ReportView, detail: Detail): Omit<CommentView, 'marker' | 'status'> {
  const brief = (sentence: string) => shortenSentence(sentence, detail.name);
  const lines = joinRows(view.rows);
  const rows = worstRows(lines, detail.rows);
  return {
    sign: VERDICT_WORDS[report.verdict].sign,
    verdict: verdictWords(report),
    headline: brief(lowerFirst(report.summary.headline).replace(/\.$/, '')),
    consequence: brief(report.summary.consequence),
    override: overrideOf(report, brief),
    brief: brief(briefFacts(report)),
    score: scoreFact(report),
    facts: factsOf(report, detail.list).map((fact) => ({ ...fact, value: brief(fact.value), lines: fact.lines.map(brief) })),
    why: whyOf(report).map((part, index) => ({
      ...part,
      label: upperFirst(part.label),
      number: index + 1,
      message: brief(part.message),
    })),
    remarks: remarksOf(report).map(({ title, lines }) => ({ title: brief(title), lines: capped(lines, detail.list).map(brief) })),
    steps: stepsOf(report, detail),
    drawing: drawingOf(report, detail.nodes),
    rowsTitle: view.rows.every(({ change }) => isDestroyed(change.kind)) ? 'What goes' : 'What happens',
    rows: isSaidAlready(rows, report) ? [] : tableRows(rows, report, detail.name),
    rowsMore: morePhrase(countOf(view.rows) - countOf(rows), 'resource'),
    folds: foldsOf(report, view, detail),
    feedback: feedbackOf(report, detail),
    footer: brief(footerOf(report)),
  };
}

function overrideOf(report: Report, brief: (sentence: string) => string): string | undefined {
  const phrase = overridePhrase(report);
  return phrase === undefined ? undefined : brief(phrase);
}

/** A table of one line that would only repeat the first reason. */
function isSaidAlready(rows: ReportView['rows'], { why, plans }: Report): boolean {
  const [only, ...others] = rows;
  if (!only || others.length > 0 || plans.length > 1 || only.changes.length > 1) return false;
  const message = worstFinding(only.change)?.message;
  return only.change.via === undefined && message !== undefined && why[0]?.message === message;
}

/** The parts of the score that have points: they add up to it. */
function whyOf(report: Report): Report['why'] {
  return report.why.filter(({ points }) => points > 0);
}

function remarksOf(report: Report): CommentView['remarks'] {
  const stops = hardStopPhrase(report);
  const conditions = unsaidConditions(report);
  return [
    ...(stops === undefined ? [] : [{ title: stops, lines: [] }]),
    ...(conditions.length === 0 ? [] : [{ title: 'What cannot be judged from the plan:', lines: conditions }]),
  ];
}

function stepsOf(report: Report, detail: Detail): CommentView['steps'] {
  const steps = report.nextSteps.slice(0, detail.list).map(({ message, code }) => {
    const short = code !== undefined && codeLines(code.text).length <= detail.code && code.text.length <= detail.code * 200;
    const left = code !== undefined && !short ? ' (the code for it is in the JSON report)' : '';
    return { done: false, message: `${shortenSentence(message, detail.name)}${left}`, code: short ? code : undefined };
  });
  const more = morePhrase(report.nextSteps.length - steps.length);
  const approvals = approvalSteps(report, detail.list).map((step) => ({
    ...step,
    message: shortenSentence(step.message, detail.name),
  }));
  return [...steps, ...(more === undefined ? [] : [{ done: false, message: more, code: undefined }]), ...approvals];
}

function feedbackOf(report: Report, detail: Detail): CodeBlock | undefined {
  const text = feedbackWithin(report, detail.feedback);
  return text === undefined ? undefined : { language: 'json', text };
}

function footerOf(report: Report): string {
  const { policy, tool } = report;
  const source = policy.source === 'defaults' ? 'the default policy' : `the policy ${code(policy.source)}`;
  const mode = policy.mode === 'observe' ? ', which only observes' : '';
  return `Judged by Blastgate ${tool.version} with ${source}${mode} · plan by ${toolsPhrase(report)} · the JSON report has everything`;
}
