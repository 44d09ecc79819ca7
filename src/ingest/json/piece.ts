import { InputError, type Position } from '../../model/errors.ts';
import type { Json } from '../../model/value.ts';

/** V8's longest string holds some 537 million characters; what is longer can't be decoded at once. */
const LONGEST = 500_000_000;

/** The bytes of one value or key, collected over the chunks that it spans. */
export interface Piece {
  readonly start: Position;
  readonly parts: Uint8Array[];
  length: number;
}

const decoder = new TextDecoder();

export function newPiece(start: Position): Piece {
  return { start, parts: [], length: 0 };
}

/** How many bytes of a value have been collected; none of one that is skipped. */
export function lengthOf(piece: Piece | undefined): number {
  return piece?.length ?? 0;
}

/** Bytes that are not the last ones are copied: the source may use its buffer again. */
export function addToPiece(piece: Piece, bytes: Uint8Array, isLast: boolean): void {
  piece.length += bytes.length;
  if (piece.length > LONGEST) throw tooLong(piece);
  // A Buffer's own `slice` copies nothing.
  piece.parts.push(isLast ? bytes : new Uint8Array(bytes));
}

/** The value; its bytes have been checked to be JSON. */
export function parsedBytes(bytes: Uint8Array): Json {
  const value: Json = JSON.parse(textOf(bytes));
  return value;
}

export function textOf(bytes: Uint8Array): string {
  return decoder.decode(bytes);
}

/** The bytes in one; they are the source's own where one chunk holds them all. */
export function bytesOf(piece: Piece): Uint8Array {
  const [first] = piece.parts;
  return piece.parts.length === 1 && first ? first : joined(piece);
}

function joined(piece: Piece): Uint8Array {
  const all = new Uint8Array(piece.length);
  let at = 0;
  for (const part of piece.parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

function tooLong(piece: Piece): InputError {
  return new InputError(
    `A single value of the JSON is longer than ${LONGEST / 1_000_000} MB.`,
    'Terraform writes one object for each resource; a value of this size is not a part of a plan.',
    { position: piece.start },
  );
}
