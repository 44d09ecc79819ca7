import { expect, test } from 'vitest';
import { judgeByName } from '../../src/knowledge/unknown.ts';

test.each<[type: string, word: string, holdsData: boolean]>([
  ['acme_document_database', 'database', true],
  ['acme_database_dashboard', 'dashboard', false],
  ['acme_database_backups', 'backups', true],
  ['acme_bucket_policy_v2', 'policy', false],
  ['acme_user_permissions', 'permissions', false],
  ['AWS::Acme::DBCluster', 'db', true],
  ['acme_db_instance', 'db', true],
  ['acme_db_subnet_group', 'group', false],
  ['AWS::Acme::RestoreVault', 'vault', true],
  ['acme_dns_zone', 'zone', true],
])('%s is judged by `%s`', (type, word, holdsData) => {
  const entry = judgeByName(type);
  expect(entry).toMatchObject({ type, known: false, state: holdsData ? 'user_data' : 'config' });
  expect(entry.onDelete).toContain(`judged by \`${word}\` in its name`);
  expect(entry.onDelete).toContain(holdsData ? 'data, which would be lost' : 'little or no data');
});

test.each([
  ['acme_backup_policy', 'backup', 'backup_policy'],
  ['acme_audit_log_stream', 'audit_security', 'audit_log_stream'],
  ['acme_password_policies', 'audit_security', 'password_policies'],
  ['acme_alert_rule', 'observability', 'alert_rule'],
  ['acme_project_membership', 'identity', 'membership'],
  ['acme_bucket_rule', 'unknown', 'rule'],
])('%s is of the kind %s by `%s`', (type, category, word) => {
  const entry = judgeByName(type);
  expect(entry.category).toBe(category);
  expect(entry.onDelete).toContain(`judged by \`${word}\` in its name`);
});

test('what guards or backs up takes that away when it goes', () => {
  expect(judgeByName('acme_backup_policy')).toMatchObject({ protection: [{ kind: 'action', on: 'delete' }], security: [] });
  expect(judgeByName('acme_waf_rule')).toMatchObject({ protection: [], security: [{ kind: 'action', on: 'delete' }] });
  expect(judgeByName('acme_alert_rule')).toMatchObject({ protection: [], security: [] });
});

test('a name that says nothing is taken for something that holds data', () => {
  expect(judgeByName('acme_widget')).toMatchObject({ known: false, state: 'user_data', data: 0.5, outage: 0.4 });
  expect(judgeByName('acme_widget').onDelete).toContain('assumes that it holds data');
});

test('nothing is claimed of its attributes', () => {
  const { mitigates, protection, disruptive, security, forcesReplace } = judgeByName('acme_database');
  expect([mitigates, protection, disruptive, security, forcesReplace]).toEqual([[], [], [], [], []]);
});
