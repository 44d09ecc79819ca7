import type { Command } from 'commander';
import { rules } from '../../risk/rules/index.ts';

export function addRulesCommand(program: Command): void {
  program
    .command('rules')
    .description('List the rules, the channel of the score that each feeds, and what each finds.')
    .action(() => {
      const width = Math.max(...rules.map((rule) => rule.id.length));
      const lines = rules.map((rule) => `${rule.id.padEnd(width)}  ${rule.channel.padEnd(10)}  ${rule.title}`);
      process.stdout.write(`${lines.join('\n')}\n`);
    });
}
