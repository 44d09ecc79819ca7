import * as fc from '../support/fast-check.ts';
import { expect, test } from 'vitest';
import { sharePoints } from '../../src/compose/points.ts';

test('points always add up to the score, and no part is negative', () => {
  const part = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 100 }), fc.array(part, { minLength: 1, maxLength: 9 }), (score, parts) => {
      fc.pre(parts.some((value) => value > 1e-9));
      const points = sharePoints(score, parts);
      expect(points.reduce((sum, point) => sum + point, 0)).toBe(score);
      expect(Math.min(...points)).toBeGreaterThanOrEqual(0);
    }),
  );
});

test('a larger part never gets fewer points', () => {
  const [first = 0, second = 0, third = 0] = sharePoints(98, [0.93, 0.7, 0.2]);
  expect(first).toBeGreaterThan(second);
  expect(second).toBeGreaterThan(third);
});

test('parts that are all nothing get nothing', () => {
  expect(sharePoints(0, [0, 0])).toEqual([0, 0]);
});
