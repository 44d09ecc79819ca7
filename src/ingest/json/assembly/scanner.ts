/**
 * The loops that touch every byte of a plan, in AssemblyScript: `npm run generate` compiles them to WebAssembly, which passes over
 * strings sixteen bytes at a time and needs no warming up. `src/ingest/json/scanner.ts` is how the rest of the program uses them; the
 * grammar is its table (`grammar.ts`), copied in. Nothing is allocated: each region below is reserved once.
 */

/** Most bytes of a chunk, and of a value that was put together from several. */
export const ROOM: usize = 1 << 20;
/** Most containers inside one another; the table of states and actions: all as in `grammar.ts`. */
export const MAX_DEPTH: u32 = 512;
export const STATES: usize = 128;
export const KEY_STRING: u32 = 2;
export const PUSH: u32 = 250;
export const POP: u32 = 252;
export const FAIL: u32 = 255;

/** A vector is loaded whole, also where a region ends before it does. */
const VECTOR: usize = 16;

/** For each state and byte the next state; for each kind of container the state behind it and inside it; where a quote begins a key. */
export const table = memory.data(128 * 256);
export const after = memory.data(2);
export const first = memory.data(2);
export const beforeKey = memory.data(128);
/** The kinds of the containers that are open. */
export const stack = memory.data(512);
export const chunk = memory.data((1 << 20) + 16, 16);
export const joined = memory.data((1 << 20) + 16, 16);
/** Where what was picked is written: it is never longer than what it is picked from. */
export const picked = memory.data((1 << 20) + 16, 16);
/** What is wanted, as `pick.ts` writes it. */
export const wants = memory.data(1 << 14);

/** The upper levels of a value whose keys are noted: those of a row, of its `change`, and of the object before it. */
const NOTED_LEVELS: u32 = 3;
/** More keys than any object of a provider has on these levels; where there are more, the value is parsed whole. */
const MOST_KEYS: u32 = 1 << 14;
const LEVEL_BITS: u32 = 2;
const LEVEL_MASK: u32 = 3;
const keys = memory.data((1 << 14) * 4);

/** How a pass ended. */
export let state: u32 = 0;
export let depth: u32 = 0;
/** Keys met in the value that was passed over last; those beyond the room for them are counted only. */
export let keyCount: u32 = 0;
/** The same on all of its levels. */
export let allKeys: u32 = 0;

/**
 * Passes over a container, from its opening bracket to its closing one or to the end of the bytes. Returns the place behind the last
 * byte that was used; where that is not the end of the bytes and the container is still open, the byte there is an error.
 * `origin` is how many bytes of the value came before, less the place of the first that is passed over; at the value's own first byte
 * the keys are counted anew.
 */
export function skim(from: usize, end: usize, fromState: u32, fromDepth: u32, floor: u32, origin: i32): usize {
  let at = from;
  let now = fromState;
  let deep = fromDepth;
  const isStart = <i32>at + origin === 0;
  let count: u32 = isStart ? 0 : keyCount;
  let all: u32 = isStart ? 0 : allKeys;
  while (at < end) {
    const next: u32 = load<u8>(table + ((now << 8) | load<u8>(at)));
    if (next < PUSH) {
      if (next === KEY_STRING) {
        const begins: u32 = load<u8>(beforeKey + now);
        const level: u32 = begins * (deep - floor);
        all += begins;
        if (level !== 0 && level <= NOTED_LEVELS) {
          if (count < MOST_KEYS) store<u32>(keys + (count << 2), ((<u32>(<i32>at + origin)) << LEVEL_BITS) | level);
          count += 1;
        }
      }
      now = next;
      at = next <= KEY_STRING ? behindPlain(at + 1, end) : at + 1;
    } else if (next === POP) {
      at += 1;
      deep -= 1;
      now = load<u8>(after + load<u8>(stack + deep - 1));
      if (deep === floor) break;
    } else if (next === FAIL || deep === MAX_DEPTH) {
      break;
    } else {
      at += 1;
      store<u8>(stack + deep, <u8>(next - PUSH));
      deep += 1;
      now = load<u8>(first + next - PUSH);
    }
  }
  state = now;
  depth = deep;
  keyCount = count;
  allKeys = all;
  return at;
}

/** The place of the next byte that does not stand for itself inside a string. */
function behindPlain(from: usize, end: usize): usize {
  let at = from;
  while (at < end) {
    const signs = signsAt(at);
    if (signs !== 0) return min<usize>(at + ctz(signs), end);
    at += VECTOR;
  }
  return end;
}

/** The place of the next line break; the end of the bytes where there is none. */
export function lineBreak(from: usize, end: usize): usize {
  let at = from;
  while (at < end) {
    const signs = i8x16.bitmask(i8x16.eq(v128.load(at), i8x16.splat(NEWLINE)));
    if (signs !== 0) return min<usize>(at + ctz(signs), end);
    at += VECTOR;
  }
  return end;
}

/** One bit for each of the next bytes that ends a string, begins an escape, or may not stand in a string. */
function signsAt(at: usize): i32 {
  const bytes = v128.load(at);
  const isQuote = i8x16.eq(bytes, i8x16.splat(QUOTE));
  const isEscape = i8x16.eq(bytes, i8x16.splat(BACKSLASH));
  const isControl = i8x16.lt_u(bytes, i8x16.splat(SPACE));
  return i8x16.bitmask(v128.or(v128.or(isQuote, isEscape), isControl));
}

const QUOTE: u8 = 0x22;
const BACKSLASH: u8 = 0x5c;
const COMMA: u8 = 0x2c;
const OPEN_LIST: u8 = 0x5b;
const CLOSE_LIST: u8 = 0x5d;
const OPEN: u8 = 0x7b;
const CLOSE: u8 = 0x7d;
const NEWLINE: u8 = 0x0a;
const SPACE: u8 = 0x20;
const ZERO: u8 = 0x30;
const SMALL_LETTERS: u8 = 0x61;

/** A picker, as `pick.ts` writes it: the length of its longest name, a table of first names by slot, and the names themselves. */
export const SLOTS: usize = 64;
const SLOTS_AT: usize = 4;
const NAMES_AT: u32 = 68;
const NAME_SIZE: u32 = 16;
const NO_NAME: u32 = 255;
/** A name: where its key stands (`"name":`), the name's length, what is wanted, the next name of its slot, and what that takes. */
const LENGTH_AT: usize = 4;
const WANT_AT: usize = 6;
const NEXT_AT: usize = 7;
const GIVEN_AT: usize = 8;
const GIVEN_LENGTH_AT: usize = 12;
/** What is wanted of a member: all of it, its kind, some of its own members, or all of it where it is this value. */
const WHOLE: u32 = 0;
const KIND: u32 = 1;
const MEMBERS: u32 = 2;

/** The value that is picked from: where it begins, the number of the key that comes next, and where the reading is. */
let start: usize = 0;
let key: u32 = 0;
let at: usize = 0;
/** Behind what is written. */
let out: usize = 0;
/** Whether the value can't be read in part: it has to be parsed. */
let failed: bool = false;

/**
 * Writes the wanted members of the object that was passed over last, and none of its others. Returns the length of what was written; 0
 * where the object has to be parsed: it is none or a very wide one, a value is not the one that is asked for, a name is written with
 * escapes or stands there twice.
 */
export function pick(from: usize, wanted: usize): usize {
  if (load<u8>(from) !== OPEN || keyCount > MOST_KEYS) return 0;
  start = from;
  at = from;
  key = 0;
  out = picked;
  failed = false;
  pickObject(wanted, 1);
  return failed ? 0 : out - picked;
}

/** The members whose keys stand on a level, from the next key on, up to the first key of a level above. */
function pickObject(wanted: usize, level: u32): void {
  let seen: u64 = 0;
  put(OPEN);
  while (!failed) {
    const found = levelOfKey();
    if (found < level) break;
    const name = found === level ? nameAt(wanted) : NO_NAME;
    key += 1;
    if (name === NO_NAME) continue;
    if (seen !== 0) put(COMMA);
    const bit: u64 = (<u64>1) << name;
    if ((seen & bit) !== 0) failed = true;
    seen |= bit;
    pickMember(wanted + NAMES_AT + name * NAME_SIZE, level);
  }
  put(CLOSE);
}

/** 0 behind the last key. */
function levelOfKey(): u32 {
  return key < keyCount ? load<u32>(keys + (key << 2)) & LEVEL_MASK : 0;
}

/** Passes over the next key; the number of its name, where it is a wanted one. */
function nameAt(wanted: usize): u32 {
  at = start + (load<u32>(keys + (key << 2)) >>> LEVEL_BITS);
  const name = at + 1;
  if (!passString()) failed = true;
  const length = at - 1 - name;
  if (length === 0 || length > load<u8>(wanted)) return NO_NAME;
  let index: u32 = load<u8>(wanted + SLOTS_AT + ((load<u8>(name) + (length << 2)) & (SLOTS - 1)));
  while (index !== NO_NAME) {
    const entry = wanted + NAMES_AT + index * NAME_SIZE;
    const isSame = load<u16>(entry, LENGTH_AT) === length && memory.compare(wants + load<u32>(entry) + 1, name, length) === 0;
    if (isSame) return index;
    index = load<u8>(entry, NEXT_AT);
  }
  return NO_NAME;
}

function pickMember(entry: usize, level: u32): void {
  write(wants + load<u32>(entry), load<u16>(entry, LENGTH_AT) + 3);
  // Behind the name stands a colon.
  nextSign();
  at += 1;
  const sign = nextSign();
  const want: u32 = load<u8>(entry, WANT_AT);
  const given = wants + load<u32>(entry, GIVEN_AT);
  if (want === MEMBERS && sign === OPEN) return pickObject(given, level + 1);
  if (want === KIND) return putEmpty(sign);
  const value = at;
  passValue(sign);
  if (want > MEMBERS && !isWritten(value, given, given + load<u32>(entry, GIVEN_LENGTH_AT))) failed = true;
  write(value, at - value);
}

/** Whether the value up to where the reading is is written as the other one, which has no white space. */
function isWritten(value: usize, given: usize, givenEnd: usize): bool {
  let inText = false;
  let other = given;
  for (let place = value; place < at; place += 1) {
    const byte = load<u8>(place);
    if (!inText && byte <= SPACE) continue;
    if (other === givenEnd || byte !== load<u8>(other)) return false;
    if (byte === QUOTE) inText = !inText;
    other += 1;
  }
  return other === givenEnd;
}

function put(byte: u8): void {
  store<u8>(out, byte);
  out += 1;
}

function write(from: usize, length: usize): void {
  memory.copy(out, from, length);
  out += length;
}

/** An empty value of the kind that a sign begins: a word as it is, and a zero for any number. */
function putEmpty(sign: u8): void {
  if (sign === OPEN || sign === OPEN_LIST || sign === QUOTE) {
    put(sign);
    return put(sign === OPEN ? CLOSE : sign === OPEN_LIST ? CLOSE_LIST : QUOTE);
  }
  if (sign < SMALL_LETTERS) return put(ZERO);
  const value = at;
  passValue(sign);
  write(value, at - value);
}

/** The next byte that is no space; the reading stands on it. */
function nextSign(): u8 {
  while (load<u8>(at) <= SPACE) at += 1;
  return load<u8>(at);
}

function passValue(sign: u8): void {
  if (sign === QUOTE) passString();
  else if (sign === OPEN || sign === OPEN_LIST) passContainer();
  else while (!endsWord(load<u8>(at))) at += 1;
}

/** What may follow a number or a word inside an object. */
function endsWord(byte: u8): bool {
  return byte === COMMA || byte === CLOSE || byte <= SPACE;
}

/** Passes over a string; false where it has an escape. */
function passString(): bool {
  let isPlain = true;
  at += 1;
  while (true) {
    const signs = signsAt(at);
    if (signs === 0) {
      at += VECTOR;
      continue;
    }
    at += ctz(signs);
    if (load<u8>(at) === QUOTE) break;
    // An escape: what it escapes is no end.
    isPlain = false;
    at += 2;
  }
  at += 1;
  return isPlain;
}

function passContainer(): void {
  let open = 0;
  do {
    const byte = load<u8>(at);
    if (byte === QUOTE) {
      passString();
      continue;
    }
    if (byte === OPEN || byte === OPEN_LIST) open += 1;
    else if (byte === CLOSE || byte === CLOSE_LIST) open -= 1;
    at += 1;
  } while (open > 0);
}
