import type { JsonObject } from '../../../src/model/value.ts';
import { create, destroy, replace, update, type Story } from '../story.ts';
const lab = { labels: { environment: 'production' } };
const g = (t: string, x: JsonObject, y: JsonObject) => update(t, { name: 'x', ...x, ...lab }, y);
const u = (t: string, x: JsonObject, y: JsonObject) => update(t, { name: 'x', ...x }, y);
/** What a specialist of each of the smaller services of Google would stop. */
export const specialistsMoreGoogle: readonly Story[] = [
  [
    'Google: iam condition gone',
    'held/*',
    replace(
      'google_project_iam_member',
      {
        project: 'p',
        role: 'roles/storage.admin',
        member: 'group:dev@acme.example',
        condition: [{ title: 'until', expression: 'request.time < timestamp("2027-01-01T00:00:00Z")' }],
      },
      { condition: [] },
    ),
  ],
  [
    'Google: sa impersonation',
    'held/*',
    create('google_service_account_iam_member', {
      service_account_id: 'projects/p/serviceAccounts/deploy@p.iam.gserviceaccount.com',
      role: 'roles/iam.serviceAccountTokenCreator',
      member: 'user:x@acme.example',
    }),
  ],
  [
    'Google: custom role perm',
    'held/*',
    u(
      'google_project_iam_custom_role',
      { role_id: 'r', permissions: ['storage.objects.get'] },
      { permissions: ['storage.objects.get', 'resourcemanager.projects.setIamPolicy'] },
    ),
  ],
  [
    'Google: deny policy gone',
    'held/*',
    destroy('google_iam_deny_policy', { name: 'd', parent: 'p', rules: [{ deny_rule: [{ denied_permissions: ['x'] }] }] }),
  ],
  [
    'Google: deny exception',
    'held/*',
    u(
      'google_iam_deny_policy',
      {
        parent: 'p',
        rules: [{ deny_rule: [{ denied_principals: ['principalSet://goog/public:all'], exception_principals: [] }] }],
      },
      {
        rules: [
          {
            deny_rule: [
              {
                denied_principals: ['principalSet://goog/public:all'],
                exception_principals: ['principalSet://goog/group/dev@acme.example'],
              },
            ],
          },
        ],
      },
    ),
  ],
  [
    'Google: access level',
    'held/*',
    u(
      'google_access_context_manager_access_level',
      { title: 'corp', basic: [{ conditions: [{ ip_subnetworks: ['203.0.113.0/24'] }] }] },
      { basic: [{ conditions: [{ ip_subnetworks: ['0.0.0.0/0'] }] }] },
    ),
  ],
  [
    'Google: perimeter ingress',
    'held/*',
    u(
      'google_access_context_manager_service_perimeter_ingress_policy',
      { perimeter: 'p', ingress_from: [{ identities: ['serviceAccount:a'] }] },
      { ingress_from: [{ identity_type: 'ANY_IDENTITY', identities: [] }] },
    ),
  ],
  [
    'Google: perimeter dry run',
    'held/*',
    u(
      'google_access_context_manager_service_perimeter',
      { title: 'p', use_explicit_dry_run_spec: false, status: [{ restricted_services: ['storage.googleapis.com'] }] },
      { use_explicit_dry_run_spec: true, status: [] },
    ),
  ],
  [
    'Google: iap web member all',
    'block/*',
    create('google_iap_web_iam_member', {
      project: 'p',
      role: 'roles/iap.httpsResourceAccessor',
      member: 'allAuthenticatedUsers',
    }),
  ],
  [
    'Google: scc mute',
    'held/*',
    create('google_scc_mute_config', { mute_config_id: 'all', filter: 'severity="HIGH" OR severity="CRITICAL"' }),
  ],
  ['Google: scc notification', 'held/*', destroy('google_scc_notification_config', { config_id: 'n', pubsub_topic: 't' })],
  [
    'Google: ca pool',
    'held/*',
    u('google_privateca_certificate_authority', { desired_state: 'ENABLED', pool: 'p' }, { desired_state: 'DISABLED' }),
  ],
  [
    'Google: ca deletion',
    'held/*',
    u(
      'google_privateca_certificate_authority',
      { deletion_protection: true, ignore_active_certificates_on_deletion: false },
      { deletion_protection: false, ignore_active_certificates_on_deletion: true },
    ),
  ],
  [
    'Google: cert map entry',
    'held/*',
    destroy('google_certificate_manager_certificate_map_entry', { map: 'm', hostname: 'a.acme.example' }),
  ],
  [
    'Google: managed cert domains',
    'held/*',
    replace(
      'google_compute_managed_ssl_certificate',
      { name: 'c', managed: [{ domains: ['a.acme.example'] }] },
      { managed: [{ domains: ['b.acme.example'] }] },
    ),
  ],
  ['Google: url map default', 'held/*', g('google_compute_url_map', { default_service: 'a' }, { default_service: 'b' })],
  [
    'Google: url map redirect',
    'held/*',
    g(
      'google_compute_url_map',
      { default_service: 'a' },
      { default_service: null, default_url_redirect: [{ host_redirect: 'other.example', strip_query: true }] },
    ),
  ],
  [
    'Google: target proxy certs',
    'held/*',
    g('google_compute_target_https_proxy', { ssl_certificates: ['a'], ssl_policy: 'p' }, { ssl_policy: null }),
  ],
  [
    'Google: backend logs',
    'review/*',
    g(
      'google_compute_backend_service',
      { log_config: [{ enable: true, sample_rate: 1 }] },
      { log_config: [{ enable: false, sample_rate: 0 }] },
    ),
  ],
  [
    'Google: backend bucket cdn',
    'pass/*',
    g('google_compute_backend_bucket', { enable_cdn: false, bucket_name: 'b' }, { enable_cdn: true }),
  ],
  [
    'Google: fw deny removed',
    'held/*',
    destroy('google_compute_firewall', {
      name: 'deny-egress',
      direction: 'EGRESS',
      deny: [{ protocol: 'all' }],
      destination_ranges: ['0.0.0.0/0'],
    }),
  ],
  [
    'Google: fw disabled',
    'held/*',
    g(
      'google_compute_firewall',
      { direction: 'INGRESS', deny: [{ protocol: 'all' }], source_ranges: ['0.0.0.0/0'], disabled: false },
      { disabled: true },
    ),
  ],
  [
    'Google: fw policy assoc',
    'held/*',
    destroy('google_compute_network_firewall_policy_association', { firewall_policy: 'p', attachment_target: 'n' }),
  ],
  [
    'Google: route',
    'held/*',
    replace(
      'google_compute_route',
      { name: 'r', dest_range: '0.0.0.0/0', next_hop_ilb: 'fw', ...lab },
      { next_hop_ilb: null, next_hop_gateway: 'default-internet-gateway' },
    ),
  ],
  [
    'Google: router bgp',
    'held/*',
    g(
      'google_compute_router',
      { bgp: [{ asn: 64512, advertise_mode: 'CUSTOM', advertised_ip_ranges: [{ range: '10.0.0.0/8' }] }] },
      { bgp: [{ asn: 64512, advertise_mode: 'CUSTOM', advertised_ip_ranges: [] }] },
    ),
  ],
  ['Google: router peer off', 'held/*', g('google_compute_router_peer', { enable: true, peer_asn: 1 }, { enable: false })],
  [
    'Google: interconnect',
    'held/*',
    g('google_compute_interconnect_attachment', { admin_enabled: true, bandwidth: 'BPS_10G' }, { admin_enabled: false }),
  ],
  [
    'Google: vpn tunnel',
    'held/*',
    replace('google_compute_vpn_tunnel', { name: 't', shared_secret: 'a', ...lab }, { shared_secret: 'b' }),
  ],
  [
    'Google: psc',
    'held/*',
    g(
      'google_compute_service_attachment',
      { connection_preference: 'ACCEPT_MANUAL', consumer_accept_lists: [{ project_id_or_num: 'p', connection_limit: 4 }] },
      { connection_preference: 'ACCEPT_AUTOMATIC' },
    ),
  ],
  [
    'Google: peering routes',
    'held/*',
    g(
      'google_compute_network_peering_routes_config',
      { export_custom_routes: true, import_custom_routes: true },
      { export_custom_routes: false },
    ),
  ],
  ['Google: shared vpc host', 'block/*', destroy('google_compute_shared_vpc_host_project', { project: 'p' })],
  [
    'Google: network mtu',
    'held/*',
    g(
      'google_compute_network',
      { auto_create_subnetworks: false, mtu: 1460, routing_mode: 'GLOBAL' },
      { routing_mode: 'REGIONAL' },
    ),
  ],
  [
    'Google: dns policy',
    'held/*',
    g(
      'google_dns_policy',
      { enable_logging: true, enable_inbound_forwarding: true },
      { enable_logging: false, enable_inbound_forwarding: false },
    ),
  ],
  [
    'Google: dns forwarding',
    'held/*',
    g(
      'google_dns_managed_zone',
      { visibility: 'private', forwarding_config: [{ target_name_servers: [{ ipv4_address: '10.0.0.2' }] }] },
      { forwarding_config: [{ target_name_servers: [{ ipv4_address: '198.51.100.2' }] }] },
    ),
  ],
  [
    'Google: instance shielded',
    'held/*',
    g(
      'google_compute_instance',
      {
        allow_stopping_for_update: true,
        shielded_instance_config: [{ enable_secure_boot: true, enable_integrity_monitoring: true }],
      },
      { shielded_instance_config: [{ enable_secure_boot: false, enable_integrity_monitoring: false }] },
    ),
  ],
  [
    'Google: instance ext ip',
    'held/*',
    g(
      'google_compute_instance',
      { network_interface: [{ network: 'n', access_config: [] }] },
      { network_interface: [{ network: 'n', access_config: [{ nat_ip: '' }] }] },
    ),
  ],
  [
    'Google: instance ssh keys',
    'held/*',
    g(
      'google_compute_instance',
      { metadata: { 'block-project-ssh-keys': 'true' } },
      { metadata: { 'block-project-ssh-keys': 'false', 'ssh-keys': 'x:ssh-rsa AAA x' } },
    ),
  ],
  [
    'Google: instance deletion',
    'held/*',
    g('google_compute_instance', { deletion_protection: true }, { deletion_protection: false }),
  ],
  [
    'Google: template',
    'pass/*',
    replace(
      'google_compute_instance_template',
      { name_prefix: 'a', disk: [{ source_image: 'a' }] },
      { disk: [{ source_image: 'b' }] },
    ),
  ],
  [
    'Google: autoscaler',
    'held/*',
    g(
      'google_compute_region_autoscaler',
      { autoscaling_policy: [{ min_replicas: 4, max_replicas: 20, mode: 'ON' }] },
      { autoscaling_policy: [{ min_replicas: 1, max_replicas: 2, mode: 'OFF' }] },
    ),
  ],
  [
    'Google: autohealing gone',
    'held/*',
    g(
      'google_compute_region_instance_group_manager',
      { target_size: 4, auto_healing_policies: [{ health_check: 'h', initial_delay_sec: 60 }] },
      { auto_healing_policies: [] },
    ),
  ],
  [
    'Google: snapshot schedule',
    'held/*',
    replace(
      'google_compute_resource_policy',
      { name: 'daily', snapshot_schedule_policy: [{ retention_policy: [{ max_retention_days: 30 }] }] },
      { snapshot_schedule_policy: [{ retention_policy: [{ max_retention_days: 1 }] }] },
    ),
  ],
  [
    'Google: image public',
    'block/*',
    create('google_compute_image_iam_member', { image: 'i', role: 'roles/compute.imageUser', member: 'allAuthenticatedUsers' }),
  ],
  [
    'Google: filestore',
    'held/*',
    g(
      'google_filestore_instance',
      {
        tier: 'ENTERPRISE',
        file_shares: [
          { name: 's', capacity_gb: 2048, nfs_export_options: [{ ip_ranges: ['10.0.0.0/24'], squash_mode: 'ROOT_SQUASH' }] },
        ],
      },
      {
        file_shares: [
          { name: 's', capacity_gb: 2048, nfs_export_options: [{ ip_ranges: ['10.0.0.0/8'], squash_mode: 'NO_ROOT_SQUASH' }] },
        ],
      },
    ),
  ],
  [
    'Google: transfer job',
    'held/*',
    g(
      'google_storage_transfer_job',
      { status: 'ENABLED', transfer_spec: [{ transfer_options: [{ delete_objects_from_source_after_transfer: false }] }] },
      { transfer_spec: [{ transfer_options: [{ delete_objects_from_source_after_transfer: true }] }] },
    ),
  ],
  [
    'Google: bucket iam',
    'block/*',
    create('google_storage_bucket_iam_member', { bucket: 'b', role: 'roles/storage.objectViewer', member: 'allUsers' }),
  ],
  ['Google: bucket logging', 'held/*', g('google_storage_bucket', { logging: [{ log_bucket: 'l' }] }, { logging: [] })],
  [
    'Google: bucket default event hold',
    'held/*',
    g('google_storage_bucket', { default_event_based_hold: true }, { default_event_based_hold: false }),
  ],
  [
    'Google: bucket encryption',
    'review/*',
    g('google_storage_bucket', { encryption: [{ default_kms_key_name: 'k' }] }, { encryption: [] }),
  ],
  [
    'Google: bq authorized',
    'held/*',
    create('google_bigquery_dataset_access', { dataset_id: 'd', role: 'READER', iam_member: 'allUsers' }),
  ],
  ['Google: bq row policy', 'held/*', destroy('google_bigquery_row_access_policy', { table_id: 't', policy_id: 'p' })],
  ['Google: bq datapolicy', 'held/*', destroy('google_bigquery_datapolicy_data_policy', { data_policy_id: 'mask' })],
  [
    'Google: bq scheduled',
    'held/*',
    g('google_bigquery_data_transfer_config', { disabled: false, schedule: 'every 24 hours' }, { disabled: true }),
  ],
  [
    'Google: bq table expiry',
    'block/*',
    g('google_bigquery_table', { table_id: 't', expiration_time: 0 }, { expiration_time: 1798761600000 }),
  ],
  [
    'Google: bq partition filter',
    'pass/*',
    g('google_bigquery_table', { table_id: 't', require_partition_filter: false }, { require_partition_filter: true }),
  ],
  [
    'Google: bt instance nodes',
    'held/*',
    g(
      'google_bigtable_instance',
      { cluster: [{ cluster_id: 'a', num_nodes: 10 }] },
      { cluster: [{ cluster_id: 'a', num_nodes: 1 }] },
    ),
  ],
  [
    'Google: bt cluster removed',
    'held/*',
    g(
      'google_bigtable_instance',
      {
        cluster: [
          { cluster_id: 'a', num_nodes: 3 },
          { cluster_id: 'b', num_nodes: 3 },
        ],
      },
      { cluster: [{ cluster_id: 'a', num_nodes: 3 }] },
    ),
  ],
  [
    'Google: bt app profile',
    'held/*',
    g(
      'google_bigtable_app_profile',
      { app_profile_id: 'd', multi_cluster_routing_use_any: true },
      { multi_cluster_routing_use_any: null, single_cluster_routing: [{ cluster_id: 'a', allow_transactional_writes: true }] },
    ),
  ],
  ['Google: spanner backup', 'held/*', destroy('google_spanner_backup_schedule', { name: 'daily', database: 'd' })],
  [
    'Google: redis auth',
    'held/*',
    g('google_redis_instance', { auth_enabled: true, tier: 'STANDARD_HA' }, { auth_enabled: false }),
  ],
  [
    'Google: redis replica',
    'held/*',
    g('google_redis_instance', { replica_count: 3, read_replicas_mode: 'READ_REPLICAS_ENABLED' }, { replica_count: 1 }),
  ],
  [
    'Google: memorystore shards',
    'held/*',
    g('google_redis_cluster', { shard_count: 6, replica_count: 2 }, { shard_count: 3, replica_count: 0 }),
  ],
  [
    'Google: sql password policy',
    'held/*',
    g(
      'google_sql_database_instance',
      { settings: [{ tier: 'x', password_validation_policy: [{ enable_password_policy: true, min_length: 12 }] }] },
      { settings: [{ tier: 'x', password_validation_policy: [{ enable_password_policy: false, min_length: 12 }] }] },
    ),
  ],
  [
    'Google: sql edition',
    'held/*',
    g(
      'google_sql_database_instance',
      { settings: [{ tier: 'x', edition: 'ENTERPRISE_PLUS', data_cache_config: [{ data_cache_enabled: true }] }] },
      { settings: [{ tier: 'x', edition: 'ENTERPRISE', data_cache_config: [{ data_cache_enabled: false }] }] },
    ),
  ],
  [
    'Google: pubsub dead letter',
    'held/*',
    g(
      'google_pubsub_subscription',
      { dead_letter_policy: [{ dead_letter_topic: 'd', max_delivery_attempts: 5 }] },
      { dead_letter_policy: [] },
    ),
  ],
  [
    'Google: pubsub exactly once',
    'review/*',
    g('google_pubsub_subscription', { enable_exactly_once_delivery: true }, { enable_exactly_once_delivery: false }),
  ],
  [
    'Google: pubsub bq',
    'held/*',
    g(
      'google_pubsub_subscription',
      { bigquery_config: [{ table: 'p.d.t', drop_unknown_fields: false }] },
      { bigquery_config: [{ table: 'p.d.t', drop_unknown_fields: true }] },
    ),
  ],
  [
    'Google: eventarc',
    'held/*',
    g(
      'google_eventarc_trigger',
      { destination: [{ cloud_run_service: [{ service: 'a', region: 'r' }] }] },
      { destination: [{ cloud_run_service: [{ service: 'b', region: 'r' }] }] },
    ),
  ],
  [
    'Google: workflows',
    'review/*',
    g('google_workflows_workflow', { call_log_level: 'LOG_ALL_CALLS', source_contents: 'a' }, { call_log_level: 'LOG_NONE' }),
  ],
  [
    'Google: functions ingress',
    'held/*',
    g(
      'google_cloudfunctions2_function',
      { service_config: [{ ingress_settings: 'ALLOW_INTERNAL_ONLY' }] },
      { service_config: [{ ingress_settings: 'ALLOW_ALL' }] },
    ),
  ],
  [
    'Google: functions sa',
    'held/*',
    g(
      'google_cloudfunctions2_function',
      { service_config: [{ service_account_email: 'fn@p.iam.gserviceaccount.com' }] },
      { service_config: [{ service_account_email: '123-compute@developer.gserviceaccount.com' }] },
    ),
  ],
  [
    'Google: app engine fw',
    'held/*',
    g('google_app_engine_firewall_rule', { priority: 1000, action: 'DENY', source_range: '*' }, { action: 'ALLOW' }),
  ],
  [
    'Google: gke private nodes',
    'held/*',
    g(
      'google_container_node_pool',
      { network_config: [{ enable_private_nodes: true }] },
      { network_config: [{ enable_private_nodes: false }] },
    ),
  ],
  [
    'Google: gke intranode',
    'review/*',
    g('google_container_cluster', { enable_intranode_visibility: true }, { enable_intranode_visibility: false }),
  ],
  [
    'Google: gke security posture',
    'held/*',
    g(
      'google_container_cluster',
      { security_posture_config: [{ mode: 'BASIC', vulnerability_mode: 'VULNERABILITY_BASIC' }] },
      { security_posture_config: [{ mode: 'DISABLED', vulnerability_mode: 'VULNERABILITY_DISABLED' }] },
    ),
  ],
  [
    'Google: gke basic auth cert',
    'held/*',
    g(
      'google_container_cluster',
      { master_auth: [{ client_certificate_config: [{ issue_client_certificate: false }] }] },
      { master_auth: [{ client_certificate_config: [{ issue_client_certificate: true }] }] },
    ),
  ],
  [
    'Google: gke maintenance exclusion',
    'pass/*',
    g(
      'google_container_cluster',
      { maintenance_policy: [{ daily_maintenance_window: [{ start_time: '03:00' }] }] },
      { maintenance_policy: [{ daily_maintenance_window: [{ start_time: '04:00' }] }] },
    ),
  ],
  [
    'Google: gke backup plan',
    'held/*',
    g(
      'google_gke_backup_backup_plan',
      { deactivated: false, retention_policy: [{ backup_retain_days: 30 }] },
      { deactivated: true },
    ),
  ],
  [
    'Google: gke nodepool spot',
    'held/*',
    replace(
      'google_container_node_pool',
      { name: 'p', node_config: [{ spot: false }], ...lab },
      { node_config: [{ spot: true }] },
    ),
  ],
  [
    'Google: gke nodepool oauth',
    'held/*',
    replace(
      'google_container_node_pool',
      { name: 'p', node_config: [{ oauth_scopes: ['https://www.googleapis.com/auth/logging.write'] }], ...lab },
      { node_config: [{ oauth_scopes: ['https://www.googleapis.com/auth/cloud-platform'] }] },
    ),
  ],
  [
    'Google: artifact iam',
    'block/*',
    create('google_artifact_registry_repository_iam_member', {
      repository: 'r',
      role: 'roles/artifactregistry.writer',
      member: 'allAuthenticatedUsers',
    }),
  ],
  [
    'Google: binauthz policy',
    'block/*',
    g(
      'google_binary_authorization_policy',
      { default_admission_rule: [{ evaluation_mode: 'REQUIRE_ATTESTATION', enforcement_mode: 'ENFORCED_BLOCK_AND_AUDIT_LOG' }] },
      { default_admission_rule: [{ evaluation_mode: 'ALWAYS_ALLOW', enforcement_mode: 'ENFORCED_BLOCK_AND_AUDIT_LOG' }] },
    ),
  ],
  [
    'Google: monitoring channel',
    'held/*',
    g('google_monitoring_notification_channel', { type: 'email', enabled: true }, { enabled: false }),
  ],
  [
    'Google: alert disabled',
    'held/*',
    g('google_monitoring_alert_policy', { display_name: 'a', enabled: true }, { enabled: false }),
  ],
  [
    'Google: alert channels',
    'held/*',
    g('google_monitoring_alert_policy', { display_name: 'a', notification_channels: ['c1'] }, { notification_channels: [] }),
  ],
  ['Google: uptime', 'review/*', destroy('google_monitoring_uptime_check_config', { display_name: 'web' })],
  [
    'Google: log locked',
    'held/*',
    g('google_logging_project_bucket_config', { bucket_id: 'b', locked: true, retention_days: 400 }, { locked: false }),
  ],
  [
    'Google: composer public',
    'held/*',
    g(
      'google_composer_environment',
      { config: [{ web_server_network_access_control: [{ allowed_ip_range: [{ value: '203.0.113.0/24' }] }] }] },
      { config: [{ web_server_network_access_control: [{ allowed_ip_range: [{ value: '0.0.0.0/0' }] }] }] },
    ),
  ],
  [
    'Google: quota override',
    'held/*',
    g(
      'google_service_usage_consumer_quota_override',
      { override_value: '1000', service: 'compute.googleapis.com' },
      { override_value: '0' },
    ),
  ],
  [
    'Google: identity platform mfa',
    'held/*',
    g(
      'google_identity_platform_config',
      { mfa: [{ state: 'MANDATORY' }], authorized_domains: ['acme.example'] },
      { mfa: [{ state: 'DISABLED' }] },
    ),
  ],
  [
    'Google: identity platform domains',
    'held/*',
    g(
      'google_identity_platform_config',
      { authorized_domains: ['acme.example'] },
      { authorized_domains: ['acme.example', 'localhost', 'other.example'] },
    ),
  ],
  [
    'Google: recaptcha',
    'held/*',
    g(
      'google_recaptcha_enterprise_key',
      { web_settings: [{ allow_all_domains: false, allowed_domains: ['acme.example'] }] },
      { web_settings: [{ allow_all_domains: true, allowed_domains: [] }] },
    ),
  ],
  ['Google: apigee', 'held/*', destroy('google_apigee_instance', { name: 'i', org_id: 'o' })],
];
