import type { Position } from '../../model/errors.ts';
import type { Scanner } from './scanner.ts';

/** Counts lines while a file streams by, so that an error can say where it is. Changed in place, once for each line. */
export interface Lines {
  readonly scanner: Scanner;
  /** In the scanner's memory. */
  chunk: Uint8Array;
  /** Bytes before the chunk. */
  base: number;
  line: number;
  /** Byte at which the current line begins. */
  lineStart: number;
  /** Index in the chunk of the first newline not counted yet; its length where there is none. */
  next: number;
}

const EMPTY = new Uint8Array(0);

export function newLines(scanner: Scanner): Lines {
  return { scanner, chunk: EMPTY, base: 0, line: 1, lineStart: 0, next: 0 };
}

export function beginChunk(lines: Lines, chunk: Uint8Array): void {
  lines.chunk = chunk;
  lines.next = nextNewline(lines, 0);
}

/** Counts what is left of a chunk, before its source may use the buffer again. */
export function endChunk(lines: Lines): void {
  const { length } = lines.chunk;
  countUpTo(lines, length);
  lines.base += length;
  beginChunk(lines, EMPTY);
}

/** The position of a byte of the current chunk; never one before the last asked for. Columns count bytes. */
export function positionAt(lines: Lines, index: number): Position {
  countUpTo(lines, index);
  const byte = lines.base + index;
  return { line: lines.line, column: byte - lines.lineStart + 1, byte };
}

function countUpTo(lines: Lines, index: number): void {
  while (lines.next < index) {
    lines.line += 1;
    lines.lineStart = lines.base + lines.next + 1;
    lines.next = nextNewline(lines, lines.next + 1);
  }
}

function nextNewline({ scanner, chunk }: Lines, from: number): number {
  const start = chunk.byteOffset;
  return scanner.loops.lineBreak(start + from, start + chunk.length) - start;
}
