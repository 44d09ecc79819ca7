import { expect, test } from 'vitest';
import { renderers } from '../../src/report/index.ts';
import { budgetPhrases, overridePhrase } from '../../src/report/ledger-words.ts';
import { report } from './fixtures/build.ts';

const USE = {
  whose: 'the agent `x`',
  environment: 'staging',
  what: 'plans',
  before: 2,
  adds: 1,
  limit: 3,
  exceeded: false,
} as const;
const budget = (uses: readonly object[]) =>
  report({ budget: { windowHours: 24, exceeded: false, uses: JSON.parse(JSON.stringify(uses)), unprotected: [] } });

test('what is used up stands first, with when it is free again', () => {
  const phrases = budgetPhrases(
    budget([USE, { ...USE, before: 3, exceeded: true, freesAt: 'T' }, { ...USE, adds: 9, exceeded: true }]),
  );
  expect(phrases).toEqual([
    '3 so far and 1 by this plan, of 3 plans: used up (the agent `x` in staging, 24 hours); free again on `T`',
    '2 so far and 9 by this plan, of 3 plans: used up (the agent `x` in staging, 24 hours); this plan never fits',
    '2 so far and 1 by this plan, of 3 plans (the agent `x` in staging, 24 hours)',
  ]);
});

test('one of a thing is told as one', () => {
  const one = (what: string) => budgetPhrases(budget([{ ...USE, what, limit: 1 }]))[0]?.replace(/ \(.*/, '');
  expect(['plans', 'score', 'destroyed'].map(one)).toEqual([
    '2 so far and 1 by this plan, of 1 plan',
    '2 so far and 1 by this plan, of 1 point of risk',
    '2 so far and 1 by this plan, of 1 stateful resource destroyed',
  ]);
});

test('without a ledger there is nothing to say', () => {
  expect([budgetPhrases(report()), overridePhrase(report())]).toEqual([[], undefined]);
});

test('a hostile reason neither colours a terminal nor writes Markdown', () => {
  const reason = '\u001B[31m</details> **all clear** ![x](http://x) @everyone\n# PASSES';
  const hostile = report({ override: { by: 'a`b', group: 'oncall', reason, expires: 'T' } });
  const terminal = renderers.terminal(hostile, {});
  expect(terminal).toContain('OVERRIDDEN by');
  expect(terminal).not.toContain('\u001B');
  const markdown = renderers.markdown(hostile, {});
  // The whole reason stands in one span of code, on one line.
  expect(markdown).toMatch(/^> OVERRIDDEN by .*: <code>[^<>*\n]*all clear[^<>*\n]*PASSES<\/code>$/m);
});
