import { create, destroy, replace, update, type Story } from '../story.ts';
import { prod, staging } from './aws-parts.ts';

const docdb = {
  cluster_identifier: 'docs',
  engine_version: '5.0.0',
  backup_retention_period: 14,
  deletion_protection: true,
  storage_type: 'standard',
  enabled_cloudwatch_logs_exports: ['audit', 'profiler'],
  ...prod,
};
const efs = { creation_token: 'cms', throughput_mode: 'provisioned', provisioned_throughput_in_mibps: 256, ...prod };
const stack = {
  name: 'network',
  region: 'eu-west-1',
  auto_deployment: [{ enabled: true, retain_stacks_on_account_removal: true }],
  ...prod,
};
const target = {
  name: 'web',
  port: 8080,
  protocol: 'HTTP',
  slow_start: 0,
  stickiness: [{ enabled: true, type: 'lb_cookie' }],
  ...prod,
};
const agent = {
  name: 'orders',
  throughput_capacity: 512,
  storage_capacity: 2000,
  automatic_backup_retention_days: 14,
  deployment_type: 'MULTI_AZ_1',
  ...prod,
};

/** What was written after the rules were mended, and before they were asked. */
export const fifthAws: readonly Story[] = [
  [
    'a document database without audit',
    'review/*',
    update('aws_docdb_cluster', docdb, { enabled_cloudwatch_logs_exports: ['profiler'] }),
  ],
  ['cheaper storage of documents', 'pass/*', update('aws_docdb_cluster', docdb, { storage_type: 'iopt1' })],
  [
    'a maintenance window of documents',
    'pass/pass',
    update(
      'aws_docdb_cluster',
      { ...docdb, preferred_maintenance_window: 'sun:04:00-sun:05:00' },
      { preferred_maintenance_window: 'sat:04:00-sat:05:00' },
    ),
  ],
  [
    'a quarter of the throughput of files',
    'review/*',
    update('aws_efs_file_system', efs, { provisioned_throughput_in_mibps: 64 }),
  ],
  ['more throughput of files', 'pass/pass', update('aws_efs_file_system', efs, { provisioned_throughput_in_mibps: 512 })],
  [
    'files without a mode of their own',
    'held/*',
    update('aws_efs_file_system', efs, { throughput_mode: 'bursting', provisioned_throughput_in_mibps: 0 }),
  ],
  ['a share with less throughput', 'review/*', update('aws_fsx_ontap_file_system', agent, { throughput_capacity: 128 })],
  ['a share kept for a day', 'held/*', update('aws_fsx_ontap_file_system', agent, { automatic_backup_retention_days: 1 })],
  [
    'a set of stacks no longer rolled out',
    'held/*',
    update('aws_cloudformation_stack_set', stack, { auto_deployment: [{ enabled: false }] }),
  ],
  ['a set of stacks removed', 'block/*', destroy('aws_cloudformation_stack_set', stack)],
  [
    'sessions no longer stick',
    'review/*',
    update('aws_lb_target_group', target, { stickiness: [{ enabled: false, type: 'lb_cookie' }] }),
  ],
  ['targets start slowly', 'pass/pass', update('aws_lb_target_group', target, { slow_start: 60 })],
  [
    'a cluster of Kafka connectors smaller',
    'review/*',
    update(
      'aws_mskconnect_connector',
      { name: 'cdc', capacity: [{ provisioned_capacity: [{ worker_count: 8, mcu_count: 2 }] }], ...prod },
      { capacity: [{ provisioned_capacity: [{ worker_count: 2, mcu_count: 2 }] }] },
    ),
  ],
  ['a connector removed', 'held/*', destroy('aws_mskconnect_connector', { name: 'cdc', ...prod })],
  [
    'an API without its firewall',
    'held/*',
    destroy('aws_wafv2_web_acl_association', { resource_arn: 'arn:api', web_acl_arn: 'arn:w' }),
  ],
  ['an API of AppSync removed', 'block/*', destroy('aws_appsync_graphql_api', { name: 'shop', ...prod })],
  [
    'a schema of AppSync',
    'pass/*',
    update(
      'aws_appsync_graphql_api',
      { name: 'shop', schema: 'type Query { a: Int }', ...prod },
      { schema: 'type Query { a: Int b: Int }' },
    ),
  ],
  [
    'an identity provider of customers removed',
    'held/*',
    destroy('aws_cognito_identity_provider', { user_pool_id: 'eu_1', provider_name: 'Google' }),
  ],
  [
    'a fleet of spot machines smaller',
    'review/*',
    update(
      'aws_ec2_fleet',
      { target_capacity_specification: [{ total_target_capacity: 20, default_target_capacity_type: 'spot' }], ...prod },
      { target_capacity_specification: [{ total_target_capacity: 5, default_target_capacity_type: 'spot' }] },
    ),
  ],
  ['a bucket of tables removed', 'block/*', destroy('aws_s3tables_table_bucket', { name: 'lake', ...prod })],
  [
    'a directory bucket removed',
    'block/*',
    destroy('aws_s3_directory_bucket', { bucket: 'fast--euw1-az1--x-s3', force_destroy: true }),
  ],
  [
    'access of a table bucket for all',
    'block/*',
    create('aws_s3tables_table_bucket_policy', {
      table_bucket_arn: 'arn:t',
      resource_policy: '{"Statement":[{"Effect":"Allow","Principal":"*","Action":"s3tables:*","Resource":"*"}]}',
    }),
  ],
  [
    'the account lets buckets be public',
    'block/*',
    update(
      'aws_s3_account_public_access_block',
      { block_public_acls: true, block_public_policy: true, ignore_public_acls: true, restrict_public_buckets: true },
      { block_public_policy: false, restrict_public_buckets: false },
    ),
  ],
  [
    'snapshots may be shared with all',
    'held/*',
    update('aws_ebs_snapshot_block_public_access', { state: 'block-all-sharing' }, { state: 'unblocked' }),
  ],
  [
    'images may be shared with all',
    'held/*',
    update('aws_ec2_image_block_public_access', { state: 'block-new-sharing' }, { state: 'unblocked' }),
  ],
  [
    'a scan of images off',
    'held/*',
    update(
      'aws_ecr_registry_scanning_configuration',
      { scan_type: 'ENHANCED', rule: [{ scan_frequency: 'CONTINUOUS_SCAN' }] },
      { scan_type: 'BASIC', rule: [] },
    ),
  ],
  [
    'copies of images elsewhere off',
    'held/*',
    destroy('aws_ecr_replication_configuration', {
      replication_configuration: [{ rule: [{ destination: [{ region: 'us-east-1', registry_id: '1' }] }] }],
    }),
  ],
  [
    'a policy of Firewall Manager removed',
    'block/*',
    destroy('aws_fms_policy', { name: 'waf', remediation_enabled: true, ...prod }),
  ],
  [
    'a policy of Firewall Manager mends nothing',
    'held/*',
    update('aws_fms_policy', { name: 'waf', remediation_enabled: true, ...prod }, { remediation_enabled: false }),
  ],
  [
    'a control of the landing zone removed',
    'held/*',
    destroy('aws_controltower_control', { control_identifier: 'arn:c', target_identifier: 'arn:ou' }),
  ],
  [
    'a group of rules of the firewall opened',
    'held/*',
    update(
      'aws_networkfirewall_firewall_policy',
      {
        name: 'p',
        firewall_policy: [{ stateless_default_actions: ['aws:drop'], stateless_fragment_default_actions: ['aws:drop'] }],
        ...prod,
      },
      { firewall_policy: [{ stateless_default_actions: ['aws:pass'], stateless_fragment_default_actions: ['aws:pass'] }] },
    ),
  ],
  [
    'addresses that are blocked no more',
    'held/*',
    update(
      'aws_wafv2_ip_set',
      { name: 'bad', scope: 'REGIONAL', addresses: ['198.51.100.0/24', '203.0.113.0/24'], ...prod },
      { addresses: ['198.51.100.0/24'] },
    ),
  ],
  [
    'one more address that is blocked',
    'pass/*',
    update(
      'aws_wafv2_ip_set',
      { name: 'bad', scope: 'REGIONAL', addresses: ['198.51.100.0/24'], ...prod },
      { addresses: ['198.51.100.0/24', '203.0.113.0/24'] },
    ),
  ],
  [
    'a rule of the hub removed',
    'held/*',
    destroy('aws_ec2_transit_gateway_route_table_propagation', {
      transit_gateway_attachment_id: 'a',
      transit_gateway_route_table_id: 'r',
    }),
  ],
  ['a network of networks removed', 'block/*', destroy('aws_networkmanager_core_network', { description: 'wan', ...prod })],
  ['a lattice service removed', 'block/*', destroy('aws_vpclattice_service', { name: 'orders', ...prod })],
  [
    'a lattice service without sign-in',
    'held/*',
    update('aws_vpclattice_service', { name: 'orders', auth_type: 'AWS_IAM', ...prod }, { auth_type: 'NONE' }),
  ],
  [
    'recovery switches removed',
    'held/*',
    destroy('aws_route53recoverycontrolconfig_routing_control', { name: 'eu', cluster_arn: 'arn:c' }),
  ],
  [
    'a domain may be moved',
    'held/*',
    update(
      'aws_route53domains_registered_domain',
      { domain_name: 'example.com', transfer_lock: true, auto_renew: true },
      { transfer_lock: false },
    ),
  ],
  [
    'a domain no longer renewed',
    'held/*',
    update(
      'aws_route53domains_registered_domain',
      { domain_name: 'example.com', transfer_lock: true, auto_renew: true },
      { auto_renew: false },
    ),
  ],
  [
    'a job queue with a lower priority',
    'pass/*',
    update('aws_batch_job_queue', { name: 'etl', state: 'ENABLED', priority: 10, ...prod }, { priority: 5 }),
  ],
  [
    'a transfer server for one more protocol',
    'review/*',
    update('aws_transfer_server', { endpoint_type: 'PUBLIC', protocols: ['SFTP'], ...prod }, { protocols: ['SFTP', 'FTP'] }),
  ],
  ['a datasync task removed', 'held/*', destroy('aws_datasync_task', { name: 'nightly', ...prod })],
  ['a pool of devices', 'pass/pass', create('aws_iot_thing_group', { name: 'graz' })],
  [
    'a rule of devices off',
    'held/*',
    update('aws_iot_topic_rule', { name: 'telemetry', enabled: true, sql: 'SELECT *', ...prod }, { enabled: false }),
  ],
  ['a workspace of metrics removed', 'held/*', destroy('aws_prometheus_workspace', { alias: 'main', ...prod })],
  [
    'rules of alarms in Prometheus removed',
    'held/*',
    destroy('aws_prometheus_rule_group_namespace', { name: 'alerts', workspace_id: 'ws-1' }),
  ],
  [
    'a report of access logs to nowhere',
    'held/*',
    update(
      'aws_lb',
      { name: 'shop', access_logs: [{ enabled: true, bucket: 'logs' }], ...prod },
      { access_logs: [{ enabled: false, bucket: 'logs' }] },
    ),
  ],
  [
    'names of queries no longer logged',
    'held/*',
    destroy('aws_route53_resolver_query_log_config', { name: 'all', destination_arn: 'arn:l', ...prod }),
  ],
  [
    'a function of staging throttled',
    'held/*',
    update(
      'aws_lambda_function',
      { function_name: 'pay', reserved_concurrent_executions: 10, ...staging },
      { reserved_concurrent_executions: 0 },
    ),
  ],
  [
    'a listener rule of another order',
    'pass/*',
    update(
      'aws_lb_listener_rule',
      { priority: 10, listener_arn: 'arn:l', action: [{ type: 'forward', target_group_arn: 'a' }], ...prod },
      { priority: 11 },
    ),
  ],
  [
    'a sign-in dropped from a path',
    'held/*',
    update(
      'aws_lb_listener_rule',
      {
        priority: 10,
        listener_arn: 'arn:l',
        action: [
          { type: 'authenticate-oidc', order: 1 },
          { type: 'forward', order: 2, target_group_arn: 'a' },
        ],
        ...prod,
      },
      { action: [{ type: 'forward', order: 1, target_group_arn: 'a' }] },
    ),
  ],
  [
    'a database under another instance name',
    'block/*',
    replace(
      'aws_rds_cluster_instance',
      { identifier: 'a-1', cluster_identifier: 'a', instance_class: 'db.r6g.large', ...prod },
      { identifier: 'b-1' },
    ),
  ],
];
