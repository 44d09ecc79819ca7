import { isList } from '../model/list.ts';
import { Sealed, SEALED_TEXT } from '../model/sealed.ts';
import type { Json, Value } from '../model/value.ts';

/** A state before and after, as far as it may be shown. */
export interface Shown {
  readonly before: Json | undefined;
  readonly after: Json | undefined;
}

/** What stands for a sealed value that changes, so that the change is seen and the value is not. */
const SEALED_CHANGED = `${SEALED_TEXT.slice(0, -1)}, changed)`;

/**
 * Both states side by side with every seal replaced by its placeholder. Where either side is sealed neither is shown: a value
 * that becomes sensitive was the same secret before. JSON documents inside strings are opened, lists of plain values become one
 * line, so that a diff names what a reader would name.
 */
export function project(before: Value | undefined, after: Value | undefined): Shown {
  if (before instanceof Sealed || after instanceof Sealed) return hidden(before, after);
  const [left, right] = [opened(before), opened(after)];
  if (isList(left) || isList(right)) return projectLists(left, right);
  if (isObject(left) || isObject(right)) return projectObjects(left, right);
  return { before: plain(left), after: plain(right) };
}

function hidden(before: Value | undefined, after: Value | undefined): Shown {
  const same = before instanceof Sealed && after instanceof Sealed && Sealed.same(before, after);
  return {
    before: isNothing(before) ? undefined : SEALED_TEXT,
    after: isNothing(after) ? undefined : same ? SEALED_TEXT : SEALED_CHANGED,
  };
}

function projectLists(left: Value | undefined, right: Value | undefined): Shown {
  const lists = [isList(left) ? left : [], isList(right) ? right : []] as const;
  const pairs = Array.from({ length: Math.max(lists[0].length, lists[1].length) }, (_, index) =>
    project(lists[0][index], lists[1][index]),
  );
  const shown = {
    before: isList(left) ? pairs.slice(0, lists[0].length).map((pair) => pair.before ?? null) : plain(left),
    after: isList(right) ? pairs.slice(0, lists[1].length).map((pair) => pair.after ?? null) : plain(right),
  };
  if (pairs.length > MOST_PARTS && isList(left) && isList(right)) {
    return counted('entries', [left.length, right.length], pairs.filter((pair) => !isSame(pair)).length);
  }
  const flat = [...lists[0], ...lists[1]].every((item) => item instanceof Sealed || !isStructure(item));
  return flat ? { before: inline(shown.before), after: inline(shown.after) } : shown;
}

function projectObjects(left: Value | undefined, right: Value | undefined): Shown {
  const a = isObject(left) ? left : {};
  const b = isObject(right) ? right : {};
  const keys = [...new Set([...Object.keys(a), ...Object.keys(b)])].toSorted();
  const pairs = keys.map((key) => [key, project(a[key], b[key])] as const);
  if (pairs.length > MOST_PARTS && isObject(left) && isObject(right)) {
    const differing = pairs.filter(([key, shown]) => key in a !== key in b || !isSame(shown));
    return counted('keys', [Object.keys(a).length, Object.keys(b).length], differing.length);
  }
  return {
    before: isObject(left)
      ? pick(
          pairs.filter(([key]) => key in a),
          'before',
        )
      : plain(left),
    after: isObject(right)
      ? pick(
          pairs.filter(([key]) => key in b),
          'after',
        )
      : plain(right),
  };
}

/** Nobody reads that many lines, and each of them would be looked for among all others. */
const MOST_PARTS = 3000;

/** How many parts each side has, and how many differ between them. */
function counted(kind: 'keys' | 'entries', [before, after]: readonly [number, number], differing: number): Shown {
  const [then, now] = [`${before} ${kind}`, `${after} ${kind}`];
  return {
    before: `(${then})`,
    after: differing === 0 ? `(${now})` : `(${now}, ${differing} ${differing === 1 ? 'difference' : 'differences'})`,
  };
}

function isSame({ before, after }: Shown): boolean {
  return before === after || JSON.stringify(before) === JSON.stringify(after);
}

function pick(pairs: readonly (readonly [string, Shown])[], side: keyof Shown): Json {
  return Object.fromEntries(pairs.map(([key, shown]) => [key, shown[side] ?? null]));
}

/** A policy document is a string in most plans; a reader wants to see which statement changed. */
function opened(value: Value | undefined): Value | undefined {
  if (typeof value !== 'string' || !/^\s*[{[]/.test(value)) return value;
  try {
    const parsed: Value = JSON.parse(value);
    return isStructure(parsed) ? parsed : value;
  } catch {
    return value;
  }
}

function inline(value: Json | undefined): Json | undefined {
  return Array.isArray(value) ? JSON.stringify(value) : value;
}

/** A value of the other side's kind is shown as it is; a structure beside a plain value is only named. */
function plain(value: Value | undefined): Json | undefined {
  if (value instanceof Sealed) return SEALED_TEXT;
  return typeof value === 'object' && value !== null ? '(a structure)' : value;
}

function isNothing(value: Value | undefined): boolean {
  return value === null || value === undefined;
}

function isStructure(value: Value | undefined): boolean {
  return typeof value === 'object' && value !== null && !(value instanceof Sealed);
}

function isObject(value: Value | undefined): value is { readonly [key: string]: Value } {
  return isStructure(value) && !Array.isArray(value);
}
