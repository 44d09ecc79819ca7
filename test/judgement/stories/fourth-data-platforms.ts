import { create, destroy, replace, update, type Story } from '../story.ts';

const atlas = {
  project_id: 'p1',
  name: 'orders',
  cluster_type: 'REPLICASET',
  backup_enabled: true,
  pit_enabled: true,
  termination_protection_enabled: true,
  mongo_db_major_version: '7.0',
  paused: false,
  disk_size_gb: 100,
};

export const fourthAtlas: readonly Story[] = [
  ['a new cluster of Atlas', 'pass/pass', create('mongodbatlas_advanced_cluster', atlas)],
  [
    'a cluster of Atlas removed',
    'block/block',
    destroy('mongodbatlas_advanced_cluster', { ...atlas, backup_enabled: false, termination_protection_enabled: false }),
  ],
  [
    'backups of Atlas off',
    'block/*',
    update('mongodbatlas_advanced_cluster', atlas, { backup_enabled: false, pit_enabled: false }),
  ],
  [
    'protection of Atlas off',
    'held/*',
    update('mongodbatlas_advanced_cluster', atlas, { termination_protection_enabled: false }),
  ],
  ['a cluster of Atlas paused', 'block/*', update('mongodbatlas_advanced_cluster', atlas, { paused: true })],
  ['a bigger disk', 'pass/*', update('mongodbatlas_advanced_cluster', atlas, { disk_size_gb: 200 })],
  ['a major version of MongoDB', 'held/*', update('mongodbatlas_advanced_cluster', atlas, { mongo_db_major_version: '8.0' })],
  [
    'labels of Atlas',
    'pass/pass',
    update(
      'mongodbatlas_advanced_cluster',
      { ...atlas, tags: [{ key: 'team', value: 'a' }] },
      { tags: [{ key: 'team', value: 'b' }] },
    ),
  ],
  [
    'the whole internet into Atlas',
    'block/*',
    create('mongodbatlas_project_ip_access_list', { project_id: 'p1', cidr_block: '0.0.0.0/0', comment: 'tmp' }),
  ],
  [
    'an office into Atlas',
    'pass/*',
    create('mongodbatlas_project_ip_access_list', { project_id: 'p1', cidr_block: '198.51.100.7/32', comment: 'office' }),
  ],
  [
    'an address no longer into Atlas',
    'held/*',
    destroy('mongodbatlas_project_ip_access_list', { project_id: 'p1', cidr_block: '198.51.100.7/32' }),
  ],
  [
    'a user of everything',
    'block/*',
    create('mongodbatlas_database_user', {
      project_id: 'p1',
      username: 'app',
      roles: [{ role_name: 'atlasAdmin', database_name: 'admin' }],
    }),
  ],
  [
    'a user of one database',
    'pass/*',
    create('mongodbatlas_database_user', {
      project_id: 'p1',
      username: 'app',
      roles: [{ role_name: 'readWrite', database_name: 'orders' }],
    }),
  ],
  [
    'snapshots kept a day',
    'held/*',
    update(
      'mongodbatlas_cloud_backup_schedule',
      {
        project_id: 'p1',
        cluster_name: 'orders',
        policy_item_daily: [{ frequency_interval: 1, retention_unit: 'days', retention_value: 30 }],
      },
      { policy_item_daily: [{ frequency_interval: 1, retention_unit: 'days', retention_value: 1 }] },
    ),
  ],
  [
    'snapshots kept a year',
    'pass/*',
    update(
      'mongodbatlas_cloud_backup_schedule',
      {
        project_id: 'p1',
        cluster_name: 'orders',
        policy_item_daily: [{ frequency_interval: 1, retention_unit: 'days', retention_value: 30 }],
      },
      { policy_item_daily: [{ frequency_interval: 1, retention_unit: 'days', retention_value: 365 }] },
    ),
  ],
  [
    'audit of Atlas off',
    'block/*',
    update('mongodbatlas_auditing', { project_id: 'p1', enabled: true, audit_filter: '{}' }, { enabled: false }),
  ],
  ['a peering of Atlas removed', 'block/*', destroy('mongodbatlas_network_peering', { project_id: 'p1', provider_name: 'AWS' })],
  [
    'a cluster of a sandbox project removed',
    'pass/*',
    destroy('mongodbatlas_advanced_cluster', { ...atlas, name: 'shop-sandbox' }),
  ],
  [
    'a trigger of Atlas off',
    'held/*',
    update('mongodbatlas_event_trigger', { project_id: 'p1', name: 'sync', disabled: false }, { disabled: true }),
  ],
  [
    'an archive of Atlas removed',
    'held/*',
    destroy('mongodbatlas_online_archive', { project_id: 'p1', cluster_name: 'orders', coll_name: 'events' }),
  ],
];

const topic = {
  topic_name: 'orders',
  partitions_count: 6,
  config: { 'retention.ms': '604800000', 'cleanup.policy': 'delete', 'min.insync.replicas': '2' },
};
const config = (more: object) => ({ config: { ...topic.config, ...more } });

export const fourthStreams: readonly Story[] = [
  ['a new topic', 'pass/pass', create('confluent_kafka_topic', topic)],
  ['a topic removed', 'block/*', destroy('confluent_kafka_topic', topic)],
  ['more partitions', 'pass/*', update('confluent_kafka_topic', topic, { partitions_count: 12 })],
  ['a topic made anew for fewer partitions', 'block/*', replace('confluent_kafka_topic', topic, { partitions_count: 3 })],
  ['messages kept longer', 'pass/*', update('confluent_kafka_topic', topic, config({ 'retention.ms': '2592000000' }))],
  ['messages kept an hour', 'held/*', update('confluent_kafka_topic', topic, config({ 'retention.ms': '3600000' }))],
  ['one replica in sync is enough', 'held/*', update('confluent_kafka_topic', topic, config({ 'min.insync.replicas': '1' }))],
  [
    'a cluster of Confluent removed',
    'block/*',
    destroy('confluent_kafka_cluster', { display_name: 'events', availability: 'MULTI_ZONE', cloud: 'AWS' }),
  ],
  ['a sandbox of Confluent removed', 'pass/*', destroy('confluent_environment', { display_name: 'sandbox' })],
  [
    'everything for a service account',
    'block/*',
    create('confluent_role_binding', {
      principal: 'User:sa-1',
      role_name: 'OrganizationAdmin',
      crn_pattern: 'crn://confluent.cloud/organization=1',
    }),
  ],
  [
    'one topic for a service account',
    'pass/*',
    create('confluent_role_binding', {
      principal: 'User:sa-1',
      role_name: 'DeveloperRead',
      crn_pattern: 'crn://confluent.cloud/organization=1/topic=orders',
    }),
  ],
  [
    'an ACL for everybody',
    'block/*',
    create('confluent_kafka_acl', {
      resource_type: 'TOPIC',
      resource_name: '*',
      pattern_type: 'LITERAL',
      principal: 'User:*',
      operation: 'ALL',
      permission: 'ALLOW',
      host: '*',
    }),
  ],
  [
    'an ACL for one',
    'pass/*',
    create('confluent_kafka_acl', {
      resource_type: 'TOPIC',
      resource_name: 'orders',
      pattern_type: 'LITERAL',
      principal: 'User:sa-1',
      operation: 'READ',
      permission: 'ALLOW',
      host: '*',
    }),
  ],
  [
    'an ACL removed',
    'held/*',
    destroy('kafka_acl', {
      resource_name: 'orders',
      resource_type: 'Topic',
      acl_principal: 'User:app',
      acl_operation: 'Read',
      acl_permission_type: 'Allow',
      acl_host: '*',
    }),
  ],
  ['a topic of Kafka removed', 'block/*', destroy('kafka_topic', { name: 'orders', partitions: 6, replication_factor: 3 })],
  [
    'a schema without checks',
    'held/*',
    update(
      'confluent_subject_config',
      { subject_name: 'orders-value', compatibility_level: 'BACKWARD' },
      { compatibility_level: 'NONE' },
    ),
  ],
  [
    'a connector removed',
    'block/*',
    destroy('confluent_connector', { status: 'RUNNING', config_nonsensitive: { name: 'sink' } }),
  ],
  [
    'a queue of RabbitMQ removed',
    'block/*',
    destroy('rabbitmq_queue', { name: 'orders', vhost: '/', settings: [{ durable: true }] }),
  ],
  ['a vhost removed', 'block/*', destroy('rabbitmq_vhost', { name: 'shop' })],
  [
    'rights of a user of RabbitMQ',
    'held/*',
    update(
      'rabbitmq_permissions',
      { user: 'app', vhost: '/', permissions: [{ configure: '', read: 'orders.*', write: 'orders.*' }] },
      { permissions: [{ configure: '.*', read: '.*', write: '.*' }] },
    ),
  ],
  [
    'an exchange of RabbitMQ made',
    'pass/pass',
    create('rabbitmq_exchange', { name: 'orders', vhost: '/', settings: [{ type: 'topic', durable: true }] }),
  ],
];

export const fourthWarehouses: readonly Story[] = [
  [
    'a database of Snowflake removed',
    'block/*',
    destroy('snowflake_database', { name: 'SALES', data_retention_time_in_days: 1 }),
  ],
  [
    'a database of development removed',
    'pass/*',
    destroy('snowflake_database', { name: 'SALES_DEV', data_retention_time_in_days: 1 }),
  ],
  [
    'time travel off',
    'held/*',
    update('snowflake_database', { name: 'SALES', data_retention_time_in_days: 7 }, { data_retention_time_in_days: 0 }),
  ],
  [
    'more time travel',
    'pass/*',
    update('snowflake_database', { name: 'SALES', data_retention_time_in_days: 1 }, { data_retention_time_in_days: 7 }),
  ],
  [
    'a bigger warehouse',
    'pass/*',
    update('snowflake_warehouse', { name: 'ETL', warehouse_size: 'SMALL', auto_suspend: 60 }, { warehouse_size: 'MEDIUM' }),
  ],
  ['a warehouse removed', 'held/*', destroy('snowflake_warehouse', { name: 'ETL', warehouse_size: 'SMALL' })],
  [
    'a warehouse suspends later',
    'pass/pass',
    update('snowflake_warehouse', { name: 'ETL', warehouse_size: 'SMALL', auto_suspend: 60 }, { auto_suspend: 300 }),
  ],
  ['account administrators', 'block/*', create('snowflake_grant_account_role', { role_name: 'ACCOUNTADMIN', user_name: 'ANN' })],
  ['a role for an analyst', 'pass/*', create('snowflake_grant_account_role', { role_name: 'ANALYST', user_name: 'ANN' })],
  [
    'all rights on the account',
    'held/*',
    create('snowflake_grant_privileges_to_account_role', { account_role_name: 'ETL', all_privileges: true, on_account: true }),
  ],
  [
    'reading of one schema',
    'pass/*',
    create('snowflake_grant_privileges_to_account_role', {
      account_role_name: 'ETL',
      privileges: ['USAGE'],
      on_schema: [{ schema_name: '"SALES"."PUBLIC"' }],
    }),
  ],
  [
    'everything for everybody',
    'held/*',
    create('snowflake_grant_privileges_to_account_role', {
      account_role_name: 'PUBLIC',
      privileges: ['SELECT'],
      on_schema_object: [{ all: [{ object_type_plural: 'TABLES', in_database: 'SALES' }] }],
    }),
  ],
  [
    'a network policy for the world',
    'block/*',
    update(
      'snowflake_network_policy',
      { name: 'OFFICE', allowed_ip_list: ['198.51.100.0/24'] },
      { allowed_ip_list: ['0.0.0.0/0'] },
    ),
  ],
  [
    'a network policy removed',
    'block/*',
    destroy('snowflake_network_policy', { name: 'OFFICE', allowed_ip_list: ['198.51.100.0/24'] }),
  ],
  [
    'a task of Snowflake off',
    'held/*',
    update('snowflake_task', { name: 'LOAD', database: 'SALES', schema: 'PUBLIC', started: true }, { started: false }),
  ],
  [
    'a share to others',
    'held/*',
    update('snowflake_share', { name: 'PARTNER', accounts: ['ORG.A'] }, { accounts: ['ORG.A', 'ORG.B'] }),
  ],
  [
    'a table made anew',
    'block/*',
    replace(
      'snowflake_table',
      { name: 'ORDERS', database: 'SALES', schema: 'PUBLIC', column: [{ name: 'ID', type: 'NUMBER' }] },
      { column: [{ name: 'ID', type: 'VARCHAR' }] },
    ),
  ],
  [
    'a column more',
    'pass/*',
    update(
      'snowflake_table',
      { name: 'ORDERS', database: 'SALES', schema: 'PUBLIC', column: [{ name: 'ID', type: 'NUMBER' }] },
      {
        column: [
          { name: 'ID', type: 'NUMBER' },
          { name: 'TOTAL', type: 'NUMBER' },
        ],
      },
    ),
  ],
  [
    'a monitor of credits without its limit',
    'held/*',
    destroy('snowflake_resource_monitor', { name: 'MONTHLY', credit_quota: 100 }),
  ],
  [
    'a metastore removed',
    'block/*',
    destroy('databricks_metastore', { name: 'main', storage_root: 's3://a', force_destroy: true }),
  ],
  [
    'a schema of Databricks removed',
    'block/*',
    destroy('databricks_schema', { catalog_name: 'main', name: 'sales', force_destroy: true }),
  ],
  [
    'a schema of a sandbox catalog removed',
    'pass/*',
    destroy('databricks_schema', { catalog_name: 'sandbox', name: 'ann', force_destroy: true }),
  ],
  [
    'a cluster of Databricks resized',
    'pass/*',
    update(
      'databricks_cluster',
      { cluster_name: 'etl', autoscale: [{ min_workers: 2, max_workers: 8 }], autotermination_minutes: 30 },
      { autoscale: [{ min_workers: 2, max_workers: 16 }] },
    ),
  ],
  ['a cluster of Databricks removed', 'held/*', destroy('databricks_cluster', { cluster_name: 'etl', num_workers: 2 })],
  [
    'all privileges of a catalog',
    'held/*',
    update(
      'databricks_grants',
      { catalog: 'main', grant: [{ principal: 'analysts', privileges: ['USE_CATALOG'] }] },
      { grant: [{ principal: 'analysts', privileges: ['ALL_PRIVILEGES'] }] },
    ),
  ],
  ['a group administers the workspace', 'held/*', create('databricks_group_member', { group_id: 'admins', member_id: 'u1' })],
  [
    'lists of addresses off',
    'held/*',
    update(
      'databricks_workspace_conf',
      { custom_config: { enableIpAccessLists: 'true', maxTokenLifetimeDays: '90' } },
      { custom_config: { enableIpAccessLists: 'false', maxTokenLifetimeDays: '90' } },
    ),
  ],
  [
    'a list of addresses off',
    'held/*',
    update(
      'databricks_ip_access_list',
      { label: 'office', list_type: 'ALLOW', ip_addresses: ['198.51.100.0/24'], enabled: true },
      { enabled: false },
    ),
  ],
  [
    'a warehouse of Databricks stops sooner',
    'pass/*',
    update('databricks_sql_endpoint', { name: 'bi', cluster_size: 'Small', auto_stop_mins: 60 }, { auto_stop_mins: 20 }),
  ],
  [
    'a volume of Databricks removed',
    'block/*',
    destroy('databricks_volume', { catalog_name: 'main', schema_name: 'raw', name: 'files', volume_type: 'MANAGED' }),
  ],
  [
    'a table of Databricks removed',
    'block/*',
    destroy('databricks_sql_table', { catalog_name: 'main', schema_name: 'sales', name: 'orders', table_type: 'MANAGED' }),
  ],
  [
    'a job gets a new schedule',
    'pass/*',
    update(
      'databricks_job',
      { name: 'etl', schedule: [{ quartz_cron_expression: '0 0 2 * * ?', timezone_id: 'UTC', pause_status: 'UNPAUSED' }] },
      { schedule: [{ quartz_cron_expression: '0 0 3 * * ?', timezone_id: 'UTC', pause_status: 'UNPAUSED' }] },
    ),
  ],
  ['a policy of clusters removed', 'held/*', destroy('databricks_cluster_policy', { name: 'small', definition: '{}' })],
  [
    'rights on a job',
    'held/*',
    update(
      'databricks_permissions',
      { job_id: '1', access_control: [{ group_name: 'users', permission_level: 'CAN_VIEW' }] },
      { access_control: [{ group_name: 'users', permission_level: 'CAN_MANAGE' }] },
    ),
  ],
  ['a secret scope removed', 'block/*', destroy('databricks_secret_scope', { name: 'prod-keys' })],
];

export const fourthDatabases: readonly Story[] = [
  ['a database of PostgreSQL removed', 'block/block', destroy('postgresql_database', { name: 'orders', owner: 'app' })],
  ['a database of PostgreSQL made', 'pass/pass', create('postgresql_database', { name: 'orders', owner: 'app' })],
  ['a superuser', 'block/*', update('postgresql_role', { name: 'app', login: true, superuser: false }, { superuser: true })],
  [
    'a role that reads',
    'pass/*',
    create('postgresql_grant', {
      role: 'readonly',
      database: 'orders',
      schema: 'public',
      object_type: 'table',
      privileges: ['SELECT'],
    }),
  ],
  [
    'all on all tables',
    'held/*',
    update(
      'postgresql_grant',
      { role: 'app', database: 'orders', schema: 'public', object_type: 'table', privileges: ['SELECT'] },
      { privileges: ['SELECT', 'INSERT', 'UPDATE', 'DELETE', 'TRUNCATE'] },
    ),
  ],
  ['a role of PostgreSQL removed', 'held/*', destroy('postgresql_role', { name: 'app', login: true })],
  ['an extension removed', 'held/*', destroy('postgresql_extension', { name: 'pgcrypto', database: 'orders' })],
  [
    'a schema of PostgreSQL with all it holds',
    'block/*',
    destroy('postgresql_schema', { name: 'sales', database: 'orders', drop_cascade: true }),
  ],
  [
    'a new password',
    'pass/*',
    update(
      'postgresql_role',
      { name: 'app', login: true, password: 'a' },
      { password: 'b' },
      { change: { before_sensitive: { password: true }, after_sensitive: { password: true } } },
    ),
  ],
  ['a database of MySQL removed', 'block/block', destroy('mysql_database', { name: 'shop', default_character_set: 'utf8mb4' })],
  [
    'everything of MySQL',
    'held/*',
    create('mysql_grant', { user: 'app', host: '%', database: '*', table: '*', privileges: ['ALL PRIVILEGES'], grant: true }),
  ],
  ['reading of MySQL', 'pass/*', create('mysql_grant', { user: 'app', host: '10.%', database: 'shop', privileges: ['SELECT'] })],
  [
    'a service of Aiven removed',
    'block/block',
    destroy('aiven_pg', { service_name: 'orders', project: 'acme', plan: 'business-8', termination_protection: false }),
  ],
  [
    'a service of Aiven in development removed',
    'pass/*',
    destroy('aiven_pg', { service_name: 'orders', project: 'acme-dev', plan: 'startup-4', termination_protection: false }),
  ],
  [
    'the world into Aiven',
    'held/*',
    update(
      'aiven_pg',
      { service_name: 'orders', project: 'acme', plan: 'business-8', pg_user_config: [{ ip_filter: ['10.0.0.0/8'] }] },
      { pg_user_config: [{ ip_filter: ['0.0.0.0/0'] }] },
    ),
  ],
  [
    'a topic of Aiven removed',
    'block/*',
    destroy('aiven_kafka_topic', {
      project: 'acme',
      service_name: 'events',
      topic_name: 'orders',
      partitions: 3,
      termination_protection: false,
    }),
  ],
  [
    'more disk in Aiven',
    'pass/*',
    update(
      'aiven_opensearch',
      { service_name: 'logs', project: 'acme', plan: 'business-4', additional_disk_space: '0GiB' },
      { additional_disk_space: '100GiB' },
    ),
  ],
  [
    'a cluster of CockroachDB removed',
    'block/block',
    destroy('cockroach_cluster', { name: 'orders', cloud_provider: 'AWS', plan: 'STANDARD', delete_protection: false }),
  ],
  [
    'protection of CockroachDB off',
    'held/*',
    update('cockroach_cluster', { name: 'orders', plan: 'STANDARD', delete_protection: true }, { delete_protection: false }),
  ],
  [
    'the world into CockroachDB',
    'block/*',
    create('cockroach_allow_list', { cluster_id: 'c', cidr_ip: '0.0.0.0', cidr_mask: 0, sql: true, ui: true }),
  ],
  ['a database of PlanetScale removed', 'block/block', destroy('planetscale_database', { name: 'shop', organization: 'acme' })],
  [
    'a branch of a preview removed',
    'pass/*',
    destroy('planetscale_branch', { name: 'preview-41', database: 'shop', organization: 'acme', production: false }),
  ],
  ['a project of Neon removed', 'block/block', destroy('neon_project', { name: 'shop', history_retention_seconds: 86400 })],
  [
    'history of Neon shorter',
    'held/*',
    update('neon_project', { name: 'shop', history_retention_seconds: 604_800 }, { history_retention_seconds: 3600 }),
  ],
  ['a branch of a pull request removed', 'pass/*', destroy('neon_branch', { name: 'preview/pr-41', project_id: 'p' })],
  [
    'settings of Supabase',
    'held/*',
    update(
      'supabase_settings',
      { project_ref: 'p', network: '{"restrictions":["198.51.100.0/24"]}' },
      { network: '{"restrictions":["0.0.0.0/0"]}' },
    ),
  ],
  [
    'an index of Elastic removed',
    'block/*',
    destroy('elasticstack_elasticsearch_index', { name: 'orders', deletion_protection: false }),
  ],
  [
    'a user of Elastic with everything',
    'held/*',
    create('elasticstack_elasticsearch_security_user', { username: 'ci', roles: ['superuser'] }),
  ],
  [
    'snapshots of Elastic removed',
    'block/*',
    destroy('elasticstack_elasticsearch_snapshot_lifecycle', { name: 'nightly', schedule: '0 30 1 * * ?', repository: 's3' }),
  ],
  [
    'a rule of Kibana off',
    'held/*',
    update('elasticstack_kibana_alerting_rule', { name: 'errors', enabled: true, interval: '1m' }, { enabled: false }),
  ],
  [
    'a filter of traffic for the world',
    'held/*',
    update(
      'ec_deployment_traffic_filter',
      { name: 'office', type: 'ip', rule: [{ source: '198.51.100.0/24' }] },
      { rule: [{ source: '0.0.0.0/0' }] },
    ),
  ],
];
