import { type Command, Option } from 'commander';
import { compareReports } from '../../compose/compare.ts';
import { ConfigError } from '../../model/errors.ts';
import { type ComparisonFormat, comparisonRenderers } from '../../report/comparison.ts';
import { COMMANDS } from '../commands.ts';
import { exitCodeOf } from '../exit-code.ts';
import { STDIN } from '../input/expand.ts';
import { writeFileOf } from '../run.ts';
import { judgePlans } from './judge.ts';
import { addJudgeOptions, columns, type JudgeOptions } from './options.ts';
import { screenOf } from './screen.ts';
import { print } from '../print.ts';

interface DiffOptions extends JudgeOptions {
  readonly format: ComparisonFormat;
  readonly output?: string;
  readonly width?: number;
}

export function addDiffCommand(program: Command): void {
  const command = program
    .command('diff')
    .description(COMMANDS.diff.summary)
    .argument('<old>', 'the plan before')
    .argument('<new>', 'the plan now');
  addJudgeOptions(command)
    .addOption(
      new Option('--format <name>', 'format of the comparison').choices(Object.keys(comparisonRenderers)).default('terminal'),
    )
    .option('--output <file>', 'write the comparison to a file instead of standard output')
    .option('--width <columns>', 'width of the terminal format', columns)
    .addHelpText('after', '\nExit codes, of the new plan: 0 pass, 1 block, 2 could not decide, 3 review needed.')
    .action(run);
}

async function run(old: string, now: string, options: DiffOptions): Promise<void> {
  if (old === STDIN && now === STDIN) {
    throw new ConfigError('Standard input can be one of the plans only.', 'Name a file for the other one.');
  }
  const before = await judgePlans([old], options, false);
  const after = await judgePlans([now], options, false);
  const text = comparisonRenderers[options.format](compareReports(before, after), screenOf(options));
  if (options.output === undefined) print(text);
  else await writeFileOf('comparison', options.output, text);
  process.exitCode = exitCodeOf(after);
}
