import type { JsonObject } from '../../../src/model/value.ts';
import { create, destroy, update, type Story } from '../story.ts';
const u = (t: string, a: JsonObject, b: JsonObject) => update(t, { name: 'x', ...a }, b);
/** What a specialist of the service would stop, and what only looks alarming. */
export const specialistsOthers: readonly Story[] = [
  [
    'GitHub: branch protection reviews',
    'held/*',
    u(
      'github_branch_protection',
      {
        pattern: 'main',
        required_pull_request_reviews: [{ required_approving_review_count: 2, require_code_owner_reviews: true }],
      },
      { required_pull_request_reviews: [{ required_approving_review_count: 0, require_code_owner_reviews: false }] },
    ),
  ],
  [
    'GitHub: branch protection force push',
    'held/*',
    u('github_branch_protection', { pattern: 'main', allows_force_pushes: false }, { allows_force_pushes: true }),
  ],
  ['GitHub: repo visibility', 'block/*', u('github_repository', { visibility: 'private' }, { visibility: 'public' })],
  ['GitHub: repo archived', 'held/*', u('github_repository', { visibility: 'private', archived: false }, { archived: true })],
  ['GitHub: repo default branch', 'held/*', u('github_branch_default', { repository: 'r', branch: 'main' }, { branch: 'dev' })],
  [
    'GitHub: ruleset disabled',
    'held/*',
    u('github_repository_ruleset', { enforcement: 'active', target: 'branch' }, { enforcement: 'disabled' }),
  ],
  [
    'GitHub: ruleset bypass',
    'held/*',
    u(
      'github_repository_ruleset',
      { enforcement: 'active', bypass_actors: [] },
      { bypass_actors: [{ actor_id: 5, actor_type: 'RepositoryRole', bypass_mode: 'always' }] },
    ),
  ],
  [
    'GitHub: env reviewers',
    'block/*',
    u('github_repository_environment', { environment: 'production', reviewers: [{ teams: [1] }] }, { reviewers: [] }),
  ],
  [
    'GitHub: actions perms',
    'held/*',
    u(
      'github_actions_organization_permissions',
      { allowed_actions: 'selected', enabled_repositories: 'all' },
      { allowed_actions: 'all' },
    ),
  ],
  [
    'GitHub: workflow token',
    'held/*',
    u(
      'github_workflow_repository_permissions',
      { repository: 'r', default_workflow_permissions: 'read' },
      { default_workflow_permissions: 'write' },
    ),
  ],
  [
    'GitHub: org 2fa',
    'held/*',
    u(
      'github_organization_settings',
      { billing_email: 'x', default_repository_permission: 'read', members_can_create_public_repositories: false },
      { default_repository_permission: 'admin', members_can_create_public_repositories: true },
    ),
  ],
  [
    'GitHub: deploy key rw',
    'held/*',
    create('github_repository_deploy_key', { title: 'k', repository: 'r', read_only: false, key: 'ssh-ed25519 AAA' }),
  ],
  [
    'GitHub: team member maintainer',
    'review/*',
    u('github_team_membership', { username: 'u', role: 'member' }, { role: 'maintainer' }),
  ],
  ['GitHub: membership admin', 'block/*', u('github_membership', { username: 'u', role: 'member' }, { role: 'admin' })],
  [
    'GitHub: webhook insecure',
    'held/*',
    u(
      'github_repository_webhook',
      { repository: 'r', configuration: [{ url: 'https://a.acme.example', insecure_ssl: false }] },
      { configuration: [{ url: 'https://a.acme.example', insecure_ssl: true }] },
    ),
  ],
  [
    'GitHub: webhook url',
    'held/*',
    u(
      'github_repository_webhook',
      { repository: 'r', configuration: [{ url: 'https://a.acme.example', insecure_ssl: false }] },
      { configuration: [{ url: 'https://b.other.example', insecure_ssl: false }] },
    ),
  ],
  [
    'GitHub: oidc sub template',
    'held/*',
    u(
      'github_actions_repository_oidc_subject_claim_customization_template',
      { repository: 'r', use_default: true, include_claim_keys: [] },
      { use_default: false, include_claim_keys: ['repository_owner'] },
    ),
  ],
  [
    'GitHub: dependabot',
    'review/*',
    u('github_repository_dependabot_security_updates', { repository: 'r', enabled: true }, { enabled: false }),
  ],
  [
    'GitLab: approvals',
    'held/*',
    u(
      'gitlab_project_level_mr_approvals',
      { project: '1', reset_approvals_on_push: true, merge_requests_author_approval: false },
      { merge_requests_author_approval: true },
    ),
  ],
  [
    'GitLab: protected branch',
    'held/*',
    u(
      'gitlab_branch_protection',
      { project: '1', branch: 'main', push_access_level: 'no one', merge_access_level: 'maintainer' },
      { push_access_level: 'developer', merge_access_level: 'developer' },
    ),
  ],
  ['GitLab: visibility', 'block/*', u('gitlab_project', { visibility_level: 'private' }, { visibility_level: 'public' })],
  [
    'GitLab: variable unprotected',
    'held/*',
    u('gitlab_project_variable', { key: 'AWS_SECRET', protected: true, masked: true }, { protected: false }),
  ],
  [
    'Cloudflare: ssl flexible',
    'held/*',
    u('cloudflare_zone_setting', { zone_id: 'z', setting_id: 'ssl', value: 'strict' }, { value: 'flexible' }),
  ],
  [
    'Cloudflare: always https off',
    'held/*',
    u('cloudflare_zone_setting', { zone_id: 'z', setting_id: 'always_use_https', value: 'on' }, { value: 'off' }),
  ],
  [
    'Cloudflare: security level',
    'held/*',
    u('cloudflare_zone_setting', { zone_id: 'z', setting_id: 'security_level', value: 'high' }, { value: 'essentially_off' }),
  ],
  [
    'Cloudflare: access everyone',
    'block/*',
    u(
      'cloudflare_zero_trust_access_policy',
      { decision: 'allow', include: [{ email_domain: { domain: 'acme.example' } }] },
      { include: [{ everyone: {} }] },
    ),
  ],
  [
    'Cloudflare: access bypass',
    'block/*',
    u('cloudflare_zero_trust_access_policy', { decision: 'allow', include: [{ everyone: {} }] }, { decision: 'bypass' }),
  ],
  [
    'Cloudflare: record proxied off',
    'held/*',
    u('cloudflare_dns_record', { type: 'A', content: '203.0.113.7', proxied: true }, { proxied: false }),
  ],
  [
    'Cloudflare: record ttl',
    'pass/*',
    u('cloudflare_dns_record', { type: 'A', content: '203.0.113.7', ttl: 300 }, { ttl: 3600 }),
  ],
  [
    'Cloudflare: bot management',
    'held/*',
    u('cloudflare_bot_management', { zone_id: 'z', fight_mode: true, enable_js: true }, { fight_mode: false }),
  ],
  [
    'Cloudflare: worker route',
    'held/*',
    u('cloudflare_workers_route', { zone_id: 'z', pattern: 'api.acme.example/*', script: 'api' }, { script: 'other' }),
  ],
  ['Cloudflare: zone paused', 'block/*', u('cloudflare_zone', { paused: false }, { paused: true })],
  ['Cloudflare: dnssec', 'held/*', u('cloudflare_zone_dnssec', { zone_id: 'z', status: 'active' }, { status: 'disabled' })],
  [
    'Cloudflare: logpush off',
    'held/*',
    u('cloudflare_logpush_job', { zone_id: 'z', enabled: true, dataset: 'http_requests' }, { enabled: false }),
  ],
  [
    'Cloudflare: rate limit',
    'review/*',
    u(
      'cloudflare_ruleset',
      {
        zone_id: 'z',
        kind: 'zone',
        phase: 'http_ratelimit',
        rules: [{ ref: 'a', action: 'block', expression: 'true', ratelimit: { requests_per_period: 100, period: 60 } }],
      },
      { rules: [{ ref: 'a', action: 'block', expression: 'true', ratelimit: { requests_per_period: 100000, period: 60 } }] },
    ),
  ],
  [
    'okta: session',
    'review/*',
    u(
      'okta_policy_rule_signon',
      { mfa_required: true, session_lifetime: 120, session_idle: 60 },
      { session_lifetime: 10080, session_idle: 10080 },
    ),
  ],
  ['okta: mfa off', 'block/*', u('okta_policy_rule_signon', { mfa_required: true }, { mfa_required: false })],
  [
    'okta: password',
    'held/*',
    u(
      'okta_policy_password',
      { password_min_length: 14, password_history_count: 24 },
      { password_min_length: 6, password_history_count: 0 },
    ),
  ],
  ['okta: app status', 'block/*', u('okta_app_saml', { label: 'aws', status: 'ACTIVE' }, { status: 'INACTIVE' })],
  [
    'okta: network zone',
    'held/*',
    u('okta_network_zone', { type: 'IP', gateways: ['203.0.113.0/24'], usage: 'POLICY' }, { gateways: ['0.0.0.0/0'] }),
  ],
  [
    'okta: admin role',
    'block/*',
    u('okta_user_admin_roles', { user_id: 'u', admin_roles: ['HELP_DESK_ADMIN'] }, { admin_roles: ['SUPER_ADMIN'] }),
  ],
  [
    'okta: group rule',
    'held/*',
    u(
      'okta_group_rule',
      { status: 'ACTIVE', expression_value: 'user.department=="Eng"', group_assignments: ['a'] },
      { expression_value: 'true' },
    ),
  ],
  ['okta: pkce', 'held/*', u('okta_app_oauth', { label: 'a', pkce_required: true }, { pkce_required: false })],
  [
    'auth0: connections',
    'held/*',
    u(
      'auth0_connection',
      { strategy: 'auth0', options: [{ password_policy: 'excellent', brute_force_protection: true, disable_signup: true }] },
      { options: [{ password_policy: 'none', brute_force_protection: false, disable_signup: false }] },
    ),
  ],
  [
    'auth0: client grants',
    'held/*',
    u(
      'auth0_client',
      { grant_types: ['authorization_code'], callbacks: ['https://a.acme.example'] },
      { grant_types: ['authorization_code', 'password', 'implicit'] },
    ),
  ],
  [
    'auth0: token lifetime',
    'review/*',
    u('auth0_resource_server', { identifier: 'i', token_lifetime: 3600 }, { token_lifetime: 2592000 }),
  ],
  [
    'auth0: attack protection',
    'held/*',
    u(
      'auth0_attack_protection',
      { breached_password_detection: [{ enabled: true }] },
      { breached_password_detection: [{ enabled: false }] },
    ),
  ],
  [
    'auth0: action unbound',
    'held/*',
    u(
      'auth0_trigger_actions',
      {
        trigger: 'post-login',
        actions: [
          { id: 'a', display_name: 'MFA' },
          { id: 'b', display_name: 'log' },
        ],
      },
      { actions: [{ id: 'b', display_name: 'log' }] },
    ),
  ],
  [
    'keycloak: brute force',
    'held/*',
    u(
      'keycloak_realm',
      { realm: 'r', ssl_required: 'all', security_defenses: [{ brute_force_detection: [{ max_login_failures: 5 }] }] },
      { ssl_required: 'none', security_defenses: [] },
    ),
  ],
  [
    'keycloak: client redirect',
    'held/*',
    u(
      'keycloak_openid_client',
      { client_id: 'c', valid_redirect_uris: ['https://a.acme.example/*'], access_type: 'CONFIDENTIAL' },
      { valid_redirect_uris: ['*'] },
    ),
  ],
  [
    'keycloak: direct grants',
    'held/*',
    u('keycloak_openid_client', { client_id: 'c', direct_access_grants_enabled: false }, { direct_access_grants_enabled: true }),
  ],
  [
    'vault: policy',
    'block/*',
    u(
      'vault_policy',
      { policy: 'path "secret/data/shop/*" { capabilities = ["read"] }' },
      { policy: 'path "*" { capabilities = ["create","read","update","delete","list","sudo"] }' },
    ),
  ],
  ['vault: audit', 'block/*', destroy('vault_audit', { type: 'file', path: 'file' })],
  [
    'vault: mount options',
    'held/*',
    u(
      'vault_mount',
      { path: 'secret', type: 'kv', options: { version: '2' }, max_lease_ttl_seconds: 3600 },
      { max_lease_ttl_seconds: 31536000 },
    ),
  ],
  ['vault: mount destroyed', 'block/*', destroy('vault_mount', { path: 'secret', type: 'kv' })],
  [
    'vault: approle',
    'held/*',
    u(
      'vault_approle_auth_backend_role',
      { role_name: 'r', bind_secret_id: true, secret_id_bound_cidrs: ['10.0.0.0/8'] },
      { bind_secret_id: false, secret_id_bound_cidrs: [] },
    ),
  ],
  [
    'vault: k8s role',
    'held/*',
    u(
      'vault_kubernetes_auth_backend_role',
      { role_name: 'r', bound_service_account_names: ['shop'], bound_service_account_namespaces: ['shop'] },
      { bound_service_account_names: ['*'], bound_service_account_namespaces: ['*'] },
    ),
  ],
  [
    'vault: pki role',
    'held/*',
    u(
      'vault_pki_secret_backend_role',
      { name: 'r', allowed_domains: ['acme.example'], allow_any_name: false, allow_subdomains: true },
      { allow_any_name: true },
    ),
  ],
  [
    'vault: transit exportable',
    'held/*',
    u(
      'vault_transit_secret_backend_key',
      { name: 'k', exportable: false, deletion_allowed: false },
      { exportable: true, deletion_allowed: true },
    ),
  ],
  [
    'vault: db creation statements',
    'held/*',
    u(
      'vault_database_secret_backend_role',
      { name: 'r', creation_statements: ['GRANT SELECT ON ALL TABLES IN SCHEMA public TO "{{name}}"'] },
      { creation_statements: ['GRANT ALL PRIVILEGES ON DATABASE shop TO "{{name}}"; ALTER ROLE "{{name}}" SUPERUSER'] },
    ),
  ],
  [
    'Datadog: monitor message',
    'review/*',
    u(
      'datadog_monitor',
      { type: 'metric alert', query: 'avg(last_5m):avg:x{*} > 90', message: 'bad @pagerduty-prod' },
      { message: 'bad' },
    ),
  ],
  [
    'Datadog: logs index exclusion',
    'held/*',
    u(
      'datadog_logs_index',
      { filter: [{ query: '*' }], exclusion_filter: [] },
      { exclusion_filter: [{ name: 'all', is_enabled: true, filter: [{ query: '*', sample_rate: 1.0 }] }] },
    ),
  ],
  [
    'Datadog: logs retention',
    'review/*',
    u('datadog_logs_index', { filter: [{ query: '*' }], retention_days: 30 }, { retention_days: 3 }),
  ],
  [
    'Datadog: downtime all',
    'held/*',
    create('datadog_downtime_schedule', { scope: 'env:production', monitor_identifier: [{ monitor_tags: ['*'] }] }),
  ],
  [
    'Datadog: role perms',
    'held/*',
    u(
      'datadog_role',
      { permission: [{ id: 'a', name: 'logs_read' }] },
      {
        permission: [
          { id: 'a', name: 'logs_read' },
          { id: 'b', name: 'user_access_manage' },
        ],
      },
    ),
  ],
  [
    'Datadog: sensitive scanner',
    'held/*',
    u(
      'datadog_sensitive_data_scanner_group',
      { is_enabled: true, filter: [{ query: '*' }], product_list: ['logs'] },
      { is_enabled: false },
    ),
  ],
  ['Datadog: synthetics paused', 'review/*', u('datadog_synthetics_test', { type: 'api', status: 'live' }, { status: 'paused' })],
  [
    'PagerDuty: escalation',
    'held/*',
    u(
      'pagerduty_escalation_policy',
      {
        num_loops: 2,
        rule: [
          { escalation_delay_in_minutes: 10, target: [{ type: 'schedule_reference', id: 'a' }] },
          { escalation_delay_in_minutes: 10, target: [{ type: 'user_reference', id: 'b' }] },
        ],
      },
      { rule: [{ escalation_delay_in_minutes: 600, target: [{ type: 'user_reference', id: 'c' }] }] },
    ),
  ],
  [
    'PagerDuty: urgency',
    'review/*',
    u(
      'pagerduty_service',
      { escalation_policy: 'e', incident_urgency_rule: [{ type: 'constant', urgency: 'high' }] },
      { incident_urgency_rule: [{ type: 'constant', urgency: 'low' }] },
    ),
  ],
  [
    'PagerDuty: maintenance',
    'review/*',
    create('pagerduty_maintenance_window', {
      start_time: '2026-12-01T00:00:00Z',
      end_time: '2027-12-01T00:00:00Z',
      services: ['a'],
    }),
  ],
  [
    'Snowflake: retention',
    'held/*',
    u('snowflake_database', { data_retention_time_in_days: 30 }, { data_retention_time_in_days: 0 }),
  ],
  [
    'Snowflake: network policy',
    'held/*',
    u('snowflake_network_policy', { allowed_ip_list: ['203.0.113.0/24'] }, { allowed_ip_list: ['0.0.0.0/0'] }),
  ],
  [
    'Snowflake: grant accountadmin',
    'block/*',
    create('snowflake_grant_account_role', { role_name: 'ACCOUNTADMIN', user_name: 'SVC' }),
  ],
  [
    'Snowflake: warehouse suspend',
    'review/*',
    u(
      'snowflake_warehouse',
      { warehouse_size: 'LARGE', auto_suspend: 60, max_cluster_count: 4 },
      { warehouse_size: 'XSMALL', max_cluster_count: 1 },
    ),
  ],
  [
    'Snowflake: masking policy',
    'held/*',
    u('snowflake_masking_policy', { body: "case when current_role() in ('PII') then val else '***' end" }, { body: 'val' }),
  ],
  ['Snowflake: task suspended', 'review/*', u('snowflake_task', { started: true, sql_statement: 'x' }, { started: false })],
  ['Databricks: cluster', 'pass/*', u('databricks_cluster', { num_workers: 4 }, { num_workers: 6 })],
  [
    'Databricks: ip list',
    'held/*',
    u('databricks_ip_access_list', { list_type: 'ALLOW', enabled: true, ip_addresses: ['203.0.113.0/24'] }, { enabled: false }),
  ],
  [
    'Databricks: grants all',
    'held/*',
    u(
      'databricks_grants',
      { catalog: 'main', grant: [{ principal: 'analysts', privileges: ['SELECT'] }] },
      { grant: [{ principal: 'account users', privileges: ['ALL_PRIVILEGES'] }] },
    ),
  ],
  [
    'Databricks: job paused',
    'review/*',
    u(
      'databricks_job',
      { schedule: [{ quartz_cron_expression: '0 0 * * * ?', pause_status: 'UNPAUSED' }] },
      { schedule: [{ quartz_cron_expression: '0 0 * * * ?', pause_status: 'PAUSED' }] },
    ),
  ],
  ['atlas: ip all', 'block/*', create('mongodbatlas_project_ip_access_list', { project_id: 'p', cidr_block: '0.0.0.0/0' })],
  [
    'atlas: backup off',
    'block/*',
    u(
      'mongodbatlas_advanced_cluster',
      { backup_enabled: true, pit_enabled: true },
      { backup_enabled: false, pit_enabled: false },
    ),
  ],
  [
    'atlas: termination',
    'held/*',
    u('mongodbatlas_advanced_cluster', { termination_protection_enabled: true }, { termination_protection_enabled: false }),
  ],
  [
    'atlas: tls',
    'held/*',
    u(
      'mongodbatlas_advanced_cluster',
      { advanced_configuration: [{ minimum_enabled_tls_protocol: 'TLS1_2' }] },
      { advanced_configuration: [{ minimum_enabled_tls_protocol: 'TLS1_0' }] },
    ),
  ],
  ['atlas: paused', 'block/*', u('mongodbatlas_advanced_cluster', { paused: false }, { paused: true })],
  [
    'atlas: auditing',
    'held/*',
    u('mongodbatlas_auditing', { project_id: 'p', enabled: true, audit_authorization_success: false }, { enabled: false }),
  ],
  [
    'atlas: db user',
    'held/*',
    u(
      'mongodbatlas_database_user',
      { username: 'u', roles: [{ role_name: 'read', database_name: 'shop' }] },
      { roles: [{ role_name: 'atlasAdmin', database_name: 'admin' }] },
    ),
  ],
  [
    'Confluent: topic retention',
    'held/*',
    u('confluent_kafka_topic', { topic_name: 't', config: { 'retention.ms': '-1' } }, { config: { 'retention.ms': '3600000' } }),
  ],
  [
    'Confluent: topic cleanup policy',
    'held/*',
    u(
      'confluent_kafka_topic',
      { topic_name: 't', config: { 'cleanup.policy': 'compact' } },
      { config: { 'cleanup.policy': 'delete' } },
    ),
  ],
  [
    'Confluent: acl any',
    'held/*',
    create('confluent_kafka_acl', {
      resource_type: 'TOPIC',
      resource_name: '*',
      principal: 'User:*',
      operation: 'ALL',
      permission: 'ALLOW',
      host: '*',
    }),
  ],
  [
    'Confluent: schema compat',
    'held/*',
    u('confluent_subject_config', { subject_name: 's', compatibility_level: 'BACKWARD' }, { compatibility_level: 'NONE' }),
  ],
  [
    'Confluent: cku',
    'held/*',
    u('confluent_kafka_cluster', { availability: 'MULTI_ZONE', dedicated: [{ cku: 4 }] }, { dedicated: [{ cku: 1 }] }),
  ],
  ['Confluent: connector paused', 'held/*', u('confluent_connector', { status: 'RUNNING' }, { status: 'PAUSED' })],
  [
    'fastly: backend',
    'held/*',
    u(
      'fastly_service_vcl',
      { backend: [{ name: 'o', address: 'a.acme.example', use_ssl: true, ssl_check_cert: true }] },
      { backend: [{ name: 'o', address: 'a.acme.example', use_ssl: true, ssl_check_cert: false }] },
    ),
  ],
  [
    'fastly: logging removed',
    'held/*',
    u('fastly_service_vcl', { logging_s3: [{ name: 'l', bucket_name: 'b' }] }, { logging_s3: [] }),
  ],
  [
    'grafana: alert paused',
    'review/*',
    u('grafana_rule_group', { rule: [{ name: 'a', is_paused: false }] }, { rule: [{ name: 'a', is_paused: true }] }),
  ],
  ['grafana: sa admin', 'held/*', u('grafana_service_account', { role: 'Viewer' }, { role: 'Admin' })],
  [
    'grafana: mute',
    'review/*',
    u(
      'grafana_contact_point',
      { email: [{ addresses: ['oncall@acme.example'] }] },
      { email: [{ addresses: ['x@other.example'] }] },
    ),
  ],
  [
    'Elastic Cloud: traffic filter',
    'held/*',
    u('ec_deployment_traffic_filter', { type: 'ip', rule: [{ source: '203.0.113.0/24' }] }, { rule: [{ source: '0.0.0.0/0' }] }),
  ],
  [
    'elastic: ilm',
    'held/*',
    u(
      'elasticstack_elasticsearch_index_lifecycle',
      { delete: [{ min_age: '365d', delete: [{}] }] },
      { delete: [{ min_age: '1d', delete: [{}] }] },
    ),
  ],
  [
    'tailscale: acl',
    'block/*',
    u(
      'tailscale_acl',
      { acl: '{"acls":[{"action":"accept","src":["group:eng"],"dst":["tag:dev:22"]}]}' },
      { acl: '{"acls":[{"action":"accept","src":["*"],"dst":["*:*"]}]}' },
    ),
  ],
  ['Terraform Cloud: workspace auto apply', 'held/*', u('tfe_workspace', { auto_apply: false }, { auto_apply: true })],
  [
    'Terraform Cloud: policy advisory',
    'held/*',
    u('tfe_policy', { enforce_mode: 'hard-mandatory' }, { enforce_mode: 'advisory' }),
  ],
  ['Terraform Cloud: var not sensitive', 'held/*', u('tfe_variable', { key: 'TOKEN', sensitive: true }, { sensitive: false })],
  ['Terraform Cloud: team access admin', 'held/*', u('tfe_team_access', { access: 'plan' }, { access: 'admin' })],
  [
    'LaunchDarkly: flag off',
    'held/*',
    u('launchdarkly_feature_flag_environment', { flag_id: 'f', env_key: 'production', on: true }, { on: false }),
  ],
  [
    'PostgreSQL: grant',
    'held/*',
    u(
      'postgresql_grant',
      { role: 'app', privileges: ['SELECT'], object_type: 'table' },
      { privileges: ['SELECT', 'DELETE', 'TRUNCATE'] },
    ),
  ],
  ['PostgreSQL: role super', 'block/*', u('postgresql_role', { superuser: false }, { superuser: true })],
  ['kafka: topic partitions', 'pass/*', u('kafka_topic', { partitions: 6, replication_factor: 3 }, { partitions: 12 })],
  ['kafka: topic rf', 'held/*', u('kafka_topic', { partitions: 6, replication_factor: 3 }, { replication_factor: 1 })],
  [
    'hcloud: fw',
    'block/*',
    u(
      'hcloud_firewall',
      { rule: [{ direction: 'in', protocol: 'tcp', port: '22', source_ips: ['203.0.113.0/24'] }] },
      { rule: [{ direction: 'in', protocol: 'tcp', port: '22', source_ips: ['0.0.0.0/0', '::/0'] }] },
    ),
  ],
  ['hcloud: delete protection', 'held/*', u('hcloud_server', { delete_protection: true }, { delete_protection: false })],
  ['hcloud: backups', 'held/*', u('hcloud_server', { backups: true }, { backups: false })],
  [
    'DigitalOcean: db firewall',
    'held/*',
    u(
      'digitalocean_database_firewall',
      { cluster_id: 'c', rule: [{ type: 'ip_addr', value: '203.0.113.7' }] },
      { rule: [{ type: 'ip_addr', value: '0.0.0.0/0' }] },
    ),
  ],
  [
    'heroku: formation',
    'block/*',
    u('heroku_formation', { app_id: 'a', type: 'web', quantity: 3, size: 'standard-2x' }, { quantity: 0 }),
  ],
  [
    'vercel: protection',
    'held/*',
    u(
      'vercel_project',
      { vercel_authentication: { deployment_type: 'standard_protection' } },
      { vercel_authentication: { deployment_type: 'none' } },
    ),
  ],
  ['newrelic: alert', 'held/*', u('newrelic_nrql_alert_condition', { enabled: true, type: 'static' }, { enabled: false })],
  [
    'Oracle Cloud: bucket',
    'block/*',
    u('oci_objectstorage_bucket', { access_type: 'NoPublicAccess', versioning: 'Enabled' }, { access_type: 'ObjectRead' }),
  ],
  [
    'Oracle Cloud: policy',
    'held/*',
    u(
      'oci_identity_policy',
      { statements: ['Allow group dev to read all-resources in compartment dev'] },
      { statements: ['Allow group dev to manage all-resources in tenancy'] },
    ),
  ],
  [
    'Alibaba Cloud: oss acl',
    'block/*',
    u('alicloud_oss_bucket_acl', { bucket: 'b', acl: 'private' }, { acl: 'public-read-write' }),
  ],
  [
    'Alibaba Cloud: sg',
    'block/*',
    create('alicloud_security_group_rule', {
      type: 'ingress',
      ip_protocol: 'tcp',
      port_range: '3389/3389',
      cidr_ip: '0.0.0.0/0',
      policy: 'accept',
    }),
  ],
  [
    'yandex: pg public',
    'held/*',
    u(
      'yandex_mdb_postgresql_cluster',
      { host: [{ zone: 'a', assign_public_ip: false }] },
      { host: [{ zone: 'a', assign_public_ip: true }] },
    ),
  ],
];
