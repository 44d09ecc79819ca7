import { ConfigError } from '../../model/errors.ts';

const LONGEST = 300;

/** Throws ConfigError for what a ledger cannot keep as the name of a change. */
export function refuseChangeName(change: string): void {
  if (change !== '' && change.length <= LONGEST) return;
  throw new ConfigError(
    `The name of a change has 1 to ${LONGEST} characters.`,
    'Give the pull request: github.com/acme/network#12.',
  );
}
