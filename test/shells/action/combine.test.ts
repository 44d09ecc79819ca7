import { expect, test } from 'vitest';
import { combine, shareHead } from '../../../src/shells/action/combine.ts';
import type { StackResult } from '../../../src/shells/github/check-state.ts';

const result = (given: Partial<StackResult>): StackResult => ({
  pull: 7,
  stack: 'a.json',
  file: 'a.json',
  leg: 'one',
  kept: '',
  unbound: false,
  undecided: false,
  stopped: false,
  verdict: 'pass',
  score: 3,
  environment: 'sandbox',
  planDigest: 'sha256:a',
  run: 10,
  attempt: 1,
  cleared: true,
  ...given,
});

test('of several stacks the strictest verdict, the highest score and the most critical environment stand', () => {
  const all = [
    result({ verdict: 'review', score: 30, environment: 'production' }),
    result({ stack: 'b.json', planDigest: 'sha256:b', verdict: 'block', score: 20, environment: 'staging' }),
    result({ stack: 'c.json', planDigest: 'sha256:c' }),
  ];
  const whole = { verdict: 'block', score: 30, environment: 'production', undecided: [] };
  expect(combine(all)).toMatchObject(whole);
  expect(combine(all.toReversed())).toMatchObject(whole);
  expect([...combine(all).planDigests.keys()]).toEqual(['a.json', 'b.json', 'c.json']);
});

test('all jobs use a budget together, each of them once, however many stacks it has', () => {
  const spends = [{ environment: 'production', destroyed: 2, score: 60 }] as const;
  const all = [
    result({ kept: 'x', spends }),
    result({ kept: 'x', stack: 'b.json', spends }),
    result({ kept: 'y', leg: 'two', stack: 'c.json', spends }),
    result({ kept: 'z', leg: 'three', stack: 'd.json' }),
  ];
  expect(combine(all).spends).toEqual([{ environment: 'production', destroyed: 4, score: 100 }]);
});

test('a job that could decide nothing makes the whole undecided, and has no digest to approve', () => {
  const { undecided, planDigests } = combine([result({}), result({ stack: 'x', undecided: true, said: 'the job `b`,' })]);
  expect(undecided).toEqual(['the job `b`,']);
  expect([...planDigests]).toEqual([['a.json', 'sha256:a']]);
});

test('another pull request with the same head holds this one up unless it may be merged itself', () => {
  const other = (given: Partial<StackResult>) => shareHead([result({}), result({ pull: 8, ...given })], 7, [7, 8]).held;
  expect(other({ cleared: true })).toEqual([]);
  expect(other({ cleared: false })).toEqual(['#8 has the same head and may not be merged']);
  expect(shareHead([result({})], 7, [7, 8]).held).toEqual(['#8 has the same head and has not been judged']);
});

test('a pull request that is no longer open holds nothing up', () => {
  const shared = shareHead([result({}), result({ pull: 8, cleared: false })], 7, [7]);
  expect(shared).toEqual({ own: [result({})], others: [], held: [] });
});
