import { expect, test } from 'vitest';
import type { ResourceChange } from '../../../src/model/plan.ts';
import type { ValueObject } from '../../../src/model/value.ts';
import { create, destroy, findingsOf, severitiesOf, update } from '../support.ts';

test.each([
  ['google_project_iam_binding', { project: 'shop', role: 'roles/viewer', members: ['user:a@acme.example'] }],
  ['google_organization_iam_binding', { org_id: '123', role: 'roles/viewer', members: [] }],
  ['aws_iam_role_policy_attachments_exclusive', { role_name: 'shop', policy_arns: [] }],
  ['github_repository_collaborators', { repository: 'shop', user: [] }],
])('%s %j takes from everybody else what it gives', (type, after) => {
  const list = create(type, after);
  expect(findingsOf('takes-over', list)).toContainEqual(
    expect.objectContaining({ channel: 'outage', code: 'identity_loss', severity: 0.28 }),
  );
});

test('a list of what the same plan makes takes nothing from anybody', () => {
  const lost = (changes: readonly ResourceChange[]) =>
    findingsOf('takes-over', changes[0] ?? binding, { plan: { changes } }).filter(({ code }) => code === 'identity_loss');
  const binding = create('google_project_iam_binding', { project: 'shop', role: 'roles/viewer', members: [] });
  const project = { ...create('google_project', { project_id: 'shop' }), id: 'google_project.main' };
  expect(lost([binding])).toHaveLength(1);
  expect(lost([binding, project])).toEqual([]);
  const unknown = { ...create('google_project_iam_binding', { role: 'roles/viewer' }), unknown: { project: true } };
  expect(lost([unknown])).toEqual([]);
  expect(lost([create('google_storage_bucket_iam_binding', { bucket: 'a', role: 'roles/viewer' })])).toEqual([]);
  expect(lost([update('google_project_iam_binding', { project: 'shop' }, { project: 'shop' })])).toEqual([]);
});

const rule = { from_port: 443, protocol: 'tcp' };

test.each([
  ['aws_default_network_acl', { default_network_acl_id: 'acl-1' }, 0.6],
  ['aws_default_network_acl', { default_network_acl_id: 'acl-1', ingress: [rule], egress: [] }, 0.25],
  ['aws_default_security_group', { vpc_id: 'vpc-1', ingress: [], egress: [] }, 0.42],
  ['aws_default_security_group', { vpc_id: 'vpc-1', egress: [rule] }, 0.22],
  ['aws_default_route_table', { default_route_table_id: 'rtb-1' }, 0.55],
  ['aws_default_route_table', { default_route_table_id: 'rtb-1', route: [{ cidr_block: '0.0.0.0/0' }] }, 0.25],
])('%s %j takes over what a network has by default', (type, after, severity) => {
  expect(findingsOf('takes-over', create(type, after))).toMatchObject([{ channel: 'outage', code: 'outage', severity }]);
});

test('of a network that the same plan makes it is quiet', () => {
  expect(severitiesOf('takes-over', create('aws_default_network_acl', {}))).toEqual([]);
  expect(severitiesOf('takes-over', create('aws_network_acl', { default_network_acl_id: 'acl-1' }))).toEqual([]);
});

test('entries that are known only after apply are entries', () => {
  const change = { ...create('aws_default_network_acl', { default_network_acl_id: 'acl-1' }), unknown: { ingress: true } };
  expect(severitiesOf('takes-over', change)).toEqual([0.25]);
});

const pods = [{ api_groups: [''], operations: ['CREATE'], resources: ['pods'] }];
const NETWORK = '/subscriptions/a/resourceGroups/b/providers/Microsoft.Network/virtualNetworks/c';
const ACCOUNT = '/subscriptions/a/resourceGroups/b/providers/Microsoft.Storage/storageAccounts/c';

test.each<[string, ValueObject, number]>([
  ['aws_vpc_block_public_access_options', { internet_gateway_block_mode: 'block-bidirectional' }, 0.65],
  ['aws_vpc_block_public_access_options', { internet_gateway_block_mode: 'block-ingress' }, 0.5],
  ['azurerm_storage_account_network_rules', { storage_account_id: ACCOUNT, default_action: 'Deny', bypass: ['None'] }, 0.55],
  [
    'azurerm_storage_account_network_rules',
    { storage_account_id: ACCOUNT, default_action: 'Deny', ip_rules: ['198.51.100.0/24'] },
    0.3,
  ],
  ['kubernetes_config_map_v1_data', { metadata: [{ name: 'coredns', namespace: 'kube-system' }], force: true }, 0.52],
  ['kubernetes_config_map_v1_data', { metadata: [{ name: 'settings', namespace: 'shop' }], force: true }, 0.25],
  ['kubernetes_node_taint', { taint: [{ key: 'gpu', effect: 'NoExecute' }] }, 0.35],
  ['kubernetes_validating_webhook_configuration_v1', { webhook: [{ failure_policy: 'Fail', rule: pods }] }, 0.28],
  ['grafana_notification_policy', { contact_point: 'slack' }, 0.28],
  ['auth0_trigger_actions', { trigger: 'post-login', actions: [] }, 0.28],
  ['azurerm_virtual_network_dns_servers', { virtual_network_id: NETWORK, dns_servers: ['10.0.0.4'] }, 0.25],
])('%s %j works on what exists', (type, after, severity) => {
  expect(findingsOf('takes-over', create(type, after))).toMatchObject([{ channel: 'outage', code: 'outage', severity }]);
  expect(severitiesOf('takes-over', destroy(type, after))).toEqual([]);
  expect(severitiesOf('takes-over', update(type, after, after))).toEqual([]);
});

test.each<[string, ValueObject]>([
  ['aws_vpc_block_public_access_options', { internet_gateway_block_mode: 'off' }],
  ['azurerm_storage_account_network_rules', { default_action: 'Deny' }],
  ['azurerm_storage_account_network_rules', { storage_account_id: ACCOUNT, default_action: 'Allow' }],
  ['kubernetes_config_map_v1_data', { metadata: [{ name: 'coredns', namespace: 'kube-system' }] }],
  ['kubernetes_node_taint', { taint: [{ key: 'gpu', effect: 'NoSchedule' }] }],
  ['kubernetes_validating_webhook_configuration_v1', { webhook: [{ failure_policy: 'Ignore', rule: pods }] }],
  [
    'kubernetes_validating_webhook_configuration_v1',
    { webhook: [{ failure_policy: 'Fail', namespace_selector: [{ match_labels: { scan: 'yes' } }], rule: pods }] },
  ],
  [
    'kubernetes_mutating_webhook_configuration',
    { webhook: [{ failure_policy: 'Fail', rule: [{ resources: ['certificates'] }] }] },
  ],
  ['azurerm_virtual_network_dns_servers', { virtual_network_id: NETWORK, dns_servers: [] }],
])('%s %j does not', (type, after) => {
  expect(severitiesOf('takes-over', create(type, after))).toEqual([]);
});
