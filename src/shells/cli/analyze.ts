import { type Command, InvalidArgumentError, Option } from 'commander';
import { type ReportFormat, renderers } from '../../report/index.ts';
import { exitCodeOf } from '../exit-code.ts';
import { writeReport } from '../run.ts';
import { judgePlans } from './judge.ts';
import { addJudgeOptions, type JudgeOptions } from './options.ts';
import { screenOf } from './screen.ts';

interface AnalyzeOptions extends JudgeOptions {
  readonly format: ReportFormat;
  readonly output?: string;
  readonly width?: number;
  readonly full?: boolean;
}

const FORMATS = Object.keys(renderers).filter(isFormat);

export function addAnalyzeCommand(program: Command): void {
  const command = program
    .command('analyze')
    .description('Judge plans and print a report; the exit code is the verdict.')
    .argument('<plan...>', 'plan JSON, binary plans or change sets; globs, and - for standard input; several make one report');
  addJudgeOptions(command)
    .addOption(new Option('--format <name>', 'format of the report').choices(FORMATS).default('terminal'))
    .option('--output <file>', 'write the report to a file instead of standard output')
    .option('--full', 'leave nothing out of the html format, however big the plan is')
    .option('--width <columns>', 'width of the terminal format', positive)
    .addHelpText('after', '\nExit codes: 0 pass, 1 block, 2 could not decide, 3 review needed.')
    .action(run);
}

async function run(paths: readonly string[], options: AnalyzeOptions): Promise<void> {
  const report = await judgePlans(paths, options, options.format !== 'terminal');
  const text = renderers[options.format](report, { ...screenOf(options), full: options.full ?? false });
  if (options.output === undefined) process.stdout.write(text);
  else await writeReport(options.output, text);
  process.exitCode = exitCodeOf(report);
}

function isFormat(name: string): name is ReportFormat {
  return Object.hasOwn(renderers, name);
}

function positive(text: string): number {
  const width = Number(text);
  if (!Number.isInteger(width) || width < 40) throw new InvalidArgumentError('It is a whole number of columns, 40 or more.');
  return width;
}
