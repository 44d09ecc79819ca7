import { create, destroy, replace, UNKNOWN, update, type Story } from '../story.ts';

const prod = { tags: { Environment: 'production' } };
const list = (kind: string, ...targets: readonly string[]) => ({
  name: 'egress-prod',
  rule_group: [
    { rules_source: [{ rules_source_list: [{ generated_rules_type: kind, target_types: ['TLS_SNI'], targets: [...targets] }] }] },
  ],
  ...prod,
});
const pool = (cpu: string, expireAfter: string) => ({
  apiVersion: 'karpenter.sh/v1',
  kind: 'NodePool',
  metadata: { name: 'batch-prod' },
  spec: { limits: { cpu }, template: { spec: { expireAfter } } },
});
const builders = (machine_type: string) => ({ name: 'private-prod', worker_config: [{ machine_type, disk_size_gb: 100 }] });
const render = (...statements: readonly string[]) => ({ name: 'render-prod', statements: [...statements] });
const people = (minimum_length: number, require_symbols: boolean) => ({
  name: 'customers-prod',
  password_policy: [{ minimum_length, require_symbols, temporary_password_validity_days: 7 }],
});
const nodes = (labels: object, machine_type: string, max_pods = 110) => ({
  name: 'general-prod',
  node_config: [{ labels: { ...labels }, machine_type, kubelet_config: [{ pod_pids_limit: max_pods }] }],
});
const atlas = (most: string, size = 'M40') => ({
  name: 'orders-prod',
  replication_specs: [
    {
      region_configs: [
        {
          electable_specs: [{ instance_size: size, node_count: 3 }],
          auto_scaling: [{ compute_enabled: true, compute_max_instance_size: most }],
        },
      ],
    },
  ],
});
const rule = (...weights: readonly number[]) => ({
  priority: 10,
  action: [
    { type: 'forward', forward: [{ target_group: weights.map((weight, index) => ({ arn: `tg-${String(index)}`, weight })) }] },
  ],
  ...prod,
});
const gateway = (frontend_tls10_enabled: boolean) => ({ name: 'apis', security: [{ frontend_tls10_enabled }], ...prod });
const ingress = (size: string) => ({
  metadata: [{ name: 'edge-prod', annotations: { 'nginx.ingress.kubernetes.io/proxy-body-size': size } }],
});

const reports = (bucket?: string) => ({
  name: 'tests',
  export_config: [{ type: 'S3', s3_destination: bucket === undefined ? [] : [{ bucket }] }],
  ...prod,
});
const api = (isMutual: boolean) => ({
  domain_name: 'partners.example.com',
  mutual_tls_authentication: isMutual ? [{ truststore_uri: 's3://trust/ca.pem' }] : [],
  ...prod,
});
const run = (isVouchedFor: boolean) => ({ name: 'api-prod', binary_authorization: isVouchedFor ? [{ use_default: true }] : [] });

const login = (isAsked: boolean) => ({
  priority: 10,
  action: [...(isAsked ? [{ type: 'authenticate-oidc', order: 1 }] : []), { type: 'forward', target_group_arn: 'tg' }],
  ...prod,
});
const vpn = (all: boolean) => ({ target_network_cidr: '10.30.0.0/16', authorize_all_groups: all, ...prod });
const loader = (role_name: string) => ({ role_name, parent_role_name: '"LOADER"' });
const carts = (snapshot_retention_limit: number) => ({ replication_group_id: 'carts', snapshot_retention_limit, ...prod });
const alerts = (...paused: readonly boolean[]) => ({
  name: 'core-prod',
  rule: paused.map((is_paused, index) => ({ name: `rule-${String(index)}`, is_paused })),
});
const closed = (namespace: string) => ({
  metadata: [{ name: 'deny', namespace }],
  spec: [{ pod_selector: [{}], policy_types: ['Ingress'] }],
});
const fromGateway = (namespace: string) => ({
  metadata: [{ name: 'gateway', namespace }],
  spec: [{ pod_selector: [{}], policy_types: ['Ingress'], ingress: [{ from: [{ pod_selector: [{}] }] }] }],
});
const staging = { cluster_identifier: 'orders', master_username: 'a', tags: { Environment: 'staging' } };

const sent = (log_group_name: string) => ({ name: 'siem', log_group_name, destination_arn: 'arn:d' });
const velero = (disabled: boolean) => ({
  name: 'velero-prod',
  chart: 'velero',
  values: [`schedules:\n  daily:\n    disabled: ${String(disabled)}\n    schedule: 0 1 * * *\n`],
});
const secrets = (enabled: boolean) => ({
  name: 'vault-prod',
  chart: 'vault',
  values: [`server:\n  dataStorage:\n    enabled: ${String(enabled)}\n    size: 50Gi\n`],
});
const pods = (level: string) => ({
  kind: 'Namespace',
  metadata: [{ name: 'payments-prod' }],
  labels: { 'pod-security.kubernetes.io/enforce': level },
});
const route = (contact_point: string) => ({ group_by: ['env'], contact_point: 'default', policy: [{ contact_point }] });

/** What a sweep over all attributes of twenty-two providers and three sets of other authors brought up, each harm beside its harmless twin. */
export const thirteenthRound: readonly Story[] = [
  [
    'a list of what is refused gets shorter',
    'review/*',
    update('aws_networkfirewall_rule_group', list('DENYLIST', 'a', 'b'), list('DENYLIST', 'a')),
  ],
  ['it gets longer', 'pass/pass', update('aws_networkfirewall_rule_group', list('DENYLIST', 'a'), list('DENYLIST', 'a', 'b'))],
  [
    'a list of what is let by gets shorter',
    'pass/pass',
    update('aws_networkfirewall_rule_group', list('ALLOWLIST', 'a', 'b'), list('ALLOWLIST', 'a')),
  ],
  [
    'the key of a partner is another one',
    'pass/pass',
    replace('aws_transfer_ssh_key', { user_name: 'adatum', body: 'ssh-rsa a' }, { body: 'ssh-ed25519 b' }),
  ],
  [
    'the key is that of another partner',
    'review/*',
    replace('aws_transfer_ssh_key', { user_name: 'adatum', body: 'ssh-rsa a' }, { user_name: 'fabrikam' }),
  ],
  [
    'machines live shorter, and more of them',
    'pass/pass',
    update(
      'kubernetes_manifest',
      { manifest: pool('400', '720h'), object: pool('400', '720h') },
      { manifest: pool('800', '480h'), object: UNKNOWN },
    ),
  ],
  [
    'builders of another size',
    'pass/pass',
    update('google_cloudbuild_worker_pool', builders('e2-standard-4'), builders('e2-standard-8')),
  ],
  [
    'a right is split into two that allow less',
    'pass/pass',
    update(
      'oci_identity_policy',
      render('Allow group render to manage object-family in compartment media'),
      render(
        'Allow group render to read buckets in compartment media',
        "Allow group render to manage objects in compartment media where target.bucket.name='frames'",
      ),
    ),
  ],
  ['longer passwords', 'pass/pass', update('aws_cognito_user_pool', people(8, false), people(14, true))],
  ['shorter passwords', 'review/*', update('aws_cognito_user_pool', people(14, true), people(8, true))],
  ['passwords of any kind', 'review/*', update('aws_cognito_user_pool', people(14, true), { password_policy: [] })],
  [
    'nodes with one more label',
    'pass/pass',
    update('google_container_node_pool', nodes({ a: 'b' }, 'e2'), nodes({ a: 'b', c: 'd' }, 'e2', 200)),
  ],
  [
    'nodes of another machine',
    'review/*',
    update('google_container_node_pool', nodes({ a: 'b' }, 'e2'), nodes({ a: 'b', c: 'd' }, 'n2')),
  ],
  ['a cluster may grow', 'pass/pass', update('mongodbatlas_advanced_cluster', atlas('M60'), atlas('M80'))],
  ['a cluster of other machines', 'review/*', update('mongodbatlas_advanced_cluster', atlas('M60'), atlas('M60', 'M50'))],
  ['a tenth of the callers try the new one', 'pass/pass', update('aws_lb_listener_rule', rule(100, 1), rule(90, 10))],
  ['all callers go to the new one', 'review/*', update('aws_lb_listener_rule', rule(90, 10), rule(0, 100))],
  ['an old protocol goes', 'pass/pass', update('azurerm_api_management', gateway(true), gateway(false))],
  ['an old protocol comes back', 'review/*', update('azurerm_api_management', gateway(false), gateway(true))],
  ['larger uploads', 'pass/pass', update('kubernetes_ingress_v1', ingress('8m'), ingress('16m'))],
  ['a place to ask who comes in', 'pass/pass', create('aws_verifiedaccess_instance', { description: 'offices', ...prod })],
  ['whom it trusts', 'review/*', create('aws_verifiedaccess_trust_provider', { trust_provider_type: 'user', ...prod })],
  ['a unit of a directory', 'pass/pass', create('azuread_administrative_unit', { display_name: 'Berlin' })],
  ['a name of an application', 'pass/pass', create('azuread_application_identifier_uri', { identifier_uri: 'api://shop' })],
  ['a role that nobody has', 'pass/pass', create('github_organization_custom_role', { name: 'auditor', permissions: ['read'] })],
  ['a role for a team', 'review/*', create('github_organization_role_team', { role_id: 8132, team_slug: 'audit' })],
  ['a new colleague', 'pass/pass', create('azuread_user', { user_principal_name: 'jane@acme.example' })],
  ['a list of known attackers', 'pass/pass', create('aws_guardduty_threatintelset', { name: 'feed', activate: true, ...prod })],
  ['a list of whom nobody is warned of', 'review/*', create('aws_guardduty_ipset', { name: 'offices', activate: true, ...prod })],
  ['an alert of Google goes', 'review/pass', destroy('google_monitoring_alert_policy', { display_name: 'errors-prod' })],
  ['an alert of Azure goes', 'review/pass', destroy('azurerm_monitor_metric_alert', { name: 'errors', ...prod })],
  [
    'records go somewhere for the first time',
    'pass/pass',
    update('aws_codebuild_report_group', reports(), reports('reports-prod')),
  ],
  ['records go somewhere else', 'review/*', update('aws_codebuild_report_group', reports('reports-prod'), reports('elsewhere'))],
  ['callers need no certificate any more', 'block/*', update('aws_api_gateway_domain_name', api(true), api(false))],
  ['callers need one', 'pass/pass', update('aws_api_gateway_domain_name', api(false), api(true))],
  ['whatever nobody vouched for runs', 'block/*', update('google_cloud_run_v2_service', run(true), run(false))],
  ['only what somebody vouched for runs', 'pass/pass', update('google_cloud_run_v2_service', run(false), run(true))],
  ['a chat of a project is told no more', 'review/*', destroy('gitlab_integration_slack', { project: '1' })],
  ['a back office without its login', 'block/*', update('aws_lb_listener_rule', login(true), login(false))],
  ['a back office with one', 'pass/pass', update('aws_lb_listener_rule', login(false), login(true))],
  ['everybody may go to the databases', 'block/*', update('aws_ec2_client_vpn_authorization_rule', vpn(false), vpn(true))],
  ['a role of everything, by its full name', 'block/*', create('snowflake_grant_account_role', loader('"ACCOUNTADMIN"'))],
  ['a role of its own, by its full name', 'pass/pass', create('snowflake_grant_account_role', loader('"READER"'))],
  ['copies of a cache for two days', 'review/*', update('aws_elasticache_replication_group', carts(14), carts(2))],
  ['copies of a cache for a month', 'pass/pass', update('aws_elasticache_replication_group', carts(14), carts(30))],
  ['one alert of a group rests', 'review/*', update('grafana_rule_group', alerts(false, false), alerts(false, true))],
  ['one alert of a group is back', 'pass/pass', update('grafana_rule_group', alerts(false, true), alerts(false, false))],
  ['a namespace is closed', 'review/*', create('kubernetes_network_policy_v1', closed('payments'))],
  [
    'a namespace is closed but to its gateway',
    'pass/pass',
    create('kubernetes_network_policy_v1', closed('payments'), { name: 'deny' }),
    create('kubernetes_network_policy_v1', fromGateway('payments'), { name: 'gateway' }),
  ],
  [
    'a namespace is closed, and another opened',
    'review/*',
    create('kubernetes_network_policy_v1', closed('payments'), { name: 'deny' }),
    create('kubernetes_network_policy_v1', fromGateway('shop'), { name: 'gateway' }),
  ],
  ['a database of staging is made again', 'review/pass', replace('aws_rds_cluster', staging, { master_username: 'b' })],
  [
    'records of who did what go nowhere',
    'block/*: audit_tamper',
    destroy('aws_cloudwatch_log_subscription_filter', sent('/cloudtrail/org')),
  ],
  ['what an application writes goes nowhere', 'review/*', destroy('aws_cloudwatch_log_subscription_filter', sent('/app/shop'))],
  ['a cluster is no longer backed up', 'block/*', update('helm_release', velero(false), velero(true))],
  ['a cluster is backed up again', 'pass/pass', update('helm_release', velero(true), velero(false))],
  ['a store of secrets that forgets', 'block/*', update('helm_release', secrets(true), secrets(false))],
  ['pods of a namespace may do anything', 'block/*', update('kubernetes_labels', pods('restricted'), pods('privileged'))],
  ['pods of a namespace may do less', 'pass/pass', update('kubernetes_labels', pods('privileged'), pods('restricted'))],
  ['nobody is woken by what is critical', 'review/*', update('grafana_notification_policy', route('pagerduty'), route('slack'))],
  [
    'a proxy asks for encryption',
    'pass/pass',
    update('aws_db_proxy', { name: 'menus', require_tls: false, ...prod }, { require_tls: true }),
  ],
];
