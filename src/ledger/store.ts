import type { StoredLine } from './chain.ts';
import type { Draft, Head, SealedEntry } from './entry.ts';

/** Where a ledger is kept. Both ways, a file and PostgreSQL, hold the same entries with the same hashes. */
export interface LedgerStore {
  /** What messages call it; never holds a password. */
  readonly name: string;
  /** Every line from the first on; none where there is no ledger yet. */
  lines(): AsyncIterable<StoredLine>;
  /**
   * Appends all of the drafts or none. It returns once they are stored for good. With `after`, only where the chain still ends there:
   * otherwise nothing is written and `undefined` comes back. Throws InputError where the ledger cannot be used.
   */
  append(drafts: readonly Draft[], after?: Head): Promise<readonly SealedEntry[] | undefined>;
  /** The clock that entries are dated by, ISO 8601. */
  now(): Promise<string>;
  close(): Promise<void>;
}
