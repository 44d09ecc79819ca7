import type { LedgerStore } from '../../ledger/store.ts';
import { ConfigError } from '../../model/errors.ts';
import { fileLedger } from './file.ts';
import { postgresLedger } from './postgres.ts';

/** The ledger that a file's name or an address of PostgreSQL names. Nothing is opened yet. */
export function openLedger(target: string): LedgerStore {
  if (isPostgres(target)) return postgresLedger(target);
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(target)) {
    throw new ConfigError('A ledger is a file or an address of PostgreSQL.', 'Give a path, or postgres://USER@HOST/DATABASE.');
  }
  return fileLedger(target);
}

export function isPostgres(target: string): boolean {
  return /^postgres(?:ql)?:\/\//i.test(target);
}
