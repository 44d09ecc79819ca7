import { create, destroy, replace, replaceNewFirst, UNKNOWN, update, type Story } from '../story.ts';
import { allow, everybody, policy, prod, sandbox, staging } from './aws-parts.ts';

const db = {
  identifier: 'ledger',
  engine: 'postgres',
  engine_version: '15.7',
  instance_class: 'db.r6g.large',
  allocated_storage: 200,
  max_allocated_storage: 500,
  storage_type: 'gp2',
  iops: 12000,
  multi_az: true,
  port: 5432,
  monitoring_interval: 60,
  performance_insights_enabled: false,
  auto_minor_version_upgrade: false,
  copy_tags_to_snapshot: false,
  enabled_cloudwatch_logs_exports: ['postgresql', 'upgrade'],
  backup_window: '02:00-03:00',
  maintenance_window: 'sun:04:00-sun:05:00',
  deletion_protection: true,
  skip_final_snapshot: false,
  backup_retention_period: 14,
  vpc_security_group_ids: ['sg-1'],
  apply_immediately: true,
  storage_encrypted: true,
  publicly_accessible: false,
};
const rds = { ...db, ...prod };
const aurora = {
  cluster_identifier: 'ledger',
  engine: 'aurora-postgresql',
  engine_version: '15.4',
  backtrack_window: 86400,
  deletion_protection: true,
  skip_final_snapshot: false,
  backup_retention_period: 14,
  serverlessv2_scaling_configuration: [{ min_capacity: 2, max_capacity: 64 }],
  ...prod,
};
const table = {
  name: 'carts',
  billing_mode: 'PROVISIONED',
  read_capacity: 200,
  write_capacity: 100,
  hash_key: 'id',
  table_class: 'STANDARD',
  global_secondary_index: [
    { name: 'by-user', hash_key: 'user' },
    { name: 'by-day', hash_key: 'day' },
  ],
  ttl: [{ enabled: false, attribute_name: '' }],
  replica: [{ region_name: 'us-east-1' }],
  point_in_time_recovery: [{ enabled: true }],
  deletion_protection_enabled: false,
  ...prod,
};
const lifecycle = (days: number, more = {}) => ({
  bucket: 'acme-claims',
  rule: [
    {
      id: 'old',
      status: 'Enabled',
      filter: [{ prefix: '' }],
      noncurrent_version_expiration: [{ noncurrent_days: days }],
      ...more,
    },
  ],
});
const lock = (days: number) => ({ bucket: 'acme-claims', rule: [{ default_retention: [{ mode: 'COMPLIANCE', days }] }] });
const denyPlain = {
  Effect: 'Deny',
  Principal: '*',
  Action: 's3:*',
  Resource: '*',
  Condition: { Bool: { 'aws:SecureTransport': 'false' } },
};
const readers = {
  Effect: 'Allow',
  Principal: { AWS: 'arn:aws:iam::111111111111:role/app' },
  Action: 's3:GetObject',
  Resource: '*',
};
const stream = { name: 'clicks', shard_count: 8, retention_period: 168, encryption_type: 'KMS', ...prod };
const kafka = {
  cluster_name: 'events',
  kafka_version: '3.5.1',
  number_of_broker_nodes: 3,
  broker_node_group_info: [{ instance_type: 'kafka.m5.large', storage_info: [{ ebs_storage_info: [{ volume_size: 500 }] }] }],
  encryption_info: [{ encryption_in_transit: [{ client_broker: 'TLS', in_cluster: true }] }],
  client_authentication: [{ unauthenticated: false, sasl: [{ iam: true }] }],
  ...prod,
};
const warehouse = {
  cluster_identifier: 'bi',
  node_type: 'ra3.4xlarge',
  number_of_nodes: 4,
  publicly_accessible: false,
  automated_snapshot_retention_period: 7,
  skip_final_snapshot: false,
  ...prod,
};
const search = {
  domain_name: 'catalog',
  engine_version: 'OpenSearch_2.11',
  cluster_config: [
    { instance_type: 'r6g.large.search', instance_count: 6, dedicated_master_enabled: true, zone_awareness_enabled: true },
  ],
  domain_endpoint_options: [{ enforce_https: true, tls_security_policy: 'Policy-Min-TLS-1-2-2019-07' }],
  encrypt_at_rest: [{ enabled: true }],
  ...prod,
};
const queue = {
  name: 'jobs',
  visibility_timeout_seconds: 30,
  message_retention_seconds: 1209600,
  redrive_policy: JSON.stringify({ deadLetterTargetArn: 'arn:aws:sqs:eu-west-1:111111111111:jobs-dlq', maxReceiveCount: 5 }),
  ...prod,
};
const plan = (days: number, schedule = 'cron(0 3 * * ? *)') => ({
  name: 'daily',
  rule: [{ rule_name: 'daily', target_vault_name: 'main', schedule, lifecycle: [{ delete_after: days }] }],
  ...prod,
});
const cache = {
  replication_group_id: 'sessions',
  node_type: 'cache.r6g.large',
  num_cache_clusters: 3,
  engine_version: '7.0',
  snapshot_retention_limit: 7,
  automatic_failover_enabled: true,
  transit_encryption_enabled: true,
  ...prod,
};

/** Where AWS keeps data; in production unless told otherwise. */
export const thirdAwsData: readonly Story[] = [
  ['performance insights on', 'pass/pass', update('aws_db_instance', rds, { performance_insights_enabled: true })],
  ['newer disks of a database', 'pass/pass', update('aws_db_instance', rds, { storage_type: 'gp3' })],
  ['room to grow', 'pass/pass', update('aws_db_instance', rds, { max_allocated_storage: 2000 })],
  ['fewer operations of a disk', 'review/*', update('aws_db_instance', rds, { iops: 3000 })],
  ['a smaller class at once', 'review/*', update('aws_db_instance', rds, { instance_class: 'db.t4g.medium' })],
  ['minor versions by themselves', 'pass/pass', update('aws_db_instance', rds, { auto_minor_version_upgrade: true })],
  ['tags on snapshots', 'pass/pass', update('aws_db_instance', rds, { copy_tags_to_snapshot: true })],
  [
    'one more log',
    'pass/pass',
    update('aws_db_instance', rds, { enabled_cloudwatch_logs_exports: ['postgresql', 'upgrade', 'iam-db-auth-error'] }),
  ],
  ['no logs of a database', 'review/*', update('aws_db_instance', rds, { enabled_cloudwatch_logs_exports: [] })],
  [
    'another window',
    'pass/pass',
    update('aws_db_instance', rds, { backup_window: '03:00-04:00', maintenance_window: 'sat:04:00-sat:05:00' }),
  ],
  [
    'a major version at once',
    'review/*',
    update('aws_db_instance', rds, { engine_version: '16.3', allow_major_version_upgrade: true }),
  ],
  ['another port', 'block/*', update('aws_db_instance', rds, { port: 6432 })],
  ['other security groups', 'review/*', update('aws_db_instance', rds, { vpc_security_group_ids: ['sg-2'] })],
  ['a snapshot removed', 'block/*', destroy('aws_db_snapshot', { db_snapshot_identifier: 'ledger-before-migration', ...prod })],
  ['a snapshot of a sandbox removed', 'pass/pass', destroy('aws_db_snapshot', { db_snapshot_identifier: 'toy', ...sandbox })],
  ['a database of staging removed', 'review/pass', destroy('aws_db_instance', { ...db, ...staging, deletion_protection: false })],
  [
    'a database without tags removed',
    'block/*',
    destroy('aws_db_instance', { ...db, deletion_protection: false, skip_final_snapshot: true }),
  ],
  ['protection off in staging', 'review/pass', update('aws_db_instance', { ...db, ...staging }, { deletion_protection: false })],
  ['protection off in a sandbox', 'pass/pass', update('aws_db_instance', { ...db, ...sandbox }, { deletion_protection: false })],
  ['a sandbox database gets another engine', 'pass/pass', replace('aws_db_instance', { ...db, ...sandbox }, { engine: 'mysql' })],
  [
    'more capacity of aurora',
    'pass/pass',
    update('aws_rds_cluster', aurora, { serverlessv2_scaling_configuration: [{ min_capacity: 4, max_capacity: 128 }] }),
  ],
  [
    'far less capacity of aurora',
    'review/*',
    update('aws_rds_cluster', aurora, { serverlessv2_scaling_configuration: [{ min_capacity: 0.5, max_capacity: 2 }] }),
  ],
  ['no way to backtrack', 'review/*', update('aws_rds_cluster', aurora, { backtrack_window: 0 })],
  [
    'a global cluster removed',
    'block/*',
    destroy('aws_rds_global_cluster', { global_cluster_identifier: 'ledger', deletion_protection: false }),
  ],
  [
    'another order of promotion',
    'pass/pass',
    update(
      'aws_rds_cluster_instance',
      { identifier: 'ledger-1', instance_class: 'db.r6g.large', promotion_tier: 1, ...prod },
      { promotion_tier: 2 },
    ),
  ],
  ['a proxy removed', 'block/*', destroy('aws_db_proxy', { name: 'ledger', require_tls: true, ...prod })],
  [
    'a proxy waits longer',
    'pass/pass',
    update(
      'aws_db_proxy',
      { name: 'ledger', idle_client_timeout: 1800, require_tls: true, ...prod },
      { idle_client_timeout: 3600 },
    ),
  ],
  [
    'plain connections allowed',
    'review/*',
    update(
      'aws_db_parameter_group',
      { name: 'pg15', family: 'postgres15', parameter: [{ name: 'rds.force_ssl', value: '1' }], ...prod },
      { parameter: [{ name: 'rds.force_ssl', value: '0' }] },
    ),
  ],
  [
    'pay by request',
    'pass/pass',
    update('aws_dynamodb_table', table, { billing_mode: 'PAY_PER_REQUEST', read_capacity: 0, write_capacity: 0 }),
  ],
  ['a fraction of the capacity', 'review/*', update('aws_dynamodb_table', table, { read_capacity: 5, write_capacity: 5 })],
  ['more capacity of a table', 'pass/pass', update('aws_dynamodb_table', table, { read_capacity: 400 })],
  [
    'an index removed',
    'review/*',
    update('aws_dynamodb_table', table, { global_secondary_index: [{ name: 'by-user', hash_key: 'user' }] }),
  ],
  [
    'items begin to expire',
    'review/*',
    update('aws_dynamodb_table', table, { ttl: [{ enabled: true, attribute_name: 'expires' }] }),
  ],
  ['a cheaper class of a table', 'pass/pass', update('aws_dynamodb_table', table, { table_class: 'STANDARD_INFREQUENT_ACCESS' })],
  ['a replica of a table removed', 'held/*', update('aws_dynamodb_table', table, { replica: [] })],
  [
    'a replica added',
    'pass/pass',
    update('aws_dynamodb_table', table, { replica: [{ region_name: 'us-east-1' }, { region_name: 'us-west-2' }] }),
  ],
  [
    'an item added',
    'pass/pass',
    create('aws_dynamodb_table_item', { table_name: 'flags', hash_key: 'id', item: '{"id":{"S":"a"}}' }),
  ],
  ['another key of a table', 'block/block', replace('aws_dynamodb_table', table, { hash_key: 'pk' })],
  [
    'a table for everybody',
    'block/*',
    create('aws_dynamodb_resource_policy', {
      resource_arn: 'arn:aws:dynamodb:eu-west-1:111111111111:table/carts',
      policy: policy(everybody('dynamodb:*')),
    }),
  ],
  [
    'a stream to Kinesis ends',
    'review/*',
    destroy('aws_dynamodb_kinesis_streaming_destination', {
      table_name: 'carts',
      stream_arn: 'arn:aws:kinesis:eu-west-1:111111111111:stream/carts',
    }),
  ],
  ['insights on', 'pass/pass', create('aws_dynamodb_contributor_insights', { table_name: 'carts' })],
  [
    'versions suspended',
    'held/*',
    update(
      'aws_s3_bucket_versioning',
      { bucket: 'acme-claims', versioning_configuration: [{ status: 'Enabled' }] },
      { versioning_configuration: [{ status: 'Suspended' }] },
    ),
  ],
  ['old versions for a day', 'review/*', update('aws_s3_bucket_lifecycle_configuration', lifecycle(180), lifecycle(1))],
  ['old versions for a year', 'pass/pass', update('aws_s3_bucket_lifecycle_configuration', lifecycle(180), lifecycle(365))],
  [
    'objects move to cheaper storage',
    'pass/pass',
    update(
      'aws_s3_bucket_lifecycle_configuration',
      lifecycle(180),
      lifecycle(180, { transition: [{ days: 90, storage_class: 'GLACIER' }] }),
    ),
  ],
  [
    'uploads that never end are cleared',
    'pass/pass',
    create('aws_s3_bucket_lifecycle_configuration', {
      bucket: 'acme-claims',
      rule: [{ id: 'uploads', status: 'Enabled', abort_incomplete_multipart_upload: [{ days_after_initiation: 7 }] }],
    }),
  ],
  ['no lifecycle any more', 'pass/*', destroy('aws_s3_bucket_lifecycle_configuration', lifecycle(180))],
  [
    'the block of public access removed',
    'block/*',
    destroy('aws_s3_bucket_public_access_block', {
      bucket: 'acme-claims',
      block_public_acls: true,
      block_public_policy: true,
      ignore_public_acls: true,
      restrict_public_buckets: true,
    }),
  ],
  [
    'objects under another key',
    'pass/pass',
    update(
      'aws_s3_bucket_server_side_encryption_configuration',
      { bucket: 'acme-claims', rule: [{ apply_server_side_encryption_by_default: [{ sse_algorithm: 'AES256' }] }] },
      {
        rule: [
          {
            apply_server_side_encryption_by_default: [
              { sse_algorithm: 'aws:kms', kms_master_key_id: 'arn:aws:kms:eu-west-1:111111111111:key/1' },
            ],
          },
        ],
      },
    ),
  ],
  ['a lock for a day', 'block/*', update('aws_s3_bucket_object_lock_configuration', lock(2555), lock(1))],
  ['a lock for longer', 'pass/pass', update('aws_s3_bucket_object_lock_configuration', lock(365), lock(2555))],
  [
    'no copy elsewhere',
    'review/*: protection_removed',
    destroy('aws_s3_bucket_replication_configuration', {
      bucket: 'acme-claims',
      role: 'arn:aws:iam::111111111111:role/copy',
      rule: [{ status: 'Enabled' }],
    }),
  ],
  [
    'copying paused',
    'held/*',
    update(
      'aws_s3_bucket_replication_configuration',
      { bucket: 'acme-claims', rule: [{ id: 'dr', status: 'Enabled' }] },
      { rule: [{ id: 'dr', status: 'Disabled' }] },
    ),
  ],
  [
    'a page of a site',
    'pass/pass',
    update(
      'aws_s3_object',
      { bucket: 'acme-site', key: 'index.html', etag: 'a', source: 'index.html' },
      { etag: 'b', version_id: UNKNOWN },
    ),
  ],
  [
    'an object removed',
    'review/*',
    destroy('aws_s3_object', { bucket: 'acme-claims', key: 'ledger/2024.parquet', force_destroy: false }),
  ],
  [
    'a list that anybody reads',
    'block/*',
    update('aws_s3_bucket_acl', { bucket: 'acme-claims', acl: 'private' }, { acl: 'public-read' }),
  ],
  [
    'plain HTTP refused',
    'pass/pass',
    update('aws_s3_bucket_policy', { bucket: 'acme-claims', policy: policy(readers) }, { policy: policy(readers, denyPlain) }),
  ],
  [
    'plain HTTP allowed again',
    'review/*',
    update('aws_s3_bucket_policy', { bucket: 'acme-claims', policy: policy(readers, denyPlain) }, { policy: policy(readers) }),
  ],
  [
    'events of a bucket to nobody',
    'review/*',
    destroy('aws_s3_bucket_notification', { bucket: 'acme-claims', lambda_function: [{ events: ['s3:ObjectCreated:*'] }] }),
  ],
  [
    'events to one more',
    'pass/pass',
    update(
      'aws_s3_bucket_notification',
      { bucket: 'acme-claims', queue: [{ id: 'a', queue_arn: 'arn:q1', events: ['s3:ObjectCreated:*'] }] },
      {
        queue: [
          { id: 'a', queue_arn: 'arn:q1', events: ['s3:ObjectCreated:*'] },
          { id: 'b', queue_arn: 'arn:q2', events: ['s3:ObjectRemoved:*'] },
        ],
      },
    ),
  ],
  [
    'no log of access',
    'review/*',
    destroy('aws_s3_bucket_logging', { bucket: 'acme-claims', target_bucket: 'acme-logs', target_prefix: 'claims/' }),
  ],
  [
    'a log of access',
    'pass/pass',
    create('aws_s3_bucket_logging', { bucket: 'acme-claims', target_bucket: 'acme-logs', target_prefix: 'claims/' }),
  ],
  ['no inventory', 'pass/*', destroy('aws_s3_bucket_inventory', { bucket: 'acme-claims', name: 'weekly', enabled: true })],
  ['faster uploads', 'pass/pass', create('aws_s3_bucket_accelerate_configuration', { bucket: 'acme-claims', status: 'Enabled' })],
  [
    'files move to cheaper storage',
    'pass/pass',
    update(
      'aws_efs_file_system',
      { creation_token: 'cms', throughput_mode: 'elastic', lifecycle_policy: [], ...prod },
      { lifecycle_policy: [{ transition_to_ia: 'AFTER_30_DAYS' }] },
    ),
  ],
  [
    'files no longer backed up',
    'block/*',
    update(
      'aws_efs_backup_policy',
      { file_system_id: 'fs-1', backup_policy: [{ status: 'ENABLED' }] },
      { backup_policy: [{ status: 'DISABLED' }] },
    ),
  ],
  [
    'an access point replaced',
    'held/*',
    replace(
      'aws_efs_access_point',
      { file_system_id: 'fs-1', root_directory: [{ path: '/cms' }], ...prod },
      { root_directory: [{ path: '/cms2' }] },
    ),
  ],
  [
    'no backups of a share',
    'block/*',
    update(
      'aws_fsx_windows_file_system',
      { storage_capacity: 500, automatic_backup_retention_days: 30, throughput_capacity: 32, ...prod },
      { automatic_backup_retention_days: 0 },
    ),
  ],
  [
    'a bigger share',
    'pass/pass',
    update(
      'aws_fsx_windows_file_system',
      { storage_capacity: 500, automatic_backup_retention_days: 30, ...prod },
      { storage_capacity: 800 },
    ),
  ],
  [
    'a share removed',
    'block/block',
    destroy('aws_fsx_ontap_file_system', { storage_capacity: 2048, automatic_backup_retention_days: 7, ...prod }),
  ],
  ['newer disks', 'pass/pass', update('aws_ebs_volume', { size: 500, type: 'gp2', encrypted: true, ...prod }, { type: 'gp3' })],
  [
    'a disk taken off',
    'block/*',
    destroy('aws_volume_attachment', { device_name: '/dev/sdf', volume_id: 'vol-1', instance_id: 'i-1' }),
  ],
  [
    'a snapshot of a disk removed',
    'block/*',
    destroy('aws_ebs_snapshot', { volume_id: 'vol-1', description: 'before migration', ...prod }),
  ],
  [
    'a snapshot shared with another account',
    'review/*',
    create('aws_snapshot_create_volume_permission', { snapshot_id: 'snap-1', account_id: '999999999999' }),
  ],
  ['disks without encryption', 'review/*', update('aws_ebs_encryption_by_default', { enabled: true }, { enabled: false })],
  [
    'snapshots no longer taken',
    'block/*',
    update('aws_dlm_lifecycle_policy', { description: 'daily', state: 'ENABLED', ...prod }, { state: 'DISABLED' }),
  ],
  [
    'a policy of snapshots removed',
    'block/*',
    destroy('aws_dlm_lifecycle_policy', { description: 'daily', state: 'ENABLED', ...prod }),
  ],
  ['one more copy of a cache', 'pass/pass', update('aws_elasticache_replication_group', cache, { num_cache_clusters: 4 })],
  ['a copy of a cache less', 'review/*', update('aws_elasticache_replication_group', cache, { num_cache_clusters: 2 })],
  [
    'snapshots of a cache kept longer',
    'pass/pass',
    update('aws_elasticache_replication_group', cache, { snapshot_retention_limit: 14 }),
  ],
  ['no snapshots of a cache', 'review/*', update('aws_elasticache_replication_group', cache, { snapshot_retention_limit: 0 })],
  [
    'no failover of a cache',
    'review/*',
    update('aws_elasticache_replication_group', cache, { automatic_failover_enabled: false }),
  ],
  ['a newer cache', 'review/*', update('aws_elasticache_replication_group', cache, { engine_version: '7.1' })],
  [
    'a database in memory open to all users',
    'held/*',
    update(
      'aws_memorydb_cluster',
      { name: 'scores', acl_name: 'app', num_shards: 3, tls_enabled: true, ...prod },
      { acl_name: 'open-access' },
    ),
  ],
  [
    'fewer shards',
    'review/*',
    update('aws_memorydb_cluster', { name: 'scores', acl_name: 'app', num_shards: 3, ...prod }, { num_shards: 1 }),
  ],
  ['fewer nodes of a warehouse', 'review/*', update('aws_redshift_cluster', warehouse, { number_of_nodes: 2 })],
  ['a warehouse on the internet', 'block/*', update('aws_redshift_cluster', warehouse, { publicly_accessible: true })],
  [
    'snapshots of a warehouse longer',
    'pass/pass',
    update('aws_redshift_cluster', warehouse, { automated_snapshot_retention_period: 35 }),
  ],
  [
    'no snapshots of a warehouse',
    'block/*',
    update('aws_redshift_cluster', warehouse, { automated_snapshot_retention_period: 0 }),
  ],
  [
    'no log of a warehouse',
    'review/*',
    destroy('aws_redshift_logging', { cluster_identifier: 'bi', log_destination_type: 's3', bucket_name: 'acme-logs' }),
  ],
  [
    'a serverless warehouse removed',
    'block/block',
    destroy('aws_redshiftserverless_namespace', { namespace_name: 'bi', db_name: 'dev', ...prod }),
  ],
  [
    'a bigger serverless warehouse',
    'pass/pass',
    update(
      'aws_redshiftserverless_workgroup',
      { workgroup_name: 'bi', base_capacity: 32, publicly_accessible: false, ...prod },
      { base_capacity: 64 },
    ),
  ],
  [
    'half the search nodes',
    'review/*',
    update('aws_opensearch_domain', search, { cluster_config: [{ ...search.cluster_config[0], instance_count: 3 }] }),
  ],
  [
    'more search nodes',
    'pass/pass',
    update('aws_opensearch_domain', search, { cluster_config: [{ ...search.cluster_config[0], instance_count: 9 }] }),
  ],
  [
    'search over plain HTTP',
    'review/*',
    update('aws_opensearch_domain', search, {
      domain_endpoint_options: [{ ...search.domain_endpoint_options[0], enforce_https: false }],
    }),
  ],
  ['a newer search engine', 'review/*', update('aws_opensearch_domain', search, { engine_version: 'OpenSearch_2.13' })],
  [
    'documents backed up for a day',
    'review/*',
    update(
      'aws_docdb_cluster',
      { cluster_identifier: 'docs', backup_retention_period: 14, deletion_protection: true, ...prod },
      { backup_retention_period: 1 },
    ),
  ],
  [
    'a graph database removed',
    'block/block',
    destroy('aws_neptune_cluster', {
      cluster_identifier: 'graph',
      skip_final_snapshot: true,
      deletion_protection: false,
      ...prod,
    }),
  ],
  ['more shards of a stream', 'pass/pass', update('aws_kinesis_stream', stream, { shard_count: 16 })],
  ['a quarter of the shards', 'review/*', update('aws_kinesis_stream', stream, { shard_count: 2 })],
  ['records kept for a day', 'review/*', update('aws_kinesis_stream', stream, { retention_period: 24 })],
  ['records kept longer', 'pass/pass', update('aws_kinesis_stream', stream, { retention_period: 720 })],
  ['a stream removed', 'block/*', destroy('aws_kinesis_stream', stream)],
  ['records not encrypted', 'review/*', update('aws_kinesis_stream', stream, { encryption_type: 'NONE', kms_key_id: '' })],
  [
    'records written less often',
    'pass/pass',
    update(
      'aws_kinesis_firehose_delivery_stream',
      {
        name: 'clicks',
        destination: 'extended_s3',
        extended_s3_configuration: [{ buffering_size: 5, buffering_interval: 300 }],
        ...prod,
      },
      { extended_s3_configuration: [{ buffering_size: 64, buffering_interval: 300 }] },
    ),
  ],
  [
    'a delivery stream removed',
    'held/*',
    destroy('aws_kinesis_firehose_delivery_stream', { name: 'clicks', destination: 'extended_s3', ...prod }),
  ],
  ['more brokers', 'pass/pass', update('aws_msk_cluster', kafka, { number_of_broker_nodes: 6 })],
  [
    'smaller brokers',
    'review/*',
    update('aws_msk_cluster', kafka, {
      broker_node_group_info: [{ ...kafka.broker_node_group_info[0], instance_type: 'kafka.t3.small' }],
    }),
  ],
  [
    'clients in plain text',
    'review/*',
    update('aws_msk_cluster', kafka, {
      encryption_info: [{ encryption_in_transit: [{ client_broker: 'TLS_PLAINTEXT', in_cluster: true }] }],
    }),
  ],
  [
    'clients that nobody knows',
    'held/*',
    update('aws_msk_cluster', kafka, { client_authentication: [{ unauthenticated: true, sasl: [{ iam: true }] }] }),
  ],
  ['a newer broker', 'review/*', update('aws_msk_cluster', kafka, { kafka_version: '3.7.x' })],
  ['messages hidden longer', 'pass/pass', update('aws_sqs_queue', queue, { visibility_timeout_seconds: 120 })],
  ['messages kept for an hour', 'review/*', update('aws_sqs_queue', queue, { message_retention_seconds: 3600 })],
  ['no dead letters', 'review/*', update('aws_sqs_queue', queue, { redrive_policy: '' })],
  [
    'a queue for everybody',
    'block/*',
    create('aws_sqs_queue_policy', { queue_url: 'https://sqs/jobs', policy: policy(everybody('sqs:*')) }),
  ],
  [
    'a queue in order',
    'block/*',
    replace('aws_sqs_queue', { ...queue, fifo_queue: false }, { name: 'jobs.fifo', fifo_queue: true }),
  ],
  ['a topic removed', 'held/*', destroy('aws_sns_topic', { name: 'orders', ...prod })],
  [
    'a topic for everybody',
    'block/*',
    update(
      'aws_sns_topic_policy',
      { arn: 'arn:aws:sns:eu-west-1:111111111111:orders', policy: policy(allow(['sns:Publish'], '*')) },
      { policy: policy(everybody('sns:Publish')) },
    ),
  ],
  [
    'measurements for a month',
    'held/*',
    update(
      'aws_timestreamwrite_table',
      {
        table_name: 'sensors',
        retention_properties: [{ magnetic_store_retention_period_in_days: 3650, memory_store_retention_period_in_hours: 24 }],
        ...prod,
      },
      { retention_properties: [{ magnetic_store_retention_period_in_days: 30, memory_store_retention_period_in_hours: 24 }] },
    ),
  ],
  ['measurements removed', 'block/block', destroy('aws_timestreamwrite_table', { table_name: 'sensors', ...prod })],
  [
    'no recovery of a keyspace table',
    'held/*',
    update(
      'aws_keyspaces_table',
      { table_name: 'orders', point_in_time_recovery: [{ status: 'ENABLED' }], ...prod },
      { point_in_time_recovery: [{ status: 'DISABLED' }] },
    ),
  ],
  ['a keyspace table removed', 'block/block', destroy('aws_keyspaces_table', { table_name: 'orders', ...prod })],
  [
    'a ledger unprotected',
    'block/review',
    update(
      'aws_qldb_ledger',
      { name: 'audit', deletion_protection: true, permissions_mode: 'STANDARD', ...prod },
      { deletion_protection: false },
    ),
  ],
  [
    'a locked vault unlocked',
    'block/*',
    destroy('aws_backup_vault_lock_configuration', {
      backup_vault_name: 'main',
      min_retention_days: 30,
      max_retention_days: 365,
    }),
  ],
  ['backups for a year', 'pass/pass', update('aws_backup_plan', plan(35), plan(365))],
  ['backups for a day', 'held/*', update('aws_backup_plan', plan(35), plan(1))],
  ['backups once a month', 'held/*', update('aws_backup_plan', plan(35), plan(35, 'cron(0 3 1 * ? *)'))],
  [
    'what is backed up removed',
    'block/*',
    destroy('aws_backup_selection', {
      name: 'all',
      plan_id: 'p-1',
      iam_role_arn: 'arn:aws:iam::111111111111:role/backup',
      resources: ['*'],
    }),
  ],
  [
    'one more type is backed up',
    'pass/pass',
    update(
      'aws_backup_region_settings',
      { resource_type_opt_in_preference: { RDS: true, EFS: false } },
      { resource_type_opt_in_preference: { RDS: true, EFS: true } },
    ),
  ],
  [
    'databases no longer backed up',
    'held/*',
    update(
      'aws_backup_region_settings',
      { resource_type_opt_in_preference: { RDS: true, EFS: true } },
      { resource_type_opt_in_preference: { RDS: false, EFS: true } },
    ),
  ],
  [
    'images removed sooner',
    'held/*',
    update(
      'aws_ecr_lifecycle_policy',
      {
        repository: 'shop',
        policy: JSON.stringify({
          rules: [
            {
              rulePriority: 1,
              selection: { tagStatus: 'any', countType: 'imageCountMoreThan', countNumber: 500 },
              action: { type: 'expire' },
            },
          ],
        }),
      },
      {
        policy: JSON.stringify({
          rules: [
            {
              rulePriority: 1,
              selection: { tagStatus: 'any', countType: 'imageCountMoreThan', countNumber: 3 },
              action: { type: 'expire' },
            },
          ],
        }),
      },
    ),
  ],
  [
    'a repository of images removed',
    'block/*',
    destroy('aws_ecr_repository', { name: 'shop', force_delete: true, image_tag_mutability: 'IMMUTABLE', ...prod }),
  ],
  [
    'an index built anew, new one first',
    'block/*',
    replaceNewFirst('aws_opensearch_domain', search, { domain_name: 'catalog-v2' }),
  ],
  ['a sandbox cluster of brokers removed', 'pass/pass', destroy('aws_msk_cluster', { ...kafka, ...sandbox })],
];
