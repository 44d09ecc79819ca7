import { expect, test } from 'vitest';
import { buildChange } from '../../support/build.ts';
import { findingsOf, severitiesOf, update } from '../support.ts';

const resize = (more: Record<string, boolean> = {}) =>
  update('aws_db_instance', { instance_class: 'db.r6g.large', ...more }, { instance_class: 'db.r6g.xlarge', ...more });

test('a change that restarts a database is told', () => {
  expect(findingsOf('disruptive-update', resize())).toMatchObject([
    {
      severity: 0.45,
      code: 'disruptive_update',
      message: '`aws_db_instance.main`: `instance_class` changes, which may interrupt it.',
    },
  ]);
});

test('one that waits for its window weighs half', () => {
  expect(findingsOf('disruptive-update', resize({ apply_immediately: false }))).toMatchObject([
    {
      severity: 0.225,
      message: '`aws_db_instance.main`: `instance_class` changes, which may disturb it for a moment, in its maintenance window.',
    },
  ]);
});

test('a record that points elsewhere is the outage itself', () => {
  expect(findingsOf('disruptive-update', update('aws_route53_record', { records: ['a'] }, { records: ['b'] }))).toMatchObject([
    { code: 'outage' },
  ]);
});

test('a change that nobody notices does not name who depends on it', () => {
  const dependents = { count: 9, weight: 9, addresses: [] };
  const [finding] = findingsOf(
    'disruptive-update',
    update('aws_ecs_service', { task_definition: 'a:1' }, { task_definition: 'a:2' }),
    { dependents },
  );
  expect(finding).toMatchObject({ severity: 0.05, message: '`aws_ecs_service.main`: `task_definition` changes.' });
});

test('a replacement that is only announced is judged as an update too', () => {
  const change = buildChange('aws_db_instance.main', { ...resize(), kind: 'replace-create-first', likelihood: 'conditional' });
  expect(severitiesOf('disruptive-update', change)).toEqual([0.45]);
});

test.each([
  ['tags', update('aws_db_instance', { tags: { a: 'b' } }, { tags: { a: 'c' } })],
  ['what is as it was', update('aws_db_instance', { instance_class: 'a' }, { instance_class: 'a', note: 1 })],
  ['a replacement', buildChange('aws_db_instance.main', { ...resize(), kind: 'replace-create-first' })],
])('%s is quiet', (_what, change) => {
  expect(severitiesOf('disruptive-update', change)).toEqual([]);
});

test.each([
  ['aws_cloudwatch_metric_alarm', { actions_enabled: true }, { actions_enabled: false }, ': less of what goes wrong is told.'],
  ['aws_lambda_event_source_mapping', { enabled: true }, { enabled: false }, ': what it does stops until it is on again.'],
])('%s that is switched off says what follows', (type, before, after, ending) => {
  const [finding] = findingsOf('disruptive-update', update(type, before, after));
  expect(finding?.message.slice(-ending.length)).toBe(ending);
});
