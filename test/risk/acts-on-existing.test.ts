import { describe, expect, test } from 'vitest';
import { actsOnExisting, isAboutExisting, isOverNew, steersExisting } from '../../src/risk/acts-on-existing.ts';
import { buildPlan } from '../support/build.ts';
import { create, findingsOf, update } from './support.ts';

const nothing = buildPlan({ changes: [] });
/** Where something names what it is a part of, and what makes that. */
const HOLDERS: readonly (readonly [path: string, made: string, key: string])[] = [
  ['bucket', 'aws_s3_bucket', 'bucket'],
  ['network_acl_id', 'aws_network_acl', 'name'],
  ['NetworkAclId', 'AWS::EC2::NetworkAcl', 'name'],
  ['autoscaling_group_name', 'aws_autoscaling_group', 'name'],
  ['AutoScalingGroupName', 'AWS::AutoScaling::AutoScalingGroup', 'name'],
  ['resource_id', 'aws_ecs_service', 'name'],
  ['resource_id', 'aws_appautoscaling_target', 'name'],
  ['network_security_group_name', 'azurerm_network_security_group', 'name'],
  ['firewall_policy', 'google_compute_firewall_policy', 'name'],
  ['firewall_policy', 'google_compute_region_network_firewall_policy', 'name'],
  ['security_policy', 'google_compute_security_policy', 'name'],
  ['network', 'google_compute_network', 'name'],
  ['namespace', 'kubernetes_namespace', 'name'],
  ['namespace', 'kubernetes_namespace_v1', 'name'],
  ['namespace', 'kubectl_manifest', 'name'],
];

describe('what is made is about something that exists', () => {
  test.each(HOLDERS)('by %s, unless the plan makes it as a %s', (path, made, key) => {
    const part = create('acme_part', { [path]: 'shop' });
    expect(isAboutExisting(part, nothing)).toBe(true);
    const plan = (type: string, name: string) => buildPlan({ changes: [create(type, { [key]: name }), part] });
    expect(isAboutExisting(part, plan(made, 'shop'))).toBe(false);
    expect(isAboutExisting(part, plan(made, 'other'))).toBe(true);
    expect(isAboutExisting(part, plan(`x${made}`, 'shop'))).toBe(true);
    expect(isAboutExisting(part, plan(`${made}x`, 'shop'))).toBe(true);
  });

  test('by the namespace that it lies in', () => {
    const inBlock = create('kubernetes_x', { metadata: [{ name: 'a', namespace: 'shop' }] });
    const inManifest = create('kubernetes_manifest', { manifest: { metadata: { name: 'a', namespace: 'shop' } } });
    const space = create('kubernetes_namespace_v1', { metadata: [{ name: 'shop' }] });
    const spaceInManifest = create('kubernetes_manifest', { manifest: { metadata: { name: 'shop' } } });
    for (const change of [inBlock, inManifest]) {
      expect(isAboutExisting(change, nothing)).toBe(true);
      expect(isAboutExisting(change, buildPlan({ changes: [space, change] }))).toBe(false);
    }
    expect(isAboutExisting(inManifest, buildPlan({ changes: [spaceInManifest, inManifest] }))).toBe(false);
    expect(isAboutExisting(inBlock, buildPlan({ changes: [spaceInManifest, inBlock] }))).toBe(true);
  });

  test.each(
    'aws_network_acl_rule AWS::EC2::NetworkAclEntry aws_s3_bucket_lifecycle_configuration aws_autoscaling_schedule aws_appautoscaling_scheduled_action AWS::AutoScaling::ScheduledAction google_compute_firewall_policy_rule azurerm_network_security_rule google_compute_firewall'.split(
      ' ',
    ),
  )('but not a %s of which the plan does not say it', (type) => {
    expect(isAboutExisting(create(type, {}), nothing)).toBe(false);
    expect(isAboutExisting(create(`${type}x`, {}), nothing)).toBe(true);
    expect(isAboutExisting(create(type, { bucket: '' }), nothing)).toBe(false);
    expect(isAboutExisting(create(type, { bucket: '(sensitive value)' }), nothing)).toBe(false);
  });

  test('where a name cannot be seen, or is none', () => {
    expect(isAboutExisting(create('acme_part', { bucket: '' }), nothing)).toBe(false);
    expect(isAboutExisting(create('acme_part', { bucket: 7 }), nothing)).toBe(false);
    expect(isAboutExisting(create('acme_part', { bucket: '[REDACTED]' }), nothing)).toBe(false);
    expect(isAboutExisting(create('acme_part', {}), nothing)).toBe(true);
  });
});

test.each(['aws_s3_bucket_lifecycle_configuration', 'aws_s3control_bucket_lifecycle_configuration'])(
  '%s acts on a bucket',
  (type) => {
    const change = create(type, { bucket: 'shop' });
    expect(actsOnExisting(change, nothing)).toBe(true);
    expect(actsOnExisting({ ...change, kind: 'update' }, nothing)).toBe(false);
    expect(actsOnExisting({ ...change, type: `x${type}` }, nothing)).toBe(false);
    expect(actsOnExisting({ ...change, type: `${type}s` }, nothing)).toBe(false);
  },
);

test.each([
  ['aws_autoscaling_schedule', 'autoscaling_group_name'],
  ['aws_appautoscaling_scheduled_action', 'resource_id'],
  ['AWS::AutoScaling::ScheduledAction', 'AutoScalingGroupName'],
  ['azurerm_dev_test_global_vm_shutdown_schedule', 'virtual_machine_id'],
])('%s steers what is named in %s', (type, path) => {
  const change = create(type, { [path]: 'shop' });
  expect(steersExisting(change, nothing)).toBe(true);
  expect(steersExisting({ ...change, kind: 'update' }, nothing)).toBe(false);
  expect(steersExisting({ ...change, type: `x${type}` }, nothing)).toBe(false);
  expect(steersExisting({ ...change, type: `${type}s` }, nothing)).toBe(false);
});

describe('rights over a resource group', () => {
  const over = (group: string) => ({ role_definition_name: 'Contributor', scope: `/subscriptions/1/resourceGroups/${group}` });
  const group = create('azurerm_resource_group', { name: 'rg-new' });
  const given = create('azurerm_role_assignment', over('rg-new'));
  const plan = buildPlan({ changes: [group, given] });

  test('that the same plan makes are over what is new', () => {
    expect(isOverNew(given, plan)).toBe(true);
    expect(isOverNew(create('azurerm_role_assignment', over('rg-old')), plan)).toBe(false);
    expect(isOverNew(create('azurerm_role_assignment', over('rg-new/providers/x')), plan)).toBe(false);
    expect(isOverNew(update('azurerm_role_assignment', over('rg-old'), over('rg-new')), plan)).toBe(false);
    expect(isOverNew(given, buildPlan({ changes: [update('azurerm_resource_group', { name: 'rg-new' }, {}), given] }))).toBe(
      false,
    );
  });

  test('are known by what their scope is made of, where that is known only after apply', () => {
    const unknown = { ...create('azurerm_role_assignment', { role_definition_name: 'Contributor' }), unknown: { scope: true } };
    const fed = (reference: string) =>
      buildPlan({
        changes: [group, unknown],
        feeds: [{ address: unknown.configAddress, attribute: 'scope', references: [reference] }],
      });
    expect(isOverNew(unknown, fed('azurerm_resource_group.main.id'))).toBe(true);
    expect(isOverNew(unknown, fed('azurerm_resource_group.main'))).toBe(true);
    expect(isOverNew(unknown, fed('azurerm_resource_group.mains.id'))).toBe(false);
    expect(isOverNew(unknown, fed('azurerm_storage_account.main.id'))).toBe(false);
  });

  test('as those over a service account that nothing works as yet', () => {
    const account = create('google_service_account', { account_id: 'a' });
    const member = { ...create('google_service_account_iam_member', {}), unknown: { service_account_id: true } };
    const fed = (attribute: string, made: typeof account) =>
      buildPlan({
        changes: [made, member],
        feeds: [{ address: member.configAddress, attribute, references: ['google_service_account.main.name'] }],
      });
    expect(isOverNew(member, fed('service_account_id', account))).toBe(true);
    expect(isOverNew(member, fed('member', account))).toBe(false);
    expect(isOverNew(member, fed('service_account_id', update('google_service_account', {}, {})))).toBe(false);
  });

  test('weigh less there', () => {
    const severity = (changes: Parameters<typeof buildPlan>[0]) =>
      findingsOf('administrator-granted', given, { plan: buildPlan(changes) })[0]?.severity;
    expect(severity({ changes: [group, given] })).toBeLessThan((severity({ changes: [given] }) ?? 0) / 2);
  });
});
