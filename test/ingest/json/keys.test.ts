import { expect, test } from 'vitest';
import { keysIn, contradictedKey } from '../../../src/ingest/json/keys.ts';
import * as fc from '../../support/fast-check.ts';

test.each<[Parameters<typeof keysIn>[0], number]>([
  [null, 0],
  ['a', 0],
  [[], 0],
  [{}, 0],
  [{ a: 1, b: null }, 2],
  [[{ a: 1 }, [{ b: [{ c: {} }] }]], 3],
  [{ a: { b: { c: { d: 1 } } } }, 4],
])('%j has %d keys', (value, count) => {
  expect(keysIn(value)).toBe(count);
});

test.each([
  ['{"a":1,"a":2}', 'a'],
  ['{"a":{"a":[{"b":1}]},"c":[{"b":1 , "b" : 2}]}', 'b'],
  ['{"a\\"":1,"a\\u0022":2}', 'a"'],
  ['{"a":"}","b":"{\\"a\\":1,\\"a\\":2}","b":1}', 'b'],
  ['{"a":[1,{"b":[2]}],"a":[1,{"b":[3]}]}', 'a'],
])('%s contradicts itself at %s', (text, key) => {
  expect(contradictedKey(text)).toBe(key);
});

test.each([
  '{"a":1,"a":1}',
  '{"a":{"b":1,"c":[]},"a": { "b" : 1, "c":[] }}',
  '{"a":{"b":1},"c":{"b":2}}',
  '[{"a":1},{"a":2}]',
  '{"a":{},"b":",","c":"}"}',
])('%s does not contradict itself', (text) => {
  expect(contradictedKey(text)).toBeUndefined();
});

test('a value that was written as JSON contradicts itself nowhere', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(contradictedKey(JSON.stringify(value))).toBeUndefined();
    }),
  );
});
