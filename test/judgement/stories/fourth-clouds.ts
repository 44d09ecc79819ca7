import type { JsonObject } from '../../../src/model/value.ts';
import { create, destroy, replace, update, type Story } from '../story.ts';

const gcp = { project: 'acme-data', location: 'europe-west1' };
const az = { resource_group_name: 'rg-erp', location: 'northeurope' };
const meta = (name: string, namespace = 'erp') => [{ name, namespace, labels: {}, annotations: {} }];
const doc = (apiVersion: string, kind: string, spec: JsonObject, namespace = 'erp'): JsonObject => ({
  manifest: { apiVersion, kind, metadata: { name: 'x', namespace }, spec },
});
const chart = (values: string, more = {}): JsonObject => ({
  name: 'x',
  namespace: 'erp',
  chart: 'x',
  version: '2.1.0',
  values: [values],
  ...more,
});

/** The fourth round: other services, labelled before running, after the third was corrected. */
export const fourthGoogle: readonly Story[] = [
  [
    'AlloyDB without continuous backups',
    'held/*',
    update(
      'google_alloydb_cluster',
      {
        cluster_id: 'c',
        continuous_backup_config: [{ enabled: true, recovery_window_days: 14 }],
        deletion_protection: true,
        ...gcp,
      },
      { continuous_backup_config: [{ enabled: false, recovery_window_days: 14 }] },
    ),
  ],
  [
    'AlloyDB recovers fewer days',
    'held/*',
    update(
      'google_alloydb_cluster',
      { cluster_id: 'c', continuous_backup_config: [{ enabled: true, recovery_window_days: 14 }], ...gcp },
      { continuous_backup_config: [{ enabled: true, recovery_window_days: 1 }] },
    ),
  ],
  [
    'AlloyDB read pool grows',
    'pass/pass',
    update(
      'google_alloydb_instance',
      { instance_id: 'r', instance_type: 'READ_POOL', read_pool_config: [{ node_count: 2 }], machine_config: [{ cpu_count: 8 }] },
      { read_pool_config: [{ node_count: 4 }] },
    ),
  ],
  [
    'Filestore grows',
    'pass/pass',
    update(
      'google_filestore_instance',
      { name: 'f', tier: 'ENTERPRISE', file_shares: [{ name: 's', capacity_gb: 1024 }], ...gcp },
      { file_shares: [{ name: 's', capacity_gb: 2048 }] },
    ),
  ],
  [
    'a NetApp volume removed',
    'block/block',
    destroy('google_netapp_volume', { name: 'v', capacity_gib: '2048', deletion_policy: 'FORCE', ...gcp }),
  ],
  ['a FHIR store removed', 'block/block', destroy('google_healthcare_fhir_store', { name: 'fhir', dataset: 'd', version: 'R4' })],
  [
    'Composer environment removed',
    'block/*',
    destroy('google_composer_environment', { name: 'etl', region: 'europe-west1', project: 'acme-data' }),
  ],
  [
    'Dataproc cluster for batches with more workers',
    'pass/*',
    update(
      'google_dataproc_cluster',
      { name: 'b', region: 'europe-west1', cluster_config: [{ worker_config: [{ num_instances: 4 }] }], project: 'acme-data' },
      { cluster_config: [{ worker_config: [{ num_instances: 8 }] }] },
    ),
  ],
  [
    'a scheduled query disabled',
    'held/*',
    update(
      'google_bigquery_data_transfer_config',
      { display_name: 'daily', disabled: false, schedule: 'every 24 hours', project: 'acme-data' },
      { disabled: true },
    ),
  ],
  [
    'a reader of rows',
    'pass/*',
    create('google_bigquery_table_iam_member', {
      dataset_id: 'd',
      table_id: 't',
      role: 'roles/bigquery.dataViewer',
      member: 'group:bi@acme.com',
    }),
  ],
  [
    'a policy over a bucket for everybody',
    'block/block',
    create('google_storage_bucket_iam_policy', {
      bucket: 'b',
      policy_data: '{"bindings":[{"role":"roles/storage.objectViewer","members":["allUsers"]}]}',
    }),
  ],
  [
    'an ACL for everybody',
    'block/*',
    create('google_storage_bucket_access_control', { bucket: 'b', role: 'READER', entity: 'allUsers' }),
  ],
  [
    'a folder gets an editor',
    'block/*',
    create('google_folder_iam_binding', { folder: 'folders/1', role: 'roles/editor', members: ['group:dev@acme.com'] }),
  ],
  [
    'a billing administrator',
    'held/*',
    create('google_billing_account_iam_member', {
      billing_account_id: 'b',
      role: 'roles/billing.admin',
      member: 'user:x@acme.com',
    }),
  ],
  [
    'a project leaves its billing account',
    'block/*',
    destroy('google_billing_project_info', { project: 'acme-data', billing_account: 'b' }),
  ],
  [
    'deny policy removed',
    'block/*',
    destroy('google_iam_deny_policy', {
      parent: 'p',
      name: 'no-keys',
      rules: [{ deny_rule: [{ denied_principals: ['principalSet://goog/public:all'] }] }],
    }),
  ],
  [
    'an interconnect attachment removed',
    'block/*',
    destroy('google_compute_interconnect_attachment', { name: 'a', router: 'r', region: 'europe-west1' }),
  ],
  [
    'a VPN tunnel removed',
    'block/*',
    destroy('google_compute_vpn_tunnel', { name: 't', peer_ip: '203.0.113.1', region: 'europe-west1' }),
  ],
  [
    'a route for one more range',
    'pass/*',
    create('google_compute_route', {
      name: 'r',
      dest_range: '10.90.0.0/16',
      network: 'vpc',
      next_hop_vpn_tunnel: 't',
      project: 'acme-data',
    }),
  ],
  [
    'private services connection removed',
    'block/*',
    destroy('google_service_networking_connection', {
      network: 'vpc',
      service: 'servicenetworking.googleapis.com',
      reserved_peering_ranges: ['r'],
    }),
  ],
  [
    'an URL map leads all to another service',
    'held/*',
    update('google_compute_url_map', { name: 'm', default_service: 'a', project: 'acme-data' }, { default_service: 'b' }),
  ],
  [
    'a backend drains longer',
    'pass/pass',
    update(
      'google_compute_region_backend_service',
      { name: 'b', region: 'europe-west1', connection_draining_timeout_sec: 60, backend: [{ group: 'g' }] },
      { connection_draining_timeout_sec: 120 },
    ),
  ],
  [
    'a managed certificate for other names',
    'held/*',
    replace(
      'google_compute_managed_ssl_certificate',
      { name: 'c', managed: [{ domains: ['a.acme.com'] }] },
      { managed: [{ domains: ['a.acme.com', 'b.acme.com'] }] },
    ),
  ],
  [
    'a DNS zone without DNSSEC',
    'held/*',
    update(
      'google_dns_managed_zone',
      { name: 'z', dns_name: 'acme.com.', dnssec_config: [{ state: 'on' }], visibility: 'public' },
      { dnssec_config: [{ state: 'off' }] },
    ),
  ],
  [
    'a scheduler job paused',
    'held/*',
    update('google_cloud_scheduler_job', { name: 'j', schedule: '0 3 * * *', paused: false, ...gcp }, { paused: true }),
  ],
  [
    'a queue of tasks slower',
    'pass/*',
    update(
      'google_cloud_tasks_queue',
      { name: 'q', rate_limits: [{ max_dispatches_per_second: 500 }], ...gcp },
      { rate_limits: [{ max_dispatches_per_second: 400 }] },
    ),
  ],
  [
    'Cloud Run keeps no warm instance',
    'pass/*',
    update(
      'google_cloud_run_v2_service',
      {
        name: 's',
        template: [{ scaling: [{ min_instance_count: 1, max_instance_count: 10 }], containers: [{ image: 'a:1' }] }],
        ...gcp,
      },
      { template: [{ scaling: [{ min_instance_count: 0, max_instance_count: 10 }], containers: [{ image: 'a:1' }] }] },
    ),
  ],
  [
    'a CMEK key of a bucket gone',
    'held/*',
    update(
      'google_storage_bucket',
      { name: 'b', encryption: [{ default_kms_key_name: 'k' }], force_destroy: false, ...gcp },
      { encryption: [] },
    ),
  ],
  [
    'a secret no longer rotated',
    'pass/*',
    update(
      'google_secret_manager_secret',
      { secret_id: 's', rotation: [{ rotation_period: '2592000s' }], topics: [{ name: 't' }] },
      { rotation: [{ rotation_period: '1296000s' }] },
    ),
  ],
  [
    'an uptime check removed',
    'held/*',
    destroy('google_monitoring_uptime_check_config', { display_name: 'shop', period: '60s', project: 'acme-data' }),
  ],
  [
    'a dashboard changed',
    'pass/pass',
    update('google_monitoring_dashboard', { dashboard_json: '{"a":1}' }, { dashboard_json: '{"a":2}' }),
  ],
  [
    'SCC findings muted',
    'held/*',
    create('google_scc_v2_organization_mute_config', {
      mute_config_id: 'm',
      organization: '1',
      filter: 'severity="HIGH"',
      type: 'STATIC',
    }),
  ],
  [
    'a VM of project acme-qa-01 removed',
    'held/*',
    destroy('google_sql_database_instance', {
      name: 'x',
      project: 'acme-qa-01',
      deletion_protection: false,
      settings: [{ tier: 'db-f1-micro' }],
    }),
  ],
  [
    'a VM of project acme-test-1 removed',
    'pass/pass',
    destroy('google_compute_instance', { name: 'x', project: 'acme-test-1', zone: 'europe-west1-b' }),
  ],
];

export const fourthAzure: readonly Story[] = [
  ['managed instance removed', 'block/block', destroy('azurerm_mssql_managed_instance', { name: 'mi', vcores: 8, ...az })],
  ['a mongo cluster removed', 'block/block', destroy('azurerm_mongo_cluster', { name: 'm', ...az })],
  [
    'a file share shrinks',
    'held/*',
    update('azurerm_storage_share', { name: 's', quota: 500, storage_account_id: 'a' }, { quota: 50 }),
  ],
  [
    'a file share grows',
    'pass/pass',
    update('azurerm_storage_share', { name: 's', quota: 500, storage_account_id: 'a' }, { quota: 900 }),
  ],
  [
    'Redis without TLS',
    'held/*',
    update(
      'azurerm_redis_cache',
      { name: 'r', capacity: 1, sku_name: 'Premium', non_ssl_port_enabled: false, minimum_tls_version: '1.2', ...az },
      { non_ssl_port_enabled: true },
    ),
  ],
  [
    'Redis of a bigger size',
    'held/*',
    update('azurerm_redis_cache', { name: 'r', capacity: 1, sku_name: 'Standard', ...az }, { sku_name: 'Premium' }),
  ],
  ['a search service removed', 'block/*', destroy('azurerm_search_service', { name: 's', sku: 'standard', ...az })],
  ['a machine learning workspace removed', 'block/*', destroy('azurerm_machine_learning_workspace', { name: 'm', ...az })],
  [
    'a data factory trigger stopped',
    'held/*',
    update('azurerm_data_factory_trigger_schedule', { name: 't', activated: true, data_factory_id: 'd' }, { activated: false }),
  ],
  [
    'a data factory pipeline edited',
    'pass/*',
    update(
      'azurerm_data_factory_pipeline',
      { name: 'p', data_factory_id: 'd', activities_json: '[{"name":"a"}]' },
      { activities_json: '[{"name":"a"},{"name":"b"}]' },
    ),
  ],
  [
    'an application gateway without its WAF',
    'held/*',
    update(
      'azurerm_application_gateway',
      { name: 'g', firewall_policy_id: 'p', sku: [{ name: 'WAF_v2', tier: 'WAF_v2' }], ...az },
      { firewall_policy_id: null },
    ),
  ],
  [
    'an application gateway removed',
    'block/*',
    destroy('azurerm_application_gateway', { name: 'g', sku: [{ name: 'WAF_v2' }], ...az }),
  ],
  [
    'a probe of a load balancer',
    'pass/*',
    update(
      'azurerm_lb_probe',
      { name: 'p', loadbalancer_id: 'l', port: 80, interval_in_seconds: 15 },
      { interval_in_seconds: 5 },
    ),
  ],
  [
    'a firewall of the hub removed',
    'block/*',
    destroy('azurerm_firewall', { name: 'f', sku_name: 'AZFW_VNet', sku_tier: 'Premium', ...az }),
  ],
  [
    'a rule that allows all out',
    'held/*',
    update(
      'azurerm_firewall_policy_rule_collection_group',
      {
        name: 'g',
        network_rule_collection: [
          {
            name: 'c',
            action: 'Allow',
            rule: [
              {
                name: 'r',
                source_addresses: ['10.0.0.0/8'],
                destination_addresses: ['10.1.0.0/16'],
                destination_ports: ['443'],
                protocols: ['TCP'],
              },
            ],
          },
        ],
      },
      {
        network_rule_collection: [
          {
            name: 'c',
            action: 'Allow',
            rule: [
              { name: 'r', source_addresses: ['*'], destination_addresses: ['*'], destination_ports: ['*'], protocols: ['Any'] },
            ],
          },
        ],
      },
    ),
  ],
  [
    'ExpressRoute circuit removed',
    'block/*',
    destroy('azurerm_express_route_circuit', { name: 'er', bandwidth_in_mbps: 1000, ...az }),
  ],
  ['a private endpoint removed', 'review/*', destroy('azurerm_private_endpoint', { name: 'pe', subnet_id: 's', ...az })],
  [
    'a NAT gateway leaves its subnet',
    'block/*',
    destroy('azurerm_subnet_nat_gateway_association', { subnet_id: 's', nat_gateway_id: 'n' }),
  ],
  ['a route table made', 'pass/pass', create('azurerm_route_table', { name: 'rt', route: [], ...az })],
  [
    'a role eligible by PIM',
    'held/*',
    create('azurerm_pim_eligible_role_assignment', {
      scope: '/subscriptions/1',
      role_definition_id: '/providers/Microsoft.Authorization/roleDefinitions/8e3af657-a8ff-443c-a75c-2fe8c4bcb635',
      principal_id: 'p',
    }),
  ],
  [
    'an owner by id',
    'block/*',
    create('azurerm_role_assignment', {
      scope: '/subscriptions/1',
      role_definition_id:
        '/subscriptions/1/providers/Microsoft.Authorization/roleDefinitions/8e3af657-a8ff-443c-a75c-2fe8c4bcb635',
      principal_id: 'p',
    }),
  ],
  [
    'a lighthouse delegation',
    'held/*',
    create('azurerm_lighthouse_assignment', { scope: '/subscriptions/1', lighthouse_definition_id: 'd' }),
  ],
  [
    'flow logs off',
    'held/*',
    update(
      'azurerm_network_watcher_flow_log',
      { name: 'f', enabled: true, retention_policy: [{ enabled: true, days: 90 }] },
      { enabled: false },
    ),
  ],
  [
    'Entra diagnostics removed',
    'block/*',
    destroy('azurerm_monitor_aad_diagnostic_setting', {
      name: 'a',
      log_analytics_workspace_id: 'w',
      enabled_log: [{ category: 'SignInLogs' }],
    }),
  ],
  [
    'Sentinel connector removed',
    'held/*',
    destroy('azurerm_sentinel_data_connector_azure_active_directory', { name: 'a', log_analytics_workspace_id: 'w' }),
  ],
  [
    'alerts suppressed',
    'held/*',
    create('azurerm_monitor_alert_processing_rule_suppression', {
      name: 's',
      scopes: ['/subscriptions/1'],
      enabled: true,
      resource_group_name: 'rg-erp',
    }),
  ],
  [
    'an action group for nobody',
    'held/*',
    update(
      'azurerm_monitor_action_group',
      { name: 'a', short_name: 'a', email_receiver: [{ name: 'o', email_address: 'o@acme.com' }] },
      { email_receiver: [] },
    ),
  ],
  [
    'container registry lets anybody pull',
    'block/*',
    update(
      'azurerm_container_registry',
      { name: 'acr', sku: 'Premium', anonymous_pull_enabled: false, ...az },
      { anonymous_pull_enabled: true },
    ),
  ],
  [
    'App Configuration without purge protection',
    'held/*',
    update(
      'azurerm_app_configuration',
      { name: 'c', purge_protection_enabled: true, public_network_access: 'Disabled', ...az },
      { purge_protection_enabled: false },
    ),
  ],
  [
    'a slot with a new image',
    'pass/*',
    update(
      'azurerm_linux_web_app_slot',
      { name: 'staging', app_service_id: 'a', site_config: [{ application_stack: [{ docker_image_name: 'a:1' }] }] },
      { site_config: [{ application_stack: [{ docker_image_name: 'a:2' }] }] },
    ),
  ],
  ['the slot in use swapped', 'held/*', update('azurerm_web_app_active_slot', { slot_id: '/slots/a' }, { slot_id: '/slots/b' })],
  [
    'group with an owner more',
    'held/*',
    update('azuread_group', { display_name: 'devs', owners: ['a'], security_enabled: true }, { owners: ['a', 'b'] }),
  ],
  ['a service principal removed', 'block/*', destroy('azuread_service_principal', { client_id: 'c', display_name: 'erp' })],
  [
    'a named location trusted',
    'held/*',
    update(
      'azuread_named_location',
      { display_name: 'office', ip: [{ ip_ranges: ['203.0.113.0/24'], trusted: false }] },
      { ip: [{ ip_ranges: ['203.0.113.0/24'], trusted: true }] },
    ),
  ],
  [
    'a database in rg-erp-sandbox removed',
    'pass/pass',
    destroy('azurerm_mssql_database', {
      id: '/subscriptions/1/resourceGroups/rg-erp-sandbox/providers/Microsoft.Sql/servers/s/databases/d',
      name: 'd',
      server_id: 's',
    }),
  ],
];

export const fourthKubernetes: readonly Story[] = [
  [
    'tolerations',
    'pass/pass',
    update(
      'kubernetes_deployment_v1',
      {
        metadata: meta('a'),
        spec: [{ replicas: '3', template: [{ spec: [{ container: [{ name: 'a', image: 'a:1' }], toleration: [] }] }] }],
      },
      {
        spec: [
          { replicas: '3', template: [{ spec: [{ container: [{ name: 'a', image: 'a:1' }], toleration: [{ key: 'spot' }] }] }] },
        ],
      },
    ),
  ],
  [
    'a sidecar added',
    'pass/pass',
    update(
      'kubernetes_deployment_v1',
      { metadata: meta('a'), spec: [{ replicas: '3', template: [{ spec: [{ container: [{ name: 'a', image: 'a:1' }] }] }] }] },
      {
        spec: [
          {
            replicas: '3',
            template: [
              {
                spec: [
                  {
                    container: [
                      { name: 'a', image: 'a:1' },
                      { name: 'log', image: 'l:1' },
                    ],
                  },
                ],
              },
            ],
          },
        ],
      },
    ),
  ],
  [
    'the second container becomes privileged',
    'block/*',
    update(
      'kubernetes_deployment_v1',
      {
        metadata: meta('a'),
        spec: [
          { template: [{ spec: [{ container: [{ name: 'a' }, { name: 'b', security_context: [{ privileged: false }] }] }] }] },
        ],
      },
      {
        spec: [
          { template: [{ spec: [{ container: [{ name: 'a' }, { name: 'b', security_context: [{ privileged: true }] }] }] }] },
        ],
      },
    ),
  ],
  [
    'a host path for logs',
    'block/*',
    update(
      'kubernetes_daemon_set_v1',
      { metadata: meta('a'), spec: [{ template: [{ spec: [{ volume: [] }] }] }] },
      { spec: [{ template: [{ spec: [{ volume: [{ name: 'v', host_path: [{ path: '/var/run/docker.sock' }] }] }] }] }] },
    ),
  ],
  [
    'a job replaced',
    'pass/pass',
    replace('kubernetes_job_v1', { metadata: meta('migrate-41'), spec: [{ template: [] }] }, { metadata: meta('migrate-42') }),
  ],
  ['a pod removed', 'held/*', destroy('kubernetes_pod_v1', { metadata: meta('tool'), spec: [{ container: [{ image: 'a' }] }] })],
  [
    'an ingress class removed',
    'held/*',
    destroy('kubernetes_ingress_class_v1', { metadata: [{ name: 'nginx' }], spec: [{ controller: 'k8s.io/ingress-nginx' }] }),
  ],
  ['a priority class made', 'pass/pass', create('kubernetes_priority_class_v1', { metadata: [{ name: 'high' }], value: 1000 })],
  [
    'a storage class removed',
    'held/*',
    destroy('kubernetes_storage_class_v1', { metadata: [{ name: 'ssd' }], storage_provisioner: 'p', reclaim_policy: 'Retain' }),
  ],
  [
    'another member of a role binding',
    'review/*',
    update(
      'kubernetes_cluster_role_binding_v1',
      { metadata: [{ name: 'b' }], role_ref: [{ kind: 'ClusterRole', name: 'edit' }], subject: [{ kind: 'Group', name: 'sre' }] },
      {
        subject: [
          { kind: 'Group', name: 'sre' },
          { kind: 'User', name: 'x@acme.com' },
        ],
      },
    ),
  ],
  [
    'impersonation',
    'block/*',
    create('kubernetes_cluster_role_v1', {
      metadata: [{ name: 'r' }],
      rule: [{ api_groups: [''], resources: ['users', 'groups'], verbs: ['impersonate'] }],
    }),
  ],
  [
    'a limit range',
    'pass/*',
    update(
      'kubernetes_limit_range_v1',
      { metadata: meta('l'), spec: [{ limit: [{ type: 'Container', default: { memory: '512Mi' } }] }] },
      { spec: [{ limit: [{ type: 'Container', default: { memory: '1Gi' } }] }] },
    ),
  ],
  [
    'an API service removed',
    'held/*',
    destroy('kubernetes_api_service_v1', { metadata: [{ name: 'v1beta1.metrics.k8s.io' }], spec: [{}] }),
  ],
  [
    'Kafka by Strimzi to one broker',
    'held/*',
    update(
      'kubernetes_manifest',
      doc('kafka.strimzi.io/v1beta2', 'KafkaNodePool', {
        replicas: 3,
        storage: { type: 'persistent-claim', deleteClaim: false },
      }),
      doc('kafka.strimzi.io/v1beta2', 'KafkaNodePool', {
        replicas: 1,
        storage: { type: 'persistent-claim', deleteClaim: false },
      }),
    ),
  ],
  [
    'Elasticsearch removed',
    'block/*',
    destroy('kubernetes_manifest', doc('elasticsearch.k8s.elastic.co/v1', 'Elasticsearch', { version: '8.15.0' })),
  ],
  [
    'a Crossplane database without Orphan',
    'held/*',
    update(
      'kubernetes_manifest',
      doc('rds.aws.upbound.io/v1beta1', 'Instance', { deletionPolicy: 'Orphan', forProvider: { region: 'eu-west-1' } }),
      doc('rds.aws.upbound.io/v1beta1', 'Instance', { deletionPolicy: 'Delete', forProvider: { region: 'eu-west-1' } }),
    ),
  ],
  [
    'mutual TLS only where it is wanted',
    'held/*',
    update(
      'kubernetes_manifest',
      doc('security.istio.io/v1', 'PeerAuthentication', { mtls: { mode: 'STRICT' } }),
      doc('security.istio.io/v1', 'PeerAuthentication', { mtls: { mode: 'PERMISSIVE' } }),
    ),
  ],
  [
    'a virtual service sends a tenth to the new one',
    'pass/*',
    update(
      'kubernetes_manifest',
      doc('networking.istio.io/v1', 'VirtualService', { http: [{ route: [{ destination: { host: 'a' }, weight: 100 }] }] }),
      doc('networking.istio.io/v1', 'VirtualService', {
        http: [
          {
            route: [
              { destination: { host: 'a' }, weight: 90 },
              { destination: { host: 'b' }, weight: 10 },
            ],
          },
        ],
      }),
    ),
  ],
  [
    'an external secret reads another key',
    'pass/*',
    update(
      'kubernetes_manifest',
      doc('external-secrets.io/v1', 'ExternalSecret', { refreshInterval: '1h', data: [{ secretKey: 'a' }] }),
      doc('external-secrets.io/v1', 'ExternalSecret', { refreshInterval: '1h', data: [{ secretKey: 'a' }, { secretKey: 'b' }] }),
    ),
  ],
  [
    'a Velero schedule paused',
    'held/*',
    update(
      'kubernetes_manifest',
      doc('velero.io/v1', 'Schedule', { schedule: '0 1 * * *', paused: false }),
      doc('velero.io/v1', 'Schedule', { schedule: '0 1 * * *', paused: true }),
    ),
  ],
  [
    'an alert rule removed',
    'held/*',
    destroy('kubernetes_manifest', doc('monitoring.coreos.com/v1', 'PrometheusRule', { groups: [] })),
  ],
  [
    'an app project lets everything in',
    'held/*',
    update(
      'argocd_project',
      { metadata: meta('p', 'argocd'), spec: [{ source_repos: ['https://git.acme.io/*'] }] },
      { spec: [{ source_repos: ['*'] }] },
    ),
  ],
  [
    'a Helm release by Flux of a newer chart',
    'pass/*',
    update(
      'kubernetes_manifest',
      doc('helm.toolkit.fluxcd.io/v2', 'HelmRelease', { chart: { spec: { version: '1.2.0' } }, suspend: false }),
      doc('helm.toolkit.fluxcd.io/v2', 'HelmRelease', { chart: { spec: { version: '1.2.1' } }, suspend: false }),
    ),
  ],
  [
    'chart: alertmanager off',
    'held/*',
    update('helm_release', chart('alertmanager:\n  enabled: true\n'), { values: ['alertmanager:\n  enabled: false\n'] }),
  ],
  [
    'chart: RBAC off',
    'held/*',
    update('helm_release', chart('rbac:\n  create: true\nnetworkPolicy:\n  enabled: true\n'), {
      values: ['rbac:\n  create: true\nnetworkPolicy:\n  enabled: false\n'],
    }),
  ],
  [
    'chart: retention of metrics shorter',
    'held/*',
    update('helm_release', chart('server:\n  retention: 30d\n'), { values: ['server:\n  retention: 2d\n'] }),
  ],
  [
    'chart: retention of metrics longer',
    'pass/pass',
    update('helm_release', chart('server:\n  retention: 15d\n'), { values: ['server:\n  retention: 30d\n'] }),
  ],
  [
    'chart: resources',
    'pass/pass',
    update('helm_release', chart('resources:\n  limits:\n    memory: 1Gi\n'), {
      values: ['resources:\n  limits:\n    memory: 2Gi\n'],
    }),
  ],
  [
    'chart: CRDs removed',
    'held/*',
    update('helm_release', chart('crds:\n  keep: true\n  install: true\n'), {
      values: ['crds:\n  keep: false\n  install: true\n'],
    }),
  ],
  [
    'a claim of namespace erp-uat removed',
    'held/*',
    destroy('kubernetes_persistent_volume_claim_v1', { metadata: meta('d', 'erp-uat'), spec: [{}] }),
  ],
  [
    'a stateful set of namespace ci-test-04 removed',
    'pass/pass',
    destroy('kubernetes_stateful_set_v1', { metadata: meta('d', 'ci-test-04'), spec: [{ replicas: '1' }] }),
  ],
];
