import { existsSync } from 'node:fs';
import { type Chain, type Problem, readChain } from '../../../ledger/chain.ts';
import { InputError } from '../../../model/errors.ts';
import { EXIT } from '../../exit-code.ts';
import { isPostgres, refuseOtherAddress, withLedger } from '../../ledger/open.ts';
import { printable } from '../../failure.ts';

/** Reads all of a ledger, the damaged parts too. Throws InputError where it cannot be read at all. */
export async function readStored(target: string): Promise<Chain> {
  refuseOtherAddress(target);
  if (!isPostgres(target) && !existsSync(target)) {
    throw new InputError(`There is no ledger ${target}.`, '`blastgate analyze --ledger` makes one.', { file: target });
  }
  return withLedger(target, (store) => readChain(store.lines()));
}

const MOST = 20;

/** Each problem on a line of its own: where, and what. */
export function problemLines(target: string, problems: readonly Problem[]): readonly string[] {
  const place = ({ line, byte }: Problem): string =>
    isPostgres(target) ? '' : ` (line ${line}${byte === undefined ? '' : `, byte ${byte}`})`;
  const shown = problems.slice(0, MOST).map((one) => printable(`  entry ${one.entry}${place(one)}: ${one.message}`));
  return problems.length > MOST ? [...shown, `  and ${problems.length - MOST} more`] : shown;
}

/** Says on stderr that what was printed comes from a damaged ledger, where it does. */
export function warnOfProblems(target: string, { problems }: Chain): void {
  if (problems.length === 0) return;
  process.stderr.write(`This ledger is damaged:\n${problemLines(target, problems).join('\n')}\n`);
  process.exitCode = EXIT.block;
}
