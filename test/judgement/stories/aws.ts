import { create, destroy, forget, keep, replace, replaceNewFirst, UNKNOWN, update, type Story } from '../story.ts';

const prod = {
  tags: { Environment: 'production', Service: 'orders' },
  tags_all: { Environment: 'production', Service: 'orders' },
};
const sandbox = { tags: { Environment: 'sandbox' }, tags_all: { Environment: 'sandbox' } };
const db = {
  identifier: 'orders',
  engine: 'postgres',
  engine_version: '16.4',
  instance_class: 'db.r6g.xlarge',
  allocated_storage: 500,
  multi_az: true,
  deletion_protection: true,
  backup_retention_period: 14,
  skip_final_snapshot: false,
  final_snapshot_identifier: 'orders-final',
  storage_encrypted: true,
  publicly_accessible: false,
  apply_immediately: false,
  ...prod,
};
const lambda = {
  function_name: 'orders-api',
  handler: 'index.handler',
  runtime: 'nodejs20.x',
  memory_size: 512,
  timeout: 30,
  filename: 'api.zip',
  source_code_hash: 'aaa=',
  reserved_concurrent_executions: -1,
  ...prod,
};
const ecs = {
  name: 'orders',
  cluster: 'arn:aws:ecs:eu-west-1:111111111111:cluster/main',
  desired_count: 6,
  launch_type: 'FARGATE',
  task_definition: 'arn:aws:ecs:eu-west-1:111111111111:task-definition/orders:41',
  ...prod,
};
const group = {
  name: 'orders',
  desired_capacity: 6,
  min_size: 4,
  max_size: 12,
  health_check_type: 'ELB',
  vpc_zone_identifier: ['subnet-1', 'subnet-2'],
};
const role = {
  name: 'orders',
  max_session_duration: 3600,
  permissions_boundary: 'arn:aws:iam::111111111111:policy/boundary',
  assume_role_policy: JSON.stringify({
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Principal: { Service: 'ecs-tasks.amazonaws.com' }, Action: 'sts:AssumeRole' }],
  }),
  ...prod,
};
const policy = (...statements: readonly object[]): string => JSON.stringify({ Version: '2012-10-17', Statement: statements });
const allow = (Action: string | string[], Resource: string): object => ({ Effect: 'Allow', Action, Resource });
const record = { zone_id: 'Z1', name: 'api.example.com', type: 'A', ttl: 300, records: ['198.51.100.7'] };
const alarm = {
  alarm_name: 'orders-5xx',
  comparison_operator: 'GreaterThanThreshold',
  threshold: 10,
  period: 60,
  evaluation_periods: 3,
  actions_enabled: true,
  alarm_actions: ['arn:aws:sns:eu-west-1:111111111111:oncall'],
  ...prod,
};
const table = {
  name: 'orders',
  billing_mode: 'PAY_PER_REQUEST',
  hash_key: 'id',
  deletion_protection_enabled: true,
  point_in_time_recovery: [{ enabled: true }],
  stream_enabled: false,
  ...prod,
};
const bucket = { bucket: 'acme-orders', force_destroy: false, ...prod };
const secret = { name: 'orders/db', recovery_window_in_days: 30, ...prod };
const key = {
  description: 'orders',
  deletion_window_in_days: 30,
  enable_key_rotation: true,
  is_enabled: true,
  policy: policy({ Effect: 'Allow', Principal: { AWS: 'arn:aws:iam::111111111111:root' }, Action: 'kms:*', Resource: '*' }),
  ...prod,
};

/** AWS, in production unless told otherwise. */
export const aws: readonly Story[] = [
  [
    'tags of a database',
    'pass/pass',
    update('aws_db_instance', db, { tags: { ...db.tags, Owner: 'payments' }, tags_all: { ...db.tags_all, Owner: 'payments' } }),
  ],
  ['a database grows', 'pass/pass', update('aws_db_instance', db, { allocated_storage: 800 })],
  ['backups kept longer', 'pass/pass', update('aws_db_instance', db, { backup_retention_period: 35 })],
  ['backups switched off', 'block/review', update('aws_db_instance', db, { backup_retention_period: 0 })],
  ['deletion protection off', 'block/review', update('aws_db_instance', db, { deletion_protection: false })],
  ['a database on the internet', 'block/block', update('aws_db_instance', db, { publicly_accessible: true })],
  [
    'a database replaced for its name',
    'block/block',
    replace('aws_db_instance', { ...db, deletion_protection: false, skip_final_snapshot: true }, { identifier: 'orders-new' }),
  ],
  ['a minor version in the window', 'pass/pass', update('aws_db_instance', db, { engine_version: '16.6' })],
  [
    'protection added',
    'pass/pass',
    update('aws_db_instance', { ...db, deletion_protection: false }, { deletion_protection: true }),
  ],
  [
    'a read replica removed',
    'held/*',
    destroy('aws_db_instance', {
      ...db,
      identifier: 'orders-replica',
      replicate_source_db: 'orders',
      deletion_protection: false,
      skip_final_snapshot: true,
    }),
  ],
  [
    'a master password rotated',
    'review/pass',
    update(
      'aws_db_instance',
      { ...db, password: 'old-not-real' },
      { password: 'new-not-real' },
      { change: { before_sensitive: { password: true }, after_sensitive: { password: true } } },
    ),
  ],
  [
    'new code of a function',
    'pass/pass',
    update('aws_lambda_function', lambda, { source_code_hash: 'bbb=', last_modified: UNKNOWN, version: UNKNOWN }),
  ],
  ['a newer runtime', 'pass/pass', update('aws_lambda_function', lambda, { runtime: 'nodejs22.x' })],
  ['more memory for a function', 'pass/pass', update('aws_lambda_function', lambda, { memory_size: 1024, timeout: 60 })],
  [
    'a function throttled to nothing',
    'block/review',
    update('aws_lambda_function', lambda, { reserved_concurrent_executions: 0 }),
  ],
  ['a function removed', 'held/*', destroy('aws_lambda_function', lambda)],
  [
    'an environment variable of a function',
    'pass/pass',
    update(
      'aws_lambda_function',
      { ...lambda, environment: [{ variables: { LOG_LEVEL: 'info' } }] },
      { environment: [{ variables: { LOG_LEVEL: 'debug' } }] },
    ),
  ],
  [
    'a task definition and its service',
    'pass/pass',
    replace(
      'aws_ecs_task_definition',
      { family: 'orders', container_definitions: '[{"name":"api","image":"api:41"}]', revision: 41, arn: 'a:41' },
      { container_definitions: '[{"name":"api","image":"api:42"}]', revision: UNKNOWN, arn: UNKNOWN },
    ),
    update('aws_ecs_service', ecs, { task_definition: UNKNOWN }),
  ],
  ['a service to 0 tasks', 'block/review', update('aws_ecs_service', ecs, { desired_count: 0 })],
  ['a service from 6 to 9 tasks', 'pass/pass', update('aws_ecs_service', ecs, { desired_count: 9 })],
  ['a service removed', 'block/*', destroy('aws_ecs_service', ecs)],
  [
    'a newer machine image by launch template',
    'pass/pass',
    update(
      'aws_launch_template',
      { name: 'orders', image_id: 'ami-1', latest_version: 7, default_version: 7 },
      { image_id: 'ami-2', latest_version: UNKNOWN },
    ),
    update(
      'aws_autoscaling_group',
      { ...group, launch_template: [{ id: 'lt-1', version: '7' }] },
      { launch_template: [{ id: 'lt-1', version: '8' }] },
    ),
  ],
  ['a group to 0', 'block/review', update('aws_autoscaling_group', group, { desired_capacity: 0, min_size: 0, max_size: 0 })],
  ['a group grows', 'pass/pass', update('aws_autoscaling_group', group, { max_size: 20, desired_capacity: 8 })],
  [
    'an autoscaling target grows',
    'pass/pass',
    update(
      'aws_appautoscaling_target',
      {
        min_capacity: 2,
        max_capacity: 10,
        resource_id: 'service/main/orders',
        service_namespace: 'ecs',
        scalable_dimension: 'ecs:service:DesiredCount',
      },
      { max_capacity: 20 },
    ),
  ],
  [
    'a scaling policy changed',
    'pass/pass',
    update(
      'aws_appautoscaling_policy',
      { name: 'cpu', policy_type: 'TargetTrackingScaling', target_tracking_scaling_policy_configuration: [{ target_value: 60 }] },
      { target_tracking_scaling_policy_configuration: [{ target_value: 50 }] },
    ),
  ],
  [
    'an administrator by attachment',
    'block/review',
    create('aws_iam_role_policy_attachment', { role: 'orders', policy_arn: 'arn:aws:iam::aws:policy/AdministratorAccess' }),
  ],
  [
    'a policy of everything',
    'block/review',
    update(
      'aws_iam_role_policy',
      { name: 'p', role: 'orders', policy: policy(allow('s3:GetObject', 'arn:aws:s3:::acme/*')) },
      { policy: policy(allow('*', '*')) },
    ),
  ],
  [
    'a policy gets narrower',
    'pass/pass',
    update(
      'aws_iam_policy',
      { name: 'p', policy: policy(allow(['s3:GetObject', 's3:PutObject'], '*')) },
      { policy: policy(allow('s3:GetObject', 'arn:aws:s3:::acme/*')) },
    ),
  ],
  [
    'a role may pass any role to new functions',
    'block/review',
    update(
      'aws_iam_policy',
      { name: 'p', policy: policy(allow('s3:GetObject', 'arn:aws:s3:::acme/*')) },
      {
        policy: policy(
          allow('s3:GetObject', 'arn:aws:s3:::acme/*'),
          allow(['iam:PassRole', 'lambda:CreateFunction', 'lambda:InvokeFunction'], '*'),
        ),
      },
    ),
  ],
  [
    'a role may give itself any policy',
    'block/review',
    create('aws_iam_user_policy', {
      name: 'x',
      user: 'ci',
      policy: policy(allow(['iam:AttachUserPolicy', 'iam:PutUserPolicy'], '*')),
    }),
  ],
  [
    'everything but IAM',
    'block/review',
    create('aws_iam_role_policy', {
      name: 'x',
      role: 'ci',
      policy: policy({ Effect: 'Allow', NotAction: 'iam:*', Resource: '*' }),
    }),
  ],
  [
    'a role that anybody may take',
    'block/block',
    update('aws_iam_role', role, {
      assume_role_policy: policy({ Effect: 'Allow', Principal: { AWS: '*' }, Action: 'sts:AssumeRole' }),
    }),
  ],
  [
    'a role that another account may take',
    'review/*',
    update('aws_iam_role', role, {
      assume_role_policy: policy(
        { Effect: 'Allow', Principal: { Service: 'ecs-tasks.amazonaws.com' }, Action: 'sts:AssumeRole' },
        { Effect: 'Allow', Principal: { AWS: 'arn:aws:iam::999999999999:root' }, Action: 'sts:AssumeRole' },
      ),
    }),
  ],
  ['a boundary removed', 'block/review', update('aws_iam_role', role, { permissions_boundary: null })],
  ['a longer session', 'pass/pass', update('aws_iam_role', role, { max_session_duration: 7200 })],
  [
    'read of one more bucket',
    'pass/pass',
    update(
      'aws_iam_role_policy',
      { name: 'p', role: 'orders', policy: policy(allow('s3:GetObject', 'arn:aws:s3:::acme/*')) },
      { policy: policy(allow('s3:GetObject', 'arn:aws:s3:::acme/*'), allow('s3:GetObject', 'arn:aws:s3:::acme-more/*')) },
    ),
  ],
  ['an access key made', 'review/*', create('aws_iam_access_key', { user: 'ci', status: 'Active' })],
  ['a TTL of a record', 'pass/pass', update('aws_route53_record', record, { ttl: 60 })],
  ['a record to another address', 'review/*', update('aws_route53_record', record, { records: ['203.0.113.9'] })],
  ['a record removed', 'block/review', destroy('aws_route53_record', record)],
  [
    'a verification record removed',
    'review/pass',
    destroy('aws_route53_record', { ...record, name: '_github-challenge.example.com', type: 'TXT', records: ['abc'] }),
  ],
  ['a zone removed', 'block/block', destroy('aws_route53_zone', { name: 'example.com', force_destroy: true, ...prod })],
  ['an alarm switched off', 'review/*', update('aws_cloudwatch_metric_alarm', alarm, { actions_enabled: false })],
  ['an alarm that tells nobody', 'review/*', update('aws_cloudwatch_metric_alarm', alarm, { alarm_actions: [] })],
  ['an alarm a little later', 'pass/pass', update('aws_cloudwatch_metric_alarm', alarm, { threshold: 12 })],
  [
    'logs kept longer',
    'pass/pass',
    update('aws_cloudwatch_log_group', { name: '/orders', retention_in_days: 30, ...prod }, { retention_in_days: 365 }),
  ],
  [
    'logs kept for ever from a month',
    'pass/pass',
    update('aws_cloudwatch_log_group', { name: '/orders', retention_in_days: 30, ...prod }, { retention_in_days: 0 }),
  ],
  [
    'logs from a year to a day',
    'review/*',
    update('aws_cloudwatch_log_group', { name: '/orders', retention_in_days: 365, ...prod }, { retention_in_days: 1 }),
  ],
  [
    'a trail stopped',
    'block/review',
    update(
      'aws_cloudtrail',
      { name: 'main', enable_logging: true, is_multi_region_trail: true, enable_log_file_validation: true, ...prod },
      { enable_logging: false },
    ),
  ],
  ['a detector off', 'block/review', update('aws_guardduty_detector', { enable: true }, { enable: false })],
  [
    'a table removed',
    'block/block',
    destroy('aws_dynamodb_table', { ...table, deletion_protection_enabled: false, point_in_time_recovery: [{ enabled: false }] }),
  ],
  [
    'a stream switched on',
    'pass/pass',
    update('aws_dynamodb_table', table, { stream_enabled: true, stream_view_type: 'NEW_IMAGE' }),
  ],
  [
    'point in time recovery off',
    'block/review',
    update('aws_dynamodb_table', table, { point_in_time_recovery: [{ enabled: false }] }),
  ],
  [
    'an index added',
    'pass/pass',
    update(
      'aws_dynamodb_table',
      { ...table, global_secondary_index: [] },
      { global_secondary_index: [{ name: 'by-user', hash_key: 'user', projection_type: 'ALL' }] },
    ),
  ],
  ['a bucket with force_destroy removed', 'block/block', destroy('aws_s3_bucket', { ...bucket, force_destroy: true })],
  [
    'a bucket opened',
    'block/review',
    update(
      'aws_s3_bucket_public_access_block',
      {
        bucket: 'acme-orders',
        block_public_acls: true,
        block_public_policy: true,
        ignore_public_acls: true,
        restrict_public_buckets: true,
      },
      { block_public_acls: false, block_public_policy: false, ignore_public_acls: false, restrict_public_buckets: false },
    ),
  ],
  [
    'a bucket policy for all',
    'block/block',
    update(
      'aws_s3_bucket_policy',
      {
        bucket: 'acme',
        policy: policy({
          Effect: 'Allow',
          Principal: { AWS: 'arn:aws:iam::111111111111:role/x' },
          Action: 's3:GetObject',
          Resource: 'arn:aws:s3:::acme/*',
        }),
      },
      { policy: policy({ Effect: 'Allow', Principal: '*', Action: 's3:GetObject', Resource: 'arn:aws:s3:::acme/*' }) },
    ),
  ],
  [
    'old versions kept longer',
    'pass/pass',
    update(
      'aws_s3_bucket_lifecycle_configuration',
      { bucket: 'acme', rule: [{ id: 'old', status: 'Enabled', noncurrent_version_expiration: [{ noncurrent_days: 30 }] }] },
      { rule: [{ id: 'old', status: 'Enabled', noncurrent_version_expiration: [{ noncurrent_days: 90 }] }] },
    ),
  ],
  [
    'everything expires in a day',
    'block/review',
    update(
      'aws_s3_bucket_lifecycle_configuration',
      { bucket: 'acme', rule: [{ id: 'cold', status: 'Enabled', transition: [{ days: 30, storage_class: 'GLACIER' }] }] },
      { rule: [{ id: 'cold', status: 'Enabled', expiration: [{ days: 1 }] }] },
    ),
  ],
  [
    'ssh from everywhere',
    'block/block',
    update(
      'aws_security_group',
      {
        name: 'orders',
        vpc_id: 'vpc-1',
        ingress: [{ from_port: 443, to_port: 443, protocol: 'tcp', cidr_blocks: ['10.0.0.0/8'] }],
        ...prod,
      },
      {
        ingress: [
          { from_port: 443, to_port: 443, protocol: 'tcp', cidr_blocks: ['10.0.0.0/8'] },
          { from_port: 22, to_port: 22, protocol: 'tcp', cidr_blocks: ['0.0.0.0/0'] },
        ],
      },
    ),
  ],
  [
    'https from everywhere on a balancer',
    'pass/pass',
    create('aws_vpc_security_group_ingress_rule', {
      security_group_id: 'sg-1',
      cidr_ipv4: '0.0.0.0/0',
      from_port: 443,
      to_port: 443,
      ip_protocol: 'tcp',
    }),
  ],
  [
    'a range from the office narrowed',
    'review/pass',
    replace(
      'aws_security_group_rule',
      { type: 'ingress', from_port: 443, to_port: 443, protocol: 'tcp', cidr_blocks: ['10.0.0.0/8'], security_group_id: 'sg-1' },
      { cidr_blocks: ['10.0.0.0/16'] },
    ),
  ],
  [
    'the database from everywhere',
    'block/block',
    create('aws_security_group_rule', {
      type: 'ingress',
      from_port: 5432,
      to_port: 5432,
      protocol: 'tcp',
      cidr_blocks: ['0.0.0.0/0'],
      security_group_id: 'sg-1',
    }),
  ],
  ['a key scheduled for deletion', 'block/block', destroy('aws_kms_key', key)],
  ['a key disabled', 'block/*', update('aws_kms_key', key, { is_enabled: false })],
  [
    'rotation switched on',
    'pass/pass',
    update('aws_kms_key', { ...key, enable_key_rotation: false }, { enable_key_rotation: true }),
  ],
  [
    'a secret gets a new value',
    'pass/pass',
    replace(
      'aws_secretsmanager_secret_version',
      { secret_id: 's', secret_string: 'a' },
      { secret_string: 'b' },
      { change: { before_sensitive: { secret_string: true }, after_sensitive: { secret_string: true } } },
    ),
  ],
  ['a secret removed at once', 'block/*', destroy('aws_secretsmanager_secret', { ...secret, recovery_window_in_days: 0 })],
  [
    'a certificate renewed, new one first',
    'pass/pass',
    replaceNewFirst(
      'aws_acm_certificate',
      { domain_name: 'api.example.com', validation_method: 'DNS', subject_alternative_names: ['api.example.com'], ...prod },
      { subject_alternative_names: ['api.example.com', 'www.example.com'] },
    ),
  ],
  [
    'a cluster upgraded by a minor version',
    'review/*',
    update('aws_eks_cluster', { name: 'main', version: '1.30', ...prod }, { version: '1.31' }),
  ],
  [
    'an addon upgraded',
    'pass/pass',
    update(
      'aws_eks_addon',
      { cluster_name: 'main', addon_name: 'coredns', addon_version: 'v1.11.1-eksbuild.4' },
      { addon_version: 'v1.11.3-eksbuild.1' },
    ),
  ],
  [
    'nodes follow a release',
    'pass/pass',
    update(
      'aws_eks_node_group',
      {
        cluster_name: 'main',
        node_group_name: 'n',
        release_version: '1.30.4-1',
        scaling_config: [{ desired_size: 4, min_size: 2, max_size: 8 }],
      },
      { release_version: '1.30.4-2' },
    ),
  ],
  [
    'nodes to 0',
    'block/*',
    update(
      'aws_eks_node_group',
      { cluster_name: 'main', node_group_name: 'n', scaling_config: [{ desired_size: 4, min_size: 2, max_size: 8 }] },
      { scaling_config: [{ desired_size: 0, min_size: 0, max_size: 1 }] },
    ),
  ],
  [
    'the API server for everybody',
    'block/review',
    update(
      'aws_eks_cluster',
      {
        name: 'main',
        version: '1.30',
        vpc_config: [{ endpoint_public_access: false, endpoint_private_access: true, public_access_cidrs: [] }],
        ...prod,
      },
      { vpc_config: [{ endpoint_public_access: true, endpoint_private_access: true, public_access_cidrs: ['0.0.0.0/0'] }] },
    ),
  ],
  [
    'a cluster replaced',
    'block/block',
    replace('aws_eks_cluster', { name: 'main', version: '1.30', ...prod }, { name: 'main-2' }),
  ],
  [
    'a whole network removed',
    'block/block',
    destroy('aws_vpc', { cidr_block: '10.0.0.0/16', ...prod }),
    destroy('aws_subnet', { cidr_block: '10.0.1.0/24', ...prod }),
    destroy('aws_nat_gateway', { ...prod }),
    destroy('aws_internet_gateway', { ...prod }),
  ],
  [
    'a preview stack removed',
    'pass/pass',
    destroy('aws_db_instance', { ...db, ...sandbox, identifier: 'pr-17', deletion_protection: false, skip_final_snapshot: true }),
    destroy('aws_ecs_service', { ...ecs, ...sandbox }),
    destroy('aws_ecs_cluster', { name: 'pr-17', ...sandbox }),
  ],
  [
    'a new service',
    'pass/pass',
    create('aws_ecs_service', ecs),
    create('aws_lb_target_group', { name: 'orders', port: 8080, protocol: 'HTTP' }),
    create('aws_cloudwatch_log_group', { name: '/orders', retention_in_days: 30 }),
    create('aws_iam_role', role),
  ],
  ['a database imported', 'pass/pass', keep('aws_db_instance', db, { change: { importing: { id: 'orders' } } })],
  [
    'a table moved in state',
    'pass/pass',
    keep('aws_dynamodb_table', table, { more: { previous_address: 'aws_dynamodb_table.old' } }),
  ],
  ['a database forgotten', 'review/*', forget('aws_db_instance', db)],
  ['a dead letter queue removed', 'held/*', destroy('aws_sqs_queue', { name: 'orders-dlq', ...prod })],
  [
    'messages kept longer',
    'pass/pass',
    update(
      'aws_sqs_queue',
      { name: 'orders', message_retention_seconds: 345600, visibility_timeout_seconds: 30, ...prod },
      { message_retention_seconds: 1209600 },
    ),
  ],
  [
    'a distribution disabled',
    'block/review',
    update('aws_cloudfront_distribution', { enabled: true, comment: 'shop', ...prod }, { enabled: false }),
  ],
  [
    'a price class',
    'pass/pass',
    update(
      'aws_cloudfront_distribution',
      { enabled: true, price_class: 'PriceClass_100', ...prod },
      { price_class: 'PriceClass_All' },
    ),
  ],
  [
    'a web firewall taken off the balancer',
    'block/review',
    destroy('aws_wafv2_web_acl_association', {
      resource_arn: 'arn:aws:elasticloadbalancing:eu-west-1:111111111111:loadbalancer/app/x/1',
      web_acl_arn: 'arn:x',
    }),
  ],
  ['a backup plan removed', 'block/review', destroy('aws_backup_plan', { name: 'daily', ...prod })],
  [
    'a schedule disabled',
    'review/*',
    update(
      'aws_cloudwatch_event_rule',
      { name: 'nightly-billing', state: 'ENABLED', schedule_expression: 'rate(1 day)', ...prod },
      { state: 'DISABLED' },
    ),
  ],
  [
    'a schedule moved by an hour',
    'pass/pass',
    update(
      'aws_cloudwatch_event_rule',
      { name: 'nightly-billing', state: 'ENABLED', schedule_expression: 'cron(0 2 * * ? *)', ...prod },
      { schedule_expression: 'cron(0 3 * * ? *)' },
    ),
  ],
  [
    'a cache node type',
    'review/*',
    update(
      'aws_elasticache_replication_group',
      {
        replication_group_id: 'c',
        node_type: 'cache.r6g.large',
        automatic_failover_enabled: true,
        apply_immediately: true,
        ...prod,
      },
      { node_type: 'cache.r6g.xlarge' },
    ),
  ],
  [
    'an instance replaced for its image',
    'block/*',
    replace('aws_instance', { ami: 'ami-1', instance_type: 'm6i.large', ...prod }, { ami: 'ami-2' }),
  ],
  [
    'an instance replaced in a sandbox',
    'pass/pass',
    replace('aws_instance', { ami: 'ami-1', instance_type: 'm6i.large', ...sandbox }, { ami: 'ami-2' }),
  ],
  [
    'a feature switched off in AppConfig',
    'review/*',
    update(
      'aws_ssm_parameter',
      { name: '/orders/features/checkout_enabled', type: 'String', value: 'true', ...prod },
      { value: 'false' },
    ),
  ],
  [
    'a parameter of the application',
    'pass/pass',
    update('aws_ssm_parameter', { name: '/orders/page-size', type: 'String', value: '50', ...prod }, { value: '100' }),
  ],
  [
    'an image repository loses its old images later',
    'pass/pass',
    update(
      'aws_ecr_lifecycle_policy',
      {
        repository: 'orders',
        policy:
          '{"rules":[{"rulePriority":1,"selection":{"tagStatus":"untagged","countType":"imageCountMoreThan","countNumber":20},"action":{"type":"expire"}}]}',
      },
      {
        policy:
          '{"rules":[{"rulePriority":1,"selection":{"tagStatus":"untagged","countType":"imageCountMoreThan","countNumber":50},"action":{"type":"expire"}}]}',
      },
    ),
  ],
];
