import pg from 'pg';
import type { StoredLine } from '../../ledger/chain.ts';
import { type Draft, type Head, lineOf, NO_HEAD, sealDrafts, type SealedEntry } from '../../ledger/entry.ts';
import type { LedgerStore } from '../../ledger/store.ts';
import { grantsFor, MIGRATION } from './migration.ts';
import { type Connection, type ConnectionOptions, connectionTo } from './postgres-connection.ts';
import { publicName } from './postgres-faults.ts';

/** Rows that are fetched at a time. */
const PAGE = 1000;
/** Writers take turns; the table's own guard takes the same lock. Each statement then sees what was committed before it. */
const begin = (milliseconds: number): string =>
  `BEGIN ISOLATION LEVEL READ COMMITTED; SET LOCAL lock_timeout = ${milliseconds}; SELECT pg_advisory_xact_lock(4217, 1)`;
/** Milliseconds after which waiting for another writer ends with an error, as for a file. */
const TURN = 60_000;

/** A ledger in PostgreSQL, for many repositories: `blastgate ledger migrate` makes its table. */
export function postgresLedger(url: string, options: ConnectionOptions = {}): LedgerStore {
  const connection = connectionTo(url, options);
  return {
    name: publicName(url),
    lines: () => linesOf(connection),
    append: (drafts, after) => append(connection, { drafts, after, turn: options.turn ?? TURN }),
    now: () => connection.use(async (client) => (await endOf(client)).now),
    close: connection.close,
  };
}

/** Makes the table, or leaves it as it is, and lets a role read and append. */
export async function migratePostgres(url: string, role: string | undefined): Promise<void> {
  const connection = connectionTo(url);
  await connection.use((client) => client.query(migrationText(role))).finally(connection.close);
}

/** The migration as text, for somebody else to run. */
export function migrationText(role: string | undefined): string {
  return `BEGIN;\n${MIGRATION}${role === undefined ? '' : grantsFor(pg.escapeIdentifier(role))}COMMIT;\n`;
}

async function append(
  connection: Connection,
  { drafts, after, turn }: { readonly drafts: readonly Draft[]; readonly after: Head | undefined; readonly turn: number },
): Promise<readonly SealedEntry[] | undefined> {
  let tried: readonly SealedEntry[] = [];
  return connection.use(async (client) => {
    await client.query(begin(turn));
    // A connection that broke during COMMIT leaves it open whether the server heard it: the hash tells.
    const isDone = await holds(client, tried);
    const { head, now } = await endOf(client);
    if (isDone || (after !== undefined && after.hash !== head.hash)) {
      await client.query('COMMIT');
      return isDone ? tried : undefined;
    }
    tried = sealDrafts(drafts, head, now);
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
  const { rowCount } = await client.query('SELECT 1 FROM blastgate.ledger WHERE hash = $1', [first.hash]);
  return rowCount === 1;
}

/** The end of the chain, and the server's clock: those of the writers need not agree. */
async function endOf(client: pg.Client): Promise<{ readonly head: Head; readonly now: string }> {
  const { rows } = await client.query<{ now: Date; sequence: string | null; hash: string | null }>(
    `SELECT clock_timestamp() AS now, sequence, hash FROM (SELECT 1) AS always
     LEFT JOIN (SELECT sequence, hash FROM blastgate.ledger ORDER BY sequence DESC LIMIT 1) AS last ON true`,
  );
  const { now = new Date(), sequence = null, hash = null } = rows[0] ?? {};
  return { head: sequence === null || hash === null ? NO_HEAD : { sequence: Number(sequence), hash }, now: now.toISOString() };
}

async function* linesOf(connection: Connection): AsyncGenerator<StoredLine> {
  let line = 0;
  for (let sequence = '0'; ;) {
    const from = sequence;
    const { rows } = await connection.use((client) =>
      client.query<{ sequence: string; hash: string; text: string }>(
        'SELECT sequence, hash, entry AS text FROM blastgate.ledger WHERE sequence > $1 ORDER BY sequence LIMIT $2',
        [from, PAGE],
      ),
    );
    for (const row of rows) {
      line += 1;
      ({ sequence } = row);
      yield { text: lineOf(row), line, whole: true };
    }
    if (rows.length < PAGE) return;
  }
}
