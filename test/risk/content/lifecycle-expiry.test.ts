import { describe, expect, test } from 'vitest';
import type { Json, JsonObject } from '../../../src/model/value.ts';
import { expiryRules } from '../../../src/risk/content/lifecycle-expiry.ts';

const days = (rule: JsonObject, objects: 'current' | 'noncurrent' = 'current'): readonly number[] => [
  ...expiryRules([rule], objects).values(),
];

describe('after how many days a rule deletes', () => {
  test.each<[what: string, rule: JsonObject, found: readonly number[]]>([
    ['days', { status: 'Enabled', expiration: [{ days: 30 }] }, [30]],
    ['days as text', { status: 'Enabled', expiration: [{ days: '30' }] }, [30]],
    ['the soonest of several', { status: 'Enabled', expiration: [{ days: 30 }, { days: 7 }] }, [7]],
    ['a date', { status: 'Enabled', expiration: [{ date: '2030-01-01' }] }, [0]],
    ['a change set', { Status: 'Enabled', ExpirationInDays: 9 }, [9]],
    ['a date of a change set', { Status: 'Enabled', ExpirationDate: '2030-01-01' }, [0]],
    ['a rule that says nothing of being on', { expiration: [{ days: 30 }] }, [30]],
    ['a switch', { enabled: true, expiration: [{ days: 30 }] }, [30]],
    [
      'no move',
      { expiration: [{ days: 30 }], transition: [{ days: 5 }], abort_incomplete_multipart_upload: [{ days: 1 }] },
      [30],
    ],
    ['Google by age', { action: [{ type: 'Delete' }], condition: [{ age: 60 }] }, [60]],
    ['Azure', { actions: [{ base_blob: [{ delete_after_days_since_modification_greater_than: 90 }] }] }, [90]],
    ['Azure at once', { actions: [{ base_blob: [{ delete_after_days_since_creation_greater_than: 0 }] }] }, [0]],
  ])('%s', (_what, rule, found) => {
    expect(days(rule)).toEqual(found);
  });

  test.each<[what: string, rule: JsonObject]>([
    ['off', { status: 'Disabled', expiration: [{ days: 30 }] }],
    ['off by a switch', { enabled: false, expiration: [{ days: 30 }] }],
    ['off in a change set', { Status: 'Disabled', ExpirationInDays: 9 }],
    ['no days', { expiration: [{ days: null }] }],
    ['another limit', { expiration: [{ expired_object_delete_marker: true }] }],
    ['Google, a move', { action: [{ type: 'SetStorageClass' }], condition: [{ age: 60 }] }],
    ['Google, by number of versions', { action: [{ type: 'Delete' }], condition: [{ num_newer_versions: 2 }] }],
    ['Google, by days of versions', { action: [{ type: 'Delete' }], condition: [{ days_since_noncurrent_time: 2 }] }],
    ['Google, by state', { action: [{ type: 'Delete' }], condition: [{ with_state: 'ARCHIVED' }] }],
    ['Azure without a limit', { actions: [{ base_blob: [{ delete_after_days_since_modification_greater_than: -1 }] }] }],
    ['Azure, no number', { actions: [{ base_blob: [{ delete_after_days_since_modification_greater_than: 'x' }] }] }],
    ['Azure, a move', { actions: [{ base_blob: [{ tier_to_cool_after_days: 9 }] }] }],
    ['Azure, versions', { actions: [{ version: [{ delete_after_days_since_creation: 9 }] }] }],
  ])('never: %s', (_what, rule) => {
    expect(days(rule)).toEqual([]);
  });

  test.each<[what: string, rule: JsonObject, found: readonly number[]]>([
    ['days', { noncurrent_version_expiration: [{ noncurrent_days: 30 }] }, [30]],
    ['a number of versions', { noncurrent_version_expiration: [{ newer_noncurrent_versions: 3 }] }, [0]],
    ['a change set', { NoncurrentVersionExpirationInDays: 5 }, [5]],
    ['a block of a change set', { NoncurrentVersionExpiration: { NoncurrentDays: 6 } }, [6]],
    ['versions of Azure', { actions: [{ version: [{ delete_after_days_since_creation: 9 }] }] }, [9]],
    ['snapshots of Azure', { actions: [{ snapshot: [{ delete_after_days_since_creation_greater_than: 8 }] }] }, [8]],
  ])('older versions: %s', (_what, rule, found) => {
    expect(days(rule, 'noncurrent')).toEqual(found);
    expect(days(rule)).toEqual([]);
  });
});

test('the same rule with other days is known again, one about other objects is not', () => {
  const key = (rule: JsonObject): Json => [...expiryRules([rule], 'current').keys()][0] ?? '';
  const rule = (more: JsonObject, limit: number): JsonObject => ({ id: 'a', expiration: [{ days: limit }], ...more });
  expect(key(rule({}, 30))).toBe(key(rule({}, 7)));
  expect(key(rule({ transition: [{ days: 5 }] }, 30))).toBe(key(rule({}, 30)));
  expect(key(rule({ filter: [{ prefix: 'a/' }] }, 30))).not.toBe(key(rule({ filter: [{ prefix: 'b/' }] }, 30)));
});
