import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../../src/model/value.ts';
import { findingsOf, judge, update } from './support.ts';

type Fact = readonly [what: string, rule: string, before: JsonObject, after: JsonObject];

const FACTS: readonly Fact[] = [
  [
    'signed images are no longer asked for',
    'security-setting-weakened',
    { binary_authorization: [{ evaluation_mode: 'PROJECT_SINGLETON_POLICY_ENFORCE' }] },
    { binary_authorization: [{ evaluation_mode: 'DISABLED' }] },
  ],
  [
    'a database is no longer encrypted',
    'security-setting-weakened',
    { database_encryption: [{ state: 'ENCRYPTED' }] },
    { database_encryption: [{ state: 'DECRYPTED' }] },
  ],
  ['local accounts come back', 'security-setting-weakened', { local_account_disabled: true }, { local_account_disabled: false }],
  [
    'shared keys come back',
    'security-setting-weakened',
    { shared_access_key_enabled: false },
    { shared_access_key_enabled: true },
  ],
  [
    'intrusions are only written down',
    'security-setting-weakened',
    { intrusion_detection: [{ mode: 'Deny' }] },
    { intrusion_detection: [{ mode: 'Alert' }] },
  ],
  [
    'one more who is exempt',
    'security-setting-weakened',
    { conditions: [{ excluded_users: ['a'] }] },
    { conditions: [{ excluded_users: ['a', 'b'] }] },
  ],
  [
    'an allow list that allows all',
    'network-exposed',
    { authorized_ip_ranges: ['10.0.0.0/8'] },
    { authorized_ip_ranges: ['0.0.0.0/0'] },
  ],
  [
    'the account that everything may use',
    'administrator-granted',
    { service_account: 'api@acme.iam.gserviceaccount.com' },
    { service_account: '1-compute@developer.gserviceaccount.com' },
  ],
  ['nowhere for dead letters', 'protection-removed', { dead_letter_policy: [{ topic: 't' }] }, { dead_letter_policy: [] }],
  ['a block of backups that goes', 'protection-removed', { spec: { backup: { days: 7 } } }, { spec: {} }],
  [
    'fewer copies',
    'protection-removed',
    { backup_retention_settings: [{ retained_backups: 14 }] },
    { backup_retention_settings: [{ retained_backups: 3 }] },
  ],
  ['what is not declared is deleted', 'protection-removed', { sync: [{ prune: false }] }, { sync: [{ prune: true }] }],
  ['what is let go is deleted', 'protection-removed', { deletion_policy: 'Orphan' }, { deletion_policy: 'Delete' }],
  ['nobody is told', 'disruptive-update', { notification_channels: ['a'] }, { notification_channels: [] }],
  ['a fraction of the nodes', 'capacity-reduced', { pool: [{ max_node_count: 9 }] }, { pool: [{ max_node_count: 0 }] }],
  ['the source of what is deployed', 'disruptive-update', { repo_url: 'https://a/x' }, { repo_url: 'https://b/x' }],
  [
    'an owner by id',
    'administrator-granted',
    { role_definition_id: '/roleDefinitions/acdd72a7-3385-48ef-bd42-f606fba81ae7' },
    { role_definition_id: '/roleDefinitions/8e3af657-a8ff-443c-a75c-2fe8c4bcb635' },
  ],
  [
    'continuous backups of a block of their own',
    'protection-removed',
    { continuous_backup_config: [{ enabled: true }] },
    { continuous_backup_config: [{ enabled: false }] },
  ],
  ['a key of our own', 'security-setting-weakened', { kms_key_name: 'k' }, { kms_key_name: '' }],
  ['an access control for everybody', 'public-access', { entity: 'user-a' }, { entity: 'allUsers' }],
  [
    'one of several blocks',
    'security-setting-weakened',
    {
      rules: [
        { name: 'a', waf_mode: 'Prevention' },
        { name: 'b', waf_mode: 'Prevention' },
      ],
    },
    {
      rules: [
        { name: 'a', waf_mode: 'Prevention' },
        { name: 'b', waf_mode: 'Detection' },
      ],
    },
  ],
];

describe('an attribute of this name says the same on any type', () => {
  test.each(FACTS)('%s', (_what, rule, before, after) => {
    expect(findingsOf(rule, update('acme_thing', before, after))).not.toEqual([]);
  });

  test.each(FACTS)('and nothing the other way round, or where it stays: %s', (what, rule, before, after) => {
    if (!what.includes('source of')) expect(findingsOf(rule, update('acme_thing', after, before))).toEqual([]);
    expect(findingsOf(rule, update('acme_thing', { ...before, size: 1 }, { ...before, size: 2 }))).toEqual(
      findingsOf(rule, update('acme_thing', { size: 1 }, { size: 2 })),
    );
  });
});

test.each<readonly [what: string, before: JsonObject, after: JsonObject]>([
  ['a mode of working', { mode: 'active' }, { mode: 'passive' }],
  ['connections that are kept for less time', { keep_alive: 60 }, { keep_alive: 30 }],
  ['fewer warm instances', { scaling: [{ min_instance_count: 4 }] }, { scaling: [{ min_instance_count: 2 }] }],
  ['files that a build ignores', { ignored_files: ['a'] }, { ignored_files: ['a', 'b'] }],
  ['an account of its own', { service_account: 'a@acme.iam' }, { service_account: 'b@acme.iam' }],
])('%s is no harm on a type whose attributes are known', (_what, before, after) => {
  expect(judge(update('google_cloud_run_v2_service', before, after)).harm).toBeLessThan(0.2);
});

test('a switch of one of several blocks does not switch the object off', () => {
  const rules = (enabled: boolean): JsonObject => ({
    rule: [
      { name: 'a', enabled: true },
      { name: 'b', enabled },
    ],
  });
  expect(findingsOf('switched-off', update('acme_app', rules(true), rules(false)))).toEqual([]);
  expect(findingsOf('switched-off', update('acme_app', { enabled: true }, { enabled: false }))).toHaveLength(1);
});
