import type { Change } from '../generated/report.ts';

/** Changes that are one line for a reader: the instances of one resource to which the same happens. */
export interface Row {
  /** `aws_subnet.private[0..2]`. */
  readonly label: string;
  /** The most severe of them, for everything but the name. */
  readonly change: Change;
  readonly changes: readonly Change[];
}

/** Joins instances of one resource that meet the same fate; the order of the first of each stays. */
export function rowsOf(changes: readonly Change[]): readonly Row[] {
  const groups = new Map<string, [Change, ...Change[]]>();
  for (const change of changes) {
    const key = fateOf(change);
    const group = groups.get(key);
    if (group) group.push(change);
    else groups.set(key, [change]);
  }
  return [...groups.values()].map((group) => ({ label: labelOf(group), change: worstOf(group), changes: group }));
}

/** How many changes stand behind rows. */
export function countOf(rows: readonly Row[]): number {
  return rows.reduce((sum, { changes }) => sum + changes.length, 0);
}

function worstOf(changes: readonly [Change, ...Change[]]): Change {
  return changes.reduce((worst, change) => (change.score > worst.score ? change : worst));
}

function fateOf({ plan, address, kind, oldKept, likelihood, deposed, environment, effects }: Change): string {
  return JSON.stringify([
    plan,
    resourceOf(address),
    kind,
    oldKept === true,
    likelihood,
    deposed !== undefined,
    environment,
    effects,
  ]);
}

const INSTANCE_KEY = /\[(\d+|"(?:[^"\\]|\\.)*")\]/gsu;

/** An address without its instance keys: what `module.a[0].aws_subnet.b["x"]` shares with the other instances. */
export function resourceOf(address: string): string {
  return address.replace(INSTANCE_KEY, '[]');
}

/** The keys that stand at one place of the addresses, each once. */
function keysAt(changes: readonly Change[], place: number): readonly string[] {
  const keys = changes.map(({ address }) => [...address.matchAll(INSTANCE_KEY)][place]?.[1]);
  return [...new Set(keys)].filter((key) => key !== undefined);
}

/** The address that instances share, with their keys at the places where these differ. */
function labelOf(changes: readonly [Change, ...Change[]]): string {
  const [first] = changes;
  if (changes.length === 1) return first.address;
  let place = -1;
  let named = 1;
  const label = first.address.replace(INSTANCE_KEY, () => {
    place += 1;
    const keys = keysAt(changes, place);
    named *= keys.length;
    return `[${keysLabel(keys)}]`;
  });
  return named === changes.length ? label : `${label} (${changes.length})`;
}

function keysLabel(keys: readonly string[]): string {
  const numbers = keys.map(Number).toSorted((a, b) => a - b);
  const [first = 0, last = first] = [numbers.at(0), numbers.at(-1)];
  if (last - first === keys.length - 1) return first === last ? `${first}` : `${first}..${last}`;
  return listed(keys.toSorted((a, b) => Number(a) - Number(b) || (a < b ? -1 : 1)));
}

/** Columns that a list of names may take before the rest is counted. */
const LIST_WIDTH = 28;

/** As many names as fit, the first in any case, and how many there are beyond: `"a", "b", … 5 more`. */
function listed(names: readonly string[]): string {
  let width = -2;
  const end = names.findIndex((name) => (width += name.length + 2) > LIST_WIDTH);
  const fitting = end < 0 ? names.length : Math.max(1, end);
  const hidden = names.length - fitting;
  return hidden > 1 ? `${names.slice(0, fitting).join(', ')}, … ${hidden} more` : names.join(', ');
}

/** Joins rows of one type to which the same happens for the same reason: `aws_security_group.app, .db`. */
export function joinRows(rows: readonly Row[]): readonly Row[] {
  const groups = new Map<string, [Row, ...Row[]]>();
  for (const row of rows) {
    const { type, via, cause, because } = row.change;
    const [prefix] = nameOf(row);
    const reason = via
      ? [resourceOf(via.change), via.attribute]
      : [cause, because, row.change.findings.map(({ message }) => nameless(message))];
    const key = JSON.stringify([type, prefix, fateOf({ ...row.change, address: '' }), reason]);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return [...groups.values()].map((group) => (group.length === 1 ? group[0] : joined(group)));
}

/** A sentence without its names, to tell whether two say the same. */
function nameless(sentence: string): string {
  return sentence.replace(/`[^`]*`/g, '`');
}

/** The label with the type beside it where the address does not tell it: a logical id is any word. */
export function labelWithType(row: Row): string {
  return isLogicalId(row) ? `${row.label} (${row.change.type})` : row.label;
}

function joined([first, ...others]: readonly [Row, ...Row[]]): Row {
  const names = listed(others.map((row) => (isLogicalId(row) ? row.label : `.${nameOf(row)[1]}`)));
  return {
    label: `${first.label}, ${names}`,
    change: worstOf([first.change, ...others.map(({ change }) => change)]),
    changes: [first, ...others].flatMap(({ changes }) => changes),
  };
}

function isLogicalId({ change }: Row): boolean {
  return change.provider === 'cloudformation';
}

/** What stands before the name of a resource (module and type), and its name with the instance keys. */
function nameOf({ label, change }: Row): readonly [prefix: string, name: string] {
  const start = label.lastIndexOf(`${change.type}.`);
  return start < 0 ? ['', label] : [label.slice(0, start), label.slice(start + change.type.length + 1)];
}
