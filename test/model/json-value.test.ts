import { expect, test } from 'vitest';
import { isJson, unlikeJson } from '../../src/model/json-value.ts';
import * as fc from '../support/fast-check.ts';

test.each<[unknown, readonly string[]]>([
  [new Date(0), []],
  [{ a: new Map([['b', 1]]) }, ['a']],
  [{ a: [1, { b: new Set(['c']) }] }, ['a', '1', 'b']],
  [{ a: Number.NaN, b: Infinity }, ['a']],
  [[Buffer.from('a')], ['0']],
  [undefined, []],
  [{ a: { b: () => 1 } }, ['a', 'b']],
])('%j is unlike JSON at %j', (value, path) => {
  expect(unlikeJson(value)).toEqual(path);
  expect(isJson(value)).toBe(false);
});

test('what JSON writes is like it', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(unlikeJson(JSON.parse(JSON.stringify(value)))).toBeUndefined();
    }),
  );
});
