import { expect, test } from 'vitest';
import type { Plan } from '../../../src/model/plan.ts';
import { buildChange, buildPlan } from '../../support/build.ts';
import { assess, CHANGE_SET } from '../support.ts';

const creating = (types: readonly string[], given: Partial<Plan> = {}) =>
  assess([
    buildPlan({
      existingKnown: false,
      changes: types.map((type, index) => buildChange(`${type}.r${index}`, { kind: 'create' })),
      ...given,
    }),
  ]).conditions;
const WHOLE = ['aws_db_instance', 'aws_vpc', 'aws_subnet', 'aws_lb', 'aws_ecs_service'];

test('all of an environment made from nothing may be made a second time', () => {
  expect(creating(WHOLE)).toMatchObject([
    { id: 'lost-state', code: 'empty_state', message: expect.stringContaining('creates 5 resources') },
  ]);
});

test.each<[string, readonly string[], Partial<Plan>]>([
  ['where something exists', WHOLE, { existingKnown: true }],
  ['for a few resources', WHOLE.slice(0, 4), {}],
  ['for what holds nothing', Array.from({ length: 9 }, () => 'aws_cloudwatch_metric_alarm'), {}],
  ['for a change set, which knows its stack', WHOLE, CHANGE_SET],
])('not %s', (_when, types, given) => {
  expect(creating(types, given)).toEqual([]);
});
