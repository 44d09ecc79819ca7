import { expect, test } from 'vitest';
import type { Plan } from '../../../src/model/plan.ts';
import { buildChange, buildPlan } from '../../support/build.ts';
import { assess } from '../support.ts';

const notesOf = (given: Partial<Plan>): readonly string[] => assess([buildPlan(given)]).notes;

test('types that are judged by their name are grouped and counted', () => {
  const changes = ['acme_a.x', 'acme_a.y', 'acme_b.z', 'aws_lb.main'].map((address) => buildChange(address));
  expect(notesOf({ changes })).toEqual([
    "3 changes of 2 types that Blastgate does not know were judged by the type's name: `acme_a` and `acme_b`.",
  ]);
});

test('many types are not all named', () => {
  const changes = Array.from({ length: 8 }, (_, index) => buildChange(`acme_${index}x.a`));
  expect(notesOf({ changes })[0]).toMatch(/`acme_4x` and 3 more\.$/);
});

test('drift that the plan may undo is told apart from drift that it leaves', () => {
  const drift = [buildChange('aws_lb.main')];
  expect(notesOf({ drift, changes: [buildChange('aws_lb.main')] })[0]).toContain('this plan also changes `aws_lb.main`');
  expect(notesOf({ drift })).toEqual(['`plan.json`: 1 object differed from the last apply.']);
  expect(notesOf({ drift, changes: [buildChange('aws_lb.main')], mode: 'refresh-only' })).toEqual([
    '`plan.json`: 1 object differed from the last apply.',
  ]);
});

test('failed checks and plans of outputs only are told', () => {
  expect(notesOf({ failedChecks: ['check.b', 'check.a'] })).toEqual([
    '`plan.json`: 2 checks did not pass: `check.a` and `check.b`.',
  ]);
  expect(notesOf({ outputChanges: 2 })).toEqual(['`plan.json` changes 2 outputs and no resource.']);
});

test('an ordinary plan has none', () => {
  expect(notesOf({ changes: [buildChange('aws_lb.main')], outputChanges: 1 })).toEqual([]);
});
