import type { Json, JsonObject } from '../../model/value.ts';
import { placeIn, type Scanner } from './scanner.ts';

/** What is wanted of a member: all of it, its kind only, some of its own members, or all of it if it is this value. */
export type Want = 'whole' | 'kind' | Picker | { readonly is: Json };

/** The members of an object that are wanted, as the compiled loops read them (`assembly/scanner.ts`). */
export interface Picker {
  /** Where it stands among all that is wanted. */
  readonly place: number;
}

/** An object that was passed over just now, and has been checked to be JSON so. */
export interface Skimmed {
  readonly scanner: Scanner;
  readonly bytes: Uint8Array;
}

/** A picker: the length of its longest name, for each slot the first name, and its names. Sizes in bytes, numbers as WebAssembly has them. */
const SLOTS = 64;
const SLOTS_AT = 4;
const NAMES_AT = SLOTS_AT + SLOTS;
const NAME_SIZE = 16;
const NO_NAME = 255;
const MOST_NAMES = 64;
const WANTS = { whole: 0, kind: 1, members: 2, same: 3 } as const;

/** What all pickers want: a scanner copies it. */
const written = { bytes: new Uint8Array(1 << 14), length: 0 };
const [decoder, encoder] = [new TextDecoder(), new TextEncoder()];

/** Describes what is wanted; done once for each kind of object, when the program starts. At most 64 names. */
export function picker(wants: Readonly<Record<string, Want>>): Picker {
  const names = Object.entries(wants);
  if (names.length > MOST_NAMES) throw new RangeError(`More than ${MOST_NAMES} members are wanted of an object.`);
  const place = reserve(NAMES_AT + names.length * NAME_SIZE);
  written.bytes.fill(NO_NAME, place + SLOTS_AT, place + NAMES_AT);
  written.bytes[place] = Math.max(0, ...names.map(([name]) => encoder.encode(name).length));
  for (const [index, [name, want]] of names.entries()) writeName({ name, want }, { place, index });
  return { place };
}

function writeName(
  { name, want }: { readonly name: string; readonly want: Want },
  { place, index }: { readonly place: number; readonly index: number },
): void {
  const bytes = encoder.encode(name);
  const slot = place + SLOTS_AT + (((bytes[0] ?? 0) + bytes.length * 4) % SLOTS);
  const key = writeText(`"${name}":`);
  const given = givenOf(want);
  const entry = new DataView(written.bytes.buffer, place + NAMES_AT + index * NAME_SIZE, NAME_SIZE);
  entry.setUint32(0, key.place, true);
  entry.setUint16(4, bytes.length, true);
  entry.setUint8(6, given.kind);
  entry.setUint8(7, written.bytes[slot] ?? NO_NAME);
  entry.setUint32(8, given.place, true);
  entry.setUint32(12, given.length, true);
  written.bytes[slot] = index;
}

function givenOf(want: Want): { readonly kind: number; readonly place: number; readonly length: number } {
  if (typeof want === 'string') return { kind: WANTS[want], place: 0, length: 0 };
  if ('is' in want) return { kind: WANTS.same, ...writeText(JSON.stringify(want.is)) };
  return { kind: WANTS.members, place: want.place, length: 0 };
}

function writeText(text: string): { readonly place: number; readonly length: number } {
  const bytes = encoder.encode(text);
  const place = reserve(bytes.length);
  written.bytes.set(bytes, place);
  return { place, length: bytes.length };
}

function reserve(length: number): number {
  const place = written.length;
  // Numbers stand at places that four divides.
  written.length += Math.ceil(length / 4) * 4;
  if (written.length > written.bytes.length) throw new RangeError('There is no room for all that is wanted.');
  return place;
}

/**
 * The wanted members of an object, its others not looked at. `undefined` where it has to be parsed: it is no object or a very large
 * one, a value is not the one asked for, a name is written with escapes or stands there twice.
 */
export function pick({ scanner, bytes }: Skimmed, wanted: Picker): JsonObject | undefined {
  const { loops, memory } = scanner;
  const from = placeIn(scanner, bytes);
  if (from === undefined) return undefined;
  if (scanner.wanted !== written.length) {
    memory.set(written.bytes, loops.wants.value);
    scanner.wanted = written.length;
  }
  const length = loops.pick(from, loops.wants.value + wanted.place);
  if (length === 0) return undefined;
  const picked: JsonObject = JSON.parse(decoder.decode(memory.subarray(loops.picked.value, loops.picked.value + length)));
  return picked;
}
