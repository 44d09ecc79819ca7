import { type Command, InvalidArgumentError, Option } from 'commander';
import type { Report } from '../../generated/report.ts';
import { type ReportFormat, renderers } from '../../report/index.ts';
import { exitCodeOf } from '../exit-code.ts';
import { writeFileOf } from '../run.ts';
import { screenOf } from './screen.ts';

/** What every command that prints a report takes. */
export interface ReportOptions {
  readonly format: ReportFormat;
  readonly output?: string;
  readonly width?: number;
}

const FORMATS = Object.keys(renderers).filter(isFormat);

export function addReportOptions(command: Command): Command {
  return command
    .addOption(new Option('--format <name>', 'format of the report').choices(FORMATS).default('terminal'))
    .option('--output <file>', 'write the report to a file instead of standard output')
    .option('--width <columns>', 'width of the terminal format', positive)
    .addHelpText('after', '\nExit codes: 0 pass, 1 block, 2 could not decide, 3 review needed.');
}

/** Prints a report where its reader wants it; the exit code is the verdict. */
export async function printReport(report: Report, options: ReportOptions): Promise<void> {
  const text = renderers[options.format](report, screenOf(options));
  if (options.output === undefined) process.stdout.write(text);
  else await writeFileOf('report', options.output, text);
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
