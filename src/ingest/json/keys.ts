import { isList } from '../../model/list.ts';
import type { Json } from '../../model/value.ts';

/**
 * The number of keys of a value, at all depths. `JSON.parse` keeps the last of two equal keys and says nothing: then a value has fewer
 * than its text, and whoever else reads that text may take the other.
 */
export function keysIn(value: Json): number {
  if (isList(value)) return value.reduce((count: number, item) => count + keysIn(item), 0);
  if (typeof value !== 'object' || value === null) return 0;
  let count = 0;
  // The keys of a large plan are millions: without a list of them, and without a call for what has none, this takes half the time.
  for (const name in value) {
    const item = value[name];
    count += 1;
    if (typeof item === 'object' && item !== null) count += keysIn(item);
  }
  return count;
}

/** An object that is open while its text is read: the texts of its values, and where the one that is being read began. */
interface Open {
  readonly values: Map<string, string>;
  name: string | undefined;
  from: number;
}

/**
 * The first key that stands twice in one object of a JSON text, with two values. Escapes make no difference, and the same value twice
 * is no contradiction.
 */
export function contradictedKey(text: string): string | undefined {
  const open: (Open | undefined)[] = [];
  for (const { 0: token, index } of text.matchAll(TOKENS)) {
    const here = open.at(-1);
    if (here && token.endsWith(':')) begin(here, String(JSON.parse(token.slice(0, -1))), index + token.length);
    if (here && CLOSES.has(token) && !agrees(here, text.slice(here.from, index))) return here.name;
    if (OPENS.has(token)) open.push(token === '{' ? { values: new Map(), name: undefined, from: 0 } : undefined);
    if (ENDS.has(token)) open.pop();
  }
  return undefined;
}

/** Strings, with the colon behind those that are keys, and the signs between values. */
const TOKENS = /"[^"\\]*(?:\\.[^"\\]*)*"(?:\s*:)?|[[\]{},]/g;
const OPENS = new Set(['{', '[']);
const ENDS = new Set(['}', ']']);
const CLOSES = new Set([',', '}']);

function begin(object: Open, name: string, from: number): void {
  object.name = name;
  object.from = from;
}

/** False where the value that has ended is another one than its key had before. */
function agrees({ values, name }: Open, text: string): boolean {
  if (name === undefined) return true;
  const before = values.get(name);
  values.set(name, text);
  return before === undefined || JSON.stringify(JSON.parse(before)) === JSON.stringify(JSON.parse(text));
}
