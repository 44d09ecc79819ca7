import { expect, test } from 'vitest';
import { judgeByName } from '../../src/knowledge/unknown.ts';

test.each<[type: string, word: string, holdsData: boolean]>([
  ['acme_document_database', 'database', true],
  ['acme_database_dashboard', 'dashboard', false],
  ['acme_database_backups', 'backups', true],
  ['acme_bucket_policy_v2', 'policy', false],
  ['acme_bucket_job', 'job', false],
  ['AWS::Acme::DBCluster', 'db', true],
  ['acme_db_instance', 'db', true],
  ['acme_db_subnet_group', 'group', false],
  ['AWS::Acme::RestoreVault', 'vault', true],
  ['acme_mongodb_instance', 'mongodb', true],
  ['acme_postgresflex_instance_v2', 'postgresflex', true],
  ['acme_gaussdb_cluster', 'gaussdb', true],
  ['redis_cluster', 'redis', true],
  ['acme_postgres_template', 'template', false],
  ['acme_source_postgres', 'source', false],
  ['acme_disk_attributes_widget', 'disk', true],
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

test.each([
  ['acme_compute_instance', 'compute_instance', 'it may be a machine'],
  ['acme_server', 'server', 'it may be a machine'],
  ['acme_instance', 'instance', 'what it serves stops; whether it holds data, its name does not tell'],
  ['acme_container', 'container', 'what runs there stops'],
  ['acme_storage_container', 'storage_container', 'it may hold data'],
  ['acme_message_broker_mq_instance', 'mq', 'messages in it would be lost'],
  ['acme_user_permissions', 'permissions', 'whoever has rights by it loses them'],
  ['acme_robot_account', 'robot_account', 'whoever has rights by it loses them'],
  ['acme_dns_zone', 'zone', 'names or members under it may no longer be found'],
  ['acme_kms_key', 'kms_key', 'what is encrypted with it could no longer be read'],
  ['acme_policy_segment', 'segment', 'what is connected by it loses its connection'],
  ['acme_nat_rule', 'nat_rule', 'it may let traffic or callers through'],
])('%s is judged by `%s`: %s', (type, word, means) => {
  expect(judgeByName(type).onDelete).toMatch(`judged by \`${word}\` in its name, ${means}`);
});

test.each(['acme_environment_widget', 'acme_project_widget', 'acme_policy_widget', 'acme_network_widget', 'acme_cluster_widget'])(
  'a part of something is not the thing: %s',
  (type) => expect(judgeByName(type).onDelete).toContain('assumes that it holds data'),
);

test.each([
  ['vault_widget', 'the name of a provider'],
  ['mongodb_widget', 'the name of a provider, also where it is a product that holds data'],
  ['redistribution_widget', 'a word that only begins like a product'],
])('%s is judged by nothing in its name: %s', (type) =>
  expect(judgeByName(type).onDelete).toContain('assumes that it holds data'),
);

test('whoever is allowed something of a store is no store', () => {
  for (const type of ['mongodb_user', 'acme_mysql_user', 'acme_postgresql_role', 'acme_redis_acl'])
    expect(judgeByName(type)).toMatchObject({ state: 'config', data: 0 });
});

test.each(['acme_forum_user', 'acme_dashboard', 'acme_label', 'acme_monitor', 'acme_saved_searches', 'acme_robot_account'])(
  'losing it stops little: %s',
  (type) => {
    const { data, outage } = judgeByName(type);
    expect(Math.max(data, outage)).toBeLessThanOrEqual(0.3);
  },
);

test.each(['acme_vpc', 'acme_network', 'acme_cluster', 'acme_mysql_instance', 'acme_file_system', 'acme_datastore'])(
  'losing it loses much: %s',
  (type) => {
    const { data, outage } = judgeByName(type);
    expect(Math.max(data, outage)).toBeGreaterThanOrEqual(0.8);
  },
);
