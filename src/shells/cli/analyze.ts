import { type Command, Option } from 'commander';
import { type ReportFormat, renderers } from '../../report/index.ts';
import { COMMANDS } from '../commands.ts';
import { exitCodeOf } from '../exit-code.ts';
import { writeReport } from '../run.ts';
import { judgePlans } from './judge.ts';
import { addJudgeOptions, columns, type JudgeOptions } from './options.ts';
import { isScreen, linksTo, screenOf } from './screen.ts';
import { watchFiles } from './watch.ts';
import { withLines } from './with-lines.ts';

interface AnalyzeOptions extends JudgeOptions {
  readonly format: ReportFormat;
  readonly output?: string;
  readonly width?: number;
  readonly watch?: boolean;
}

const FORMATS = Object.keys(renderers).filter(isFormat);

export function addAnalyzeCommand(program: Command): void {
  const command = program
    .command('analyze')
    .description(COMMANDS.analyze.summary)
    .argument('<plan...>', 'plan JSON, binary plans or change sets; globs, and - for standard input; several make one report');
  addJudgeOptions(command)
    .addOption(new Option('--format <name>', 'format of the report').choices(FORMATS).default('terminal'))
    .option('--output <file>', 'write the report to a file instead of standard output')
    .option('--width <columns>', 'width of the terminal format', columns)
    .option('--watch', 'judge again whenever a file of the plans changes, until Ctrl-C')
    .addHelpText('after', '\nExit codes: 0 pass, 1 block, 2 could not decide, 3 review needed.')
    .action(run);
}

async function run(paths: readonly string[], options: AnalyzeOptions): Promise<void> {
  if (options.watch !== true) {
    process.exitCode = await analyzeOnce(paths, options);
    return;
  }
  await watchFiles(paths, () => analyzeOnce(paths, options));
}

/** Judges, writes the report where it is asked for, and gives the exit code. */
async function analyzeOnce(paths: readonly string[], options: AnalyzeOptions): Promise<number> {
  const judged = await judgePlans(paths, options, options.format !== 'terminal');
  const { report, root } = await withLines(judged, options, showsLines(options));
  const text = renderers[options.format](report, {
    ...screenOf(options),
    ...(options.output === undefined ? linksTo(root) : {}),
  });
  if (options.output === undefined) process.stdout.write(text);
  else await writeReport(options.output, text);
  return exitCodeOf(report);
}

/** A terminal's report in a pipe is read by a hook or a log, which must not wait for lines that nobody clicks on. */
function showsLines({ format, output }: AnalyzeOptions): boolean {
  return format === 'terminal' ? isScreen(output) : format !== 'gitlab-terraform';
}

function isFormat(name: string): name is ReportFormat {
  return Object.hasOwn(renderers, name);
}
