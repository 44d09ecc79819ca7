import { describe, expect, test } from 'vitest';
import type { Category } from '../../../src/generated/knowledge.ts';
import type { AttributeRule } from '../../../src/model/knowledge.ts';
import type { Json } from '../../../src/model/value.ts';
import { findingsOf, update } from '../support.ts';

type Given = Partial<AttributeRule> & { readonly category?: Category; readonly type?: string };
type Facet = 'protection' | 'disruptive';

/** What one fact of the knowledge of a type says where an attribute changes. */
function found(rule: string, facet: Facet, path: string, [before, after]: readonly [Json, Json], given: Given = {}) {
  const { category = 'compute', type = 'acme_thing', ...more } = given;
  const fact: AttributeRule = { kind: 'attribute', path, op: 'becomes', value: false, severity: 0.5, ...more };
  const knowledge = { known: true, category, protection: [], disruptive: [], security: [], [facet]: [fact] };
  return findingsOf(rule, update(type, { [path]: before }, { [path]: after }), { knowledge });
}

describe('a safety net that is gone', () => {
  const removed = (path: string, given: Given = {}, values: readonly [Json, Json] = [true, false]) =>
    found('protection-removed', 'protection', path, values, given)[0];

  test.each(
    'backup backups cloud_backup cloud_backups_enabled pit_enabled pit pitr_enabled point_in_time_recovery pointintimerecovery point_in_time_recovery_enabled automatic_backups automated_backup_enabled AutomatedBackups'.split(
      ' ',
    ),
  )('%s made copies', (path) => {
    expect(removed(path)).toMatchObject({ code: 'backup_loss', hardStop: true });
    expect(removed(path, { value: true }, [false, true])?.code).toBe('protection_removed');
    expect(removed(path, { severity: 0.49 })?.hardStop).toBe(false);
  });

  test.each('deletion_protection my_backups_x xbackup backup_windows spit apitr'.split(' '))('%s made none', (path) => {
    expect(removed(path)).toMatchObject({ code: 'protection_removed', hardStop: false });
  });

  test.each(
    'object_lock objectlock_x default_retention defaultretention immutable immutability_policy legal_hold legalhold versioning'.split(
      ' ',
    ),
  )('%s is a lock, on a store of copies too', (path) => {
    expect(removed(path, { category: 'backup' })?.code).toBe('protection_removed');
  });

  test('is a backup on what keeps backups, unless it is a copy of something that lives', () => {
    expect(removed('a', { category: 'backup' })?.code).toBe('backup_loss');
    expect(removed('a', { category: 'backup', type: 'acme_replica' })?.code).toBe('protection_removed');
    expect(removed('a')?.code).toBe('protection_removed');
  });

  test('is a backup where none is kept any more', () => {
    for (const path of ['backup_retention_period', 'BackupRetentionPeriod', 'backupretention'])
      expect(removed(path, { value: 0 }, [7, 0])?.code, path).toBe('backup_loss');
    expect(removed('backup_retention_period', { op: 'down' }, [7, 1])?.code).toBe('protection_removed');
    expect(removed('log_x', { value: 0 }, [7, 0])?.code).toBe('protection_removed');
  });

  test.each(['enabled', 'is_enabled', 'IsEnabled', 'Enabled'])('%s of a key leaves what it encrypts unread', (path) => {
    expect(removed(path, { category: 'secret_key' })?.code).toBe('encryption_key_loss');
    expect(removed(path)?.code).toBe('protection_removed');
    expect(removed(`${path}_x`, { category: 'secret_key' })?.code).toBe('protection_removed');
    expect(removed(`x${path}`, { category: 'secret_key' })?.code).toBe('protection_removed');
  });

  test('says what follows', () => {
    expect(removed('a')?.message).toContain('a safety net is gone, so that the next mistake is final.');
    expect(removed('backups')?.message).toContain('there is less, or nothing, to restore from.');
    expect(removed('enabled', { category: 'secret_key' })?.message).toContain('what it encrypts cannot be read while it is off.');
  });
});

describe('data that will expire', () => {
  const expires = (path: string, given: Given = {}) =>
    found('data-expiry', 'protection', path, [14, 7], { op: 'down', ...given })[0];

  test.each(
    'ttl time_to_live timetolive retention_in_days RetentionInDays default_table_expiration_ms default_partition_expiration_ms expiration_time expire_time default_ttl my_min_age'.split(
      ' ',
    ),
  )('by %s', (path) => {
    expect(expires(path)).toMatchObject({ code: 'data_loss', attribute: path });
    expect(expires(path)?.message).toContain('data that is there today will be deleted without a further change.');
  });

  test.each([
    'magnetic_store_retention',
    'memory_store_retention_period',
    'hot_store_retention',
    'warm_store_retention',
    'coldstoreretention',
  ])('by %s of a store', (path) => {
    expect(expires(path)?.code).toBe('data_loss');
    expect(expires(path, { op: 'up' })).toBeUndefined();
  });

  test.each(['message_retention_seconds', 'retention_hours', 'MessageRetentionPeriod'])(
    'by %s of a queue, and of nothing else',
    (path) => {
      expect(expires(path, { category: 'messaging' })?.code).toBe('data_loss');
      expect(expires(path)).toBeUndefined();
    },
  );

  test.each([
    'backup_retention',
    'snapshot_retention',
    'soft_delete_retention',
    'softdelete_retention',
    'delete_retention',
    'point_in_time_retention',
    'cattle',
    'my_ttl',
    'expiration',
  ])('not by %s, which is of copies or of something else', (path) => {
    expect(expires(path, { category: 'messaging' })).toBeUndefined();
  });
});

describe('a change in place', () => {
  const disrupts = (path: string, given: Given = {}, values: readonly [Json, Json] = [true, false]) =>
    found('disruptive-update', 'disruptive', path, values, given)[0];

  test.each(
    'enabled enable active activated powered booted status state paused suspend suspended disabled blocked activation_policy activationpolicy on my_enabled'.split(
      ' ',
    ),
  )('by the switch %s is an outage', (path) => {
    expect(disrupts(path)?.code).toBe('outage');
    expect(disrupts(path, { category: 'observability' })?.code).toBe('protection_removed');
    expect(disrupts(path, { op: 'changes' })?.code).toBe('disruptive_update');
  });

  test.each('enabled_x reenabled upon statement'.split(' '))('by %s is none', (path) => {
    expect(disrupts(path)?.code).toBe('disruptive_update');
  });

  test.each(['capacity', 'read_capacity', 'max_size', 'MaxSize', 'desired_count', 'desired', 'count', 'replicas'])(
    'by %s of 0 is an outage',
    (path) => {
      expect(disrupts(path, { value: 0 }, [3, 0])?.code).toBe('outage');
      expect(disrupts(path, { value: '0' }, ['3', '0'])?.code).toBe('outage');
      expect(disrupts(path, { value: 1 }, [3, 1])?.code).toBe('disruptive_update');
    },
  );

  test.each(['aliases', 'alias', 'hosts', 'host', 'domain', 'my_domains', 'enable_dns_support', 'selector'])(
    'by %s that is gone is one',
    (path) => {
      expect(disrupts(path, { op: 'gone' }, ['a', ''])?.code).toBe('outage');
      expect(disrupts(path, { op: 'changes' }, ['a', 'b'])?.code).toBe('disruptive_update');
    },
  );

  test('of a name is a loss of names where it says who answers for a domain', () => {
    for (const path of ['name_servers', 'nameserver', 'NameServers'])
      expect(disrupts(path, { op: 'changes', category: 'dns' }, ['a', 'b'])?.code, path).toBe('dns_loss');
    expect(disrupts('records', { op: 'changes', category: 'dns' }, ['a', 'b'])?.code).toBe('outage');
    expect(disrupts('name_servers_x', { op: 'changes', category: 'dns' }, ['a', 'b'])?.code).toBe('outage');
    expect(disrupts('a', { op: 'gone', category: 'dns' }, ['a', ''])?.code).toBe('disruptive_update');
  });

  test('of what watches tells less', () => {
    const watch = { category: 'observability' } as const;
    expect(disrupts('a', { ...watch, op: 'gone' }, ['a', ''])?.code).toBe('protection_removed');
    expect(disrupts('a', { ...watch, op: 'shrink' }, [['a', 'b'], ['a']])?.code).toBe('protection_removed');
    expect(disrupts('a', { ...watch, op: 'down' }, [3, 1])?.code).toBe('protection_removed');
    expect(disrupts('a', { ...watch, op: 'dulled' }, [1, 100])?.code).toBe('protection_removed');
    expect(disrupts('a', { ...watch, op: 'silent' }, ['@a', 'b'])?.code).toBe('protection_removed');
    expect(disrupts('a', { ...watch, op: 'changes' }, ['a', 'b'])?.code).toBe('disruptive_update');
    expect(disrupts('a', { op: 'gone' }, ['a', ''])?.code).toBe('disruptive_update');
  });

  test.each<[severity: number, says: string]>([
    [0.09, 'becomes `false`.'],
    [0.1, 'becomes `false`, which may disturb it for a moment.'],
    [0.24, 'becomes `false`, which may disturb it for a moment.'],
    [0.25, 'becomes `false`, which may interrupt it.'],
  ])('of %d says so', (severity, says) => {
    expect(disrupts('a', { severity })?.message).toBe(`\`acme_thing.main\`: \`a\` ${says}`);
  });
});
