import { type Command, InvalidArgumentError, Option } from 'commander';
import { ENVIRONMENTS } from './options.ts';
import { printable } from '../failure.ts';
import type { VerifierContext } from '../trust/verifier.ts';
import { KEY_VARIABLE } from '../digest-key.ts';
import { VERIFY_VARIABLE } from '../trust/keys.ts';

/** What the option says that names where it is written down. */
export const LEDGER_HELP = 'write down what came of it: a file, or postgres://USER@HOST/DATABASE';

const SKEW_SECONDS = 60;
const LONGEST_SKEW = 3600;
const MAX_AGE_HOURS = 72;

/** What every command takes that holds plans against what was decided. */
export function addVerifyOptions(command: Command): Command {
  return command
    .option('--decision <file>', 'the signed decision that the plan is held against')
    .option('--key <file>', `a public key that is trusted; repeatable; otherwise ${VERIFY_VARIABLE}`, append)
    .option('--keys <file>', 'a file of trusted keys that says when each of them counts')
    .option('--repo <owner/name>', 'hold the plan against the check of the gate in this repository of GitHub; needs GITHUB_TOKEN')
    .option('--sha <sha>', 'the head of the pull request, or the commit that its merge made')
    .option('--app-id <id>', 'the GitHub App whose check counts', positive)
    .option('--check-name <name>', 'the name of the check', 'blastgate')
    .option('--max-age <hours>', 'for how long a check counts after it was concluded', positive, MAX_AGE_HOURS)
    .addOption(
      new Option('--environment <name>', 'where it is about to be applied; refused where it was judged for another').choices(
        ENVIRONMENTS,
      ),
    )
    .option('--digest-key <file>', `key by which secrets enter the digest; otherwise ${KEY_VARIABLE}`)
    .option('--policy <file>', 'with --repo: the policy whose digest.ignore counts; otherwise the nearest .blastgate.yml')
    .option('--clock-skew <seconds>', 'how far the clock of the signer may be off', skew, SKEW_SECONDS);
}

/** The world as verifying needs it. */
export function verifierContext(): VerifierContext {
  return {
    cwd: process.cwd(),
    variables: process.env,
    now: () => Math.floor(Date.now() / 1000),
    warn: (message) => process.stderr.write(`blastgate: ${printable(message)}\n`),
  };
}

function append(value: string, previous: readonly string[] = []): readonly string[] {
  return [...previous, value];
}

export function positive(text: string): number {
  const number = Number(text);
  if (Number.isInteger(number) && number > 0) return number;
  throw new InvalidArgumentError('It is a whole number, 1 or more.');
}

function skew(text: string): number {
  const seconds = Number(text);
  if (Number.isInteger(seconds) && seconds >= 0 && seconds <= LONGEST_SKEW) return seconds;
  throw new InvalidArgumentError(`It is a whole number of seconds, ${LONGEST_SKEW} at most.`);
}
