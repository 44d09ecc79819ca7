import type { LedgerEntry } from '../generated/ledger.ts';
import { counted } from '../model/text.ts';
import { type Head, NO_HEAD, readLine, type SealedEntry } from './entry.ts';

/** A line as a store hands it out, with its place: lines count from 1, bytes from 0. */
export interface StoredLine {
  /** `undefined` where its bytes are no UTF-8. */
  readonly text: string | undefined;
  readonly line: number;
  /** Where it begins, in a file. */
  readonly byte?: number;
  /** False for what stands behind the last line break of a file. */
  readonly whole: boolean;
}

/** What is wrong with a ledger, and where. */
export interface Problem {
  /** The number that the entry there has to have. */
  readonly entry: number;
  readonly line: number;
  readonly byte?: number;
  readonly message: string;
}

/** A ledger that was read: its entries as far as they can be, its end, and what is wrong with it. */
export interface Chain {
  readonly entries: readonly LedgerEntry[];
  /** The hash of each entry. */
  readonly hashes: readonly string[];
  readonly head: Head;
  readonly problems: readonly Problem[];
}

/** Reads lines in their order and checks each by itself and with the one before it. */
export async function readChain(lines: AsyncIterable<StoredLine>): Promise<Chain> {
  const entries: LedgerEntry[] = [];
  const hashes: string[] = [];
  const problems: Problem[] = [];
  let head = NO_HEAD;
  for await (const stored of lines) {
    const { sealed, hash, message } = judgeLine(stored, head);
    if (message !== undefined) problems.push(problemAt(stored, head, message));
    if (sealed !== undefined) {
      entries.push(sealed.entry);
      hashes.push(sealed.hash);
    }
    // What stands there is taken for the predecessor of what follows: one fault is told once.
    head = { sequence: sealed?.entry.sequence ?? head.sequence + 1, hash: hash ?? '' };
  }
  return { entries, hashes, head, problems };
}

interface Judged {
  readonly sealed?: SealedEntry;
  readonly hash: string | undefined;
  readonly message?: string;
}

function judgeLine({ text, whole }: StoredLine, head: Head): Judged {
  if (!whole) return { hash: undefined, message: 'the last line is not whole: a write that was torn, or a line that was cut' };
  if (text === undefined) return { hash: undefined, message: 'its bytes are no UTF-8' };
  const read = readLine(text);
  if ('problem' in read) return { hash: read.hash, message: read.problem };
  const { sealed } = read;
  const message = orderOf(sealed.entry, head);
  return { sealed, hash: sealed.hash, ...(message === undefined ? {} : { message }) };
}

/** What is wrong with an entry's place, if anything. After a line that cannot be read, only its number can be told. */
function orderOf({ sequence, previous }: LedgerEntry, head: Head): string | undefined {
  const expected = head.sequence + 1;
  if (sequence > expected)
    return `entry ${sequence} stands here: ${counted(sequence - expected, 'entry', 'entries')} before it missing`;
  if (sequence < expected) return `entry ${sequence} stands here: a second time, or out of its order`;
  if (head.hash === '' || previous === head.hash) return undefined;
  return 'it does not follow the entry before it: one of the two was replaced';
}

function problemAt({ line, byte }: StoredLine, head: Head, message: string): Problem {
  return { entry: head.sequence + 1, line, ...(byte === undefined ? {} : { byte }), message };
}
