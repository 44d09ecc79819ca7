import type { JsonObject } from '../../../src/model/value.ts';
import { create, destroy, replace, replaceNewFirst, update, type Story } from '../story.ts';

const policy = (...Statement: JsonObject[]): string => JSON.stringify({ Version: '2012-10-17', Statement });
const prod = { tags: { Environment: 'production' } };

export const sixthAws: readonly Story[] = [
  [
    'a group scaled to nothing each night',
    'block/review: outage',
    create('aws_appautoscaling_scheduled_action', {
      name: 'off',
      resource_id: 'service/shop/web',
      schedule: 'cron(0 20 * * ? *)',
      scalable_target_action: [{ min_capacity: 0, max_capacity: 0 }],
    }),
  ],
  [
    'a schedule that scales up',
    'pass/pass',
    create('aws_appautoscaling_scheduled_action', {
      name: 'on',
      resource_id: 'service/shop/web',
      schedule: 'cron(0 6 * * ? *)',
      scalable_target_action: [{ min_capacity: 4, max_capacity: 12 }],
    }),
  ],
  [
    'copies of the file system elsewhere end',
    'block/review: protection_removed',
    destroy('aws_efs_replication_configuration', { source_file_system_id: 'fs-1' }),
  ],
  [
    'policy kinds of the organization off',
    'block/review: guardrail_tamper',
    update(
      'aws_organizations_organization',
      { feature_set: 'ALL', enabled_policy_types: ['SERVICE_CONTROL_POLICY', 'TAG_POLICY'] },
      { enabled_policy_types: [] },
    ),
  ],
  [
    'a bucket denied to everybody',
    'block/review: outage',
    create('aws_s3_bucket_policy', {
      bucket: 'shop',
      policy: policy({ Effect: 'Deny', Principal: '*', Action: 's3:*', Resource: '*' }),
    }),
  ],
  [
    'plain connections refused by a bucket',
    'pass/pass',
    create('aws_s3_bucket_policy', {
      bucket: 'shop',
      policy: policy({
        Effect: 'Deny',
        Principal: '*',
        Action: 's3:*',
        Resource: '*',
        Condition: { Bool: { 'aws:SecureTransport': 'false' } },
      }),
    }),
  ],
  [
    'an image shared with the world',
    'block/block: security_exposure',
    create('aws_ami_launch_permission', { image_id: 'ami-1', group: 'all' }),
  ],
  [
    'a queue denied to everybody',
    'block/review: outage',
    update(
      'aws_sqs_queue_policy',
      { queue_url: 'q', policy: policy() },
      { policy: policy({ Effect: 'Deny', Principal: '*', Action: 'sqs:*', Resource: '*' }) },
    ),
  ],
  [
    'a detector of threats paused',
    'block/review: audit_tamper',
    update(
      'aws_guardduty_detector',
      { enable: true, finding_publishing_frequency: 'FIFTEEN_MINUTES', ...prod },
      { enable: false },
    ),
  ],
  [
    'a trail without management events',
    'held/*',
    update(
      'aws_cloudtrail',
      { name: 't', event_selector: [{ include_management_events: true, read_write_type: 'All' }] },
      { event_selector: [{ include_management_events: false, read_write_type: 'WriteOnly' }] },
    ),
  ],
  ['flow logs removed', 'block/review: audit_tamper', destroy('aws_flow_log', { vpc_id: 'vpc-1', traffic_type: 'ALL', ...prod })],
  [
    'backups of Aurora cut to a day',
    'review/review',
    update(
      'aws_rds_cluster',
      {
        cluster_identifier: 'shop',
        engine: 'aurora-postgresql',
        engine_version: '16.4',
        backup_retention_period: 35,
        deletion_protection: true,
        ...prod,
      },
      { backup_retention_period: 1 },
    ),
  ],
  [
    'Aurora to the next major version',
    'review/review: disruptive_update',
    update(
      'aws_rds_cluster',
      {
        cluster_identifier: 'shop',
        engine: 'aurora-postgresql',
        engine_version: '15.8',
        allow_major_version_upgrade: true,
        apply_immediately: true,
        ...prod,
      },
      { engine_version: '16.4' },
    ),
  ],
  [
    'Aurora to the next minor version',
    'pass/pass',
    update(
      'aws_rds_cluster',
      { cluster_identifier: 'shop', engine: 'aurora-postgresql', engine_version: '16.3', apply_immediately: false, ...prod },
      { engine_version: '16.4' },
    ),
  ],
  [
    'an index of logs kept longer',
    'pass/pass',
    update('aws_cloudwatch_log_group', { name: '/app', retention_in_days: 30 }, { retention_in_days: 365 }),
  ],
  [
    'a key rotated by a new one first',
    'pass/pass',
    replaceNewFirst('tls_private_key', { algorithm: 'ECDSA', ecdsa_curve: 'P256' }, { ecdsa_curve: 'P384' }),
  ],
];

export const sixthClouds: readonly Story[] = [
  [
    'Google: editors lose the service agents',
    'block/*',
    update(
      'google_project_iam_binding',
      {
        project: 'acme',
        role: 'roles/editor',
        members: [
          'serviceAccount:123-compute@developer.gserviceaccount.com',
          'serviceAccount:123@cloudservices.gserviceaccount.com',
          'user:a@acme.com',
        ],
      },
      { members: ['user:a@acme.com'] },
    ),
  ],
  [
    'Google: one reader less',
    'review/pass',
    update(
      'google_project_iam_binding',
      { project: 'acme', role: 'roles/viewer', members: ['user:a@acme.com', 'user:b@acme.com'] },
      { members: ['user:a@acme.com'] },
    ),
  ],
  [
    'Google: audit logs excluded for the organization',
    'block/review: audit_tamper',
    create('google_logging_organization_exclusion', { name: 'less', org_id: '1', filter: 'logName:"cloudaudit.googleapis.com"' }),
  ],
  [
    'Google: debug logs excluded',
    'held/pass',
    create('google_logging_project_exclusion', { name: 'less', project: 'acme', filter: 'severity<INFO' }),
  ],
  [
    'Google: a sink of audit logs removed',
    'block/review: audit_tamper',
    destroy('google_logging_organization_sink', {
      name: 'audit',
      org_id: '1',
      destination: 'storage.googleapis.com/audit',
      filter: 'logName:"cloudaudit.googleapis.com"',
    }),
  ],
  [
    'Google: a SQL instance refuses plain connections no more',
    'review/review: security_exposure',
    update(
      'google_sql_database_instance',
      {
        name: 'shop',
        database_version: 'POSTGRES_16',
        settings: [{ tier: 't', ip_configuration: [{ ssl_mode: 'ENCRYPTED_ONLY' }] }],
      },
      { settings: [{ tier: 't', ip_configuration: [{ ssl_mode: 'ALLOW_UNENCRYPTED_AND_ENCRYPTED' }] }] },
    ),
  ],
  [
    'Google: GKE to the next minor version',
    'review/review: disruptive_update',
    update(
      'google_container_cluster',
      { name: 'core', location: 'europe-west3', min_master_version: '1.30.5' },
      { min_master_version: '1.31.2' },
    ),
  ],
  [
    'Google: a patch of GKE',
    'pass/*',
    update(
      'google_container_cluster',
      { name: 'core', location: 'europe-west3', min_master_version: '1.31.2' },
      { min_master_version: '1.31.4' },
    ),
  ],
  [
    'Google: retention of a bucket shorter',
    'review/review: protection_removed',
    update(
      'google_storage_bucket',
      { name: 'exports', retention_policy: [{ retention_period: 31_536_000, is_locked: false }] },
      { retention_policy: [{ retention_period: 604_800, is_locked: false }] },
    ),
  ],
  [
    'Google: messages kept for less',
    'review/*: data_loss',
    update(
      'google_pubsub_subscription',
      { name: 's', topic: 't', message_retention_duration: '604800s' },
      { message_retention_duration: '600s' },
    ),
  ],
  [
    'Google: a service deployed',
    'pass/pass',
    update(
      'google_cloud_run_v2_service',
      { name: 'web', template: [{ containers: [{ image: 'web:1' }] }] },
      { template: [{ containers: [{ image: 'web:2' }] }] },
    ),
  ],
  [
    'Azure: the default of a storage account turns to deny',
    'held/*',
    update(
      'azurerm_storage_account',
      { name: 'docs', account_replication_type: 'GRS', network_rules: [{ default_action: 'Allow', ip_rules: [] }] },
      { network_rules: [{ default_action: 'Deny', ip_rules: [] }] },
    ),
  ],
  [
    'Azure: the default of a storage account turns to allow',
    'block/review: security_exposure',
    update(
      'azurerm_storage_account',
      { name: 'docs', account_replication_type: 'GRS', network_rules: [{ default_action: 'Deny', ip_rules: [] }] },
      { network_rules: [{ default_action: 'Allow', ip_rules: [] }] },
    ),
  ],
  [
    'Azure: copies in the second region end',
    'review/review: protection_removed',
    update('azurerm_storage_account', { name: 'docs', account_replication_type: 'GRS' }, { account_replication_type: 'LRS' }),
  ],
  [
    'Azure: a policy no longer enforced',
    'block/review: guardrail_tamper',
    update(
      'azurerm_management_group_policy_assignment',
      { name: 'deny-public', enforce: true, management_group_id: 'm' },
      { enforce: false },
    ),
  ],
  [
    'Azure: AKS to the next minor version',
    'review/review: disruptive_update',
    update('azurerm_kubernetes_cluster', { name: 'core', kubernetes_version: '1.30.7' }, { kubernetes_version: '1.31.3' }),
  ],
  [
    'Azure: queries logged sooner',
    'pass/pass',
    update(
      'azurerm_postgresql_flexible_server_configuration',
      { name: 'log_min_duration_statement', value: '1000', server_id: 's' },
      { value: '250' },
    ),
  ],
  [
    'Azure: a job of a container anew',
    'pass/pass',
    replace(
      'azurerm_container_group',
      { name: 'migrate', restart_policy: 'OnFailure', container: [{ image: 'm:1' }] },
      { container: [{ image: 'm:2' }] },
    ),
  ],
  [
    'Azure: a container that serves anew',
    'block/review: outage',
    replace(
      'azurerm_container_group',
      { name: 'api', restart_policy: 'Always', container: [{ image: 'a:1' }] },
      { container: [{ image: 'a:2' }] },
    ),
  ],
  [
    'Azure: a private name no longer found',
    'block/review: dns_loss',
    destroy('azurerm_private_dns_zone_virtual_network_link', {
      name: 'hub',
      private_dns_zone_name: 'privatelink.database.windows.net',
    }),
  ],
  [
    'Azure: machines shut down each night',
    'held/*',
    create('azurerm_dev_test_global_vm_shutdown_schedule', {
      virtual_machine_id: '/vm/web',
      enabled: true,
      daily_recurrence_time: '2000',
    }),
  ],
];

const webhook = (failure_policy: string): JsonObject => ({
  metadata: [{ name: 'policy' }],
  webhook: [{ name: 'v', failure_policy }],
});
const namespace = (labels: JsonObject): JsonObject => ({ metadata: [{ name: 'shop', labels }] });
const doc = (kind: string, apiVersion: string, spec: JsonObject): JsonObject => ({
  manifest: { apiVersion, kind, metadata: { name: 'x', namespace: 'shop' }, spec },
});
const release = (version: string): JsonObject => ({
  name: 'kps',
  chart: 'kube-prometheus-stack',
  namespace: 'monitoring',
  version,
});

export const sixthKubernetes: readonly Story[] = [
  [
    'pods of a namespace may do anything',
    'block/review: guardrail_tamper',
    update(
      'kubernetes_namespace',
      namespace({ 'pod-security.kubernetes.io/enforce': 'restricted' }),
      namespace({ 'pod-security.kubernetes.io/enforce': 'privileged' }),
    ),
  ],
  [
    'pods of a namespace are held to nothing',
    'block/review: guardrail_tamper',
    update(
      'kubernetes_namespace_v1',
      namespace({ 'pod-security.kubernetes.io/enforce': 'restricted', team: 'a' }),
      namespace({ team: 'a' }),
    ),
  ],
  [
    'pods of a namespace held tighter',
    'pass/*',
    update(
      'kubernetes_namespace_v1',
      namespace({ 'pod-security.kubernetes.io/warn': 'restricted' }),
      namespace({ 'pod-security.kubernetes.io/warn': 'restricted', 'pod-security.kubernetes.io/enforce': 'baseline' }),
    ),
  ],
  [
    'an admission webhook may fail',
    'held/*: guardrail_tamper',
    update('kubernetes_validating_webhook_configuration_v1', webhook('Fail'), webhook('Ignore')),
  ],
  [
    'a policy of Kyverno only audits',
    'block/review: guardrail_tamper',
    update(
      'kubernetes_manifest',
      doc('ClusterPolicy', 'kyverno.io/v1', { validationFailureAction: 'Enforce' }),
      doc('ClusterPolicy', 'kyverno.io/v1', { validationFailureAction: 'Audit' }),
    ),
  ],
  [
    'a binding of an admission policy only warns',
    'block/review: guardrail_tamper',
    update(
      'kubernetes_manifest',
      doc('ValidatingAdmissionPolicyBinding', 'admissionregistration.k8s.io/v1', {
        policyName: 'p',
        validationActions: ['Deny'],
      }),
      doc('ValidatingAdmissionPolicyBinding', 'admissionregistration.k8s.io/v1', {
        policyName: 'p',
        validationActions: ['Warn'],
      }),
    ),
  ],
  [
    'a scaler paused at none',
    'block/review: outage',
    update(
      'kubernetes_manifest',
      doc('ScaledObject', 'keda.sh/v1alpha1', { minReplicaCount: 2, maxReplicaCount: 10 }),
      doc('ScaledObject', 'keda.sh/v1alpha1', { minReplicaCount: 0, maxReplicaCount: 0 }),
    ),
  ],
  [
    'a job of the night suspended',
    'review/review: outage',
    update(
      'kubernetes_cron_job_v1',
      { metadata: [{ name: 'settle', namespace: 'shop' }], spec: [{ schedule: '0 2 * * *', suspend: false }] },
      { spec: [{ schedule: '0 2 * * *', suspend: true }] },
    ),
  ],
  ['a chart leaps', 'review/review: disruptive_update', update('helm_release', release('45.31.1'), release('68.4.0'))],
  ['a chart to its next patch', 'pass/pass', update('helm_release', release('68.4.0'), release('68.4.1'))],
  ['a chart to its next major version', 'review/pass', update('helm_release', release('67.4.0'), release('68.0.0'))],
  [
    'a service finds other pods',
    'review/review',
    update(
      'kubernetes_service_v1',
      {
        metadata: [{ name: 'web', namespace: 'shop' }],
        spec: [{ type: 'ClusterIP', selector: { app: 'web', release: 'blue' } }],
      },
      { spec: [{ type: 'ClusterIP', selector: { app: 'web', release: 'green' } }] },
    ),
  ],
  [
    'an image',
    'pass/pass',
    update(
      'kubernetes_deployment_v1',
      {
        metadata: [{ name: 'web', namespace: 'shop' }],
        spec: [{ replicas: 3, template: [{ spec: [{ container: [{ name: 'web', image: 'web:1' }] }] }] }],
      },
      { spec: [{ replicas: 3, template: [{ spec: [{ container: [{ name: 'web', image: 'web:2' }] }] }] }] },
    ),
  ],
];

export const sixthOthers: readonly Story[] = [
  [
    'LaunchDarkly: off for everybody',
    'review/review: outage',
    update('launchdarkly_feature_flag_environment', { flag_id: 'shop/checkout', env_key: 'production', on: true }, { on: false }),
  ],
  [
    'LaunchDarkly: on for some',
    'pass/*',
    update('launchdarkly_feature_flag_environment', { flag_id: 'shop/checkout', env_key: 'production', on: false }, { on: true }),
  ],
  [
    'Datadog: an index without audit',
    'held/*',
    update(
      'datadog_logs_index',
      { name: 'main', retention_days: 30, exclusion_filter: [] },
      { exclusion_filter: [{ name: 'all', is_enabled: true, filter: [{ query: '*', sample_rate: 1 }] }] },
    ),
  ],
  [
    'Datadog: logs kept a week',
    'review/*',
    update('datadog_logs_index', { name: 'main', retention_days: 30 }, { retention_days: 7 }),
  ],
  [
    'Datadog: a monitor muted for all',
    'review/*: protection_removed',
    create('datadog_downtime_schedule', { scope: 'env:production', monitor_identifier: [{ monitor_tags: ['*'] }] }),
  ],
  [
    'Datadog: a note on a board',
    'pass/pass',
    update('datadog_dashboard', { title: 'Shop', description: 'a' }, { description: 'b' }),
  ],
  [
    'Okta: one factor is enough',
    'block/review: security_exposure',
    update('okta_app_signon_policy_rule', { name: 'all', factor_mode: '2FA' }, { factor_mode: '1FA' }),
  ],
  ['Okta: a group', 'pass/pass', update('okta_group', { name: 'Sales', description: 'a' }, { description: 'b' })],
  [
    'Auth0: guessing is not noticed',
    'held/*: security_exposure',
    update(
      'auth0_attack_protection',
      { brute_force_protection: [{ enabled: true }] },
      { brute_force_protection: [{ enabled: false }] },
    ),
  ],
  ['Vault: nobody records', 'block/review: audit_tamper', destroy('vault_audit', { type: 'file', path: 'file' })],
  [
    'Vault: a token lives longer',
    'review/*',
    update('vault_token_auth_backend_role', { role_name: 'ci', token_max_ttl: 3600 }, { token_max_ttl: 2_592_000 }),
  ],
  [
    'Atlas: no backups',
    'block/review: backup_loss',
    update(
      'mongodbatlas_advanced_cluster',
      { name: 'orders', backup_enabled: true, pit_enabled: true },
      { backup_enabled: false, pit_enabled: false },
    ),
  ],
  [
    'Atlas: a label',
    'pass/pass',
    update(
      'mongodbatlas_advanced_cluster',
      { name: 'orders', backup_enabled: true, tags: [{ key: 'a', value: 'b' }] },
      { tags: [{ key: 'a', value: 'c' }] },
    ),
  ],
  [
    'Snowflake: time travel shorter',
    'review/*',
    update('snowflake_database', { name: 'SALES', data_retention_time_in_days: 30 }, { data_retention_time_in_days: 1 }),
  ],
  [
    'Snowflake: a replica of the account ends',
    'block/*',
    destroy('snowflake_failover_group', { name: 'DR', object_types: ['DATABASES'], allowed_accounts: ['ORG.DR'] }),
  ],
  ['Snowflake: a comment', 'pass/pass', update('snowflake_database', { name: 'SALES', comment: 'a' }, { comment: 'b' })],
  [
    'Databricks: a job paused',
    'review/review',
    update(
      'databricks_job',
      { name: 'nightly', schedule: [{ quartz_cron_expression: '0 0 2 * * ?', pause_status: 'UNPAUSED' }] },
      { schedule: [{ quartz_cron_expression: '0 0 2 * * ?', pause_status: 'PAUSED' }] },
    ),
  ],
  [
    'Databricks: the world may sign in',
    'block/*: security_exposure',
    update(
      'databricks_ip_access_list',
      { label: 'office', list_type: 'ALLOW', ip_addresses: ['198.51.100.0/24'] },
      { ip_addresses: ['0.0.0.0/0'] },
    ),
  ],
  [
    'PagerDuty: nobody else is called',
    'review/*: protection_removed',
    update(
      'pagerduty_escalation_policy',
      { name: 'shop', num_loops: 2, rule: [{ target: [{ id: 'A' }] }, { target: [{ id: 'B' }] }] },
      { num_loops: 0, rule: [{ target: [{ id: 'A' }] }] },
    ),
  ],
  [
    'Fastly: the service answers nobody',
    'block/review: outage',
    update(
      'fastly_service_vcl',
      { name: 'web', activate: true, domain: [{ name: 'www.acme.com' }], backend: [{ name: 'o', address: 'o.acme.com' }] },
      { domain: [], backend: [] },
    ),
  ],
  [
    'Fastly: a header',
    'pass/pass',
    update(
      'fastly_service_vcl',
      { name: 'web', header: [{ name: 'x', source: '"1"' }] },
      { header: [{ name: 'x', source: '"2"' }] },
    ),
  ],
  [
    'DigitalOcean: PostgreSQL to the next major version',
    'review/review: disruptive_update',
    update('digitalocean_database_cluster', { name: 'shop', engine: 'pg', version: '15', node_count: 2 }, { version: '16' }),
  ],
  [
    'Confluent: a topic keeps less',
    'review/review: data_loss',
    update(
      'confluent_kafka_topic',
      { topic_name: 'orders', partitions_count: 6, config: { 'retention.ms': '604800000' } },
      { config: { 'retention.ms': '3600000' } },
    ),
  ],
  ['Confluent: a link to the other region ends', 'block/*', destroy('confluent_cluster_link', { link_name: 'dr' })],
  [
    'New Relic: an alert policy off',
    'review/*: protection_removed',
    update('newrelic_nrql_alert_condition', { name: 'errors', enabled: true }, { enabled: false }),
  ],
  [
    'Grafana: nobody is told',
    'held/*',
    destroy('grafana_contact_point', { name: 'oncall', pagerduty: [{ integration_key: 'x' }] }),
  ],
  [
    'GitHub: pushes by anybody',
    'block/review: guardrail_tamper',
    update('github_repository_ruleset', { name: 'main', enforcement: 'active', target: 'branch' }, { enforcement: 'disabled' }),
  ],
  [
    'GitLab: nobody need approve',
    'held/*: guardrail_tamper',
    update('gitlab_project_approval_rule', { name: 'default', approvals_required: 2 }, { approvals_required: 0 }),
  ],
  [
    'Cloudflare: TLS 1.0 again',
    'review/review: security_exposure',
    update('cloudflare_zone_setting', { zone_id: 'z', setting_id: 'min_tls_version', value: '1.2' }, { value: '1.0' }),
  ],
  [
    'Cloudflare: encryption to the origin off',
    'block/review: security_exposure',
    update('cloudflare_zone_setting', { zone_id: 'z', setting_id: 'ssl', value: 'strict' }, { value: 'off' }),
  ],
  [
    'Consul: a token for one service',
    'pass/*',
    create('consul_acl_policy', { name: 'web', rules: 'service "web" { policy = "read" }' }),
  ],
];
