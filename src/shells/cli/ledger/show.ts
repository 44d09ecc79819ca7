import { describeEntry } from '../../../ledger/describe.ts';
import type { LedgerEntry } from '../../../generated/ledger.ts';
import { printable } from '../../failure.ts';
import { readStored, warnOfProblems } from './read.ts';
import { print } from '../../print.ts';

/** Prints the last entries. What is damaged is said on stderr, and makes the exit code 1. */
export async function showLedger(target: string, { last }: { readonly last: number }): Promise<void> {
  const chain = await readStored(target);
  const lines = chain.entries.slice(-last).map(lineOf);
  print(lines.length === 0 ? 'The ledger is empty.\n' : `${lines.join('\n')}\n`);
  warnOfProblems(target, chain);
}

function lineOf(entry: LedgerEntry): string {
  const what = printable(describeEntry(entry).replaceAll('`', ''));
  return `${String(entry.sequence).padStart(5)}  ${entry.time.slice(0, 19).replace('T', ' ')}  ${entry.kind.padEnd(10)}  ${what}`;
}
