import { create, destroy, forget, keep, replace, replaceNewFirst, UNKNOWN, update, type Story } from '../story.ts';

const prod = { tags: { environment: 'prod', app: 'billing' }, tags_all: { environment: 'prod', app: 'billing' } };
const stage = { tags: { environment: 'staging' }, tags_all: { environment: 'staging' } };
const policy = (...statements: readonly object[]): string => JSON.stringify({ Version: '2012-10-17', Statement: statements });
const aurora = {
  cluster_identifier: 'billing',
  engine: 'aurora-postgresql',
  engine_version: '16.4',
  deletion_protection: true,
  backup_retention_period: 14,
  skip_final_snapshot: false,
  storage_encrypted: true,
  db_cluster_parameter_group_name: 'billing',
  ...prod,
};
const lb = {
  name: 'billing',
  internal: true,
  load_balancer_type: 'application',
  enable_deletion_protection: true,
  subnets: ['subnet-a', 'subnet-b'],
  security_groups: ['sg-1'],
  idle_timeout: 60,
  ...prod,
};
const target = {
  name: 'billing',
  port: 8080,
  protocol: 'HTTP',
  vpc_id: 'vpc-1',
  deregistration_delay: '300',
  health_check: [{ path: '/healthz', interval: 30 }],
  ...prod,
};
const search = {
  domain_name: 'logs',
  engine_version: 'OpenSearch_2.13',
  cluster_config: [{ instance_type: 'r6g.large.search', instance_count: 3, zone_awareness_enabled: true }],
  ebs_options: [{ ebs_enabled: true, volume_size: 200 }],
  encrypt_at_rest: [{ enabled: true }],
  ...prod,
};
const kafka = {
  cluster_name: 'events',
  kafka_version: '3.6.0',
  number_of_broker_nodes: 3,
  broker_node_group_info: [{ instance_type: 'kafka.m5.large', storage_info: [{ ebs_storage_info: [{ volume_size: 500 }] }] }],
  ...prod,
};

export const secondAws: readonly Story[] = [
  [
    'a cluster parameter group changed',
    'pass/pass',
    update(
      'aws_rds_cluster_parameter_group',
      {
        name: 'billing',
        family: 'aurora-postgresql16',
        parameter: [{ name: 'log_min_duration_statement', value: '1000', apply_method: 'immediate' }],
      },
      { parameter: [{ name: 'log_min_duration_statement', value: '500', apply_method: 'immediate' }] },
    ),
  ],
  [
    'an aurora cluster without protection',
    'block/review',
    update('aws_rds_cluster', aurora, { deletion_protection: false, skip_final_snapshot: true }),
  ],
  [
    'one more reader',
    'pass/pass',
    create(
      'aws_rds_cluster_instance',
      { identifier: 'billing-3', cluster_identifier: 'billing', instance_class: 'db.r6g.large', ...prod },
      { key: 2 },
    ),
  ],
  [
    'a reader less',
    'held/*',
    destroy(
      'aws_rds_cluster_instance',
      { identifier: 'billing-3', cluster_identifier: 'billing', instance_class: 'db.r6g.large', ...prod },
      { key: 2 },
    ),
  ],
  [
    'an aurora cluster restored over the old one',
    'block/block',
    replace('aws_rds_cluster', { ...aurora, deletion_protection: false }, { snapshot_identifier: 'billing-2026-01-01' }),
    replace(
      'aws_rds_cluster_instance',
      { identifier: 'billing-1', cluster_identifier: 'billing' },
      { cluster_identifier: UNKNOWN },
    ),
  ],
  ['a balancer on the internet', 'block/*', replace('aws_lb', lb, { internal: false })],
  ['an idle timeout', 'pass/pass', update('aws_lb', lb, { idle_timeout: 120 })],
  [
    'access logs of a balancer on',
    'pass/pass',
    update(
      'aws_lb',
      { ...lb, access_logs: [{ enabled: false, bucket: '' }] },
      { access_logs: [{ enabled: true, bucket: 'logs' }] },
    ),
  ],
  ['protection of a balancer off', 'held/*', update('aws_lb', lb, { enable_deletion_protection: false })],
  ['a drain time', 'pass/pass', update('aws_lb_target_group', target, { deregistration_delay: '60' })],
  ['a port of a target group', 'held/*', replace('aws_lb_target_group', target, { port: 9090 })],
  ['a health check', 'pass/pass', update('aws_lb_target_group', target, { health_check: [{ path: '/ready', interval: 15 }] })],
  [
    'a listener takes another certificate',
    'pass/*',
    update(
      'aws_lb_listener',
      {
        port: 443,
        protocol: 'HTTPS',
        certificate_arn: 'arn:a',
        ssl_policy: 'ELBSecurityPolicy-TLS13-1-2-2021-06',
        default_action: [{ type: 'forward', target_group_arn: 't' }],
      },
      { certificate_arn: 'arn:b' },
    ),
  ],
  [
    'a listener allows old TLS',
    'review/*',
    update(
      'aws_lb_listener',
      { port: 443, protocol: 'HTTPS', certificate_arn: 'arn:a', ssl_policy: 'ELBSecurityPolicy-TLS13-1-2-2021-06' },
      { ssl_policy: 'ELBSecurityPolicy-2016-08' },
    ),
  ],
  ['a listener removed', 'block/*', destroy('aws_lb_listener', { port: 443, protocol: 'HTTPS', certificate_arn: 'arn:a' })],
  [
    'more disk for a search domain',
    'pass/*',
    update('aws_opensearch_domain', search, { ebs_options: [{ ebs_enabled: true, volume_size: 300 }] }),
  ],
  [
    'a search domain for everybody',
    'block/*',
    update(
      'aws_opensearch_domain',
      {
        ...search,
        access_policies: policy({ Effect: 'Allow', Principal: { AWS: 'arn:aws:iam::1:role/x' }, Action: 'es:*', Resource: '*' }),
      },
      { access_policies: policy({ Effect: 'Allow', Principal: '*', Action: 'es:*', Resource: '*' }) },
    ),
  ],
  ['a search domain removed', 'block/block', destroy('aws_opensearch_domain', search)],
  [
    'brokers with more disk',
    'pass/*',
    update('aws_msk_cluster', kafka, {
      broker_node_group_info: [{ instance_type: 'kafka.m5.large', storage_info: [{ ebs_storage_info: [{ volume_size: 800 }] }] }],
    }),
  ],
  ['a cluster of brokers renamed', 'block/block', replace('aws_msk_cluster', kafka, { cluster_name: 'events-v2' })],
  [
    'a file system removed',
    'block/block',
    destroy('aws_efs_file_system', { creation_token: 'uploads', encrypted: true, ...prod }),
  ],
  [
    'a mount target replaced',
    'held/*',
    replace('aws_efs_mount_target', { file_system_id: 'fs-1', subnet_id: 'subnet-a' }, { subnet_id: 'subnet-b' }),
  ],
  [
    'a state machine changed',
    'pass/pass',
    update(
      'aws_sfn_state_machine',
      { name: 'billing', definition: '{"StartAt":"A"}', ...prod },
      { definition: '{"StartAt":"B"}' },
    ),
  ],
  ['a state machine removed', 'block/*', destroy('aws_sfn_state_machine', { name: 'billing', definition: '{}', ...prod })],
  [
    'an API redeployed',
    'pass/pass',
    replaceNewFirst(
      'aws_api_gateway_deployment',
      { rest_api_id: 'r', triggers: { redeploy: 'a' } },
      { triggers: { redeploy: 'b' } },
    ),
    update(
      'aws_api_gateway_stage',
      { rest_api_id: 'r', stage_name: 'live', deployment_id: 'd1', ...prod },
      { deployment_id: UNKNOWN },
    ),
  ],
  ['an API removed', 'block/*', destroy('aws_apigatewayv2_api', { name: 'billing', protocol_type: 'HTTP', ...prod })],
  [
    'a throttle raised',
    'pass/pass',
    update(
      'aws_api_gateway_usage_plan',
      { name: 'p', throttle_settings: [{ burst_limit: 100, rate_limit: 50 }] },
      { throttle_settings: [{ burst_limit: 200, rate_limit: 100 }] },
    ),
  ],
  [
    'an alias points to a new version',
    'pass/pass',
    update('aws_lambda_alias', { name: 'live', function_name: 'f', function_version: '41' }, { function_version: '42' }),
  ],
  [
    'a trigger switched off',
    'held/*',
    update(
      'aws_lambda_event_source_mapping',
      { event_source_arn: 'arn:aws:sqs:eu-west-1:1:billing', function_name: 'f', enabled: true, batch_size: 10 },
      { enabled: false },
    ),
  ],
  [
    'a bigger batch',
    'pass/pass',
    update(
      'aws_lambda_event_source_mapping',
      { event_source_arn: 'arn:aws:sqs:eu-west-1:1:billing', function_name: 'f', enabled: true, batch_size: 10 },
      { batch_size: 20 },
    ),
  ],
  [
    'everybody may call a function',
    'block/*',
    create('aws_lambda_permission', { function_name: 'f', action: 'lambda:InvokeFunction', principal: '*', statement_id: 'x' }),
  ],
  [
    'the gateway may call a function',
    'pass/pass',
    create('aws_lambda_permission', {
      function_name: 'f',
      action: 'lambda:InvokeFunction',
      principal: 'apigateway.amazonaws.com',
      source_arn: 'arn:aws:execute-api:eu-west-1:1:x/*',
      statement_id: 'x',
    }),
  ],
  [
    'a function URL without sign-in',
    'review/*',
    create('aws_lambda_function_url', { function_name: 'f', authorization_type: 'NONE' }),
  ],
  [
    'a snapshot shared with the world',
    'block/*',
    update('aws_db_snapshot', { db_snapshot_identifier: 's', shared_accounts: [] }, { shared_accounts: ['all'] }),
  ],
  [
    'an image of containers with scanning',
    'pass/pass',
    update(
      'aws_ecr_repository',
      { name: 'billing', image_tag_mutability: 'IMMUTABLE', image_scanning_configuration: [{ scan_on_push: false }], ...prod },
      { image_scanning_configuration: [{ scan_on_push: true }] },
    ),
  ],
  [
    'tags of images may move',
    'review/*',
    update(
      'aws_ecr_repository',
      { name: 'billing', image_tag_mutability: 'IMMUTABLE', ...prod },
      { image_tag_mutability: 'MUTABLE' },
    ),
  ],
  [
    'a route through another gateway',
    'held/*',
    update(
      'aws_route',
      { route_table_id: 'rtb-1', destination_cidr_block: '0.0.0.0/0', nat_gateway_id: 'nat-1' },
      { nat_gateway_id: 'nat-2' },
    ),
  ],
  [
    'a route added',
    'pass/pass',
    create('aws_route', { route_table_id: 'rtb-1', destination_cidr_block: '10.9.0.0/16', vpc_peering_connection_id: 'pcx-1' }),
  ],
  ['a transit gateway removed', 'block/block', destroy('aws_ec2_transit_gateway', { description: 'hub', ...prod })],
  ['a peering removed', 'block/*', destroy('aws_vpc_peering_connection', { vpc_id: 'vpc-1', peer_vpc_id: 'vpc-2', ...prod })],
  ['a subnet added', 'pass/pass', create('aws_subnet', { vpc_id: 'vpc-1', cidr_block: '10.0.9.0/24', ...prod })],
  ['flow logs removed', 'held/*', destroy('aws_flow_log', { vpc_id: 'vpc-1', traffic_type: 'ALL', ...prod })],
  [
    'config recorder off',
    'block/*',
    update('aws_config_configuration_recorder_status', { name: 'default', is_enabled: true }, { is_enabled: false }),
  ],
  [
    'a service control policy narrower',
    'pass/pass',
    update(
      'aws_organizations_policy',
      {
        name: 'deny-regions',
        type: 'SERVICE_CONTROL_POLICY',
        content: policy({ Sid: 'A', Effect: 'Deny', Action: 'ec2:*', Resource: '*' }),
      },
      {
        content: policy(
          { Sid: 'A', Effect: 'Deny', Action: 'ec2:*', Resource: '*' },
          { Sid: 'B', Effect: 'Deny', Action: 'iam:CreateUser', Resource: '*' },
        ),
      },
    ),
  ],
  [
    'a service control policy loses a denial',
    'block/*',
    update(
      'aws_organizations_policy',
      {
        name: 'deny',
        type: 'SERVICE_CONTROL_POLICY',
        content: policy(
          { Sid: 'A', Effect: 'Deny', Action: 'cloudtrail:*', Resource: '*' },
          { Sid: 'B', Effect: 'Deny', Action: 'iam:CreateUser', Resource: '*' },
        ),
      },
      { content: policy({ Sid: 'B', Effect: 'Deny', Action: 'iam:CreateUser', Resource: '*' }) },
    ),
  ],
  [
    'an account leaves the organization',
    'block/*',
    destroy('aws_organizations_account', { name: 'prod', email: 'a@example.com', close_on_deletion: true }),
  ],
  [
    'trust of GitHub for one repository',
    'pass/*',
    update(
      'aws_iam_role',
      {
        name: 'deploy',
        assume_role_policy: policy({
          Effect: 'Allow',
          Principal: { Federated: 'arn:aws:iam::1:oidc-provider/token.actions.githubusercontent.com' },
          Action: 'sts:AssumeRoleWithWebIdentity',
          Condition: { StringLike: { 'token.actions.githubusercontent.com:sub': 'repo:acme/*' } },
        }),
      },
      {
        assume_role_policy: policy({
          Effect: 'Allow',
          Principal: { Federated: 'arn:aws:iam::1:oidc-provider/token.actions.githubusercontent.com' },
          Action: 'sts:AssumeRoleWithWebIdentity',
          Condition: { StringLike: { 'token.actions.githubusercontent.com:sub': 'repo:acme/billing:*' } },
        }),
      },
    ),
  ],
  [
    'password policy weaker',
    'held/*',
    update(
      'aws_iam_account_password_policy',
      { minimum_password_length: 16, require_symbols: true, max_password_age: 90 },
      { minimum_password_length: 8, require_symbols: false },
    ),
  ],
  [
    'a group of logs that expires',
    'pass/pass',
    create('aws_cloudwatch_log_group', { name: '/billing', retention_in_days: 30, ...prod }),
  ],
  [
    'an email joins a topic',
    'pass/pass',
    create('aws_sns_topic_subscription', { topic_arn: 'arn:t', protocol: 'email', endpoint: 'oncall@example.com' }),
  ],
  [
    'the only subscription of alarms removed',
    'held/*',
    destroy('aws_sns_topic_subscription', {
      topic_arn: 'arn:aws:sns:eu-west-1:1:alarms',
      protocol: 'https',
      endpoint: 'https://events.pagerduty.com/x',
    }),
  ],
  [
    'a disk bigger and faster',
    'pass/pass',
    update('aws_ebs_volume', { availability_zone: 'eu-west-1a', size: 100, type: 'gp2', ...prod }, { size: 200, type: 'gp3' }),
  ],
  [
    'a disk removed',
    'block/block',
    destroy('aws_ebs_volume', { availability_zone: 'eu-west-1a', size: 100, type: 'gp3', ...prod }),
  ],
  [
    'a server stopped for a bigger class',
    'review/*',
    update('aws_instance', { ami: 'ami-1', instance_type: 'm6i.large', ...prod }, { instance_type: 'm6i.2xlarge' }),
  ],
  [
    'termination protection off',
    'review/*',
    update(
      'aws_instance',
      { ami: 'ami-1', instance_type: 'm6i.large', disable_api_termination: true, ...prod },
      { disable_api_termination: false },
    ),
  ],
  [
    'user data changed in place',
    'held/*',
    update(
      'aws_instance',
      { ami: 'ami-1', instance_type: 'm6i.large', user_data: 'a', user_data_replace_on_change: false, ...prod },
      { user_data: 'b' },
    ),
  ],
  [
    'a staging database removed',
    'review/*',
    destroy('aws_db_instance', { identifier: 'billing-stage', engine: 'postgres', skip_final_snapshot: true, ...stage }),
  ],
  [
    'a staging service redeployed',
    'pass/pass',
    update(
      'aws_ecs_service',
      { name: 'billing', desired_count: 2, task_definition: 'a:1', ...stage },
      { task_definition: 'a:2' },
    ),
  ],
  [
    'fewer tasks by a third',
    'pass/pass',
    update('aws_ecs_service', { name: 'billing', desired_count: 6, task_definition: 'a:1', ...prod }, { desired_count: 4 }),
  ],
  [
    'a widget of a dashboard',
    'pass/pass',
    update(
      'aws_cloudwatch_dashboard',
      { dashboard_name: 'b', dashboard_body: '{"widgets":[1]}' },
      { dashboard_body: '{"widgets":[2]}' },
    ),
  ],
  [
    'a backup rule kept for a week instead of a year',
    'held/*',
    update(
      'aws_backup_plan',
      {
        name: 'daily',
        rule: [{ rule_name: 'd', schedule: 'cron(0 5 ? * * *)', target_vault_name: 'v', lifecycle: [{ delete_after: 365 }] }],
        ...prod,
      },
      { rule: [{ rule_name: 'd', schedule: 'cron(0 5 ? * * *)', target_vault_name: 'v', lifecycle: [{ delete_after: 7 }] }] },
    ),
  ],
  [
    'a backup rule kept longer',
    'pass/pass',
    update(
      'aws_backup_plan',
      {
        name: 'daily',
        rule: [{ rule_name: 'd', schedule: 'cron(0 5 ? * * *)', target_vault_name: 'v', lifecycle: [{ delete_after: 35 }] }],
        ...prod,
      },
      { rule: [{ rule_name: 'd', schedule: 'cron(0 5 ? * * *)', target_vault_name: 'v', lifecycle: [{ delete_after: 90 }] }] },
    ),
  ],
  [
    'the lock of a vault removed',
    'block/*',
    destroy('aws_backup_vault_lock_configuration', { backup_vault_name: 'v', min_retention_days: 30 }),
  ],
  [
    'a flag in an environment of a function',
    'held/*',
    update(
      'aws_lambda_function',
      { function_name: 'f', environment: [{ variables: { FEATURE_CHECKOUT: 'true' } }], ...prod },
      { environment: [{ variables: { FEATURE_CHECKOUT: 'false' } }] },
    ),
  ],
  [
    'a renamed module with moved blocks',
    'pass/pass',
    keep(
      'aws_db_instance',
      { identifier: 'b', ...prod },
      { module: 'module.database', more: { previous_address: 'aws_db_instance.b' } },
    ),
    keep(
      'aws_db_subnet_group',
      { name: 'b' },
      { module: 'module.database', more: { previous_address: 'aws_db_subnet_group.b' } },
    ),
  ],
  [
    'a bucket under another key of for_each',
    'block/*',
    destroy('aws_s3_bucket', { bucket: 'billing-invoices', force_destroy: true, ...prod }, { key: 'invoices' }),
    create('aws_s3_bucket', { bucket: 'billing-invoices', force_destroy: true, ...prod }, { key: 'invoice-archive' }),
  ],
  ['a role forgotten', 'pass/*', forget('aws_iam_role', { name: 'old', ...prod })],
  ['a trail forgotten', 'held/*', forget('aws_cloudtrail', { name: 'main', ...prod })],
  [
    'a bucket with encryption switched to a key',
    'pass/*',
    update(
      'aws_s3_bucket_server_side_encryption_configuration',
      { bucket: 'b', rule: [{ apply_server_side_encryption_by_default: [{ sse_algorithm: 'AES256' }] }] },
      { rule: [{ apply_server_side_encryption_by_default: [{ sse_algorithm: 'aws:kms', kms_master_key_id: 'k' }] }] },
    ),
  ],
  [
    'replication of a bucket removed',
    'held/*',
    destroy('aws_s3_bucket_replication_configuration', { bucket: 'b', role: 'r', rule: [{ id: 'all', status: 'Enabled' }] }),
  ],
  [
    'object lock shorter',
    'held/*',
    update(
      'aws_s3_bucket_object_lock_configuration',
      { bucket: 'b', rule: [{ default_retention: [{ mode: 'COMPLIANCE', days: 365 }] }] },
      { rule: [{ default_retention: [{ mode: 'GOVERNANCE', days: 1 }] }] },
    ),
  ],
];

const gp = { project: 'acme-billing', location: 'europe-west1' };
const az = { resource_group_name: 'rg-billing', location: 'westeurope', tags: { environment: 'production' } };

export const secondGoogleAndAzure: readonly Story[] = [
  ['a dev project removed', 'pass/pass', destroy('google_project', { project_id: 'billing-dev', name: 'billing dev' })],
  [
    'a bucket of a sandbox project removed',
    'pass/pass',
    destroy('google_storage_bucket', { name: 'scratch-data', force_destroy: true, project: 'acme-sandbox-7' }),
  ],
  [
    'a spanner database removed',
    'block/block',
    destroy('google_spanner_database', {
      name: 'billing',
      instance: 'main',
      deletion_protection: false,
      project: 'acme-billing',
    }),
  ],
  [
    'more nodes for spanner',
    'pass/pass',
    update('google_spanner_instance', { name: 'main', num_nodes: 3, project: 'acme-billing' }, { num_nodes: 5 }),
  ],
  ['an index of firestore', 'pass/pass', create('google_firestore_index', { collection: 'invoices', project: 'acme-billing' })],
  [
    'a version of a secret disabled',
    'block/*',
    update('google_secret_manager_secret_version', { secret: 's', enabled: true }, { enabled: false }),
  ],
  ['a key version destroyed', 'block/*', destroy('google_kms_crypto_key_version', { crypto_key: 'k', state: 'ENABLED' })],
  [
    'a router NAT removed',
    'block/*',
    destroy('google_compute_router_nat', { name: 'nat', router: 'r', region: 'europe-west1', project: 'acme-billing' }),
  ],
  [
    'an address released',
    'held/*',
    destroy('google_compute_global_address', { name: 'www', address: '198.51.100.7', project: 'acme-billing' }),
  ],
  [
    'a backend service with a longer timeout',
    'pass/pass',
    update(
      'google_compute_backend_service',
      { name: 'b', timeout_sec: 30, security_policy: 'armor', project: 'acme-billing' },
      { timeout_sec: 60 },
    ),
  ],
  [
    'armor taken off a backend',
    'block/*',
    update(
      'google_compute_backend_service',
      { name: 'b', timeout_sec: 30, security_policy: 'armor', project: 'acme-billing' },
      { security_policy: null },
    ),
  ],
  [
    'a URL map to another service',
    'held/*',
    update('google_compute_url_map', { name: 'm', default_service: 'a', project: 'acme-billing' }, { default_service: 'b' }),
  ],
  [
    'a managed certificate',
    'pass/pass',
    create('google_compute_managed_ssl_certificate', { name: 'c', managed: [{ domains: ['a.example.com'] }] }),
  ],
  ['a topic removed', 'block/*', destroy('google_pubsub_topic', { name: 'invoices', project: 'acme-billing' })],
  [
    'a workload identity',
    'held/*',
    create('google_service_account_iam_member', {
      service_account_id: 'projects/acme-billing/serviceAccounts/a@acme-billing.iam.gserviceaccount.com',
      role: 'roles/iam.workloadIdentityUser',
      member: 'serviceAccount:acme-billing.svc.id.goog[billing/api]',
    }),
  ],
  [
    'audit config removed',
    'block/*',
    destroy('google_project_iam_audit_config', {
      project: 'acme-billing',
      service: 'allServices',
      audit_log_config: [{ log_type: 'DATA_READ' }],
    }),
  ],
  [
    'a pool of identities removed',
    'block/*',
    destroy('google_iam_workload_identity_pool', { workload_identity_pool_id: 'github', project: 'acme-billing' }),
  ],
  [
    'a condition of a pool loosened',
    'block/*',
    update(
      'google_iam_workload_identity_pool_provider',
      { workload_identity_pool_id: 'github', attribute_condition: 'assertion.repository_owner == "acme"' },
      { attribute_condition: null },
    ),
  ],
  [
    'a dataset shares with everybody',
    'block/*',
    create('google_bigquery_dataset_iam_member', {
      dataset_id: 'sales',
      role: 'roles/bigquery.dataViewer',
      member: 'allAuthenticatedUsers',
    }),
  ],
  [
    'tables expire in a week',
    'held/*',
    update(
      'google_bigquery_dataset',
      { dataset_id: 'sales', default_table_expiration_ms: null, ...gp },
      { default_table_expiration_ms: 604800000 },
    ),
  ],
  [
    'a memorystore grows',
    'pass/*',
    update('google_redis_instance', { name: 'c', tier: 'STANDARD_HA', memory_size_gb: 5, ...gp }, { memory_size_gb: 10 }),
  ],
  [
    'a composer environment with one more package',
    'held/*',
    update(
      'google_composer_environment',
      { name: 'c', config: [{ software_config: [{ pypi_packages: { a: '1' } }] }], ...gp },
      { config: [{ software_config: [{ pypi_packages: { a: '1', b: '2' } }] }] },
    ),
  ],
  [
    'a network removed',
    'block/block',
    destroy('google_compute_network', { name: 'main', project: 'acme-billing' }),
    destroy('google_compute_subnetwork', { name: 's', ip_cidr_range: '10.0.0.0/20', project: 'acme-billing' }),
  ],
  [
    'an API gateway config replaced',
    'pass/*',
    replaceNewFirst('google_api_gateway_api_config', { api: 'a', api_config_id: 'c1' }, { api_config_id: 'c2' }),
  ],
  [
    'deletion protection of a cluster off',
    'block/*',
    update('google_container_cluster', { name: 'main', deletion_protection: true, ...gp }, { deletion_protection: false }),
  ],
  [
    'logging of a cluster off',
    'held/*',
    update(
      'google_container_cluster',
      { name: 'main', logging_service: 'logging.googleapis.com/kubernetes', ...gp },
      { logging_service: 'none' },
    ),
  ],
  [
    'release channel',
    'pass/*',
    update(
      'google_container_cluster',
      { name: 'main', release_channel: [{ channel: 'REGULAR' }], ...gp },
      { release_channel: [{ channel: 'STABLE' }] },
    ),
  ],
  [
    'a sandbox group of resources removed',
    'pass/pass',
    destroy('azurerm_resource_group', { name: 'rg-sandbox-ann', location: 'westeurope', tags: {} }),
  ],
  [
    'a dev database removed by the group it is in',
    'pass/pass',
    destroy('azurerm_mssql_database', {
      name: 'shop',
      server_id: '/subscriptions/1/resourceGroups/rg-shop-dev/providers/Microsoft.Sql/servers/s',
      tags: { environment: 'dev' },
    }),
  ],
  [
    'a database of SQL removed',
    'block/block',
    destroy('azurerm_mssql_database', { name: 'billing', server_id: 's', sku_name: 'S3', tags: { environment: 'production' } }),
  ],
  [
    'a bigger database',
    'held/*',
    update('azurerm_mssql_database', { name: 'billing', server_id: 's', sku_name: 'S3' }, { sku_name: 'S6' }),
  ],
  [
    'longer retention of a database',
    'pass/pass',
    update(
      'azurerm_mssql_database',
      { name: 'billing', server_id: 's', short_term_retention_policy: [{ retention_days: 7 }] },
      { short_term_retention_policy: [{ retention_days: 35 }] },
    ),
  ],
  [
    'auditing of SQL removed',
    'block/*',
    destroy('azurerm_mssql_server_extended_auditing_policy', { server_id: 's', enabled: true, retention_in_days: 90 }),
  ],
  [
    'the public network of SQL',
    'held/*',
    update(
      'azurerm_mssql_server',
      { name: 's', public_network_access_enabled: false, minimum_tls_version: '1.2', ...az },
      { public_network_access_enabled: true },
    ),
  ],
  [
    'a function with a setting',
    'pass/pass',
    update('azurerm_linux_function_app', { name: 'f', app_settings: { PAGE: '10' }, ...az }, { app_settings: { PAGE: '20' } }),
  ],
  [
    'a feature in a function off',
    'held/*',
    update(
      'azurerm_linux_function_app',
      { name: 'f', app_settings: { FEATURE_CHECKOUT_ENABLED: 'true' }, ...az },
      { app_settings: { FEATURE_CHECKOUT_ENABLED: 'false' } },
    ),
  ],
  ['a slot removed', 'held/*', destroy('azurerm_linux_web_app_slot', { name: 'blue', app_service_id: 'a' })],
  [
    'an application gateway detects only',
    'block/*',
    update(
      'azurerm_web_application_firewall_policy',
      { name: 'w', policy_settings: [{ enabled: true, mode: 'Prevention' }], ...az },
      { policy_settings: [{ enabled: true, mode: 'Detection' }] },
    ),
  ],
  ['a private endpoint removed', 'held/*', destroy('azurerm_private_endpoint', { name: 'pe', subnet_id: 's', ...az })],
  [
    'a vnet peering removed',
    'held/*',
    destroy('azurerm_virtual_network_peering', {
      name: 'hub',
      virtual_network_name: 'v',
      remote_virtual_network_id: 'h',
      resource_group_name: 'rg-billing',
    }),
  ],
  [
    'a container app with a new image',
    'pass/pass',
    update(
      'azurerm_container_app',
      {
        name: 'api',
        template: [{ container: [{ name: 'api', image: 'api:1', cpu: 0.5 }], min_replicas: 2, max_replicas: 10 }],
        ...az,
      },
      { template: [{ container: [{ name: 'api', image: 'api:2', cpu: 0.5 }], min_replicas: 2, max_replicas: 10 }] },
    ),
  ],
  [
    'a container app to 0',
    'held/*',
    update(
      'azurerm_container_app',
      { name: 'api', template: [{ container: [{ name: 'api', image: 'api:1' }], min_replicas: 2, max_replicas: 10 }], ...az },
      { template: [{ container: [{ name: 'api', image: 'api:1' }], min_replicas: 0, max_replicas: 0 }] },
    ),
  ],
  ['a queue of the service bus removed', 'block/*', destroy('azurerm_servicebus_queue', { name: 'invoices', namespace_id: 'n' })],
  [
    'an event hub keeps longer',
    'pass/pass',
    update('azurerm_eventhub', { name: 'e', message_retention: 1, partition_count: 4 }, { message_retention: 7 }),
  ],
  [
    'a backup policy shorter',
    'held/*',
    update(
      'azurerm_backup_policy_vm',
      { name: 'daily', retention_daily: [{ count: 30 }], resource_group_name: 'rg-billing' },
      { retention_daily: [{ count: 7 }] },
    ),
  ],
  [
    'a recovery vault without soft delete',
    'block/*',
    update(
      'azurerm_recovery_services_vault',
      { name: 'v', soft_delete_enabled: true, sku: 'Standard', ...az },
      { soft_delete_enabled: false },
    ),
  ],
  [
    'a federated credential of any branch',
    'held/*',
    update(
      'azuread_application_federated_identity_credential',
      {
        display_name: 'gh',
        subject: 'repo:acme/billing:ref:refs/heads/main',
        issuer: 'https://token.actions.githubusercontent.com',
      },
      { subject: 'repo:acme/billing:pull_request' },
    ),
  ],
  [
    'a role of Graph for an application',
    'block/*',
    create('azuread_app_role_assignment', {
      app_role_id: '9e3f62cf-ca93-4989-b6ce-bf83c28f9fe8',
      principal_object_id: 'p',
      resource_object_id: 'graph',
    }),
  ],
  [
    'defender off',
    'block/*',
    update(
      'azurerm_security_center_subscription_pricing',
      { tier: 'Standard', resource_type: 'VirtualMachines' },
      { tier: 'Free' },
    ),
  ],
  [
    'a disk grows',
    'pass/*',
    update(
      'azurerm_managed_disk',
      { name: 'd', disk_size_gb: 128, storage_account_type: 'Premium_LRS', ...az },
      { disk_size_gb: 256 },
    ),
  ],
  [
    'a VM replaced',
    'block/*',
    replace('azurerm_linux_virtual_machine', { name: 'vm', size: 'Standard_D4s_v5', ...az }, { custom_data: 'x' }),
  ],
  [
    'a TTL',
    'pass/pass',
    update(
      'azurerm_dns_cname_record',
      { name: 'www', zone_name: 'example.com', ttl: 3600, record: 'a.example.net' },
      { ttl: 300 },
    ),
  ],
];
