import { expect, test } from 'vitest';
import type { ValueObject } from '../../src/model/value.ts';
import { create, destroy, judge, update } from './support.ts';

test.each<[string, ValueObject, RegExp, boolean]>([
  ['aws_db_instance', { skip_final_snapshot: false, deletion_protection: true }, /final snapshot/, true],
  ['aws_db_instance', { skip_final_snapshot: true, delete_automated_backups: false }, /automated backups/, true],
  ['aws_db_instance', { skip_final_snapshot: true, deletion_protection: true }, /protection has to be switched off/, false],
  ['aws_db_instance', { skip_final_snapshot: true }, /Nothing in this plan/, false],
  ['aws_dynamodb_table', { point_in_time_recovery: [{ enabled: true }] }, /point in time/, true],
  ['aws_s3_bucket', { force_destroy: false }, /refuses to delete/, false],
  ['aws_secretsmanager_secret', { recovery_window_in_days: 30 }, /waiting period/, true],
  ['aws_db_instance', { skip_final_snapshot: true, replicate_source_db: 'orders' }, /made again from the database/, true],
  ['aws_backup_plan', {}, /^It can be rebuilt from code, and covers nothing/, false],
  ['aws_lb', {}, /rebuilt from code, but under another address/, false],
  ['aws_ecs_service', {}, /^It can be rebuilt from code\.$/, false],
])('%s %j: %s, and its data stays: %s', (type, before, says, stays) => {
  const { wayBack, dataStays = false } = judge(destroy(type, before));
  expect(wayBack).toMatch(says);
  expect(dataStays).toBe(stays);
});

test('what lets more in once it is replaced is undone by closing it, not by having been rebuilt', () => {
  const [viewer, owner] = [{ role: 'roles/viewer' }, { role: 'roles/owner' }];
  const kind = 'replace-destroy-first';
  const wider = judge(destroy('google_project_iam_member', viewer, { kind, after: owner }));
  const narrower = judge(destroy('google_project_iam_member', owner, { kind, after: viewer }));
  expect(wider.wayBack).toMatch(/^It can be closed again/);
  expect(narrower.wayBack).toBe('It can be rebuilt from code.');
});

test('what goes on, or is replaced routinely, needs none', () => {
  expect(judge(update('aws_db_instance', {}, {})).wayBack).toBeUndefined();
  expect(judge(destroy('aws_ecs_task_definition', {}, { kind: 'replace-destroy-first' })).wayBack).toBeUndefined();
});

test('what was taken over does not come back by itself', () => {
  const adopted = create('aws_default_network_acl', { default_network_acl_id: 'acl-1' });
  expect(judge(adopted).wayBack).toBe('Removed again, it does not bring back what was there before: write that down first.');
});
