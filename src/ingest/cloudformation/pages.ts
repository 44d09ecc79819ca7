import { InputError } from '../../model/errors.ts';
import type { ChangeSetDocument, ChangeSetHead } from './document.ts';
import { isSameJson } from './json.ts';
import type { ChangeRow } from './row.ts';
import { requireFinished, subjectOf } from './status.ts';

/** One change set, its pages joined. */
export interface ChangeSet {
  readonly file: string;
  /** The id that tells it from others; `undefined` where the file has none that could. */
  readonly id: string | undefined;
  /** What its first page says. */
  readonly head: ChangeSetHead;
  readonly rows: readonly ChangeRow[];
  /** Number of pages given, each counted once. */
  readonly pages: number;
  /** False where a page says that another follows, and no given page is the last one. */
  readonly hasLastPage: boolean;
}

/**
 * Joins documents of one change set: those with the same id, wherever they stand, and those that follow a page with a
 * `NextToken`. Changes that stand alone are one change set per file. Throws InputError for a change set that is no plan.
 *
 * A page does not say which token it answers, so a page missing in the middle cannot be seen; a missing last one can.
 */
export function joinPages(documents: readonly ChangeSetDocument[]): readonly ChangeSet[] {
  documents.forEach(requireFinished);
  const groups: Pages[] = [];
  const byId = new Map<string, Pages>();
  let last: Pages | undefined;
  for (const document of documents) {
    const id = identityOf(document.head.id);
    const known = id === undefined ? undefined : byId.get(id);
    const group = known ?? (last !== undefined && continues(last.at(-1), document) ? last : undefined);
    if (group === undefined) {
      last = [document];
      groups.push(last);
    } else {
      last = group;
      last.push(document);
    }
    if (id !== undefined) byId.set(id, last);
  }
  return groups.map(joinGroup);
}

/** Documents of one change set; there is always a first. */
type Pages = [ChangeSetDocument, ...ChangeSetDocument[]];

/** Recordings hide ids behind placeholders (`<resource:1>`), the same ones for different change sets: those identify nothing. */
export function identityOf(id: string | undefined): string | undefined {
  return id === undefined || /[<>]/.test(id) ? undefined : id;
}

function continues(previous: ChangeSetDocument | undefined, document: ChangeSetDocument): boolean {
  if (previous === undefined || previous.isBare !== document.isBare) return false;
  if (document.isBare) return previous.origin.file === document.origin.file;
  return (
    previous.head.nextToken !== undefined &&
    agree(previous.head.id, document.head.id) &&
    agree(previous.head.stackName, document.head.stackName)
  );
}

function agree(one: string | undefined, other: string | undefined): boolean {
  return one === undefined || other === undefined || one === other;
}

function joinGroup(group: Pages): ChangeSet {
  const [first] = group;
  const rows = joinRows(group);
  requireStatusOrRows(first, rows.length);
  const tokens = new Set(group.map((document) => document.head.nextToken));
  return {
    file: first.origin.file,
    id: group.map((document) => identityOf(document.head.id)).find((id) => id !== undefined),
    head: first.head,
    rows,
    pages: first.isBare ? 1 : tokens.size,
    hasLastPage: tokens.has(undefined),
  };
}

// An unfinished change set lists nothing: without a status, an empty list cannot be told from that.
function requireStatusOrRows(first: ChangeSetDocument, rows: number): void {
  if (first.head.status !== undefined || rows > 0) return;
  throw new InputError(
    `${subjectOf(first.head)} has neither a status nor changes.`,
    'Give the whole output of `aws cloudformation describe-change-set`.',
    { file: first.origin.file },
  );
}

/** A page given twice adds nothing; of two descriptions of one change, the one with property values stays. */
function joinRows(group: readonly ChangeSetDocument[]): readonly ChangeRow[] {
  const rows: ChangeRow[] = [];
  const places = new Map<string, number>();
  for (const document of group) {
    // Only earlier pages can repeat a change: what one page lists twice is two changes.
    const start = rows.length;
    for (const row of document.rows) {
      const key = keyOf(row);
      const place = places.get(key) ?? start;
      const known = place < start ? rows[place] : undefined;
      if (known !== undefined && isOneChange(known, row)) rows[place] = known.values.withheld ? row : known;
      else places.set(key, rows.push(row) - 1);
    }
  }
  return rows;
}

function keyOf({ logicalId, type, physicalId, impact }: ChangeRow): string {
  return JSON.stringify([logicalId, type, physicalId, impact.kind, impact.likelihood]);
}

function isOneChange(known: ChangeRow, row: ChangeRow): boolean {
  if (known.values.withheld || row.values.withheld) return true;
  return isSameJson(known.values.before, row.values.before) && isSameJson(known.values.after, row.values.after);
}
