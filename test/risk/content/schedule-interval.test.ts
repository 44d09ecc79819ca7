import { describe, expect, test } from 'vitest';
import type { Json } from '../../../src/model/value.ts';
import { hoursBetweenRuns, SCHEDULE } from '../../../src/risk/content/schedule-interval.ts';

test.each<[schedule: Json, hours: number]>([
  ['rate(1 minute)', 1 / 60],
  ['rate(30 minutes)', 0.5],
  ['rate(1 hour)', 1],
  ['rate(12 hours)', 12],
  ['rate(1 day)', 24],
  ['rate(10 days)', 240],
  ['cron(0 3 * * ? *)', 24],
  ['0 3 * * *', 24],
  [' 0 3 * * * ', 24],
  ['0 */6 * * *', 6],
  ['*/15 * * * *', 0.25],
  ['0 * * * *', 1],
  ['*/1 */1 * * *', 1 / 60],
  ['* * * * *', 1 / 60],
  ['cron(* * * * ? *)', 1 / 60],
  ['5,35 * * * *', 0.5],
  ['0 9-17 * * *', 24 / 9],
  ['0 3 * * 1', 168],
  ['0 3 * * MON-FRI', 168 / 5],
  ['0 3 * * 1-5', 168 / 5],
  ['0 3 * * SUN', 168],
  ['0 3 1 * *', 730],
  ['0 3 1,15 * *', 365],
  ['0 3 L * *', 730],
  ['0 3 1 1 *', 8760],
  ['0 3 1 1,7 *', 4380],
  ['0 3 * 1-12 *', 730],
  ['0 3 1 */3 *', 2190],
  ['0 0-23,0-23 * * *', 1],
  ['0 3 9-2 * *', 730],
  ['0 */48 * * *', 24],
  [{ schedule: ['0 3 * * *', 'rate(1 hour)'] }, 1],
  [[{ cron: '0 3 * * *' }, { cron_expression: '0 3 * * 1' }], 24],
  [{ nested: { recurrence: '0 3 1 * *', note: '0 * * * *' } }, 730],
  [{ name: '0 * * * *', schedule_expression: 'rate(1 day)' }, 24],
])('%j leaves so many hours between two runs', (schedule, hours) => {
  expect(hoursBetweenRuns(schedule)).toBeCloseTo(hours, 9);
});

test.each<[value: Json | undefined]>([
  ['rate(1 week)'],
  ['rate(x hours)'],
  ['rate(1 hours) x'],
  ['xrate(1 hour)'],
  ['cron(0 3 * *)'],
  ['cron(0 3 * * ? *) x'],
  ['0 3 * *'],
  ['0 3 * * * * *'],
  ['a note of 5 words!'],
  ['a note of five words'],
  ['? a note of words'],
  ['run it at 3 (sharp)'],
  [''],
  [null],
  [undefined],
  [7],
  [{ note: '0 3 * * *' }],
])('%j is no schedule', (value) => {
  expect(hoursBetweenRuns(value)).toBeUndefined();
});

describe('a name of a schedule', () => {
  test.each([
    'schedule',
    'backup_schedule',
    'cron',
    'schedule_expression',
    'ScheduleExpression',
    'cron_expression',
    'cronexpression',
    'recurrence',
  ])('is %s', (name) => {
    expect(SCHEDULE.test(name)).toBe(true);
    expect(SCHEDULE.test(`re${name}s`)).toBe(false);
    if (name !== 'backup_schedule') expect(SCHEDULE.test(`re${name}`)).toBe(false);
    expect(SCHEDULE.test(`${name}_id`)).toBe(false);
  });
});
