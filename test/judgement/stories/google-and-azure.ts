import { create, destroy, keep, replace, replaceNewFirst, UNKNOWN, update, type Story } from '../story.ts';

const at = { project: 'acme-shop', region: 'europe-west1' };
const preview = { project: 'acme-preview-812', region: 'europe-west1' };
const sql = {
  name: 'orders',
  database_version: 'POSTGRES_15',
  deletion_protection: true,
  settings: [
    {
      tier: 'db-custom-4-16384',
      availability_type: 'REGIONAL',
      disk_size: 100,
      disk_autoresize: true,
      activation_policy: 'ALWAYS',
      backup_configuration: [{ enabled: true, point_in_time_recovery_enabled: true }],
      ip_configuration: [{ ipv4_enabled: false, authorized_networks: [] }],
    },
  ],
  ...at,
};
const [settings] = sql.settings;
const run = {
  name: 'api',
  location: 'europe-west1',
  project: 'acme-shop',
  ingress: 'INGRESS_TRAFFIC_INTERNAL_ONLY',
  template: [{ containers: [{ image: 'gcr.io/acme/api:41' }], scaling: [{ min_instance_count: 2, max_instance_count: 20 }] }],
};
const gke = {
  name: 'main',
  location: 'europe-west1',
  min_master_version: '1.30.4-gke.1',
  deletion_protection: true,
  project: 'acme-shop',
  master_authorized_networks_config: [{ cidr_blocks: [{ cidr_block: '10.0.0.0/8' }] }],
};

export const google: readonly Story[] = [
  [
    'labels of an instance',
    'pass/pass',
    update(
      'google_compute_instance',
      { name: 'vm', machine_type: 'n2-standard-4', labels: { team: 'a' }, ...at },
      { labels: { team: 'b' } },
    ),
  ],
  ['a database grows', 'pass/pass', update('google_sql_database_instance', sql, { settings: [{ ...settings, disk_size: 200 }] })],
  [
    'a database without backups',
    'block/review',
    update('google_sql_database_instance', sql, {
      settings: [{ ...settings, backup_configuration: [{ enabled: false, point_in_time_recovery_enabled: false }] }],
    }),
  ],
  [
    'a database on the internet',
    'block/block',
    update('google_sql_database_instance', sql, {
      settings: [
        { ...settings, ip_configuration: [{ ipv4_enabled: true, authorized_networks: [{ name: 'all', value: '0.0.0.0/0' }] }] },
      ],
    }),
  ],
  [
    'a database stopped',
    'block/*',
    update('google_sql_database_instance', sql, { settings: [{ ...settings, activation_policy: 'NEVER' }] }),
  ],
  ['a database removed', 'block/block', destroy('google_sql_database_instance', { ...sql, deletion_protection: false })],
  [
    'a database of a preview project removed',
    'pass/pass',
    destroy('google_sql_database_instance', { ...sql, ...preview, deletion_protection: false }),
  ],
  [
    'a dataset with its contents removed',
    'block/block',
    destroy('google_bigquery_dataset', { dataset_id: 'sales', delete_contents_on_destroy: true, ...at }),
  ],
  [
    'a table replaced by its schema',
    'block/*',
    replace(
      'google_bigquery_table',
      { table_id: 'orders', dataset_id: 'sales', deletion_protection: false, schema: '[{"name":"a","type":"STRING"}]', ...at },
      { schema: '[{"name":"a","type":"INTEGER"}]' },
    ),
  ],
  [
    'a column added',
    'pass/pass',
    update(
      'google_bigquery_table',
      { table_id: 'orders', dataset_id: 'sales', deletion_protection: true, schema: '[{"name":"a","type":"STRING"}]', ...at },
      { schema: '[{"name":"a","type":"STRING"},{"name":"b","type":"STRING"}]' },
    ),
  ],
  [
    'a bucket removed by force',
    'block/block',
    destroy('google_storage_bucket', { name: 'acme-invoices', force_destroy: true, location: 'EU', project: 'acme-shop' }),
  ],
  [
    'a bucket for everybody',
    'block/block',
    create('google_storage_bucket_iam_member', {
      bucket: 'acme-invoices',
      role: 'roles/storage.objectViewer',
      member: 'allUsers',
    }),
  ],
  [
    'a reader of one bucket',
    'pass/pass',
    create('google_storage_bucket_iam_member', {
      bucket: 'acme-assets',
      role: 'roles/storage.objectViewer',
      member: 'serviceAccount:api@acme-shop.iam.gserviceaccount.com',
    }),
  ],
  [
    'an owner of the project',
    'block/review',
    create('google_project_iam_member', { project: 'acme-shop', role: 'roles/owner', member: 'user:a@example.com' }),
  ],
  [
    'an editor of the project',
    'block/review',
    create('google_project_iam_member', {
      project: 'acme-shop',
      role: 'roles/editor',
      member: 'serviceAccount:ci@acme-shop.iam.gserviceaccount.com',
    }),
  ],
  [
    'whoever may act as all service accounts',
    'block/review',
    create('google_project_iam_member', {
      project: 'acme-shop',
      role: 'roles/iam.serviceAccountTokenCreator',
      member: 'user:a@example.com',
    }),
  ],
  [
    'a writer of logs',
    'pass/pass',
    create('google_project_iam_member', {
      project: 'acme-shop',
      role: 'roles/logging.logWriter',
      member: 'serviceAccount:api@acme-shop.iam.gserviceaccount.com',
    }),
  ],
  [
    'all bindings of the project set anew',
    'block/*',
    create('google_project_iam_policy', {
      project: 'acme-shop',
      policy_data: '{"bindings":[{"role":"roles/owner","members":["user:a@example.com"]}]}',
    }),
  ],
  [
    'an administrator of keys',
    'review/*',
    create('google_project_iam_member', {
      project: 'acme-shop',
      role: 'roles/cloudkms.admin',
      member: 'group:platform@example.com',
    }),
  ],
  [
    'a key of a service account',
    'review/*',
    create('google_service_account_key', {
      service_account_id: 'projects/acme-shop/serviceAccounts/ci@acme-shop.iam.gserviceaccount.com',
    }),
  ],
  [
    'a new revision',
    'pass/pass',
    update('google_cloud_run_v2_service', run, {
      template: [{ ...run.template[0], containers: [{ image: 'gcr.io/acme/api:42' }] }],
    }),
  ],
  ['a service open to the internet', 'review/*', update('google_cloud_run_v2_service', run, { ingress: 'INGRESS_TRAFFIC_ALL' })],
  [
    'a service that anybody may call',
    'review/*',
    create('google_cloud_run_v2_service_iam_member', {
      name: 'api',
      location: 'europe-west1',
      role: 'roles/run.invoker',
      member: 'allUsers',
    }),
  ],
  [
    'fewer warm instances',
    'pass/pass',
    update('google_cloud_run_v2_service', run, {
      template: [{ ...run.template[0], scaling: [{ min_instance_count: 1, max_instance_count: 20 }] }],
    }),
  ],
  [
    'ssh from everywhere',
    'block/block',
    create('google_compute_firewall', {
      name: 'ssh',
      network: 'default',
      direction: 'INGRESS',
      source_ranges: ['0.0.0.0/0'],
      allow: [{ protocol: 'tcp', ports: ['22'] }],
      project: 'acme-shop',
    }),
  ],
  [
    'a rule of the inside',
    'pass/pass',
    create('google_compute_firewall', {
      name: 'inside',
      network: 'default',
      direction: 'INGRESS',
      source_ranges: ['10.0.0.0/8'],
      allow: [{ protocol: 'tcp', ports: ['443'] }],
      project: 'acme-shop',
    }),
  ],
  [
    'a deny rule disabled',
    'review/*',
    update(
      'google_compute_firewall',
      {
        name: 'deny-egress',
        network: 'default',
        direction: 'EGRESS',
        disabled: false,
        deny: [{ protocol: 'all' }],
        project: 'acme-shop',
      },
      { disabled: true },
    ),
  ],
  ['a cluster follows a version', 'review/*', update('google_container_cluster', gke, { min_master_version: '1.31.1-gke.1' })],
  [
    // Whoever comes must still log in, but to that which runs everything.
    'a cluster for everybody',
    'block/review',
    update('google_container_cluster', gke, {
      master_authorized_networks_config: [{ cidr_blocks: [{ cidr_block: '0.0.0.0/0' }] }],
    }),
  ],
  [
    'a cluster replaced',
    'block/block',
    replace('google_container_cluster', { ...gke, deletion_protection: false }, { location: 'europe-west4' }),
  ],
  [
    'a node pool grows',
    'pass/pass',
    update(
      'google_container_node_pool',
      { name: 'n', cluster: 'main', node_count: 3, autoscaling: [{ min_node_count: 3, max_node_count: 9 }] },
      { autoscaling: [{ min_node_count: 3, max_node_count: 15 }] },
    ),
  ],
  [
    'a node pool replaced',
    'block/*',
    replace(
      'google_container_node_pool',
      { name: 'n', cluster: 'main', node_count: 3, node_config: [{ machine_type: 'n2-standard-4' }] },
      { node_config: [{ machine_type: 'n2-standard-8' }] },
    ),
  ],
  [
    'a key destroyed',
    'block/block',
    destroy('google_kms_crypto_key', {
      name: 'orders',
      key_ring: 'projects/acme-shop/locations/eu/keyRings/main',
      rotation_period: '7776000s',
    }),
  ],
  [
    'a new version of a secret',
    'pass/pass',
    create('google_secret_manager_secret_version', { secret: 'projects/acme-shop/secrets/db', secret_data: 'not-real' }),
  ],
  ['a secret removed', 'block/*', destroy('google_secret_manager_secret', { secret_id: 'db', project: 'acme-shop' })],
  [
    'a sink of the audit log removed',
    'block/review',
    destroy('google_logging_project_sink', {
      name: 'audit',
      destination: 'bigquery.googleapis.com/projects/acme-sec/datasets/audit',
      project: 'acme-shop',
    }),
  ],
  [
    'a subscription removed',
    'held/*',
    destroy('google_pubsub_subscription', { name: 'orders', topic: 'orders', project: 'acme-shop' }),
  ],
  [
    'messages acknowledged later',
    'pass/pass',
    update(
      'google_pubsub_subscription',
      { name: 'orders', topic: 'orders', ack_deadline_seconds: 10, message_retention_duration: '604800s', project: 'acme-shop' },
      { ack_deadline_seconds: 60 },
    ),
  ],
  [
    'a template of instances, new one first',
    'pass/pass',
    replaceNewFirst(
      'google_compute_instance_template',
      { name_prefix: 'api-', machine_type: 'n2-standard-4', disk: [{ source_image: 'img-1' }] },
      { disk: [{ source_image: 'img-2' }] },
    ),
    update(
      'google_compute_region_instance_group_manager',
      { name: 'api', target_size: 4, version: [{ instance_template: 't1' }] },
      { version: UNKNOWN },
    ),
  ],
  [
    'a group to 0',
    'block/review',
    update('google_compute_region_instance_group_manager', { name: 'api', target_size: 4 }, { target_size: 0 }),
  ],
  [
    'an API switched off',
    'block/*',
    destroy('google_project_service', { project: 'acme-shop', service: 'sqladmin.googleapis.com', disable_on_destroy: true }),
  ],
  [
    'an API switched on',
    'pass/pass',
    create('google_project_service', { project: 'acme-shop', service: 'run.googleapis.com', disable_on_destroy: false }),
  ],
  ['a project removed', 'block/block', destroy('google_project', { project_id: 'acme-shop', name: 'shop', org_id: '1' })],
  [
    'an alert switched off',
    'review/*',
    update(
      'google_monitoring_alert_policy',
      { display_name: 'errors', enabled: true, combiner: 'OR', project: 'acme-shop' },
      { enabled: false },
    ),
  ],
  [
    'a record with another TTL',
    'pass/pass',
    update(
      'google_dns_record_set',
      { name: 'api.example.com.', type: 'A', ttl: 300, managed_zone: 'main', rrdatas: ['198.51.100.7'], project: 'acme-shop' },
      { ttl: 60 },
    ),
  ],
  [
    'new code of a function',
    'pass/pass',
    update(
      'google_cloudfunctions2_function',
      {
        name: 'f',
        location: 'europe-west1',
        build_config: [{ runtime: 'nodejs20', source: [{ storage_source: [{ object: 'a.zip' }] }] }],
        project: 'acme-shop',
      },
      { build_config: [{ runtime: 'nodejs20', source: [{ storage_source: [{ object: 'b.zip' }] }] }] },
    ),
  ],
  [
    'a job paused',
    'review/*',
    update(
      'google_cloud_scheduler_job',
      { name: 'nightly', schedule: '0 2 * * *', paused: false, project: 'acme-shop' },
      { paused: true },
    ),
  ],
  [
    'a policy of the organization lifted',
    'block/review',
    destroy('google_org_policy_policy', {
      name: 'organizations/1/policies/iam.disableServiceAccountKeyCreation',
      parent: 'organizations/1',
      spec: [{ rules: [{ enforce: 'TRUE' }] }],
    }),
  ],
  [
    'a disk grows',
    'pass/pass',
    update(
      'google_compute_disk',
      { name: 'd', size: 100, type: 'pd-ssd', zone: 'europe-west1-b', project: 'acme-shop' },
      { size: 200 },
    ),
  ],
  [
    'a cache removed',
    'block/*',
    destroy('google_redis_instance', { name: 'sessions', tier: 'STANDARD_HA', memory_size_gb: 5, project: 'acme-shop' }),
  ],
];

const place = { resource_group_name: 'rg-shop', location: 'westeurope', tags: { env: 'prod' } };
const storage = {
  name: 'acmeinvoices',
  account_tier: 'Standard',
  account_replication_type: 'GRS',
  allow_nested_items_to_be_public: false,
  public_network_access_enabled: true,
  min_tls_version: 'TLS1_2',
  ...place,
};
const flexible = {
  name: 'orders',
  sku_name: 'GP_Standard_D4s_v3',
  storage_mb: 131072,
  version: '16',
  backup_retention_days: 14,
  geo_redundant_backup_enabled: true,
  ...place,
};
const nsg = {
  name: 'ssh',
  priority: 100,
  direction: 'Inbound',
  access: 'Allow',
  protocol: 'Tcp',
  source_port_range: '*',
  destination_port_range: '22',
  source_address_prefix: '10.0.0.0/8',
  destination_address_prefix: '*',
  resource_group_name: 'rg-shop',
  network_security_group_name: 'nsg',
};
const web = {
  name: 'shop',
  enabled: true,
  https_only: true,
  service_plan_id: 'p',
  app_settings: { LOG_LEVEL: 'info' },
  site_config: [{ always_on: true, application_stack: [{ docker_image_name: 'shop:41' }] }],
  ...place,
};
const vault = {
  name: 'kv-shop',
  purge_protection_enabled: true,
  soft_delete_retention_days: 90,
  sku_name: 'standard',
  enable_rbac_authorization: true,
  public_network_access_enabled: false,
  ...place,
};
const aks = {
  name: 'main',
  kubernetes_version: '1.30',
  dns_prefix: 'main',
  private_cluster_enabled: true,
  default_node_pool: [{ name: 'd', node_count: 3, vm_size: 'Standard_D4s_v5' }],
  ...place,
};

export const azure: readonly Story[] = [
  [
    'tags of a group',
    'pass/pass',
    update(
      'azurerm_resource_group',
      { name: 'rg-shop', location: 'westeurope', tags: { env: 'prod' } },
      { tags: { env: 'prod', owner: 'a' } },
    ),
  ],
  [
    'a group removed',
    'block/block',
    destroy('azurerm_resource_group', { name: 'rg-shop', location: 'westeurope', tags: { env: 'prod' } }),
  ],
  [
    'a group of a preview removed',
    'pass/pass',
    destroy('azurerm_resource_group', { name: 'rg-pr-17', location: 'westeurope', tags: { env: 'preview' } }),
  ],
  ['storage removed', 'block/block', destroy('azurerm_storage_account', storage)],
  [
    'storage that anybody may read',
    'block/review',
    update('azurerm_storage_account', storage, { allow_nested_items_to_be_public: true }),
  ],
  ['storage in one place only', 'review/*', update('azurerm_storage_account', storage, { account_replication_type: 'LRS' })],
  [
    'a container made public',
    'block/block',
    update(
      'azurerm_storage_container',
      { name: 'invoices', container_access_type: 'private', storage_account_name: 'acmeinvoices' },
      { container_access_type: 'blob' },
    ),
  ],
  ['a database grows', 'pass/pass', update('azurerm_postgresql_flexible_server', flexible, { storage_mb: 262144 })],
  ['a bigger class', 'review/*', update('azurerm_postgresql_flexible_server', flexible, { sku_name: 'GP_Standard_D8s_v3' })],
  ['a server removed', 'block/block', destroy('azurerm_postgresql_flexible_server', flexible)],
  ['backups kept for 7 days', 'review/*', update('azurerm_postgresql_flexible_server', flexible, { backup_retention_days: 7 })],
  [
    'backups kept for 35 days',
    'pass/pass',
    update('azurerm_postgresql_flexible_server', flexible, { backup_retention_days: 35 }),
  ],
  [
    'the database from everywhere',
    'block/block',
    create('azurerm_postgresql_flexible_server_firewall_rule', {
      name: 'all',
      server_id: 's',
      start_ip_address: '0.0.0.0',
      end_ip_address: '255.255.255.255',
    }),
  ],
  [
    'an office reaches the database',
    'pass/pass',
    create('azurerm_postgresql_flexible_server_firewall_rule', {
      name: 'office',
      server_id: 's',
      start_ip_address: '198.51.100.7',
      end_ip_address: '198.51.100.7',
    }),
  ],
  ['ssh from everywhere', 'block/block', update('azurerm_network_security_rule', nsg, { source_address_prefix: '*' })],
  [
    'https from the internet',
    'pass/pass',
    create('azurerm_network_security_rule', {
      ...nsg,
      name: 'https',
      destination_port_range: '443',
      source_address_prefix: 'Internet',
    }),
  ],
  [
    'a deny rule removed',
    'review/*',
    destroy('azurerm_network_security_rule', {
      ...nsg,
      name: 'deny-all',
      access: 'Deny',
      priority: 4096,
      source_address_prefix: '*',
      destination_port_range: '*',
    }),
  ],
  [
    'a new image of the app',
    'pass/pass',
    update('azurerm_linux_web_app', web, {
      site_config: [{ always_on: true, application_stack: [{ docker_image_name: 'shop:42' }] }],
    }),
  ],
  ['the app switched off', 'block/*', update('azurerm_linux_web_app', web, { enabled: false })],
  ['a setting of the app', 'pass/pass', update('azurerm_linux_web_app', web, { app_settings: { LOG_LEVEL: 'warning' } })],
  ['plain HTTP allowed', 'review/*', update('azurerm_linux_web_app', web, { https_only: false })],
  ['the app removed', 'block/*', destroy('azurerm_linux_web_app', web)],
  [
    'a plan with more workers',
    'pass/pass',
    update(
      'azurerm_service_plan',
      { name: 'p', os_type: 'Linux', sku_name: 'P1v3', worker_count: 2, ...place },
      { worker_count: 4 },
    ),
  ],
  [
    'an owner of the subscription',
    'block/review',
    create('azurerm_role_assignment', {
      scope: '/subscriptions/00000000-0000-0000-0000-000000000001',
      role_definition_name: 'Owner',
      principal_id: 'p',
    }),
  ],
  [
    'a reader of one account',
    'pass/pass',
    create('azurerm_role_assignment', {
      scope:
        '/subscriptions/00000000-0000-0000-0000-000000000001/resourceGroups/rg-shop/providers/Microsoft.Storage/storageAccounts/acme',
      role_definition_name: 'Storage Blob Data Reader',
      principal_id: 'p',
    }),
  ],
  [
    'whoever may grant all roles',
    'block/review',
    create('azurerm_role_assignment', {
      scope: '/subscriptions/00000000-0000-0000-0000-000000000001',
      role_definition_name: 'User Access Administrator',
      principal_id: 'p',
    }),
  ],
  [
    'a role of everything',
    'block/review',
    update(
      'azurerm_role_definition',
      { name: 'deploy', scope: '/subscriptions/1', permissions: [{ actions: ['Microsoft.Web/*/read'], not_actions: [] }] },
      { permissions: [{ actions: ['*'], not_actions: [] }] },
    ),
  ],
  ['a vault removed', 'block/*', destroy('azurerm_key_vault', { ...vault, purge_protection_enabled: false })],
  ['a vault on the internet', 'review/*', update('azurerm_key_vault', vault, { public_network_access_enabled: true })],
  [
    'a secret gets a new value',
    'pass/pass',
    update(
      'azurerm_key_vault_secret',
      { name: 'db', value: 'a', key_vault_id: 'kv', version: '1' },
      { value: 'b', version: UNKNOWN },
    ),
  ],
  ['a key removed', 'block/*', destroy('azurerm_key_vault_key', { name: 'cmk', key_type: 'RSA', key_vault_id: 'kv' })],
  ['a cluster upgraded', 'review/*', update('azurerm_kubernetes_cluster', aks, { kubernetes_version: '1.31' })],
  ['a cluster replaced', 'block/block', replace('azurerm_kubernetes_cluster', aks, { dns_prefix: 'main2' })],
  [
    'nodes added',
    'pass/pass',
    update(
      'azurerm_kubernetes_cluster_node_pool',
      { name: 'n', node_count: 3, min_count: 3, max_count: 6, vm_size: 'Standard_D4s_v5' },
      { max_count: 12 },
    ),
  ],
  [
    'a pool removed',
    'block/*',
    destroy('azurerm_kubernetes_cluster_node_pool', { name: 'n', node_count: 3, vm_size: 'Standard_D4s_v5' }),
  ],
  [
    'a lock removed',
    'block/review',
    destroy('azurerm_management_lock', {
      name: 'keep',
      lock_level: 'CanNotDelete',
      scope: '/subscriptions/1/resourceGroups/rg-shop',
    }),
  ],
  [
    'diagnostics removed',
    'review/*',
    destroy('azurerm_monitor_diagnostic_setting', {
      name: 'audit',
      target_resource_id: 'kv',
      log_analytics_workspace_id: 'w',
      enabled_log: [{ category: 'AuditEvent' }],
    }),
  ],
  [
    'an alert disabled',
    'review/*',
    update(
      'azurerm_monitor_metric_alert',
      { name: 'cpu', enabled: true, severity: 1, resource_group_name: 'rg-shop', scopes: ['s'] },
      { enabled: false },
    ),
  ],
  [
    'logs kept longer',
    'pass/pass',
    update(
      'azurerm_log_analytics_workspace',
      { name: 'w', retention_in_days: 30, sku: 'PerGB2018', ...place },
      { retention_in_days: 90 },
    ),
  ],
  [
    'a network removed',
    'block/block',
    destroy('azurerm_virtual_network', { name: 'vnet', address_space: ['10.0.0.0/16'], ...place }),
    destroy('azurerm_subnet', { name: 's', address_prefixes: ['10.0.1.0/24'] }),
  ],
  [
    'a policy no longer enforced',
    'block/review',
    update(
      'azurerm_subscription_policy_assignment',
      { name: 'deny-public', enforce: true, policy_definition_id: 'p', subscription_id: '/subscriptions/1' },
      { enforce: false },
    ),
  ],
  [
    'a set of machines to 0',
    'block/review',
    update(
      'azurerm_linux_virtual_machine_scale_set',
      { name: 'api', instances: 4, sku: 'Standard_D4s_v5', ...place },
      { instances: 0 },
    ),
  ],
  [
    'a newer image of the machines',
    'pass/pass',
    update(
      'azurerm_linux_virtual_machine_scale_set',
      { name: 'api', instances: 4, sku: 'Standard_D4s_v5', source_image_id: 'i1', upgrade_mode: 'Rolling', ...place },
      { source_image_id: 'i2' },
    ),
  ],
  [
    'documents in one region only',
    'held/*',
    update(
      'azurerm_cosmosdb_account',
      {
        name: 'c',
        offer_type: 'Standard',
        kind: 'GlobalDocumentDB',
        geo_location: [
          { location: 'westeurope', failover_priority: 0 },
          { location: 'northeurope', failover_priority: 1 },
        ],
        ...place,
      },
      { geo_location: [{ location: 'westeurope', failover_priority: 0 }] },
    ),
  ],
  [
    'more throughput',
    'pass/pass',
    update(
      'azurerm_cosmosdb_sql_container',
      { name: 'orders', throughput: 400, partition_key_paths: ['/id'], account_name: 'c', database_name: 'd' },
      { throughput: 1000 },
    ),
  ],
  [
    'a record removed',
    'block/review',
    destroy('azurerm_dns_a_record', {
      name: 'api',
      zone_name: 'example.com',
      ttl: 300,
      records: ['198.51.100.7'],
      resource_group_name: 'rg-shop',
    }),
  ],
  ['an application secret made', 'review/*', create('azuread_application_password', { application_id: 'a', display_name: 'ci' })],
  [
    'a global administrator',
    'block/review',
    create('azuread_directory_role_assignment', { role_id: '62e90394-69f5-4237-9190-012177145e10', principal_object_id: 'p' }),
  ],
  [
    'a conditional access policy off',
    'block/review',
    update('azuread_conditional_access_policy', { display_name: 'MFA', state: 'enabled' }, { state: 'disabled' }),
  ],
  ['a member of a group', 'pass/pass', create('azuread_group_member', { group_object_id: 'g', member_object_id: 'm' })],
  ['an identity of a workload', 'pass/pass', create('azurerm_user_assigned_identity', { name: 'api', ...place })],
  [
    'a database imported',
    'pass/pass',
    keep('azurerm_postgresql_flexible_server', flexible, { change: { importing: { id: 'x' } } }),
  ],
];
