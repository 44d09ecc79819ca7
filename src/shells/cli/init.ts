import { type Command, InvalidArgumentError } from 'commander';
import { COMMANDS } from '../commands.ts';
import { initialize, type InitOptions } from './init/initialize.ts';
import { print } from '../print.ts';

export function addInitCommand(program: Command): void {
  program
    .command('init')
    .description(COMMANDS.init.summary)
    .option('--hardened', "workflows with a GitHub App of your own, whose key no pull request's workflow can read")
    .option('--writers <count>', 'how many people may write to the repository, where GitHub cannot be asked', count)
    .requiredOption(
      '--action <owner/name@ref>',
      'where the action lies that the workflows use: the repository with Blastgate in it, best at a commit',
      action,
    )
    .addHelpText(
      'after',
      '\nWith GITHUB_TOKEN set it asks GitHub how many people may write. It is run at the root of the repository.',
    )
    .action(async (options: InitOptions) => {
      const { GITHUB_TOKEN: token, GITHUB_API_URL: apiUrl = 'https://api.github.com' } = process.env;
      print(await initialize(process.cwd(), options, { token, apiUrl }));
    });
}

function action(text: string): string {
  if (/^[\w.-]+\/[\w./-]+@[\w./-]+$/.test(text)) return text;
  throw new InvalidArgumentError('It is written as owner/name@ref, such as acme/blastgate@ and the commit of a release.');
}

function count(text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1) throw new InvalidArgumentError('It is a whole number, 1 or more.');
  return number;
}
