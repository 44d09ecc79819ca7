import type { Position } from '../../model/errors.ts';

const NEWLINE = 0x0a;

/** Counts lines while a file streams by, so that an error can say where it is. Changed in place, once for each line. */
export interface Lines {
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

export function newLines(): Lines {
  return { chunk: EMPTY, base: 0, line: 1, lineStart: 0, next: 0 };
}

export function beginChunk(lines: Lines, chunk: Uint8Array): void {
  lines.chunk = chunk;
  lines.next = nextNewline(chunk, 0);
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
    lines.next = nextNewline(lines.chunk, lines.next + 1);
  }
}

function nextNewline(chunk: Uint8Array, from: number): number {
  const found = chunk.indexOf(NEWLINE, from);
  return found === -1 ? chunk.length : found;
}
