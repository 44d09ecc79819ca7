import { isList } from '../model/list.ts';
import { reveal } from '../model/reveal.ts';
import { Sealed } from '../model/sealed.ts';
import type { Json, Path, Value } from '../model/value.ts';
import { canonicalText } from './canonical.ts';

/** A place where the two sides of a change differ. A side that is `undefined` has nothing there. */
export interface Difference {
  readonly path: Path;
  readonly before: Json | undefined;
  readonly after: Json | undefined;
  /** True where either side is sealed: then both are secret, since what becomes sensitive was the same secret before. */
  readonly sealed: boolean;
}

/** Tells the places that a digest leaves out, with all that is in them. */
export type IsIgnored = (path: Path) => boolean;

interface Sides {
  readonly before: Value | undefined;
  readonly after: Value | undefined;
}

/**
 * Where two states differ, leaf by leaf: a leaf is a plain value, an empty list or map, or a sealed value as a whole. In the order
 * of a walk through both: a place itself, then the items of a list by number, then the entries of a map by the UTF-16 code units
 * of their names.
 */
export function differencesOf(sides: Sides, isIgnored: IsIgnored): readonly Difference[] {
  const found: Difference[] = [];
  const walk = (path: Path, { before, after }: Sides): void => {
    if (path.length > 0 && isIgnored(path)) return;
    if (before instanceof Sealed || after instanceof Sealed) return compare(path, { before, after }, true);
    compare(path, { before: leafOf(before), after: leafOf(after) }, false);
    for (const step of stepsOf(before, after)) {
      const next = { before: itemAt(before, step), after: itemAt(after, step) };
      // Most places of most plans are plain values that stay as they are, and plans are large.
      if (next.before !== next.after || !isPlain(next.before)) walk([...path, step], next);
    }
  };
  const compare = (path: Path, sides: Sides, sealed: boolean): void => {
    const before = reveal(sides.before);
    const after = reveal(sides.after);
    if (!isSame(before, after)) found.push({ path, before, after, sealed });
  };
  walk([], sides);
  return found;
}

/** Paths at which a mask says `true`, in the order of the walk above. */
export function markedPaths(mask: Value, isIgnored: IsIgnored): readonly Path[] {
  return differencesOf({ before: undefined, after: mask }, isIgnored)
    .filter(({ after }) => after === true)
    .map(({ path }) => path);
}

function isPlain(value: Value | undefined): boolean {
  return typeof value !== 'object' || value === null;
}

function isSame(a: Json | undefined, b: Json | undefined): boolean {
  if (a === b) return true;
  return a !== undefined && b !== undefined && canonicalText(a) === canonicalText(b);
}

/** The steps into either side: a number into a list, a text into a map. */
function stepsOf(before: Value | undefined, after: Value | undefined): Path {
  if (isPlain(before)) return stepsInto(after);
  if (isPlain(after)) return stepsInto(before);
  const all = [...new Set([...stepsInto(before), ...stepsInto(after)])];
  const numbers = all.filter((step) => typeof step === 'number');
  const names = all.filter((step) => typeof step === 'string');
  return [...numbers.toSorted((a, b) => a - b), ...names.toSorted()];
}

function stepsInto(value: Value | undefined): Path {
  if (isList(value)) return [...value.keys()];
  return isMap(value) ? Object.keys(value).toSorted() : [];
}

function leafOf(value: Value | undefined): Value | undefined {
  if (isPlain(value)) return value;
  if (isList(value)) return value.length === 0 ? value : undefined;
  return isMap(value) && !isEmpty(value) ? undefined : value;
}

function isEmpty(value: { readonly [key: string]: Value | undefined }): boolean {
  for (const key in value) if (value[key] !== undefined) return false;
  return true;
}

function itemAt(value: Value | undefined, step: string | number): Value | undefined {
  if (typeof step === 'number') return isList(value) ? value[step] : undefined;
  return isMap(value) && Object.hasOwn(value, step) ? value[step] : undefined;
}

function isMap(value: Value | undefined): value is { readonly [key: string]: Value | undefined } {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Sealed);
}
