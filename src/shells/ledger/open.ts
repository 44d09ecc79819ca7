import type { LedgerStore } from '../../ledger/store.ts';
import { ConfigError } from '../../model/errors.ts';
import { fileLedger } from './file.ts';
import { postgresLedger } from './postgres.ts';

/** Works with the ledger that a file's name or an address of PostgreSQL names, and leaves no connection behind. */
export async function withLedger<T>(target: string, work: (store: LedgerStore) => Promise<T>): Promise<T> {
  const store = openLedger(target);
  return work(store).finally(store.close);
}

function openLedger(target: string): LedgerStore {
  refuseOtherAddress(target);
  return isPostgres(target) ? postgresLedger(target) : fileLedger(target);
}

/** Throws ConfigError for an address that is none of PostgreSQL, and does not repeat it: a password may stand in it. */
export function refuseOtherAddress(target: string): void {
  if (isPostgres(target) || !/^[a-z][a-z0-9+.-]*:\/\//i.test(target)) return;
  throw new ConfigError('A ledger is a file or an address of PostgreSQL.', 'Give a path, or postgres://USER@HOST/DATABASE.');
}

export function isPostgres(target: string): boolean {
  return /^postgres(?:ql)?:\/\//i.test(target);
}
