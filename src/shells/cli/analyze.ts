import { type Command, InvalidArgumentError } from 'commander';
import { ConfigError } from '../../model/errors.ts';
import { counted } from '../../model/text.ts';
import { COMMANDS } from '../commands.ts';
import { type Part, parsePart } from '../input/part.ts';
import { addDecisionOptions, decideAndDeliver, type DecisionOptions } from './deliver.ts';
import { judgeToFile, judgeWithSettings } from './judge.ts';
import { addJudgeOptions, type JudgeOptions } from './options.ts';
import { printReport } from './report-options.ts';
import { watchFiles } from './watch.ts';

interface AnalyzeOptions extends JudgeOptions, DecisionOptions {
  readonly result?: string;
  readonly shard?: Part;
  readonly part?: Part;
  readonly watch?: boolean;
}

export function addAnalyzeCommand(program: Command): void {
  const command = program
    .command('analyze')
    .description(COMMANDS.analyze.summary)
    .argument(
      '<plan...>',
      'plan JSON, binary plans or change sets; globs, folders, and - for standard input; several make one report',
    );
  addDecisionOptions(
    addJudgeOptions(command)
      .option('--result <file>', 'also write what was judged, for `blastgate merge`')
      .option('--shard <i/n>', 'judge only the i-th of n parts of these plans; needs --result', part)
      .option('--part <i/n>', 'these plans are the i-th of n parts of a run already; needs --result', part)
      .option('--watch', 'judge again whenever a file of the plans changes, until Ctrl-C'),
  ).action(run);
}

async function run(paths: readonly string[], options: AnalyzeOptions): Promise<void> {
  if (options.watch === true) await watchFiles(paths, () => analyzeOnce(paths, options));
  else await analyzeOnce(paths, options);
}

async function analyzeOnce(paths: readonly string[], options: AnalyzeOptions): Promise<void> {
  const { result } = options;
  refuseHalf(options);
  if (result === undefined) return decideAndDeliver(options, (withDigests) => judgeWithSettings(paths, options, withDigests));
  const report = await judgeToFile(paths, { ...options, result });
  const part = options.shard ?? options.part;
  if (part === undefined) return printReport(report, options);
  process.stderr.write(
    `Judged ${counted(report.plans.length, 'plan')} of part ${part.index} of ${part.of}: \`blastgate merge\` decides when it has all of them.\n`,
  );
}

/** A part decides nothing, so that printing a verdict on it would mislead. */
function refuseHalf(options: AnalyzeOptions): void {
  const { result, shard, part: own } = options;
  if (
    result !== undefined &&
    [options.ledger, options.decision, options.predicate, options.override].some((one) => one !== undefined)
  ) {
    throw new ConfigError(
      'What is written with --result is decided on by `blastgate merge`.',
      'Give --ledger, --decision, --predicate and --override to `blastgate merge`.',
    );
  }
  if (shard !== undefined && own !== undefined) {
    throw new ConfigError('--shard and --part exclude one another.', 'Use --shard where every job sees all plans, else --part.');
  }
  if (result === undefined && (shard ?? own) !== undefined) {
    throw new ConfigError(
      'A part of a run decides nothing by itself.',
      'Add --result FILE, and give all results to `blastgate merge`.',
    );
  }
}

function part(text: string): Part {
  const parsed = parsePart(text);
  if (parsed === undefined) throw new InvalidArgumentError('It has the form i/n, as 2/4, with i from 1 to n.');
  return parsed;
}
