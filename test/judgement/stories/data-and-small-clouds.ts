import { create, destroy, forget, keep, replace, replaceNewFirst, UNKNOWN, update, type Story } from '../story.ts';

const atlas = {
  project_id: 'p',
  name: 'orders',
  cluster_type: 'REPLICASET',
  backup_enabled: true,
  pit_enabled: true,
  termination_protection_enabled: true,
  paused: false,
  mongo_db_major_version: '7.0',
  disk_size_gb: 100,
  replication_specs: [{ region_configs: [{ electable_specs: [{ instance_size: 'M30', node_count: 3 }] }] }],
};

export const dataPlatforms: readonly Story[] = [
  ['a cluster of Atlas grows', 'pass/pass', update('mongodbatlas_advanced_cluster', atlas, { disk_size_gb: 200 })],
  ['a cluster of Atlas paused', 'block/*', update('mongodbatlas_advanced_cluster', atlas, { paused: true })],
  [
    'backups of Atlas off',
    'block/review',
    update('mongodbatlas_advanced_cluster', atlas, { backup_enabled: false, pit_enabled: false }),
  ],
  [
    'a cluster of Atlas removed',
    'block/block',
    destroy('mongodbatlas_advanced_cluster', { ...atlas, termination_protection_enabled: false }),
  ],
  [
    'termination protection off',
    'block/review',
    update('mongodbatlas_advanced_cluster', atlas, { termination_protection_enabled: false }),
  ],
  [
    'Atlas from everywhere',
    'block/block',
    create('mongodbatlas_project_ip_access_list', { project_id: 'p', cidr_block: '0.0.0.0/0' }),
  ],
  [
    'Atlas from one network',
    'pass/pass',
    create('mongodbatlas_project_ip_access_list', { project_id: 'p', cidr_block: '10.0.0.0/16' }),
  ],
  [
    'a user who may do all',
    'block/*',
    create('mongodbatlas_database_user', {
      project_id: 'p',
      username: 'x',
      auth_database_name: 'admin',
      roles: [{ role_name: 'atlasAdmin', database_name: 'admin' }],
    }),
  ],
  [
    'a user who reads',
    'pass/pass',
    create('mongodbatlas_database_user', {
      project_id: 'p',
      username: 'x',
      auth_database_name: 'admin',
      roles: [{ role_name: 'read', database_name: 'orders' }],
    }),
  ],
  [
    'auditing of Atlas off',
    'block/review',
    update('mongodbatlas_auditing', { project_id: 'p', enabled: true, audit_filter: '{}' }, { enabled: false }),
  ],
  ['a major version of Atlas', 'review/*', update('mongodbatlas_advanced_cluster', atlas, { mongo_db_major_version: '8.0' })],
  [
    'a schedule of backups removed',
    'block/*',
    destroy('mongodbatlas_cloud_backup_schedule', { project_id: 'p', cluster_name: 'orders' }),
  ],
  [
    'a database of Snowflake removed',
    'block/block',
    destroy('snowflake_database', { name: 'SALES', data_retention_time_in_days: 7 }),
  ],
  [
    'a table of Snowflake removed',
    'block/*',
    destroy('snowflake_table', { name: 'ORDERS', database: 'SALES', schema: 'PUBLIC' }),
  ],
  [
    'a bigger warehouse',
    'pass/pass',
    update('snowflake_warehouse', { name: 'BI', warehouse_size: 'SMALL', auto_suspend: 60 }, { warehouse_size: 'MEDIUM' }),
  ],
  [
    'a warehouse suspends later',
    'pass/pass',
    update('snowflake_warehouse', { name: 'BI', warehouse_size: 'SMALL', auto_suspend: 60 }, { auto_suspend: 300 }),
  ],
  ['a warehouse removed', 'held/*', destroy('snowflake_warehouse', { name: 'BI', warehouse_size: 'SMALL' })],
  [
    'time travel of Snowflake off',
    'block/*',
    update('snowflake_database', { name: 'SALES', data_retention_time_in_days: 30 }, { data_retention_time_in_days: 0 }),
  ],
  [
    'ACCOUNTADMIN for a user',
    'block/review',
    create('snowflake_grant_account_role', { role_name: 'ACCOUNTADMIN', user_name: 'ANN' }),
  ],
  ['a role for a role', 'pass/pass', create('snowflake_grant_account_role', { role_name: 'ANALYST', parent_role_name: 'BI' })],
  [
    'select for a role',
    'pass/pass',
    create('snowflake_grant_privileges_to_account_role', {
      account_role_name: 'ANALYST',
      privileges: ['SELECT'],
      on_schema_object: [{ object_type: 'TABLE', object_name: 'SALES.PUBLIC.ORDERS' }],
    }),
  ],
  [
    'everything for everybody',
    'block/*',
    create('snowflake_grant_privileges_to_account_role', { account_role_name: 'PUBLIC', all_privileges: true, on_account: true }),
  ],
  [
    'a network policy for everybody',
    'block/*',
    update(
      'snowflake_network_policy',
      { name: 'office', allowed_ip_list: ['198.51.100.0/24'] },
      { allowed_ip_list: ['0.0.0.0/0'] },
    ),
  ],
  [
    'a task suspended',
    'review/*',
    update('snowflake_task', { name: 'LOAD', database: 'SALES', schema: 'PUBLIC', started: true }, { started: false }),
  ],
  [
    'a comment of Snowflake',
    'pass/pass',
    update('snowflake_schema', { name: 'PUBLIC', database: 'SALES', comment: '' }, { comment: 'a' }),
  ],
  ['a database of PostgreSQL removed', 'block/block', destroy('postgresql_database', { name: 'orders', owner: 'orders' })],
  [
    'a schema removed with its tables',
    'block/*',
    destroy('postgresql_schema', { name: 'sales', database: 'orders', drop_cascade: true }),
  ],
  ['a superuser', 'block/review', update('postgresql_role', { name: 'app', superuser: false, login: true }, { superuser: true })],
  [
    'a role with a new password',
    'pass/pass',
    update(
      'postgresql_role',
      { name: 'app', superuser: false, login: true, password: 'a' },
      { password: 'b' },
      { change: { before_sensitive: { password: true }, after_sensitive: { password: true } } },
    ),
  ],
  [
    'a grant to read',
    'pass/pass',
    create('postgresql_grant', {
      database: 'orders',
      role: 'bi',
      schema: 'public',
      object_type: 'table',
      privileges: ['SELECT'],
    }),
  ],
  [
    'a grant to everybody',
    'block/*',
    create('postgresql_grant', {
      database: 'orders',
      role: 'public',
      schema: 'public',
      object_type: 'table',
      privileges: ['SELECT', 'INSERT', 'UPDATE', 'DELETE'],
    }),
  ],
  ['an extension', 'pass/pass', create('postgresql_extension', { name: 'pg_trgm', database: 'orders' })],
  ['a database of MySQL removed', 'block/block', destroy('mysql_database', { name: 'orders', default_character_set: 'utf8mb4' })],
  ['a user of MySQL from everywhere', 'review/*', replace('mysql_user', { user: 'app', host: '10.0.0.%' }, { host: '%' })],
  [
    'all privileges of MySQL',
    'block/*',
    update(
      'mysql_grant',
      { user: 'app', host: '10.0.0.%', database: 'orders', privileges: ['SELECT'] },
      { database: '*', privileges: ['ALL PRIVILEGES'] },
    ),
  ],
  ['a topic removed', 'block/*', destroy('confluent_kafka_topic', { topic_name: 'orders', partitions_count: 12 })],
  [
    'more partitions',
    'pass/pass',
    update(
      'kafka_topic',
      { name: 'orders', partitions: 12, replication_factor: 3, config: { 'retention.ms': '604800000' } },
      { partitions: 24 },
    ),
  ],
  [
    'a topic keeps an hour',
    'review/*',
    update(
      'kafka_topic',
      { name: 'orders', partitions: 12, replication_factor: 3, config: { 'retention.ms': '604800000' } },
      { config: { 'retention.ms': '3600000' } },
    ),
  ],
  [
    'a topic keeps longer',
    'pass/pass',
    update(
      'kafka_topic',
      { name: 'orders', partitions: 12, replication_factor: 3, config: { 'retention.ms': '604800000' } },
      { config: { 'retention.ms': '1209600000' } },
    ),
  ],
];

export const smallClouds: readonly Story[] = [
  [
    'a droplet removed',
    'block/*',
    destroy('digitalocean_droplet', { name: 'web-1', size: 's-2vcpu-4gb', image: 'ubuntu-24-04', region: 'fra1' }),
  ],
  [
    'a droplet resized',
    'review/*',
    update(
      'digitalocean_droplet',
      { name: 'web-1', size: 's-2vcpu-4gb', resize_disk: true, region: 'fra1' },
      { size: 's-4vcpu-8gb' },
    ),
  ],
  [
    'a droplet gets a tag',
    'pass/pass',
    update('digitalocean_droplet', { name: 'web-1', size: 's-2vcpu-4gb', tags: ['web'] }, { tags: ['web', 'eu'] }),
  ],
  [
    'a database of DigitalOcean removed',
    'block/block',
    destroy('digitalocean_database_cluster', {
      name: 'orders',
      engine: 'pg',
      version: '16',
      size: 'db-s-2vcpu-4gb',
      node_count: 2,
    }),
  ],
  [
    'a cluster of DigitalOcean removed',
    'block/block',
    destroy('digitalocean_kubernetes_cluster', { name: 'main', version: '1.31', region: 'fra1' }),
  ],
  [
    'a firewall of DigitalOcean opened',
    'block/block',
    update(
      'digitalocean_firewall',
      { name: 'web', inbound_rule: [{ protocol: 'tcp', port_range: '22', source_addresses: ['198.51.100.7/32'] }] },
      { inbound_rule: [{ protocol: 'tcp', port_range: '22', source_addresses: ['0.0.0.0/0', '::/0'] }] },
    ),
  ],
  [
    'a bucket of DigitalOcean by force',
    'block/block',
    destroy('digitalocean_spaces_bucket', { name: 'uploads', region: 'fra1', force_destroy: true }),
  ],
  [
    'an app deployed',
    'pass/pass',
    update(
      'digitalocean_app',
      { spec: [{ name: 'shop', service: [{ name: 'api', instance_count: 2, image: [{ tag: '41' }] }] }] },
      { spec: [{ name: 'shop', service: [{ name: 'api', instance_count: 2, image: [{ tag: '42' }] }] }] },
    ),
  ],
  [
    'a record of DigitalOcean',
    'block/review',
    destroy('digitalocean_record', { domain: 'example.com', type: 'A', name: 'www', value: '198.51.100.7' }),
  ],
  [
    'a server of Hetzner removed',
    'block/*',
    destroy('hcloud_server', { name: 'web-1', server_type: 'cx32', image: 'ubuntu-24.04', backups: false }),
  ],
  [
    'backups of Hetzner off',
    'block/*',
    update('hcloud_server', { name: 'web-1', server_type: 'cx32', backups: true, delete_protection: true }, { backups: false }),
  ],
  [
    'protection of Hetzner off',
    'block/*',
    update(
      'hcloud_server',
      { name: 'web-1', server_type: 'cx32', backups: true, delete_protection: true, rebuild_protection: true },
      { delete_protection: false, rebuild_protection: false },
    ),
  ],
  ['a volume of Hetzner removed', 'block/block', destroy('hcloud_volume', { name: 'data', size: 100, delete_protection: false })],
  ['a volume of Hetzner grows', 'pass/pass', update('hcloud_volume', { name: 'data', size: 100 }, { size: 200 })],
  [
    'labels of Hetzner',
    'pass/pass',
    update('hcloud_server', { name: 'web-1', server_type: 'cx32', labels: { a: '1' } }, { labels: { a: '2' } }),
  ],
  [
    'a firewall of Hetzner',
    'block/block',
    update(
      'hcloud_firewall',
      { name: 'db', rule: [{ direction: 'in', protocol: 'tcp', port: '5432', source_ips: ['10.0.0.0/8'] }] },
      { rule: [{ direction: 'in', protocol: 'tcp', port: '5432', source_ips: ['0.0.0.0/0', '::/0'] }] },
    ),
  ],
  ['a balancer of Hetzner removed', 'block/*', destroy('hcloud_load_balancer', { name: 'lb', load_balancer_type: 'lb11' })],
  [
    'a server of Hetzner made',
    'pass/pass',
    create('hcloud_server', { name: 'web-2', server_type: 'cx32', image: 'ubuntu-24.04' }),
  ],
  [
    'a database of OVH removed',
    'block/block',
    destroy('ovh_cloud_project_database', {
      service_name: 's',
      engine: 'postgresql',
      version: '16',
      plan: 'business',
      flavor: 'db1-7',
    }),
  ],
  [
    'a cluster of OVH removed',
    'block/block',
    destroy('ovh_cloud_project_kube', { service_name: 's', name: 'main', region: 'GRA11' }),
  ],
  [
    'a record of OVH',
    'review/*',
    update(
      'ovh_domain_zone_record',
      { zone: 'example.com', subdomain: 'www', fieldtype: 'A', ttl: 3600, target: '198.51.100.7' },
      { target: '203.0.113.9' },
    ),
  ],
  [
    'an instance of Linode removed',
    'block/*',
    destroy('linode_instance', { label: 'web-1', region: 'eu-central', type: 'g6-standard-2', backups_enabled: true }),
  ],
  [
    'a database of Linode removed',
    'block/block',
    destroy('linode_database_postgresql_v2', {
      label: 'orders',
      engine_id: 'postgresql/16',
      region: 'eu-central',
      type: 'g6-standard-2',
    }),
  ],
  [
    'a Linode switched off',
    'block/*',
    update('linode_instance', { label: 'web-1', booted: true, type: 'g6-standard-2' }, { booted: false }),
  ],
  [
    'nodes of Linode added',
    'pass/pass',
    update(
      'linode_lke_cluster',
      { label: 'main', k8s_version: '1.31', pool: [{ count: 3, type: 'g6-standard-4' }] },
      { pool: [{ count: 5, type: 'g6-standard-4' }] },
    ),
  ],
  [
    'a database of Scaleway removed',
    'block/block',
    destroy('scaleway_rdb_instance', {
      name: 'orders',
      engine: 'PostgreSQL-15',
      node_type: 'db-gp-s',
      is_ha_cluster: true,
      disable_backup: false,
    }),
  ],
  [
    'backups of Scaleway off',
    'block/review',
    update(
      'scaleway_rdb_instance',
      { name: 'orders', engine: 'PostgreSQL-15', node_type: 'db-gp-s', disable_backup: false },
      { disable_backup: true },
    ),
  ],
  [
    'a container of Scaleway deployed',
    'pass/pass',
    update(
      'scaleway_container',
      { name: 'api', registry_image: 'rg/api:41', min_scale: 1, max_scale: 5 },
      { registry_image: 'rg/api:42' },
    ),
  ],
  ['a bucket of Scaleway', 'block/block', destroy('scaleway_object_bucket', { name: 'uploads', force_destroy: true })],
  [
    'a database of Oracle removed',
    'block/block',
    destroy('oci_database_autonomous_database', { db_name: 'ORDERS', compartment_id: 'c', is_free_tier: false }),
  ],
  ['a compartment of Oracle removed', 'block/block', destroy('oci_identity_compartment', { name: 'shop', enable_delete: true })],
  [
    'a policy of Oracle for all',
    'block/review',
    update(
      'oci_identity_policy',
      { name: 'p', statements: ['Allow group Devs to read buckets in compartment shop'] },
      { statements: ['Allow group Devs to manage all-resources in tenancy'] },
    ),
  ],
  [
    'an instance of Oracle stopped',
    'block/*',
    update('oci_core_instance', { display_name: 'web', shape: 'VM.Standard.E4.Flex', state: 'RUNNING' }, { state: 'STOPPED' }),
  ],
  [
    'a list of Oracle opened',
    'block/block',
    update(
      'oci_core_security_list',
      {
        display_name: 'db',
        ingress_security_rules: [{ protocol: '6', source: '10.0.0.0/8', tcp_options: [{ min: 1521, max: 1521 }] }],
      },
      { ingress_security_rules: [{ protocol: '6', source: '0.0.0.0/0', tcp_options: [{ min: 1521, max: 1521 }] }] },
    ),
  ],
  [
    'a database of Alibaba removed',
    'block/block',
    destroy('alicloud_db_instance', { engine: 'PostgreSQL', engine_version: '16.0', instance_type: 'pg.n2.medium.2c' }),
  ],
  [
    'a bucket of Alibaba public',
    'block/review',
    update('alicloud_oss_bucket_acl', { bucket: 'uploads', acl: 'private' }, { acl: 'public-read' }),
  ],
  [
    'a rule of Alibaba',
    'block/block',
    create('alicloud_security_group_rule', {
      type: 'ingress',
      ip_protocol: 'tcp',
      port_range: '22/22',
      cidr_ip: '0.0.0.0/0',
      security_group_id: 's',
    }),
  ],
  [
    'a function of Alibaba deployed',
    'pass/pass',
    update(
      'alicloud_fcv3_function',
      { function_name: 'f', runtime: 'nodejs20', code: [{ checksum: 'a' }] },
      { code: [{ checksum: 'b' }] },
    ),
  ],
];

export const helpers: readonly Story[] = [
  ['a script runs again', 'pass/pass', replace('null_resource', { triggers: { hash: 'a' } }, { triggers: { hash: 'b' } })],
  ['terraform data changes', 'pass/pass', update('terraform_data', { input: 'a', output: 'a' }, { input: 'b', output: UNKNOWN })],
  ['a random name', 'pass/pass', create('random_pet', { length: 2 })],
  ['a random suffix replaced alone', 'pass/*', replace('random_id', { byte_length: 4 }, { byte_length: 8 })],
  [
    'a password rolled',
    'pass/*',
    replace('random_password', { length: 24, special: true, keepers: { v: '1' } }, { keepers: { v: '2' } }),
  ],
  ['a local file', 'pass/pass', replace('local_file', { filename: 'out.txt', content: 'a' }, { content: 'b' })],
  ['a sensitive file', 'pass/pass', create('local_sensitive_file', { filename: 'k', content: 'a' })],
  ['a private key rolled', 'held/*', replace('tls_private_key', { algorithm: 'RSA', rsa_bits: 2048 }, { rsa_bits: 4096 })],
  [
    'a certificate renewed early',
    'pass/pass',
    replace(
      'tls_locally_signed_cert',
      { validity_period_hours: 8760, early_renewal_hours: 720, ready_for_renewal: true },
      { ready_for_renewal: true },
    ),
  ],
  ['a clock turned', 'pass/pass', replace('time_rotating', { rotation_days: 30 }, { rotation_rfc3339: UNKNOWN })],
  ['a wait', 'pass/pass', create('time_sleep', { create_duration: '30s' })],
  ['an archive', 'pass/pass', create('archive_file', { type: 'zip', output_path: 'a.zip' })],
  ['an unknown database removed', 'block/*', destroy('acme_database', { name: 'orders' })],
  ['an unknown dashboard removed', 'pass/pass', destroy('acme_dashboard', { name: 'orders' })],
  ['an unknown rule removed', 'review/pass', destroy('acme_routing_rule', { name: 'orders' })],
  ['an unknown thing changed', 'pass/pass', update('acme_widget', { name: 'a', colour: 'red' }, { colour: 'blue' })],
  ['an unknown service disabled', 'review/*', update('acme_service', { name: 'a', enabled: true }, { enabled: false })],
  ['an unknown thing made', 'pass/pass', create('acme_service', { name: 'a' })],
  [
    'an unknown bucket made public',
    'held/*',
    update('acme_bucket', { name: 'a', visibility: 'private' }, { visibility: 'public' }),
  ],
  [
    'an unknown cluster without protection',
    'held/*',
    update('acme_cluster', { name: 'a', deletion_protection: true }, { deletion_protection: false }),
  ],
  ['an unknown volume grows', 'pass/pass', update('acme_volume', { name: 'a', size: 10 }, { size: 20 })],
  [
    'an unknown database keeps its backups for less',
    'review/*',
    update('acme_database', { name: 'a', backup_retention_days: 30 }, { backup_retention_days: 1 }),
  ],
  [
    'an unknown database keeps its backups longer',
    'pass/pass',
    update('acme_database', { name: 'a', backup_retention_days: 7 }, { backup_retention_days: 30 }),
  ],
  ['an unknown alarm muted', 'review/*', update('acme_alert', { name: 'a', muted: false }, { muted: true })],
  ['an unknown thing forgotten', 'review/*', forget('acme_database', { name: 'a' })],
  ['an unknown thing imported', 'pass/pass', keep('acme_database', { name: 'a' }, { change: { importing: { id: 'a' } } })],
  [
    'a flag of LaunchDarkly off in production',
    'review/*',
    update('launchdarkly_feature_flag_environment', { flag_id: 'shop/checkout', env_key: 'production', on: true }, { on: false }),
  ],
  [
    'a flag of LaunchDarkly on',
    'pass/*',
    update('launchdarkly_feature_flag_environment', { flag_id: 'shop/checkout', env_key: 'production', on: false }, { on: true }),
  ],
  [
    'a flag of LaunchDarkly removed',
    'review/*',
    destroy('launchdarkly_feature_flag', { key: 'checkout', project_key: 'shop', variation_type: 'boolean', temporary: false }),
  ],
  [
    'a certificate of ACME renewed',
    'pass/pass',
    update('acme_certificate', { common_name: 'example.com', min_days_remaining: 30 }, { certificate_pem: UNKNOWN }),
  ],
  [
    'a key pair of a new kind, new one first',
    'pass/*',
    replaceNewFirst('tls_self_signed_cert', { validity_period_hours: 720 }, { validity_period_hours: 8760 }),
  ],
];
