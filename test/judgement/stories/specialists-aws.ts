import type { JsonObject } from '../../../src/model/value.ts';
import { create, destroy, replace, update, type Story } from '../story.ts';
const prod = { tags: { Environment: 'production' } };
const doc = (...s: object[]) => JSON.stringify({ Version: '2012-10-17', Statement: s });
const u = (t: string, a: JsonObject, b: JsonObject) => update(t, { ...a, ...prod }, b);
/** What a specialist of the service would stop, and what only looks alarming. */
export const specialistsAws: readonly Story[] = [
  [
    'msk: unauthenticated',
    'block/*',
    u(
      'aws_msk_cluster',
      { cluster_name: 'e', client_authentication: [{ sasl: [{ iam: true }], unauthenticated: false }] },
      { client_authentication: [{ sasl: [{ iam: true }], unauthenticated: true }] },
    ),
  ],
  [
    'msk: client_broker plaintext',
    'block/*',
    u(
      'aws_msk_cluster',
      { cluster_name: 'e', encryption_info: [{ encryption_in_transit: [{ client_broker: 'TLS', in_cluster: true }] }] },
      { encryption_info: [{ encryption_in_transit: [{ client_broker: 'PLAINTEXT', in_cluster: true }] }] },
    ),
  ],
  [
    'msk: client_broker both',
    'review/*',
    u(
      'aws_msk_cluster',
      { cluster_name: 'e', encryption_info: [{ encryption_in_transit: [{ client_broker: 'TLS', in_cluster: true }] }] },
      { encryption_info: [{ encryption_in_transit: [{ client_broker: 'TLS_PLAINTEXT', in_cluster: true }] }] },
    ),
  ],
  [
    'dax: unencrypted endpoints',
    'held/*',
    replace(
      'aws_dax_cluster',
      { cluster_name: 'x', cluster_endpoint_encryption_type: 'TLS', ...prod },
      { cluster_endpoint_encryption_type: 'NONE' },
    ),
  ],
  [
    'redshift: public',
    'block/*',
    u('aws_redshift_cluster', { cluster_identifier: 'd', publicly_accessible: false }, { publicly_accessible: true }),
  ],
  [
    'redshift: snapshot retention 0',
    'block/*',
    u(
      'aws_redshift_cluster',
      { cluster_identifier: 'd', automated_snapshot_retention_period: 7 },
      { automated_snapshot_retention_period: 0 },
    ),
  ],
  [
    'redshift: datashare to account',
    'block/*',
    create('aws_redshift_data_share_authorization', {
      data_share_arn: 'arn:aws:redshift:eu-west-1:111111111111:datashare:x/y',
      consumer_identifier: '999999999999',
      allow_writes: true,
    }),
  ],
  [
    'opensearch: fine grained off',
    'block/*',
    u(
      'aws_opensearch_domain',
      { domain_name: 's', advanced_security_options: [{ enabled: true, internal_user_database_enabled: false }] },
      { advanced_security_options: [{ enabled: true, anonymous_auth_enabled: true, internal_user_database_enabled: false }] },
    ),
  ],
  [
    'opensearch: master count gone',
    'review/*',
    u(
      'aws_opensearch_domain',
      {
        domain_name: 's',
        cluster_config: [
          { dedicated_master_enabled: true, dedicated_master_count: 3, instance_count: 3, instance_type: 'r6g.large.search' },
        ],
      },
      {
        cluster_config: [
          { dedicated_master_enabled: false, dedicated_master_count: 0, instance_count: 3, instance_type: 'r6g.large.search' },
        ],
      },
    ),
  ],
  [
    'opensearch: zone awareness off',
    'review/*',
    u(
      'aws_opensearch_domain',
      {
        domain_name: 's',
        cluster_config: [{ zone_awareness_enabled: true, instance_count: 3, instance_type: 'r6g.large.search' }],
      },
      { cluster_config: [{ zone_awareness_enabled: false, instance_count: 3, instance_type: 'r6g.large.search' }] },
    ),
  ],
  [
    'opensearch: autotune',
    'pass/pass',
    u(
      'aws_opensearch_domain',
      { domain_name: 's', auto_tune_options: [{ desired_state: 'DISABLED' }] },
      { auto_tune_options: [{ desired_state: 'ENABLED' }] },
    ),
  ],
  [
    'opensearch: gp2 to gp3',
    'pass/*',
    u(
      'aws_opensearch_domain',
      { domain_name: 's', ebs_options: [{ ebs_enabled: true, volume_type: 'gp2', volume_size: 100 }] },
      { ebs_options: [{ ebs_enabled: true, volume_type: 'gp3', volume_size: 100 }] },
    ),
  ],
  [
    'neptune: iam auth off',
    'review/*',
    u(
      'aws_neptune_cluster',
      { cluster_identifier: 'g', iam_database_authentication_enabled: true },
      { iam_database_authentication_enabled: false },
    ),
  ],
  [
    'docdb: tls off',
    'held/*',
    u(
      'aws_docdb_cluster_parameter_group',
      { name: 'p', family: 'docdb5.0', parameter: [{ name: 'tls', value: 'enabled' }] },
      { parameter: [{ name: 'tls', value: 'disabled' }] },
    ),
  ],
  [
    'docdb: audit off',
    'held/*',
    u(
      'aws_docdb_cluster_parameter_group',
      { name: 'p', family: 'docdb5.0', parameter: [{ name: 'audit_logs', value: 'enabled' }] },
      { parameter: [{ name: 'audit_logs', value: 'disabled' }] },
    ),
  ],
  [
    'memorydb: tls off',
    'held/*',
    replace('aws_memorydb_cluster', { name: 'm', tls_enabled: true, ...prod }, { tls_enabled: false }),
  ],
  [
    'keyspaces: ttl',
    'block/*',
    u('aws_keyspaces_table', { table_name: 't', keyspace_name: 'k', default_time_to_live: 0 }, { default_time_to_live: 3600 }),
  ],
  [
    'keyspaces: pitr off',
    'block/*',
    u(
      'aws_keyspaces_table',
      { table_name: 't', keyspace_name: 'k', point_in_time_recovery: [{ status: 'ENABLED' }] },
      { point_in_time_recovery: [{ status: 'DISABLED' }] },
    ),
  ],
  [
    'dynamodb: ttl on',
    'review/*',
    u(
      'aws_dynamodb_table',
      { name: 't', ttl: [{ enabled: false, attribute_name: '' }] },
      { ttl: [{ enabled: true, attribute_name: 'created_at' }] },
    ),
  ],
  [
    'dynamodb: provisioned to on demand',
    'pass/*',
    u(
      'aws_dynamodb_table',
      { name: 't', billing_mode: 'PROVISIONED', read_capacity: 10, write_capacity: 10 },
      { billing_mode: 'PAY_PER_REQUEST', read_capacity: 0, write_capacity: 0 },
    ),
  ],
  [
    'dynamodb: gsi removed',
    'held/*',
    u(
      'aws_dynamodb_table',
      { name: 't', billing_mode: 'PAY_PER_REQUEST', global_secondary_index: [{ name: 'by-user', hash_key: 'u' }] },
      { global_secondary_index: [] },
    ),
  ],
  [
    'dynamodb: stream off',
    'review/*',
    u(
      'aws_dynamodb_table',
      { name: 't', stream_enabled: true, stream_view_type: 'NEW_IMAGE' },
      { stream_enabled: false, stream_view_type: '' },
    ),
  ],
  [
    'dynamodb: replica removed',
    'block/*',
    u(
      'aws_dynamodb_table',
      { name: 't', replica: [{ region_name: 'us-east-1' }, { region_name: 'eu-west-1' }] },
      { replica: [{ region_name: 'eu-west-1' }] },
    ),
  ],
  ['kinesis: retention', 'review/*', u('aws_kinesis_stream', { name: 's', retention_period: 168 }, { retention_period: 24 })],
  [
    'kinesis: encryption none',
    'review/*',
    u(
      'aws_kinesis_stream',
      { name: 's', encryption_type: 'KMS', kms_key_id: 'alias/x' },
      { encryption_type: 'NONE', kms_key_id: null },
    ),
  ],
  ['kinesis: shards halved', 'review/*', u('aws_kinesis_stream', { name: 's', shard_count: 16 }, { shard_count: 4 })],
  [
    'sqs: retention cut',
    'review/*',
    u('aws_sqs_queue', { name: 'q', message_retention_seconds: 1209600 }, { message_retention_seconds: 60 }),
  ],
  [
    'sqs: visibility',
    'pass/*',
    u('aws_sqs_queue', { name: 'q', visibility_timeout_seconds: 30 }, { visibility_timeout_seconds: 60 }),
  ],
  [
    'sqs: dlq removed',
    'review/*',
    u(
      'aws_sqs_queue',
      { name: 'q', redrive_policy: '{"deadLetterTargetArn":"arn:aws:sqs:eu-west-1:111111111111:dlq","maxReceiveCount":5}' },
      { redrive_policy: '' },
    ),
  ],
  [
    'mq: public',
    'block/*',
    replace('aws_mq_broker', { broker_name: 'b', publicly_accessible: false, ...prod }, { publicly_accessible: true }),
  ],
  [
    'mq: single instance',
    'block/*',
    replace(
      'aws_mq_broker',
      { broker_name: 'b', deployment_mode: 'ACTIVE_STANDBY_MULTI_AZ', ...prod },
      { deployment_mode: 'SINGLE_INSTANCE' },
    ),
  ],
  [
    'mq: logs off',
    'review/*',
    u('aws_mq_broker', { broker_name: 'b', logs: [{ audit: true, general: true }] }, { logs: [{ audit: false, general: true }] }),
  ],
  [
    'lambda: url none',
    'block/*',
    u('aws_lambda_function_url', { function_name: 'f', authorization_type: 'AWS_IAM' }, { authorization_type: 'NONE' }),
  ],
  [
    'lambda: concurrency 0',
    'block/*',
    u('aws_lambda_function', { function_name: 'f', reserved_concurrent_executions: -1 }, { reserved_concurrent_executions: 0 }),
  ],
  ['lambda: timeout', 'pass/pass', u('aws_lambda_function', { function_name: 'f', timeout: 30 }, { timeout: 60 })],
  [
    'lambda: code signing gone',
    'review/*',
    u(
      'aws_lambda_function',
      { function_name: 'f', code_signing_config_arn: 'arn:aws:lambda:eu-west-1:111111111111:code-signing-config:csc-1' },
      { code_signing_config_arn: '' },
    ),
  ],
  [
    'lambda: code signing warn',
    'review/*',
    u(
      'aws_lambda_code_signing_config',
      { policies: [{ untrusted_artifact_on_deployment: 'Enforce' }] },
      { policies: [{ untrusted_artifact_on_deployment: 'Warn' }] },
    ),
  ],
  [
    'lambda: esm batch',
    'pass/pass',
    u('aws_lambda_event_source_mapping', { function_name: 'f', batch_size: 10 }, { batch_size: 100 }),
  ],
  [
    'lambda: esm retry 0',
    'review/*',
    u(
      'aws_lambda_event_source_mapping',
      { function_name: 'f', maximum_retry_attempts: -1, maximum_record_age_in_seconds: -1 },
      { maximum_retry_attempts: 0, maximum_record_age_in_seconds: 60 },
    ),
  ],
  [
    'lambda: permission public',
    'block/*',
    create('aws_lambda_permission', { action: 'lambda:InvokeFunction', function_name: 'f', principal: '*', statement_id: 'x' }),
  ],
  [
    'sfn: logging off',
    'review/*',
    u(
      'aws_sfn_state_machine',
      { name: 's', logging_configuration: [{ level: 'ALL', include_execution_data: true }] },
      { logging_configuration: [{ level: 'OFF', include_execution_data: false }] },
    ),
  ],
  [
    'ecs: exec on',
    'review/*',
    u('aws_ecs_service', { name: 's', enable_execute_command: false, desired_count: 3 }, { enable_execute_command: true }),
  ],
  [
    'ecs: min healthy 0',
    'review/*',
    u(
      'aws_ecs_service',
      { name: 's', deployment_minimum_healthy_percent: 100, desired_count: 3 },
      { deployment_minimum_healthy_percent: 0 },
    ),
  ],
  [
    'ecs: circuit breaker on',
    'pass/pass',
    u(
      'aws_ecs_service',
      { name: 's', deployment_circuit_breaker: [{ enable: false, rollback: false }], desired_count: 3 },
      { deployment_circuit_breaker: [{ enable: true, rollback: true }] },
    ),
  ],
  [
    'ecs: public ip',
    'review/*',
    u(
      'aws_ecs_service',
      {
        name: 's',
        desired_count: 3,
        network_configuration: [{ assign_public_ip: false, subnets: ['a'], security_groups: ['b'] }],
      },
      { network_configuration: [{ assign_public_ip: true, subnets: ['a'], security_groups: ['b'] }] },
    ),
  ],
  [
    'eks: auth mode',
    'review/*',
    u(
      'aws_eks_cluster',
      { name: 'c', access_config: [{ authentication_mode: 'API_AND_CONFIG_MAP' }] },
      { access_config: [{ authentication_mode: 'API' }] },
    ),
  ],
  [
    'eks: zonal shift',
    'pass/*',
    u('aws_eks_cluster', { name: 'c', zonal_shift_config: [{ enabled: false }] }, { zonal_shift_config: [{ enabled: true }] }),
  ],
  [
    'eks: addon removed',
    'block/*',
    destroy('aws_eks_addon', { cluster_name: 'c', addon_name: 'vpc-cni', preserve: false, ...prod }),
  ],
  [
    'ecr: mutable',
    'review/*',
    u('aws_ecr_repository', { name: 'r', image_tag_mutability: 'IMMUTABLE' }, { image_tag_mutability: 'MUTABLE' }),
  ],
  [
    'ecr: scan off',
    'review/*',
    u(
      'aws_ecr_repository',
      { name: 'r', image_scanning_configuration: [{ scan_on_push: true }] },
      { image_scanning_configuration: [{ scan_on_push: false }] },
    ),
  ],
  [
    'ecr: replication gone',
    'review/*',
    destroy('aws_ecr_replication_configuration', {
      replication_configuration: [{ rule: [{ destination: [{ region: 'us-east-1', registry_id: '1' }] }] }],
    }),
  ],
  [
    'efs: policy public',
    'block/*',
    u(
      'aws_efs_file_system_policy',
      {
        file_system_id: 'fs',
        policy: doc({
          Effect: 'Allow',
          Principal: { AWS: 'arn:aws:iam::111111111111:role/a' },
          Action: 'elasticfilesystem:ClientMount',
          Resource: '*',
        }),
      },
      {
        policy: doc({
          Effect: 'Allow',
          Principal: { AWS: '*' },
          Action: ['elasticfilesystem:ClientMount', 'elasticfilesystem:ClientWrite', 'elasticfilesystem:ClientRootAccess'],
          Resource: '*',
        }),
      },
    ),
  ],
  [
    'efs: backup off',
    'block/*',
    u(
      'aws_efs_backup_policy',
      { file_system_id: 'fs', backup_policy: [{ status: 'ENABLED' }] },
      { backup_policy: [{ status: 'DISABLED' }] },
    ),
  ],
  ['efs: replication gone', 'held/*', destroy('aws_efs_replication_configuration', { source_file_system_id: 'fs' })],
  [
    'fsx: backup 0',
    'block/*',
    u(
      'aws_fsx_lustre_file_system',
      { deployment_type: 'PERSISTENT_1', automatic_backup_retention_days: 30 },
      { automatic_backup_retention_days: 0 },
    ),
  ],
  [
    's3: request payer',
    'review/*',
    u('aws_s3_bucket_request_payment_configuration', { bucket: 'b', payer: 'BucketOwner' }, { payer: 'Requester' }),
  ],
  [
    's3: website redirect',
    'held/*',
    u(
      'aws_s3_bucket_website_configuration',
      { bucket: 'b', index_document: [{ suffix: 'index.html' }], redirect_all_requests_to: [] },
      { index_document: [], redirect_all_requests_to: [{ host_name: 'other.example.net', protocol: 'https' }] },
    ),
  ],
  [
    's3: accelerate',
    'pass/*',
    u('aws_s3_bucket_accelerate_configuration', { bucket: 'b', status: 'Suspended' }, { status: 'Enabled' }),
  ],
  [
    's3: notification emptied',
    'held/*',
    u(
      'aws_s3_bucket_notification',
      { bucket: 'b', lambda_function: [{ lambda_function_arn: 'x', events: ['s3:ObjectCreated:*'] }] },
      { lambda_function: [] },
    ),
  ],
  [
    's3: replication disabled',
    'held/*',
    u(
      'aws_s3_bucket_replication_configuration',
      { bucket: 'b', rule: [{ id: 'all', status: 'Enabled', destination: [{ bucket: 'arn:aws:s3:::dr' }] }] },
      { rule: [{ id: 'all', status: 'Disabled', destination: [{ bucket: 'arn:aws:s3:::dr' }] }] },
    ),
  ],
  [
    's3: inventory',
    'pass/*',
    u(
      'aws_s3_bucket_inventory',
      { bucket: 'b', name: 'i', schedule: [{ frequency: 'Daily' }] },
      { schedule: [{ frequency: 'Weekly' }] },
    ),
  ],
  [
    's3: intelligent tiering',
    'review/*',
    u(
      'aws_s3_bucket_intelligent_tiering_configuration',
      { bucket: 'b', name: 'all', status: 'Enabled', tiering: [{ access_tier: 'ARCHIVE_ACCESS', days: 125 }] },
      { tiering: [{ access_tier: 'DEEP_ARCHIVE_ACCESS', days: 180 }] },
    ),
  ],
  [
    's3: access point public',
    'block/*',
    u(
      'aws_s3control_access_point_policy',
      {
        access_point_arn: 'arn:aws:s3:eu-west-1:111111111111:accesspoint/x',
        policy: doc({
          Effect: 'Allow',
          Principal: { AWS: 'arn:aws:iam::111111111111:root' },
          Action: 's3:GetObject',
          Resource: '*',
        }),
      },
      { policy: doc({ Effect: 'Allow', Principal: '*', Action: 's3:GetObject', Resource: '*' }) },
    ),
  ],
  [
    'account: public access block',
    'block/*',
    u(
      'aws_s3_account_public_access_block',
      { block_public_acls: true, block_public_policy: true, ignore_public_acls: true, restrict_public_buckets: true },
      { block_public_policy: false, restrict_public_buckets: false },
    ),
  ],
  ['ami: shared public', 'block/*', create('aws_ami_launch_permission', { image_id: 'ami-1', group: 'all' })],
  ['ami: shared account', 'review/*', create('aws_ami_launch_permission', { image_id: 'ami-1', account_id: '999999999999' })],
  [
    'snapshot: shared',
    'held/*',
    create('aws_snapshot_create_volume_permission', { snapshot_id: 'snap-1', account_id: '999999999999' }),
  ],
  ['ebs: default encryption off', 'held/*', u('aws_ebs_encryption_by_default', { enabled: true }, { enabled: false })],
  [
    'imds: v1',
    'review/*',
    u(
      'aws_instance',
      {
        instance_type: 't3.large',
        metadata_options: [{ http_tokens: 'required', http_endpoint: 'enabled', http_put_response_hop_limit: 1 }],
      },
      { metadata_options: [{ http_tokens: 'optional', http_endpoint: 'enabled', http_put_response_hop_limit: 1 }] },
    ),
  ],
  [
    'source: dest check',
    'held/*',
    u('aws_instance', { instance_type: 't3.large', source_dest_check: true }, { source_dest_check: false }),
  ],
  [
    'termination: protect',
    'held/*',
    u('aws_instance', { instance_type: 't3.large', disable_api_termination: true }, { disable_api_termination: false }),
  ],
  ['instance: type', 'review/*', u('aws_instance', { instance_type: 't3.large' }, { instance_type: 't3.xlarge' })],
  ['monitoring', 'pass/*', u('aws_instance', { instance_type: 't3.large', monitoring: false }, { monitoring: true })],
  [
    'user: data in place',
    'review/*',
    u('aws_instance', { instance_type: 't3.large', user_data: 'aaa', user_data_replace_on_change: false }, { user_data: 'bbb' }),
  ],
  [
    'asg: suspended',
    'held/*',
    u(
      'aws_autoscaling_group',
      { name: 'a', min_size: 2, max_size: 6, suspended_processes: [] },
      { suspended_processes: ['Launch', 'HealthCheck', 'ReplaceUnhealthy'] },
    ),
  ],
  [
    'asg: max down',
    'review/*',
    u(
      'aws_autoscaling_group',
      { name: 'a', min_size: 2, max_size: 20, desired_capacity: 10 },
      { max_size: 3, desired_capacity: 3 },
    ),
  ],
  ['Load balancer: idle', 'pass/*', u('aws_lb', { name: 'l', idle_timeout: 60 }, { idle_timeout: 120 })],
  [
    'Load balancer: desync monitor',
    'review/*',
    u('aws_lb', { name: 'l', desync_mitigation_mode: 'defensive' }, { desync_mitigation_mode: 'monitor' }),
  ],
  [
    'Load balancer: internal to public',
    'block/*',
    replace('aws_lb', { name: 'l', internal: true, ...prod }, { internal: false }),
  ],
  [
    'Load balancer: waf fail open',
    'review/*',
    u('aws_lb', { name: 'l', enable_waf_fail_open: false }, { enable_waf_fail_open: true }),
  ],
  [
    'Load balancer: listener ssl policy',
    'review/*',
    u(
      'aws_lb_listener',
      { port: 443, protocol: 'HTTPS', ssl_policy: 'ELBSecurityPolicy-TLS13-1-2-2021-06' },
      { ssl_policy: 'ELBSecurityPolicy-2016-08' },
    ),
  ],
  [
    'Load balancer: listener mtls off',
    'block/*',
    u(
      'aws_lb_listener',
      { port: 443, protocol: 'HTTPS', mutual_authentication: [{ mode: 'verify', trust_store_arn: 'x' }] },
      { mutual_authentication: [{ mode: 'off' }] },
    ),
  ],
  [
    'Load balancer: listener auth action removed',
    'block/*',
    u(
      'aws_lb_listener_rule',
      {
        priority: 1,
        action: [
          { type: 'authenticate-oidc', order: 1 },
          { type: 'forward', order: 2, target_group_arn: 'x' },
        ],
      },
      { action: [{ type: 'forward', order: 1, target_group_arn: 'x' }] },
    ),
  ],
  [
    'nat: eip',
    'block/*',
    replace(
      'aws_nat_gateway',
      { allocation_id: 'eip-1', subnet_id: 's-1', connectivity_type: 'public', ...prod },
      { connectivity_type: 'private' },
    ),
  ],
  [
    'vpc: dns off',
    'block/*',
    u(
      'aws_vpc',
      { cidr_block: '10.0.0.0/16', enable_dns_support: true, enable_dns_hostnames: true },
      { enable_dns_support: false, enable_dns_hostnames: false },
    ),
  ],
  [
    'vpc: endpoint policy wide',
    'review/*',
    u(
      'aws_vpc_endpoint',
      {
        service_name: 'com.amazonaws.eu-west-1.s3',
        policy: doc({ Effect: 'Allow', Principal: '*', Action: 's3:GetObject', Resource: 'arn:aws:s3:::acme/*' }),
      },
      { policy: doc({ Effect: 'Allow', Principal: '*', Action: '*', Resource: '*' }) },
    ),
  ],
  [
    'vpc: endpoint private dns off',
    'review/*',
    u(
      'aws_vpc_endpoint',
      { service_name: 'com.amazonaws.eu-west-1.ecr.api', vpc_endpoint_type: 'Interface', private_dns_enabled: true },
      { private_dns_enabled: false },
    ),
  ],
  [
    'endpoint: service acceptance',
    'review/*',
    u('aws_vpc_endpoint_service', { acceptance_required: true }, { acceptance_required: false }),
  ],
  [
    'endpoint: service all',
    'block/*',
    u(
      'aws_vpc_endpoint_service',
      { acceptance_required: false, allowed_principals: ['arn:aws:iam::222222222222:root'] },
      { allowed_principals: ['*'] },
    ),
  ],
  [
    'tgw: auto accept',
    'review/*',
    u(
      'aws_ec2_transit_gateway',
      { description: 't', auto_accept_shared_attachments: 'disable' },
      { auto_accept_shared_attachments: 'enable' },
    ),
  ],
  [
    'nacl: allow all',
    'held/*',
    create('aws_network_acl_rule', {
      network_acl_id: 'acl-1',
      rule_number: 1,
      egress: false,
      protocol: '-1',
      rule_action: 'allow',
      cidr_block: '0.0.0.0/0',
    }),
  ],
  [
    'nacl: deny all',
    'block/*',
    create('aws_network_acl_rule', {
      network_acl_id: 'acl-1',
      rule_number: 1,
      egress: false,
      protocol: '-1',
      rule_action: 'deny',
      cidr_block: '0.0.0.0/0',
    }),
  ],
  ['flow: logs', 'held/*', destroy('aws_flow_log', { vpc_id: 'v', traffic_type: 'ALL', ...prod })],
  [
    'network: firewall stateless pass',
    'block/*',
    u(
      'aws_networkfirewall_firewall_policy',
      {
        name: 'f',
        firewall_policy: [
          { stateless_default_actions: ['aws:forward_to_sfe'], stateless_fragment_default_actions: ['aws:forward_to_sfe'] },
        ],
      },
      { firewall_policy: [{ stateless_default_actions: ['aws:pass'], stateless_fragment_default_actions: ['aws:pass'] }] },
    ),
  ],
];
