import { type Command, InvalidArgumentError, Option } from 'commander';
import { type ReportFormat, renderers } from '../../report/index.ts';
import { exitCodeOf } from '../exit-code.ts';
import { writeReport } from '../run.ts';
import { judgeWithSettings } from './judge.ts';
import { addJudgeOptions, type JudgeOptions } from './options.ts';
import { recordReport } from './ledger/record-report.ts';
import { addRecordOptions, prepareRecord, type RecordOptions } from './record.ts';
import { screenOf } from './screen.ts';

interface AnalyzeOptions extends JudgeOptions, RecordOptions {
  readonly format: ReportFormat;
  readonly output?: string;
  readonly width?: number;
  readonly change?: string;
  readonly override?: string;
}

const FORMATS = Object.keys(renderers).filter(isFormat);

export function addAnalyzeCommand(program: Command): void {
  const command = program
    .command('analyze')
    .description('Judge plans and print a report; the exit code is the verdict.')
    .argument('<plan...>', 'plan JSON, binary plans or change sets; globs, and - for standard input; several make one report');
  addRecordOptions(addJudgeOptions(command))
    .addOption(new Option('--format <name>', 'format of the report').choices(FORMATS).default('terminal'))
    .option('--output <file>', 'write the report to a file instead of standard output')
    .option('--width <columns>', 'width of the terminal format', positive)
    .option('--ledger <where>', 'record the decision, and judge by the budgets: a file, or postgres://USER@HOST/DATABASE')
    .option('--change <name>', 'what the plans belong to, for the budgets, such as github.com/acme/network#12')
    .option('--override <file>', 'break the glass: what `blastgate override` wrote; it needs --ledger')
    .addHelpText('after', '\nExit codes: 0 pass, 1 block, 2 could not decide, 3 review needed.')
    .action(run);
}

async function run(paths: readonly string[], options: AnalyzeOptions): Promise<void> {
  const record = await prepareRecord(options);
  const judged = await judgeWithSettings(paths, options, isDigested(options) || record !== undefined);
  const report = await recordReport(judged, options);
  const text = renderers[options.format](report, screenOf(options));
  if (options.output === undefined) process.stdout.write(text);
  else await writeReport(options.output, text);
  await record?.({ ...judged, report });
  process.exitCode = exitCodeOf(report);
}

/** Whoever hands a report on, or records it, has to name the plans. */
function isDigested({ format, ledger }: AnalyzeOptions): boolean {
  return format !== 'terminal' || ledger !== undefined;
}

function isFormat(name: string): name is ReportFormat {
  return Object.hasOwn(renderers, name);
}

function positive(text: string): number {
  const width = Number(text);
  if (!Number.isInteger(width) || width < 40) throw new InvalidArgumentError('It is a whole number of columns, 40 or more.');
  return width;
}
