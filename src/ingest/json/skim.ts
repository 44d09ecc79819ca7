import { FAIL, IN_NUMBER, KEY_STRING, PLAIN, PUSH, TABLE } from './grammar.ts';
import type { Scanner } from './scanner.ts';

/** Where a scan stands in the grammar. It is changed in place: one of these lives as long as its document. */
export interface Machine {
  state: number;
  /** Number of open containers, and the kind of each. */
  depth: number;
  readonly stack: DataView;
  /** `skim` stops when a container closes down to this depth, `glide` when this state is reached. */
  floor: number;
  target: number;
  /** How many bytes of what is passed over came before the chunk that `skim` is given, less the index in it of the first. */
  origin: number;
  readonly scanner: Scanner;
}

export function newMachine(scanner: Scanner): Machine {
  return { state: 0, depth: 0, stack: scanner.stack, floor: 0, target: 0, origin: 0, scanner };
}

/**
 * Passes over a container, from its opening bracket to its closing one or to the end of the bytes, which are the scanner's. Returns the
 * index behind the last byte that was used; where that is not the end of the bytes and the container is still open, the byte there
 * is an error. `origin` is how many bytes of the container came before these, less the index of the first that is passed over.
 */
export function skim(machine: Machine, bytes: DataView, from: number): number {
  const { scanner, state, depth, floor, origin } = machine;
  const { loops } = scanner;
  const start = bytes.byteOffset;
  const end = loops.skim(start + from, start + bytes.byteLength, state, depth, floor, origin - start);
  machine.state = loops.state.value;
  machine.depth = loops.depth.value;
  return end - start;
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
