import { expect, test } from 'vitest';
import { matchesWildcard } from '../../src/model/wildcard.ts';

test.each<[string, string, boolean]>([
  ['', '', true],
  ['', 'a', false],
  ['*', '', true],
  ['**', 'a\nb', true],
  ['a*c', 'abcbc', true],
  ['a*c', 'abcb', false],
  ['*ab*ab', 'abab', true],
  ['*ab*ab', 'aab', false],
  ['a?c', 'abc', false],
  ['a?c', 'a?c', true],
  ['a.c', 'abc', false],
  ['a', 'ab', false],
  ['ab', 'a', false],
])('%s matches %s: %s', (pattern, text, matches) => {
  expect(matchesWildcard(pattern, text, { anyOne: false })).toBe(matches);
});

test('a question mark stands for one character where it is asked for', () => {
  expect(matchesWildcard('a?*d', 'abcd', { anyOne: true })).toBe(true);
  expect(matchesWildcard('a?d', 'abcd', { anyOne: true })).toBe(false);
  expect(matchesWildcard('a?', 'a', { anyOne: true })).toBe(false);
});

test('many wildcards do not make a long text slow', () => {
  const start = performance.now();
  expect(matchesWildcard(`${'*a'.repeat(30)}*b`, 'a'.repeat(20_000), { anyOne: false })).toBe(false);
  expect(performance.now() - start).toBeLessThan(2000);
});
