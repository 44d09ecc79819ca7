import { describe, expect, test } from 'vitest';
import { classify } from '../../src/knowledge/classify/classify.ts';
import { nameOf } from '../../src/knowledge/classify/name-of.ts';
import { createLookup, parseKnowledge } from '../../src/knowledge/index.ts';
import { namedAttributeRules } from '../../src/risk/named-attributes.ts';

test.each<[type: string, service: string, thing: string]>([
  ['aws_db_event_subscription', 'RDS', 'event_subscription'],
  ['AWS::RDS::DBClusterParameterGroup', 'RDS', 'db_cluster_parameter_group'],
  ['aws_route53_resolver_endpoint', 'Route 53 Resolver', 'endpoint'],
  ['aws_route', 'EC2', 'route'],
  ['aws_cloudwatch_log_destination', 'CloudWatch Logs', 'destination'],
  ['aws_cloudtrail', 'CloudTrail', ''],
  ['AWS::Omics::SequenceStore', 'Health data', 'sequence_store'],
  ['Alexa::ASK::Skill', 'Alexa', 'skill'],
  ['google_compute_region_target_tcp_proxy', 'Compute Engine', 'region_target_tcp_proxy'],
  ['google_storage_transfer_job', 'Storage Transfer', 'job'],
  ['azurerm_subnet_nat_gateway_association', 'Azure network', 'nat_gateway_association'],
  ['azurerm_resource_group_policy_exemption', 'Azure Policy', 'resource_group_policy_exemption'],
  ['azuread_group_member', 'Entra group', 'member'],
])('%s is of %s, the thing %j', (type, service, thing) => {
  expect(nameOf(type)).toMatchObject({ service: { title: service }, thing });
});

test.each([
  'aws',
  'aws_',
  'aws_dbx_thing',
  'acme_route',
  'azurerm_',
  'google_dbx_thing',
  'AWS::RDS',
  'AWS::Nothing::Thing',
  'Acme::RDS::DBInstance',
  '',
])('%j is of no service', (type) => {
  expect(nameOf(type)).toBeUndefined();
  expect(classify(type)).toBeUndefined();
});

describe('by a rule', () => {
  test.each([
    'aws_keyspaces_table',
    'aws_docdbelastic_cluster',
    'aws_timestreaminfluxdb_db_instance',
    'aws_fsx_ontap_volume',
    'aws_fsx_openzfs_file_system',
    'aws_lightsail_database',
    'aws_lightsail_bucket',
    'aws_s3tables_table_bucket',
    'aws_s3_directory_bucket',
    'aws_codecatalyst_source_repository',
    'aws_storagegateway_stored_iscsi_volume',
    'aws_opensearchserverless_collection',
    'aws_cloudhsm_v2_cluster',
    'aws_connect_instance',
    'aws_backup_logically_air_gapped_vault',
    'aws_redshift_cluster_snapshot',
    'AWS::HealthLake::FHIRDatastore',
    'AWS::DirectoryService::SimpleAD',
    'AWS::ODB::CloudVmCluster',
  ])('%s holds what cannot be rebuilt', (type) => {
    const entry = classify(type);
    expect(entry).toMatchObject({ state: 'user_data', routine_replace: false });
    expect(entry?.data).toBeGreaterThanOrEqual(0.8);
  });

  test.each([
    'aws_rds_cluster_role_association',
    'aws_dax_parameter_group',
    'aws_docdb_subnet_group',
    'aws_docdb_event_subscription',
    'aws_elasticache_user_group_association',
    'aws_s3control_bucket_policy',
    'aws_s3_bucket_inventory',
    'aws_opensearch_domain_saml_options',
    'aws_dynamodb_contributor_insights',
    'aws_dynamodb_tag',
    'aws_redshift_endpoint_access',
    'aws_fsx_data_repository_association',
    'aws_kms_grant',
    'aws_ecr_pull_through_cache_rule',
    'aws_codecommit_approval_rule_template',
    'aws_datasync_location_efs',
    'aws_quicksight_vpc_connection',
    'AWS::Cassandra::Type',
    'AWS::Kendra::DataSource',
    'AWS::Timestream::ScheduledQuery',
  ])('%s holds no data, whatever its service does', (type) => {
    const entry = classify(type);
    expect(entry?.state).toBe('config');
    expect(entry?.data).toBeLessThanOrEqual(0.35);
  });

  test.each([
    'aws_sagemaker_model',
    'aws_sagemaker_endpoint_configuration',
    'aws_imagebuilder_image_recipe',
    'aws_appconfig_hosted_configuration_version',
    'aws_elastic_beanstalk_application_version',
    'AWS::GreengrassV2::ComponentVersion',
  ])('replacing %s is how it is updated', (type) => {
    expect(classify(type)).toMatchObject({ state: 'ephemeral', data: 0, routine_replace: true });
  });

  test.each([
    'aws_waf_web_acl',
    'aws_config_delivery_channel',
    'aws_wafv2_web_acl_logging_configuration',
    'aws_securitylake_data_lake',
  ])('deleting %s is tampering with a guard', (type) => {
    expect(classify(type)?.category).toBe('audit_security');
    expect(classify(type)?.security).toEqual([{ on: 'delete', severity: expect.closeTo(0.55, 0.5) }]);
  });

  test.each(['aws_networkmanager_core_network', 'aws_dx_lag', 'aws_organizations_organization', 'aws_cloudformation_stack_set'])(
    'an environment hangs off %s',
    (type) => {
      expect(classify(type)?.env_root).toBe(true);
    },
  );

  test('the loss is told in the words of the service and of the kind', () => {
    expect(classify('aws_keyspaces_table')?.on_delete).toBe('The Keyspaces table and the data in it are gone');
    expect(classify('aws_appmesh_route')?.on_delete).toBe('The App Mesh route is gone: traffic on that path stops');
  });
});

describe('a type that is known by a rule', () => {
  const lookup = createLookup();

  test('says so, an entry of its own does not', () => {
    expect(lookup('aws_keyspaces_table', 'terraform')).toMatchObject({ known: true, byRule: true });
    expect(lookup('aws_dynamodb_table', 'terraform')).not.toHaveProperty('byRule');
  });

  test('has nothing listed of its attributes, so that what their names say counts', () => {
    const values = {
      leaves: () => [{ path: 'dynos', before: 4, after: 0, ofOneOfSeveral: false, ofNewBlock: false }],
      after: { dynos: 0 },
      creating: false,
    };
    const byRule = lookup('aws_gamelift_fleet', 'terraform');
    expect(namedAttributeRules(byRule, 'disruptive', values)).toMatchObject([{ path: 'dynos', op: 'capacity' }]);
    expect(namedAttributeRules(lookup('aws_lb', 'terraform'), 'disruptive', values)).toEqual([]);
  });

  test('may be spoken of by a user field by field', () => {
    const knowledge = parseKnowledge('version: 1\nresources:\n  aws_keyspaces_table: { data: 0.2 }', 'knowledge.yaml');
    const before = lookup('aws_keyspaces_table', 'terraform');
    expect(createLookup([knowledge])('aws_keyspaces_table', 'terraform')).toEqual({ ...before, data: 0.2 });
  });

  test('may be spoken of in its properties, or in the words of Terraform', () => {
    const text = `
version: 1
resources:
  AWS::Cassandra::Table: { protection: [{ attr: point_in_time_recovery, op: gone, severity: 0.6 }] }
  aws_keyspaces_table: { protection: [{ attr: point_in_time_recovery, op: gone, severity: 0.6 }] }`;
    const spoken = createLookup([parseKnowledge(text, 'knowledge.yaml')]);
    expect(spoken('AWS::Cassandra::Table', 'cloudformation').protection).toMatchObject([{ path: 'PointInTimeRecovery' }]);
    expect(spoken('aws_keyspaces_table', 'terraform').protection).toMatchObject([{ path: 'point_in_time_recovery' }]);
  });
});
