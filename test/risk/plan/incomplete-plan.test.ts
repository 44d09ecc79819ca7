import { expect, test } from 'vitest';
import type { IncompleteReason } from '../../../src/model/plan.ts';
import { buildPlan } from '../../support/build.ts';
import { assess } from '../support.ts';

test.each<[IncompleteReason, string]>([
  ['targeted-or-partial', 'incomplete-plan'],
  ['deferred-changes', 'incomplete-plan'],
  ['undetermined-change', 'incomplete-plan'],
  ['missing-pages', 'incomplete-plan'],
  ['nested-change-set-missing', 'nested-sets-missing'],
])('%s is a condition: %s', (reason, id) => {
  expect(assess([buildPlan({ incomplete: [{ reason, detail: 'something is missing.' }] })]).conditions).toEqual([
    {
      id,
      code: 'incomplete_plan',
      message: expect.stringMatching(/^This plan .*: something is missing\.$/),
      plan: 'plan.json',
    },
  ]);
});

test('a whole plan has none', () => {
  expect(assess([buildPlan()]).conditions).toEqual([]);
});

test('of several plans it is named by its file', () => {
  const partial = buildPlan({ incomplete: [{ reason: 'deferred-changes', detail: 'one' }] });
  const [condition] = assess([partial, buildPlan()]).conditions;
  expect(condition?.message).toMatch(/^`plan\.json` puts off/);
});
