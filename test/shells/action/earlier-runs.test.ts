import { expect, test } from 'vitest';
import { hasEarlierRun } from '../../../src/shells/action/earlier-runs.ts';
import type { StackResult } from '../../../src/shells/github/check-state.ts';
import type { SeenCheck } from '../../../src/shells/github/judged-pulls.ts';

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
};
const NOW = Date.parse('2026-11-30T12:00:00Z');
const by = (kind: 'agent' | 'human' | 'unknown'): StackResult => ({ ...RESULT, principal: { kind, operators: [] } });
const doubt = (leg: string): StackResult => ({ ...RESULT, leg, stack: leg, undecided: true });
const check = (id: number, given: Partial<SeenCheck> = {}): SeenCheck => {
  return { id, isDone: false, isGreen: false, startedAt: '2026-11-30T11:59:00Z', results: [], ...given };
};
const done = (id: number, results: readonly StackResult[]): SeenCheck => check(id, { isDone: true, isGreen: true, results });

test.each<[what: string, checks: readonly SeenCheck[]]>([
  ['one that has said nothing yet', [check(4)]],
  ["an agent's", [check(4, { results: [by('agent')] })]],
  ['that of somebody unknown', [check(4, { results: [by('unknown')] })]],
  ['one beside a later one of another job', [check(4, { results: [doubt('a')] }), done(6, [{ ...RESULT, leg: 'b' }])]],
  ['one beside a later one that could not decide', [check(4, { results: [doubt('a')] }), done(6, [doubt('a')])]],
  ['one after an earlier one of the same job', [done(3, [RESULT]), check(4, { results: [doubt('a')] })]],
])('is waited for: %s', (_, checks) => {
  expect(hasEarlierRun(checks, { id: 5, now: NOW })).toBe(true);
});

test.each<[what: string, checks: readonly SeenCheck[]]>([
  ['one that started later', [check(6)]],
  ['its own, which another pull request of the same head has too', [check(5)]],
  ['one that has ended', [done(4, [by('agent')])]],
  ["a person's", [check(4, { results: [by('human')] })]],
  ['one that has been silent for more than half an hour', [check(4, { startedAt: '2026-11-30T11:29:00Z' })]],
  ['one that a later run of the same job replaced', [check(4, { results: [doubt('a')] }), done(6, [RESULT])]],
  ['a run without plans that a later one replaced', [check(4), done(6, [RESULT])]],
])('is not waited for: %s', (_, checks) => {
  expect(hasEarlierRun(checks, { id: 5, now: NOW })).toBe(false);
});
