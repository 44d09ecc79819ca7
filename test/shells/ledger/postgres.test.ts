import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readChain } from '../../../src/ledger/chain.ts';
import { migratePostgres, postgresLedger } from '../../../src/shells/ledger/postgres.ts';
import { decision } from '../../support/ledger/drafts.ts';
import { bundleWriter, startWriters } from '../../support/ledger/many-writers.ts';
import { postgresFolder, type PostgresServer, startPostgres } from '../../support/ledger/postgres-server.ts';

const bin = postgresFolder();
if (bin === undefined) process.stdout.write('Skipped: the tests of the ledger in PostgreSQL, since initdb is not installed.\n');

describe.skipIf(bin === undefined)('a ledger in PostgreSQL', () => {
  let server: PostgresServer;
  let folder = '';
  let writer = '';
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'blastgate-pg-writer-'));
    writer = await bundleWriter(folder);
    server = await startPostgres(bin ?? '');
    await server.query('CREATE ROLE blastgate_app LOGIN');
    await migratePostgres(server.owner, 'blastgate_app');
  });
  afterAll(async () => {
    await server.remove();
    await rm(folder, { recursive: true });
  });

  test('a writer that never gives up its turn is told of in the end', async () => {
    const holder = new pg.Client({ connectionString: server.app });
    const store = postgresLedger(server.app, { turn: 200 });
    try {
      await holder.connect();
      await holder.query('SELECT pg_advisory_lock(4217, 1)');
      await expect(store.append([decision()])).rejects.toMatchObject({
        name: 'InputError',
        hint: expect.stringContaining('Another writer holds the lock'),
      });
    } finally {
      await holder.end();
      await store.close();
    }
  });

  test('what was acknowledged survives writers that are killed and a server that is killed, in one chain', async () => {
    const writers = startWriters({ count: 8, writer, target: server.app, lifetime: [500, 10_000] });
    const deadline = Date.now() + 240_000;
    for (let crashes = 0; writers.acknowledged.length < 1000 && Date.now() < deadline; await sleep(50)) {
      if (writers.acknowledged.length < 250 * (crashes + 1) || crashes === 3) continue;
      crashes += 1;
      await server.crash();
    }
    await writers.stop();
    expect(writers.complaints.join('')).toBe('');
    expect(writers.acknowledged.length).toBeGreaterThanOrEqual(1000);
    const { hashes, problems } = await readChain(postgresLedger(server.app).lines());
    expect(problems).toEqual([]);
    const written = new Set(hashes);
    expect(writers.acknowledged.filter((hash) => !written.has(hash))).toEqual([]);
    expect(new Set(writers.acknowledged).size).toBe(writers.acknowledged.length);
  }, 300_000);

  test('an append after another one was written changes nothing and says so', async () => {
    const store = postgresLedger(server.app);
    const { head } = await readChain(store.lines());
    expect(await store.append([decision()], head)).toHaveLength(1);
    expect(await store.append([decision()], head)).toBeUndefined();
    expect((await readChain(store.lines())).head.sequence).toBe(head.sequence + 1);
  });

  test.each([
    ['change an entry', "UPDATE blastgate.ledger SET entry = '{}' WHERE sequence = 1"],
    ['remove an entry', 'DELETE FROM blastgate.ledger WHERE sequence = 1'],
    ['empty the table', 'TRUNCATE blastgate.ledger'],
    ['drop the table', 'DROP TABLE blastgate.ledger'],
    ['switch the guard off', 'ALTER TABLE blastgate.ledger DISABLE TRIGGER ALL'],
    [
      'append what does not follow',
      "INSERT INTO blastgate.ledger (sequence, previous, hash, entry) VALUES (9999999, 'x', 'y', '{}')",
    ],
  ])('the role that Blastgate works as cannot %s', async (_, sql) => {
    await expect(server.query(`SET ROLE blastgate_app; ${sql}`)).rejects.toThrow(
      /permission denied|must be owner|does not follow/,
    );
  });

  test.each([['UPDATE blastgate.ledger SET entry = entry'], ['DELETE FROM blastgate.ledger'], ['TRUNCATE blastgate.ledger']])(
    'not even its owner does by accident: %s',
    async (sql) => {
      await expect(server.query(sql)).rejects.toThrow('the ledger only grows');
    },
  );

  test('the migration may run again and keeps what is there', async () => {
    const before = (await readChain(postgresLedger(server.app).lines())).head;
    await migratePostgres(server.owner, 'blastgate_app');
    expect((await readChain(postgresLedger(server.app).lines())).head).toEqual(before);
  });

  test.each([
    [
      'an address of a database that is not there',
      (url: string) => url.replace('/postgres?', '/none?').replace(/\/postgres$/, '/none'),
      /Make the database first/,
    ],
    ['a user that is not there', (url: string) => url.replace('blastgate_app', 'nobody'), /cannot be used/],
  ])('%s is told with what to do', async (_, change, message) => {
    const error: unknown = await postgresLedger(change(server.app))
      .now()
      .catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ name: 'InputError' });
    expect(`${String(error)} ${error instanceof Error && 'hint' in error ? String(error.hint) : ''}`).toMatch(message);
  });

  test('a tampered row is found, with its number', async () => {
    await server.query('ALTER TABLE blastgate.ledger DISABLE TRIGGER refuse_change');
    await server.query("UPDATE blastgate.ledger SET entry = replace(entry, 'merged', 'closed') WHERE sequence = 5");
    await server.query('DELETE FROM blastgate.ledger WHERE sequence = 9');
    const { problems } = await readChain(postgresLedger(server.app).lines());
    expect(problems.map(({ entry }) => entry)).toEqual([5, 9]);
  });
});
