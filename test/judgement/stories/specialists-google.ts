import type { JsonObject } from '../../../src/model/value.ts';
import { create, destroy, replace, update, type Story } from '../story.ts';
const lab = { labels: { environment: 'production' } };
const g = (t: string, x: JsonObject, y: JsonObject) => update(t, { ...x, ...lab }, y);
const s = (x: object) => ({ settings: [{ tier: 'db-custom-4-16384', ...x }] });
/** What a specialist of the service would stop, and what only looks alarming. */
export const specialistsGoogle: readonly Story[] = [
  [
    'Cloud SQL: public ip',
    'held/*',
    g(
      'google_sql_database_instance',
      s({ ip_configuration: [{ ipv4_enabled: false, private_network: 'n' }] }),
      s({ ip_configuration: [{ ipv4_enabled: true, private_network: 'n' }] }),
    ),
  ],
  [
    'Cloud SQL: authorized all',
    'block/*',
    g(
      'google_sql_database_instance',
      s({ ip_configuration: [{ authorized_networks: [] }] }),
      s({ ip_configuration: [{ authorized_networks: [{ name: 'x', value: '0.0.0.0/0' }] }] }),
    ),
  ],
  [
    'Cloud SQL: ssl mode',
    'held/*',
    g(
      'google_sql_database_instance',
      s({ ip_configuration: [{ ssl_mode: 'ENCRYPTED_ONLY' }] }),
      s({ ip_configuration: [{ ssl_mode: 'ALLOW_UNENCRYPTED_AND_ENCRYPTED' }] }),
    ),
  ],
  [
    'Cloud SQL: backups off',
    'block/*',
    g(
      'google_sql_database_instance',
      s({ backup_configuration: [{ enabled: true, point_in_time_recovery_enabled: true }] }),
      s({ backup_configuration: [{ enabled: false, point_in_time_recovery_enabled: false }] }),
    ),
  ],
  [
    'Cloud SQL: pitr days',
    'review/*',
    g(
      'google_sql_database_instance',
      s({ backup_configuration: [{ enabled: true, transaction_log_retention_days: 7 }] }),
      s({ backup_configuration: [{ enabled: true, transaction_log_retention_days: 1 }] }),
    ),
  ],
  [
    'Cloud SQL: zonal',
    'review/*',
    g('google_sql_database_instance', s({ availability_type: 'REGIONAL' }), s({ availability_type: 'ZONAL' })),
  ],
  [
    'Cloud SQL: connector enforcement',
    'review/*',
    g('google_sql_database_instance', s({ connector_enforcement: 'REQUIRED' }), s({ connector_enforcement: 'NOT_REQUIRED' })),
  ],
  [
    'Cloud SQL: activation never',
    'block/*',
    g('google_sql_database_instance', s({ activation_policy: 'ALWAYS' }), s({ activation_policy: 'NEVER' })),
  ],
  [
    'Cloud SQL: disk autoresize',
    'review/*',
    g('google_sql_database_instance', s({ disk_autoresize: true }), s({ disk_autoresize: false })),
  ],
  [
    'Cloud SQL: insights',
    'pass/*',
    g(
      'google_sql_database_instance',
      s({ insights_config: [{ query_insights_enabled: false }] }),
      s({ insights_config: [{ query_insights_enabled: true }] }),
    ),
  ],
  [
    'Cloud SQL: maintenance window',
    'pass/*',
    g(
      'google_sql_database_instance',
      s({ maintenance_window: [{ day: 7, hour: 3 }] }),
      s({ maintenance_window: [{ day: 6, hour: 3 }] }),
    ),
  ],
  ['Cloud SQL: user deleted', 'held/*', destroy('google_sql_user', { name: 'app', instance: 'db' })],
  [
    'alloydb: cont backup',
    'held/*',
    g(
      'google_alloydb_cluster',
      { cluster_id: 'c', continuous_backup_config: [{ enabled: true, recovery_window_days: 14 }] },
      { continuous_backup_config: [{ enabled: false, recovery_window_days: 14 }] },
    ),
  ],
  [
    'alloydb: public ip',
    'held/*',
    g(
      'google_alloydb_instance',
      { instance_id: 'c', network_config: [{ enable_public_ip: false }] },
      { network_config: [{ enable_public_ip: true }] },
    ),
  ],
  ['spanner: pu', 'held/*', g('google_spanner_instance', { name: 's', processing_units: 2000 }, { processing_units: 100 })],
  [
    'spanner: drop protect',
    'held/*',
    g('google_spanner_database', { name: 's', enable_drop_protection: true }, { enable_drop_protection: false }),
  ],
  [
    'spanner: version retention',
    'review/*',
    g('google_spanner_database', { name: 's', version_retention_period: '7d' }, { version_retention_period: '1h' }),
  ],
  [
    'spanner: ddl drop',
    'block/*',
    g(
      'google_spanner_database',
      { name: 's', ddl: ['CREATE TABLE a (id INT64) PRIMARY KEY(id)'] },
      { ddl: ['CREATE TABLE a (id INT64) PRIMARY KEY(id)', 'DROP TABLE a'] },
    ),
  ],
  [
    'bigtable: gc',
    'block/*',
    create('google_bigtable_gc_policy', { instance_name: 'b', table: 't', column_family: 'cf', max_age: [{ duration: '24h' }] }),
  ],
  [
    'bigtable: deletion protect',
    'held/*',
    g('google_bigtable_table', { name: 't', deletion_protection: 'PROTECTED' }, { deletion_protection: 'UNPROTECTED' }),
  ],
  [
    'firestore: pitr',
    'held/*',
    g(
      'google_firestore_database',
      { name: '(default)', point_in_time_recovery_enablement: 'POINT_IN_TIME_RECOVERY_ENABLED' },
      { point_in_time_recovery_enablement: 'POINT_IN_TIME_RECOVERY_DISABLED' },
    ),
  ],
  [
    'firestore: delete protect',
    'held/*',
    g(
      'google_firestore_database',
      { name: '(default)', delete_protection_state: 'DELETE_PROTECTION_ENABLED' },
      { delete_protection_state: 'DELETE_PROTECTION_DISABLED' },
    ),
  ],
  [
    'firestore: field ttl',
    'held/*',
    g(
      'google_firestore_field',
      { field: 'created', collection: 'orders', ttl_config: [] },
      { ttl_config: [{ state: 'ACTIVE' }] },
    ),
  ],
  [
    'firebase: rules release',
    'held/*',
    g(
      'google_firebaserules_release',
      { name: 'cloud.firestore', ruleset_name: 'projects/p/rulesets/a' },
      { ruleset_name: 'projects/p/rulesets/b' },
    ),
  ],
  [
    'BigQuery: dataset expiry',
    'block/*',
    g(
      'google_bigquery_dataset',
      { dataset_id: 'd', default_table_expiration_ms: null },
      { default_table_expiration_ms: 86400000 },
    ),
  ],
  [
    'BigQuery: time travel',
    'review/*',
    g('google_bigquery_dataset', { dataset_id: 'd', max_time_travel_hours: '168' }, { max_time_travel_hours: '48' }),
  ],
  [
    'BigQuery: access all users',
    'block/*',
    g(
      'google_bigquery_dataset',
      { dataset_id: 'd', access: [{ role: 'READER', special_group: 'projectReaders' }] },
      { access: [{ role: 'READER', special_group: 'allAuthenticatedUsers' }] },
    ),
  ],
  [
    'BigQuery: table schema col removed',
    'held/*',
    g(
      'google_bigquery_table',
      { table_id: 't', schema: '[{"name":"a","type":"STRING"},{"name":"b","type":"STRING"}]' },
      { schema: '[{"name":"a","type":"STRING"}]' },
    ),
  ],
  [
    'Cloud Storage: public prevention',
    'held/*',
    g('google_storage_bucket', { name: 'b', public_access_prevention: 'enforced' }, { public_access_prevention: 'inherited' }),
  ],
  [
    'Cloud Storage: ubla off',
    'held/*',
    g('google_storage_bucket', { name: 'b', uniform_bucket_level_access: true }, { uniform_bucket_level_access: false }),
  ],
  [
    'Cloud Storage: soft delete 0',
    'held/*',
    g(
      'google_storage_bucket',
      { name: 'b', soft_delete_policy: [{ retention_duration_seconds: 604800 }] },
      { soft_delete_policy: [{ retention_duration_seconds: 0 }] },
    ),
  ],
  [
    'Cloud Storage: retention policy gone',
    'held/*',
    g(
      'google_storage_bucket',
      { name: 'b', retention_policy: [{ retention_period: '31536000', is_locked: false }] },
      { retention_policy: [] },
    ),
  ],
  [
    'Cloud Storage: retention locked',
    'review/*',
    g(
      'google_storage_bucket',
      { name: 'b', retention_policy: [{ retention_period: '31536000', is_locked: false }] },
      { retention_policy: [{ retention_period: '31536000', is_locked: true }] },
    ),
  ],
  [
    'Cloud Storage: lifecycle delete',
    'block/*',
    g(
      'google_storage_bucket',
      { name: 'b', lifecycle_rule: [] },
      { lifecycle_rule: [{ action: [{ type: 'Delete' }], condition: [{ age: 30 }] }] },
    ),
  ],
  [
    'Cloud Storage: autoclass',
    'pass/*',
    g('google_storage_bucket', { name: 'b', autoclass: [] }, { autoclass: [{ enabled: true }] }),
  ],
  ['Cloud Storage: rpo', 'review/*', g('google_storage_bucket', { name: 'b', rpo: 'ASYNC_TURBO' }, { rpo: 'DEFAULT' })],
  [
    'Cloud Storage: requester pays',
    'review/*',
    g('google_storage_bucket', { name: 'b', requester_pays: false }, { requester_pays: true }),
  ],
  [
    'Cloud Storage: cors all',
    'review/*',
    g(
      'google_storage_bucket',
      { name: 'b', cors: [{ origin: ['https://acme.example'], method: ['GET'] }] },
      { cors: [{ origin: ['*'], method: ['GET', 'PUT'] }] },
    ),
  ],
  [
    'kms: destroy duration',
    'held/*',
    replace(
      'google_kms_crypto_key',
      { name: 'k', destroy_scheduled_duration: '2592000s' },
      { destroy_scheduled_duration: '86400s' },
    ),
  ],
  [
    'kms: rotation',
    'review/*',
    g('google_kms_crypto_key', { name: 'k', rotation_period: '7776000s' }, { rotation_period: null }),
  ],
  [
    'kms: version disabled',
    'block/*',
    g('google_kms_crypto_key_version', { crypto_key: 'k', state: 'ENABLED' }, { state: 'DISABLED' }),
  ],
  [
    'secret: version disabled',
    'block/*',
    g('google_secret_manager_secret_version', { secret: 's', enabled: true }, { enabled: false }),
  ],
  [
    'secret: rotation',
    'pass/*',
    g(
      'google_secret_manager_secret',
      { secret_id: 's', rotation: [] },
      { rotation: [{ rotation_period: '2592000s', next_rotation_time: '2027-01-01T00:00:00Z' }] },
    ),
  ],
  [
    'GKE: master auth networks',
    'block/*',
    g(
      'google_container_cluster',
      { name: 'c', master_authorized_networks_config: [{ cidr_blocks: [{ cidr_block: '203.0.113.0/24' }] }] },
      { master_authorized_networks_config: [{ cidr_blocks: [{ cidr_block: '0.0.0.0/0' }] }] },
    ),
  ],
  [
    'GKE: release channel',
    'review/*',
    g(
      'google_container_cluster',
      { name: 'c', release_channel: [{ channel: 'STABLE' }] },
      { release_channel: [{ channel: 'RAPID' }] },
    ),
  ],
  [
    'GKE: release channel unspecified',
    'review/*',
    g(
      'google_container_cluster',
      { name: 'c', release_channel: [{ channel: 'REGULAR' }] },
      { release_channel: [{ channel: 'UNSPECIFIED' }] },
    ),
  ],
  [
    'GKE: binauthz',
    'held/*',
    g(
      'google_container_cluster',
      { name: 'c', binary_authorization: [{ evaluation_mode: 'PROJECT_SINGLETON_POLICY_ENFORCE' }] },
      { binary_authorization: [{ evaluation_mode: 'DISABLED' }] },
    ),
  ],
  [
    'GKE: cluster autoscaling off',
    'review/*',
    g(
      'google_container_cluster',
      { name: 'c', cluster_autoscaling: [{ enabled: true }] },
      { cluster_autoscaling: [{ enabled: false }] },
    ),
  ],
  [
    'GKE: dns endpoint external',
    'review/*',
    g(
      'google_container_cluster',
      { name: 'c', control_plane_endpoints_config: [{ dns_endpoint_config: [{ allow_external_traffic: false }] }] },
      { control_plane_endpoints_config: [{ dns_endpoint_config: [{ allow_external_traffic: true }] }] },
    ),
  ],
  [
    'GKE: db encryption',
    'held/*',
    g(
      'google_container_cluster',
      { name: 'c', database_encryption: [{ state: 'ENCRYPTED', key_name: 'k' }] },
      { database_encryption: [{ state: 'DECRYPTED', key_name: '' }] },
    ),
  ],
  [
    'GKE: nodepool surge',
    'pass/*',
    g(
      'google_container_node_pool',
      { name: 'p', upgrade_settings: [{ max_surge: 1, max_unavailable: 0 }] },
      { upgrade_settings: [{ max_surge: 2, max_unavailable: 0 }] },
    ),
  ],
  [
    'GKE: nodepool auto repair',
    'review/*',
    g(
      'google_container_node_pool',
      { name: 'p', management: [{ auto_repair: true, auto_upgrade: true }] },
      { management: [{ auto_repair: false, auto_upgrade: false }] },
    ),
  ],
  [
    'GKE: nodepool metadata',
    'held/*',
    g(
      'google_container_node_pool',
      { name: 'p', node_config: [{ workload_metadata_config: [{ mode: 'GKE_METADATA' }] }] },
      { node_config: [{ workload_metadata_config: [{ mode: 'GCE_METADATA' }] }] },
    ),
  ],
  [
    'Cloud Run: ingress all',
    'held/*',
    g('google_cloud_run_v2_service', { name: 'r', ingress: 'INGRESS_TRAFFIC_INTERNAL_ONLY' }, { ingress: 'INGRESS_TRAFFIC_ALL' }),
  ],
  [
    'Cloud Run: max 1',
    'review/*',
    g(
      'google_cloud_run_v2_service',
      { name: 'r', template: [{ scaling: [{ min_instance_count: 1, max_instance_count: 50 }] }] },
      { template: [{ scaling: [{ min_instance_count: 1, max_instance_count: 1 }] }] },
    ),
  ],
  [
    'Cloud Run: image',
    'pass/pass',
    g(
      'google_cloud_run_v2_service',
      { name: 'r', template: [{ containers: [{ image: 'x:1' }] }] },
      { template: [{ containers: [{ image: 'x:2' }] }] },
    ),
  ],
  [
    'Cloud Run: invoker iam disabled',
    'block/*',
    g('google_cloud_run_v2_service', { name: 'r', invoker_iam_disabled: false }, { invoker_iam_disabled: true }),
  ],
  [
    'Cloud Run: vpc egress',
    'review/*',
    g(
      'google_cloud_run_v2_service',
      { name: 'r', template: [{ vpc_access: [{ connector: 'c', egress: 'ALL_TRAFFIC' }] }] },
      { template: [{ vpc_access: [{ connector: 'c', egress: 'PRIVATE_RANGES_ONLY' }] }] },
    ),
  ],
  [
    'pubsub: retention',
    'review/*',
    g('google_pubsub_subscription', { name: 's', message_retention_duration: '604800s' }, { message_retention_duration: '600s' }),
  ],
  [
    'pubsub: exp policy',
    'held/*',
    g('google_pubsub_subscription', { name: 's', expiration_policy: [{ ttl: '' }] }, { expiration_policy: [{ ttl: '86400s' }] }),
  ],
  ['pubsub: filter', 'held/*', replace('google_pubsub_subscription', { name: 's', filter: '' }, { filter: 'attributes.x="y"' })],
  [
    'pubsub: push endpoint',
    'held/*',
    g(
      'google_pubsub_subscription',
      { name: 's', push_config: [{ push_endpoint: 'https://a.acme.example/p' }] },
      { push_config: [{ push_endpoint: 'https://b.other.example/p' }] },
    ),
  ],
  [
    'pubsub: ack',
    'pass/*',
    g('google_pubsub_subscription', { name: 's', ack_deadline_seconds: 10 }, { ack_deadline_seconds: 60 }),
  ],
  [
    'tasks: paused',
    'held/*',
    g('google_cloud_tasks_queue', { name: 'q', desired_state: 'RUNNING' }, { desired_state: 'PAUSED' }),
  ],
  ['scheduler: paused', 'held/*', g('google_cloud_scheduler_job', { name: 'j', paused: false }, { paused: true })],
  [
    'log: exclusion',
    'held/*',
    create('google_logging_project_exclusion', { name: 'x', filter: 'logName:"cloudaudit.googleapis.com"' }),
  ],
  [
    'log: bucket retention',
    'held/*',
    g('google_logging_project_bucket_config', { bucket_id: '_Default', retention_days: 400 }, { retention_days: 30 }),
  ],
  [
    'log: sink dest',
    'held/*',
    g(
      'google_logging_organization_sink',
      { name: 's', destination: 'storage.googleapis.com/acme-audit' },
      { destination: 'storage.googleapis.com/scratch' },
    ),
  ],
  [
    'log: sink filter',
    'held/*',
    g(
      'google_logging_organization_sink',
      { name: 's', filter: 'logName:cloudaudit' },
      { filter: 'logName:cloudaudit AND severity>=ERROR' },
    ),
  ],
  [
    'audit: config exempt',
    'held/*',
    g(
      'google_project_iam_audit_config',
      { service: 'allServices', audit_log_config: [{ log_type: 'DATA_READ', exempted_members: [] }] },
      { audit_log_config: [{ log_type: 'DATA_READ', exempted_members: ['user:x@acme.example'] }] },
    ),
  ],
  [
    'org: policy enforce',
    'held/*',
    g(
      'google_org_policy_policy',
      { name: 'organizations/1/policies/iam.disableServiceAccountKeyCreation', spec: [{ rules: [{ enforce: 'TRUE' }] }] },
      { spec: [{ rules: [{ enforce: 'FALSE' }] }] },
    ),
  ],
  ['Service account: key', 'held/*', create('google_service_account_key', { service_account_id: 'x' })],
  ['Service account: disabled', 'block/*', g('google_service_account', { account_id: 'x', disabled: false }, { disabled: true })],
  [
    'Workload identity: attr cond',
    'block/*',
    g(
      'google_iam_workload_identity_pool_provider',
      { workload_identity_pool_id: 'p', attribute_condition: "assertion.repository_owner=='acme'" },
      { attribute_condition: '' },
    ),
  ],
  [
    'Workload identity: issuer',
    'block/*',
    g(
      'google_iam_workload_identity_pool_provider',
      { workload_identity_pool_id: 'p', oidc: [{ issuer_uri: 'https://token.actions.githubusercontent.com' }] },
      { oidc: [{ issuer_uri: 'https://idp.other.example' }] },
    ),
  ],
  [
    'armor: allow default',
    'block/*',
    g(
      'google_compute_security_policy',
      {
        name: 'p',
        rule: [
          {
            action: 'deny(403)',
            priority: 2147483647,
            match: [{ versioned_expr: 'SRC_IPS_V1', config: [{ src_ip_ranges: ['*'] }] }],
          },
        ],
      },
      {
        rule: [
          {
            action: 'allow',
            priority: 2147483647,
            match: [{ versioned_expr: 'SRC_IPS_V1', config: [{ src_ip_ranges: ['*'] }] }],
          },
        ],
      },
    ),
  ],
  [
    'armor: preview',
    'held/*',
    g(
      'google_compute_security_policy',
      { name: 'p', rule: [{ action: 'deny(403)', priority: 1, preview: false }] },
      { rule: [{ action: 'deny(403)', priority: 1, preview: true }] },
    ),
  ],
  [
    'backend: iap off',
    'block/*',
    g('google_compute_backend_service', { name: 'b', iap: [{ enabled: true }] }, { iap: [{ enabled: false }] }),
  ],
  [
    'backend: security policy gone',
    'held/*',
    g('google_compute_backend_service', { name: 'b', security_policy: 'x' }, { security_policy: '' }),
  ],
  [
    'backend: cache mode',
    'held/*',
    g(
      'google_compute_backend_service',
      { name: 'b', enable_cdn: true, cdn_policy: [{ cache_mode: 'USE_ORIGIN_HEADERS' }] },
      { cdn_policy: [{ cache_mode: 'FORCE_CACHE_ALL' }] },
    ),
  ],
  [
    'ssl: policy',
    'review/*',
    g(
      'google_compute_ssl_policy',
      { name: 'p', profile: 'RESTRICTED', min_tls_version: 'TLS_1_2' },
      { profile: 'COMPATIBLE', min_tls_version: 'TLS_1_0' },
    ),
  ],
  [
    'Firewall: rule',
    'block/*',
    g(
      'google_compute_firewall',
      { name: 'f', direction: 'INGRESS', source_ranges: ['10.0.0.0/8'], allow: [{ protocol: 'tcp', ports: ['22'] }] },
      { source_ranges: ['0.0.0.0/0'] },
    ),
  ],
  [
    'Firewall: logging',
    'review/*',
    g(
      'google_compute_firewall',
      { name: 'f', direction: 'INGRESS', source_ranges: ['10.0.0.0/8'], log_config: [{ metadata: 'INCLUDE_ALL_METADATA' }] },
      { log_config: [] },
    ),
  ],
  [
    'subnet: flow logs',
    'held/*',
    g('google_compute_subnetwork', { name: 's', log_config: [{ aggregation_interval: 'INTERVAL_5_SEC' }] }, { log_config: [] }),
  ],
  [
    'subnet: pga off',
    'review/*',
    g('google_compute_subnetwork', { name: 's', private_ip_google_access: true }, { private_ip_google_access: false }),
  ],
  [
    'nat: ips',
    'held/*',
    g(
      'google_compute_router_nat',
      { name: 'n', nat_ip_allocate_option: 'MANUAL_ONLY', nat_ips: ['a'] },
      { nat_ip_allocate_option: 'AUTO_ONLY', nat_ips: [] },
    ),
  ],
  [
    'os: login',
    'held/*',
    g('google_compute_project_metadata_item', { key: 'enable-oslogin', value: 'TRUE' }, { value: 'FALSE' }),
  ],
  [
    'serial: port',
    'held/*',
    g(
      'google_compute_instance',
      { name: 'i', metadata: { 'serial-port-enable': 'FALSE' } },
      { metadata: { 'serial-port-enable': 'TRUE' } },
    ),
  ],
  [
    'instance: scopes',
    'held/*',
    g(
      'google_compute_instance',
      {
        name: 'i',
        allow_stopping_for_update: true,
        service_account: [{ email: 'x@p.iam.gserviceaccount.com', scopes: ['logging-write'] }],
      },
      { service_account: [{ email: 'x@p.iam.gserviceaccount.com', scopes: ['cloud-platform'] }] },
    ),
  ],
  [
    'instance: status',
    'block/*',
    g('google_compute_instance', { name: 'i', desired_status: 'RUNNING' }, { desired_status: 'TERMINATED' }),
  ],
  ['snapshot: policy gone', 'held/*', destroy('google_compute_disk_resource_policy_attachment', { disk: 'd', name: 'daily' })],
  [
    'Instance group: target 0',
    'block/*',
    g('google_compute_region_instance_group_manager', { name: 'm', target_size: 4 }, { target_size: 0 }),
  ],
  [
    'Instance group: update policy',
    'review/*',
    g(
      'google_compute_region_instance_group_manager',
      { name: 'm', update_policy: [{ type: 'OPPORTUNISTIC', minimal_action: 'REPLACE', max_surge_fixed: 3 }] },
      { update_policy: [{ type: 'PROACTIVE', minimal_action: 'REPLACE', max_surge_fixed: 0, max_unavailable_percent: 100 }] },
    ),
  ],
  [
    'dns: dnssec off',
    'held/*',
    g('google_dns_managed_zone', { name: 'z', dnssec_config: [{ state: 'on' }] }, { dnssec_config: [{ state: 'off' }] }),
  ],
  [
    'dns: private networks',
    'held/*',
    g(
      'google_dns_managed_zone',
      {
        name: 'z',
        visibility: 'private',
        private_visibility_config: [{ networks: [{ network_url: 'a' }, { network_url: 'b' }] }],
      },
      { private_visibility_config: [{ networks: [{ network_url: 'a' }] }] },
    ),
  ],
  [
    'api: disabled',
    'held/*',
    destroy('google_project_service', { service: 'sqladmin.googleapis.com', disable_on_destroy: true }),
  ],
  ['billing: account', 'held/*', g('google_project', { project_id: 'p', billing_account: 'A' }, { billing_account: null })],
  [
    'lien',
    'held/*',
    destroy('google_resource_manager_lien', { parent: 'projects/1', restrictions: ['resourcemanager.projects.delete'] }),
  ],
  [
    'vpc: sc',
    'held/*',
    g(
      'google_access_context_manager_service_perimeter',
      {
        name: 'x',
        status: [{ restricted_services: ['storage.googleapis.com', 'bigquery.googleapis.com'], resources: ['projects/1'] }],
      },
      { status: [{ restricted_services: ['bigquery.googleapis.com'], resources: ['projects/1'] }] },
    ),
  ],
  [
    'artifact: cleanup',
    'held/*',
    g(
      'google_artifact_registry_repository',
      {
        repository_id: 'r',
        cleanup_policy_dry_run: true,
        cleanup_policies: [{ id: 'd', action: 'DELETE', condition: [{ older_than: '86400s' }] }],
      },
      { cleanup_policy_dry_run: false },
    ),
  ],
  [
    'artifact: immut',
    'review/*',
    g(
      'google_artifact_registry_repository',
      { repository_id: 'r', docker_config: [{ immutable_tags: true }] },
      { docker_config: [{ immutable_tags: false }] },
    ),
  ],
  [
    'composer: size',
    'review/*',
    g(
      'google_composer_environment',
      { name: 'c', config: [{ environment_size: 'ENVIRONMENT_SIZE_LARGE' }] },
      { config: [{ environment_size: 'ENVIRONMENT_SIZE_SMALL' }] },
    ),
  ],
  [
    'notebook: public',
    'held/*',
    replace(
      'google_workbench_instance',
      { name: 'n', gce_setup: [{ disable_public_ip: true }] },
      { gce_setup: [{ disable_public_ip: false }] },
    ),
  ],
  [
    'dataproc',
    'review/*',
    g(
      'google_dataproc_cluster',
      { name: 'd', cluster_config: [{ worker_config: [{ num_instances: 10 }] }] },
      { cluster_config: [{ worker_config: [{ num_instances: 2 }] }] },
    ),
  ],
  [
    'cloudbuild: approval',
    'block/*',
    g(
      'google_cloudbuild_trigger',
      { name: 't', approval_config: [{ approval_required: true }] },
      { approval_config: [{ approval_required: false }] },
    ),
  ],
  [
    'cloudbuild: comment control',
    'held/*',
    g(
      'google_cloudbuild_trigger',
      { name: 't', github: [{ pull_request: [{ branch: '.*', comment_control: 'COMMENTS_ENABLED' }] }] },
      { github: [{ pull_request: [{ branch: '.*', comment_control: 'COMMENTS_DISABLED' }] }] },
    ),
  ],
  [
    'clouddeploy: approval',
    'held/*',
    g('google_clouddeploy_target', { name: 't', require_approval: true }, { require_approval: false }),
  ],
];
