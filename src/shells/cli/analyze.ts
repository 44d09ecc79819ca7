import { type Command, InvalidArgumentError } from 'commander';
import { ConfigError } from '../../model/errors.ts';
import { counted } from '../../model/text.ts';
import { COMMANDS } from '../commands.ts';
import { type Part, parsePart } from '../input/part.ts';
import { judgePlans, judgeToFile } from './judge.ts';
import { addJudgeOptions, type JudgeOptions } from './options.ts';
import { addReportOptions, printReport, type ReportOptions } from './report-options.ts';

interface AnalyzeOptions extends JudgeOptions, ReportOptions {
  readonly result?: string;
  readonly shard?: Part;
  readonly part?: Part;
}

export function addAnalyzeCommand(program: Command): void {
  const command = program
    .command('analyze')
    .description(COMMANDS.analyze.summary)
    .argument(
      '<plan...>',
      'plan JSON, binary plans or change sets; globs, folders, and - for standard input; several make one report',
    );
  addReportOptions(
    addJudgeOptions(command)
      .option('--result <file>', 'also write what was judged, for `blastgate merge`')
      .option('--shard <i/n>', 'judge only the i-th of n parts of these plans; needs --result', part)
      .option('--part <i/n>', 'these plans are the i-th of n parts of a run already; needs --result', part),
  ).action(run);
}

async function run(paths: readonly string[], options: AnalyzeOptions): Promise<void> {
  const { result } = options;
  refuseHalf(options);
  if (result === undefined) return printReport(await judgePlans(paths, options, options.format !== 'terminal'), options);
  const report = await judgeToFile(paths, { ...options, result });
  const part = options.shard ?? options.part;
  if (part === undefined) return printReport(report, options);
  process.stderr.write(
    `Judged ${counted(report.plans.length, 'plan')} of part ${part.index} of ${part.of}: \`blastgate merge\` decides when it has all of them.\n`,
  );
}

/** A part decides nothing, so that printing a verdict on it would mislead. */
function refuseHalf({ result, shard, part: own }: AnalyzeOptions): void {
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
