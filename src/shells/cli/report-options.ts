import { type Command, Option } from 'commander';
import { ConfigError } from '../../model/errors.ts';
import type { Report } from '../../generated/report.ts';
import { type ReportFormat, renderers } from '../../report/index.ts';
import { exitCodeOf } from '../exit-code.ts';
import { writeFileOf } from '../run.ts';
import { columns } from './options.ts';
import { isScreen, linksTo, screenOf } from './screen.ts';
import { withLines } from './with-lines.ts';
import { print } from '../print.ts';

/** What every command that prints a report takes. */
export interface ReportOptions {
  readonly format: ReportFormat;
  readonly output?: string;
  readonly width?: number;
  readonly full?: boolean;
  /** The checkout in which source lines are looked for. */
  readonly source?: string;
}

const FORMATS = Object.keys(renderers).filter(isFormat);

export function addReportOptions(command: Command): Command {
  return command
    .addOption(new Option('--format <name>', 'format of the report').choices(FORMATS).default('terminal'))
    .option('--output <file>', 'write the report to a file instead of standard output')
    .option('--full', 'leave nothing out of the html and agent-feedback formats, however big the plan is')
    .option('--width <columns>', 'width of the terminal format', columns)
    .hook('preAction', (_, asked) => refuseVainFull(asked.opts<ReportOptions>()))
    .addHelpText('after', '\nExit codes: 0 pass, 1 block, 2 could not decide, 3 review needed.');
}

const WITH_FULL: readonly ReportFormat[] = ['html', 'agent-feedback'];

/** Whoever asks for all of it would take a shortened report for the whole. */
function refuseVainFull({ full, format }: ReportOptions): void {
  if (full !== true || WITH_FULL.includes(format)) return;
  throw new ConfigError(
    `--full is given, but it makes no difference to the format ${format}.`,
    'Give --format html or --format agent-feedback with it, or leave it out; --format json always has everything.',
  );
}

/**
 * Prints a report where its reader wants it, with the lines of the configuration where it shows any; the exit code is the verdict.
 * Throws InputError where the file cannot be written, ConfigError where the checkout is none.
 */
export async function printReport(report: Report, options: ReportOptions): Promise<void> {
  const located = await withLines(report, options, showsLines(options));
  const text = renderers[options.format](located.report, {
    ...screenOf(options),
    full: options.full ?? false,
    ...(options.output === undefined ? linksTo(located.root) : {}),
  });
  if (options.output === undefined) print(text);
  else await writeFileOf('report', options.output, text);
  process.exitCode = exitCodeOf(report);
}

/** A terminal's report in a pipe is read by a hook or a log, which must not wait for lines that nobody clicks on. */
function showsLines({ format, output }: ReportOptions): boolean {
  return format === 'terminal' ? isScreen(output) : format !== 'gitlab-terraform';
}

function isFormat(name: string): name is ReportFormat {
  return Object.hasOwn(renderers, name);
}
