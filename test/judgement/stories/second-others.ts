import { create, destroy, forget, replace, UNKNOWN, update, type Story } from '../story.ts';

const meta = (name: string, namespace = 'billing') => [{ name, namespace, labels: { app: name } }];
const app = (replicas: number, image: string) => ({
  manifest: {
    apiVersion: 'apps/v1',
    kind: 'StatefulSet',
    metadata: { name: 'db', namespace: 'billing' },
    spec: { replicas, template: { spec: { containers: [{ name: 'db', image }] } } },
  },
});
const chart = (values: string, more = {}) => ({
  name: 'billing',
  namespace: 'billing',
  chart: 'billing',
  version: '2.0.1',
  repository: 'oci://registry.example.com/charts',
  values: [values],
  ...more,
});
const yaml = (kind: string, spec: string, namespace = 'billing') => ({
  yaml_body: `apiVersion: v1\nkind: ${kind}\nmetadata:\n  name: x\n  namespace: ${namespace}\n${spec}`,
});

export const secondKubernetes: readonly Story[] = [
  [
    'a stateful set of a manifest with a new image',
    'pass/pass',
    update('kubernetes_manifest', app(3, 'pg:16.3'), { ...app(3, 'pg:16.4') }),
  ],
  ['a stateful set of a manifest to 0', 'block/*', update('kubernetes_manifest', app(3, 'pg:16.3'), { ...app(0, 'pg:16.3') })],
  [
    'a claim in YAML removed',
    'block/*',
    destroy('kubectl_manifest', yaml('PersistentVolumeClaim', 'spec:\n  resources:\n    requests:\n      storage: 10Gi\n')),
  ],
  ['a config map in YAML removed', 'held/*', destroy('kubectl_manifest', yaml('ConfigMap', 'data:\n  a: b\n'))],
  [
    'YAML of a preview removed',
    'pass/pass',
    destroy('kubectl_manifest', { ...yaml('Deployment', 'spec:\n  replicas: 1\n', 'preview-9'), namespace: 'preview-9' }),
  ],
  [
    'a binding of cluster-admin in YAML',
    'block/*',
    create('kubectl_manifest', {
      yaml_body:
        'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRoleBinding\nmetadata:\n  name: x\nroleRef:\n  kind: ClusterRole\n  name: cluster-admin\nsubjects:\n  - kind: ServiceAccount\n    name: ci\n    namespace: ci\n',
    }),
  ],
  [
    'a namespace in YAML removed',
    'block/*',
    destroy('kubectl_manifest', { yaml_body: 'apiVersion: v1\nkind: Namespace\nmetadata:\n  name: billing\n' }),
  ],
  [
    'a chart with one more replica by set',
    'pass/pass',
    update('helm_release', chart('', { set: [{ name: 'replicaCount', value: '3' }] }), {
      set: [{ name: 'replicaCount', value: '4' }],
    }),
  ],
  [
    'a chart to 0 by set',
    'block/*',
    update('helm_release', chart('', { set: [{ name: 'replicaCount', value: '3' }] }), {
      set: [{ name: 'replicaCount', value: '0' }],
    }),
  ],
  [
    'a chart with the ingress off',
    'held/*',
    update('helm_release', chart('ingress:\n  enabled: true\n'), { values: ['ingress:\n  enabled: false\n'] }),
  ],
  [
    'a chart with resources',
    'pass/pass',
    update('helm_release', chart('resources:\n  limits:\n    cpu: 500m\n'), {
      values: ['resources:\n  limits:\n    cpu: "1"\n'],
    }),
  ],
  ['a major version of a chart', 'held/*', update('helm_release', chart('a: 1\n'), { version: '3.0.0' })],
  ['a chart moves its namespace', 'block/*', replace('helm_release', chart('a: 1\n'), { namespace: 'billing-v2' })],
  [
    'a chart of monitoring without alerts',
    'held/*',
    update('helm_release', chart('alertmanager:\n  enabled: true\n', { chart: 'kube-prometheus-stack' }), {
      values: ['alertmanager:\n  enabled: false\n'],
    }),
  ],
  [
    'cert-manager removed',
    'block/*',
    destroy('helm_release', chart('', { name: 'cert-manager', chart: 'cert-manager', namespace: 'cert-manager' })),
  ],
  [
    'a storage class removed',
    'held/*',
    destroy('kubernetes_storage_class_v1', {
      metadata: [{ name: 'fast' }],
      storage_provisioner: 'ebs.csi.aws.com',
      reclaim_policy: 'Delete',
    }),
  ],
  [
    'a volume of a host',
    'held/*',
    destroy('kubernetes_persistent_volume_v1', {
      metadata: [{ name: 'pv' }],
      spec: [{ capacity: { storage: '10Gi' }, persistent_volume_reclaim_policy: 'Delete' }],
    }),
  ],
  [
    'a role binding in a namespace',
    'pass/pass',
    create('kubernetes_role_binding_v1', {
      metadata: meta('r'),
      role_ref: [{ kind: 'Role', name: 'reader', api_group: 'rbac.authorization.k8s.io' }],
      subject: [{ kind: 'ServiceAccount', name: 'api', namespace: 'billing' }],
    }),
  ],
  [
    'a role may start shells in pods',
    'held/*',
    update(
      'kubernetes_cluster_role_v1',
      { metadata: [{ name: 'r' }], rule: [{ api_groups: [''], resources: ['pods'], verbs: ['get'] }] },
      { rule: [{ api_groups: [''], resources: ['pods', 'pods/exec'], verbs: ['get', 'create'] }] },
    ),
  ],
  [
    'pod security relaxed',
    'held/*',
    update(
      'kubernetes_labels',
      { kind: 'Namespace', metadata: [{ name: 'billing' }], labels: { 'pod-security.kubernetes.io/enforce': 'restricted' } },
      { labels: { 'pod-security.kubernetes.io/enforce': 'privileged' } },
    ),
  ],
  [
    'an ingress to another service',
    'held/*',
    update(
      'kubernetes_ingress_v1',
      {
        metadata: meta('i'),
        spec: [{ rule: [{ host: 'a.example.com', http: [{ path: [{ backend: [{ service: [{ name: 'api' }] }] }] }] }] }],
      },
      { spec: [{ rule: [{ host: 'a.example.com', http: [{ path: [{ backend: [{ service: [{ name: 'api-v2' }] }] }] }] }] }] },
    ),
  ],
  [
    'a horizontal autoscaler removed',
    'held/*',
    destroy('kubernetes_horizontal_pod_autoscaler_v2', { metadata: meta('h'), spec: [{ min_replicas: 2, max_replicas: 10 }] }),
  ],
  [
    'a daemon set with a new image',
    'pass/pass',
    update(
      'kubernetes_daemon_set_v1',
      { metadata: meta('agent'), spec: [{ template: [{ spec: [{ container: [{ image: 'agent:1' }] }] }] }] },
      { spec: [{ template: [{ spec: [{ container: [{ image: 'agent:2' }] }] }] }] },
    ),
  ],
  [
    'a cron job an hour later',
    'pass/pass',
    update(
      'kubernetes_cron_job_v1',
      { metadata: meta('n'), spec: [{ schedule: '0 2 * * *', suspend: false }] },
      { spec: [{ schedule: '0 3 * * *', suspend: false }] },
    ),
  ],
  [
    'a cron job removed',
    'held/*',
    destroy('kubernetes_cron_job_v1', { metadata: meta('invoices'), spec: [{ schedule: '0 2 * * *' }] }),
  ],
  [
    'a selector of a network policy narrower',
    'pass/*',
    update(
      'kubernetes_network_policy_v1',
      {
        metadata: meta('n'),
        spec: [{ pod_selector: [{}], policy_types: ['Ingress'], ingress: [{ from: [{ ip_block: [{ cidr: '10.0.0.0/8' }] }] }] }],
      },
      {
        spec: [{ pod_selector: [{}], policy_types: ['Ingress'], ingress: [{ from: [{ ip_block: [{ cidr: '10.1.0.0/16' }] }] }] }],
      },
    ),
  ],
];

export const secondEdge: readonly Story[] = [
  ['DNSSEC off', 'held/*', destroy('cloudflare_zone_dnssec', { zone_id: 'z' })],
  [
    'always HTTPS off',
    'held/*',
    update(
      'cloudflare_zone_settings_override',
      { zone_id: 'z', settings: [{ always_use_https: 'on', ssl: 'strict' }] },
      { settings: [{ always_use_https: 'off', ssl: 'strict' }] },
    ),
  ],
  [
    'a development mode',
    'pass/*',
    update('cloudflare_zone_setting', { zone_id: 'z', setting_id: 'development_mode', value: 'off' }, { value: 'on' }),
  ],
  [
    'brotli on',
    'pass/pass',
    update('cloudflare_zone_setting', { zone_id: 'z', setting_id: 'brotli', value: 'off' }, { value: 'on' }),
  ],
  [
    'an SPF record changed',
    'held/*',
    update(
      'cloudflare_dns_record',
      { zone_id: 'z', name: 'example.com', type: 'TXT', content: 'v=spf1 include:_spf.example.net -all', ttl: 300 },
      { content: 'v=spf1 -all' },
    ),
  ],
  [
    'a rate limit removed',
    'held/*',
    destroy('cloudflare_rate_limit', { zone_id: 'z', threshold: 100, period: 60, action: [{ mode: 'ban' }] }),
  ],
  [
    'a worker route removed',
    'held/*',
    destroy('cloudflare_workers_route', { zone_id: 'z', pattern: 'example.com/*', script: 's' }),
  ],
  ['a database of D1 removed', 'block/*', destroy('cloudflare_d1_database', { account_id: 'a', name: 'orders' })],
  [
    'a page deployed',
    'pass/pass',
    update(
      'cloudflare_pages_project',
      { account_id: 'a', name: 'www', production_branch: 'main', build_config: { build_command: 'a' } },
      { build_config: { build_command: 'b' } },
    ),
  ],
  [
    'an access group for a domain',
    'held/*',
    update(
      'cloudflare_zero_trust_access_group',
      { account_id: 'a', name: 'g', include: [{ email: { email: 'a@example.com' } }] },
      { include: [{ email: { email: 'a@example.com' } }, { email_domain: { domain: 'gmail.com' } }] },
    ),
  ],
  [
    'an access policy bypasses',
    'block/*',
    update(
      'cloudflare_zero_trust_access_policy',
      { account_id: 'a', name: 'p', decision: 'allow', include: [{ group: { id: 'g' } }] },
      { decision: 'bypass' },
    ),
  ],
  [
    'a member who administers the account',
    'block/*',
    create('cloudflare_account_member', { account_id: 'a', email: 'x@example.com', roles: ['33666b9c79b9a5273fc7344ff42f953d'] }),
  ],
  [
    'health check of a pool',
    'pass/pass',
    update('cloudflare_load_balancer_monitor', { account_id: 'a', path: '/', interval: 60, type: 'https' }, { interval: 30 }),
  ],
  [
    'an origin removed from a pool',
    'held/*',
    update(
      'cloudflare_load_balancer_pool',
      {
        account_id: 'a',
        name: 'p',
        enabled: true,
        origins: [
          { name: 'a', address: '198.51.100.1', enabled: true },
          { name: 'b', address: '198.51.100.2', enabled: true },
        ],
      },
      { origins: [{ name: 'a', address: '198.51.100.1', enabled: true }] },
    ),
  ],
  [
    'a synthetic test removed',
    'held/*',
    destroy('datadog_synthetics_test', { name: 'checkout', type: 'browser', status: 'live' }),
  ],
  [
    'a monitor renotifies later',
    'pass/pass',
    update(
      'datadog_monitor',
      { name: 'm', type: 'metric alert', query: 'q > 1', message: '@oncall', renotify_interval: 30 },
      { renotify_interval: 60 },
    ),
  ],
  [
    'tags of a monitor',
    'pass/pass',
    update(
      'datadog_monitor',
      { name: 'm', type: 'metric alert', query: 'q > 1', message: '@oncall', tags: ['a'] },
      { tags: ['a', 'b'] },
    ),
  ],
  [
    'a monitor no longer on missing data',
    'pass/*',
    update(
      'datadog_monitor',
      {
        name: 'heartbeat',
        type: 'metric alert',
        query: 'q > 1',
        message: '@oncall',
        notify_no_data: true,
        on_missing_data: 'show_and_notify_no_data',
      },
      { notify_no_data: false, on_missing_data: 'resolve' },
    ),
  ],
  [
    'a pipeline of logs changed',
    'pass/pass',
    update(
      'datadog_logs_custom_pipeline',
      { name: 'p', is_enabled: true, filter: [{ query: 'a' }] },
      { filter: [{ query: 'b' }] },
    ),
  ],
  [
    'a pipeline of logs off',
    'held/*',
    update('datadog_logs_custom_pipeline', { name: 'p', is_enabled: true, filter: [{ query: 'a' }] }, { is_enabled: false }),
  ],
  [
    'a role of Datadog gets permissions',
    'held/*',
    update('datadog_role', { name: 'dev', permission: [{ id: 'a' }] }, { permission: [{ id: 'a' }, { id: 'b' }] }),
  ],
  ['a user of PagerDuty', 'pass/pass', create('pagerduty_user', { name: 'Ann', email: 'ann@example.com', role: 'user' })],
  [
    'an owner of PagerDuty',
    'held/*',
    update('pagerduty_user', { name: 'Ann', email: 'ann@example.com', role: 'user' }, { role: 'admin' }),
  ],
  [
    'an integration removed',
    'held/*',
    destroy('pagerduty_service_integration', { name: 'cloudwatch', service: 's', vendor: 'v' }),
  ],
  [
    'an alert of New Relic off',
    'held/*',
    update('newrelic_nrql_alert_condition', { name: 'a', enabled: true, policy_id: 1 }, { enabled: false }),
  ],
  ['an Opsgenie team removed', 'held/*', destroy('opsgenie_team', { name: 'orders', member: [{ id: 'a', role: 'admin' }] })],
  ['a mute timing', 'held/*', create('grafana_mute_timing', { name: 'weekend', intervals: [{ weekdays: ['saturday'] }] })],
  [
    'a check of uptime paused',
    'held/*',
    update('betteruptime_monitor', { url: 'https://example.com', paused: false }, { paused: true }),
  ],
  ['a status page', 'pass/*', update('statuspage_component', { name: 'API', description: 'a' }, { description: 'b' })],
  [
    'a condition of Fastly',
    'pass/*',
    update(
      'fastly_service_vcl',
      { name: 'shop', activate: true, condition: [] },
      { condition: [{ name: 'c', statement: 'req.url ~ "^/a"', type: 'REQUEST' }] },
    ),
  ],
  [
    'a backend of Fastly removed',
    'held/*',
    update(
      'fastly_service_vcl',
      {
        name: 'shop',
        activate: true,
        backend: [
          { name: 'a', address: 'a.example.com' },
          { name: 'b', address: 'b.example.com' },
        ],
      },
      { backend: [{ name: 'a', address: 'a.example.com' }] },
    ),
  ],
];

export const secondAccess: readonly Story[] = [
  [
    'a topic of a repository',
    'pass/pass',
    update('github_repository', { name: 'shop', visibility: 'private', topics: ['a'] }, { topics: ['a', 'b'] }),
  ],
  [
    'merge by squash only',
    'pass/pass',
    update(
      'github_repository',
      { name: 'shop', visibility: 'private', allow_merge_commit: true, allow_squash_merge: true },
      { allow_merge_commit: false },
    ),
  ],
  [
    'secret scanning off',
    'held/*',
    update(
      'github_repository',
      {
        name: 'shop',
        visibility: 'private',
        security_and_analysis: [
          { secret_scanning: [{ status: 'enabled' }], secret_scanning_push_protection: [{ status: 'enabled' }] },
        ],
      },
      {
        security_and_analysis: [
          { secret_scanning: [{ status: 'disabled' }], secret_scanning_push_protection: [{ status: 'disabled' }] },
        ],
      },
    ),
  ],
  [
    'a repository of runners for public code',
    'held/*',
    update(
      'github_actions_runner_group',
      { name: 'r', visibility: 'selected', allows_public_repositories: false },
      { allows_public_repositories: true },
    ),
  ],
  [
    'tokens may write by default',
    'held/*',
    update(
      'github_workflow_repository_permissions',
      { repository: 'shop', default_workflow_permissions: 'read', can_approve_pull_request_reviews: false },
      { default_workflow_permissions: 'write', can_approve_pull_request_reviews: true },
    ),
  ],
  [
    'two factors no longer required',
    'block/*',
    update(
      'github_organization_settings',
      {
        name: 'acme',
        billing_email: 'a@example.com',
        two_factor_requirement_enabled: true,
        default_repository_permission: 'none',
      },
      { two_factor_requirement_enabled: false },
    ),
  ],
  [
    'everybody may write',
    'held/*',
    update(
      'github_organization_settings',
      { name: 'acme', billing_email: 'a@example.com', default_repository_permission: 'read' },
      { default_repository_permission: 'write' },
    ),
  ],
  ['a team removed', 'held/*', destroy('github_team', { name: 'core', privacy: 'closed' })],
  ['a member leaves a team', 'pass/*', destroy('github_team_membership', { team_id: '1', username: 'ann', role: 'member' })],
  [
    'a project of GitLab made public',
    'block/*',
    update('gitlab_project', { name: 'shop', visibility_level: 'private' }, { visibility_level: 'public' }),
  ],
  [
    'a protected branch of GitLab for developers',
    'held/*',
    update(
      'gitlab_branch_protection',
      { project: '1', branch: 'main', push_access_level: 'maintainer', allow_force_push: false },
      { push_access_level: 'developer', allow_force_push: true },
    ),
  ],
  [
    'a variable of GitLab',
    'pass/pass',
    update('gitlab_project_variable', { project: '1', key: 'LEVEL', value: 'a', protected: true, masked: true }, { value: 'b' }),
  ],
  [
    'a variable of GitLab unprotected',
    'held/*',
    update(
      'gitlab_project_variable',
      { project: '1', key: 'TOKEN', value: 'a', protected: true, masked: true },
      { protected: false, masked: false },
    ),
  ],
  [
    'a workspace of Terraform Cloud removed',
    'block/*',
    destroy('tfe_workspace', { name: 'prod', organization: 'acme', force_delete: true }),
  ],
  [
    'auto apply on',
    'held/*',
    update('tfe_workspace', { name: 'prod', organization: 'acme', auto_apply: false }, { auto_apply: true }),
  ],
  [
    'a policy of Sentinel advisory',
    'block/*',
    update('tfe_policy', { name: 'p', organization: 'acme', enforce_mode: 'hard-mandatory' }, { enforce_mode: 'advisory' }),
  ],
  [
    'an application of Okta renamed for its users',
    'pass/pass',
    update('okta_app_saml', { label: 'Payroll', status: 'ACTIVE', sso_url: 'https://a' }, { label: 'Payroll 2' }),
  ],
  [
    'a certificate of SAML',
    'held/*',
    update(
      'okta_app_saml',
      { label: 'Payroll', status: 'ACTIVE', sso_url: 'https://a.example.com' },
      { sso_url: 'https://b.example.com' },
    ),
  ],
  ['a sign-on policy removed', 'block/*', destroy('okta_policy_signon', { name: 'staff', status: 'ACTIVE' })],
  [
    'a password policy shorter',
    'held/*',
    update('okta_policy_password', { name: 'p', status: 'ACTIVE', password_min_length: 14 }, { password_min_length: 6 }),
  ],
  [
    'a user suspended',
    'held/*',
    update('okta_user', { login: 'ann@example.com', status: 'ACTIVE', email: 'ann@example.com' }, { status: 'SUSPENDED' }),
  ],
  [
    'a trusted origin',
    'pass/*',
    create('okta_trusted_origin', { name: 'o', origin: 'https://evil.example.com', scopes: ['CORS'] }),
  ],
  ['a rule of Auth0 off', 'held/*', update('auth0_rule', { name: 'mfa', script: 'a', enabled: true }, { enabled: false })],
  ['an API of Auth0 removed', 'block/*', destroy('auth0_resource_server', { name: 'api', identifier: 'https://api' })],
  [
    'tokens of Auth0 live longer',
    'held/*',
    update(
      'auth0_resource_server',
      { name: 'api', identifier: 'https://api', token_lifetime: 3600, enforce_policies: true },
      { enforce_policies: false },
    ),
  ],
  [
    'a mapper of Keycloak',
    'pass/*',
    create('keycloak_openid_user_attribute_protocol_mapper', { realm_id: 'r', client_id: 'c', name: 'm' }),
  ],
  [
    'brute force protection of Keycloak gone',
    'held/*',
    update(
      'keycloak_realm',
      { realm: 'shop', enabled: true, security_defenses: [{ brute_force_detection: [{ max_login_failures: 5 }] }] },
      { security_defenses: [] },
    ),
  ],
  [
    'an assignment of SSO to production',
    'held/*',
    create('aws_ssoadmin_account_assignment', {
      instance_arn: 'i',
      permission_set_arn: 'p',
      principal_id: 'x',
      target_id: '111111111111',
    }),
  ],
  [
    'a longer token',
    'held/*',
    update(
      'vault_token_auth_backend_role',
      { role_name: 'ci', token_explicit_max_ttl: 3600, orphan: false },
      { token_explicit_max_ttl: 0, orphan: true },
    ),
  ],
  [
    'a role of AWS in Vault',
    'held/*',
    update(
      'vault_aws_secret_backend_role',
      { backend: 'aws', name: 'ci', policy_arns: ['arn:aws:iam::aws:policy/ReadOnlyAccess'] },
      { policy_arns: ['arn:aws:iam::aws:policy/AdministratorAccess'] },
    ),
  ],
  ['a namespace of Vault removed', 'block/*', destroy('vault_namespace', { path: 'billing' })],
  [
    'a transit key may be deleted',
    'held/*',
    update(
      'vault_transit_secret_backend_key',
      { backend: 'transit', name: 'k', deletion_allowed: false, exportable: false },
      { deletion_allowed: true },
    ),
  ],
  ['a token of Vault forgotten', 'pass/*', forget('vault_token', { policies: ['app'] })],
  [
    'a default of Consul denies no more',
    'block/*',
    update(
      'consul_config_entry',
      { kind: 'service-intentions', name: '*', config_json: '{"Sources":[{"Name":"*","Action":"deny"}]}' },
      { config_json: '{"Sources":[{"Name":"*","Action":"allow"}]}' },
    ),
  ],
  [
    'a quota of Nomad raised',
    'pass/*',
    update(
      'nomad_quota_specification',
      { name: 'q', limits: [{ region: 'g', region_limit: [{ cpu: 100 }] }] },
      { limits: [{ region: 'g', region_limit: [{ cpu: 200 }] }] },
    ),
  ],
];

export const secondData: readonly Story[] = [
  [
    'a user of Atlas with a new password',
    'pass/*',
    update(
      'mongodbatlas_database_user',
      {
        project_id: 'p',
        username: 'app',
        auth_database_name: 'admin',
        password: 'a',
        roles: [{ role_name: 'readWrite', database_name: 'orders' }],
      },
      { password: 'b' },
      { change: { before_sensitive: { password: true }, after_sensitive: { password: true } } },
    ),
  ],
  ['a project of Atlas removed', 'block/block', destroy('mongodbatlas_project', { name: 'billing', org_id: 'o' })],
  [
    'fewer nodes of Atlas',
    'pass/*',
    update(
      'mongodbatlas_cluster',
      { project_id: 'p', name: 'c', num_shards: 1, replication_factor: 5, provider_instance_size_name: 'M30' },
      { replication_factor: 3 },
    ),
  ],
  [
    'a bigger instance of Atlas',
    'held/*',
    update(
      'mongodbatlas_cluster',
      { project_id: 'p', name: 'c', provider_instance_size_name: 'M30' },
      { provider_instance_size_name: 'M40' },
    ),
  ],
  [
    'encryption of Atlas off',
    'block/*',
    update(
      'mongodbatlas_encryption_at_rest',
      { project_id: 'p', aws_kms_config: [{ enabled: true }] },
      { aws_kms_config: [{ enabled: false }] },
    ),
  ],
  [
    'an alert of Atlas off',
    'held/*',
    update(
      'mongodbatlas_alert_configuration',
      { project_id: 'p', event_type: 'OUTSIDE_METRIC_THRESHOLD', enabled: true },
      { enabled: false },
    ),
  ],
  ['a stage of Snowflake removed', 'held/*', destroy('snowflake_stage', { name: 'RAW', database: 'SALES', schema: 'PUBLIC' })],
  ['a schema of Snowflake removed', 'block/*', destroy('snowflake_schema', { name: 'PUBLIC', database: 'SALES' })],
  [
    'a masking policy removed',
    'block/*',
    destroy('snowflake_masking_policy', { name: 'EMAIL', database: 'SALES', schema: 'PUBLIC' }),
  ],
  ['a pipe removed', 'held/*', destroy('snowflake_pipe', { name: 'LOAD', database: 'SALES', schema: 'PUBLIC' })],
  ['a user of Snowflake disabled', 'held/*', update('snowflake_user', { name: 'ETL', disabled: false }, { disabled: true })],
  [
    'a view changed',
    'pass/*',
    update(
      'snowflake_view',
      { name: 'V', database: 'SALES', schema: 'PUBLIC', statement: 'select 1' },
      { statement: 'select 2' },
    ),
  ],
  [
    'ownership of everything',
    'held/*',
    create('snowflake_grant_ownership', {
      account_role_name: 'ANALYST',
      on: [{ all: [{ object_type_plural: 'TABLES', in_database: 'SALES' }] }],
    }),
  ],
  ['a workspace of Databricks removed', 'block/*', destroy('databricks_mws_workspaces', { workspace_name: 'prod' })],
  ['a catalog of Databricks removed', 'block/*', destroy('databricks_catalog', { name: 'main', force_destroy: true })],
  [
    'a job of Databricks with a new library',
    'pass/*',
    update(
      'databricks_job',
      { name: 'etl', task: [{ task_key: 'a', library: [{ pypi: [{ package: 'x==1' }] }] }] },
      { task: [{ task_key: 'a', library: [{ pypi: [{ package: 'x==2' }] }] }] },
    ),
  ],
  [
    'a job of Databricks paused',
    'held/*',
    update(
      'databricks_job',
      { name: 'etl', schedule: [{ quartz_cron_expression: '0 0 2 * * ?', pause_status: 'UNPAUSED' }] },
      { schedule: [{ quartz_cron_expression: '0 0 2 * * ?', pause_status: 'PAUSED' }] },
    ),
  ],
  [
    'a role that may make databases',
    'held/*',
    update('postgresql_role', { name: 'app', create_database: false, create_role: false }, { create_role: true }),
  ],
  ['owner of a database', 'held/*', update('postgresql_database', { name: 'orders', owner: 'orders' }, { owner: 'app' })],
  ['a replication slot removed', 'held/*', destroy('postgresql_replication_slot', { name: 'debezium', plugin: 'pgoutput' })],
  [
    'a cluster of Elastic grows',
    'pass/*',
    update('ec_deployment', { name: 'logs', hot: [{ size: '8g', zone_count: 3 }] }, { hot: [{ size: '16g', zone_count: 3 }] }),
  ],
  ['a cluster of Elastic removed', 'block/block', destroy('ec_deployment', { name: 'logs', version: '8.15.0' })],
  [
    'a lifecycle of indices deletes sooner',
    'held/*',
    update(
      'elasticstack_elasticsearch_index_lifecycle',
      { name: 'logs', delete: [{ min_age: '365d', delete: [{}] }] },
      { delete: [{ min_age: '7d', delete: [{}] }] },
    ),
  ],
  [
    'an Aiven service without protection',
    'block/*',
    update(
      'aiven_pg',
      { service_name: 'orders', plan: 'business-8', termination_protection: true },
      { termination_protection: false },
    ),
  ],
  [
    'an Aiven service powered off',
    'block/*',
    update('aiven_kafka', { service_name: 'events', plan: 'business-4', powered: true }, { powered: false }),
  ],
  ['a plan of Aiven', 'held/*', update('aiven_pg', { service_name: 'orders', plan: 'business-8' }, { plan: 'business-16' })],
  [
    'a connector of Confluent paused',
    'held/*',
    update('confluent_connector', { status: 'RUNNING', config_nonsensitive: { name: 'sink' } }, { status: 'PAUSED' }),
  ],
  ['an environment of Confluent removed', 'block/*', destroy('confluent_environment', { display_name: 'prod' })],
  ['a branch of Neon removed', 'held/*', destroy('neon_branch', { name: 'main', project_id: 'p' })],
  ['a project of Supabase removed', 'block/*', destroy('supabase_project', { name: 'shop', organization_id: 'o' })],
  [
    'a firewall of Linode accepts all',
    'held/*',
    update('linode_firewall', { label: 'db', inbound_policy: 'DROP', inbound: [] }, { inbound_policy: 'ACCEPT' }),
  ],
  ['a droplet with backups off', 'held/*', update('digitalocean_droplet', { name: 'web', backups: true }, { backups: false })],
  [
    'a project of DigitalOcean with one more',
    'pass/*',
    update('digitalocean_project', { name: 'p', resources: ['a'] }, { resources: ['a', 'b'] }),
  ],
  [
    'a floating IP moved',
    'held/*',
    update('hcloud_floating_ip_assignment', { floating_ip_id: 1, server_id: 1 }, { server_id: 2 }),
  ],
  [
    'a rescue of Hetzner',
    'held/*',
    update('hcloud_server', { name: 'w', rescue: '', server_type: 'cx32' }, { server_type: 'cx42' }),
  ],
  ['a network of Hetzner removed', 'block/*', destroy('hcloud_network', { name: 'main', ip_range: '10.0.0.0/8' })],
  ['a vcn of Oracle removed', 'block/*', destroy('oci_core_vcn', { display_name: 'main', cidr_blocks: ['10.0.0.0/16'] })],
  [
    'a bucket of Oracle public',
    'block/*',
    update('oci_objectstorage_bucket', { name: 'b', access_type: 'NoPublicAccess' }, { access_type: 'ObjectRead' }),
  ],
  ['a vault key of Oracle scheduled', 'block/*', destroy('oci_kms_key', { display_name: 'k' })],
  ['a slb of Alibaba removed', 'block/*', destroy('alicloud_slb_load_balancer', { load_balancer_name: 'l' })],
  [
    'backup of Alibaba kept longer',
    'pass/*',
    update('alicloud_db_backup_policy', { instance_id: 'i', backup_retention_period: 7 }, { backup_retention_period: 30 }),
  ],
  [
    'a file of code',
    'pass/pass',
    create('archive_file', { type: 'zip', output_path: 'x.zip' }),
    update('aws_lambda_function', { function_name: 'f', source_code_hash: 'a' }, { source_code_hash: UNKNOWN }),
  ],
  [
    'a rotation of time and its secret',
    'held/*',
    replace('time_rotating', { rotation_days: 90 }, { rotation_rfc3339: UNKNOWN }),
    replace(
      'azuread_application_password',
      { display_name: 'ci', rotate_when_changed: { r: 'a' } },
      { rotate_when_changed: UNKNOWN },
    ),
  ],
  ['a made-up policy removed', 'held/*', destroy('acme_security_policy', { name: 'deny' })],
  ['a made-up user made an admin', 'held/*', update('acme_user', { name: 'ann', role: 'member' }, { role: 'admin' })],
  [
    'a made-up backup off',
    'held/*',
    update('acme_database_cluster', { name: 'a', backups_enabled: true }, { backups_enabled: false }),
  ],
  [
    'a made-up listener opened',
    'held/*',
    update('acme_firewall_rule', { name: 'a', source_ranges: ['10.0.0.0/8'], ports: ['22'] }, { source_ranges: ['0.0.0.0/0'] }),
  ],
  ['a made-up thing renamed for show', 'pass/pass', update('acme_team', { display_name: 'a' }, { display_name: 'b' })],
  ['a made-up service scaled down to nothing', 'held/*', update('acme_app', { name: 'a', replicas: 3 }, { replicas: 0 })],
  ['a made-up namespace of a preview removed', 'pass/pass', destroy('acme_namespace', { name: 'preview-12' })],
];
