import { describe, expect, test } from 'vitest';
import type { Json } from '../../../src/model/value.ts';
import { expiryRules } from '../../../src/risk/content/lifecycle-expiry.ts';
import { hostRights } from '../../../src/risk/content/privileged-workload.ts';

describe('rights over the host', () => {
  test.each<[string, Json, readonly string[]]>([
    ['an ECS container, as text', JSON.stringify([{ name: 'a', privileged: true }]), ['privileged']],
    ['a pod on the host network', [{ spec: [{ host_network: true, host_pid: true }] }], ['hostnetwork', 'hostpid']],
    ['a manifest in camel case', { spec: { hostIPC: true } }, ['hostipc']],
    ['a folder of the host', [{ spec: [{ volume: [{ host_path: [{ path: '/' }] }] }] }], ['hostpath']],
    ['a task of Nomad without isolation', 'job "a" {\n  driver = "raw_exec"\n}', ['driver']],
    ['a task of Nomad in JSON', '{"Tasks":[{"Driver":"raw_exec"}]}', ['driver']],
    ['a container of Nomad', 'config {\n  privileged = true\n  pid_mode = "host"\n}', ['privileged', 'hostpid']],
    ['a capability', [{ security_context: [{ capabilities: [{ add: ['SYS_ADMIN', 'NET_BIND_SERVICE'] }] }] }], ['SYS_ADMIN']],
  ])('%s has them', (_shape, value, rights) => {
    expect([...hostRights(value)]).toEqual(rights);
  });

  test.each<[string, Json | undefined]>([
    ['nothing', undefined],
    ['a switch that is off', [{ privileged: false, host_network: 'false' }]],
    ['the empty block that a provider writes', [{ volume: [{ host_path: [] }] }]],
    ['text that is no document', 'privileged: true'],
    ['a task of Nomad in a container', 'driver = "docker"\nprivileged = false\n# driver = "raw_exec"'],
  ])('%s has none', (_shape, value) => {
    expect(hostRights(value).size).toBe(0);
  });
});

describe('objects that expire', () => {
  const s3 = (more: Record<string, Json>): Json => [{ id: 'a', status: 'Enabled', ...more }];
  const google = (condition: Json): Json => [{ action: [{ type: 'Delete' }], condition: [condition] }];

  test.each<[string, Json]>([
    ['days', s3({ expiration: [{ days: 30 }] })],
    ['a date', s3({ expiration: [{ date: '2030-01-01T00:00:00Z' }] })],
    ['a change set', [{ Status: 'Enabled', ExpirationInDays: '30' }]],
    ['Google', google({ age: 30 })],
  ])('by %s', (_shape, value) => {
    expect(expiryRules(value, 'current').size).toBe(1);
  });

  test.each<[string, Json | undefined]>([
    ['no rule', undefined],
    ['a rule that is off', [{ status: 'Disabled', expiration: [{ days: 1 }] }]],
    ['older versions only', s3({ noncurrent_version_expiration: [{ noncurrent_days: 30 }] })],
    ['a move to cheaper storage', s3({ transition: [{ days: 30 }] })],
    ['a marker only', s3({ expiration: [{ days: 0, expired_object_delete_marker: true }] })],
    ['Google, archived versions', google({ num_newer_versions: 3 })],
    ['Google, a storage class', [{ action: [{ type: 'SetStorageClass' }], condition: [{ age: 1 }] }]],
  ])('not by %s', (_shape, value) => {
    expect(expiryRules(value, 'current').size).toBe(0);
  });

  test('older versions by days or by number', () => {
    expect(expiryRules(s3({ noncurrent_version_expiration: [{ noncurrent_days: 30 }] }), 'noncurrent').size).toBe(1);
    expect(expiryRules([{ Status: 'Enabled', NoncurrentVersionExpirationInDays: 5 }], 'noncurrent').size).toBe(1);
  });
});
