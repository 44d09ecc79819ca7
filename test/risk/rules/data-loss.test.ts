import { describe, expect, test } from 'vitest';
import type { ResourceChange } from '../../../src/model/plan.ts';
import { CHANGE_SET, changeSetRow, destroy, findingsOf, judge, severitiesOf, update } from '../support.ts';

const bare = { skip_final_snapshot: true, deletion_protection: false, delete_automated_backups: true };

test('a database without any net is lost, for agents past every threshold', () => {
  const [finding] = findingsOf('data-loss', destroy('aws_db_instance', bare, { kind: 'replace-destroy-first' }));
  expect(finding).toMatchObject({ severity: 0.95, code: 'data_loss', hardStop: true });
  expect(finding?.message).toMatch(/^`aws_db_instance\.main` is destroyed before its replacement exists: the database .*\.$/);
});

test('what softens the loss is counted and named', () => {
  const [finding] = findingsOf(
    'data-loss',
    destroy('aws_db_instance', { ...bare, deletion_protection: true, skip_final_snapshot: false }),
  );
  expect(finding).toMatchObject({ severity: 0.95 * 0.6 * 0.6, hardStop: false });
  expect(finding?.message).toContain('Counted in its favour: `deletion_protection` and `skip_final_snapshot = false`.');
});

test('mitigations never make a loss small, unless the API refuses while anything is inside', () => {
  const all = { skip_final_snapshot: false, deletion_protection: true, delete_automated_backups: false };
  expect(severitiesOf('data-loss', destroy('aws_db_instance', all))).toEqual([0.332]);
  const { severity = 1 } = findingsOf('data-loss', destroy('aws_s3_bucket', { force_destroy: false }))[0] ?? {};
  expect(severity).toBeLessThan(0.25);
});

test('a mitigation that cannot be seen does not count', () => {
  const hidden = destroy('aws_db_instance', { ...bare, skip_final_snapshot: '(sensitive value)' });
  expect(severitiesOf('data-loss', hidden)).toEqual([0.95]);
});

test.each<[string, string, string]>([
  ['aws_kms_key', 'encryption_key_loss', 'It can be recovered until its waiting period ends.'],
  ['aws_secretsmanager_secret', 'secret_loss', 'It can be recovered until its waiting period ends.'],
])('the loss of a %s is %s', (type, code, wayBack) => {
  const change = destroy(type, { deletion_window_in_days: 30, recovery_window_in_days: 30 });
  expect(findingsOf('data-loss', change)).toMatchObject([{ code }]);
  expect(judge(change).wayBack).toBe(wayBack);
});

test('an unlisted type says so', () => {
  expect(findingsOf('data-loss', destroy('acme_database'))).toMatchObject([{ code: 'unknown_type' }]);
});

test('the leftover of an earlier replacement counts a little less', () => {
  expect(severitiesOf('data-loss', destroy('aws_db_instance', bare, { deposed: 'ab12' }))).toEqual([0.808]);
});

describe('of a change set', () => {
  const table = (given: Partial<ResourceChange>) =>
    changeSetRow('Table', 'AWS::DynamoDB::Table', { before: {}, after: null, kind: 'delete', ...given });
  const severity = (change: ResourceChange) => severitiesOf('data-loss', change, { plan: CHANGE_SET });
  const whole = severity(table({ retention: 'delete' }))[0] ?? 0;

  test('what is replaced and retained is not gone, and the new one is empty', () => {
    const kept = table({ retention: 'retain', kind: 'replace-create-first', after: {} });
    expect(severity(kept)[0]).toBeCloseTo(whole * 0.35, 2);
    expect(findingsOf('data-loss', kept, { plan: CHANGE_SET })[0]?.message).toBe(
      '`Table` is replaced, and its old object stays, unmanaged: the new one starts without what the old one holds. Counted in its favour: what the old one holds is still there.',
    );
    expect(findingsOf('data-loss', { ...kept, likelihood: 'conditional' }, { plan: CHANGE_SET })[0]?.message).toContain(
      '`Table` may be replaced, and its old object would stay, unmanaged: the new one starts',
    );
  });

  const volume = (given: Partial<ResourceChange>) =>
    changeSetRow('Disk', 'AWS::EC2::Volume', { before: {}, after: null, kind: 'delete', ...given });

  test('a snapshot is believed of the types that have some', () => {
    expect(severity(volume({ retention: 'snapshot' }))[0]).toBeCloseTo((severity(volume({}))[0] ?? 0) * 0.6, 2);
    expect(severity(table({ retention: 'snapshot' }))[0]).toBe(whole);
    const [finding] = findingsOf('data-loss', table({ retention: 'snapshot' }), { plan: CHANGE_SET });
    expect(finding?.message).not.toContain('snapshot');
    expect(judge(table({ retention: 'snapshot' }), { plan: CHANGE_SET }).wayBack).not.toContain('snapshot');
  });

  test('a snapshot is told as a default where the change set says nothing, and is none where it says otherwise', () => {
    const db = (given: Partial<ResourceChange>) =>
      changeSetRow('Db', 'AWS::RDS::DBInstance', { kind: 'delete', before: {}, after: null, ...given });
    const told = (change: ResourceChange) => findingsOf('data-loss', change, { plan: CHANGE_SET })[0]?.message;
    expect(told(db({}))).toContain('a final snapshot, which CloudFormation takes of this type by default');
    expect(told(db({ retention: 'snapshot' }))).toContain('Counted in its favour: a snapshot is taken first.');
    expect(told(db({ policies: { DeletionPolicy: ['Snapshot', undefined] } }))).toContain('a snapshot is taken first');
    expect(told(db({ retention: 'delete' }))).not.toContain('in its favour');
    expect(told(db({ policies: { DeletionPolicy: ['Delete', undefined] } }))).not.toContain('in its favour');
    expect(told(db({ retention: 'snapshot', before: { DBClusterIdentifier: 'main' } }))).not.toContain('in its favour');
    expect(told(db({ kind: 'replace-create-first', after: {} }))).not.toContain('in its favour');
  });

  test('a conditional replacement is less likely, and a benign one hardly', () => {
    const conditional = { kind: 'replace-create-first', after: {}, likelihood: 'conditional' } as const;
    expect(severity(table(conditional))[0]).toBeCloseTo(whole * 0.9, 2);
    expect(severity(table({ ...conditional, likelihood: 'dynamic' }))[0]).toBeCloseTo(whole * 0.7, 2);
    const benign = changeSetRow('Db', 'AWS::RDS::DBInstance', {
      ...conditional,
      before: {},
      replacePaths: [['AutoMinorVersionUpgrade']],
    });
    expect(severity(benign)[0]).toBeLessThan(0.1);
  });

  test('a removed instance keeps a snapshot unless it belongs to a cluster', () => {
    const db = (before: ResourceChange['before']) =>
      changeSetRow('Db', 'AWS::RDS::DBInstance', { kind: 'delete', before, after: null });
    expect(severity(db({}))[0]).toBeLessThan(severity(db({ DBClusterIdentifier: 'main' }))[0] ?? 0);
    expect(judge(db({}), { plan: CHANGE_SET }).wayBack).toBe(
      'If no `DeletionPolicy` that is deployed says otherwise, it can be restored from the final snapshot, under a new name or endpoint.',
    );
  });
});

test.each([
  ['what is rebuilt from code', destroy('aws_lb')],
  ['a routine replacement', destroy('aws_ecs_task_definition', {}, { kind: 'replace-destroy-first' })],
  ['an update', update('aws_db_instance', { a: 1 }, { a: 2 })],
])('%s is quiet', (_what, change) => {
  expect(severitiesOf('data-loss', change)).toEqual([]);
});
