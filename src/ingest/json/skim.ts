import {
  AFTER_VIEW,
  BEFORE_KEY_VIEW,
  FAIL,
  FIRST_VIEW,
  IN_NUMBER,
  KEY_STRING,
  MAX_DEPTH,
  PLAIN,
  POP,
  PUSH,
  TABLE,
} from './grammar.ts';
import { type KeyPlaces, newKeyPlaces, noteKey } from './key-places.ts';

/** Where a scan stands in the grammar. It is changed in place: one of these lives as long as its document, bytes come by the million. */
export interface Machine {
  state: number;
  /** Number of open containers, and the kind of each. */
  depth: number;
  readonly stack: DataView;
  /** `skim` stops when a container closes down to this depth, `glide` when this state is reached. */
  floor: number;
  target: number;
  /** The keys that `skim` met on the upper levels of the value that it passes over. */
  readonly keys: KeyPlaces;
  /** How many bytes of that value came before the chunk that `skim` is given, less the index in it of the first that it passes over. */
  origin: number;
}

export function newMachine(): Machine {
  return {
    state: 0,
    depth: 0,
    stack: new DataView(new ArrayBuffer(MAX_DEPTH)),
    floor: 0,
    target: 0,
    keys: newKeyPlaces(),
    origin: 0,
  };
}

/**
 * Passes over a container, from its opening bracket to its closing one or to the end of the bytes. Returns the index behind the
 * last byte that was used; where that is not the end of the bytes and the container is still open, the byte there is an error.
 */
export function skim(machine: Machine, bytes: DataView, from: number): number {
  // Local names: the compiler can't tell that imported ones never change, and this loop is where the time goes.
  // One by one: taken out of a list they would cost an iterator, and this is called for every value.
  const table = TABLE;
  const after = AFTER_VIEW;
  const first = FIRST_VIEW;
  const beforeKey = BEFORE_KEY_VIEW;
  const end = bytes.byteLength;
  const { stack, floor, keys, origin } = machine;
  let { state, depth } = machine;
  let at = from;
  while (at < end) {
    const next = table.getUint8((state << 8) | bytes.getUint8(at));
    if (next < PUSH) {
      if (next === KEY_STRING) noteKey(keys, origin + at, beforeKey.getUint8(state) * (depth - floor));
      state = next;
      at = next <= KEY_STRING ? behindPlain(bytes, at + 1) : at + 1;
    } else if (next === POP) {
      at += 1;
      depth -= 1;
      state = after.getUint8(stack.getUint8(depth - 1));
      if (depth === floor) break;
    } else if (next === FAIL || depth === MAX_DEPTH) {
      break;
    } else {
      at += 1;
      stack.setUint8(depth, next - PUSH);
      depth += 1;
      state = first.getUint8(next - PUSH);
    }
  }
  machine.state = state;
  machine.depth = depth;
  return at;
}

/** The index of the next byte that does not stand for itself inside a string. */
function behindPlain(bytes: DataView, from: number): number {
  const plain = PLAIN;
  const end = bytes.byteLength;
  let at = from;
  while (at < end && plain.getUint8(bytes.getUint8(at)) === 1) at += 1;
  return at;
}

/** Passes over a string or a word, until the target state or the end of the bytes; returns as `skim` does. */
export function glide(machine: Machine, bytes: DataView, from: number): number {
  const table = TABLE;
  const end = bytes.byteLength;
  const { target } = machine;
  let { state } = machine;
  let at = from;
  while (at < end && state !== target) {
    const next = table.getUint8((state << 8) | bytes.getUint8(at));
    if (next === FAIL) break;
    state = next;
    at = next <= KEY_STRING ? behindPlain(bytes, at + 1) : at + 1;
  }
  machine.state = state;
  return at;
}

/** Passes over the rest of a number; the byte that ends it is left, and judged by whoever reads on. */
export function count(machine: Machine, bytes: DataView, from: number): number {
  let at = from;
  while (at < bytes.byteLength) {
    const next = TABLE.getUint8((machine.state << 8) | bytes.getUint8(at));
    if (next >= PUSH || IN_NUMBER.getUint8(next) === 0) break;
    machine.state = next;
    at += 1;
  }
  return at;
}
