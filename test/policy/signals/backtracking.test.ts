import { expect, test } from 'vitest';
import { SIGNALS } from '../../../src/generated/signals-data.ts';
import { backtrackingOf } from '../../../src/policy/signals/backtracking.ts';

test.each([
  '(a+)+',
  '(a*)*',
  '(?:a+|b)*',
  '((a+))+',
  '(?<name>a+)+',
  '(a+){2}',
  '(a+){2,}',
  '(a?){30}',
  '(a{1,2})*',
  '(x(a|b*))*',
  String.raw`(\w+\.)+`,
])('%s repeats what is repeated', (pattern) => {
  expect(backtrackingOf(pattern)).toBe('nested');
});

test.each([
  '(a|a)*',
  '(A|a)*',
  '(a|ab)*',
  '(a|[ab])*',
  String.raw`(a|\w)*`,
  '(a|.)*',
  '(|a)*',
  '((a|a){10}){10}',
  String.raw`(\.|\.)+`,
])('%s repeats alternatives that begin alike', (pattern) => {
  expect(backtrackingOf(pattern)).toBe('alike');
});

test.each([
  '^deploybot/',
  '(a|a)',
  '(a+)?',
  '(a|b)*',
  '(foo|bar)+',
  String.raw`(\(|\[)*`,
  String.raw`(\d{1,3}\.){3}`,
  '(ab){2,}',
  String.raw`\(a+\)+`,
  '[(a+)]+',
  String.raw`[\](a+)]+`,
  '(?=a+)b',
  '(a{2}){3,}',
  'a{1,2}',
])('%s is taken', (pattern) => {
  expect(backtrackingOf(pattern)).toBeUndefined();
});

test('of the known signs one is refused, in which words of a name are told apart by what stands between them', () => {
  const expressions = SIGNALS.flatMap(({ match, pattern }) => (match === 'regex' ? [pattern] : []));
  const refused = expressions.filter((pattern) => backtrackingOf(pattern) !== undefined);
  expect(refused).toEqual([expect.stringMatching(/^\^Assisted-by:/)]);
  const start = performance.now();
  for (const pattern of refused) {
    const expression = new RegExp(pattern, 'imu');
    for (const filler of ['a', 'a ', ' ', "a'", 'a. ']) expression.test(`Assisted-by: ${filler.repeat(20_000)}1`);
  }
  expect(performance.now() - start).toBeLessThan(2000);
});
