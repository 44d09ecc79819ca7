import { create, destroy, keep, replace, replaceNewFirst, UNKNOWN, update, type Story } from '../story.ts';

const at = { project: 'acme-core', region: 'europe-west3' };
const dev = { project: 'acme-core-dev', region: 'europe-west3' };
const backup = {
  enabled: true,
  point_in_time_recovery_enabled: true,
  transaction_log_retention_days: 7,
  start_time: '02:00',
  backup_retention_settings: [{ retained_backups: 14, retention_unit: 'COUNT' }],
};
const ip = { ipv4_enabled: false, private_network: 'vpc', ssl_mode: 'ENCRYPTED_ONLY', authorized_networks: [] };
const set = {
  tier: 'db-custom-8-32768',
  edition: 'ENTERPRISE',
  availability_type: 'REGIONAL',
  disk_size: 200,
  disk_type: 'PD_SSD',
  disk_autoresize: true,
  activation_policy: 'ALWAYS',
  deletion_protection_enabled: true,
  user_labels: { team: 'payments' },
  database_flags: [{ name: 'max_connections', value: '400' }],
  insights_config: [{ query_insights_enabled: true }],
  maintenance_window: [{ day: 7, hour: 3 }],
  backup_configuration: [backup],
  ip_configuration: [ip],
};
const pg = {
  name: 'ledger',
  database_version: 'POSTGRES_16',
  deletion_protection: true,
  settings: [set],
  ...at,
};

const cluster = {
  name: 'core',
  location: 'europe-west3',
  project: 'acme-core',
  network: 'vpc',
  subnetwork: 'nodes',
  deletion_protection: true,
  enable_shielded_nodes: true,
  resource_labels: { team: 'platform' },
  release_channel: [{ channel: 'REGULAR' }],
  network_policy: [{ enabled: true, provider: 'CALICO' }],
  workload_identity_config: [{ workload_pool: 'acme-core.svc.id.goog' }],
  private_cluster_config: [{ enable_private_nodes: true, enable_private_endpoint: true }],
  binary_authorization: [{ evaluation_mode: 'PROJECT_SINGLETON_POLICY_ENFORCE' }],
  database_encryption: [{ state: 'ENCRYPTED', key_name: 'k' }],
  logging_config: [{ enable_components: ['SYSTEM_COMPONENTS', 'WORKLOADS'] }],
  maintenance_policy: [{ recurring_window: [{ start_time: '2026-01-01T02:00:00Z' }] }],
};
const pool = {
  name: 'general',
  cluster: 'core',
  location: 'europe-west3',
  project: 'acme-core',
  node_count: 4,
  version: '1.30.5-gke.100',
  autoscaling: [{ min_node_count: 3, max_node_count: 12 }],
  management: [{ auto_repair: true, auto_upgrade: true }],
  node_config: [{ machine_type: 'e2-standard-8', disk_size_gb: 100, image_type: 'COS_CONTAINERD', labels: {} }],
  upgrade_settings: [{ max_surge: 1, max_unavailable: 0 }],
};
const bucket = {
  name: 'acme-core-invoices',
  location: 'EU',
  project: 'acme-core',
  force_destroy: false,
  public_access_prevention: 'enforced',
  uniform_bucket_level_access: true,
  versioning: [{ enabled: true }],
  lifecycle_rule: [],
  retention_policy: [{ retention_period: 220752000, is_locked: false }],
  soft_delete_policy: [{ retention_duration_seconds: 604800 }],
  labels: { team: 'billing' },
};
const topic = { name: 'orders', project: 'acme-core', message_retention_duration: '86400s' };
const subscription = {
  name: 'orders-billing',
  topic: 'orders',
  project: 'acme-core',
  ack_deadline_seconds: 20,
  message_retention_duration: '604800s',
  expiration_policy: [{ ttl: '' }],
  dead_letter_policy: [{ dead_letter_topic: 'orders-dead', max_delivery_attempts: 5 }],
};
const firewall = {
  name: 'allow-lb',
  network: 'vpc',
  direction: 'INGRESS',
  priority: 1000,
  disabled: false,
  source_ranges: ['10.0.0.0/8'],
  allow: [{ protocol: 'tcp', ports: ['443'] }],
  deny: [],
  project: 'acme-core',
};
const service = {
  name: 'checkout',
  location: 'europe-west3',
  project: 'acme-core',
  ingress: 'INGRESS_TRAFFIC_INTERNAL_LOAD_BALANCER',
  template: [
    {
      service_account: 'checkout@acme-core.iam.gserviceaccount.com',
      containers: [{ image: 'europe-docker.pkg.dev/acme/checkout:1.8.0', env: [{ name: 'LOG', value: 'info' }] }],
      scaling: [{ min_instance_count: 3, max_instance_count: 40 }],
    },
  ],
};
const [template] = service.template;
const alert = {
  display_name: 'Error budget',
  enabled: true,
  combiner: 'OR',
  notification_channels: ['projects/acme-core/notificationChannels/1'],
  conditions: [{ display_name: 'errors', condition_threshold: [{ threshold_value: 0.02, duration: '300s' }] }],
  project: 'acme-core',
};
const grant = (role: string, member: string, more = {}) => ({ project: 'acme-core', role, member, condition: [], ...more });

export const thirdGoogle: readonly Story[] = [
  [
    'PostgreSQL keeps more backups',
    'pass/pass',
    update('google_sql_database_instance', pg, {
      settings: [
        {
          ...set,
          backup_configuration: [
            {
              ...backup,
              transaction_log_retention_days: 14,
              backup_retention_settings: [{ retained_backups: 30, retention_unit: 'COUNT' }],
            },
          ],
        },
      ],
    }),
  ],
  [
    'PostgreSQL keeps three backups instead of fourteen',
    'review/*',
    update('google_sql_database_instance', pg, {
      settings: [
        {
          ...set,
          backup_configuration: [{ ...backup, backup_retention_settings: [{ retained_backups: 3, retention_unit: 'COUNT' }] }],
        },
      ],
    }),
  ],
  [
    'PostgreSQL without point in time recovery',
    'block/review',
    update('google_sql_database_instance', pg, {
      settings: [{ ...set, backup_configuration: [{ ...backup, point_in_time_recovery_enabled: false }] }],
    }),
  ],
  [
    'PostgreSQL loses both deletion protections',
    'block/review',
    update('google_sql_database_instance', pg, {
      deletion_protection: false,
      settings: [{ ...set, deletion_protection_enabled: false }],
    }),
  ],
  [
    'PostgreSQL takes plain connections',
    'review/*',
    update('google_sql_database_instance', pg, {
      settings: [{ ...set, ip_configuration: [{ ...ip, ssl_mode: 'ALLOW_UNENCRYPTED_AND_ENCRYPTED' }] }],
    }),
  ],
  [
    'PostgreSQL in one zone only',
    'review/*',
    update('google_sql_database_instance', pg, { settings: [{ ...set, availability_type: 'ZONAL' }] }),
  ],
  [
    'a label of PostgreSQL',
    'pass/pass',
    update('google_sql_database_instance', pg, { settings: [{ ...set, user_labels: { team: 'ledger' } }] }),
  ],
  [
    'a maintenance window moves',
    'pass/pass',
    update('google_sql_database_instance', pg, { settings: [{ ...set, maintenance_window: [{ day: 6, hour: 2 }] }] }),
  ],
  [
    'query insights on',
    'pass/pass',
    update(
      'google_sql_database_instance',
      { ...pg, settings: [{ ...set, insights_config: [{ query_insights_enabled: false }] }] },
      { settings: [set] },
    ),
  ],
  [
    'a read replica removed',
    'held/review',
    destroy('google_sql_database_instance', {
      ...pg,
      name: 'ledger-ro',
      master_instance_name: 'ledger',
      deletion_protection: false,
      settings: [{ ...set, backup_configuration: [{ enabled: false }], deletion_protection_enabled: false }],
    }),
  ],
  [
    'a logical database dropped',
    'block/block',
    destroy('google_sql_database', { name: 'ledger', instance: 'ledger', project: 'acme-core', deletion_policy: 'DELETE' }),
  ],
  [
    'a database user made',
    'pass/pass',
    create('google_sql_user', { name: 'reporting', instance: 'ledger', project: 'acme-core', type: 'CLOUD_IAM_SERVICE_ACCOUNT' }),
  ],
  [
    'PostgreSQL of a dev project removed',
    'pass/pass',
    destroy('google_sql_database_instance', {
      ...pg,
      ...dev,
      deletion_protection: false,
      settings: [{ ...set, deletion_protection_enabled: false }],
    }),
  ],
  [
    'Spanner with half the capacity',
    'review/*',
    update(
      'google_spanner_instance',
      { name: 'orders', config: 'regional-europe-west3', processing_units: 4000, force_destroy: false, project: 'acme-core' },
      { processing_units: 2000 },
    ),
  ],
  [
    'Spanner grows',
    'pass/pass',
    update(
      'google_spanner_instance',
      { name: 'orders', config: 'regional-europe-west3', processing_units: 2000, force_destroy: false, project: 'acme-core' },
      { processing_units: 4000 },
    ),
  ],
  [
    'a Spanner table added',
    'pass/pass',
    update(
      'google_spanner_database',
      {
        name: 'orders',
        instance: 'orders',
        ddl: ['CREATE TABLE a (id INT64) PRIMARY KEY(id)'],
        deletion_protection: true,
        version_retention_period: '1h',
        project: 'acme-core',
      },
      { ddl: ['CREATE TABLE a (id INT64) PRIMARY KEY(id)', 'CREATE TABLE b (id INT64) PRIMARY KEY(id)'] },
    ),
  ],
  [
    'a Spanner database without drop protection',
    'block/review',
    update(
      'google_spanner_database',
      {
        name: 'orders',
        instance: 'orders',
        ddl: [],
        enable_drop_protection: true,
        deletion_protection: true,
        project: 'acme-core',
      },
      { enable_drop_protection: false, deletion_protection: false },
    ),
  ],
  [
    'a column family of Bigtable gone',
    'block/*',
    update(
      'google_bigtable_table',
      {
        name: 'events',
        instance_name: 'bt',
        column_family: [{ family: 'cf1' }, { family: 'cf2' }],
        deletion_protection: 'UNPROTECTED',
        project: 'acme-core',
      },
      { column_family: [{ family: 'cf1' }] },
    ),
  ],
  [
    'a garbage collection policy of Bigtable shorter',
    'held/*',
    update(
      'google_bigtable_gc_policy',
      {
        instance_name: 'bt',
        table: 'events',
        column_family: 'cf1',
        gc_rules: '{"rules":[{"max_age":"2160h"}]}',
        deletion_policy: 'ABANDON',
        project: 'acme-core',
      },
      { gc_rules: '{"rules":[{"max_age":"168h"}]}' },
    ),
  ],
  [
    'Firestore removed',
    'block/block',
    destroy('google_firestore_database', {
      name: '(default)',
      location_id: 'eur3',
      type: 'FIRESTORE_NATIVE',
      delete_protection_state: 'DELETE_PROTECTION_DISABLED',
      deletion_policy: 'DELETE',
      project: 'acme-core',
    }),
  ],
  [
    'an index of Firestore made',
    'pass/pass',
    create('google_firestore_index', {
      collection: 'orders',
      database: '(default)',
      project: 'acme-core',
      fields: [{ field_path: 'created', order: 'ASCENDING' }],
    }),
  ],
  [
    'an index of Firestore removed',
    'held/*',
    destroy('google_firestore_index', {
      collection: 'orders',
      database: '(default)',
      project: 'acme-core',
      fields: [{ field_path: 'created', order: 'ASCENDING' }],
    }),
  ],
  [
    'a dataset whose tables expire in a week',
    'block/*',
    update(
      'google_bigquery_dataset',
      {
        dataset_id: 'sales',
        location: 'EU',
        default_table_expiration_ms: null,
        delete_contents_on_destroy: false,
        project: 'acme-core',
      },
      { default_table_expiration_ms: 604800000 },
    ),
  ],
  [
    'a reader of a dataset',
    'pass/pass',
    create('google_bigquery_dataset_iam_member', {
      dataset_id: 'sales',
      role: 'roles/bigquery.dataViewer',
      member: 'group:analysts@acme.com',
      project: 'acme-core',
    }),
  ],
  [
    'a dataset for every account',
    'block/block',
    create('google_bigquery_dataset_iam_member', {
      dataset_id: 'sales',
      role: 'roles/bigquery.dataViewer',
      member: 'allAuthenticatedUsers',
      project: 'acme-core',
    }),
  ],
  [
    'a view in SQL changed',
    'pass/pass',
    update(
      'google_bigquery_table',
      {
        table_id: 'v_orders',
        dataset_id: 'sales',
        deletion_protection: false,
        view: [{ query: 'SELECT 1', use_legacy_sql: false }],
        schema: '[]',
        project: 'acme-core',
      },
      { view: [{ query: 'SELECT 2', use_legacy_sql: false }] },
    ),
  ],
  [
    'a bucket keeps for ten years',
    'pass/pass',
    update('google_storage_bucket', bucket, { retention_policy: [{ retention_period: 315360000, is_locked: false }] }),
  ],
  ['a bucket without retention', 'block/review', update('google_storage_bucket', bucket, { retention_policy: [] })],
  ['a bucket without versions', 'held/review', update('google_storage_bucket', bucket, { versioning: [{ enabled: false }] })],
  [
    'a bucket that deletes after 30 days',
    'block/*',
    update('google_storage_bucket', bucket, {
      lifecycle_rule: [{ action: [{ type: 'Delete' }], condition: [{ age: 30, with_state: 'ANY' }] }],
    }),
  ],
  [
    'a bucket that moves to colder storage',
    'pass/pass',
    update('google_storage_bucket', bucket, {
      lifecycle_rule: [{ action: [{ type: 'SetStorageClass', storage_class: 'NEARLINE' }], condition: [{ age: 90 }] }],
    }),
  ],
  [
    'a bucket no longer kept from the public',
    'review/*',
    update('google_storage_bucket', bucket, { public_access_prevention: 'inherited' }),
  ],
  ['a new bucket', 'pass/pass', create('google_storage_bucket', { ...bucket, name: 'acme-core-exports' })],
  ['GKE: node pool to 0', 'block/review', update('google_container_node_pool', { ...pool, autoscaling: [] }, { node_count: 0 })],
  [
    'GKE: a node pool follows the version',
    'pass/pass',
    update('google_container_node_pool', pool, { version: '1.30.9-gke.200' }),
  ],
  ['GKE: a node pool made', 'pass/pass', create('google_container_node_pool', { ...pool, name: 'spot' })],
  ['GKE: a node pool removed', 'block/review', destroy('google_container_node_pool', pool)],
  [
    'GKE: a new pool first',
    'held/*',
    replaceNewFirst('google_container_node_pool', pool, {
      node_config: [{ ...pool.node_config[0], machine_type: 'n2-standard-8' }],
    }),
  ],
  [
    'GKE: surge settings',
    'pass/pass',
    update('google_container_node_pool', pool, { upgrade_settings: [{ max_surge: 2, max_unavailable: 0 }] }),
  ],
  [
    'GKE: binary authorization off',
    'held/*',
    update('google_container_cluster', cluster, { binary_authorization: [{ evaluation_mode: 'DISABLED' }] }),
  ],
  [
    'GKE: secrets no longer encrypted by a key',
    'held/*',
    update('google_container_cluster', cluster, { database_encryption: [{ state: 'DECRYPTED', key_name: '' }] }),
  ],
  [
    'GKE: network policy off',
    'held/*',
    update('google_container_cluster', cluster, { network_policy: [{ enabled: false, provider: 'PROVIDER_UNSPECIFIED' }] }),
  ],
  [
    'GKE: legacy authorization on',
    'held/*',
    update('google_container_cluster', { ...cluster, enable_legacy_abac: false }, { enable_legacy_abac: true }),
  ],
  [
    'GKE: a maintenance window',
    'pass/pass',
    update('google_container_cluster', cluster, {
      maintenance_policy: [{ recurring_window: [{ start_time: '2026-01-01T03:00:00Z' }] }],
    }),
  ],
  ['GKE: labels', 'pass/pass', update('google_container_cluster', cluster, { resource_labels: { team: 'sre' } })],
  [
    'GKE: a cluster of a dev project removed',
    'pass/pass',
    destroy('google_container_cluster', { ...cluster, name: 'core-dev', project: 'acme-core-dev', deletion_protection: false }),
  ],
  [
    'an instance with another machine type',
    'review/*',
    update(
      'google_compute_instance',
      {
        name: 'erp',
        machine_type: 'n2-standard-8',
        zone: 'europe-west3-a',
        allow_stopping_for_update: true,
        deletion_protection: true,
        project: 'acme-core',
      },
      { machine_type: 'n2-standard-16' },
    ),
  ],
  [
    'a disk detached',
    'held/review',
    destroy('google_compute_attached_disk', { disk: 'data', instance: 'erp', project: 'acme-core' }),
  ],
  [
    'a disk grows',
    'pass/pass',
    update(
      'google_compute_disk',
      { name: 'data', size: 500, type: 'pd-ssd', zone: 'europe-west3-a', project: 'acme-core' },
      { size: 1000 },
    ),
  ],
  [
    'a disk removed',
    'block/block',
    destroy('google_compute_disk', { name: 'data', size: 500, type: 'pd-ssd', zone: 'europe-west3-a', project: 'acme-core' }),
  ],
  [
    'a group rolls out a new template',
    'pass/pass',
    update(
      'google_compute_region_instance_group_manager',
      {
        name: 'web',
        region: 'europe-west3',
        target_size: 6,
        version: [{ instance_template: 't-1', name: 'v1' }],
        project: 'acme-core',
      },
      { version: [{ instance_template: 't-2', name: 'v1' }] },
    ),
    replaceNewFirst(
      'google_compute_instance_template',
      { name: 't-1', machine_type: 'e2-medium', project: 'acme-core' },
      { name: 't-2' },
    ),
  ],
  [
    'a group to 0',
    'block/review',
    update(
      'google_compute_instance_group_manager',
      { name: 'web', zone: 'europe-west3-a', target_size: 6, project: 'acme-core' },
      { target_size: 0 },
    ),
  ],
  [
    'a subnet removed',
    'block/*',
    destroy('google_compute_subnetwork', { name: 'nodes', ip_cidr_range: '10.2.0.0/20', network: 'vpc', ...at }),
  ],
  [
    'a subnet without flow logs',
    'held/*',
    update(
      'google_compute_subnetwork',
      { name: 'nodes', ip_cidr_range: '10.2.0.0/20', network: 'vpc', log_config: [{ flow_sampling: 0.5 }], ...at },
      { log_config: [] },
    ),
  ],
  [
    'a secondary range added',
    'pass/pass',
    update(
      'google_compute_subnetwork',
      {
        name: 'nodes',
        ip_cidr_range: '10.2.0.0/20',
        network: 'vpc',
        secondary_ip_range: [{ range_name: 'pods', ip_cidr_range: '10.8.0.0/14' }],
        ...at,
      },
      {
        secondary_ip_range: [
          { range_name: 'pods', ip_cidr_range: '10.8.0.0/14' },
          { range_name: 'more', ip_cidr_range: '10.16.0.0/14' },
        ],
      },
    ),
  ],
  [
    'a peering removed',
    'block/review',
    destroy('google_compute_network_peering', {
      name: 'to-shared',
      network: 'vpc',
      peer_network: 'shared',
      project: 'acme-core',
    }),
  ],
  ['a router removed', 'block/review', destroy('google_compute_router', { name: 'edge', network: 'vpc', ...at })],
  [
    'the way out of private subnets',
    'block/review',
    destroy('google_compute_router_nat', { name: 'nat', router: 'edge', nat_ip_allocate_option: 'MANUAL_ONLY', ...at }),
  ],
  [
    'a firewall for databases opens',
    'block/block',
    update(
      'google_compute_firewall',
      { ...firewall, allow: [{ protocol: 'tcp', ports: ['5432'] }] },
      { source_ranges: ['0.0.0.0/0'] },
    ),
  ],
  [
    'a firewall for an office range',
    'pass/pass',
    update('google_compute_firewall', firewall, { source_ranges: ['10.0.0.0/8', '203.0.113.0/28'] }),
  ],
  [
    'a firewall for everything from everywhere',
    'block/block',
    create('google_compute_firewall', {
      ...firewall,
      name: 'tmp',
      source_ranges: ['0.0.0.0/0'],
      allow: [{ protocol: 'all', ports: [] }],
    }),
  ],
  [
    'Cloud Armor only previews its rule',
    'held/*',
    update(
      'google_compute_security_policy',
      {
        name: 'edge',
        project: 'acme-core',
        rule: [
          { action: 'deny(403)', priority: 1000, preview: false },
          { action: 'allow', priority: 2147483647, preview: false },
        ],
      },
      {
        rule: [
          { action: 'deny(403)', priority: 1000, preview: true },
          { action: 'allow', priority: 2147483647, preview: false },
        ],
      },
    ),
  ],
  [
    'a backend without Cloud Armor',
    'held/*',
    update(
      'google_compute_backend_service',
      { name: 'web', protocol: 'HTTPS', security_policy: 'edge', backend: [{ group: 'g' }], project: 'acme-core' },
      { security_policy: '' },
    ),
  ],
  [
    'a backend waits longer',
    'pass/pass',
    update(
      'google_compute_backend_service',
      { name: 'web', protocol: 'HTTPS', timeout_sec: 30, backend: [{ group: 'g' }], project: 'acme-core' },
      { timeout_sec: 60 },
    ),
  ],
  [
    'a front end removed',
    'block/review',
    destroy('google_compute_global_forwarding_rule', {
      name: 'web',
      target: 'p',
      ip_address: '203.0.113.7',
      port_range: '443',
      project: 'acme-core',
    }),
  ],
  [
    'a record removed',
    'block/review',
    destroy('google_dns_record_set', {
      name: 'api.acme.com.',
      type: 'A',
      rrdatas: ['203.0.113.7'],
      ttl: 300,
      managed_zone: 'acme',
      project: 'acme-core',
    }),
  ],
  [
    'a record made',
    'pass/pass',
    create('google_dns_record_set', {
      name: 'new.acme.com.',
      type: 'A',
      rrdatas: ['203.0.113.7'],
      ttl: 300,
      managed_zone: 'acme',
      project: 'acme-core',
    }),
  ],
  ['a viewer of the project', 'pass/pass', create('google_project_iam_member', grant('roles/viewer', 'group:support@acme.com'))],
  [
    'a service account becomes owner',
    'block/review',
    create('google_project_iam_member', grant('roles/owner', 'serviceAccount:bot@acme-core.iam.gserviceaccount.com')),
  ],
  [
    'an administrator of the organization',
    'block/block',
    create('google_organization_iam_member', {
      org_id: '1',
      role: 'roles/resourcemanager.organizationAdmin',
      member: 'user:x@acme.com',
    }),
  ],
  [
    'a binding loses a group',
    'held/*',
    update(
      'google_project_iam_binding',
      { project: 'acme-core', role: 'roles/container.developer', members: ['group:dev@acme.com', 'group:sre@acme.com'] },
      { members: ['group:dev@acme.com'] },
    ),
  ],
  [
    'a custom role may set policies',
    'block/*',
    update(
      'google_project_iam_custom_role',
      { role_id: 'deployer', title: 'Deployer', permissions: ['run.services.update'], project: 'acme-core' },
      { permissions: ['run.services.update', 'resourcemanager.projects.setIamPolicy', 'iam.serviceAccounts.actAs'] },
    ),
  ],
  [
    'a custom role may read more',
    'pass/pass',
    update(
      'google_project_iam_custom_role',
      { role_id: 'deployer', title: 'Deployer', permissions: ['run.services.update'], project: 'acme-core' },
      { permissions: ['run.services.update', 'run.services.get', 'run.services.list'] },
    ),
  ],
  [
    'a trust without its condition',
    'block/*',
    update(
      'google_iam_workload_identity_pool_provider',
      {
        workload_identity_pool_id: 'gh',
        workload_identity_pool_provider_id: 'gh',
        attribute_condition: "assertion.repository_owner == 'acme'",
        attribute_mapping: { 'google.subject': 'assertion.sub' },
        project: 'acme-core',
      },
      { attribute_condition: '' },
    ),
  ],
  [
    'every repository of the world may become a service account',
    'block/*',
    create('google_service_account_iam_member', {
      service_account_id: 'projects/acme-core/serviceAccounts/deploy@acme-core.iam.gserviceaccount.com',
      role: 'roles/iam.workloadIdentityUser',
      member: 'principalSet://iam.googleapis.com/projects/1/locations/global/workloadIdentityPools/gh/*',
    }),
  ],
  [
    'a service account of a pod',
    'review/*',
    create('google_service_account_iam_member', {
      service_account_id: 'projects/acme-core/serviceAccounts/api@acme-core.iam.gserviceaccount.com',
      role: 'roles/iam.workloadIdentityUser',
      member: 'serviceAccount:acme-core.svc.id.goog[shop/api]',
    }),
  ],
  [
    'audit logs of data access off',
    'block/review',
    destroy('google_project_iam_audit_config', {
      project: 'acme-core',
      service: 'allServices',
      audit_log_config: [
        { log_type: 'DATA_READ', exempted_members: [] },
        { log_type: 'DATA_WRITE', exempted_members: [] },
      ],
    }),
  ],
  [
    'an exempted member of the audit logs',
    'held/*',
    update(
      'google_project_iam_audit_config',
      { project: 'acme-core', service: 'allServices', audit_log_config: [{ log_type: 'DATA_READ', exempted_members: [] }] },
      { audit_log_config: [{ log_type: 'DATA_READ', exempted_members: ['user:x@acme.com'] }] },
    ),
  ],
  [
    'a sink switched off',
    'block/review',
    update(
      'google_logging_organization_sink',
      {
        name: 'audit',
        org_id: '1',
        destination: 'storage.googleapis.com/a',
        filter: 'logName:cloudaudit',
        include_children: true,
        disabled: false,
      },
      { disabled: true },
    ),
  ],
  [
    'a log bucket keeps longer',
    'pass/pass',
    update(
      'google_logging_project_bucket_config',
      { project: 'acme-core', location: 'eu', bucket_id: 'audit', retention_days: 30, locked: false },
      { retention_days: 400 },
    ),
  ],
  [
    'a log bucket keeps a day',
    'held/*',
    update(
      'google_logging_project_bucket_config',
      { project: 'acme-core', location: 'eu', bucket_id: 'audit', retention_days: 400, locked: false },
      { retention_days: 1 },
    ),
  ],
  [
    'logs excluded',
    'held/*',
    create('google_logging_project_exclusion', {
      name: 'audit-noise',
      project: 'acme-core',
      filter: 'logName:"cloudaudit.googleapis.com"',
      disabled: false,
    }),
  ],
  [
    'an organization policy not enforced',
    'block/review',
    update(
      'google_org_policy_policy',
      {
        name: 'organizations/1/policies/iam.disableServiceAccountKeyCreation',
        parent: 'organizations/1',
        spec: [{ rules: [{ enforce: 'TRUE' }] }],
      },
      { spec: [{ rules: [{ enforce: 'FALSE' }] }] },
    ),
  ],
  [
    'an organization policy made',
    'pass/*',
    create('google_org_policy_policy', {
      name: 'projects/acme-core/policies/storage.publicAccessPrevention',
      parent: 'projects/acme-core',
      spec: [{ rules: [{ enforce: 'TRUE' }] }],
    }),
  ],
  [
    'a perimeter of VPC service controls removed',
    'block/review',
    destroy('google_access_context_manager_service_perimeter', {
      name: 'p',
      title: 'data',
      status: [{ restricted_services: ['storage.googleapis.com'], resources: ['projects/1'] }],
    }),
  ],
  [
    'a key version disabled',
    'held/*',
    update('google_kms_crypto_key_version', { crypto_key: 'k', state: 'ENABLED' }, { state: 'DISABLED' }),
  ],
  [
    'a key rotates more often',
    'pass/pass',
    update(
      'google_kms_crypto_key',
      { name: 'orders', key_ring: 'r', rotation_period: '7776000s', purpose: 'ENCRYPT_DECRYPT' },
      { rotation_period: '2592000s' },
    ),
  ],
  [
    'a secret that expires',
    'held/*',
    update(
      'google_secret_manager_secret',
      { secret_id: 'db', project: 'acme-core', ttl: null, expire_time: null, replication: [{ auto: [] }] },
      { expire_time: '2026-12-24T00:00:00Z' },
    ),
  ],
  ['a subscription removed', 'block/review', destroy('google_pubsub_subscription', subscription)],
  ['a topic removed', 'block/review', destroy('google_pubsub_topic', topic)],
  [
    'a subscription with a longer deadline',
    'pass/pass',
    update('google_pubsub_subscription', subscription, { ack_deadline_seconds: 60 }),
  ],
  [
    'a subscription that expires when idle',
    'held/*',
    update('google_pubsub_subscription', subscription, { expiration_policy: [{ ttl: '86400s' }] }),
  ],
  [
    'a subscription without its dead letters',
    'held/*',
    update('google_pubsub_subscription', subscription, { dead_letter_policy: [] }),
  ],
  [
    'Cloud Run: a new image and a variable',
    'pass/pass',
    update('google_cloud_run_v2_service', service, {
      template: [
        {
          ...template,
          containers: [{ image: 'europe-docker.pkg.dev/acme/checkout:1.9.0', env: [{ name: 'LOG', value: 'warn' }] }],
        },
      ],
    }),
  ],
  [
    'Cloud Run: for the whole internet',
    'held/*',
    update('google_cloud_run_v2_service', service, { ingress: 'INGRESS_TRAFFIC_ALL' }),
  ],
  ['Cloud Run: removed', 'block/review', destroy('google_cloud_run_v2_service', service)],
  [
    'Cloud Run: another service account, the default one',
    'held/*',
    update('google_cloud_run_v2_service', service, {
      template: [{ ...template, service_account: '1-compute@developer.gserviceaccount.com' }],
    }),
  ],
  [
    'a function with new code',
    'pass/pass',
    update(
      'google_cloudfunctions2_function',
      {
        name: 'resize',
        location: 'europe-west3',
        build_config: [{ runtime: 'nodejs20', source: [{ storage_source: [{ bucket: 's', object: 'a.zip' }] }] }],
        service_config: [{ max_instance_count: 20 }],
        project: 'acme-core',
      },
      { build_config: [{ runtime: 'nodejs20', source: [{ storage_source: [{ bucket: 's', object: 'b.zip' }] }] }] },
    ),
  ],
  ['an alert switched off', 'review/pass', update('google_monitoring_alert_policy', alert, { enabled: false })],
  [
    'an alert with another threshold',
    'pass/pass',
    update('google_monitoring_alert_policy', alert, {
      conditions: [{ display_name: 'errors', condition_threshold: [{ threshold_value: 0.03, duration: '300s' }] }],
    }),
  ],
  ['an alert that tells nobody', 'review/*', update('google_monitoring_alert_policy', alert, { notification_channels: [] })],
  [
    'an API switched off',
    'block/*',
    destroy('google_project_service', { service: 'sqladmin.googleapis.com', disable_on_destroy: true, project: 'acme-core' }),
  ],
  [
    'an API switched on',
    'pass/pass',
    create('google_project_service', { service: 'redis.googleapis.com', disable_on_destroy: false, project: 'acme-core' }),
  ],
  [
    'a registry removed',
    'block/review',
    destroy('google_artifact_registry_repository', {
      repository_id: 'images',
      format: 'DOCKER',
      location: 'europe-west3',
      project: 'acme-core',
    }),
  ],
  [
    'Redis without authentication',
    'held/*',
    update(
      'google_redis_instance',
      {
        name: 'cache',
        tier: 'STANDARD_HA',
        memory_size_gb: 5,
        auth_enabled: true,
        transit_encryption_mode: 'SERVER_AUTHENTICATION',
        ...at,
      },
      { auth_enabled: false },
    ),
  ],
  [
    'a Workflow changes',
    'pass/pass',
    update(
      'google_workflows_workflow',
      { name: 'w', source_contents: 'main: {}', ...at },
      { source_contents: 'main:\n  steps: []' },
    ),
  ],
  [
    'a project without its lien',
    'held/*',
    destroy('google_resource_manager_lien', {
      parent: 'projects/1',
      restrictions: ['resourcemanager.projects.delete'],
      origin: 'x',
      reason: 'production',
    }),
  ],
  [
    'a Cloud Build trigger disabled',
    'held/*',
    update('google_cloudbuild_trigger', { name: 'release', disabled: false, project: 'acme-core' }, { disabled: true }),
  ],
  [
    'a Dataflow job replaced',
    'held/*',
    replace(
      'google_dataflow_flex_template_job',
      { name: 'ingest', container_spec_gcs_path: 'gs://a/1.json', on_delete: 'cancel', ...at },
      { container_spec_gcs_path: 'gs://a/2.json' },
    ),
  ],
  [
    'an IAP right for everybody of the internet',
    'block/*',
    create('google_iap_web_backend_service_iam_member', {
      project: 'acme-core',
      web_backend_service: 'admin',
      role: 'roles/iap.httpsResourceAccessor',
      member: 'allUsers',
    }),
  ],
  [
    'a new service with all its parts',
    'pass/pass',
    keep('google_pubsub_topic', topic),
    create('google_service_account', { account_id: 'search', project: 'acme-core' }),
    create('google_cloud_run_v2_service', { ...service, name: 'search' }),
    create(
      'google_project_iam_member',
      grant('roles/cloudsql.client', 'serviceAccount:search@acme-core.iam.gserviceaccount.com'),
    ),
    create('google_secret_manager_secret', { secret_id: 'search', project: 'acme-core', replication: [{ auto: [] }] }),
    create('google_compute_region_network_endpoint_group', { name: 'search', network_endpoint_type: 'SERVERLESS', ...at }),
  ],
  [
    'a whole VPC goes',
    'block/block',
    destroy('google_compute_network', { name: 'vpc', auto_create_subnetworks: false, project: 'acme-core' }),
    destroy('google_compute_subnetwork', { name: 'nodes', network: 'vpc', ...at }),
    destroy('google_compute_router', { name: 'edge', network: 'vpc', ...at }),
    destroy('google_container_cluster', { ...cluster, deletion_protection: false }),
  ],
  [
    'an instance of a sandbox by labels',
    'pass/pass',
    destroy('google_compute_instance', {
      name: 'try',
      machine_type: 'e2-medium',
      labels: { env: 'sandbox' },
      zone: 'europe-west3-a',
      project: 'acme-core',
    }),
  ],
  [
    'a staging bucket with objects removed',
    'held/*',
    destroy('google_storage_bucket', {
      ...bucket,
      name: 'acme-staging-exports',
      force_destroy: true,
      labels: { environment: 'staging' },
    }),
  ],
  [
    'a row that nobody touches beside a label',
    'pass/pass',
    keep('google_sql_database_instance', pg),
    update('google_pubsub_topic', { ...topic, labels: { a: 'b' } }, { labels: { a: 'c' } }),
  ],
  [
    'a certificate map entry for one more host',
    'pass/pass',
    create('google_certificate_manager_certificate_map_entry', {
      name: 'shop',
      map: 'm',
      hostname: 'shop.acme.com',
      certificates: [UNKNOWN],
      project: 'acme-core',
    }),
  ],
];
