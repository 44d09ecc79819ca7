import { expect, test } from 'vitest';
import { postgresLedger } from '../../../src/shells/ledger/postgres.ts';

test('a server that stays away is told in the end, without the password', async () => {
  const store = postgresLedger('postgres://user:secret@127.0.0.1:1/none', { patience: 300 });
  const error: unknown = await store.now().catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({ name: 'InputError', hint: 'Check the address and that the server is up.' });
  expect(String(error)).toMatch(/The ledger postgres:\/\/127\.0\.0\.1:1\/none cannot be used/);
  expect(String(error)).not.toContain('secret');
});
