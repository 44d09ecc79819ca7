import type { Command } from 'commander';
import { ConfigError } from '../../model/errors.ts';
import { EXIT } from '../exit-code.ts';
import { gitFacts } from './init/git-facts.ts';
import { COMMANDS } from '../commands.ts';
import { print } from '../print.ts';

interface DoctorOptions {
  readonly repository?: string;
  readonly checkName: string;
}

export function addDoctorCommand(program: Command): void {
  program
    .command('doctor')
    .description(COMMANDS.doctor.summary)
    .option('--repository <owner/name>', 'the repository; otherwise that of the remote `origin`')
    .option('--check-name <name>', 'the name of the check', 'blastgate')
    .addHelpText(
      'after',
      "\nIt asks with the token in GITHUB_TOKEN, which has to be an administrator's to see everything, and changes nothing.\nExit codes: 0 no way around was found, 1 there is one, 2 something could not be read.",
    )
    .action(async (options: DoctorOptions) => {
      const { GITHUB_TOKEN: token, GITHUB_API_URL: apiUrl = 'https://api.github.com' } = process.env;
      if (!token)
        throw new ConfigError(
          '`GITHUB_TOKEN` is not set.',
          "Set it to a token of an administrator's: GITHUB_TOKEN=$(gh auth token)",
        );
      const repository = options.repository ?? (await gitFacts(process.cwd())).repository;
      if (repository === undefined || !/^[^/\s]+\/[^/\s]+$/.test(repository))
        throw new ConfigError('No repository is known.', 'Name it: --repository owner/name');
      // GitHub's client is as large as all the rest, and few commands need it.
      const { diagnose } = await import('./doctor/diagnose.ts');
      const { text, states } = await diagnose({ token, apiUrl, repository, checkName: options.checkName });
      print(text);
      process.exitCode = states.includes('way around') ? EXIT.block : states.includes('unknown') ? EXIT.undecided : EXIT.pass;
    });
}
