import { type Command, InvalidArgumentError } from 'commander';
import { COMMANDS } from '../commands.ts';
import { VERSION } from '../version.ts';
import { initialize, type InitOptions } from './init/initialize.ts';

export function addInitCommand(program: Command): void {
  program
    .command('init')
    .description(COMMANDS.init.summary)
    .option('--hardened', "workflows with a GitHub App of your own, whose key no pull request's workflow can read")
    .option('--writers <count>', 'how many people may write to the repository, where GitHub cannot be asked', count)
    .option('--action <owner/name@ref>', 'the action that the workflows use', `blastgate/blastgate@v${VERSION}`)
    .addHelpText(
      'after',
      '\nWith GITHUB_TOKEN set it asks GitHub how many people may write. It is run at the root of the repository.',
    )
    .action(async (options: InitOptions) => {
      const { GITHUB_TOKEN: token, GITHUB_API_URL: apiUrl = 'https://api.github.com' } = process.env;
      process.stdout.write(await initialize(process.cwd(), options, { token, apiUrl }));
    });
}

function count(text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1) throw new InvalidArgumentError('It is a whole number, 1 or more.');
  return number;
}
