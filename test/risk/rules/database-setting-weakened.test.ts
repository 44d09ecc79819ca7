import { expect, test } from 'vitest';
import type { ValueObject } from '../../../src/model/value.ts';
import { findingsOf, severitiesOf, update } from '../support.ts';

const group = (name: string, value: string) => ({
  parameter: [
    { name, value },
    { name: 'work_mem', value: '64' },
  ],
});
const one = (name: string, value: string) => ({ name, value, server_id: 's' });
const flags = (name: string, value: string) => ({ settings: [{ database_flags: [{ name, value }] }] });

test.each<[string, string, ValueObject, ValueObject, string]>([
  ['PostgreSQL of AWS', 'aws_db_parameter_group', group('rds.force_ssl', '1'), group('rds.force_ssl', '0'), 'security_exposure'],
  [
    'PostgreSQL of Azure',
    'azurerm_postgresql_flexible_server_configuration',
    one('require_secure_transport', 'on'),
    one('require_secure_transport', 'off'),
    'security_exposure',
  ],
  [
    'a change set',
    'AWS::RDS::DBClusterParameterGroup',
    { Parameters: { 'rds.force_ssl': '1' } },
    { Parameters: { 'rds.force_ssl': '0' } },
    'security_exposure',
  ],
  ['an audit log', 'google_sql_database_instance', flags('pgaudit.log', 'all'), flags('pgaudit.log', 'none'), 'audit_tamper'],
  ['writes', 'aws_rds_cluster_parameter_group', group('sync_binlog', '1'), group('sync_binlog', '0'), 'protection_removed'],
  ['nothing but reads', 'aws_db_parameter_group', group('read_only', '0'), group('read_only', '1'), 'outage'],
])('%s', (_what, type, before, after, code) => {
  expect(findingsOf('database-setting-weakened', update(type, before, after))).toMatchObject([{ code }]);
});

test.each<[string, string, ValueObject, ValueObject]>([
  ['a setting that guards more', 'aws_db_parameter_group', group('rds.force_ssl', '0'), group('rds.force_ssl', '1')],
  ['another setting', 'aws_db_parameter_group', group('max_connections', '100'), group('max_connections', '200')],
  ['a setting that nobody had set', 'aws_db_parameter_group', { parameter: [] }, group('rds.force_ssl', '0')],
  ['another type', 'acme_parameter', one('ssl', 'on'), one('ssl', 'off')],
])('%s is quiet', (_what, type, before, after) => {
  expect(severitiesOf('database-setting-weakened', update(type, before, after))).toEqual([]);
});

test('what is only logged disturbs nobody', () => {
  const severities = (name: string) =>
    severitiesOf(
      'disruptive-update',
      update('azurerm_postgresql_flexible_server_configuration', one(name, '1000'), one(name, '500')),
    );
  expect(severities('log_min_duration_statement')).toEqual([0.04]);
  expect(severities('shared_buffers')).toEqual([0.2]);
});
