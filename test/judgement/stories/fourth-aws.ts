import { create, destroy, keep, replace, replaceNewFirst, UNKNOWN, update, type Story } from '../story.ts';
import { allow, everybody, policy, prod, sandbox, staging } from './aws-parts.ts';

const rds = {
  identifier: 'billing',
  engine: 'mysql',
  engine_version: '8.0.35',
  instance_class: 'db.r6g.2xlarge',
  allocated_storage: 1000,
  multi_az: true,
  deletion_protection: true,
  skip_final_snapshot: false,
  backup_retention_period: 30,
  apply_immediately: false,
  performance_insights_enabled: true,
  monitoring_interval: 30,
  iam_database_authentication_enabled: true,
  ca_cert_identifier: 'rds-ca-2019',
  ...prod,
};
const nat = { subnet_id: 'subnet-2', allocation_id: 'eip-2', connectivity_type: 'public', ...prod };
const target = {
  min_capacity: 4,
  max_capacity: 40,
  resource_id: 'service/main/shop',
  scalable_dimension: 'ecs:service:DesiredCount',
  service_namespace: 'ecs',
};
const trusts = (...accounts: readonly string[]) =>
  policy({
    Effect: 'Allow',
    Action: 'sts:AssumeRole',
    Principal: { AWS: accounts.map((account) => `arn:aws:iam::${account}:root`) },
  });
const irsa = (sub: string) =>
  policy({
    Effect: 'Allow',
    Action: 'sts:AssumeRoleWithWebIdentity',
    Principal: { Federated: 'arn:aws:iam::111111111111:oidc-provider/oidc.eks.eu-west-1.amazonaws.com/id/ABC' },
    Condition: { StringEquals: { 'oidc.eks.eu-west-1.amazonaws.com/id/ABC:sub': sub } },
  });
const role = {
  name: 'worker',
  assume_role_policy: trusts('222222222222'),
  managed_policy_arns: ['arn:aws:iam::aws:policy/ReadOnlyAccess'],
  ...prod,
};
const group = (...ingress: readonly { readonly port: number; readonly from: readonly string[] }[]) => ({
  name: 'edge',
  vpc_id: 'vpc-1',
  ingress: ingress.map(({ port, from }) => ({
    protocol: 'tcp',
    from_port: port,
    to_port: port,
    cidr_blocks: [...from],
    ipv6_cidr_blocks: [],
    security_groups: [],
    self: false,
    description: '',
  })),
  egress: [{ protocol: '-1', from_port: 0, to_port: 0, cidr_blocks: ['0.0.0.0/0'] }],
  ...prod,
});
const bucketPolicy = (...statements: readonly object[]) => ({ bucket: 'acme-exports', policy: policy(...statements) });
const reader = (account: string) => ({
  Effect: 'Allow',
  Principal: { AWS: `arn:aws:iam::${account}:root` },
  Action: ['s3:GetObject'],
  Resource: 'arn:aws:s3:::acme-exports/*',
});
const cloudfrontOnly = {
  Effect: 'Allow',
  Principal: { Service: 'cloudfront.amazonaws.com' },
  Action: 's3:GetObject',
  Resource: 'arn:aws:s3:::acme-exports/*',
  Condition: { StringEquals: { 'AWS:SourceArn': 'arn:aws:cloudfront::111111111111:distribution/E1' } },
};
const alarm = {
  alarm_name: 'queue-depth',
  metric_name: 'ApproximateNumberOfMessagesVisible',
  namespace: 'AWS/SQS',
  threshold: 1000,
  period: 300,
  evaluation_periods: 2,
  treat_missing_data: 'breaching',
  actions_enabled: true,
  alarm_actions: ['arn:aws:sns:eu-west-1:111111111111:oncall'],
  ok_actions: ['arn:aws:sns:eu-west-1:111111111111:oncall'],
  ...prod,
};
const domain = {
  domain_name: 'logs',
  engine_version: 'OpenSearch_2.9',
  ebs_options: [{ ebs_enabled: true, volume_size: 200, volume_type: 'gp3' }],
  cluster_config: [{ instance_count: 3, instance_type: 'm6g.large.search', warm_enabled: true, warm_count: 2 }],
  advanced_security_options: [{ enabled: true }],
  ...prod,
};
const apprunner = {
  service_name: 'web',
  auto_scaling_configuration_arn: 'arn:a',
  network_configuration: [{ ingress_configuration: [{ is_publicly_accessible: false }] }],
  ...prod,
};
const dms = {
  replication_instance_id: 'cdc',
  replication_instance_class: 'dms.r5.large',
  multi_az: true,
  publicly_accessible: false,
  ...prod,
};
const sandboxVpc = { cidr_block: '10.66.0.0/16', ...sandbox };

/** A second look with other eyes: whoever saves money, hardens, moves, cleans up or fixes at night; both readers labelled. */
export const fourthAws: readonly Story[] = [
  // Saving money.
  ['one zone instead of two', 'review/pass', update('aws_db_instance', rds, { multi_az: false })],
  ['a smaller class in the window', 'review/pass', update('aws_db_instance', rds, { instance_class: 'db.r6g.xlarge' })],
  ['no insights', 'pass/pass', update('aws_db_instance', rds, { performance_insights_enabled: false })],
  [
    'one gateway for all zones',
    'block/review',
    destroy('aws_nat_gateway', nat),
    destroy('aws_eip', { domain: 'vpc', public_ip: '198.51.100.9', ...prod }),
    update(
      'aws_route',
      { route_table_id: 'rtb-2', destination_cidr_block: '0.0.0.0/0', nat_gateway_id: 'nat-2' },
      { nat_gateway_id: 'nat-1' },
    ),
  ],
  ['fewer tasks at least', 'pass/pass', update('aws_appautoscaling_target', target, { min_capacity: 2 })],
  ['no more than two tasks', 'review/*', update('aws_appautoscaling_target', target, { min_capacity: 1, max_capacity: 2 })],
  [
    'logs for two weeks instead of a month',
    'review/pass',
    update('aws_cloudwatch_log_group', { name: '/shop', retention_in_days: 30, ...prod }, { retention_in_days: 14 }),
  ],
  [
    'spot for a node group',
    'held/*',
    replace(
      'aws_eks_node_group',
      { cluster_name: 'main', node_group_name: 'batch', capacity_type: 'ON_DEMAND', ...prod },
      { capacity_type: 'SPOT' },
    ),
  ],
  [
    'a cheaper class of requests',
    'pass/pass',
    update(
      'aws_lambda_function',
      { function_name: 'resize', architectures: ['x86_64'], memory_size: 1024, ...prod },
      { architectures: ['arm64'] },
    ),
  ],
  [
    'less memory of a function',
    'pass/*',
    update('aws_lambda_function', { function_name: 'resize', memory_size: 1024, timeout: 60, ...prod }, { memory_size: 768 }),
  ],
  [
    'a cluster of notebooks stopped',
    'held/*',
    destroy('aws_sagemaker_notebook_instance', { name: 'ds', instance_type: 'ml.t3.xlarge', ...prod }),
  ],
  [
    'a queue and its alarm of a retired service',
    'held/*',
    destroy('aws_sqs_queue', { name: 'retired', ...prod }),
    destroy('aws_cloudwatch_metric_alarm', { ...alarm, alarm_name: 'retired' }),
  ],
  [
    'old images and snapshots cleaned',
    'block/*',
    destroy('aws_ami', { name: 'golden-2023', ...prod }),
    destroy('aws_ebs_snapshot', { volume_id: 'vol-9', ...prod }),
    destroy('aws_ebs_snapshot', { volume_id: 'vol-8', ...prod }, { name: 'other' }),
  ],
  [
    'a warm tier dropped',
    'review/*',
    update('aws_opensearch_domain', domain, {
      cluster_config: [{ instance_count: 3, instance_type: 'm6g.large.search', warm_enabled: false }],
    }),
  ],
  [
    'a smaller disk of search',
    'held/*',
    update('aws_opensearch_domain', domain, { ebs_options: [{ ebs_enabled: true, volume_size: 50, volume_type: 'gp3' }] }),
  ],
  [
    'a cheaper cache',
    'review/*',
    update(
      'aws_elasticache_replication_group',
      { replication_group_id: 'feed', node_type: 'cache.r6g.xlarge', num_cache_clusters: 3, apply_immediately: true, ...prod },
      { node_type: 'cache.t4g.small' },
    ),
  ],
  [
    'table autoscaling with a lower floor',
    'pass/pass',
    update(
      'aws_appautoscaling_target',
      {
        ...target,
        resource_id: 'table/carts',
        service_namespace: 'dynamodb',
        scalable_dimension: 'dynamodb:table:ReadCapacityUnits',
      },
      { min_capacity: 3 },
    ),
  ],
  [
    'a savings plan of capacity dropped',
    'held/*',
    destroy('aws_ec2_capacity_reservation', { instance_type: 'p4d.24xlarge', instance_count: 2, ...prod }),
  ],
  [
    'intelligent tiers',
    'pass/pass',
    create('aws_s3_bucket_intelligent_tiering_configuration', {
      bucket: 'acme-exports',
      name: 'all',
      tiering: [{ access_tier: 'ARCHIVE_ACCESS', days: 125 }],
    }),
  ],
  [
    'exports expire after a month',
    'block/*',
    create('aws_s3_bucket_lifecycle_configuration', {
      bucket: 'acme-exports',
      rule: [{ id: 'old', status: 'Enabled', filter: [{ prefix: '' }], expiration: [{ days: 30 }] }],
    }),
  ],
  // Hardening.
  [
    'a bucket closed',
    'pass/pass',
    update(
      'aws_s3_bucket_public_access_block',
      {
        bucket: 'acme-exports',
        block_public_acls: false,
        block_public_policy: false,
        ignore_public_acls: false,
        restrict_public_buckets: false,
      },
      { block_public_acls: true, block_public_policy: true, ignore_public_acls: true, restrict_public_buckets: true },
    ),
  ],
  [
    'a bucket for the edge alone',
    'pass/pass',
    update('aws_s3_bucket_policy', bucketPolicy(everybody('s3:GetObject')), bucketPolicy(cloudfrontOnly)),
  ],
  [
    'ssh from the office alone',
    'pass/*',
    update('aws_security_group', group({ port: 22, from: ['0.0.0.0/0'] }), {
      ingress: group({ port: 22, from: ['203.0.113.0/24'] }).ingress,
    }),
  ],
  [
    'tokens for the metadata',
    'pass/pass',
    update(
      'aws_instance',
      { instance_type: 'm6i.large', metadata_options: [{ http_tokens: 'optional' }], ...prod },
      { metadata_options: [{ http_tokens: 'required' }] },
    ),
  ],
  [
    'one more rule of the firewall',
    'pass/pass',
    update(
      'aws_wafv2_web_acl',
      {
        name: 'shop',
        scope: 'REGIONAL',
        default_action: [{ allow: [{}] }],
        rule: [{ name: 'a', priority: 1, action: [{ block: [{}] }] }],
        ...prod,
      },
      {
        rule: [
          { name: 'a', priority: 1, action: [{ block: [{}] }] },
          { name: 'b', priority: 2, action: [{ block: [{}] }] },
        ],
      },
    ),
  ],
  [
    'encryption on the way only',
    'pass/*',
    update(
      'aws_elasticache_replication_group',
      { replication_group_id: 'feed', transit_encryption_enabled: true, transit_encryption_mode: 'preferred', ...prod },
      { transit_encryption_mode: 'required' },
    ),
  ],
  [
    'encryption on the way as one likes',
    'review/*',
    update(
      'aws_elasticache_replication_group',
      { replication_group_id: 'feed', transit_encryption_enabled: true, transit_encryption_mode: 'required', ...prod },
      { transit_encryption_mode: 'preferred' },
    ),
  ],
  [
    'an encrypted database made of a plain one',
    'block/*',
    replace(
      'aws_db_instance',
      { ...rds, storage_encrypted: false },
      { storage_encrypted: true, kms_key_id: 'arn:aws:kms:eu-west-1:111111111111:key/1' },
    ),
  ],
  [
    'a newer authority of certificates',
    'review/*',
    update('aws_db_instance', { ...rds, apply_immediately: true }, { ca_cert_identifier: 'rds-ca-rsa2048-g1' }),
  ],
  ['passwords instead of roles', 'review/*', update('aws_db_instance', rds, { iam_database_authentication_enabled: false })],
  ['a role loses a wide policy', 'review/*', update('aws_iam_role', role, { managed_policy_arns: [] })],
  [
    'a second account may take a role',
    'review/*',
    update('aws_iam_role', role, { assume_role_policy: trusts('222222222222', '333333333333') }),
  ],
  [
    'one account less may take a role',
    'review/*',
    update(
      'aws_iam_role',
      { ...role, assume_role_policy: trusts('222222222222', '333333333333') },
      { assume_role_policy: trusts('222222222222') },
    ),
  ],
  [
    'any service account of a cluster',
    'held/*',
    update(
      'aws_iam_role',
      { ...role, assume_role_policy: irsa('system:serviceaccount:shop:web') },
      { assume_role_policy: irsa('system:serviceaccount:*:*').replace('StringEquals', 'StringLike') },
    ),
  ],
  [
    'root may not be used',
    'pass/*',
    update(
      'aws_organizations_policy',
      { name: 'root', content: policy({ Effect: 'Deny', Action: 'ec2:*', Resource: '*' }) },
      {
        content: policy(
          { Effect: 'Deny', Action: 'ec2:*', Resource: '*' },
          {
            Effect: 'Deny',
            Action: '*',
            Resource: '*',
            Condition: { StringLike: { 'aws:PrincipalArn': 'arn:aws:iam::*:root' } },
          },
        ),
      },
    ),
  ],
  [
    'a queue for one topic',
    'pass/pass',
    create('aws_sqs_queue_policy', {
      queue_url: 'https://sqs/q',
      policy: policy({
        Effect: 'Allow',
        Principal: { Service: 'sns.amazonaws.com' },
        Action: 'sqs:SendMessage',
        Resource: 'arn:q',
        Condition: { ArnEquals: { 'aws:SourceArn': 'arn:aws:sns:eu-west-1:111111111111:orders' } },
      }),
    }),
  ],
  [
    'a bucket shared with another account',
    'review/*',
    update(
      'aws_s3_bucket_policy',
      bucketPolicy(reader('222222222222')),
      bucketPolicy(reader('222222222222'), reader('999999999999')),
    ),
  ],
  [
    'a bucket deletes for all of the organization',
    'held/*',
    update(
      'aws_s3_bucket_policy',
      bucketPolicy(reader('222222222222')),
      bucketPolicy(reader('222222222222'), {
        Effect: 'Allow',
        Principal: '*',
        Action: 's3:*',
        Resource: '*',
        Condition: { StringEquals: { 'aws:PrincipalOrgID': 'o-1' } },
      }),
    ),
  ],
  [
    'a function with a code signing',
    'pass/pass',
    update(
      'aws_lambda_function',
      { function_name: 'pay', code_signing_config_arn: '', ...prod },
      { code_signing_config_arn: 'arn:csc' },
    ),
  ],
  [
    'a VPN with one tunnel key more',
    'pass/pass',
    update(
      'aws_customer_gateway',
      { bgp_asn: '65000', ip_address: '198.51.100.1', type: 'ipsec.1', ...prod },
      { tags: { ...prod.tags, Site: 'Graz' }, tags_all: { ...prod.tags_all, Site: 'Graz' } },
    ),
  ],
  [
    'a customer gateway elsewhere',
    'held/*',
    replace(
      'aws_customer_gateway',
      { bgp_asn: '65000', ip_address: '198.51.100.1', type: 'ipsec.1', ...prod },
      { ip_address: '203.0.113.1' },
    ),
  ],
  // Moving.
  [
    'a table restored beside the old one',
    'pass/pass',
    create('aws_dynamodb_table', { name: 'carts-restored', hash_key: 'id', restore_source_name: 'carts', ...prod }),
  ],
  [
    'a database promoted',
    'held/*',
    update('aws_db_instance', { ...rds, replicate_source_db: 'billing-main' }, { replicate_source_db: '' }),
  ],
  [
    'from one group of targets to another by weight',
    'held/*',
    update(
      'aws_lb_listener_rule',
      {
        listener_arn: 'arn:l',
        priority: 10,
        action: [
          {
            type: 'forward',
            forward: [
              {
                target_group: [
                  { arn: 'a', weight: 90 },
                  { arn: 'b', weight: 10 },
                ],
              },
            ],
          },
        ],
        ...prod,
      },
      {
        action: [
          {
            type: 'forward',
            forward: [
              {
                target_group: [
                  { arn: 'a', weight: 0 },
                  { arn: 'b', weight: 100 },
                ],
              },
            ],
          },
        ],
      },
    ),
  ],
  [
    'names move to another balancer',
    'review/*',
    update(
      'aws_route53_record',
      {
        zone_id: 'Z',
        name: 'www.example.com',
        type: 'A',
        alias: [{ name: 'lb-1.elb.amazonaws.com', zone_id: 'Z9', evaluate_target_health: true }],
      },
      { alias: [{ name: 'lb-2.elb.amazonaws.com', zone_id: 'Z9', evaluate_target_health: true }] },
    ),
  ],
  [
    'a service in another cluster',
    'block/*',
    replace('aws_ecs_service', { name: 'web', cluster: 'arn:c1', desired_count: 4, ...prod }, { cluster: 'arn:c2' }),
  ],
  [
    'a group of nodes beside the old one',
    'block/*',
    create('aws_eks_node_group', { cluster_name: 'main', node_group_name: 'v2', ...prod }),
    destroy(
      'aws_eks_node_group',
      { cluster_name: 'main', node_group_name: 'v1', scaling_config: [{ desired_size: 6, max_size: 9, min_size: 3 }], ...prod },
      { name: 'old' },
    ),
  ],
  [
    'a volume in another zone',
    'block/block',
    replace(
      'aws_ebs_volume',
      { availability_zone: 'eu-west-1a', size: 500, type: 'gp3', ...prod },
      { availability_zone: 'eu-west-1b' },
    ),
  ],
  [
    'a bucket by another name',
    'block/*',
    replace('aws_s3_bucket', { bucket: 'acme-exports', force_destroy: true, ...prod }, { bucket: 'acme-exports-eu' }),
  ],
  [
    'a function by another name',
    'held/*',
    replace('aws_lambda_function', { function_name: 'pay', runtime: 'nodejs20.x', ...prod }, { function_name: 'payments' }),
  ],
  ['a role by another name', 'held/*', replace('aws_iam_role', { ...role, name: 'worker' }, { name: 'worker-v2' })],
  [
    'a stream of another name',
    'block/*',
    replace('aws_kinesis_stream', { name: 'clicks', shard_count: 4, retention_period: 24, ...prod }, { name: 'clicks-v2' }),
  ],
  [
    'a log group by another name',
    'held/*',
    replace('aws_cloudwatch_log_group', { name: '/a', retention_in_days: 30, ...prod }, { name: '/b' }),
  ],
  [
    'a pool of users with a new attribute',
    'block/block',
    replace(
      'aws_cognito_user_pool',
      { name: 'customers', username_attributes: ['email'], deletion_protection: 'INACTIVE', ...prod },
      { username_attributes: ['phone_number'] },
    ),
  ],
  ['an alarm renamed', 'pass/*', replace('aws_cloudwatch_metric_alarm', alarm, { alarm_name: 'jobs-depth' })],
  [
    'a parameter group for a newer version',
    'pass/*',
    replaceNewFirst(
      'aws_db_parameter_group',
      { name: 'mysql80', family: 'mysql8.0', ...prod },
      { name: 'mysql84', family: 'mysql8.4' },
    ),
  ],
  [
    'a subnet group of other subnets',
    'held/*',
    update(
      'aws_db_subnet_group',
      { name: 'db', subnet_ids: ['subnet-1', 'subnet-2'], ...prod },
      { subnet_ids: ['subnet-8', 'subnet-9'] },
    ),
  ],
  [
    'an interface moved',
    'held/*',
    replace('aws_network_interface', { subnet_id: 'subnet-1', private_ips: ['10.0.1.9'], ...prod }, { subnet_id: 'subnet-2' }),
  ],
  // Cleaning up.
  ['an unused group of security', 'review/*', destroy('aws_security_group', { name: 'legacy', vpc_id: 'vpc-1', ...prod })],
  [
    'an unused policy',
    'review/*',
    destroy('aws_iam_policy', { name: 'legacy', policy: policy(allow('s3:GetObject', '*')), attachment_count: 0, ...prod }),
  ],
  [
    'a listener for HTTP dropped',
    'block/*',
    destroy('aws_lb_listener', {
      port: 80,
      protocol: 'HTTP',
      load_balancer_arn: 'arn:lb',
      default_action: [{ type: 'redirect' }],
      ...prod,
    }),
  ],
  [
    'an extension of a cluster dropped',
    'held/*',
    destroy('aws_eks_addon', { addon_name: 'aws-ebs-csi-driver', cluster_name: 'main', ...prod }),
  ],
  [
    'a bucket of build output dropped',
    'block/*',
    destroy('aws_s3_bucket', { bucket: 'acme-build-output', force_destroy: true, ...prod }),
  ],
  [
    'a topic without readers dropped',
    'held/*',
    destroy('aws_sns_topic', { name: 'legacy', ...prod }),
    destroy('aws_sns_topic_subscription', { topic_arn: 'arn:t', protocol: 'email', endpoint: 'a@example.com' }),
  ],
  [
    'parameters dropped',
    'review/*',
    destroy('aws_ssm_parameter', { name: '/legacy/a', type: 'String', ...prod }),
    destroy('aws_ssm_parameter', { name: '/legacy/b', type: 'String', ...prod }, { name: 'b' }),
  ],
  [
    'a whole service retired',
    'block/*',
    destroy('aws_ecs_service', { name: 'legacy', desired_count: 3, ...prod }),
    destroy('aws_lb_target_group', { name: 'legacy', port: 80, ...prod }),
    destroy('aws_lb_listener_rule', { priority: 90, ...prod }),
    destroy('aws_cloudwatch_log_group', { name: '/legacy', retention_in_days: 30, ...prod }),
    destroy('aws_ecr_repository', { name: 'legacy', force_delete: true, ...prod }),
  ],
  [
    'a whole preview retired',
    'pass/pass',
    destroy('aws_ecs_service', { name: 'pr-7', desired_count: 1, ...sandbox }),
    destroy('aws_db_instance', { identifier: 'pr-7', skip_final_snapshot: true, deletion_protection: false, ...sandbox }),
    destroy('aws_route53_record', { zone_id: 'Z', name: 'pr-7.dev.example.com', type: 'CNAME', ttl: 60, records: ['lb'] }),
    destroy('aws_lb_listener_rule', { priority: 7, ...sandbox }),
  ],
  [
    'a sandbox network rebuilt',
    'pass/pass',
    replace('aws_vpc', sandboxVpc, { cidr_block: '10.67.0.0/16' }),
    replace('aws_subnet', { cidr_block: '10.66.1.0/24', vpc_id: 'v', ...sandbox }, { cidr_block: '10.67.1.0/24' }),
  ],
  [
    'a staging bucket dropped',
    'review/pass',
    destroy('aws_s3_bucket', { bucket: 'acme-stg-uploads', force_destroy: true, ...staging }),
  ],
  [
    'a staging cache resized',
    'pass/pass',
    update(
      'aws_elasticache_replication_group',
      { replication_group_id: 'stg', node_type: 'cache.r6g.large', ...staging },
      { node_type: 'cache.t4g.small' },
    ),
  ],
  [
    'a staging role gets administrator',
    'held/*',
    update(
      'aws_iam_role',
      { ...role, ...staging, managed_policy_arns: [] },
      { managed_policy_arns: ['arn:aws:iam::aws:policy/AdministratorAccess'] },
    ),
  ],
  [
    'a sandbox database on the internet',
    'held/*',
    update('aws_db_instance', { ...rds, ...sandbox }, { publicly_accessible: true }),
  ],
  // At night.
  [
    'more tasks at once',
    'pass/pass',
    update('aws_ecs_service', { name: 'web', desired_count: 4, task_definition: 'arn:t', ...prod }, { desired_count: 20 }),
  ],
  [
    'back to the last task',
    'pass/pass',
    update(
      'aws_ecs_service',
      { name: 'web', desired_count: 4, task_definition: 'arn:aws:ecs:eu-west-1:111111111111:task-definition/web:42', ...prod },
      { task_definition: 'arn:aws:ecs:eu-west-1:111111111111:task-definition/web:41' },
    ),
  ],
  [
    'an alarm that waits longer',
    'pass/*',
    update('aws_cloudwatch_metric_alarm', alarm, { evaluation_periods: 3, threshold: 1500 }),
  ],
  ['an alarm that never sounds', 'review/*', update('aws_cloudwatch_metric_alarm', alarm, { threshold: 100000000 })],
  [
    'an alarm for silence no more',
    'held/*',
    update('aws_cloudwatch_metric_alarm', alarm, { treat_missing_data: 'notBreaching' }),
  ],
  [
    'health checks off',
    'held/*',
    update(
      'aws_lb_target_group',
      { name: 'web', port: 80, health_check: [{ enabled: true, path: '/h', matcher: '200' }], ...prod },
      { health_check: [{ enabled: false, path: '/h', matcher: '200' }] },
    ),
  ],
  [
    'anything counts as healthy',
    'pass/*',
    update(
      'aws_lb_target_group',
      { name: 'web', port: 80, health_check: [{ enabled: true, path: '/h', matcher: '200' }], ...prod },
      { health_check: [{ enabled: true, path: '/h', matcher: '200-499' }] },
    ),
  ],
  [
    'a function limited to stop it',
    'block/review',
    update(
      'aws_lambda_function',
      { function_name: 'sync', reserved_concurrent_executions: -1, ...prod },
      { reserved_concurrent_executions: 0 },
    ),
  ],
  [
    'everything from everywhere to find out',
    'block/block',
    update('aws_security_group', group({ port: 443, from: ['10.0.0.0/8'] }), {
      ingress: [
        {
          protocol: '-1',
          from_port: 0,
          to_port: 0,
          cidr_blocks: ['0.0.0.0/0'],
          ipv6_cidr_blocks: [],
          security_groups: [],
          self: false,
          description: '',
        },
      ],
    }),
  ],
  [
    'a cache of names shortened',
    'pass/pass',
    update(
      'aws_route53_record',
      { zone_id: 'Z', name: 'www.example.com', type: 'CNAME', ttl: 3600, records: ['a'] },
      { ttl: 60 },
    ),
  ],
  [
    'every request answered with an error',
    'block/*',
    update(
      'aws_lb_listener',
      { port: 443, protocol: 'HTTPS', default_action: [{ type: 'forward', target_group_arn: 'arn:t' }], ...prod },
      { default_action: [{ type: 'fixed-response', fixed_response: [{ status_code: '503', content_type: 'text/plain' }] }] },
    ),
  ],
  [
    'throttling raised',
    'pass/pass',
    update(
      'aws_api_gateway_usage_plan',
      { name: 'partners', throttle_settings: [{ rate_limit: 100, burst_limit: 200 }], ...prod },
      { throttle_settings: [{ rate_limit: 500, burst_limit: 1000 }] },
    ),
  ],
  [
    'throttling to nothing',
    'held/*',
    update(
      'aws_api_gateway_usage_plan',
      { name: 'partners', throttle_settings: [{ rate_limit: 100, burst_limit: 200 }], ...prod },
      { throttle_settings: [{ rate_limit: 1, burst_limit: 1 }] },
    ),
  ],
  [
    'a restore over the running cluster',
    'block/block',
    replace(
      'aws_rds_cluster',
      { cluster_identifier: 'billing', engine: 'aurora-mysql', deletion_protection: false, skip_final_snapshot: true, ...prod },
      { snapshot_identifier: 'arn:aws:rds:eu-west-1:111111111111:cluster-snapshot:a' },
    ),
  ],
  // Data people.
  [
    'a bigger warehouse',
    'review/*',
    update(
      'aws_redshift_cluster',
      { cluster_identifier: 'bi', node_type: 'ra3.xlplus', number_of_nodes: 2, ...prod },
      { node_type: 'ra3.4xlarge' },
    ),
  ],
  [
    'a job with more workers',
    'pass/pass',
    update(
      'aws_glue_job',
      { name: 'etl', number_of_workers: 10, worker_type: 'G.1X', ...prod },
      { number_of_workers: 20, worker_type: 'G.2X' },
    ),
  ],
  [
    'a crawler less often',
    'review/*',
    update(
      'aws_glue_crawler',
      { name: 'sales', schedule: 'cron(0 * * * ? *)', database_name: 'sales', role: 'r', ...prod },
      { schedule: 'cron(0 1 * * ? *)' },
    ),
  ],
  ['a database of the catalogue dropped', 'held/*', destroy('aws_glue_catalog_database', { name: 'sales' })],
  [
    'a stream application stopped',
    'held/*',
    update(
      'aws_kinesisanalyticsv2_application',
      { name: 'fraud', start_application: true, runtime_environment: 'FLINK-1_18', ...prod },
      { start_application: false },
    ),
  ],
  [
    'a cluster of Spark removed',
    'held/*',
    destroy('aws_emr_cluster', { name: 'spark', release_label: 'emr-7.0.0', termination_protection: false, ...prod }),
  ],
  [
    'termination of Spark allowed',
    'held/*',
    update(
      'aws_emr_cluster',
      { name: 'spark', release_label: 'emr-7.0.0', termination_protection: true, ...prod },
      { termination_protection: false },
    ),
  ],
  [
    // The environment is rebuilt, and what it runs just then is stopped.
    'Airflow upgraded',
    'review/*',
    update(
      'aws_mwaa_environment',
      { name: 'dags', airflow_version: '2.7.2', environment_class: 'mw1.small', ...prod },
      { airflow_version: '2.8.1' },
    ),
  ],
  [
    'Airflow for everybody',
    'held/*',
    update(
      'aws_mwaa_environment',
      { name: 'dags', webserver_access_mode: 'PRIVATE_ONLY', ...prod },
      { webserver_access_mode: 'PUBLIC_ONLY' },
    ),
  ],
  ['a migration instance public', 'block/*', replace('aws_dms_replication_instance', dms, { publicly_accessible: true })],
  [
    'a delivery stream to another bucket',
    'held/*',
    update(
      'aws_kinesis_firehose_delivery_stream',
      {
        name: 'clicks',
        destination: 'extended_s3',
        extended_s3_configuration: [{ bucket_arn: 'arn:aws:s3:::a', role_arn: 'r' }],
        ...prod,
      },
      { extended_s3_configuration: [{ bucket_arn: 'arn:aws:s3:::b', role_arn: 'r' }] },
    ),
  ],
  [
    'a table of measurements kept longer',
    'pass/pass',
    update(
      'aws_timestreamwrite_table',
      {
        table_name: 's',
        retention_properties: [{ magnetic_store_retention_period_in_days: 365, memory_store_retention_period_in_hours: 24 }],
        ...prod,
      },
      { retention_properties: [{ magnetic_store_retention_period_in_days: 730, memory_store_retention_period_in_hours: 48 }] },
    ),
  ],
  ['a knowledge base removed', 'held/*', destroy('aws_bedrockagent_knowledge_base', { name: 'faq', ...prod })],
  ['a guardrail of a model removed', 'held/*', destroy('aws_bedrock_guardrail', { name: 'pii', ...prod })],
  [
    'a vector collection removed',
    'block/block',
    destroy('aws_opensearchserverless_collection', { name: 'vectors', type: 'VECTORSEARCH', ...prod }),
  ],
  [
    'a collection for everybody',
    'held/*',
    update(
      'aws_opensearchserverless_security_policy',
      { name: 'net', type: 'network', policy: '[{"AllowFromPublic":false,"SourceVPCEs":["vpce-1"]}]' },
      { policy: '[{"AllowFromPublic":true}]' },
    ),
  ],
  // Platform people.
  [
    'a version of the cluster and its nodes',
    'review/*',
    update('aws_eks_cluster', { name: 'main', version: '1.29', ...prod }, { version: '1.30' }),
    update('aws_eks_node_group', { cluster_name: 'main', node_group_name: 'a', version: '1.29', ...prod }, { version: '1.30' }),
  ],
  [
    'the private way to the API closed',
    'held/*',
    update(
      'aws_eks_cluster',
      {
        name: 'main',
        vpc_config: [{ endpoint_private_access: true, endpoint_public_access: true, public_access_cidrs: ['203.0.113.0/24'] }],
        ...prod,
      },
      { vpc_config: [{ endpoint_private_access: false, endpoint_public_access: true, public_access_cidrs: ['203.0.113.0/24'] }] },
    ),
  ],
  [
    'the public way to the API closed',
    'pass/*',
    update(
      'aws_eks_cluster',
      {
        name: 'main',
        vpc_config: [{ endpoint_private_access: true, endpoint_public_access: true, public_access_cidrs: ['203.0.113.0/24'] }],
        ...prod,
      },
      { vpc_config: [{ endpoint_private_access: true, endpoint_public_access: false, public_access_cidrs: [] }] },
    ),
  ],
  [
    'labels of nodes',
    'pass/pass',
    update(
      'aws_eks_node_group',
      { cluster_name: 'main', node_group_name: 'a', labels: { pool: 'a' }, ...prod },
      { labels: { pool: 'a', tier: 'web' } },
    ),
  ],
  [
    'a launch template and its nodes',
    'pass/*',
    update(
      'aws_launch_template',
      { name: 'nodes', image_id: 'ami-1', latest_version: 3, default_version: 3, ...prod },
      { image_id: 'ami-2', latest_version: UNKNOWN, default_version: UNKNOWN },
    ),
    update(
      'aws_autoscaling_group',
      { name: 'web', min_size: 2, max_size: 8, desired_capacity: 4, launch_template: [{ id: 'lt-1', version: '3' }], ...prod },
      { launch_template: UNKNOWN },
    ),
  ],
  [
    'App Runner on the internet',
    'held/*',
    update('aws_apprunner_service', apprunner, {
      network_configuration: [{ ingress_configuration: [{ is_publicly_accessible: true }] }],
    }),
  ],
  ['App Runner grows', 'pass/pass', update('aws_apprunner_service', apprunner, { auto_scaling_configuration_arn: 'arn:b' })],
  ['a mesh router removed', 'held/*', destroy('aws_appmesh_virtual_router', { name: 'web', mesh_name: 'main', ...prod })],
  [
    'a service found no more',
    'held/*',
    destroy('aws_service_discovery_service', { name: 'orders', namespace_id: 'ns-1', ...prod }),
  ],
  [
    'a namespace of services removed',
    'block/*',
    destroy('aws_service_discovery_private_dns_namespace', { name: 'svc.local', vpc: 'vpc-1', ...prod }),
  ],
  [
    'a workflow in test',
    'pass/pass',
    update(
      'aws_sfn_state_machine',
      { name: 'orders', definition: '{"StartAt":"A"}', logging_configuration: [{ level: 'ERROR' }], ...prod },
      { logging_configuration: [{ level: 'ALL' }] },
    ),
  ],
  [
    'a workflow no longer logged',
    'review/*',
    update(
      'aws_sfn_state_machine',
      { name: 'orders', definition: '{"StartAt":"A"}', logging_configuration: [{ level: 'ALL' }], ...prod },
      { logging_configuration: [{ level: 'OFF' }] },
    ),
  ],
  [
    'a pipeline for another branch',
    'review/*',
    update(
      'aws_codepipeline',
      {
        name: 'release',
        stage: [
          { name: 'Source', action: [{ name: 'Source', configuration: { BranchName: 'main' } }] },
          { name: 'Deploy', action: [{ name: 'D' }] },
        ],
        ...prod,
      },
      {
        stage: [
          { name: 'Source', action: [{ name: 'Source', configuration: { BranchName: 'hotfix' } }] },
          { name: 'Deploy', action: [{ name: 'D' }] },
        ],
      },
    ),
  ],
  [
    'builds with all rights of their host',
    'review/*',
    update(
      'aws_codebuild_project',
      { name: 'shop', environment: [{ privileged_mode: false, image: 'aws/codebuild/standard:7.0' }], ...prod },
      { environment: [{ privileged_mode: true, image: 'aws/codebuild/standard:7.0' }] },
    ),
  ],
  [
    'a newer image of builds',
    'pass/pass',
    update(
      'aws_codebuild_project',
      { name: 'shop', environment: [{ privileged_mode: false, image: 'aws/codebuild/standard:6.0' }], ...prod },
      { environment: [{ privileged_mode: false, image: 'aws/codebuild/standard:7.0' }] },
    ),
  ],
  [
    'deployments without a way back',
    'held/*',
    update(
      'aws_codedeploy_deployment_group',
      {
        deployment_group_name: 'web',
        app_name: 'web',
        auto_rollback_configuration: [{ enabled: true, events: ['DEPLOYMENT_FAILURE'] }],
        ...prod,
      },
      { auto_rollback_configuration: [{ enabled: false, events: [] }] },
    ),
  ],
  [
    'everything at once',
    'review/*',
    update(
      'aws_codedeploy_deployment_group',
      {
        deployment_group_name: 'web',
        app_name: 'web',
        deployment_config_name: 'CodeDeployDefault.ECSCanary10Percent5Minutes',
        ...prod,
      },
      { deployment_config_name: 'CodeDeployDefault.ECSAllAtOnce' },
    ),
  ],
  [
    'a secret written anew by a random password',
    'pass/pass',
    replace('random_password', { length: 24, keepers: { rotation: '1' } }, { keepers: { rotation: '2' } }),
    replace(
      'aws_secretsmanager_secret_version',
      { secret_id: 'arn:s', version_stages: ['AWSCURRENT'] },
      { secret_string: UNKNOWN },
      { change: { actions: ['create', 'delete'] } },
    ),
  ],
  [
    'moved into a module',
    'pass/pass',
    keep(
      'aws_s3_bucket',
      { bucket: 'acme-exports', ...prod },
      { module: 'module.exports', more: { previous_address: 'aws_s3_bucket.main' } },
    ),
  ],
  [
    'a stack of monitoring added',
    'pass/pass',
    create('aws_cloudwatch_metric_alarm', alarm),
    create('aws_sns_topic', { name: 'oncall' }),
    create('aws_cloudwatch_dashboard', { dashboard_name: 'shop', dashboard_body: '{}' }),
    create('aws_cloudwatch_log_metric_filter', { name: 'errors', log_group_name: '/shop', pattern: 'ERROR' }),
  ],
  [
    'mail with a weaker policy',
    'review/*',
    update(
      'aws_route53_record',
      { zone_id: 'Z', name: '_dmarc.example.com', type: 'TXT', ttl: 300, records: ['v=DMARC1; p=reject'] },
      { records: ['v=DMARC1; p=none'] },
    ),
  ],
  [
    'certificates of any authority',
    'review/*',
    destroy('aws_route53_record', {
      zone_id: 'Z',
      name: 'example.com',
      type: 'CAA',
      ttl: 300,
      records: ['0 issue "amazon.com"'],
    }),
  ],
  ['devices of one kind', 'pass/pass', create('aws_iot_thing_type', { name: 'sensor' })],
  [
    'a game server fleet removed',
    'block/*',
    destroy('aws_gamelift_fleet', { name: 'eu', ec2_instance_type: 'c5.large', ...prod }),
  ],
  ['a stream of media removed', 'held/*', destroy('aws_medialive_channel', { name: 'tv', channel_class: 'STANDARD', ...prod })],
  [
    'a desktop fleet smaller',
    'review/*',
    update(
      'aws_appstream_fleet',
      { name: 'office', compute_capacity: [{ desired_instances: 20 }], ...prod },
      { compute_capacity: [{ desired_instances: 5 }] },
    ),
  ],
  [
    'a ledger of keys for payment removed',
    'block/block',
    destroy('aws_cloudhsm_v2_cluster', { hsm_type: 'hsm1.medium', subnet_ids: ['s'], ...prod }),
  ],
  ['a report of costs removed', 'pass/*', destroy('aws_cur_report_definition', { report_name: 'all', s3_bucket: 'acme-cur' })],
  [
    'anomalies of costs no longer told',
    'review/*',
    destroy('aws_ce_anomaly_subscription', { name: 'finops', frequency: 'DAILY', ...prod }),
  ],
  [
    'a limit of spending lifted',
    'pass/*',
    destroy('aws_budgets_budget', { name: 'all', limit_amount: '1000', budget_type: 'COST' }),
  ],
];
