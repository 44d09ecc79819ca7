import { create, destroy, update, type Story } from '../story.ts';

export const seventhRound: readonly Story[] = [
  [
    'AWS: no copy of the parameter in the other region',
    'review/*',
    update('aws_secretsmanager_secret', { name: 'psp', replica: [{ region: 'eu-central-1' }] }, { replica: [] }),
  ],
  [
    'AWS: images mutable',
    'held/*',
    update('aws_ecr_repository', { name: 'web', image_tag_mutability: 'IMMUTABLE' }, { image_tag_mutability: 'MUTABLE' }),
  ],
  [
    'AWS: a stream of changes off',
    'held/*',
    update('aws_dynamodb_table', { name: 'orders', hash_key: 'id', stream_enabled: true }, { stream_enabled: false }),
  ],
  [
    'AWS: an administrator of a permission set',
    'block/review: privilege_escalation',
    create('aws_ssoadmin_managed_policy_attachment', {
      instance_arn: 'i',
      permission_set_arn: 'p',
      managed_policy_arn: 'arn:aws:iam::aws:policy/AdministratorAccess',
    }),
  ],
  [
    'AWS: a new alarm',
    'pass/pass',
    create('aws_cloudwatch_metric_alarm', { alarm_name: 'errors', threshold: 5, actions_enabled: true }),
  ],
  [
    'Google: editor for a service account',
    'block/review: privilege_escalation',
    create('google_project_iam_member', {
      project: 'acme',
      role: 'roles/editor',
      member: 'serviceAccount:ci@acme.iam.gserviceaccount.com',
    }),
  ],
  [
    'Google: an organization policy allows all',
    'block/review: guardrail_tamper',
    update(
      'google_org_policy_policy',
      { name: 'organizations/1/policies/iam.disableServiceAccountKeyCreation', spec: [{ rules: [{ enforce: 'TRUE' }] }] },
      { spec: [{ rules: [{ enforce: 'FALSE' }] }] },
    ),
  ],
  ['Google: a bigger disk', 'pass/*', update('google_compute_disk', { name: 'd', size: 100 }, { size: 200 })],
  [
    'Azure: soft delete of a vault shorter',
    'held/*',
    update(
      'azurerm_recovery_services_vault',
      { name: 'v', soft_delete_enabled: true, immutability: 'Locked' },
      { soft_delete_enabled: false },
    ),
  ],
  [
    'Azure: diagnostics of the subscription removed',
    'block/review: audit_tamper',
    destroy('azurerm_monitor_diagnostic_setting', {
      name: 'activity',
      target_resource_id: '/subscriptions/1',
      enabled_log: [{ category: 'Administrative' }],
    }),
  ],
  [
    'Azure: a rule of conditional access off',
    'block/review: security_exposure',
    update('azuread_conditional_access_policy', { display_name: 'MFA', state: 'enabled' }, { state: 'disabled' }),
  ],
  [
    'Azure: more throughput',
    'pass/*',
    update('azurerm_cosmosdb_sql_container', { name: 'orders', throughput: 400 }, { throughput: 800 }),
  ],
  [
    'Kubernetes: no minimum of pods',
    'review/*',
    destroy('kubernetes_pod_disruption_budget_v1', {
      metadata: [{ name: 'web', namespace: 'shop' }],
      spec: [{ min_available: '2' }],
    }),
  ],
  [
    'Kubernetes: a quota higher',
    'pass/*',
    update(
      'kubernetes_resource_quota_v1',
      { metadata: [{ name: 'q', namespace: 'shop' }], spec: [{ hard: { pods: '50' } }] },
      { spec: [{ hard: { pods: '80' } }] },
    ),
  ],
  ['Okta: a policy of passwords gone', 'block/*', destroy('okta_policy_password', { name: 'all', password_min_length: 14 })],
  [
    'GitHub: a secret scanner off',
    'held/*',
    update(
      'github_repository',
      { name: 'shop', visibility: 'private', security_and_analysis: [{ secret_scanning: [{ status: 'enabled' }] }] },
      { security_and_analysis: [{ secret_scanning: [{ status: 'disabled' }] }] },
    ),
  ],
  [
    'GitLab: anybody may push',
    'block/*',
    destroy('gitlab_branch_protection', {
      project: '1',
      branch: 'main',
      push_access_level: 'no one',
      merge_access_level: 'maintainer',
    }),
  ],
  ['Vault: a mount of secrets gone', 'block/block', destroy('vault_mount', { path: 'kv', type: 'kv-v2' })],
  [
    'Snowflake: a bigger warehouse',
    'pass/*',
    update('snowflake_warehouse', { name: 'W', warehouse_size: 'MEDIUM' }, { warehouse_size: 'LARGE' }),
  ],
  [
    'Snowflake: account administrator granted',
    'block/review: privilege_escalation',
    create('snowflake_grant_account_role', { role_name: 'ACCOUNTADMIN', user_name: 'CI' }),
  ],
  [
    'Cloudflare: all of the zone by another name',
    'block/*',
    destroy('cloudflare_dns_record', { zone_id: 'z', name: 'acme.com', type: 'A', content: '198.51.100.4', proxied: true }),
  ],
  ['PagerDuty: a service gone', 'held/*', destroy('pagerduty_service', { name: 'shop', escalation_policy: 'P1' })],
  [
    'Grafana: a board',
    'pass/pass',
    update('grafana_dashboard', { uid: 'a', config_json: '{"title":"A"}' }, { config_json: '{"title":"B"}' }),
  ],
  [
    'New Relic: a quiet threshold',
    'pass/*',
    update(
      'newrelic_nrql_alert_condition',
      { name: 'errors', enabled: true, critical: [{ threshold: 5 }] },
      { critical: [{ threshold: 4 }] },
    ),
  ],
];
