import { InputError } from '../../model/errors.ts';

/** What goes by while a server restarts, and what two writers at once can do to each other. https://www.postgresql.org/docs/current/errcodes-appendix.html */
const PASSING: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ENOENT',
  'ETIMEDOUT',
  '08000',
  '08003',
  '08006',
  '40001',
  '40P01',
  '57P01',
  '57P02',
  '57P03',
]);

/** Whether the same may work a moment later. */
export function isPassing(error: unknown): boolean {
  const code = codeOf(error);
  if (code !== undefined) return PASSING.has(code);
  // The driver gives a connection that ended no code.
  return (
    error instanceof Error && /connection terminated|client has encountered a connection error|not queryable/i.test(error.message)
  );
}

const HINTS: Readonly<Record<string, string>> = {
  '55P03': 'Another writer holds the lock of the ledger: see `pg_locks` for it, end it, then try again.',
  '42704': 'Make the role first: createuser.',
  '28P01': 'Check user and password.',
  '28000': 'Check the user and how the server lets it in (pg_hba.conf).',
  '3D000': 'Make the database first: createdb.',
  '3F000': 'Make the table first: `blastgate ledger migrate`.',
  '42P01': 'Make the table first: `blastgate ledger migrate`.',
  '42501': 'Give the role its rights, as the owner of the database: `blastgate ledger migrate --role`.',
  ERR_INVALID_URL: 'Write postgres://USER@HOST:PORT/DATABASE, with %40, %2F and the like for characters of a name or a password.',
  '23000': 'Somebody else writes to the table without the lock, or the table was tampered with: `blastgate ledger verify`.',
};

/** The driver's error as one that a user can act on. The address's password stands in none of it. */
export function faultOf(cause: unknown, name: string): InputError {
  const code = codeOf(cause) ?? '';
  const said = cause instanceof Error && cause.message !== '' ? cause.message : code;
  const hint = HINTS[code] ?? 'Check the address and that the server is up.';
  return new InputError(`The ledger ${name} cannot be used: ${said}.`, hint, { cause });
}

function codeOf(error: unknown): string | undefined {
  if (error instanceof AggregateError) return codeOf(error.errors[0]);
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

/** The address without user, password and options. */
export function publicName(url: string): string {
  try {
    const { host, pathname } = new URL(url);
    return `postgres://${host}${pathname}`;
  } catch {
    return 'in PostgreSQL';
  }
}
