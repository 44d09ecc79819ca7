import { type AnalyzeContext, judge, store, reportOn } from '../../assess.ts';
import type { Report } from '../../generated/report.ts';
import { readPlans } from '../../ingest/index.ts';
import { ConfigError } from '../../model/errors.ts';
import type { Judgement } from '../../model/judged.ts';
import { type DigestKey, sha256 } from '../../trust/hash.ts';
import { filesOfPart, type Part } from '../input/part.ts';
import { STDIN } from '../input/expand.ts';
import { findPlans, loadTemplates, openPlans, type Settings, writeFileOf } from '../run.ts';
import { sayWhatIsSkipped } from './skipped.ts';
import { prepare, settingsOf } from './judge-context.ts';
import type { JudgeOptions } from './options.ts';
import { judgeInWorkers, splitFiles, workersFor } from './parallel.ts';
import { readingProgress } from './progress.ts';
import { standardInput } from '../input/standard-input.ts';

/** A report with what it was made by. */
export interface Judged {
  readonly report: Report;
  readonly settings: Settings;
  /** What sealed values entered the digests by. */
  readonly digestKey: DigestKey | undefined;
}

/** Reads the plans that a command line names and judges them with the policy in force. Throws InputError. */
export async function judgePlans(paths: readonly string[], options: JudgeOptions, withDigests: boolean): Promise<Report> {
  return (await judgeWithSettings(paths, options, withDigests)).report;
}

/** The same for who records it. */
export async function judgeWithSettings(paths: readonly string[], options: JudgeOptions, withDigests: boolean): Promise<Judged> {
  const { context, settings, digestKey } = await prepare(options, withDigests);
  const files = await findPlans(paths, sayWhatIsSkipped);
  const report = reportOn(await judgeFiles(files, { options, context, withDigests }), context);
  return { report, settings, digestKey };
}

interface Judging {
  readonly options: JudgeOptions;
  readonly context: AnalyzeContext;
  readonly withDigests: boolean;
  /** True where other parts of the run are judged elsewhere. */
  readonly isPart?: boolean;
}

/** Judges files in as many threads as pay; what comes out is the same. */
async function judgeFiles(files: readonly string[], judging: Judging): Promise<Judgement> {
  const { options, withDigests } = judging;
  const workers = files.length < 2 ? 1 : await workersFor(files, options.workers);
  if (workers < 2) return judgeHere(files, judging);
  const { alone, together } = await splitFiles(files);
  const here = await judgeHere(together, judging);
  const plans = await judgeInWorkers(alone, Math.min(workers, alone.length), { options, withDigests });
  return { facts: here.facts, plans: [...here.plans, ...plans] };
}

async function judgeHere(files: readonly string[], { options, context, isPart = false }: Judging): Promise<Judgement> {
  const progress = readingProgress();
  try {
    const opened = await openPlans(files, { runTerraform: true, stdin: standardInput() });
    const templates = await loadTemplates(options.template ?? []);
    return judge(await readPlans(opened, { templates, mayLeaveTemplates: isPart, onProgress: progress.onProgress }), context);
  } finally {
    progress.end();
  }
}

export interface ResultOptions extends JudgeOptions {
  readonly result: string;
  /** The files are dealt out, and only this part of them is judged. */
  readonly shard?: Part;
  /** The files are this part of a run already. */
  readonly part?: Part;
}

/** Judges plans and writes what was judged for `blastgate merge`; returns the report on them. Throws InputError. */
export async function judgeToFile(paths: readonly string[], options: ResultOptions): Promise<Report> {
  const { context } = await prepare(options, true);
  const all = await findPlans(paths, sayWhatIsSkipped);
  const files = options.shard === undefined ? all : await shardOf(all, options.shard);
  const isPart = (options.shard ?? options.part) !== undefined;
  const judgement = await judgeFiles(files, { options, context, withDigests: true, isPart });
  const places = new Map(all.map((file, place) => [file, place]));
  const stored = store(judgement, context, {
    settings: settingsOf(context),
    ...partOf(options, all),
    orderOf: (file) => places.get(file) ?? 0,
  });
  await writeFileOf('result', options.result, `${JSON.stringify(stored)}\n`);
  return reportOn(judgement, context);
}

function partOf({ shard, part }: ResultOptions, all: readonly string[]) {
  if (shard !== undefined) return { part: { ...shard, files: `sha256:${sha256(all.join('\n'))}` } };
  return part === undefined ? {} : { part: { ...part } };
}

function shardOf(files: readonly string[], shard: Part): Promise<readonly string[]> {
  if (files.includes(STDIN)) throw new ConfigError('Standard input cannot be dealt out with --shard.', 'Name files instead.');
  return filesOfPart(files, shard);
}
