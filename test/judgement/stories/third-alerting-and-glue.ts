import { create, destroy, replace, replaceNewFirst, UNKNOWN, update, type Story } from '../story.ts';

const monitor = {
  name: 'Latency of checkout',
  type: 'query alert',
  query: 'avg(last_5m):p95:trace.http.request{env:production,service:checkout} > 2',
  message: 'Latency is up. @pagerduty-checkout @slack-checkout',
  monitor_thresholds: [{ critical: '2', warning: '1.5' }],
  notify_no_data: false,
  tags: ['team:checkout', 'service:checkout'],
};
const staging = { ...monitor, tags: ['team:checkout', 'env:staging'] };
const sandbox = { ...monitor, tags: ['team:checkout', 'env:dev'] };

export const thirdDatadog: readonly Story[] = [
  ['a new monitor', 'pass/pass', create('datadog_monitor', monitor)],
  [
    'a threshold moved a little',
    'pass/pass',
    update('datadog_monitor', monitor, {
      query: monitor.query.replace('> 2', '> 2.5'),
      monitor_thresholds: [{ critical: '2.5', warning: '2' }],
    }),
  ],
  ['a longer window', 'pass/pass', update('datadog_monitor', monitor, { query: monitor.query.replace('last_5m', 'last_10m') })],
  [
    'a threshold out of reach',
    'review/*',
    update('datadog_monitor', monitor, {
      query: monitor.query.replace('> 2', '> 2000'),
      monitor_thresholds: [{ critical: '2000' }],
    }),
  ],
  ['nobody is paged', 'review/*', update('datadog_monitor', monitor, { message: 'Latency is up. @slack-checkout' })],
  ['a monitor of staging removed', 'pass/pass', destroy('datadog_monitor', staging)],
  ['a monitor of development that tells nobody', 'pass/pass', update('datadog_monitor', sandbox, { message: 'Latency is up.' })],
  [
    'a silence of staging',
    'pass/*',
    create('datadog_downtime_schedule', { scope: 'env:staging', monitor_identifier: [{ monitor_tags: ['env:staging'] }] }),
  ],
  [
    'a silence of production',
    'review/*',
    create('datadog_downtime_schedule', { scope: 'env:production', monitor_identifier: [{ monitor_tags: ['*'] }] }),
  ],
  [
    'six monitors removed',
    'held/*',
    ...['a', 'b', 'c', 'd', 'e', 'f'].map((name) => destroy('datadog_monitor', monitor, { name })),
  ],
  [
    'an archive of logs removed',
    'block/*',
    destroy('datadog_logs_archive', { name: 'all', query: '*', s3_archive: [{ bucket: 'logs' }] }),
  ],
  [
    'logs kept a week',
    'held/*',
    update('datadog_logs_index', { name: 'main', retention_days: 30, filter: [{ query: '*' }] }, { retention_days: 7 }),
  ],
  [
    'fewer logs a day',
    'review/*',
    update(
      'datadog_logs_index',
      { name: 'main', retention_days: 30, daily_limit: 200_000_000, filter: [{ query: '*' }] },
      { daily_limit: 1_000_000 },
    ),
  ],
  [
    'more logs a day',
    'pass/pass',
    update(
      'datadog_logs_index',
      { name: 'main', retention_days: 30, daily_limit: 200_000_000, filter: [{ query: '*' }] },
      { daily_limit: 300_000_000 },
    ),
  ],
  [
    'secrets in logs no longer hidden',
    'held/*',
    update('datadog_sensitive_data_scanner_rule', { name: 'cards', is_enabled: true, group_id: 'g' }, { is_enabled: false }),
  ],
  [
    'signals of security held back',
    'held/*',
    create('datadog_security_monitoring_suppression', { name: 'noise', enabled: true, rule_query: 'type:log_detection' }),
  ],
  [
    'a service of PagerDuty cut off',
    'review/*',
    destroy('datadog_integration_pagerduty_service_object', { service_name: 'checkout', service_key: 'k' }),
  ],
  ['a key of the API removed', 'block/*', destroy('datadog_api_key', { name: 'agents' })],
  [
    'a new check from outside',
    'pass/pass',
    create('datadog_synthetics_test', { name: 'home', type: 'api', status: 'live', locations: ['aws:eu-central-1'] }),
  ],
  [
    'a check from one place less',
    'pass/*',
    update(
      'datadog_synthetics_test',
      { name: 'home', type: 'api', status: 'live', locations: ['aws:eu-central-1', 'aws:us-east-1', 'aws:ap-south-1'] },
      { locations: ['aws:eu-central-1', 'aws:us-east-1'] },
    ),
  ],
  [
    'a dashboard and its list',
    'pass/pass',
    destroy('datadog_dashboard', { title: 'x', layout_type: 'ordered' }),
    destroy('datadog_dashboard_list', { name: 'l' }),
  ],
  [
    'metrics by fewer tags',
    'pass/*',
    update(
      'datadog_metric_tag_configuration',
      { metric_name: 'a', metric_type: 'count', tags: ['env', 'pod'] },
      { tags: ['env'] },
    ),
  ],
  [
    'a target of a level raised',
    'pass/pass',
    update(
      'datadog_service_level_objective',
      { name: 'a', type: 'metric', thresholds: [{ timeframe: '30d', target: 99.5 }] },
      { thresholds: [{ timeframe: '30d', target: 99.9 }] },
    ),
  ],
];

const service = {
  name: 'Checkout',
  escalation_policy: 'P1',
  auto_resolve_timeout: '14400',
  acknowledgement_timeout: '600',
  alert_creation: 'create_alerts_and_incidents',
};
const schedule = {
  name: 'Checkout',
  time_zone: 'Europe/Berlin',
  layer: [{ name: 'week', users: ['U1', 'U2', 'U3'], rotation_turn_length_seconds: 604_800 }],
};
const escalation = {
  name: 'Checkout',
  num_loops: 2,
  rule: [
    { escalation_delay_in_minutes: 10, target: [{ id: 'S1', type: 'schedule_reference' }] },
    { escalation_delay_in_minutes: 20, target: [{ id: 'U9', type: 'user_reference' }] },
  ],
};

export const thirdOnCall: readonly Story[] = [
  ['a service of PagerDuty', 'pass/pass', create('pagerduty_service', service)],
  ['a service described', 'pass/pass', update('pagerduty_service', { ...service, description: 'a' }, { description: 'b' })],
  ['a service to another policy', 'review/*', update('pagerduty_service', service, { escalation_policy: 'P2' })],
  [
    'one less on the rota',
    'pass/*',
    update('pagerduty_schedule', schedule, { layer: [{ ...schedule.layer[0], users: ['U1', 'U2'] }] }),
  ],
  [
    'the last step of escalation removed',
    'review/*',
    update('pagerduty_escalation_policy', escalation, {
      rule: [{ escalation_delay_in_minutes: 10, target: [{ id: 'S1', type: 'schedule_reference' }] }],
    }),
  ],
  [
    'a step of escalation more',
    'pass/pass',
    update('pagerduty_escalation_policy', escalation, {
      rule: [...escalation.rule, { escalation_delay_in_minutes: 30, target: [{ id: 'U7', type: 'user_reference' }] }],
    }),
  ],
  [
    'events thrown away',
    'held/*',
    update(
      'pagerduty_event_orchestration_service',
      { service: 'S1', catch_all: [{ actions: [{ suppress: false }] }] },
      { catch_all: [{ actions: [{ suppress: true }] }] },
    ),
  ],
  ['a user of PagerDuty removed', 'held/*', destroy('pagerduty_user', { name: 'Ann', email: 'ann@example.com', role: 'user' })],
  [
    'a schedule of Opsgenie off',
    'held/*',
    update('opsgenie_schedule', { name: 'Checkout', timezone: 'UTC', enabled: true }, { enabled: false }),
  ],
  [
    'an integration of Opsgenie off',
    'held/*',
    update('opsgenie_api_integration', { name: 'prometheus', type: 'Prometheus', enabled: true }, { enabled: false }),
  ],
  ['an escalation of Opsgenie removed', 'held/*', destroy('opsgenie_escalation', { name: 'Checkout', rules: [{ delay: 5 }] })],
  ['a user of Opsgenie', 'pass/*', create('opsgenie_user', { username: 'ann@example.com', full_name: 'Ann', role: 'User' })],
  [
    'a rule group waits longer',
    'pass/pass',
    update(
      'grafana_rule_group',
      { name: 'checkout', interval_seconds: 60, rule: [{ name: 'errors', for: '5m', condition: 'C', is_paused: false }] },
      { rule: [{ name: 'errors', for: '10m', condition: 'C', is_paused: false }] },
    ),
  ],
  [
    'a rule group removed',
    'review/*',
    destroy('grafana_rule_group', { name: 'checkout', interval_seconds: 60, rule: [{ name: 'errors', condition: 'C' }] }),
  ],
  ['a dashboard of Grafana removed', 'pass/pass', destroy('grafana_dashboard', { config_json: '{}', folder: 'f' })],
  [
    'a folder for everybody',
    'held/*',
    update(
      'grafana_folder_permission',
      { folder_uid: 'f', permissions: [{ role: 'Viewer', permission: 'View' }] },
      { permissions: [{ role: 'Viewer', permission: 'Admin' }] },
    ),
  ],
  [
    'a token of a service account that administers',
    'held/*',
    create('grafana_service_account', { name: 'ci', role: 'Admin', is_disabled: false }),
  ],
  [
    'a data source to another place',
    'held/*',
    update('grafana_data_source', { name: 'prom', type: 'prometheus', url: 'http://a:9090' }, { url: 'http://b:9090' }),
  ],
  [
    'a policy of New Relic removed',
    'held/*',
    destroy('newrelic_alert_policy', { name: 'checkout', incident_preference: 'PER_CONDITION' }),
  ],
  [
    'a condition of New Relic a little higher',
    'pass/pass',
    update(
      'newrelic_nrql_alert_condition',
      { name: 'a', enabled: true, critical: [{ operator: 'above', threshold: 5, threshold_duration: 300 }] },
      { critical: [{ operator: 'above', threshold: 6, threshold_duration: 300 }] },
    ),
  ],
  [
    'a workflow of New Relic off',
    'held/*',
    update('newrelic_workflow', { name: 'oncall', enabled: true, destination: [{ channel_id: 'c1' }] }, { enabled: false }),
  ],
  [
    'a muting rule',
    'held/*',
    create('newrelic_alert_muting_rule', { name: 'all', enabled: true, condition: [{ operator: 'AND' }] }),
  ],
  [
    'a detector of SignalFx that tells nobody',
    'held/*',
    update(
      'signalfx_detector',
      {
        name: 'errors',
        program_text: 'x',
        rule: [{ detect_label: 'e', severity: 'Critical', notifications: ['PagerDuty,a'], disabled: false }],
      },
      { rule: [{ detect_label: 'e', severity: 'Critical', notifications: [], disabled: false }] },
    ),
  ],
  [
    'a rule of a detector disabled',
    'held/*',
    update(
      'signalfx_detector',
      {
        name: 'errors',
        program_text: 'x',
        rule: [{ detect_label: 'e', severity: 'Critical', notifications: ['PagerDuty,a'], disabled: false }],
      },
      { rule: [{ detect_label: 'e', severity: 'Critical', notifications: ['PagerDuty,a'], disabled: true }] },
    ),
  ],
  ['a chart of SignalFx', 'pass/pass', destroy('signalfx_time_chart', { name: 'c', program_text: 'x' })],
  [
    'a project of Sentry removed',
    'block/*',
    destroy('sentry_project', { organization: 'acme', name: 'checkout', platform: 'node' }),
  ],
  [
    'an alert of Sentry removed',
    'held/*',
    destroy('sentry_issue_alert', { organization: 'acme', project: 'checkout', name: 'new issue' }),
  ],
  [
    'an alert of Sentry made',
    'pass/pass',
    create('sentry_issue_alert', { organization: 'acme', project: 'checkout', name: 'new issue' }),
  ],
];

const workspace = {
  name: 'network-prod',
  organization: 'acme',
  auto_apply: false,
  execution_mode: 'remote',
  terraform_version: '1.9.8',
  allow_destroy_plan: false,
  queue_all_runs: true,
};
const flag = { key: 'new-checkout', env_key: 'production', on: true, fallthrough: [{ variation: 0 }], off_variation: 1 };

export const thirdGlue: readonly Story[] = [
  ['a workspace', 'pass/pass', create('tfe_workspace', { ...workspace, name: 'network-stage' })],
  ['a workspace with a newer Terraform', 'pass/*', update('tfe_workspace', workspace, { terraform_version: '1.9.9' })],
  ['destroying allowed', 'held/*', update('tfe_workspace', workspace, { allow_destroy_plan: true })],
  [
    'a workspace runs elsewhere',
    'held/*',
    update('tfe_workspace_settings', { workspace_id: 'w', execution_mode: 'remote' }, { execution_mode: 'local' }),
  ],
  [
    'state shared with all',
    'held/*',
    update('tfe_workspace', { ...workspace, global_remote_state: false }, { global_remote_state: true }),
  ],
  [
    'a variable of a workspace',
    'pass/pass',
    update(
      'tfe_variable',
      { workspace_id: 'w', key: 'instance_type', value: 'a', category: 'terraform', sensitive: false },
      { value: 'b' },
    ),
  ],
  [
    'a secret variable shown',
    'held/*',
    update(
      'tfe_variable',
      { workspace_id: 'w', key: 'TOKEN', value: 'a', category: 'env', sensitive: true },
      { sensitive: false },
    ),
  ],
  [
    'a team administers a workspace',
    'held/*',
    update('tfe_team_access', { team_id: 't', workspace_id: 'w', access: 'read' }, { access: 'admin' }),
  ],
  ['a team plans', 'pass/*', create('tfe_team_access', { team_id: 't', workspace_id: 'w', access: 'plan' })],
  [
    'owners for the whole organization',
    'held/*',
    update(
      'tfe_team',
      { name: 'dev', organization: 'acme', organization_access: [{ manage_workspaces: false, manage_policies: false }] },
      { organization_access: [{ manage_workspaces: true, manage_policies: true }] },
    ),
  ],
  ['policies no longer hold', 'held/*', destroy('tfe_policy_set', { name: 'global', organization: 'acme', global: true })],
  ['a run of the destroy', 'held/*', create('tfe_workspace_run', { workspace_id: 'w', destroy: [{ manual_confirm: false }] })],
  ['the organization removed', 'block/*', destroy('tfe_organization', { name: 'acme', email: 'a@example.com' })],
  [
    'a flag off in production',
    'held/*',
    update('launchdarkly_feature_flag_environment', { flag_id: 'default/new-checkout', ...flag }, { on: false }),
  ],
  [
    'a flag on in production',
    'pass/*',
    update('launchdarkly_feature_flag_environment', { flag_id: 'default/new-checkout', ...flag, on: false }, { on: true }),
  ],
  [
    'everybody gets another variation',
    'held/*',
    update(
      'launchdarkly_feature_flag_environment',
      { flag_id: 'default/new-checkout', ...flag },
      { fallthrough: [{ variation: 1 }] },
    ),
  ],
  [
    'a flag off in a test',
    'pass/*',
    update('launchdarkly_feature_flag_environment', { flag_id: 'default/new-checkout', ...flag, env_key: 'test' }, { on: false }),
  ],
  [
    'a new flag',
    'pass/pass',
    create('launchdarkly_feature_flag', { project_key: 'default', key: 'new', name: 'New', variation_type: 'boolean' }),
  ],
  [
    'a flag removed',
    'held/*',
    destroy('launchdarkly_feature_flag', { project_key: 'default', key: 'new-checkout', name: 'New', variation_type: 'boolean' }),
  ],
  [
    'an environment of flags removed',
    'block/*',
    destroy('launchdarkly_environment', { project_key: 'default', key: 'production', name: 'Production' }),
  ],
  [
    'a flag described',
    'pass/pass',
    update(
      'launchdarkly_feature_flag',
      { project_key: 'default', key: 'new', name: 'New', description: 'a' },
      { description: 'b' },
    ),
  ],
  ['a password made anew', 'pass/*', replace('random_password', { length: 20, special: true }, { length: 32 })],
  ['a trigger that runs again', 'pass/*', replace('null_resource', { triggers: { hash: 'a' } }, { triggers: { hash: 'b' } })],
  ['a name made', 'pass/pass', create('random_pet', { length: 2 })],
  [
    'an authority of certificates made anew',
    'held/*',
    replace('tls_private_key', { algorithm: 'RSA', rsa_bits: 2048 }, { rsa_bits: 4096 }),
  ],
  ['a file written again', 'pass/pass', replace('local_file', { filename: 'a.yml', content: 'a' }, { content: 'b' })],
  [
    'a container with a new image',
    'held/*',
    replace('docker_container', { name: 'web', image: 'web:1', ports: [] }, { image: 'web:2' }),
  ],
  ['an image pulled', 'pass/*', replaceNewFirst('docker_image', { name: 'web:1' }, { name: 'web:2' })],
  ['a volume of Docker removed', 'block/*', destroy('docker_volume', { name: 'pgdata', driver: 'local' })],
  ['a wait', 'pass/pass', create('time_sleep', { create_duration: '30s' })],
  [
    'a certificate renewed',
    'pass/*',
    update(
      'acme_certificate',
      { common_name: 'www.example.com', min_days_remaining: 30, certificate_p7b: 'a' },
      { certificate_pem: UNKNOWN },
    ),
  ],
];

export const thirdUnlisted: readonly Story[] = [
  ['an unheard database made', 'pass/pass', create('zephyr_database', { name: 'orders', size: 'm' })],
  ['an unheard database removed', 'block/*', destroy('zephyr_database', { name: 'orders', size: 'm' })],
  [
    'an unheard database described',
    'pass/pass',
    update('zephyr_database', { name: 'orders', description: 'a' }, { description: 'b' }),
  ],
  [
    'an unheard database kept longer',
    'pass/*',
    update('zephyr_database', { name: 'orders', backup_retention_days: 7 }, { backup_retention_days: 30 }),
  ],
  [
    'an unheard database kept shorter',
    'held/*',
    update('zephyr_database', { name: 'orders', backup_retention_days: 30 }, { backup_retention_days: 1 }),
  ],
  [
    'an unheard database with more room',
    'pass/*',
    update('zephyr_database', { name: 'orders', storage_gb: 50 }, { storage_gb: 100 }),
  ],
  ['an unheard pool grows', 'pass/pass', update('zephyr_node_pool', { name: 'a', node_count: 3 }, { node_count: 6 })],
  ['an unheard pool to nothing', 'held/*', update('zephyr_node_pool', { name: 'a', node_count: 3 }, { node_count: 0 })],
  ['an unheard alarm off', 'review/*', update('zephyr_alert_rule', { name: 'errors', enabled: true }, { enabled: false })],
  ['an unheard alarm removed', 'review/*', destroy('zephyr_alert_rule', { name: 'errors', enabled: true })],
  ['an unheard alarm made', 'pass/pass', create('zephyr_alert_rule', { name: 'errors', enabled: true })],
  ['an unheard dashboard removed', 'pass/pass', destroy('zephyr_dashboard', { title: 'a' })],
  [
    'an unheard firewall opened',
    'block/*',
    update(
      'zephyr_firewall',
      { name: 'db', inbound: [{ protocol: 'tcp', port: 5432, source: '10.0.0.0/8' }] },
      { inbound: [{ protocol: 'tcp', port: 5432, source: '0.0.0.0/0' }] },
    ),
  ],
  ['an unheard firewall removed', 'held/*', destroy('zephyr_firewall', { name: 'db', inbound: [] })],
  [
    'an unheard firewall tightened',
    'pass/*',
    update(
      'zephyr_firewall',
      { name: 'db', inbound: [{ protocol: 'tcp', port: 5432, source: '0.0.0.0/0' }] },
      { inbound: [{ protocol: 'tcp', port: 5432, source: '10.0.0.0/8' }] },
    ),
  ],
  ['an unheard trail of audit removed', 'block/*', destroy('zephyr_audit_log_stream', { name: 'siem', destination: 's3' })],
  [
    'an unheard policy of passwords weaker',
    'held/*',
    update('zephyr_password_policy', { min_length: 14, require_mfa: true }, { min_length: 6, require_mfa: true }),
  ],
  [
    'an unheard policy asks for no factor',
    'held/*',
    update('zephyr_login_policy', { min_length: 14, require_mfa: true }, { require_mfa: false }),
  ],
  ['an unheard member administers', 'held/*', create('zephyr_project_member', { user: 'ann', role: 'owner' })],
  ['an unheard member reads', 'pass/pass', create('zephyr_project_member', { user: 'ann', role: 'viewer' })],
  ['an unheard token', 'pass/*', create('zephyr_api_token', { name: 'ci' })],
  ['an unheard token removed', 'held/*', destroy('zephyr_api_token', { name: 'ci' })],
  ['an unheard backup policy removed', 'block/*', destroy('zephyr_backup_policy', { name: 'daily', retention: 30 })],
  [
    'an unheard snapshot policy off',
    'held/*',
    update('zephyr_snapshot_schedule', { name: 'daily', enabled: true }, { enabled: false }),
  ],
  ['an unheard key removed', 'block/*', destroy('zephyr_encryption_key', { name: 'orders' })],
  ['an unheard tag', 'pass/pass', update('zephyr_server', { name: 'a', tags: { team: 'a' } }, { tags: { team: 'b' } })],
  ['an unheard server of a sandbox removed', 'pass/*', destroy('zephyr_server', { name: 'a', tags: { environment: 'sandbox' } })],
  ['an unheard server removed', 'block/*', destroy('zephyr_server', { name: 'a' })],
  [
    'an unheard function with new code',
    'pass/pass',
    update('zephyr_function', { name: 'a', code_hash: 'a', memory: 256 }, { code_hash: 'b', memory: 512 }),
  ],
  ['an unheard project removed', 'block/*', destroy('zephyr_project', { name: 'payments' })],
  ['an unheard bucket made public', 'block/*', update('zephyr_bucket', { name: 'a', acl: 'private' }, { acl: 'public-read' })],
  ['an unheard website', 'pass/*', create('zephyr_static_site', { name: 'a', branch: 'main' })],
  ['an unheard check removed', 'review/*', destroy('zephyr_uptime_check', { url: 'https://example.com' })],
  ['an unheard certificate removed', 'held/*', destroy('zephyr_certificate', { domain: 'example.com' })],
  [
    'an unheard widget of nobody knows what changes',
    'pass/*',
    update('zephyr_gizmo', { name: 'a', colour: 'red' }, { colour: 'blue' }),
  ],
  ['an unheard thing of nobody knows what removed', 'held/*', destroy('zephyr_gizmo', { name: 'a' })],
  ['an unheard invitation removed', 'pass/*', destroy('zephyr_invitation', { email: 'ann@example.com' })],
];
