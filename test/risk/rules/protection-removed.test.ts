import { expect, test } from 'vitest';
import { buildChange } from '../../support/build.ts';
import { findingsOf, severitiesOf, update } from '../support.ts';

test('backups that stop are a hard stop', () => {
  const found = findingsOf(
    'protection-removed',
    update('aws_db_instance', { backup_retention_period: 14 }, { backup_retention_period: 0 }),
  );
  expect(found).toMatchObject([{ code: 'backup_loss', severity: 0.85, hardStop: true, attribute: 'backup_retention_period' }]);
});

test('deletion protection that is switched off is the prelude to a loss', () => {
  const found = findingsOf(
    'protection-removed',
    update('aws_db_instance', { deletion_protection: true }, { deletion_protection: false }),
  );
  expect(found).toMatchObject([
    {
      code: 'protection_removed',
      severity: 0.7,
      message: '`aws_db_instance.main`: `deletion_protection` becomes `false`: nothing stops the next plan that destroys it.',
    },
  ]);
});

test.each([
  [
    'aws_elasticache_replication_group',
    { multi_az_enabled: true },
    { multi_az_enabled: false },
    'fewer copies stand between a fault',
  ],
  ['snowflake_database', { data_retention_time_in_days: 90 }, { data_retention_time_in_days: 0 }, 'is gone sooner, or at once'],
  ['aws_db_instance', { skip_final_snapshot: false }, { skip_final_snapshot: true }, 'nothing of it is left'],
])('%s says what its safety net was for', (type, before, after, words) => {
  expect(findingsOf('protection-removed', update(type, before, after))[0]?.message).toContain(words);
});

test('a key that is disabled locks away what it encrypts', () => {
  expect(findingsOf('protection-removed', update('aws_kms_key', { is_enabled: true }, { is_enabled: false }))).toMatchObject([
    { code: 'encryption_key_loss' },
  ]);
});

test.each([
  ['acme_store', { deletion_protection: true }, { deletion_protection: false }, 0.6],
  ['acme_store', { settings: [{ backups_enabled: true }] }, { settings: [{ backups_enabled: false }] }, 0.55],
  ['acme_store', { retention_days: 30 }, { retention_days: 7 }, 0.25],
  ['AWS::Acme::Store', { DeletionProtection: 'true' }, { DeletionProtection: 'false' }, 0.6],
])('an unlisted %s is judged by the name of its attribute', (type, before, after, severity) => {
  expect(severitiesOf('protection-removed', update(type, before, after))).toEqual([severity]);
});

test.each([
  ['more of it', update('aws_db_instance', { backup_retention_period: 7 }, { backup_retention_period: 30 })],
  ['protection that is switched on', update('aws_db_instance', { deletion_protection: false }, { deletion_protection: true })],
  ['a longer retention of an unlisted type', update('acme_store', { retention_days: 7 }, { retention_days: 30 })],
])('%s is quiet', (_what, change) => {
  expect(severitiesOf('protection-removed', change)).toEqual([]);
});

test.each([
  ['aws_db_instance', 'deletion_protection'],
  ['aws_elasticache_replication_group', 'multi_az_enabled'],
  ['aws_dynamodb_table', 'deletion_protection_enabled'],
])('%s: `%s = false` where nothing stood takes nothing away', (type, name) => {
  expect(severitiesOf('protection-removed', update(type, { [name]: null }, { [name]: false, other: 1 }))).toEqual([]);
  expect(severitiesOf('protection-removed', update(type, { [name]: true }, { [name]: false }))).not.toEqual([]);
});

test('what holds no data of its own is judged when it is made anew, for it keeps that of others', () => {
  const anew = (type: string, before: object, after: object) =>
    buildChange(`${type}.main`, { kind: 'replace-destroy-first', before: { ...before }, after: { ...after } });
  const selection = anew('aws_backup_selection', { resources: ['a', 'b'] }, { resources: ['a'] });
  expect(severitiesOf('protection-removed', selection)).toEqual([0.55]);
  const database = anew('aws_db_instance', { deletion_protection: true }, { deletion_protection: false });
  expect(severitiesOf('protection-removed', database)).toEqual([]);
});
