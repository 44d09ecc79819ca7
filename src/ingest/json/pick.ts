import type { Json, JsonObject } from '../../model/value.ts';
import { isWhole, type KeyPlaces, levelOfKey, placeOfKey } from './key-places.ts';

/** What is wanted of a member: all of it, some of its own members, its kind only, or all of it if it passes a test. */
export type Want = 'whole' | 'kind' | Picker | ((value: Json) => boolean);

/** The members of an object that are wanted, found by their bytes. */
export interface Picker {
  /** At `slotOf`: few names share one, and most keys of a row are none of them. */
  readonly slots: ReadonlyMap<number, readonly Name[]>;
  /** How long the longest name is. */
  readonly longest: number;
}

interface Name {
  readonly bytes: Uint8Array;
  /** As it is written in front of a value: `"name":`. */
  readonly key: Uint8Array;
  /** One bit for each name of a picker. */
  readonly bit: number;
  readonly want: Want;
  /** The bytes that passed the test last: in most rows they are the same. */
  passed: Uint8Array;
}

interface Reading {
  readonly bytes: Uint8Array;
  readonly view: DataView;
  readonly keys: KeyPlaces;
  /** Number of the key that comes next, and where in the bytes the reading is. */
  key: number;
  at: number;
  /** What is wanted, written as JSON again: it is parsed once, at the end. Never longer than what is read. */
  readonly out: Uint8Array;
  length: number;
  /** True once the object can't be read in part: it has to be parsed. */
  failed: boolean;
}

const [QUOTE, BACKSLASH, COMMA, OPEN_LIST, CLOSE_LIST, OPEN, CLOSE] = [0x22, 0x5c, 0x2c, 0x5b, 0x5d, 0x7b, 0x7d];
const SPACE = 0x20;
const [decoder, encoder] = [new TextDecoder(), new TextEncoder()];

/** Where what is wanted is written: one after the other, the rows of a plan use the same bytes. */
const scratch = { bytes: new Uint8Array(0) };

export function picker(wants: Readonly<Record<string, Want>>): Picker {
  const names = Object.entries(wants).map(([name, want], index) => {
    const bytes = encoder.encode(name);
    return { bytes, key: encoder.encode(`"${name}":`), bit: 1 << index, want, passed: new Uint8Array(0) };
  });
  const longest = Math.max(0, ...names.map(({ bytes }) => bytes.length));
  const slots = new Map<number, Name[]>();
  for (const name of names) {
    const slot = slotOf(name.bytes[0] ?? 0, name.bytes.length);
    slots.set(slot, [...(slots.get(slot) ?? NONE), name]);
  }
  return { slots, longest };
}

const NONE: Name[] = [];

/** An object that was passed over, and has been checked to be JSON so: its bytes, and where the keys of its upper levels stand. */
export interface Skimmed {
  readonly bytes: Uint8Array;
  readonly keys: KeyPlaces;
}

/**
 * The wanted members of an object, its others not looked at. `undefined` where it has to be parsed: it is no object or a very wide
 * one, a test fails, a name is written with escapes or stands there twice.
 */
export function pick({ bytes, keys }: Skimmed, wanted: Picker): JsonObject | undefined {
  if (bytes[0] !== OPEN || !isWhole(keys)) return undefined;
  if (scratch.bytes.length < bytes.length) scratch.bytes = new Uint8Array(2 * bytes.length);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const reading: Reading = { bytes, view, keys, key: 0, at: 0, out: scratch.bytes, length: 0, failed: false };
  pickObject(reading, wanted, 1);
  if (reading.failed) return undefined;
  const picked: JsonObject = JSON.parse(decoder.decode(reading.out.subarray(0, reading.length)));
  return picked;
}

/** The members whose keys stand on a level, from the next key on, up to the first key of a level above. */
function pickObject(reading: Reading, wanted: Picker, level: number): void {
  let seen = 0;
  write(reading, OPEN);
  while (!reading.failed && levelOfKey(reading.keys, reading.key) >= level) {
    const isOwn = levelOfKey(reading.keys, reading.key) === level;
    const name = isOwn ? nameAt(reading, wanted) : undefined;
    reading.key += 1;
    if (name === undefined) continue;
    if (seen !== 0) write(reading, COMMA);
    reading.failed ||= (seen & name.bit) !== 0;
    seen |= name.bit;
    writeAll(reading, name.key, { from: 0, to: name.key.length });
    // Behind the name stands a colon.
    nextSign(reading);
    reading.at += 1;
    nextSign(reading);
    pickValue(reading, name, level);
  }
  write(reading, CLOSE);
}

function write(reading: Reading, byte: number): void {
  reading.out[reading.length] = byte;
  reading.length += 1;
}

/** Most of what is copied is a few bytes long: a loop is faster there than a view on them. */
function writeAll(reading: Reading, bytes: Uint8Array, { from, to }: { readonly from: number; readonly to: number }): void {
  const { out, length } = reading;
  if (to - from > LONG) out.set(bytes.subarray(from, to), length);
  else for (let at = from; at < to; at += 1) out[length + at - from] = bytes[at] ?? 0;
  reading.length += to - from;
}

const LONG = 100;

/** The next byte that is no space; the reading stands on it. */
function nextSign(reading: Reading): number {
  while (reading.view.getUint8(reading.at) <= SPACE) reading.at += 1;
  return reading.view.getUint8(reading.at);
}

/** Passes over the next key; its name, where it is a wanted one. */
function nameAt(reading: Reading, { slots, longest }: Picker): Name | undefined {
  reading.at = placeOfKey(reading.keys, reading.key);
  const start = reading.at + 1;
  if (!passString(reading)) reading.failed = true;
  const length = reading.at - 1 - start;
  if (length === 0 || length > longest) return undefined;
  for (const name of slots.get(slotOf(reading.view.getUint8(start), length)) ?? NONE) {
    if (isAt(reading, start, name.bytes)) return name;
  }
  return undefined;
}

function isAt({ view }: Reading, start: number, bytes: Uint8Array): boolean {
  for (let index = 0; index < bytes.length; index += 1) if (view.getUint8(start + index) !== bytes[index]) return false;
  return true;
}

function slotOf(first: number, length: number): number {
  return length * 256 + first;
}

function pickValue(reading: Reading, name: Name, level: number): void {
  const { want } = name;
  const { bytes, view, at: from } = reading;
  const first = view.getUint8(from);
  if (typeof want === 'object' && first === OPEN) return pickObject(reading, want, level + 1);
  if (want === 'kind') return writeAll(reading, ...emptyOf(first));
  passValue(reading);
  if (typeof want === 'function') reading.failed ||= !passes(reading, name, from);
  writeAll(reading, bytes, { from, to: reading.at });
}

/** An empty value of the kind that a first byte begins; any other byte begins a number. */
function emptyOf(first: number): readonly [bytes: Uint8Array, all: { readonly from: number; readonly to: number }] {
  const bytes = EMPTY.get(first) ?? ZERO;
  return [bytes, { from: 0, to: bytes.length }];
}

const ZERO = encoder.encode('0');
const EMPTY: ReadonlyMap<number, Uint8Array> = new Map(
  ['{}', '[]', '""', 'true', 'false', 'null'].map((text) => [text.charCodeAt(0), encoder.encode(text)]),
);

/** Whether the value from there up to where the reading is passes the test of its name. */
function passes(reading: Reading, name: Name, from: number): boolean {
  const value = reading.bytes.subarray(from, reading.at);
  if (value.length === name.passed.length && isAt(reading, from, name.passed)) return true;
  const json: Json = JSON.parse(decoder.decode(value));
  const isPassed = typeof name.want === 'function' && name.want(json);
  if (isPassed) name.passed = Uint8Array.from(value);
  return isPassed;
}
function passValue(reading: Reading): void {
  const { view } = reading;
  const first = view.getUint8(reading.at);
  if (first === QUOTE) passString(reading);
  else if (first === OPEN || first === OPEN_LIST) passContainer(reading);
  else while (!ENDS.has(view.getUint8(reading.at))) reading.at += 1;
}

/** What may follow a number or a word inside an object. */
const ENDS: ReadonlySet<number> = new Set([COMMA, CLOSE, SPACE, 0x09, 0x0a, 0x0d]);

/** Passes over a string; false where it has an escape. */
function passString(reading: Reading): boolean {
  const { view } = reading;
  let at = reading.at + 1;
  let isPlain = true;
  for (let byte = view.getUint8(at); byte !== QUOTE; byte = view.getUint8(at)) {
    if (byte === BACKSLASH) isPlain = false;
    at += byte === BACKSLASH ? 2 : 1;
  }
  reading.at = at + 1;
  return isPlain;
}

function passContainer(reading: Reading): void {
  const { view } = reading;
  let { at } = reading;
  let depth = 0;
  do {
    const byte = view.getUint8(at);
    if (byte === QUOTE) {
      at += 1;
      for (let inside = view.getUint8(at); inside !== QUOTE; inside = view.getUint8(at)) at += inside === BACKSLASH ? 2 : 1;
    } else if (byte === OPEN || byte === OPEN_LIST) depth += 1;
    else if (byte === CLOSE || byte === CLOSE_LIST) depth -= 1;
    at += 1;
  } while (depth > 0);
  reading.at = at;
}
