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
