import { expect, test } from 'vitest';
import type { ChangeKind } from '../../../src/model/plan.ts';
import { buildChange } from '../../support/build.ts';
import { destroy, findingsOf, severitiesOf, update } from '../support.ts';

test.each<[ChangeKind, readonly number[]]>([
  ['create', [0.01]],
  ['delete', [0.05]],
  ['replace-destroy-first', [0.05]],
  ['replace-create-first', [0.05]],
  ['read', []],
  ['move', []],
  ['forget', []],
])('%s of a database weighs %j', (kind, severities) => {
  expect(severitiesOf('change-itself', buildChange('aws_db_instance.main', { kind }))).toEqual(severities);
});

test('an update weighs by what the type can do, a tag hardly', () => {
  expect(severitiesOf('change-itself', update('aws_db_instance', { a: 1 }, { a: 2 }))).toEqual([0.039]);
  const tags = update('aws_db_instance', { tags: { Team: 'a' } }, { tags: { Team: 'b' } });
  expect(findingsOf('change-itself', tags)).toMatchObject([
    { severity: 0.003, message: '`aws_db_instance.main` is changed in place: only its tags or labels.' },
  ]);
});

test('a routine replacement weighs as little as a creation', () => {
  expect(severitiesOf('change-itself', destroy('aws_ecs_task_definition', {}, { kind: 'replace-destroy-first' }))).toEqual([
    0.01,
  ]);
});

test('what may or may not be replaced is not said to be', () => {
  const change = buildChange('aws_db_instance.main', { kind: 'replace-create-first', likelihood: 'conditional' });
  expect(findingsOf('change-itself', change)).toMatchObject([{ message: '`aws_db_instance.main` may be replaced.' }]);
});
