import { describe, expect, test } from 'vitest';
import { databaseSettings, disturbsNobody, weakenedSettings } from '../../../src/risk/content/database-settings.ts';

const set = (name: string, value: string) => new Map([[name, value]]);

/** Settings by what their loss means, with the value that keeps and those that do not. */
const GUARDS = [
  {
    is: 'clear-text',
    names: 'rds.force_ssl require_secure_transport ssl cloudsql.require_ssl TLS force_ssl',
    strong: 'on',
    weak: '0 off FALSE no none disabled',
  },
  {
    is: 'clear-text',
    names: 'ssl_min_protocol_version tls_version min_tls_version',
    strong: 'TLSv1.2',
    weak: 'TLSv1 TLSv1.0 TLSv1.1 tls1.1 TLS10 TLSv1.1,TLSv1.2',
  },
  {
    is: 'unrecorded',
    names:
      'pgaudit.log cloudsql.enable_pgaudit server_audit_logging audit_log_enabled audit_log audit_logs cloudsql_mysql_audit log_connections log_disconnections general_log_audit',
    strong: 'on',
    weak: 'off none 0',
  },
  {
    is: 'unsafe-writes',
    names: 'fsync full_page_writes synchronous_commit aof_enabled appendonly',
    strong: 'on',
    weak: 'off no',
  },
  { is: 'unsafe-writes', names: 'innodb_flush_log_at_trx_commit sync_binlog', strong: '1', weak: '0 2 100' },
  {
    is: 'backups-off',
    names: 'log_bin binlog_format rds.logical_replication cloudsql.logical_decoding',
    strong: 'ROW',
    weak: 'off',
  },
  { is: 'read-only', names: 'default_transaction_read_only read_only super_read_only', strong: 'off', weak: '1 on TRUE' },
] as const;

describe.each(GUARDS)('$is by $names', ({ is, names, strong, weak }) => {
  test.each(names.split(' '))('%s', (name) => {
    const [bad = ''] = weak.split(' ');
    expect(weakenedSettings(set(name, strong), set(name, bad))).toEqual([[name, is]]);
    expect(weakenedSettings(set(name, bad), set(name, strong))).toEqual([]);
    for (const other of [`x${name}`, `${name}_x`]) expect(weakenedSettings(set(other, strong), set(other, bad))).toEqual([]);
  });

  test.each(weak.split(' '))('by the value %s', (value) => {
    const [name = ''] = names.split(' ');
    expect(weakenedSettings(set(name, strong), set(name, value))).toEqual([[name, is]]);
    for (const other of [`x${value}`, `${value}x`]) {
      if (!/^tls/i.test(value)) expect(weakenedSettings(set(name, strong), set(name, other))).toEqual([]);
    }
  });
});

test('a setting that was not there, or was as weak, is not weakened', () => {
  expect(weakenedSettings(new Map(), set('fsync', 'off'))).toEqual([]);
  expect(weakenedSettings(set('fsync', '0'), set('fsync', 'off'))).toEqual([]);
  expect(weakenedSettings(set('tls_version', 'TLSv1.2'), set('tls_version', 'TLSv1.2,TLSv1.3'))).toEqual([]);
  expect(weakenedSettings(set('sync_binlog', '1'), set('sync_binlog', '3'))).toEqual([]);
});

describe('whose settings are read', () => {
  test.each([
    'azurerm_postgresql_configuration',
    'azurerm_mysql_flexible_server_configuration',
    'azurerm_mariadb_configuration',
    'postgresql_server_parameter',
    'mysql_global_variable',
  ])('%s is one setting', (type) => {
    expect([...databaseSettings(type, { name: 'fsync', value: 'off' })]).toEqual([['fsync', 'off']]);
    for (const other of [`x${type}`, `${type}x`]) expect(databaseSettings(other, { name: 'a', value: 'b' }).size).toBe(0);
    expect(databaseSettings(type, { name: 'fsync', value: '' }).size).toBe(0);
    expect(databaseSettings(type, { value: 'off' }).size).toBe(0);
  });

  test.each([
    ['aws_db_parameter_group', 'parameter'],
    ['aws_memorydb_parameter_group', 'parameters'],
    ['digitalocean_database_redis_config', 'parameter'],
    ['alicloud_db_instance', 'parameters'],
    ['tencentcloud_mysql_instance', 'parameter'],
    ['yandex_mdb_postgresql_cluster', 'database_flags'],
  ])('%s holds them in %s', (type, path) => {
    expect([...databaseSettings(type, { [path]: [{ name: 'a', value: 1 }, 'b', { name: 'c' }, { value: 'd' }] })]).toEqual([
      ['a', '1'],
    ]);
    expect(databaseSettings(`${type}_user`, { [path]: [{ name: 'a', value: 1 }] }).size).toBe(0);
  });

  test('a change set has a map of them, and a server of Google has flags', () => {
    expect([...databaseSettings('AWS::RDS::DBParameterGroup', { Parameters: { fsync: 0 } })]).toEqual([['fsync', '0']]);
    const flags = [{ name: 'log_connections', value: 'on' }];
    expect([...databaseSettings('google_sql_database_instance', { settings: [{ database_flags: flags }] })]).toEqual([
      ['log_connections', 'on'],
    ]);
    for (const type of [
      'aws_db_instance',
      'AWS::RDS::DBParameterGroups',
      'google_sql_database_instances',
      'xgoogle_sql_database_instance',
    ])
      expect(databaseSettings(type, { parameter: [{ name: 'a', value: 'b' }], Parameters: { a: 1 } }).size).toBe(0);
  });
});

describe('what nobody notices who uses the database', () => {
  test.each(
    'log_statement slow_query_log long_query_time general_log auto_explain.log_analyze pg_stat_statements.max pg_qs.query_capture_mode pgms_wait_sampling.history_period track_io_timing performance_schema performance_schema_digests innodb_print_all_deadlocks slowlog-log-slower-than notify-keyspace-events statement_timeout idle_in_transaction_session_timeout lock_timeout'.split(
      ' ',
    ),
  )('%s', (name) => {
    expect(disturbsNobody(set(name, '1'), set(name, '2'))).toBe(true);
    expect(disturbsNobody(set(name, '1'), set(name, '1'))).toBe(false);
    expect(disturbsNobody(set(`x${name}`, '1'), set(`x${name}`, '2'))).toBe(false);
  });

  test('is less than what is written ahead, and than what all work with', () => {
    for (const name of ['log_bin', 'log_connections', 'shared_buffers', 'lock_timeouts'])
      expect(disturbsNobody(set(name, '1'), set(name, '2')), name).toBe(false);
    const both = (value: string) => new Map([...set('log_statement', value), ...set('max_connections', value)]);
    expect(disturbsNobody(both('1'), both('2'))).toBe(false);
    expect(disturbsNobody(set('fsync', 'on'), set('fsync', 'off'))).toBe(true);
  });
});
