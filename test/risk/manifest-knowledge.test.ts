import { describe, expect, test } from 'vitest';
import type { ValueObject } from '../../src/model/value.ts';
import { typeOfArm, typeOfKind } from '../../src/risk/manifest-types.ts';
import { destroy, findingsOf, judge, severitiesOf, update } from './support.ts';

const manifest = (kind: string): ValueObject => ({ manifest: { apiVersion: 'v1', kind, metadata: { name: 'a' } } });

test.each([
  ['Namespace', 'kubernetes_namespace_v1'],
  ['PersistentVolumeClaim', 'kubernetes_persistent_volume_claim_v1'],
  ['ConfigMap', 'kubernetes_config_map_v1'],
])('a manifest of a %s weighs as much as a %s', (kind, type) => {
  const own = judge(destroy(type)).channels;
  expect(judge(destroy('kubernetes_manifest', manifest(kind))).channels).toMatchObject({ data: own.data, outage: own.outage });
  expect(judge(destroy('kubectl_manifest', { yaml_body: `apiVersion: v1\nkind: ${kind}\n` })).channels).toMatchObject({
    data: own.data,
  });
});

test('a guard in a manifest is a guard', () => {
  expect(findingsOf('guardrail-removed', destroy('kubernetes_manifest', manifest('NetworkPolicy')))).toHaveLength(1);
});

test('its attributes stand where the manifest has them', () => {
  const replicas = (count: number): ValueObject => ({ manifest: { kind: 'Deployment', spec: { replicas: count } } });
  expect(severitiesOf('capacity-reduced', update('kubernetes_manifest', replicas(3), replicas(0)))).toEqual([0.7]);
});

test('a kind that nobody knows keeps what is known of manifests', () => {
  const { data } = judge(destroy('kubernetes_manifest', {})).channels;
  expect(judge(destroy('kubernetes_manifest', manifest('AcmeThing'))).channels.data).toBe(data);
});

test('what the resource of the kind says of its attributes holds in a manifest', () => {
  const claim = (policy: string): ValueObject => ({
    manifest: { kind: 'PersistentVolume', spec: { persistentVolumeReclaimPolicy: policy } },
  });
  expect(findingsOf('protection-removed', update('kubernetes_manifest', claim('Retain'), claim('Delete')))).not.toEqual([]);
  expect(findingsOf('protection-removed', update('kubernetes_manifest', claim('Delete'), claim('Retain')))).toEqual([]);
  const lost = (policy: string): number => judge(destroy('kubernetes_manifest', claim(policy))).channels.data;
  expect(lost('Retain')).toBeLessThan(lost('Delete'));
});

test.each([
  ['postgresql.cnpg.io/v1', 'Cluster', 'kubernetes_postgresql'],
  ['kafka.strimzi.io/v1beta2', 'Kafka', 'kubernetes_postgresql'],
  ['s3.aws.upbound.io/v1beta1', 'Bucket', 'kubernetes_postgresql'],
  ['constraints.gatekeeper.sh/v1beta1', 'K8sRequiredLabels', 'kubernetes_cluster_policy'],
  ['cilium.io/v2', 'CiliumNetworkPolicy', 'kubernetes_network_policy_v1'],
  ['argoproj.io/v1alpha1', 'Rollout', 'kubernetes_deployment'],
  ['apps/v1', 'StatefulSet', 'kubernetes_stateful_set_v1'],
  ['v1', 'Secret', 'kubernetes_secret_v1'],
])('%s %s is known as %s', (group, kind, type) => {
  expect(typeOfKind(kind, group)[0]).toBe(type);
});

test('what backs up or signs in to a database is no database', () => {
  for (const kind of ['ScheduledBackup', 'Pooler', 'User'])
    expect(typeOfKind(kind, 'postgresql.cnpg.io/v1'), kind).not.toContain('kubernetes_postgresql');
});

test.each([
  ['Microsoft.DocumentDB/mongoClusters@2024-07-01', 'azurerm_cosmosdb_account'],
  ['Microsoft.Sql/servers/databases@2023-08-01', 'azurerm_mssql_database'],
  ['Microsoft.Storage/storageAccounts/blobServices/containers@2023-05-01', 'azurerm_storage_container'],
  ['Microsoft.Automation/automationAccounts@2023-11-01', 'azurerm_automation_account'],
  ['Microsoft.Network/dnsZones/CNAME@2018-05-01', 'azurerm_dns_a_record'],
  ['Microsoft.Network/routeTables/routes@2023-09-01', 'azurerm_route'],
  ['Microsoft.Insights/components@2020-02-02', 'azurerm_application_insights'],
  ['Microsoft.Insights/metricAlerts@2018-03-01', 'azurerm_monitor_metric_alert'],
  ['Microsoft.EventGrid/systemTopics@2023-12-15-preview', 'azurerm_eventgrid_system_topic'],
])('%s is known as %s', (type, name) => {
  expect(typeOfArm(type)).toEqual([name]);
  const own = judge(destroy(name)).channels;
  expect(judge(destroy('azapi_resource', { type })).channels).toMatchObject({ outage: own.outage });
});

test('an object that is known is known by whatever carries it', () => {
  const known = (type: string) => judge(destroy('azapi_resource', { type })).knownType;
  expect(known('Microsoft.Automation/automationAccounts@2023-11-01')).toBe(true);
  expect(known('Microsoft.Acme/things@2024-01-01')).toBe(false);
});

test('a type of Azure that is not listed keeps what is known of its carrier', () => {
  expect(typeOfArm('Microsoft.Acme/things@2024-01-01')).toEqual([]);
});

describe('a resource of Cloud Control', () => {
  const bucket = (state: object): ValueObject => ({ type_name: 'AWS::S3::Bucket', desired_state: JSON.stringify(state) });
  const versioned = (Status: string) => bucket({ BucketName: 'ledger', VersioningConfiguration: { Status } });

  test('weighs as much as what its type is', () => {
    const own = judge(destroy('aws_s3_bucket')).channels;
    expect(judge(destroy('aws_cloudcontrolapi_resource', versioned('Enabled'))).channels).toMatchObject({ data: own.data });
    const alarm = { type_name: 'AWS::CloudWatch::Alarm', desired_state: '{"AlarmName":"a"}' };
    expect(judge(destroy('aws_cloudcontrolapi_resource', alarm)).channels.data).toBe(0);
  });

  test('is judged by what its properties say', () => {
    const change = update('aws_cloudcontrolapi_resource', versioned('Enabled'), versioned('Suspended'));
    expect(findingsOf('protection-removed', change)).not.toEqual([]);
    expect(
      findingsOf('protection-removed', update('aws_cloudcontrolapi_resource', versioned('Suspended'), versioned('Enabled'))),
    ).toEqual([]);
  });
});

describe('a type of the awscc provider', () => {
  test('loses its protection like the type that it is made from', () => {
    const database = (deletion_protection: boolean): ValueObject => ({ db_instance_identifier: 'shop', deletion_protection });
    expect(severitiesOf('protection-removed', update('awscc_rds_db_instance', database(true), database(false)))).toEqual([0.7]);
    expect(severitiesOf('protection-removed', update('awscc_rds_db_instance', database(false), database(true)))).toEqual([]);
  });

  test('lets the internet in like it', () => {
    const group = (cidr_ip: string): ValueObject => ({
      security_group_ingress: [{ cidr_ip, ip_protocol: 'tcp', from_port: 22, to_port: 22 }],
    });
    expect(
      findingsOf('network-exposed', update('awscc_ec2_security_group', group('10.0.0.0/8'), group('0.0.0.0/0'))),
    ).not.toEqual([]);
    expect(findingsOf('network-exposed', update('awscc_ec2_security_group', group('0.0.0.0/0'), group('10.0.0.0/8')))).toEqual(
      [],
    );
  });

  test('is gone without harm where that is', () => {
    expect(judge(destroy('awscc_cloudwatch_alarm')).channels.data).toBe(0);
  });
});
