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
import { addDecisionOptions, decideAndDeliver, type DecisionOptions } from './deliver.ts';
import type { Judged } from './judge.ts';
import { prepare, settingsOf } from './judge-context.ts';
import { addPolicyOptions, type JudgeOptions } from './options.ts';

type MergeOptions = Pick<JudgeOptions, 'policy' | 'actor'> & DecisionOptions;

export function addMergeCommand(program: Command): void {
  const command = program
    .command('merge')
    .description(COMMANDS.merge.summary)
    .argument('<result...>', 'what `analyze --result` wrote, of every part of the run; globs');
  addDecisionOptions(addPolicyOptions(command)).action(run);
}

async function run(given: readonly string[], options: MergeOptions): Promise<void> {
  const files = await expandPaths(given, existsSync);
  await decideAndDeliver(options, (withDigests) => decideOn(files, options, withDigests));
}

async function decideOn(files: readonly string[], options: MergeOptions, withDigests: boolean): Promise<Judged> {
  const { context, settings, digestKey } = await prepare(options, withDigests);
  const results = await Promise.all(files.map(readResult));
  const merged = mergeResults(results, { toolVersion: context.toolVersion, settings: settingsOf(context) });
  const { facts, plans } = readAssessment(merged);
  const shown = withDigests ? plans : plans.map(withoutDigest);
  return { report: reportOn({ facts, plans: shown }, context), settings, digestKey };
}

/** `analyze` makes none for the terminal, and both have to say the same. */
function withoutDigest(judged: JudgedPlan): JudgedPlan {
  const { digest, ...plan } = judged.plan;
  return digest === undefined ? judged : { ...judged, plan };
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
