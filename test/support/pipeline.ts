import path from 'node:path';
import { Readable } from 'node:stream';
import { analyze, type AnalyzeContext, type ReadOptions } from '../../src/assess.ts';
import type { Report } from '../../src/generated/report.ts';
import type { PlanFile } from '../../src/ingest/index.ts';
import { defaultPolicy } from '../../src/policy/policy.ts';
import { planDigest } from '../../src/trust/plan-digest.ts';
import { openPlan } from '../../src/shells/input/open.ts';
import { type ReportFormat, renderers } from '../../src/report/index.ts';

export const ROOT = path.resolve(import.meta.dirname, '../..');

/** A run without digests, which refuse a text that is no Unicode: reports have to stand it. */
export const WITHOUT_DIGESTS: AnalyzeContext = {
  policy: defaultPolicy,
  principal: { kind: 'agent', confidence: 'said', evidence: ['`--actor agent` was given'], operators: [] },
  facts: { trusted: true },
  toolVersion: '0.0.0-test',
};

/** The context of a run that knows of nothing but its plans, for an agent. */
export const AGENT_CONTEXT: AnalyzeContext = { ...WITHOUT_DIGESTS, digestOf: (plan) => planDigest(plan, undefined) };

function textFile(text: string, file = 'plan.json'): PlanFile {
  return { file, chunks: Readable.from([Buffer.from(text)]) };
}

/** One report over one or more plans given as text. */
export function judgeTexts(texts: readonly string[], context: AnalyzeContext = AGENT_CONTEXT): Promise<Report> {
  return analyze(
    texts.map((text, index) => textFile(text, `plan-${index}.json`)),
    context,
  );
}

/** One report over files, opened as the command line opens them; `shown` is the name that the report gives the first. */
export async function judgeFiles(
  files: readonly string[],
  options: ReadOptions & { readonly shown?: string } = {},
): Promise<Report> {
  const opened = await Promise.all(files.map((file) => openPlan(file, { runTerraform: false, stdin: Readable.from([]) })));
  const named = opened.map((plan, index) =>
    index === 0 && options.shown !== undefined ? { ...plan, file: options.shown } : plan,
  );
  return analyze(named, AGENT_CONTEXT, options);
}

const FORMATS: readonly ReportFormat[] = ['terminal', 'markdown', 'json', 'html'];

/** The report in every format, the terminal both plain and in colour. */
export function renderAll(report: Report): readonly (readonly [name: string, text: string])[] {
  const coloured = renderers.terminal(report, { color: true, width: 80 });
  return [...FORMATS.map((format) => [format, renderers[format](report, {})] as const), ['terminal in colour', coloured]];
}
