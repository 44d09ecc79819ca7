import * as fc from '../support/fast-check.ts';
import { describe, expect, test } from 'vitest';
import { createLookup } from '../../src/knowledge/index.ts';
import type { KnowledgeEntry } from '../../src/model/knowledge.ts';
import type { PlanFormat } from '../../src/model/plan.ts';

const lookup = createLookup();
const terraform = (type: string): KnowledgeEntry => lookup(type, 'terraform');
const cloudFormation = (type: string): KnowledgeEntry => lookup(type, 'cloudformation');

const LOST_FOR_GOOD = 0.9;
const HARMLESS = 0.1;

describe('what is known of a type agrees with what everybody knows of it', () => {
  test.each<[type: string, because: string]>([
    ['aws_db_instance', 'a database is its data'],
    ['aws_s3_bucket', 'buckets hold what exists nowhere else'],
    ['aws_kms_key', 'without the key, what it encrypts is noise'],
    ['google_sql_database_instance', 'its backups go with it'],
    ['azurerm_storage_account', 'every blob, file, queue and table is in it'],
    ['aws_cognito_user_pool', 'passwords cannot be exported'],
    ['azurerm_resource_group', 'everything in it goes with it'],
    ['alicloud_mongodb_instance', 'a database is its data, whatever its vendor calls it'],
    ['stackit_postgresflex_instance', 'a database is its data, whatever its vendor calls it'],
    ['yandex_kms_symmetric_key', 'without the key, what it encrypts is noise'],
    ['vsphere_vmfs_datastore', 'the disks of machines are on it'],
    ['temporalcloud_namespace', 'every workflow that waits is in it'],
    ['atlas_schema', 'its tables are dropped with it'],
  ])('%s is lost for good: %s', (type) => {
    expect(terraform(type)).toMatchObject({ known: true, state: 'user_data' });
    expect(terraform(type).data).toBeGreaterThanOrEqual(LOST_FOR_GOOD);
  });

  test.each<[type: string, because: string]>([
    ['aws_ecs_task_definition', 'every deploy makes a new revision'],
    ['null_resource', 'it is made anew whenever its triggers change'],
    ['aws_lambda_layer_version', 'versions are never changed, only added'],
    ['kubernetes_job', 'a job cannot be changed, only replaced'],
  ])('replacing %s is routine: %s', (type) => {
    expect(terraform(type)).toMatchObject({ routineReplace: true, data: 0 });
    expect(terraform(type).outage).toBeLessThanOrEqual(HARMLESS);
  });

  test.each<[type: string, because: string]>([
    ['aws_vpc', 'everything with an address is in it'],
    ['huaweicloud_cce_cluster', 'everything that runs in it goes with it'],
    ['nsxt_policy_tier0_gateway', 'everything behind it loses its way out'],
    ['ionoscloud_datacenter', 'servers, disks and networks are in it'],
    ['aws_route53_zone', 'a new zone has other name servers'],
    ['kubernetes_namespace', 'everything in it goes with it'],
    ['google_project', 'everything in it goes with it'],
  ])('an environment hangs off %s: %s', (type) => {
    expect(terraform(type).environmentRoot).toBe(true);
  });

  test.each(['aws_cloudtrail', 'aws_guardduty_detector', 'github_branch_protection', 'azuread_conditional_access_policy'])(
    'deleting %s is tampering with a guardrail',
    (type) => {
      expect(terraform(type).security).toContainEqual({ kind: 'action', on: 'delete', severity: expect.closeTo(0.8, 0) });
    },
  );
});

test.each<[name: string, same: string]>([
  ['aws_alb', 'aws_lb'],
  ['aws_alb_listener', 'aws_lb_listener'],
  ['aws_s3_bucket_object', 'aws_s3_object'],
  ['kubernetes_deployment_v1', 'kubernetes_deployment'],
  ['kubernetes_ingress', 'kubernetes_ingress_v1'],
  ['cloudflare_tunnel', 'cloudflare_zero_trust_tunnel_cloudflared'],
])('%s is another name of %s', (name, same) => {
  expect(terraform(name)).toEqual({ ...terraform(same), type: name });
});

describe('a CloudFormation type', () => {
  test('is known by its Terraform twin, in its own properties', () => {
    const instance = cloudFormation('AWS::RDS::DBInstance');
    expect(instance).toMatchObject({ known: true, category: 'data_store', data: terraform('aws_db_instance').data });
    expect(instance.disruptive).toContainEqual({ kind: 'attribute', path: 'DBInstanceClass', op: 'changes', severity: 0.45 });
    expect(instance.mitigates.map(({ path }) => path)).toEqual([
      'DeletionProtection',
      'DeleteAutomatedBackups',
      'ReplicateSourceDb',
    ]);
    expect(instance.forcesReplace).toContain('MasterUsername');
  });

  test('with several twins takes the heaviest one, and the rules of all', () => {
    const instance = cloudFormation('AWS::RDS::DBInstance');
    expect(instance.onDelete).toBe(terraform('aws_db_instance').onDelete);
    expect(instance.disruptive).toContainEqual({ kind: 'attribute', path: 'PromotionTier', op: 'changes', severity: 0.05 });
    expect(instance.security.filter((rule) => rule.kind === 'attribute' && rule.path === 'PubliclyAccessible')).toHaveLength(1);
  });

  test('that holds what Terraform has types of its own for is judged by that too', () => {
    const { security, protection } = cloudFormation('AWS::S3::Bucket');
    expect(security).toContainEqual({ kind: 'attribute', path: 'AccessControl', op: 'public', severity: 0.92 });
    expect(security).toContainEqual({
      kind: 'attribute',
      path: 'PublicAccessBlockConfiguration.BlockPublicPolicy',
      op: 'becomes',
      value: false,
      severity: 0.75,
    });
    expect(protection).toContainEqual(expect.objectContaining({ path: 'LifecycleConfiguration.Rules', op: 'expires' }));
  });

  test('without a twin is known by itself', () => {
    expect(cloudFormation('AWS::Lambda::Version')).toMatchObject({ known: true, routineReplace: true });
  });

  test('of a custom resource is whatever its handler does, unless it is known', () => {
    expect(cloudFormation('Custom::Anything')).toMatchObject({ type: 'Custom::Anything', known: true, data: 0.2, outage: 0.25 });
    expect(cloudFormation('Custom::LogRetention')).toMatchObject({ known: true, routineReplace: true });
  });

  test('is found in a Terraform plan too', () => {
    expect(terraform('AWS::S3::Bucket')).toEqual(cloudFormation('AWS::S3::Bucket'));
  });

  test.each<[type: string, retention: 'delete' | 'snapshot']>([
    ['AWS::RDS::DBCluster', 'snapshot'],
    ['AWS::RDS::DBInstance', 'snapshot'],
    ['AWS::Neptune::DBCluster', 'delete'],
    ['AWS::S3::Bucket', 'delete'],
    ['AWS::New::Thing', 'delete'],
  ])('%s is removed with %s where the template does not say', (type, retention) => {
    expect(cloudFormation(type).defaultRetention).toBe(retention);
  });

  test('knows the conditional replacements that do not happen', () => {
    expect(cloudFormation('AWS::RDS::DBInstance').benignConditional).toContain('MultiAZ');
    expect(cloudFormation('AWS::S3::Bucket').benignConditional).toEqual([]);
  });
});

test('changes of some types wait for the maintenance window, in Terraform only', () => {
  expect(terraform('aws_db_instance').deferred).toMatchObject({ unless: 'apply_immediately', factor: 0.5 });
  expect(terraform('aws_db_instance').deferred?.attributes).toContain('instance_class');
  expect(terraform('aws_db_instance').deferred?.attributes).not.toContain('password');
  expect(terraform('aws_dynamodb_table').deferred).toBeUndefined();
  expect(cloudFormation('AWS::RDS::DBInstance').deferred).toBeUndefined();
});

test.each([
  'dynatrace_alerting',
  'sumologic_monitor',
  'talos_machine_bootstrap',
  'ansible_host',
  'harbor_robot_account',
  'vsphere_folder',
])('losing %s stops nobody from working', (type) => {
  const { known, data, outage } = terraform(type);
  expect(known).toBe(true);
  expect(Math.max(data, outage)).toBeLessThanOrEqual(0.4);
});

test('an entry says where names say the rest of its attributes', () => {
  expect(terraform('minio_iam_policy')).toMatchObject({ known: true, attributesByName: true });
  expect(terraform('aws_iam_policy')).not.toHaveProperty('attributesByName');
});

test('any name in any format has an entry, and asking again gives the same one', () => {
  const formats = fc.constantFrom<PlanFormat>('terraform', 'cloudformation');
  const names = fc.oneof(fc.string(), fc.constantFrom('constructor', '__proto__', 'toString', 'Custom::', '::', ''));
  fc.assert(
    fc.property(names, formats, (type, format) => {
      const entry = lookup(type, format);
      expect(entry.type).toBe(type);
      expect(entry.data).toBeGreaterThanOrEqual(0);
      expect(lookup(type, format)).toBe(entry);
    }),
  );
});
