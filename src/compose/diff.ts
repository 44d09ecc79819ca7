import { diff as compareJson, type IChange } from 'json-diff-ts';
import type { AttributeDiff } from '../model/assessment.ts';
import { isList } from '../model/list.ts';
import type { ResourceChange } from '../model/plan.ts';
import { Sealed } from '../model/sealed.ts';
import type { Path, Value, ValueObject } from '../model/value.ts';
import { project } from './project.ts';

type DiffLine = AttributeDiff['lines'][number];

/** How many changed attributes of one change are shown, and how long a shown value may be. */
const LINES = 30;
const VALUE_LENGTH = 160;

/** Computed copies of other attributes: showing them would show every tag twice. */
const ECHOES = new Set(['tags_all', 'effective_labels', 'terraform_labels']);

/**
 * The attributes that change, those that force a replacement first. What becomes known only after the apply is listed where it
 * forces the replacement or where an in-place update depends on it; computed ids of replaced objects are noise.
 */
export function diffOf(change: ResourceChange): AttributeDiff {
  if (change.before === null || change.after === null) return { lines: [], omitted: 0 };
  const after = Object.entries(differing(change.after, change.before)).map(
    ([key, value]) => [key, named(value, change.unknown[key])] as const,
  );
  const shown = project(differing(change.before, change.after), Object.fromEntries(after));
  const known = compareJson(shown.before, shown.after)
    .filter((node) => !isComputedAnew(change, node.key))
    .flatMap((node) => linesOf(node, []));
  const listed = new Set(known.map(({ path }) => path));
  const unknown = unknownLines(change).filter(({ path }) => !listed.has(path.replace(/(?:\[\d+\])+$/, '')) || listed.has(path));
  const merged = mergeByPath([...known, ...unknown]);
  const lines = merged.map((line) => (forces(change, line.path) ? { ...line, forcesReplacement: true } : line));
  lines.sort((a, b) => Number(b.forcesReplacement ?? false) - Number(a.forcesReplacement ?? false) || (a.path < b.path ? -1 : 1));
  return { lines: lines.slice(0, LINES), omitted: Math.max(0, lines.length - LINES) };
}

const UNKNOWN = '(known after apply)';

/** A list in which what becomes known later says so: a plan has null there, which would read as a list of nothing. */
function named(value: Value | undefined, mask: Value | undefined): Value | undefined {
  if (!isList(value) || !isList(mask)) return value;
  return value.map((item, index) => (item === null && mask[index] === true ? UNKNOWN : (named(item, mask[index]) ?? null)));
}

/** Attributes that a replacement leaves out of the new state (ids, addresses) are made by the provider: no news to a reader. */
function isComputedAnew(change: ResourceChange, attribute: string): boolean {
  const isForced = change.replacePaths.some(([first]) => first === attribute);
  return change.kind !== 'update' && change.after?.[attribute] === undefined && !isForced;
}

/** The attributes that are no echoes and not the same to the letter on both sides: most are, and comparing them takes long. */
function differing(object: ValueObject, other: ValueObject): ValueObject {
  return Object.fromEntries(Object.entries(object).filter(([key, value]) => !ECHOES.has(key) && !isIdentical(value, other[key])));
}

/** Sealed values count as different here: what may be shown of them is decided where they are compared. */
function isIdentical(left: Value | undefined, right: Value | undefined): boolean {
  if (left === right) return !(left instanceof Sealed);
  if (isList(left) && isList(right)) {
    return left.length === right.length && left.every((item: Value, index) => isIdentical(item, right[index]));
  }
  if (!isObject(left) || !isObject(right)) return false;
  const names = Object.keys(left);
  return (
    names.length === Object.keys(right).length &&
    names.every((name) => Object.hasOwn(right, name) && isIdentical(left[name], right[name]))
  );
}

function isObject(value: Value | undefined): value is ValueObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Sealed);
}

function linesOf(node: IChange, parents: Path): readonly DiffLine[] {
  const path = node.key === '$root' ? parents : [...parents, node.key];
  if (node.changes) return node.changes.flatMap((child) => linesOf(child, path));
  const sides = sidesOf(node);
  const sensitive = [sides.before, sides.after].some((text) => text?.startsWith('(sensitive'));
  return [{ path: pathText(path), ...sides, ...(sensitive ? { sensitive: true } : {}) }];
}

function sidesOf(node: IChange): Pick<DiffLine, 'before' | 'after'> {
  if (node.type === 'ADD') return side('after', node.value);
  if (node.type === 'REMOVE') return side('before', node.value);
  return { ...side('before', node.oldValue), ...side('after', node.value) };
}

/** Null is how providers write "not set": it is no value to show. */
function side(name: 'before' | 'after', value: unknown): Pick<DiffLine, 'before' | 'after'> {
  return value === null || value === undefined ? {} : { [name]: valueText(value) };
}

/** A change of type arrives as a removal and an addition of one path; it is one line to a reader. */
function mergeByPath(lines: readonly DiffLine[]): readonly DiffLine[] {
  const merged = new Map<string, DiffLine>();
  for (const line of lines) merged.set(line.path, { ...merged.get(line.path), ...line });
  return [...merged.values()].filter((line) => line.unknown || line.before !== line.after);
}

function unknownLines(change: ResourceChange): readonly DiffLine[] {
  const replaced = change.kind !== 'update';
  return unknownPaths(change.unknown, [])
    .filter((path) => !ECHOES.has(String(path[0])))
    .filter((path) => !replaced || change.replacePaths.some((forced) => forced[0] === path[0]))
    .map((path) => ({ path: pathText(path), after: UNKNOWN, unknown: true }));
}

function unknownPaths(mask: Value | undefined, parents: Path): readonly Path[] {
  if (mask === true) return [parents];
  if (isList(mask)) return mask.flatMap((item, index) => unknownPaths(item, [...parents, index]));
  if (!isObject(mask)) return [];
  return Object.entries(mask).flatMap(([key, item]) => unknownPaths(item, [...parents, key]));
}

function forces(change: ResourceChange, path: string): boolean {
  return change.replacePaths.some((forced) => {
    const text = pathText(forced);
    return path === text || path.startsWith(`${text}.`) || path.startsWith(`${text}[`);
  });
}

/** `ingress[0].cidr_blocks`, keys that are no plain words in brackets and quotes. */
export function pathText(path: Path): string {
  return path
    .map((step, index) => {
      if (typeof step === 'number' || /^\d+$/.test(step)) return `[${step}]`;
      if (!/^[\w-]+$/.test(step)) return `[${JSON.stringify(step)}]`;
      return index === 0 ? step : `.${step}`;
    })
    .join('');
}

function valueText(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  const [first = '', ...more] = text.split('\n');
  const line = more.length === 0 ? text : `${first} … (${more.length + 1} lines)`;
  return line.length > VALUE_LENGTH ? `${line.slice(0, VALUE_LENGTH)}… (${text.length} characters)` : line;
}
