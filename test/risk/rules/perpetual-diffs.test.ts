import { expect, test } from 'vitest';
import type { ValueObject } from '../../../src/model/value.ts';
import { judge, severitiesOf, update } from '../support.ts';

/** What providers show at every plan though nothing changes: nobody is to be asked for it. */
test.each<[string, string, ValueObject, ValueObject]>([
  [
    'an address that is written with its host',
    'google_compute_router_nat',
    { nat_ips: ['https://www.googleapis.com/compute/v1/projects/a/addresses/nat-0'] },
    { nat_ips: ['https://compute.googleapis.com/compute/v1/projects/a/addresses/nat-0'] },
  ],
  [
    'settings that were filled in',
    'google_container_node_pool',
    { node_config: [{ machine_type: 'n2-standard-8', kubelet_config: [{ cpu_cfs_quota: false, pod_pids_limit: 0 }] }] },
    { node_config: [{ machine_type: 'n2-standard-8', kubelet_config: [] }] },
  ],
  [
    'one target in two forms',
    'aws_lb_listener',
    { default_action: [{ type: 'forward', order: 1, target_group_arn: 'arn:a', forward: [] }] },
    {
      default_action: [
        {
          type: 'forward',
          order: 1,
          target_group_arn: null,
          forward: [{ target_group: [{ arn: 'arn:a', weight: 1 }], stickiness: [{ enabled: false, duration: 0 }] }],
        },
      ],
    },
  ],
  [
    'a column that says that it may be empty, and one more',
    'google_bigquery_table',
    { schema: '[{"name":"a","type":"STRING"}]' },
    { schema: '[{"mode":"NULLABLE","name":"a","type":"STRING"},{"mode":"NULLABLE","name":"b","type":"STRING"}]' },
  ],
  [
    'one address with its length or without',
    'azurerm_key_vault',
    { network_acls: [{ default_action: 'Deny', ip_rules: ['198.51.100.10'] }] },
    { network_acls: [{ default_action: 'Deny', ip_rules: ['198.51.100.10/32'] }] },
  ],
])('%s', (_what, type, before, after) => {
  expect(judge(update(type, before, after)).harm).toBeLessThan(0.2);
});

test('what gives out another key does not only watch again', () => {
  const anew = {
    ...update('pagerduty_service_integration', { service: 'A' }, { service: 'B' }),
    kind: 'replace-destroy-first' as const,
  };
  const [silent = 0] = severitiesOf('outage-on-destroy', anew);
  const [keyed = 0] = severitiesOf('outage-on-destroy', { ...anew, unknown: { integration_key: true } });
  expect(keyed).toBeGreaterThan(silent * 2);
});

test.each<[string, string, ValueObject, ValueObject, number]>([
  ['the image of a function', 'azurerm_linux_function_app', stack([{ image_name: 'a' }]), stack([]), 0.65],
  ['owners of an application', 'azuread_application', { owners: ['a', 'b'] }, { owners: ['b'] }, 0.25],
  [
    'traffic that is passed on between networks',
    'azurerm_virtual_network_peering',
    { allow_forwarded_traffic: true },
    { allow_forwarded_traffic: false },
    0.42,
  ],
  ['roles that others attached', 'aws_iam_policy_attachment', { roles: ['a', 'b'] }, { roles: ['a'] }, 0.55],
  ['where a service stands', 'aiven_pg', { cloud_name: 'aws-eu-west-1' }, { cloud_name: 'google-europe-west3' }, 0.42],
])('%s: lost, or moved', (_what, type, before, after, severity) => {
  expect(severitiesOf('disruptive-update', update(type, before, after))).toContain(severity);
});

test.each<[string, string, ValueObject, ValueObject, number]>([
  ['messages that expired', 'azurerm_servicebus_subscription', letters(true), letters(false), 0.3],
  ['a storage that may be wiped', 'kubernetes_manifest', ceph(''), ceph('yes-really-destroy-data'), 0.6],
])('%s: a safety net less', (_what, type, before, after, severity) => {
  expect(severitiesOf('protection-removed', update(type, before, after))).toEqual([severity]);
});

function stack(docker: readonly ValueObject[]): ValueObject {
  return { site_config: [{ always_on: true, application_stack: [{ docker, java_version: '' }] }] };
}

function letters(dead_lettering_on_message_expiration: boolean): ValueObject {
  return { dead_lettering_on_message_expiration };
}

function ceph(confirmation: string): ValueObject {
  return { manifest: { kind: 'CephCluster', spec: { cleanupPolicy: { confirmation }, dataDirHostPath: '/var/lib/rook' } } };
}

test('another target is another matter', () => {
  const forward = (arn: string) => ({ default_action: [{ type: 'forward', forward: [{ target_group: [{ arn, weight: 1 }] }] }] });
  const before = { default_action: [{ type: 'forward', target_group_arn: 'arn:a' }] };
  expect(severitiesOf('disruptive-update', update('aws_lb_listener', before, forward('arn:b')))).not.toEqual([]);
  const split = { default_action: [{ type: 'forward', forward: [{ target_group: [{ arn: 'arn:a' }, { arn: 'arn:b' }] }] }] };
  expect(severitiesOf('disruptive-update', update('aws_lb_listener', before, split))).not.toEqual([]);
});

test('a secret that takes a name with the next version is rotated', () => {
  const secret = (version: number) => ({ metadata: [{ name: `tls-v${version}` }], data: { key: `k${version}` } });
  const anew = (paths: readonly (readonly (string | number)[])[], kind: 'replace-create-first' | 'replace-destroy-first') => ({
    ...update('kubernetes_secret_v1', secret(1), secret(2)),
    kind,
    replacePaths: paths,
  });
  const byName = [['metadata', 0, 'name']];
  expect(judge(anew(byName, 'replace-create-first')).harm).toBeLessThan(0.2);
  expect(judge(anew(byName, 'replace-destroy-first')).harm).toBeGreaterThan(0.4);
  expect(judge(anew([['metadata', 0, 'namespace']], 'replace-create-first')).harm).toBeGreaterThan(0.2);
});

test('one more who may only look is half of one who may write', () => {
  const people = (role: string, ...names: readonly string[]) => ({
    role_ref: [{ kind: 'ClusterRole', name: role }],
    subject: names.map((name) => ({ kind: 'User', name })),
  });
  const gained = (role: string) =>
    severitiesOf('security-setting-weakened', update('kubernetes_role_binding_v1', people(role, 'a'), people(role, 'a', 'b')));
  expect(gained('view')).toEqual([0.15]);
  expect(gained('deployer')).toEqual([0.3]);
});
