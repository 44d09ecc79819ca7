import { create, destroy, replace, update, type Story } from '../story.ts';

const zone = 'a'.repeat(32);
const record = { zone_id: zone, name: 'api', type: 'CNAME', content: 'lb.example.net', ttl: 300, proxied: true };
const monitor = {
  name: 'API errors',
  type: 'metric alert',
  query: 'sum(last_5m):sum:errors{env:prod} > 50',
  message: 'Errors are up. @pagerduty-orders @slack-oncall',
  priority: '2',
  notify_no_data: true,
  monitor_thresholds: [{ critical: '50' }],
};
const service = {
  name: 'shop',
  activate: true,
  force_destroy: false,
  domain: [{ name: 'www.example.com' }],
  backend: [{ name: 'origin', address: 'origin.example.com', port: 443, use_ssl: true }],
  active_version: 14,
  comment: '',
};

export const cloudflare: readonly Story[] = [
  ['a TTL', 'pass/pass', update('cloudflare_record', { ...record, proxied: false }, { ttl: 60 })],
  ['a record to another target', 'review/*', update('cloudflare_dns_record', record, { content: 'other.example.net' })],
  ['a record no longer behind the proxy', 'review/*', update('cloudflare_dns_record', record, { proxied: false })],
  ['a record removed', 'block/review', destroy('cloudflare_dns_record', record)],
  [
    'a record of a proof removed',
    'review/pass',
    destroy('cloudflare_dns_record', { ...record, type: 'TXT', name: '_acme-challenge', content: 'x', proxied: false }),
  ],
  [
    'mail records removed',
    'block/review',
    destroy(
      'cloudflare_dns_record',
      { ...record, type: 'MX', name: 'example.com', content: 'mx.example.net', priority: 10, proxied: false },
      { name: 'mx' },
    ),
  ],
  ['a record added', 'pass/pass', create('cloudflare_dns_record', record)],
  ['a comment on a record', 'pass/pass', update('cloudflare_dns_record', { ...record, comment: '' }, { comment: 'by platform' })],
  [
    'a zone removed',
    'block/block',
    destroy('cloudflare_zone', { name: 'example.com', account: { id: 'a' }, type: 'full', paused: false }),
  ],
  ['a zone paused', 'block/*', update('cloudflare_zone', { name: 'example.com', type: 'full', paused: false }, { paused: true })],
  [
    'TLS to the origin off',
    'block/review',
    update('cloudflare_zone_setting', { zone_id: zone, setting_id: 'ssl', value: 'strict' }, { value: 'off' }),
  ],
  [
    'security level lowered',
    'held/*',
    update(
      'cloudflare_zone_setting',
      { zone_id: zone, setting_id: 'security_level', value: 'high' },
      { value: 'essentially_off' },
    ),
  ],
  [
    'newer TLS only',
    'pass/pass',
    update('cloudflare_zone_setting', { zone_id: zone, setting_id: 'min_tls_version', value: '1.0' }, { value: '1.2' }),
  ],
  [
    'a rule of the firewall disabled',
    'review/*',
    update(
      'cloudflare_ruleset',
      {
        zone_id: zone,
        name: 'waf',
        kind: 'zone',
        phase: 'http_request_firewall_custom',
        rules: [{ action: 'block', expression: '(ip.src.country eq "XX")', enabled: true }],
      },
      { rules: [{ action: 'block', expression: '(ip.src.country eq "XX")', enabled: false }] },
    ),
  ],
  [
    'a managed firewall removed',
    'block/review',
    destroy('cloudflare_ruleset', {
      zone_id: zone,
      name: 'managed',
      kind: 'zone',
      phase: 'http_request_firewall_managed',
      rules: [{ action: 'execute', enabled: true, expression: 'true' }],
    }),
  ],
  [
    'a rule added',
    'pass/pass',
    update(
      'cloudflare_ruleset',
      {
        zone_id: zone,
        name: 'waf',
        kind: 'zone',
        phase: 'http_request_firewall_custom',
        rules: [{ action: 'block', expression: 'a', enabled: true }],
      },
      {
        rules: [
          { action: 'block', expression: 'a', enabled: true },
          { action: 'managed_challenge', expression: 'b', enabled: true },
        ],
      },
    ),
  ],
  [
    'a cache rule changed',
    'pass/pass',
    update(
      'cloudflare_ruleset',
      {
        zone_id: zone,
        name: 'cache',
        kind: 'zone',
        phase: 'http_request_cache_settings',
        rules: [
          { action: 'set_cache_settings', expression: 'a', enabled: true, action_parameters: { edge_ttl: { default: 60 } } },
        ],
      },
      {
        rules: [
          { action: 'set_cache_settings', expression: 'a', enabled: true, action_parameters: { edge_ttl: { default: 120 } } },
        ],
      },
    ),
  ],
  [
    'an application for everybody',
    'block/review',
    update(
      'cloudflare_zero_trust_access_policy',
      { account_id: 'a', name: 'staff', decision: 'allow', include: [{ email_domain: { domain: 'example.com' } }] },
      { include: [{ everyone: {} }] },
    ),
  ],
  [
    'an access application removed',
    'block/review',
    destroy('cloudflare_zero_trust_access_application', {
      account_id: 'a',
      name: 'admin',
      domain: 'admin.example.com',
      type: 'self_hosted',
    }),
  ],
  [
    'new code of a worker',
    'pass/pass',
    update('cloudflare_workers_script', { account_id: 'a', script_name: 'edge', content: 'a' }, { content: 'b' }),
  ],
  [
    'a worker removed',
    'block/review',
    destroy('cloudflare_workers_script', { account_id: 'a', script_name: 'edge', content: 'a' }),
  ],
  ['a bucket removed', 'block/*', destroy('cloudflare_r2_bucket', { account_id: 'a', name: 'uploads', location: 'WEUR' })],
  ['a namespace of keys removed', 'block/*', destroy('cloudflare_workers_kv_namespace', { account_id: 'a', title: 'sessions' })],
  ['a tunnel removed', 'block/*', destroy('cloudflare_zero_trust_tunnel_cloudflared', { account_id: 'a', name: 'office' })],
  [
    'a pool of the balancer disabled',
    'block/*',
    update(
      'cloudflare_load_balancer_pool',
      { account_id: 'a', name: 'eu', enabled: true, origins: [{ name: 'o', address: '198.51.100.7', enabled: true }] },
      { enabled: false },
    ),
  ],
  [
    'an API token made',
    'review/*',
    create('cloudflare_api_token', {
      name: 'ci',
      policies: [{ effect: 'allow', resources: { 'com.cloudflare.api.account.*': '*' }, permission_groups: [{ id: 'x' }] }],
    }),
  ],
  [
    'a page rule added',
    'pass/pass',
    create('cloudflare_page_rule', { zone_id: zone, target: 'example.com/*', priority: 1, actions: { always_use_https: true } }),
  ],
];

export const alerting: readonly Story[] = [
  [
    'a monitor with another threshold',
    'pass/pass',
    update('datadog_monitor', monitor, { query: monitor.query.replace('50', '60'), monitor_thresholds: [{ critical: '60' }] }),
  ],
  ['a monitor that tells nobody', 'review/*', update('datadog_monitor', monitor, { message: 'Errors are up.' })],
  [
    'a monitor that tells another team',
    'pass/pass',
    update('datadog_monitor', monitor, { message: 'Errors are up. @pagerduty-shop @slack-oncall' }),
  ],
  [
    'a monitor with a kinder text',
    'pass/pass',
    update('datadog_monitor', monitor, { message: 'Please look: errors are up. @pagerduty-orders @slack-oncall' }),
  ],
  [
    'a threshold that never fires',
    'review/*',
    update('datadog_monitor', monitor, {
      query: monitor.query.replace('50', '999999999'),
      monitor_thresholds: [{ critical: '999999999' }],
    }),
  ],
  ['a monitor removed', 'review/pass', destroy('datadog_monitor', monitor)],
  ['a monitor replaced', 'pass/pass', replace('datadog_monitor', monitor, { type: 'query alert' })],
  [
    'a downtime of everything',
    'review/*',
    create('datadog_downtime_schedule', { scope: '*', monitor_identifier: { monitor_tags: ['*'] }, message: '' }),
  ],
  ['a dashboard removed', 'pass/pass', destroy('datadog_dashboard_json', { dashboard: '{}' })],
  [
    'a dashboard changed',
    'pass/pass',
    update('datadog_dashboard', { title: 'API', layout_type: 'ordered', widget: [] }, { title: 'API v2' }),
  ],
  ['an SLO removed', 'pass/pass', destroy('datadog_service_level_objective', { name: 'availability', type: 'metric' })],
  [
    'a synthetic test paused',
    'review/*',
    update(
      'datadog_synthetics_test',
      { name: 'checkout', type: 'api', status: 'live', message: '@pagerduty' },
      { status: 'paused' },
    ),
  ],
  [
    'detection of threats off',
    'held/*',
    update('datadog_security_monitoring_rule', { name: 'brute force', enabled: true }, { enabled: false }),
  ],
  [
    'an index keeps logs longer',
    'pass/pass',
    update('datadog_logs_index', { name: 'main', retention_days: 15, filter: [{ query: '*' }] }, { retention_days: 30 }),
  ],
  [
    'an index drops everything',
    'review/*',
    update(
      'datadog_logs_index',
      { name: 'main', retention_days: 15, filter: [{ query: '*' }], exclusion_filter: [] },
      { exclusion_filter: [{ name: 'all', is_enabled: true, filter: [{ query: '*', sample_rate: 1 }] }] },
    ),
  ],
  [
    'the integration of an account removed',
    'review/*',
    destroy('datadog_integration_aws_account', { aws_account_id: '111111111111', aws_partition: 'aws' }),
  ],
  [
    'an administrator of Datadog',
    'pass/*',
    create('datadog_user', { email: 'a@example.com', roles: ['00000000-0000-0000-0000-00000000admin'] }),
  ],
  [
    'on-call without people',
    'held/*',
    destroy('pagerduty_escalation_policy', { name: 'orders', num_loops: 2, rule: [{ escalation_delay_in_minutes: 10 }] }),
  ],
  [
    'a service of PagerDuty removed',
    'review/review',
    destroy('pagerduty_service', { name: 'orders', escalation_policy: 'P1', auto_resolve_timeout: '14400' }),
  ],
  [
    'a longer delay',
    'pass/pass',
    update(
      'pagerduty_escalation_policy',
      {
        name: 'orders',
        num_loops: 2,
        rule: [{ escalation_delay_in_minutes: 10, target: [{ id: 'U1', type: 'user_reference' }] }],
      },
      { rule: [{ escalation_delay_in_minutes: 15, target: [{ id: 'U1', type: 'user_reference' }] }] },
    ),
  ],
  [
    'one more on the rota',
    'pass/pass',
    update(
      'pagerduty_schedule',
      { name: 'orders', time_zone: 'UTC', layer: [{ users: ['U1', 'U2'] }] },
      { layer: [{ users: ['U1', 'U2', 'U3'] }] },
    ),
  ],
  [
    'a schedule removed',
    'block/*',
    destroy('pagerduty_schedule', { name: 'orders', time_zone: 'UTC', layer: [{ users: ['U1', 'U2'] }] }),
  ],
  [
    'a maintenance window',
    'review/*',
    create('pagerduty_maintenance_window', {
      start_time: '2026-01-01T00:00:00Z',
      end_time: '2026-01-08T00:00:00Z',
      services: ['S1'],
    }),
  ],
  [
    'a service of PagerDuty without urgency',
    'review/*',
    update(
      'pagerduty_service',
      { name: 'orders', escalation_policy: 'P1', incident_urgency_rule: [{ type: 'constant', urgency: 'high' }] },
      { incident_urgency_rule: [{ type: 'constant', urgency: 'low' }] },
    ),
  ],
  [
    'a dashboard of Grafana changed',
    'pass/pass',
    update('grafana_dashboard', { config_json: '{"title":"a"}', folder: 'f' }, { config_json: '{"title":"b"}' }),
  ],
  [
    'a folder of Grafana removed',
    'review/*',
    destroy('grafana_folder', { title: 'Orders', prevent_destroy_if_not_empty: false }),
  ],
  [
    'a rule group paused',
    'review/*',
    update(
      'grafana_rule_group',
      { name: 'orders', interval_seconds: 60, rule: [{ name: 'errors', condition: 'C', is_paused: false }] },
      { rule: [{ name: 'errors', condition: 'C', is_paused: true }] },
    ),
  ],
  [
    'a contact point removed',
    'review/*',
    destroy('grafana_contact_point', { name: 'oncall', pagerduty: [{ severity: 'critical' }] }),
  ],
  [
    'the tree of notifications to nobody',
    'review/*',
    update('grafana_notification_policy', { contact_point: 'oncall', group_by: ['alertname'] }, { contact_point: 'blackhole' }),
  ],
  [
    'a data source removed',
    'review/*',
    destroy('grafana_data_source', { name: 'prometheus', type: 'prometheus', url: 'http://p' }),
  ],
  [
    'an administrator of Grafana',
    'block/*',
    update(
      'grafana_organization',
      { name: 'acme', admins: ['a@example.com'], viewers: ['b@example.com'] },
      { admins: ['a@example.com', 'b@example.com'], viewers: [] },
    ),
  ],
  [
    'a backend of Fastly changed',
    'review/*',
    update('fastly_service_vcl', service, {
      backend: [{ name: 'origin', address: 'other.example.com', port: 443, use_ssl: true }],
    }),
  ],
  ['a service of Fastly removed', 'block/*', destroy('fastly_service_vcl', { ...service, force_destroy: true })],
  ['a service of Fastly not activated', 'review/*', update('fastly_service_vcl', service, { activate: false })],
  [
    'a header of Fastly',
    'pass/pass',
    update(
      'fastly_service_vcl',
      { ...service, header: [] },
      { header: [{ name: 'hsts', action: 'set', type: 'response', destination: 'http.Strict-Transport-Security' }] },
    ),
  ],
  ['a comment of a version', 'pass/pass', update('fastly_service_vcl', service, { version_comment: 'by platform' })],
  [
    'TLS of Fastly removed',
    'block/*',
    destroy('fastly_tls_subscription', {
      domains: ['www.example.com'],
      certificate_authority: 'lets-encrypt',
      force_destroy: true,
    }),
  ],
];
