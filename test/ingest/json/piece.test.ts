import { expect, test } from 'vitest';
import { addToPiece, bytesOf, newPiece, parsedBytes } from '../../../src/ingest/json/piece.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

test.each([
  ['an array of bytes', bytes('{"é":"')],
  ["a Buffer of Node's, whose `slice` copies nothing", Buffer.from('{"é":"')],
])('a piece holds what it was given, though the source uses its buffer again: %s', (_what, buffer) => {
  const piece = newPiece({ byte: 0 });
  addToPiece(piece, buffer, false);
  buffer.fill(0x20);
  addToPiece(piece, bytes('ü"}'), true);
  expect(parsedBytes(bytesOf(piece))).toEqual({ é: 'ü' });
});

test('a value that no string can hold is an error with its place, not a crash', () => {
  const piece = { ...newPiece({ line: 1, column: 9 }), length: 499_999_999 };
  addToPiece(piece, bytes('x'), false);
  expect(() => addToPiece(piece, bytes('x'), false)).toThrow('longer than 500 MB');
});
