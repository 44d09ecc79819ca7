import { expect, test } from 'vitest';
import { listed, namedFirst } from '../../src/model/text.ts';

test.each([
  [[], ''],
  [['a'], 'a'],
  [['a', 'b', 'c'], 'a, b and c'],
])('%j is listed as %j', (items, text) => {
  expect(listed(items)).toBe(text);
});

test.each([
  [['a'], 2, '`a`'],
  [['a', 'b'], 2, '`a` and `b`'],
  [['a', 'b', 'c'], 2, '`a`, `b` and 1 more'],
] as const)('of %j the first %i are named: %s', (names, most, text) => {
  expect(namedFirst(names, most)).toBe(text);
});
