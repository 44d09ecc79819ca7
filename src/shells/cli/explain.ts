import type { Command } from 'commander';
import type { Report } from '../../generated/report.ts';
import { InputError } from '../../model/errors.ts';
import { explainChange } from '../../report/explain.ts';
import { COMMANDS } from '../commands.ts';
import { judgePlans } from './judge.ts';
import { addJudgeOptions, columns, type JudgeOptions } from './options.ts';
import { isScreen, linksTo, screenOf } from './screen.ts';
import { withLines } from './with-lines.ts';

interface ExplainOptions extends JudgeOptions {
  readonly width?: number;
}

const SUGGESTIONS = 5;

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
  const found = report.changes.filter((change) => change.id === address || change.address === address);
  if (found.length === 0) throw notFound(address, report);
  const screen = { ...screenOf(options), ...linksTo(root) };
  process.stdout.write(found.map((change) => explainChange(report, change.id, screen)).join('\n'));
}

function notFound(address: string, report: Report): InputError {
  const near = report.changes
    .map((change) => change.address)
    .filter((candidate) => candidate.includes(address) || address.includes(candidate))
    .slice(0, SUGGESTIONS);
  const hint =
    near.length > 0 ? `Near it: ${near.join(', ')}.` : '`blastgate analyze --format json` lists every change of the plan.';
  return new InputError(`No change of this plan has the address ${address}.`, hint);
}
