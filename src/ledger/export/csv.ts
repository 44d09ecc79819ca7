import type { LedgerEntry } from '../../generated/ledger.ts';
import { describeEntry } from '../describe.ts';

type Cell = string | number | boolean | undefined;

const COLUMNS: Readonly<Record<string, (entry: LedgerEntry, hash: string) => Cell>> = {
  sequence: ({ sequence }) => sequence,
  time: ({ time }) => time,
  kind: ({ kind }) => kind,
  change: ({ body }) => ('change' in body ? body.change : undefined),
  plans: (entry) => plansOf(entry).join(' '),
  verdict: ({ body }) => ('verdict' in body ? body.verdict : undefined),
  cleared: (entry) => (entry.kind === 'decision' ? entry.body.cleared : undefined),
  score: (entry) => (entry.kind === 'decision' ? entry.body.score : undefined),
  environment: (entry) => (entry.kind === 'decision' ? entry.body.environment : undefined),
  who: (entry) => whoOf(entry),
  what: (entry) => describeEntry(entry).replaceAll('`', ''),
  previous: ({ previous }) => previous,
  hash: (_, hash) => hash,
};

/** A table for spreadsheets (RFC 4180), one row an entry. */
export function toCsv(entries: readonly LedgerEntry[], hashes: readonly string[]): string {
  const rows = entries.map((entry, index) => Object.values(COLUMNS).map((column) => cell(column(entry, hashes[index] ?? ''))));
  return [Object.keys(COLUMNS), ...rows].map((row) => `${row.join(',')}\r\n`).join('');
}

/** Quoted where it must be. A text that a spreadsheet would take for a formula gets an apostrophe, which makes it a text. */
function cell(value: Cell): string {
  if (typeof value !== 'string') return value === undefined ? '' : String(value);
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The digests of the plans that an entry speaks of. */
export function plansOf(entry: LedgerEntry): readonly string[] {
  switch (entry.kind) {
    case 'decision':
      return entry.body.plans.map(({ digest }) => digest);
    case 'override':
    case 'waiver':
      return entry.body.plans;
    case 'verify':
    case 'apply':
      return entry.body.plan === undefined ? [] : [entry.body.plan];
    default:
      return [];
  }
}

/** The person or agent that an entry is about, where it names one. */
export function whoOf({ body }: LedgerEntry): string | undefined {
  if ('by' in body) return body.by;
  if ('owner' in body) return body.owner;
  if ('principal' in body) return [body.principal.name ?? body.principal.kind, ...body.principal.operators].join(' ');
  return undefined;
}
