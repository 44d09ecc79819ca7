import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { type Draft, type Head, lineOf, NO_HEAD, sealDrafts, type SealedEntry } from '../../ledger/entry.ts';
import type { LedgerStore } from '../../ledger/store.ts';
import { InputError } from '../../model/errors.ts';
import { grantsFor, MIGRATION } from './migration.ts';
import { faultOf, isPassing, publicName } from './postgres-faults.ts';

/** Milliseconds for which a server that is away is waited for. */
const PATIENCE = 30_000;
const PAUSE = 200;
/** Rows that are fetched at a time. */
const PAGE = 1000;
/** The lock that writers take in turn; the migration's trigger takes the same. */
const LOCK = 'SELECT pg_advisory_xact_lock(4217, 1)';

/** A ledger in PostgreSQL, for many repositories: `blastgate ledger migrate` makes its table. */
export function postgresLedger(url: string): LedgerStore {
  const name = publicName(url);
  return {
    name,
    lines: () => linesOf(url, name),
    append: (drafts, after) => append({ url, name }, drafts, after),
    now: () => withClient({ url, name }, clockOf),
    close: () => Promise.resolve(),
  };
}

/** Makes the table, or leaves it as it is, and lets a role read and append. Returns what was run. */
export async function migratePostgres(url: string, role: string | undefined): Promise<void> {
  await withClient({ url, name: publicName(url) }, (client) => client.query(migrationText(role)));
}

/** The migration as text, for somebody else to run. */
export function migrationText(role: string | undefined): string {
  return `BEGIN;\n${MIGRATION}${role === undefined ? '' : grantsFor(pg.escapeIdentifier(role))}COMMIT;\n`;
}

interface Server {
  readonly url: string;
  readonly name: string;
}

/** Runs something on a connection of its own, and again where the server went away meanwhile: `work` has to stand that. */
async function withClient<T>({ url, name }: Server, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const deadline = performance.now() + PATIENCE;
  for (;;) {
    const client = newClient(url);
    try {
      await client.connect();
      return await work(client);
    } catch (error) {
      if (error instanceof InputError) throw error;
      if (!isPassing(error) || performance.now() > deadline) throw faultOf(error, name);
      await sleep(PAUSE);
    } finally {
      await client.end().catch(() => undefined);
    }
  }
}

function newClient(url: string): pg.Client {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000, application_name: 'blastgate' });
  // A connection that breaks while nothing is asked of it says so here only; the next question fails.
  client.on('error', () => undefined);
  return client;
}

async function append(
  server: Server,
  drafts: readonly Draft[],
  after: Head | undefined,
): Promise<readonly SealedEntry[] | undefined> {
  let tried: readonly SealedEntry[] = [];
  return withClient(server, async (client) => {
    // A connection that broke during COMMIT leaves it open whether the server heard it: the hash tells.
    if (await holds(client, tried)) return tried;
    await client.query('BEGIN ISOLATION LEVEL READ COMMITTED');
    await client.query(LOCK);
    const head = await headOf(client);
    if (after !== undefined && after.hash !== head.hash) {
      await client.query('ROLLBACK');
      return undefined;
    }
    tried = sealDrafts(drafts, head, await clockOf(client));
    for (const { entry, hash, text } of tried) {
      await client.query('INSERT INTO blastgate.ledger (sequence, previous, hash, entry) VALUES ($1, $2, $3, $4)', [
        entry.sequence,
        entry.previous,
        hash,
        text,
      ]);
    }
    await client.query('COMMIT');
    return tried;
  });
}

/** All of one append are there or none: it is one transaction. */
async function holds(client: pg.Client, [first]: readonly SealedEntry[]): Promise<boolean> {
  if (first === undefined) return false;
  // Waits for a transaction of ours that the server may still be ending.
  await client.query('BEGIN ISOLATION LEVEL READ COMMITTED');
  await client.query(LOCK);
  const { rowCount } = await client.query('SELECT 1 FROM blastgate.ledger WHERE hash = $1', [first.hash]);
  await client.query('COMMIT');
  return rowCount === 1;
}

async function headOf(client: pg.Client): Promise<Head> {
  const { rows } = await client.query<{ sequence: string; hash: string }>(
    'SELECT sequence, hash FROM blastgate.ledger ORDER BY sequence DESC LIMIT 1',
  );
  const [last] = rows;
  return last === undefined ? NO_HEAD : { sequence: Number(last.sequence), hash: last.hash };
}

/** The server's clock: the writers' own need not agree. */
async function clockOf(client: pg.Client): Promise<string> {
  const { rows } = await client.query<{ now: Date }>('SELECT clock_timestamp() AS now');
  return (rows[0]?.now ?? new Date()).toISOString();
}

async function* linesOf(url: string, name: string) {
  let line = 0;
  for (let sequence = 0; ;) {
    const from = sequence;
    const { rows } = await withClient({ url, name }, (client) =>
      client.query<{ sequence: string; hash: string; text: string }>(
        'SELECT sequence, hash, entry AS text FROM blastgate.ledger WHERE sequence > $1 ORDER BY sequence LIMIT $2',
        [from, PAGE],
      ),
    );
    for (const row of rows) {
      line += 1;
      sequence = Number(row.sequence);
      yield { text: lineOf(row), line, whole: true };
    }
    if (rows.length < PAGE) return;
  }
}
