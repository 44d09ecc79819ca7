import { expect, test } from 'vitest';
import { lookIn } from '../../src/knowledge/table.ts';

const TABLE = '\na\tfirst\nab\tsecond\tpart\nc\t\n';

test.each([
  ['a', 'first'],
  ['ab', 'second\tpart'],
  ['c', ''],
  ['b', undefined],
  ['', undefined],
  ['first', undefined],
  ['a\tfirst\nab', undefined],
])('of %j the table says %j', (name, said) => {
  expect(lookIn(TABLE, name)).toBe(said);
});
