import { readFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { existsSync } from 'node:fs';
import { reportOn } from '../../assess.ts';
import { InputError } from '../../model/errors.ts';
import type { JudgedPlan } from '../../model/judged.ts';
import { mergeResults, type Result } from '../../stored/merge.ts';
import { parseAssessment, readAssessment } from '../../stored/read.ts';
import { COMMANDS } from '../commands.ts';
import { expandPaths } from '../input/expand.ts';
import { contextOf, settingsOf } from './judge-context.ts';
import { addReportOptions, printReport, type ReportOptions } from './report-options.ts';
import { addPolicyOptions, type JudgeOptions } from './options.ts';

type MergeOptions = Pick<JudgeOptions, 'policy' | 'actor'> & ReportOptions;

export function addMergeCommand(program: Command): void {
  const command = program
    .command('merge')
    .description(COMMANDS.merge.summary)
    .argument('<result...>', 'what `analyze --result` wrote, of every part of the run; globs');
  addReportOptions(addPolicyOptions(command)).action(run);
}

async function run(given: readonly string[], options: MergeOptions): Promise<void> {
  const context = await contextOf(options, false);
  const files = await expandPaths(given, existsSync);
  const results = await Promise.all(files.map(readResult));
  const merged = mergeResults(results, { toolVersion: context.toolVersion, settings: settingsOf(context) });
  const { facts, plans } = readAssessment(merged);
  const shown = options.format === 'terminal' ? plans.map(withoutDigest) : plans;
  await printReport(reportOn({ facts, plans: shown }, context), options);
}

/** `analyze` makes none for the terminal, and both have to say the same. */
function withoutDigest(judged: JudgedPlan): JudgedPlan {
  const { source, mode, incomplete, references, existing, unchanged, changes } = judged.plan;
  return { ...judged, plan: { source, mode, incomplete, references, existing, unchanged, changes } };
}

async function readResult(file: string): Promise<Result> {
  const text = await readFile(file, 'utf8').catch((cause: unknown) => {
    throw new InputError(`The result ${file} cannot be read.`, 'Check the path, and that the job that writes it has run.', {
      file,
      cause,
    });
  });
  return { file, stored: parseAssessment(text, file) };
}
