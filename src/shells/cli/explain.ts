import type { Command } from 'commander';
import { explainChange } from '../../report/explain.ts';
import { COMMANDS } from '../commands.ts';
import { changesAt } from '../find-change.ts';
import { judgePlans } from './judge.ts';
import { addJudgeOptions, columns, type JudgeOptions } from './options.ts';
import { isScreen, linksTo, screenOf } from './screen.ts';
import { withLines } from './with-lines.ts';
import { print } from '../print.ts';

interface ExplainOptions extends JudgeOptions {
  readonly width?: number;
}

export function addExplainCommand(program: Command): void {
  const command = program
    .command('explain')
    .description(COMMANDS.explain.summary)
    .argument('<address>', 'address of the resource, or its logical id')
    .argument('<plan...>', 'the plans, as for analyze');
  addJudgeOptions(command).option('--width <columns>', 'width of the text', columns).action(run);
}

async function run(address: string, paths: readonly string[], options: ExplainOptions): Promise<void> {
  const { report, root } = await withLines(await judgePlans(paths, options, false), options, isScreen(undefined));
  const found = changesAt(address, report);
  const screen = { ...screenOf(options), ...linksTo(root) };
  print(found.map((change) => explainChange(report, change.id, screen)).join('\n'));
}
