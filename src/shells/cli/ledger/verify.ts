import { readCheckpoints } from '../../../ledger/checkpoint.ts';
import { type Verification, verifyChain } from '../../../ledger/verify.ts';
import type { Chain } from '../../../ledger/chain.ts';
import { ConfigError } from '../../../model/errors.ts';
import { counted } from '../../../model/text.ts';
import { publicKeysOf } from '../../../trust/keys.ts';
import { EXIT } from '../../exit-code.ts';
import { readText } from '../../run.ts';
import { problemLines, readStored } from './read.ts';
import { print } from '../../print.ts';

interface VerifyOptions {
  readonly key?: readonly string[];
  readonly checkpoint?: string;
}

export async function verifyLedger(target: string, { key = [], checkpoint }: VerifyOptions): Promise<void> {
  if (checkpoint !== undefined && key.length === 0) {
    throw new ConfigError('A checkpoint says nothing without the key that it is signed by.', 'Give the public key with --key.');
  }
  const keys = (await Promise.all(key.map(async (file) => publicKeysOf(await readText(file, 'key'), file)))).flat();
  const checkpoints = checkpoint === undefined ? [] : readCheckpoints(await readText(checkpoint, 'checkpoint'), checkpoint);
  const chain = await readStored(target);
  const verification = verifyChain(chain, { keys, checkpoints });
  print(textOf(target, chain, verification));
  if (verification.problems.length > 0) process.exitCode = EXIT.block;
}

function textOf(target: string, { entries, head }: Chain, { problems, anchored }: Verification): string {
  if (problems.length > 0) {
    return `DAMAGED: ${counted(problems.length, 'problem')} in ${counted(entries.length, 'readable entry', 'readable entries')}.\n${problemLines(target, problems).join('\n')}\n`;
  }
  const last = entries.at(-1);
  const end = last === undefined ? '' : `, the last of ${last.time}\n  head ${head.hash}`;
  return `Nothing is wrong: ${counted(entries.length, 'entry', 'entries')}${end}\n  ${sayAnchor(entries, anchored)}\n`;
}

/** What signatures vouch for, and what they do not: an end that was cut off behind the last of them leaves no trace. */
function sayAnchor(entries: Chain['entries'], anchored: number): string {
  const length = entries.length;
  if (anchored === 0) return 'No signed checkpoint was compared: a cut-off end or a ledger written anew would not be seen.';
  if (anchored === length)
    return `Signed checkpoints cover all of it, up to entry ${anchored}. What was appended since and cut off would not be seen.`;
  const last = entries.at(-1);
  const own =
    anchored === length - 1 && last?.kind === 'checkpoint'
      ? `entry ${length} is the checkpoint itself`
      : `the ${counted(length - anchored, 'entry', 'entries')} behind that ${length - anchored === 1 ? 'is' : 'are'} in no checkpoint`;
  return `Signed checkpoints cover entries 1 to ${anchored} of ${length}; ${own}, and a cut-off end behind entry ${anchored} would not be seen.`;
}
