import { expect, test } from 'vitest';
import { pastOfChecks } from '../../../src/shells/action/past-of-checks.ts';
import type { StackResult } from '../../../src/shells/github/check-state.ts';
import type { JudgedPull, SeenCheck } from '../../../src/shells/github/judged-pulls.ts';

const RESULT: StackResult = {
  pull: 7,
  stack: 'a.json',
  file: 'a.json',
  leg: 'a',
  kept: 'a',
  unbound: false,
  undecided: false,
  stopped: false,
  verdict: 'pass',
  score: 30,
  environment: 'staging',
  planDigest: 'sha256:1',
  run: 1,
  attempt: 1,
  cleared: true,
  principal: { kind: 'agent', name: 'copilot', operators: ['ann'] },
  spends: [{ environment: 'staging', destroyed: 1, score: 30 }],
  unprotected: [],
};
const result = (given: Partial<StackResult>): StackResult => ({ ...RESULT, ...given });
const check = (results: readonly StackResult[], given: Partial<SeenCheck> = {}): SeenCheck => {
  return { id: undefined, isDone: true, isGreen: true, startedAt: '2026-11-30T10:00:00Z', results, ...given };
};
const pull = (checks: readonly SeenCheck[], mergedAt?: string): JudgedPull => ({ number: 7, head: 'abc', mergedAt, checks });

const NOW = Date.parse('2026-11-30T12:00:00Z');
const past = (one: JudgedPull, before: readonly (readonly StackResult[])[] = []) =>
  pastOfChecks([one], { changeOf: (number) => `r#${number}`, now: NOW, before: new Map([[7, before]]) });

test.each<[what: string, one: JudgedPull, state: string]>([
  [
    'a merged one is charged, whatever its check said',
    pull([check([result({ cleared: false })], { isGreen: false })], '2026-11-30T11:00:00Z'),
    'charged',
  ],
  ['an open green one is reserved', pull([check([RESULT])]), 'reserved'],
  [
    'so is one whose newest word is red while an older check is green',
    pull([check([RESULT]), check([result({ run: 2, cleared: false })], { isGreen: false })]),
    'reserved',
  ],
  ['one that may not be merged uses nothing', pull([check([result({ cleared: false })], { isGreen: false })]), 'open'],
])('%s', (_, one, state) => {
  expect(past(one)).toMatchObject([{ change: 'r#7', state, head: 'abc', spends: [{ destroyed: 1 }] }]);
});

test('what was merged counts from then on, what is open from now on, and no clock makes it younger than now', () => {
  const at = (mergedAt?: string) => past(pull([check([RESULT])], mergedAt))[0]?.at;
  expect(at('2026-11-30T11:00:00Z')).toBe(NOW - 3_600_000);
  expect(at()).toBe(NOW);
  expect(at('2027-01-01T00:00:00Z')).toBe(NOW);
});

test('jobs add up, each by its latest plan, and everybody behind one of them stands behind all', () => {
  const other = result({
    stack: 'b.json',
    leg: 'b',
    kept: 'b',
    principal: { kind: 'unknown', operators: ['ben'] },
    unprotected: ['x.y'],
  });
  const older = result({ run: 0, spends: [{ environment: 'staging', destroyed: 9, score: 90 }] });
  expect(past(pull([check([older]), check([RESULT, other])]))).toMatchObject([
    {
      principal: { kind: 'agent', operators: ['ann', 'ben'] },
      spends: [{ environment: 'staging', destroyed: 2, score: 60 }],
      unprotected: ['x.y'],
    },
  ]);
});

test('of several commits that may be merged the most that one of them uses counts', () => {
  const before = [
    [result({ spends: [{ environment: 'staging', destroyed: 3, score: 20 }], unprotected: ['x.y'] })],
    [result({ spends: [{ environment: 'production', destroyed: 1, score: 50 }] })],
  ];
  const expected = {
    state: 'reserved',
    spends: expect.arrayContaining([
      { environment: 'staging', destroyed: 3, score: 30 },
      { environment: 'production', destroyed: 1, score: 50 },
    ]),
    unprotected: ['x.y'],
  };
  expect(past(pull([check([RESULT])]), before)).toMatchObject([expected]);
});

test('a pull request without a verdict, or with one of a gate that knew no budgets, uses nothing', () => {
  const { principal: _, ...old } = RESULT;
  for (const checks of [[], [check([])], [check([result({ undecided: true })])], [check([old])]]) {
    expect(past(pull(checks))).toEqual([]);
  }
});
