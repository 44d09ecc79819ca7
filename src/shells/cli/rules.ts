import type { Command } from 'commander';
import { rules } from '../../risk/rules/index.ts';
import { COMMANDS } from '../commands.ts';
import { print } from '../print.ts';

export function addRulesCommand(program: Command): void {
  program
    .command('rules')
    .description(COMMANDS.rules.summary)
    .action(() => {
      const width = Math.max(...rules.map((rule) => rule.id.length));
      const lines = rules.map((rule) => `${rule.id.padEnd(width)}  ${rule.channel.padEnd(10)}  ${rule.title}`);
      print(`${lines.join('\n')}\n`);
    });
}
