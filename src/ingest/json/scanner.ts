import { hasWebAssembly, newScannerInstance, type ScannerInstance } from '../../generated/scanner.js';
import { ConfigError } from '../../model/errors.ts';
import { AFTER_VIEW, BEFORE_KEY_VIEW, FIRST_VIEW, TABLE } from './grammar.ts';

/**
 * The compiled loops over bytes (`assembly/scanner.ts`) with a memory of their own, into which what they read is copied: one for each
 * stream that is read at a time.
 */
export interface Scanner {
  readonly loops: ScannerInstance;
  readonly memory: Uint8Array;
  /** The kinds of the containers that are open. */
  readonly stack: DataView;
  /** How much of what is wanted its memory holds. */
  wanted: number;
}

/** Those that nobody uses: a memory is larger than most plans. */
const idle: Scanner[] = [];

/** Whoever borrows one gives it back. */
export function borrowScanner(): Scanner {
  return idle.pop() ?? newScanner();
}

export function returnScanner(scanner: Scanner): void {
  idle.push(scanner);
}

function newScanner(): Scanner {
  if (!hasWebAssembly) {
    throw new ConfigError('Node was started without WebAssembly, by which plans are read.', 'Start it without `--jitless`.');
  }
  const loops = newScannerInstance();
  const memory = new Uint8Array(loops.memory.buffer);
  for (const [view, place] of [
    [TABLE, loops.table],
    [AFTER_VIEW, loops.after],
    [FIRST_VIEW, loops.first],
    [BEFORE_KEY_VIEW, loops.beforeKey],
  ] as const) {
    memory.set(new Uint8Array(view.buffer), place.value);
  }
  return { loops, memory, stack: new DataView(memory.buffer, loops.stack.value, loops.MAX_DEPTH.value), wanted: 0 };
}

/** As much of the bytes from there on as a scanner reads at a time, in its memory: what it was given before is gone. */
export function loaded({ loops, memory }: Scanner, bytes: Uint8Array, from: number): Uint8Array {
  const part = bytes.subarray(from, from + loops.ROOM.value);
  memory.set(part, loops.chunk.value);
  return memory.subarray(loops.chunk.value, loops.chunk.value + part.length);
}

/** The place of bytes in a scanner's memory, where they are put if they are not there; `undefined` if they are too many for it. */
export function placeIn({ loops, memory }: Scanner, bytes: Uint8Array): number | undefined {
  if (bytes.buffer === memory.buffer) return bytes.byteOffset;
  if (bytes.length > loops.ROOM.value) return undefined;
  memory.set(bytes, loops.joined.value);
  return loops.joined.value;
}
