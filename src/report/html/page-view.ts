import type { Outcome, Report } from '../../generated/report.ts';
import { code, counted } from '../../model/text.ts';
import { approvalSteps, waivedLines } from '../approval-steps.ts';
import { factsOf, toolsPhrase, type Fact } from '../comment-facts.ts';
import { rowsOf } from '../rows.ts';
import { asSentence, morePhrase, routinePhrase, viewOf } from '../view.ts';
import {
  environmentPhrase,
  hardStopPhrase,
  otherOutcomePhrase,
  outcomePhrase,
  principalPhrase,
  scorePhrase,
  unsaidConditions,
  verdictWords,
} from '../words.ts';
import type { CodeView } from './change-view.ts';
import { graphView, type GraphView } from './graph-view.ts';
import { meterOf, type Meter } from './meter.ts';
import { causeViews, type CauseView, type Extent, routineRows, type RowView } from './tree-view.ts';

/** What the page's template prints: every string a plain text or sentence, still unescaped. */
export interface PageView {
  readonly title: string;
  readonly version: string;
  readonly verdict: Report['verdict'];
  readonly verdictWords: string;
  readonly headline: string;
  readonly consequence: string;
  readonly score: number;
  readonly band: string;
  readonly measured: string;
  readonly meter: Meter;
  readonly facts: readonly Fact[];
  readonly digests: readonly { readonly file: string; readonly digest: string }[];
  readonly hardStop: string | undefined;
  readonly conditions: readonly string[];
  readonly steps: readonly { readonly done: boolean; readonly message: string; readonly code: CodeView | undefined }[];
  readonly graph: GraphView | undefined;
  readonly causes: readonly CauseView[];
  readonly left: string | undefined;
  readonly routine: { readonly title: string; readonly rows: readonly RowView[]; readonly more: string | undefined } | undefined;
  readonly nothing: boolean;
  readonly outlook: readonly { readonly who: string; readonly outcome: string; readonly because: readonly string[] }[];
  readonly waived: readonly string[];
  readonly notes: readonly string[];
  readonly notesMore: string | undefined;
  readonly footer: string;
}

/** Entries of a list of which a report may hold any number. */
const LISTED = 200;

export function pageView(report: Report, extent: Extent): PageView {
  const { trees } = viewOf(report);
  const { causes, left } = causeViews(report, trees, extent);
  return {
    ...headOf(report),
    facts: factsOf(report, LISTED).map((fact) => (fact.label === 'Written by' ? { ...fact, value: writtenBy(report) } : fact)),
    digests: report.plans.flatMap(({ file, digest }) => (digest === undefined ? [] : [{ file, digest }])),
    hardStop: hardStopPhrase(report),
    conditions: unsaidConditions(report),
    steps: stepsOf(report),
    graph: graphView(report),
    causes,
    left:
      left > 0
        ? `${counted(left, 'milder change is', 'milder changes are')} left out of this page. \`--full\` writes a page with all of them, and the JSON report has them too.`
        : undefined,
    routine: routineOf(report, extent),
    nothing: report.changes.length === 0,
    outlook: [outlookOf('Written by an agent', report.outlook.agent), outlookOf('Written by a person', report.outlook.human)],
    waived: waivedLines(report),
    notes: report.notes.slice(0, LISTED),
    notesMore: morePhrase(report.notes.length - LISTED),
    footer: footerOf(report),
  };
}

/** What is left of the usual extent for changes that nobody needs to look at. */
const ROUTINE_SHARE = 0.25;

function routineOf(report: Report, extent: Extent): PageView['routine'] {
  const { routine, routineChanges } = viewOf(report);
  if (routineChanges.length === 0) return undefined;
  const rows = routineRows(report, routineChanges, { ...extent, rows: extent.rows * ROUTINE_SHARE });
  return {
    title: `${counted(routineChanges.length, 'routine change')}: ${routinePhrase(routine)}`,
    rows,
    more: morePhrase(rowsOf(routineChanges).length - rows.length),
  };
}

type Head =
  'title' | 'version' | 'verdict' | 'verdictWords' | 'headline' | 'consequence' | 'score' | 'band' | 'measured' | 'meter';

function headOf(report: Report): Pick<PageView, Head> {
  const { summary, tool, verdict, score, band } = report;
  const words = verdictWords(report);
  return {
    title: `${words}: ${summary.headline.replaceAll('`', '')}`,
    version: tool.version,
    verdict,
    verdictWords: words,
    headline: asSentence(summary.headline),
    consequence: summary.consequence,
    score,
    band,
    measured: scorePhrase(report),
    meter: meterOf(report),
  };
}

function writtenBy(report: Report): string {
  return [principalPhrase(report.principal), ...[otherOutcomePhrase(report)].filter((other) => other !== undefined)].join('. ');
}

function stepsOf(report: Report): PageView['steps'] {
  const steps = report.nextSteps.map(({ message, code: block }) => ({ done: false, message, code: block }));
  return [...steps, ...approvalSteps(report, LISTED)];
}

function outlookOf(who: string, outcome: Outcome): PageView['outlook'][number] {
  return { who, outcome: outcomePhrase(outcome), because: outcome.because };
}

function footerOf({ policy, tool, environment, ...report }: Report): string {
  const source = policy.source === 'defaults' ? 'the default policy' : `the policy ${code(policy.source)}`;
  const mode = policy.mode === 'observe' ? ', which only observes' : '';
  return `Judged by Blastgate ${tool.version} with ${source}${mode}, for ${environmentPhrase(environment.name)}. Plan by ${toolsPhrase({ ...report, policy, tool, environment })}.`;
}
