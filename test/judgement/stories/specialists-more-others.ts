import type { JsonObject } from '../../../src/model/value.ts';
import { create, destroy, replace, update, type Story } from '../story.ts';
const u = (t: string, a: JsonObject, b: JsonObject) => update(t, { name: 'x', ...a }, b);
/** What somebody who runs the smaller providers would stop. */
export const specialistsMoreOthers: readonly Story[] = [
  [
    'GitHub: app installation',
    'held/*',
    u(
      'github_app_installation_repositories',
      { installation_id: '1', selected_repositories: ['a'] },
      { selected_repositories: ['a', 'b', 'infra'] },
    ),
  ],
  [
    'GitHub: runner group',
    'held/*',
    u(
      'github_actions_runner_group',
      { visibility: 'selected', allows_public_repositories: false },
      { visibility: 'all', allows_public_repositories: true },
    ),
  ],
  [
    'GitHub: org ruleset',
    'held/*',
    u(
      'github_organization_ruleset',
      { enforcement: 'active', rules: [{ required_status_checks: [{ required_check: [{ context: 'ci' }] }] }] },
      { rules: [{ required_status_checks: [] }] },
    ),
  ],
  [
    'GitHub: env branch policy',
    'held/*',
    u(
      'github_repository_environment',
      { environment: 'production', deployment_branch_policy: [{ protected_branches: true, custom_branch_policies: false }] },
      { deployment_branch_policy: [] },
    ),
  ],
  [
    'GitHub: env wait',
    'held/*',
    u('github_repository_environment', { environment: 'production', wait_timer: 30 }, { wait_timer: 0 }),
  ],
  [
    'GitHub: env admin bypass',
    'held/*',
    u('github_repository_environment', { environment: 'production', can_admins_bypass: false }, { can_admins_bypass: true }),
  ],
  [
    'GitHub: repo secret scanning',
    'held/*',
    u(
      'github_repository',
      { visibility: 'private', security_and_analysis: [{ secret_scanning: [{ status: 'enabled' }] }] },
      { security_and_analysis: [{ secret_scanning: [{ status: 'disabled' }] }] },
    ),
  ],
  [
    'GitHub: codeowners',
    'held/*',
    u(
      'github_repository_file',
      { repository: 'r', file: '.github/CODEOWNERS', content: '* @acme/platform\n' },
      { content: '* @acme/dev\n' },
    ),
  ],
  [
    'GitHub: workflow file',
    'held/*',
    u(
      'github_repository_file',
      { repository: 'r', file: '.github/workflows/deploy.yml', content: 'on: push\n' },
      { content: 'on: pull_request_target\n' },
    ),
  ],
  [
    'GitHub: readme',
    'pass/*',
    u('github_repository_file', { repository: 'r', file: 'README.md', content: 'a' }, { content: 'b' }),
  ],
  ['GitHub: label', 'pass/pass', u('github_issue_label', { repository: 'r', color: 'ff0000' }, { color: '00ff00' })],
  ['GitHub: topics', 'pass/pass', u('github_repository', { visibility: 'private', topics: ['a'] }, { topics: ['a', 'b'] })],
  [
    'GitHub: delete branch on merge',
    'pass/*',
    u('github_repository', { visibility: 'private', delete_branch_on_merge: false }, { delete_branch_on_merge: true }),
  ],
  [
    'GitHub: squash only',
    'pass/*',
    u('github_repository', { visibility: 'private', allow_merge_commit: true }, { allow_merge_commit: false }),
  ],
  [
    'GitHub: variable',
    'pass/*',
    u('github_actions_variable', { repository: 'r', variable_name: 'REGION', value: 'a' }, { value: 'b' }),
  ],
  [
    'GitLab: push rules',
    'held/*',
    u(
      'gitlab_project_push_rules',
      { project: '1', prevent_secrets: true, reject_unsigned_commits: true },
      { prevent_secrets: false },
    ),
  ],
  [
    'GitLab: instance signup',
    'held/*',
    u(
      'gitlab_application_settings',
      { signup_enabled: false, require_two_factor_authentication: true },
      { signup_enabled: true },
    ),
  ],
  [
    'GitLab: group share',
    'held/*',
    create('gitlab_group_share_group', { group_id: '1', share_group_id: '2', group_access: 'owner' }),
  ],
  [
    'GitLab: ci token scope',
    'held/*',
    u(
      'gitlab_project',
      { visibility_level: 'private', ci_forward_deployment_enabled: true, restrict_user_defined_variables: true },
      { restrict_user_defined_variables: false },
    ),
  ],
  ['GitLab: topics', 'pass/pass', u('gitlab_project', { visibility_level: 'private', topics: ['a'] }, { topics: ['b'] })],
  ['Bitbucket: branch restriction', 'held/*', destroy('bitbucket_branch_restriction', { kind: 'push', pattern: 'main' })],
  [
    'Cloudflare: waf managed override',
    'held/*',
    u(
      'cloudflare_ruleset',
      {
        zone_id: 'z',
        kind: 'zone',
        phase: 'http_request_firewall_managed',
        rules: [{ ref: 'm', action: 'execute', enabled: true, expression: 'true' }],
      },
      { rules: [{ ref: 'm', action: 'execute', enabled: false, expression: 'true' }] },
    ),
  ],
  [
    'Cloudflare: access session',
    'review/*',
    u(
      'cloudflare_zero_trust_access_application',
      { domain: 'a.acme.example', session_duration: '1h' },
      { session_duration: '720h' },
    ),
  ],
  [
    'Cloudflare: access app destroyed',
    'block/*',
    destroy('cloudflare_zero_trust_access_application', { domain: 'admin.acme.example', name: 'admin' }),
  ],
  [
    'Cloudflare: gateway policy',
    'held/*',
    u('cloudflare_zero_trust_gateway_policy', { action: 'block', enabled: true, filters: ['dns'] }, { enabled: false }),
  ],
  [
    'Cloudflare: device posture',
    'held/*',
    destroy('cloudflare_zero_trust_device_posture_rule', { name: 'disk', type: 'disk_encryption' }),
  ],
  [
    'Cloudflare: tunnel secret',
    'held/*',
    replace('cloudflare_zero_trust_tunnel_cloudflared', { name: 't', tunnel_secret: 'a' }, { tunnel_secret: 'b' }),
  ],
  [
    'Cloudflare: auth origin pulls',
    'held/*',
    u('cloudflare_authenticated_origin_pulls', { zone_id: 'z', enabled: true }, { enabled: false }),
  ],
  [
    'Cloudflare: page rule',
    'held/*',
    u(
      'cloudflare_page_rule',
      { target: '*acme.example/api/*', actions: { cache_level: 'bypass' } },
      { actions: { cache_level: 'cache_everything' } },
    ),
  ],
  [
    'Cloudflare: min tls',
    'held/*',
    u('cloudflare_zone_setting', { zone_id: 'z', setting_id: 'min_tls_version', value: '1.2' }, { value: '1.0' }),
  ],
  [
    'Cloudflare: brotli',
    'pass/*',
    u('cloudflare_zone_setting', { zone_id: 'z', setting_id: 'brotli', value: 'off' }, { value: 'on' }),
  ],
  [
    'Cloudflare: member admin',
    'held/*',
    create('cloudflare_account_member', { email: 'x@other.example', roles: ['33666b9c79b9a5273fc7344ff42f953d'] }),
  ],
  [
    'Cloudflare: api token',
    'held/*',
    create('cloudflare_api_token', {
      name: 't',
      policies: [{ effect: 'allow', permission_groups: [{ id: 'a' }], resources: { 'com.cloudflare.api.account.*': '*' } }],
    }),
  ],
  ['Cloudflare: r2 public', 'held/*', u('cloudflare_r2_managed_domain', { bucket_name: 'b', enabled: false }, { enabled: true })],
  [
    'Cloudflare: r2 lifecycle',
    'held/*',
    u(
      'cloudflare_r2_bucket_lifecycle',
      { bucket_name: 'b', rules: [] },
      { rules: [{ id: 'x', enabled: true, delete_objects_transition: { condition: { max_age: 86400, type: 'Age' } } }] },
    ),
  ],
  ['Cloudflare: kv destroyed', 'block/*', destroy('cloudflare_workers_kv_namespace', { title: 'sessions' })],
  ['Cloudflare: d1 destroyed', 'block/*', destroy('cloudflare_d1_database', { name: 'shop' })],
  ['Cloudflare: worker script', 'pass/*', u('cloudflare_workers_script', { script_name: 'api', content: 'a' }, { content: 'b' })],
  [
    'Cloudflare: spectrum',
    'held/*',
    u(
      'cloudflare_spectrum_application',
      { ip_firewall: true, protocol: 'tcp/22', tls: 'full' },
      { ip_firewall: false, tls: 'off' },
    ),
  ],
  [
    'Okta: authz server policy',
    'held/*',
    u(
      'okta_auth_server_policy_rule',
      { access_token_lifetime_minutes: 60, grant_type_whitelist: ['authorization_code'], scope_whitelist: ['openid'] },
      { scope_whitelist: ['*'] },
    ),
  ],
  [
    'Okta: trusted origin',
    'held/*',
    u(
      'okta_trusted_origin',
      { origin: 'https://a.acme.example', scopes: ['REDIRECT'], active: true },
      { origin: 'https://a.other.example' },
    ),
  ],
  [
    'Okta: idp',
    'held/*',
    u('okta_idp_saml', { status: 'ACTIVE', account_link_action: 'DISABLED' }, { account_link_action: 'AUTO' }),
  ],
  [
    'Okta: event hook',
    'held/*',
    u(
      'okta_event_hook',
      { status: 'ACTIVE', events: ['user.lifecycle.create'], channel: { uri: 'https://siem.acme.example', type: 'HTTP' } },
      { status: 'INACTIVE' },
    ),
  ],
  ['Okta: behavior', 'held/*', u('okta_behavior', { type: 'VELOCITY', status: 'ACTIVE' }, { status: 'INACTIVE' })],
  ['Okta: threat insight', 'held/*', u('okta_threat_insight_settings', { action: 'block' }, { action: 'none' })],
  ['Okta: factor', 'held/*', u('okta_factor', { provider_id: 'fido_webauthn', active: true }, { active: false })],
  [
    'Okta: app policy',
    'held/*',
    u(
      'okta_app_signon_policy_rule',
      { factor_mode: '2FA', access: 'ALLOW', type: 'ASSURANCE', re_authentication_frequency: 'PT1H' },
      { factor_mode: '1FA' },
    ),
  ],
  ['Okta: brand', 'pass/*', u('okta_brand', { remove_powered_by_okta: false }, { remove_powered_by_okta: true })],
  [
    'Auth0: tenant flags',
    'held/*',
    u(
      'auth0_tenant',
      { session_lifetime: 8, flags: [{ enable_client_connections: false, disable_clickjack_protection_headers: false }] },
      { flags: [{ enable_client_connections: false, disable_clickjack_protection_headers: true }] },
    ),
  ],
  ['Auth0: guardian', 'block/*', u('auth0_guardian', { policy: 'all-applications' }, { policy: 'never' })],
  [
    'Auth0: role perms',
    'held/*',
    u(
      'auth0_role_permissions',
      { role_id: 'r', permissions: [{ name: 'read:orders', resource_server_identifier: 'i' }] },
      {
        permissions: [
          { name: 'read:orders', resource_server_identifier: 'i' },
          { name: 'delete:users', resource_server_identifier: 'i' },
        ],
      },
    ),
  ],
  ['Auth0: custom domain', 'block/*', destroy('auth0_custom_domain', { domain: 'login.acme.example' })],
  ['Auth0: log stream', 'held/*', u('auth0_log_stream', { type: 'eventbridge', status: 'active' }, { status: 'paused' })],
  [
    'Auth0: branding',
    'pass/*',
    u('auth0_branding', { logo_url: 'https://cdn.acme.example/a.png' }, { logo_url: 'https://cdn.acme.example/b.png' }),
  ],
  [
    'keycloak: realm token',
    'held/*',
    u(
      'keycloak_realm',
      { realm: 'r', access_token_lifespan: '5m', sso_session_max_lifespan: '10h' },
      { access_token_lifespan: '24h', sso_session_max_lifespan: '720h' },
    ),
  ],
  [
    'keycloak: registration',
    'held/*',
    u('keycloak_realm', { realm: 'r', registration_allowed: false, verify_email: true }, { registration_allowed: true }),
  ],
  [
    'keycloak: flow',
    'held/*',
    u(
      'keycloak_authentication_execution',
      { authenticator: 'auth-otp-form', requirement: 'REQUIRED' },
      { requirement: 'DISABLED' },
    ),
  ],
  [
    'Vault: seal',
    'held/*',
    u('vault_mount', { path: 'transit', type: 'transit', seal_wrap: true, external_entropy_access: false }, { seal_wrap: false }),
  ],
  [
    'Vault: ssh role',
    'held/*',
    u(
      'vault_ssh_secret_backend_role',
      { name: 'r', key_type: 'ca', allowed_users: 'deploy', ttl: '300' },
      { allowed_users: '*', ttl: '86400' },
    ),
  ],
  [
    'Vault: aws role',
    'held/*',
    u(
      'vault_aws_secret_backend_role',
      { name: 'r', credential_type: 'assumed_role', role_arns: ['arn:aws:iam::111111111111:role/ro'] },
      { role_arns: ['arn:aws:iam::111111111111:role/admin'] },
    ),
  ],
  [
    'Vault: identity group',
    'held/*',
    u(
      'vault_identity_group',
      { type: 'internal', policies: ['read'], member_entity_ids: ['a'] },
      { policies: ['read', 'admin'] },
    ),
  ],
  ['Vault: raft snapshot', 'held/*', destroy('vault_raft_snapshot_agent_config', { name: 's', storage_type: 'aws-s3' })],
  [
    'consul: acl default',
    'held/*',
    u('consul_acl_policy', { rules: 'key_prefix "a" { policy = "read" }' }, { rules: 'key_prefix "" { policy = "write" }' }),
  ],
  [
    'consul: intention',
    'held/*',
    u(
      'consul_config_entry',
      { kind: 'service-intentions', config_json: '{"Sources":[{"Name":"web","Action":"allow"}]}' },
      { config_json: '{"Sources":[{"Name":"*","Action":"allow"}]}' },
    ),
  ],
  [
    'nomad: job count',
    'held/*',
    u('nomad_job', { jobspec: 'job "a" { group "g" { count = 3 } }' }, { jobspec: 'job "a" { group "g" { count = 0 } }' }),
  ],
  [
    'Datadog: security rule',
    'held/*',
    u('datadog_security_monitoring_rule', { enabled: true, message: 'x' }, { enabled: false }),
  ],
  [
    'Datadog: suppression',
    'held/*',
    create('datadog_security_monitoring_suppression', { enabled: true, rule_query: 'severity:high', suppression_query: '*' }),
  ],
  ['Datadog: logs archive', 'held/*', u('datadog_logs_archive', { query: '*', include_tags: true }, { query: 'service:web' })],
  ['Datadog: aws integration', 'held/*', destroy('datadog_integration_aws_account', { aws_account_id: '111111111111' })],
  [
    'Datadog: ip allowlist',
    'held/*',
    u('datadog_ip_allowlist', { enabled: true, entry: [{ cidr_block: '203.0.113.0/24' }] }, { enabled: false }),
  ],
  ['PagerDuty: user role', 'held/*', u('pagerduty_user', { email: 'a@acme.example', role: 'user' }, { role: 'owner' })],
  [
    'PagerDuty: orchestration',
    'held/*',
    u(
      'pagerduty_event_orchestration_service',
      { catch_all: [{ actions: [{ suppress: false }] }] },
      { catch_all: [{ actions: [{ suppress: true }] }] },
    ),
  ],
  ['Opsgenie: integration', 'held/*', u('opsgenie_api_integration', { enabled: true, type: 'Prometheus' }, { enabled: false })],
  [
    'newrelic: muting',
    'held/*',
    create('newrelic_alert_muting_rule', {
      name: 'all',
      enabled: true,
      condition: [{ conditions: [{ attribute: 'accountId', operator: 'EQUALS', values: ['1'] }], operator: 'AND' }],
    }),
  ],
  ['newrelic: drop', 'held/*', create('newrelic_nrql_drop_rule', { action: 'drop_data', nrql: 'SELECT * FROM Log' })],
  [
    'splunk',
    'held/*',
    u('splunk_saved_searches', { name: 'brute force', disabled: false, is_scheduled: true }, { disabled: true }),
  ],
  [
    'Snowflake: user default role',
    'held/*',
    u('snowflake_user', { default_role: 'ANALYST', disabled: 'false' }, { default_role: 'ACCOUNTADMIN' }),
  ],
  [
    'Snowflake: share accounts',
    'held/*',
    u('snowflake_share', { accounts: ['acme.prod'] }, { accounts: ['acme.prod', 'other.org'] }),
  ],
  [
    'Snowflake: resource monitor',
    'held/*',
    u('snowflake_resource_monitor', { credit_quota: 100, suspend_trigger: 100 }, { credit_quota: 10, suspend_trigger: 50 }),
  ],
  [
    'Snowflake: account param',
    'held/*',
    u(
      'snowflake_account_parameter',
      { key: 'REQUIRE_STORAGE_INTEGRATION_FOR_STAGE_CREATION', value: 'true' },
      { value: 'false' },
    ),
  ],
  [
    'Databricks: token lifetime',
    'held/*',
    u(
      'databricks_workspace_conf',
      { custom_config: { maxTokenLifetimeDays: '90', enableIpAccessLists: 'true' } },
      { custom_config: { maxTokenLifetimeDays: '0', enableIpAccessLists: 'false' } },
    ),
  ],
  ['Databricks: user admin', 'held/*', create('databricks_group_member', { group_id: 'admins', member_id: 'u' })],
  [
    'Databricks: workspace admin',
    'held/*',
    u('databricks_user', { user_name: 'a', allow_cluster_create: false, workspace_access: true }, { allow_cluster_create: true }),
  ],
  [
    'Databricks: external location',
    'held/*',
    u('databricks_external_location', { url: 's3://acme-data/', read_only: true }, { read_only: false }),
  ],
  ['atlas: api key', 'held/*', create('mongodbatlas_api_key', { org_id: 'o', description: 'ci', role_names: ['ORG_OWNER'] })],
  [
    'atlas: encryption at rest',
    'held/*',
    u(
      'mongodbatlas_encryption_at_rest',
      { project_id: 'p', aws_kms_config: [{ enabled: true, customer_master_key_id: 'k' }] },
      { aws_kms_config: [{ enabled: false }] },
    ),
  ],
  ['atlas: backup compliance', 'held/*', destroy('mongodbatlas_backup_compliance_policy', { project_id: 'p' })],
  [
    'atlas: electable',
    'held/*',
    u(
      'mongodbatlas_cluster',
      { provider_instance_size_name: 'M40', replication_factor: 3 },
      { provider_instance_size_name: 'M10' },
    ),
  ],
  [
    'atlas: alert off',
    'held/*',
    u('mongodbatlas_alert_configuration', { enabled: true, event_type: 'NO_PRIMARY' }, { enabled: false }),
  ],
  [
    'Confluent: role admin',
    'block/*',
    create('confluent_role_binding', {
      principal: 'User:sa-1',
      role_name: 'OrganizationAdmin',
      crn_pattern: 'crn://confluent.cloud/organization=x',
    }),
  ],
  [
    'Confluent: min insync',
    'held/*',
    u(
      'confluent_kafka_topic',
      { topic_name: 't', config: { 'min.insync.replicas': '2' } },
      { config: { 'min.insync.replicas': '1' } },
    ),
  ],
  [
    'Confluent: partitions',
    'pass/*',
    u('confluent_kafka_topic', { topic_name: 't', partitions_count: 6 }, { partitions_count: 12 }),
  ],
  ['Confluent: link', 'held/*', destroy('confluent_cluster_link', { link_name: 'dr' })],
  [
    'fastly: acl',
    'held/*',
    u('fastly_service_acl_entries', { acl_id: 'a', entry: [{ ip: '203.0.113.0', subnet: '24', negated: false }] }, { entry: [] }),
  ],
  [
    'fastly: waf',
    'held/*',
    u(
      'fastly_service_vcl',
      { product_enablement: [{ ngwaf: [{ enabled: true }] }] },
      { product_enablement: [{ ngwaf: [{ enabled: false }] }] },
    ),
  ],
  [
    'grafana: sso',
    'held/*',
    u(
      'grafana_sso_settings',
      { provider_name: 'github', oauth2_settings: [{ allow_sign_up: true, allowed_organizations: 'acme' }] },
      { oauth2_settings: [{ allow_sign_up: true, allowed_organizations: '' }] },
    ),
  ],
  [
    'grafana: datasource url',
    'held/*',
    u('grafana_data_source', { type: 'prometheus', url: 'https://prom.acme.example' }, { url: 'https://prom.other.example' }),
  ],
  [
    'grafana: folder perms',
    'held/*',
    u(
      'grafana_folder_permission',
      { folder_uid: 'f', permissions: [{ role: 'Viewer', permission: 'View' }] },
      { permissions: [{ role: 'Viewer', permission: 'Admin' }] },
    ),
  ],
  [
    'Elastic Cloud: snapshot',
    'held/*',
    u(
      'elasticstack_elasticsearch_snapshot_lifecycle',
      { schedule: '0 30 1 * * ?', expire_after: '30d', max_count: 50, min_count: 5 },
      { expire_after: '1d', max_count: 2, min_count: 1 },
    ),
  ],
  [
    'Elastic Cloud: role',
    'held/*',
    u(
      'elasticstack_elasticsearch_security_role',
      { cluster: ['monitor'], indices: [{ names: ['logs-*'], privileges: ['read'] }] },
      { cluster: ['all'], indices: [{ names: ['*'], privileges: ['all'] }] },
    ),
  ],
  [
    'Elastic Cloud: zones',
    'held/*',
    u(
      'ec_deployment',
      { elasticsearch: { hot: { size: '16g', zone_count: 3 } } },
      { elasticsearch: { hot: { size: '16g', zone_count: 1 } } },
    ),
  ],
  [
    'tailscale: key',
    'held/*',
    create('tailscale_tailnet_key', { reusable: true, ephemeral: false, preauthorized: true, expiry: 7776000 }),
  ],
  [
    'tailscale: device approval',
    'held/*',
    u('tailscale_tailnet_settings', { devices_approval_on: true, users_approval_on: true }, { devices_approval_on: false }),
  ],
  [
    'Terraform Cloud: run task',
    'held/*',
    u('tfe_workspace_run_task', { enforcement_level: 'mandatory', stages: ['post_plan'] }, { enforcement_level: 'advisory' }),
  ],
  [
    'Terraform Cloud: vcs branch',
    'held/*',
    u(
      'tfe_workspace',
      { vcs_repo: [{ identifier: 'acme/infra', branch: 'main' }] },
      { vcs_repo: [{ identifier: 'other/infra', branch: 'main' }] },
    ),
  ],
  [
    'Terraform Cloud: remote state share',
    'held/*',
    u('tfe_workspace_settings', { global_remote_state: false }, { global_remote_state: true }),
  ],
  [
    'Terraform Cloud: sso',
    'held/*',
    u(
      'tfe_organization',
      { collaborator_auth_policy: 'two_factor_mandatory', email: 'a' },
      { collaborator_auth_policy: 'password' },
    ),
  ],
  [
    'LaunchDarkly: approvals',
    'held/*',
    u(
      'launchdarkly_environment',
      { key: 'production', confirm_changes: true, require_comments: true },
      { confirm_changes: false },
    ),
  ],
  [
    'PostgreSQL: default priv',
    'held/*',
    u(
      'postgresql_default_privileges',
      { role: 'app', privileges: ['SELECT'], object_type: 'table', owner: 'o' },
      { privileges: ['SELECT', 'INSERT', 'UPDATE', 'DELETE', 'TRUNCATE'] },
    ),
  ],
  [
    'PostgreSQL: database owner',
    'held/*',
    u('postgresql_database', { owner: 'admin', connection_limit: -1 }, { connection_limit: 0 }),
  ],
  ['PostgreSQL: extension', 'pass/*', create('postgresql_extension', { name: 'pgcrypto' })],
  [
    'mysql: grant',
    'held/*',
    u('mysql_grant', { user: 'app', privileges: ['SELECT'], database: 'shop' }, { privileges: ['ALL PRIVILEGES'] }),
  ],
  ['mysql: user host', 'held/*', replace('mysql_user', { user: 'app', host: '10.0.0.%' }, { host: '%' })],
  [
    'rabbit: perms',
    'held/*',
    u(
      'rabbitmq_permissions',
      { user: 'app', permissions: [{ configure: '', write: '^app', read: '^app' }] },
      { permissions: [{ configure: '.*', write: '.*', read: '.*' }] },
    ),
  ],
  [
    'kafka: acl',
    'held/*',
    create('kafka_acl', {
      resource_name: '*',
      resource_type: 'Topic',
      acl_principal: 'User:*',
      acl_operation: 'All',
      acl_permission_type: 'Allow',
      acl_host: '*',
    }),
  ],
  [
    'Hetzner: lb',
    'held/*',
    u('hcloud_load_balancer_service', { protocol: 'https', listen_port: 443, destination_port: 8080 }, { protocol: 'http' }),
  ],
  ['Hetzner: network route', 'held/*', destroy('hcloud_network_route', { destination: '0.0.0.0/0', gateway: '10.0.0.1' })],
  [
    'DigitalOcean: spaces acl',
    'block/*',
    u('digitalocean_spaces_bucket', { acl: 'private', versioning: [{ enabled: true }] }, { acl: 'public-read' }),
  ],
  [
    'linode: fw',
    'held/*',
    u('linode_firewall', { inbound_policy: 'DROP', outbound_policy: 'ACCEPT' }, { inbound_policy: 'ACCEPT' }),
  ],
  [
    'Scaleway: db backup',
    'held/*',
    u('scaleway_rdb_instance', { disable_backup: false, is_ha_cluster: true }, { disable_backup: true }),
  ],
  ['heroku: config', 'pass/*', u('heroku_app_config_association', { vars: { A: '1' } }, { vars: { A: '2' } })],
  ['vercel: domain', 'held/*', destroy('vercel_project_domain', { domain: 'www.acme.example', project_id: 'p' })],
  [
    'netlify',
    'held/*',
    u(
      'netlify_site_build_settings',
      { production_branch: 'main', build_command: 'npm run build' },
      { production_branch: 'develop' },
    ),
  ],
  [
    'aiven: pg',
    'held/*',
    u(
      'aiven_pg',
      { plan: 'business-8', termination_protection: true, pg_user_config: [{ ip_filter: ['203.0.113.0/24'] }] },
      { pg_user_config: [{ ip_filter: ['0.0.0.0/0'] }] },
    ),
  ],
  [
    'aiven: term',
    'held/*',
    u('aiven_kafka', { plan: 'business-8', termination_protection: true }, { termination_protection: false }),
  ],
  ['planetscale', 'block/*', destroy('planetscale_branch', { name: 'main', database: 'shop', production: true })],
  ['neon', 'held/*', u('neon_project', { history_retention_seconds: 604800 }, { history_retention_seconds: 0 })],
  [
    'redis: cloud',
    'held/*',
    u(
      'rediscloud_subscription_database',
      { data_persistence: 'aof-every-1-second', replication: true },
      { data_persistence: 'none', replication: false },
    ),
  ],
  [
    'panos: rule',
    'held/*',
    u(
      'panos_security_policy',
      { rule: [{ name: 'a', action: 'deny', source_addresses: ['any'] }] },
      { rule: [{ name: 'a', action: 'allow', source_addresses: ['any'] }] },
    ),
  ],
  [
    'fortios',
    'held/*',
    u(
      'fortios_firewall_policy',
      { action: 'deny', srcaddr: [{ name: 'all' }], logtraffic: 'all' },
      { action: 'accept', logtraffic: 'disable' },
    ),
  ],
  [
    'bigip: pool',
    'held/*',
    u('bigip_ltm_pool', { load_balancing_mode: 'round-robin', monitors: ['/Common/http'] }, { monitors: [] }),
  ],
  [
    'vsphere: vm',
    'held/*',
    u('vsphere_virtual_machine', { num_cpus: 8, memory: 32768, guest_id: 'x' }, { num_cpus: 2, memory: 4096 }),
  ],
  [
    'proxmox: protection',
    'held/*',
    u('proxmox_virtual_environment_vm', { protection: true, started: true }, { protection: false }),
  ],
  ['meraki', 'held/*', u('meraki_networks_wireless_ssids', { enabled: true, auth_mode: '8021x-radius' }, { auth_mode: 'open' })],
  [
    'pingone',
    'held/*',
    u('pingone_mfa_policy', { totp: { enabled: true }, sms: { enabled: true } }, { totp: { enabled: false } }),
  ],
  ['doppler', 'held/*', destroy('doppler_secret', { name: 'DB_URL', config: 'prd', project: 'shop' })],
  ['onepassword', 'held/*', destroy('onepassword_item', { vault: 'v', title: 'db', category: 'login' })],
];
