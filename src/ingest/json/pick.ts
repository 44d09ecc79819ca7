import type { Json } from '../../model/value.ts';

/** What is wanted of a member: all of it, some of its own members, its kind only, or all of it if it passes a test. */
export type Want = 'whole' | 'kind' | Picker | ((value: Json) => boolean);

/** The members of an object that are wanted, found by their bytes. */
export interface Picker {
  /** By `slotOf`: few names share one. */
  readonly slots: ReadonlyMap<number, readonly Name[]>;
}

interface Name {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly want: Want;
}

type Picked = { [name: string]: Json };

interface Reading {
  readonly bytes: Uint8Array;
  readonly view: DataView;
  at: number;
  /** True once the object can't be read in part: it has to be parsed. */
  failed: boolean;
}

const [QUOTE, BACKSLASH, COMMA, OPEN_LIST, CLOSE_LIST, OPEN, CLOSE] = [0x22, 0x5c, 0x2c, 0x5b, 0x5d, 0x7b, 0x7d];
const SPACE = 0x20;
const decoder = new TextDecoder();

export function picker(wants: Readonly<Record<string, Want>>): Picker {
  const slots = new Map<number, Name[]>();
  for (const [name, want] of Object.entries(wants)) {
    const bytes = new TextEncoder().encode(name);
    const slot = slotOf(bytes[0], bytes.length);
    slots.set(slot, [...(slots.get(slot) ?? []), { name, bytes, want }]);
  }
  return { slots };
}

/**
 * The wanted members of an object, in one pass over its bytes; all others are passed over. The bytes must have been checked to be
 * JSON. `undefined` where they have to be parsed: it is no object, a test fails, a name is written with escapes or stands there twice.
 */
export function pick(bytes: Uint8Array, wanted: Picker): { readonly [name: string]: Json } | undefined {
  if (bytes[0] !== OPEN) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const reading: Reading = { bytes, view, at: 0, failed: false };
  const picked = pickObject(reading, wanted);
  return reading.failed ? undefined : picked;
}

/** From the opening bracket to behind the closing one. */
function pickObject(reading: Reading, wanted: Picker): Picked {
  const picked: Picked = {};
  reading.at += 1;
  while (!reading.failed && nextSign(reading) !== CLOSE) {
    if (nextSign(reading) === COMMA) reading.at += 1;
    nextSign(reading);
    const name = nameAt(reading, wanted);
    nextSign(reading);
    reading.at += 1;
    nextSign(reading);
    if (name === undefined) passValue(reading);
    else if (Object.hasOwn(picked, name.name)) reading.failed = true;
    else picked[name.name] = pickValue(reading, name.want);
  }
  reading.at += 1;
  return picked;
}

/** The next byte that is no space; the reading stands on it. */
function nextSign(reading: Reading): number {
  while (reading.view.getUint8(reading.at) <= SPACE) reading.at += 1;
  return reading.view.getUint8(reading.at);
}

/** Passes over a key; its name, where it is a wanted one. */
function nameAt(reading: Reading, { slots }: Picker): Name | undefined {
  const start = reading.at + 1;
  const isPlain = passString(reading);
  reading.failed ||= !isPlain;
  const length = reading.at - 1 - start;
  const names = length === 0 ? undefined : slots.get(slotOf(reading.view.getUint8(start), length));
  return names?.find(({ bytes }) => bytes.every((byte, index) => byte === reading.bytes[start + index]));
}

function slotOf(first: number | undefined, length: number): number {
  return length * 256 + (first ?? 0);
}

function pickValue(reading: Reading, want: Want): Json {
  const { view, at: start } = reading;
  const first = view.getUint8(start);
  if (typeof want === 'object' && first === OPEN) return pickObject(reading, want);
  passValue(reading);
  if (want === 'kind') return emptyOf(first);
  const value = parsed(reading, start);
  if (typeof want === 'function') reading.failed ||= !want(value);
  return value;
}

/** An empty value of the kind that a first byte begins. */
function emptyOf(first: number): Json {
  const empty = KINDS.get(first);
  return empty === undefined ? 0 : empty;
}

/** Any other byte begins a number. */
const KINDS: ReadonlyMap<number, Json> = new Map<number, Json>([
  [OPEN, {}],
  [OPEN_LIST, []],
  [QUOTE, ''],
  [0x74, true],
  [0x66, false],
  [0x6e, null],
]);

function parsed({ bytes, at }: Reading, start: number): Json {
  const value: Json = JSON.parse(decoder.decode(bytes.subarray(start, at)));
  return value;
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
