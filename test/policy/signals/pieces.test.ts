import * as fc from '../../support/fast-check.ts';
import { expect, test } from 'vitest';
import type { OwnSignal } from '../../../src/generated/policy.ts';
import { findSigns } from '../../../src/policy/signals/find-signs.ts';
import { PIECE, piecesOf } from '../../../src/policy/signals/pieces.ts';

const text = fc.array(fc.oneof(fc.constant('\n'), fc.string({ minLength: 1, maxLength: 400 })), { maxLength: 40 });

test('no piece is longer than it may be, and each is a part of the text', () => {
  fc.assert(
    fc.property(text, (parts) => {
      const whole = parts.join('');
      for (const piece of piecesOf(whole)) {
        expect(piece.length).toBeLessThanOrEqual(PIECE);
        expect(whole).toContain(piece);
      }
    }),
  );
});

test('each line of up to half a piece is in one of them as a whole line', () => {
  fc.assert(
    fc.property(text, (parts) => {
      const whole = parts.join('');
      const seen = new Set([...piecesOf(whole)].flatMap((piece) => piece.split('\n')));
      for (const line of whole.split('\n')) if (line.length <= PIECE / 2) expect(seen).toContain(line);
    }),
  );
});

const own = (pattern: string): OwnSignal => ({ agent: 'x', kind: 'pr_body', pattern, match: 'regex' });
const signsIn = (body: string, pattern: string) => findSigns([{ kind: 'pr_body', text: body, says: 'it' }], [own(pattern)]);

test.each([
  ['behind a long text of lines', `${'word word\n'.repeat(5000)}made by x\n`],
  ['behind one long line', `${'word '.repeat(9000)}\nmade by x`],
  ['before a long text', `made by x\n${'word word\n'.repeat(5000)}`],
])('a sign %s is seen', (_, body) => {
  expect(signsIn(body, '^made by x$')).toHaveLength(1);
});

test('lines that are cut apart nowhere begin or end where the text does not', () => {
  expect(signsIn('it is not made by x\n'.repeat(5000), '^made by x')).toEqual([]);
  expect(signsIn('made by x is nothing\n'.repeat(5000), 'made by x$')).toEqual([]);
});

test('an expression whose time grows with a power of the length is done with a long text', () => {
  const start = performance.now();
  expect(signsIn(' '.repeat(200_000), String.raw`\s+$x`)).toEqual([]);
  expect(performance.now() - start).toBeLessThan(4000);
});
