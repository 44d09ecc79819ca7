import * as fc from '../support/fast-check.ts';
import { expect, test } from 'vitest';
import { secondsOf } from '../../src/model/instant.ts';

test('an instant is what the platform’s clock makes of it', () => {
  fc.assert(
    fc.property(
      fc.date({ min: new Date('1900-01-01T00:00:00Z'), max: new Date('2400-01-01T00:00:00Z'), noInvalidDate: true }),
      (date) => {
        expect(secondsOf(date.toISOString())).toBe(Math.floor(date.getTime() / 1000));
        expect(secondsOf(date.toISOString().slice(0, 10))).toBe(Math.floor(date.getTime() / 86_400_000) * 86_400);
      },
    ),
  );
});

test.each([
  '',
  'now',
  '2026-13-01',
  '2026-02-30',
  '2025-02-29',
  '2026-00-10',
  '2026-01-00',
  '2026-01-01T24:00:00Z',
  '2026-01-01T10:00:00+02:00',
])('%j is none', (text) => {
  expect(secondsOf(text)).toBeUndefined();
});
