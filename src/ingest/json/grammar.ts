/**
 * JSON (RFC 8259) as a table: for each state and byte the next state. It takes one look-up a byte, so that a skipped value is
 * checked as strictly as a parsed one, at the speed at which files are read. States are small numbers; a state knows the kind of
 * container that it stands in, so a closing bracket of the wrong kind is an error like any other.
 */

/** The kinds of container, as the nesting stack holds them. */
export const OBJECT = 0;
export const ARRAY = 1;
export type Container = typeof OBJECT | typeof ARRAY;

/** Most containers inside one another. Plans stay below 100; deeper input is made to exhaust a stack. */
export const MAX_DEPTH = 512;

/** Not states but things to do, from here on. PUSH + kind enters a container. */
export const PUSH = 250;
export const POP = 252;
export const FAIL = 255;

/** Inside a string or, last, a key: the states in which most bytes are spent come first, so that one comparison finds them. */
const STRING = [0, 1] as const;
export const KEY_STRING = 2;

const newState = counter(KEY_STRING + 1);
/** Before a value that must come. */
export const VALUE = [newState(), newState()] as const;
/** Behind a value. */
export const AFTER = [newState(), newState()] as const;
/** Just inside a container, which may end at once. */
export const FIRST = [newState(), newState()] as const;
/** Before a key that must come. */
const KEY = newState();
/** Behind a key. */
export const COLON = newState();

/** What a state is in the middle of, in the words of an error. */
export type Part = 'string' | 'escape' | 'number' | 'word' | 'value' | 'first' | 'after' | 'first key' | 'key' | 'colon';

const LAST_STATE = 127;
const parts = new Map<number, Part>();
const cells = new Uint8Array((LAST_STATE + 1) << 8).fill(FAIL);

/** The next state, at `state << 8 | byte`. A DataView, because reading one gives a number for certain, as fast as an array. */
export const TABLE = new DataView(cells.buffer);

/** 1 at each byte that stands for itself inside a string. */
export const PLAIN = viewOf(256, (byte) => byte >= 0x20 && byte !== 0x22 && byte !== 0x5c);

const SPACE = bytesOf(' \t\r\n');
const DIGITS = bytesOf('0123456789');
const HEX_DIGITS = bytesOf('0123456789abcdefABCDEF');

defineContainer(OBJECT);
defineContainer(ARRAY);
defineKeys();

/** 1 at each state inside a number. */
export const IN_NUMBER = viewOf(LAST_STATE + 1, (state) => parts.get(state) === 'number');
/** The state behind a value, and just inside a container, by its kind. */
export const AFTER_VIEW = viewOf(2, (kind) => AFTER[kind] ?? FAIL);
export const FIRST_VIEW = viewOf(2, (kind) => FIRST[kind] ?? FAIL);

/** 1 at each state in which a quote begins a key; inside one, an escaped quote leads to the same next state. */
export const BEFORE_KEY_VIEW = viewOf(LAST_STATE + 1, (state) => state === KEY || state === FIRST[OBJECT]);

export function partOf(state: number): Part {
  return parts.get(state) ?? 'value';
}

function viewOf(length: number, cell: (index: number) => number | boolean): DataView {
  return new DataView(Uint8Array.from({ length }, (_, index) => Number(cell(index))).buffer);
}

function counter(first: number): () => number {
  let next = first;
  return () => next++;
}

function bytesOf(text: string): readonly number[] {
  return [...text].map((character) => character.charCodeAt(0));
}

function on(state: number, inputs: readonly number[], next: number): void {
  for (const byte of inputs) cells[(state << 8) | byte] = next;
}

function named(part: Part, states: readonly number[]): void {
  for (const state of states) parts.set(state, part);
}

function defineString(state: number, end: number): void {
  const [escape, hex1, hex2, hex3, hex4] = [newState(), newState(), newState(), newState(), newState()];
  cells.fill(state, (state << 8) | 0x20, (state + 1) << 8);
  on(state, bytesOf('"'), end);
  on(state, bytesOf('\\'), escape);
  on(escape, bytesOf('"\\/bfnrt'), state);
  on(escape, bytesOf('u'), hex1);
  on(hex1, HEX_DIGITS, hex2);
  on(hex2, HEX_DIGITS, hex3);
  on(hex3, HEX_DIGITS, hex4);
  on(hex4, HEX_DIGITS, state);
  named('string', [state]);
  named('escape', [escape, hex1, hex2, hex3, hex4]);
}

/** The states behind a leading minus, a leading zero and another leading digit. */
function defineNumber(kind: Container): { readonly minus: number; readonly zero: number; readonly integer: number } {
  const [minus, zero, integer, point, fraction] = [newState(), newState(), newState(), newState(), newState()];
  const [mark, sign, exponent] = [newState(), newState(), newState()];
  on(minus, bytesOf('0'), zero);
  for (const state of [minus, integer]) on(state, DIGITS.slice(state === minus ? 1 : 0), integer);
  for (const state of [zero, integer]) on(state, bytesOf('.'), point);
  for (const state of [point, fraction]) on(state, DIGITS, fraction);
  for (const state of [zero, integer, fraction]) on(state, bytesOf('eE'), mark);
  on(mark, bytesOf('+-'), sign);
  for (const state of [mark, sign, exponent]) on(state, DIGITS, exponent);
  for (const state of [zero, integer, fraction, exponent]) defineAfter(state, kind);
  named('number', [minus, zero, integer, point, fraction, mark, sign, exponent]);
  return { minus, zero, integer };
}

/** The state behind the first letter of `word`. */
function defineWord(word: string, end: number): number {
  const letters = bytesOf(word).slice(1);
  const states = letters.map(newState);
  letters.forEach((letter, index) => on(states[index] ?? FAIL, [letter], states[index + 1] ?? end));
  named('word', states);
  return states[0] ?? FAIL;
}

function defineAfter(state: number, kind: Container): void {
  on(state, SPACE, AFTER[kind]);
  on(state, bytesOf(','), kind === OBJECT ? KEY : VALUE[ARRAY]);
  on(state, bytesOf(kind === OBJECT ? '}' : ']'), POP);
}

function defineContainer(kind: Container): void {
  defineString(STRING[kind], AFTER[kind]);
  defineAfter(AFTER[kind], kind);
  const { minus, zero, integer } = defineNumber(kind);
  const words = ['true', 'false', 'null'].map((word) => [word.slice(0, 1), defineWord(word, AFTER[kind])] as const);
  for (const state of kind === ARRAY ? [VALUE[ARRAY], FIRST[ARRAY]] : [VALUE[OBJECT]]) {
    on(state, SPACE, state);
    on(state, bytesOf('"'), STRING[kind]);
    on(state, bytesOf('{'), PUSH + OBJECT);
    on(state, bytesOf('['), PUSH + ARRAY);
    on(state, bytesOf('-'), minus);
    on(state, bytesOf('0'), zero);
    on(state, DIGITS.slice(1), integer);
    for (const [letter, next] of words) on(state, bytesOf(letter), next);
  }
  named('value', [VALUE[kind]]);
  named('after', [AFTER[kind]]);
  named(kind === ARRAY ? 'first' : 'first key', [FIRST[kind]]);
}

function defineKeys(): void {
  defineString(KEY_STRING, COLON);
  for (const state of [FIRST[OBJECT], KEY]) {
    on(state, SPACE, state);
    on(state, bytesOf('"'), KEY_STRING);
  }
  on(COLON, SPACE, COLON);
  on(COLON, bytesOf(':'), VALUE[OBJECT]);
  on(FIRST[OBJECT], bytesOf('}'), POP);
  on(FIRST[ARRAY], bytesOf(']'), POP);
  named('key', [KEY]);
  named('colon', [COLON]);
}
