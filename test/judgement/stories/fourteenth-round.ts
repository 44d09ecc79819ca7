import type { JsonObject } from '../../../src/model/value.ts';
import { create, destroy, replace, update, type Story } from '../story.ts';

const prod = { tags: { Environment: 'production' } };
const document = (...statements: readonly object[]) => JSON.stringify({ Version: '2012-10-17', Statement: statements });
const pull = (...accounts: readonly string[]) => ({
  Effect: 'Allow',
  Principal: { AWS: accounts.map((account) => `arn:aws:iam::${account}:root`) },
  Action: ['ecr:BatchGetImage', 'ecr:GetDownloadUrlForLayer'],
});
const filter = (type: string, pattern: string) => ({ type, pattern, exclude_matched_pattern: false });
const opened = filter('EVENT', 'PULL_REQUEST_CREATED');
const webhook = (...filters: readonly JsonObject[]) => ({ project_name: 'release', filter_group: [{ filter: filters }] });
const container = (more: object) => ({
  metadata: [{ name: 'shop', namespace: 'shop', labels: { environment: 'production' } }],
  spec: [{ replicas: '4', template: [{ spec: [{ container: [{ name: 'shop', image: 'shop:1', ...more }] }] }] }],
});
const probe = { readiness_probe: [{ period_seconds: 5, http_get: [{ path: '/ready', port: '8080' }] }] };
const context = (more: object) => ({ security_context: [{ privileged: false, run_as_non_root: true, ...more }] });
const chart = (values: string) => ({ name: 'chat', chart: 'chat', version: '1.2.3', namespace: 'chat', values: [values] });
const lock = (mode: string, days: number, years: number) => ({
  bucket: 'records',
  rule: [{ default_retention: [{ mode, days, years }] }],
});
const members = (...names: readonly string[]) => ({ project: 'acme-prod', role: 'roles/viewer', members: [...names] });
const redis = (clustering_policy: string) => ({ name: 'core', default_database: [{ clustering_policy, port: 10_000 }], ...prod });
const zone = { hosted_zone_id: 'Z1', signing_status: 'SIGNING' };
const origin = (s3_origin_config: readonly JsonObject[]) => ({
  enabled: true,
  origin: [{ domain_name: 'www.s3.amazonaws.com', origin_id: 's3', custom_header: [], s3_origin_config }],
  ...prod,
});
const listener = (protocol: string) => ({
  name: 'mail',
  listener: [{ instance_port: 8080, instance_protocol: protocol, lb_port: 80, lb_protocol: protocol, ssl_certificate_id: '' }],
  ...prod,
});

const entry = { cluster_name: 'shop', principal_arn: 'arn:aws:iam::111111111111:role/nodes', ...prod };
const saml = (entityID: string, certificate: string) => ({
  name: 'staff',
  saml_metadata_document: `<?xml version="1.0"?><EntityDescriptor xmlns="urn:oasis:names:tc:SAML:2.0:metadata" entityID="${entityID}"><IDPSSODescriptor><X509Certificate>${certificate}</X509Certificate></IDPSSODescriptor></EntityDescriptor>`,
  ...prod,
});
const announced = (...allowed_prefixes: readonly string[]) => ({ dx_gateway_id: 'dx', allowed_prefixes: [...allowed_prefixes] });

const KEPT = { Effect: 'Deny', Principal: '*', Action: ['backup:DeleteRecoveryPoint'], Resource: '*' };
const signed = (...groups: readonly string[]) => ({
  enabled: true,
  ordered_cache_behavior: [{ path_pattern: '/invoices/*', target_origin_id: 's3', trusted_key_groups: [...groups] }],
  ...prod,
});
const owned = (object_ownership: string) => ({ bucket: 'media', rule: [{ object_ownership }] });
const GITHUB = 'token.actions.githubusercontent.com';
const deploys = (operator: string, subject: string, asksForWhom = false) => ({
  name: 'deploy',
  assume_role_policy: document({
    Effect: 'Allow',
    Principal: { Federated: `arn:aws:iam::111111111111:oidc-provider/${GITHUB}` },
    Action: 'sts:AssumeRoleWithWebIdentity',
    Condition: {
      ...(asksForWhom && operator !== 'StringEquals' && { StringEquals: { [`${GITHUB}:aud`]: 'sts.amazonaws.com' } }),
      [operator]: { [`${GITHUB}:sub`]: subject },
    },
  }),
  ...prod,
});

const edge = (...first: readonly JsonObject[]) => ({
  zone_id: 'Z1',
  name: 'custom',
  kind: 'zone',
  phase: 'http_request_firewall_custom',
  rules: [...first, { action: 'block', expression: '(ip.geoip.country in {"T1"})', enabled: true, ref: 'tor' }],
});

const recorded = (use_only: string, ...resource_types: readonly string[]) => ({
  name: 'main',
  recording_group: [
    { all_supported: resource_types.length === 0, resource_types: [...resource_types], recording_strategy: [{ use_only }] },
  ],
});
const settings = (apply_method: string, value: string) => ({
  name: 'orders',
  family: 'postgres15',
  parameter: [{ apply_method, name: 'autovacuum', value }],
  ...prod,
});
const nodes = (isOn: boolean) => ({ name: 'general', cluster: 'shop', management: [{ auto_repair: isOn, auto_upgrade: isOn }] });
const service = (...external_ips: readonly string[]) => ({
  metadata: [{ name: 'pricing', namespace: 'shop' }],
  spec: [{ type: 'ClusterIP', selector: { app: 'pricing' }, external_ips: [...external_ips] }],
});

/** What security benchmarks, threads about plans and an agent's errands showed, with what lies beside it and harms nobody. */
export const fourteenthRound: readonly Story[] = [
  [
    'AWS: strangers may start a build',
    'block/review',
    update('aws_codebuild_webhook', webhook(opened, filter('ACTOR_ACCOUNT_ID', '^(1|2)$')), webhook(opened)),
  ],
  [
    'AWS: a build also asks who pushes',
    'pass/pass',
    update('aws_codebuild_webhook', webhook(opened), webhook(opened, filter('ACTOR_ACCOUNT_ID', '^(1|2)$'))),
  ],
  [
    'AWS: a zone is signed no more',
    'block/review',
    update('aws_route53_hosted_zone_dnssec', zone, { signing_status: 'NOT_SIGNING' }),
  ],
  ['AWS: a zone is signed', 'pass/pass', create('aws_route53_hosted_zone_dnssec', zone)],
  [
    'AWS: one statement is written as two',
    'pass/pass',
    update(
      'aws_ecr_repository_policy',
      { repository: 'shop', policy: document(pull('111111111111', '222222222222')) },
      { policy: document(pull('111111111111'), pull('222222222222')) },
    ),
  ],
  [
    'AWS: one account more may pull',
    'review/*',
    update(
      'aws_ecr_repository_policy',
      { repository: 'shop', policy: document(pull('111111111111')) },
      { policy: document(pull('111111111111'), pull('333333333333')) },
    ),
  ],
  [
    'AWS: one account less may pull',
    'review/pass: outage',
    update(
      'aws_ecr_repository_policy',
      { repository: 'shop', policy: document(pull('111111111111', '222222222222')) },
      { policy: document(pull('111111111111')) },
    ),
  ],
  [
    'AWS: the second factor is left to each',
    'review/review',
    update('aws_cognito_user_pool', { name: 'shop', mfa_configuration: 'ON', ...prod }, { mfa_configuration: 'OPTIONAL' }),
  ],
  [
    'AWS: the second factor may be used',
    'pass/pass',
    update('aws_cognito_user_pool', { name: 'shop', mfa_configuration: 'OFF', ...prod }, { mfa_configuration: 'OPTIONAL' }),
  ],
  [
    'AWS: records are locked for ten years in place of thirty days',
    'pass/pass',
    update('aws_s3_bucket_object_lock_configuration', lock('COMPLIANCE', 30, 0), lock('COMPLIANCE', 0, 10)),
  ],
  [
    'AWS: records are locked for thirty days in place of ten years',
    'block/review',
    update('aws_s3_bucket_object_lock_configuration', lock('COMPLIANCE', 0, 10), lock('COMPLIANCE', 30, 0)),
  ],
  [
    'AWS: an administrator may lift the lock of records',
    'review/*',
    update('aws_s3_bucket_object_lock_configuration', lock('COMPLIANCE', 0, 10), lock('GOVERNANCE', 0, 10)),
  ],
  [
    'AWS: an empty block is written out',
    'pass/pass',
    update('aws_cloudfront_distribution', origin([]), origin([{ origin_access_identity: '' }])),
  ],
  ['AWS: a protocol in capitals', 'pass/pass', update('aws_elb', listener('tcp'), listener('TCP'))],
  ['AWS: another protocol', 'review/*', update('aws_elb', listener('https'), listener('tcp'))],
  [
    'AWS: a reader of a database that has others',
    'review/pass',
    destroy('aws_rds_cluster_instance', { identifier: 'sales-2', cluster_identifier: 'sales', writer: false, ...prod }),
  ],
  [
    'AWS: the writer of a database',
    'block/*',
    destroy('aws_rds_cluster_instance', { identifier: 'sales-0', cluster_identifier: 'sales', writer: true, ...prod }),
  ],
  ['AWS: nodes may no longer join', 'block/*', destroy('aws_eks_access_entry', { ...entry, type: 'EC2_LINUX' })],
  ['AWS: somebody may no longer use a cluster', 'review/*', destroy('aws_eks_access_entry', { ...entry, type: 'STANDARD' })],
  [
    'AWS: imported material of a key gets an end',
    'block/review',
    update('aws_kms_external_key', { description: 'vault', enabled: true, valid_to: null }, { valid_to: '2027-01-01T00:00:00Z' }),
  ],
  [
    'AWS: imported material of a key lasts longer',
    'pass/pass',
    update(
      'aws_kms_external_key',
      { description: 'vault', enabled: true, valid_to: '2027-01-01T00:00:00Z' },
      { valid_to: '2028-01-01T00:00:00Z' },
    ),
  ],
  [
    'AWS: another directory signs people in',
    'block/*',
    update('aws_iam_saml_provider', saml('https://idp.acme.example', 'A'), saml('https://sts.windows.net/9f0e', 'B')),
  ],
  [
    'AWS: the certificate of a directory is renewed',
    'review/pass',
    update('aws_iam_saml_provider', saml('https://idp.acme.example', 'A'), saml('https://idp.acme.example', 'B')),
  ],
  [
    'AWS: a permission set is bounded no more',
    'block/review',
    destroy('aws_ssoadmin_permissions_boundary_attachment', { permission_set_arn: 'arn:aws:sso:::permissionSet/i/p' }),
  ],
  [
    'AWS: nothing is announced any more that was',
    'block/*',
    update('aws_dx_gateway_association', announced('10.40.0.0/14', '10.60.0.0/16'), announced('10.255.0.0/24')),
  ],
  [
    'AWS: one network less is announced',
    'review/pass',
    update('aws_dx_gateway_association', announced('10.40.0.0/14', '10.60.0.0/16'), announced('10.40.0.0/14')),
  ],
  [
    'AWS: two networks are announced as one',
    'pass/pass',
    update('aws_dx_gateway_association', announced('10.40.0.0/16', '10.41.0.0/16'), announced('10.40.0.0/15')),
  ],
  [
    'AWS: a database has no second region any more',
    'block/review',
    update(
      'aws_rds_cluster',
      { cluster_identifier: 'b', global_cluster_identifier: 'a', ...prod },
      { global_cluster_identifier: '' },
    ),
  ],
  [
    'AWS: an inspection no longer sees both ways',
    'review/*',
    update(
      'aws_ec2_transit_gateway_vpc_attachment',
      { appliance_mode_support: 'enable', ...prod },
      { appliance_mode_support: 'disable' },
    ),
  ],
  [
    'AWS: requests are cut off at each deployment',
    'review/pass',
    update('aws_lb_target_group', { name: 'web', deregistration_delay: '300', ...prod }, { deregistration_delay: '0' }),
  ],
  [
    'Google: a pool of identities asks nothing that counts',
    'block/review',
    update(
      'google_iam_workload_identity_pool_provider',
      { attribute_condition: "assertion.repository_owner_id == '1' && assertion.ref == 'refs/heads/main'" },
      { attribute_condition: "assertion.sub != ''" },
    ),
  ],
  [
    'Azure: messages of a topic go within the hour',
    'review/review',
    update('azurerm_servicebus_topic', { name: 'orders', default_message_ttl: 'P14D' }, { default_message_ttl: 'PT1H' }),
  ],
  [
    'AWS: a user of a cache needs no password',
    'block/review',
    update('aws_elasticache_user', { user_id: 'default', no_password_required: false, ...prod }, { no_password_required: true }),
  ],
  [
    'AWS: copies may be deleted that nobody could delete',
    'block/review',
    update(
      'aws_backup_vault_policy',
      { backup_vault_name: 'central', policy: document(pull('111111111111'), KEPT) },
      { policy: document(pull('111111111111')) },
    ),
  ],
  [
    'AWS: a network asks other resolvers',
    'block/review',
    update('aws_vpc_dhcp_options_association', { vpc_id: 'vpc-1', dhcp_options_id: 'dopt-1' }, { dhcp_options_id: 'dopt-2' }),
  ],
  ['AWS: links need no signature any more', 'block/review', update('aws_cloudfront_distribution', signed('7d1b'), signed())],
  ['AWS: links have to be signed', 'pass/pass', update('aws_cloudfront_distribution', signed(), signed('7d1b'))],
  [
    'AWS: whom an API kept out may call it',
    'block/review',
    destroy('aws_api_gateway_rest_api_policy', { rest_api_id: 'a', policy: document(KEPT) }),
  ],
  [
    'AWS: lists of access count again in a bucket',
    'review/review',
    update('aws_s3_bucket_ownership_controls', owned('BucketOwnerEnforced'), owned('ObjectWriter')),
  ],
  [
    'AWS: a role trusts one environment in place of every branch',
    'pass/pass',
    update(
      'aws_iam_role',
      deploys('StringLike', 'repo:acme/shop:*', true),
      deploys('StringEquals', 'repo:acme/shop:environment:prod'),
    ),
  ],
  [
    'AWS: a role no longer asks for whom a token was made',
    'block/*',
    update('aws_iam_role', deploys('StringLike', 'repo:acme/shop:*', true), deploys('StringLike', 'repo:acme/shop:*')),
  ],
  [
    'Google: only one subnet finds its way out',
    'block/review',
    update(
      'google_compute_router_nat',
      { name: 'out', source_subnetwork_ip_ranges_to_nat: 'ALL_SUBNETWORKS_ALL_IP_RANGES' },
      { source_subnetwork_ip_ranges_to_nat: 'LIST_OF_SUBNETWORKS' },
    ),
  ],
  [
    'Azure: a whole subscription is exempt',
    'block/*',
    create('azurerm_subscription_policy_exemption', {
      name: 'all',
      exemption_category: 'Waiver',
      subscription_id: '/subscriptions/1',
    }),
  ],
  [
    'Azure: a group is exempt',
    'review/pass',
    create('azurerm_resource_group_policy_exemption', { name: 'one', exemption_category: 'Waiver', resource_group_id: 'rg' }),
  ],
  [
    'Kubernetes: everything is as urgent as payments',
    'review/review',
    update(
      'kubernetes_priority_class_v1',
      { metadata: [{ name: 'payments' }], value: 9, global_default: false },
      { global_default: true },
    ),
  ],
  [
    'Snowflake: a column is dropped',
    'block/*',
    update('snowflake_table', { name: 'BOOKINGS', column: [{ name: 'ID' }, { name: 'PAYLOAD' }] }, { column: [{ name: 'ID' }] }),
  ],
  [
    'AWS: snapshots may be shared with everybody again',
    'block/review',
    update('aws_ebs_snapshot_block_public_access', { state: 'block-all-sharing' }, { state: 'unblocked' }),
  ],
  [
    'AWS: only one kind of thing is recorded',
    'block/review',
    update(
      'aws_config_configuration_recorder',
      recorded('ALL_SUPPORTED_RESOURCE_TYPES'),
      recorded('INCLUSION_BY_RESOURCE_TYPES', 'AWS::S3::Bucket'),
    ),
  ],
  [
    'AWS: a balancer only watches malformed requests',
    'review/review',
    update('aws_lb', { name: 'shop', desync_mitigation_mode: 'defensive', ...prod }, { desync_mitigation_mode: 'monitor' }),
  ],
  [
    'AWS: a template has other line ends',
    'pass/pass',
    update(
      'aws_cloudformation_stack',
      { name: 'scan', template_body: "AWSTemplateFormatVersion: '2010-09-09'\r\nDescription: scan\r\n" },
      { template_body: "AWSTemplateFormatVersion: '2010-09-09'\nDescription: scan\n" },
    ),
  ],
  [
    'AWS: settings of a database are as they were',
    'pass/pass',
    update('aws_db_parameter_group', settings('pending-reboot', '1'), settings('immediate', '1')),
  ],
  [
    'AWS: a setting of a database is another',
    'review/pass',
    update('aws_db_parameter_group', settings('pending-reboot', '1'), settings('immediate', '0')),
  ],
  [
    'Google: a database restarts for its next maintenance',
    'review/pass',
    update(
      'google_sql_database_instance',
      { name: 'db', maintenance_version: 'R20250302.00' },
      { maintenance_version: 'R20250727.00' },
    ),
  ],
  [
    'Google: machines of a cluster are not mended any more',
    'review/*',
    update('google_container_node_pool', nodes(true), nodes(false)),
  ],
  [
    'Helm: a safe for secrets that keeps none',
    'block/*',
    update('helm_release', chart('server:\n  dev:\n    enabled: false\n'), chart('server:\n  dev:\n    enabled: true\n')),
  ],
  [
    'Helm: a chart also serves the developers',
    'pass/pass',
    update('helm_release', chart('stages:\n  dev:\n    enabled: false\n'), chart('stages:\n  dev:\n    enabled: true\n')),
  ],
  [
    'Kubernetes: a service answers at an address outside',
    'review/*',
    update('kubernetes_service_v1', service(), service('203.0.113.40')),
  ],
  [
    'Okta: somebody administers nothing any more',
    'review/*',
    update('okta_user', { login: 'report@acme.example', admin_roles: ['REPORT_ADMIN'] }, { admin_roles: null }),
  ],
  [
    'Google: accounts that are gone leave a role',
    'pass/pass',
    update(
      'google_project_iam_binding',
      members('deleted:user:a@acme.example?uid=1', 'group:all@acme.example'),
      members('group:all@acme.example'),
    ),
  ],
  [
    'Google: somebody leaves a role',
    'review/*',
    update(
      'google_project_iam_binding',
      members('serviceAccount:a@acme.iam.gserviceaccount.com', 'group:all@acme.example'),
      members('group:all@acme.example'),
    ),
  ],
  [
    'Google: machines no longer ask who somebody is',
    'review/review',
    update(
      'google_compute_project_metadata',
      { metadata: { 'enable-oslogin': 'TRUE' } },
      { metadata: { 'enable-oslogin': 'FALSE' } },
    ),
  ],
  [
    'Google: an old key is taken off every machine',
    'pass/pass',
    update(
      'google_compute_project_metadata_item',
      { key: 'ssh-keys', value: 'a:ssh-rsa X\nb:ssh-rsa Y' },
      { value: 'a:ssh-rsa X' },
    ),
  ],
  [
    'Google: a certificate authority can be deleted at once',
    'review/*',
    update('google_privateca_certificate_authority', { skip_grace_period: false }, { skip_grace_period: true }),
  ],
  [
    'Azure: a cache is made anew behind an update',
    'block/*',
    update('azurerm_managed_redis', redis('OSSCluster'), redis('EnterpriseCluster')),
  ],
  [
    'Azure: a consumer of a topic gets no more',
    'review/review',
    destroy('azurerm_servicebus_subscription', { name: 'invoices', topic_id: 't', max_delivery_count: 10 }),
  ],
  [
    'Kubernetes: requests reach what is not ready',
    'review/pass',
    update('kubernetes_deployment_v1', container(probe), container({ readiness_probe: [] })),
  ],
  [
    'Kubernetes: a provider writes out what was so',
    'pass/pass',
    update(
      'kubernetes_deployment_v1',
      container({ security_context: [] }),
      container(context({ read_only_root_filesystem: false, allow_privilege_escalation: true })),
    ),
  ],
  [
    'Kubernetes: a program may write to its own files again',
    'review/*',
    update(
      'kubernetes_deployment_v1',
      container(context({ read_only_root_filesystem: true })),
      container(context({ read_only_root_filesystem: false })),
    ),
  ],
  [
    'Kubernetes: volumes of a class go with their claims from now on',
    'review/review',
    replace(
      'kubernetes_storage_class_v1',
      { metadata: [{ name: 'ledger' }], storage_provisioner: 'ebs.csi.aws.com', reclaim_policy: 'Retain' },
      { reclaim_policy: 'Delete' },
      { change: { replace_paths: [['reclaim_policy']] } },
    ),
  ],
  [
    'Helm: a dashboard lets in whoever comes',
    'block/*',
    update(
      'helm_release',
      chart('extraArgs:\n  - --token-ttl=900\n'),
      chart('extraArgs:\n  - --token-ttl=900\n  - --enable-skip-login\n'),
    ),
  ],
  [
    'Helm: a dashboard gets one more argument',
    'pass/pass',
    update(
      'helm_release',
      chart('extraArgs:\n  - --token-ttl=900\n'),
      chart('extraArgs:\n  - --token-ttl=900\n  - --log-level=info\n'),
    ),
  ],
  [
    'Helm: the volume of a chart is not named any more',
    'review/review',
    update(
      'helm_release',
      chart('persistence:\n  enabled: true\n  existingClaim: chat-data\n'),
      chart('persistence:\n  enabled: true\n'),
    ),
  ],
  [
    'Terraform Cloud: a workspace ends by itself',
    'review/pass',
    update('tfe_workspace', { name: 'shop', auto_destroy_at: null }, { auto_destroy_at: '2027-01-01T00:00:00Z' }),
  ],
  [
    'Terraform Cloud: a workspace no longer ends by itself',
    'pass/pass',
    update('tfe_workspace', { name: 'shop', auto_destroy_at: '2027-01-01T00:00:00Z' }, { auto_destroy_at: null }),
  ],
  [
    'Cloudflare: every request passes the rules by',
    'block/review',
    update('cloudflare_ruleset', edge(), edge({ action: 'skip', expression: 'true', enabled: true, ref: 'partner' })),
  ],
  [
    'Cloudflare: one path passes the rules by',
    'review/*',
    update(
      'cloudflare_ruleset',
      edge(),
      edge({ action: 'skip', expression: 'http.request.uri.path eq "/health"', enabled: true, ref: 'h' }),
    ),
  ],
  [
    'Cloudflare: everybody waits',
    'review/*',
    update('cloudflare_waiting_room', { name: 'shop', host: 'shop.acme.example', queue_all: false }, { queue_all: true }),
  ],
  [
    'Okta: nobody has to have an authenticator',
    'block/review',
    update('okta_policy_mfa', { name: 'staff', okta_verify: { enroll: 'REQUIRED' } }, { okta_verify: { enroll: 'NOT_ALLOWED' } }),
  ],
];
