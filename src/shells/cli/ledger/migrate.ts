import { ConfigError } from '../../../model/errors.ts';
import { isPostgres } from '../../ledger/open.ts';
import { migratePostgres, migrationText } from '../../ledger/postgres.ts';
import { print } from '../../print.ts';

export async function migrateLedger(
  address: string,
  { role, print: asText = false }: { readonly role?: string; readonly print?: boolean },
): Promise<void> {
  if (!isPostgres(address)) throw new ConfigError('Only PostgreSQL has to be prepared.', 'Give postgres://OWNER@HOST/DATABASE.');
  if (asText) {
    print(migrationText(role));
    return;
  }
  await migratePostgres(address, role);
  print(role === undefined ? 'The table is there.\n' : `The table is there, and ${role} may read and append.\n`);
}
