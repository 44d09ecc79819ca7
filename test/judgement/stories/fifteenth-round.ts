import type { JsonObject } from '../../../src/model/value.ts';
import { create, replace, update, UNKNOWN, type Story } from '../story.ts';

const prod = { tags: { Environment: 'production' } };
const redis = (policy: string) => ({ name: 'sessions', tier: 'STANDARD_HA', redis_configs: { 'maxmemory-policy': policy } });
const cache = (policy: string) => ({
  name: 'sessions',
  family: 'redis7',
  parameter: [{ name: 'maxmemory-policy', value: policy }],
  ...prod,
});
const application = (revision: string) => ({
  metadata: [{ name: 'shop', namespace: 'argocd' }],
  spec: [
    { project: 'shop', source: [{ repo_url: 'https://git.acme.example/shop.git', path: 'deploy', target_revision: revision }] },
  ],
});
const project = (...namespaces: readonly string[]) => ({
  metadata: [{ name: 'shop', namespace: 'argocd' }],
  spec: [{ destination: namespaces.map((namespace) => ({ server: 'https://kubernetes.default.svc', namespace, name: '' })) }],
});
const machine = (image: string) => ({
  name: 'db',
  image,
  volumes: [{ container_path: '/var/lib/postgresql/data', host_path: '', volume_name: 'db', read_only: false }],
});
const registry = (body: JsonObject) => ({ type: 'Microsoft.Web/sites@2023-12-01', name: 'shop', parent_id: '/x', body });
const anchor = (acm_pca_arn: string, certificate = '') => ({
  name: 'data-centre',
  enabled: true,
  source: [
    {
      source_type: certificate === '' ? 'AWS_ACM_PCA' : 'CERTIFICATE_BUNDLE',
      source_data: [{ acm_pca_arn, x509_certificate_data: certificate }],
    },
  ],
  notification_settings: [],
  ...prod,
});
const PCA = 'arn:aws:acm-pca:eu-west-1:111111111111:certificate-authority/';
const dns = (policy: string, owner: string) => ({
  name: 'external-dns',
  chart: 'external-dns',
  version: '1.15.0',
  namespace: 'external-dns',
  values: [`policy: ${policy}\ntxtOwnerId: ${owner}\nprovider:\n  name: aws\n`],
});
const pods = (role: string) => ({
  cluster_name: 'shop',
  namespace: 'ci',
  service_account: 'runner',
  role_arn: `arn:aws:iam::111111111111:role/${role}`,
  ...prod,
});
const grant = (grantee_principal: string, operations: readonly string[]) => ({
  name: 'snapshots',
  key_id: 'arn:aws:kms:eu-west-1:111111111111:key/1',
  grantee_principal,
  operations: [...operations],
});
const recorder = (...types: readonly string[]) => ({
  name: 'default',
  role_arn: 'arn:aws:iam::111111111111:role/config',
  recording_group: [
    {
      all_supported: types.length === 0,
      include_global_resource_types: types.length === 0,
      exclusion_by_resource_types: types.length === 0 ? [] : [{ resource_types: [...types] }],
      recording_strategy: [{ use_only: types.length === 0 ? 'ALL_SUPPORTED_RESOURCE_TYPES' : 'EXCLUSION_BY_RESOURCE_TYPES' }],
      resource_types: [],
    },
  ],
});
const sql = (tier: string, slow: string) => ({
  name: 'shop',
  database_version: 'POSTGRES_16',
  deletion_protection: true,
  settings: [
    { tier, user_labels: { environment: 'production' }, database_flags: [{ name: 'log_min_duration_statement', value: slow }] },
  ],
});
const cluster = (legacy: boolean) => ({
  name: 'shop',
  location: 'europe-west1',
  enable_legacy_abac: legacy,
  resource_labels: { environment: 'production' },
});
const secret = (more: object) => ({ secret_id: 'db-password', project: 'acme', labels: { environment: 'production' }, ...more });
const orders = (default_ttl: number) => ({
  name: 'orders',
  account_name: 'shop',
  database_name: 'shop',
  partition_key_paths: ['/id'],
  default_ttl,
});
const mayUse = (...key_permissions: readonly string[]) => ({
  key_vault_id: '/subscriptions/x/vaults/prod',
  tenant_id: 't',
  object_id: 'o',
  key_permissions: [...key_permissions],
  secret_permissions: [],
});
const login = (bound_claims: JsonObject | null) => ({
  backend: 'jwt',
  role_name: 'deploy',
  role_type: 'jwt',
  bound_audiences: ['https://git.acme.example'],
  bound_claims,
  user_claim: 'sub',
  token_policies: ['deploy-production'],
});
const snapshots = (update_snapshots: boolean, days: number) => ({
  project_id: 'p',
  cluster_name: 'shop',
  update_snapshots,
  reference_hour_of_day: 3,
  policy_item_daily: [{ frequency_interval: 1, retention_unit: 'days', retention_value: days }],
});

/** What three sets of authors who had not read the product showed: published files, other providers, seldom attributes. */
export const fifteenthRound: readonly Story[] = [
  [
    'Redis: a cache that refused when full drops keys instead',
    'review/*',
    update('google_redis_instance', redis('noeviction'), redis('allkeys-lru')),
  ],
  [
    'Redis: a cache drops other keys than before',
    'pass/pass',
    update('google_redis_instance', redis('volatile-lru'), redis('allkeys-lru')),
  ],
  [
    'ElastiCache: keys are dropped instead of refused',
    'review/*',
    update('aws_elasticache_parameter_group', cache('noeviction'), cache('volatile-ttl')),
  ],
  [
    'Redis Cloud: keys are dropped instead of refused',
    'review/*',
    update('rediscloud_subscription_database', { name: 'carts', data_eviction: 'noeviction' }, { data_eviction: 'allkeys-lru' }),
  ],
  [
    'Argo CD: an application follows a branch instead of a release',
    'review/*',
    update('argocd_application', application('v1.4.2'), application('HEAD')),
  ],
  [
    'Argo CD: an application goes to the next release',
    'pass/pass',
    update('argocd_application', application('v1.4.2'), application('v1.4.3')),
  ],
  [
    'Argo CD: a project may use one more namespace',
    'pass/pass',
    update('argocd_project', project('shop'), project('shop', 'shop-jobs')),
  ],
  ['Argo CD: a project may use any namespace', 'block/*', update('argocd_project', project('shop'), project('shop', '*'))],
  [
    'Docker: a container with a volume runs the next image',
    'pass/pass',
    replace('docker_container', machine('postgres:15.4'), { image: 'postgres:15.5' }),
  ],
  [
    'Azure: an object whose body is known only after apply',
    'review/*',
    update('azapi_resource', registry({ properties: { httpsOnly: true } }), { body: UNKNOWN }),
  ],
  [
    'Azure: an object is tagged',
    'pass/pass',
    update('azapi_resource', { ...registry({ properties: { httpsOnly: true } }), tags: {} }, { tags: { team: 'shop' } }),
  ],
  [
    'Roles Anywhere: another authority may issue who signs in',
    'block/review',
    update(
      'aws_rolesanywhere_trust_anchor',
      anchor(`${PCA}one`),
      anchor('', '-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----'),
    ),
  ],
  [
    'Roles Anywhere: another private authority',
    'held/*',
    update('aws_rolesanywhere_trust_anchor', anchor(`${PCA}one`), anchor(`${PCA}two`)),
  ],
  [
    'Roles Anywhere: who is told of an end',
    'pass/pass',
    update('aws_rolesanywhere_trust_anchor', anchor(`${PCA}one`), {
      notification_settings: [{ channel: 'ALL', enabled: true, event: 'CA_CERTIFICATE_EXPIRY', threshold: 60 }],
    }),
  ],
  [
    'external-dns: deletes what it does not find, as another owner',
    'block/*',
    update('helm_release', dns('upsert-only', 'shop-eu'), dns('sync', 'default')),
  ],
  [
    'external-dns: deletes what it does not find',
    'review/*',
    update('helm_release', dns('upsert-only', 'shop-eu'), dns('sync', 'shop-eu')),
  ],
  ['external-dns: only adds', 'pass/pass', update('helm_release', dns('sync', 'shop-eu'), dns('upsert-only', 'shop-eu'))],
  [
    'EKS: pods get the role of an administrator',
    'block/review',
    update('aws_eks_pod_identity_association', pods('ci-runner'), pods('AdministratorAccess')),
  ],
  [
    'EKS: pods get the next role',
    'review/*',
    update('aws_eks_pod_identity_association', pods('ci-runner'), pods('ci-runner-v2')),
  ],
  [
    'KMS: another account may decrypt',
    'block/review',
    update('aws_sns_topic', { name: 'x', ...prod, arn: 'arn:aws:sns:eu-west-1:111111111111:x' }, { display_name: 'x' }),
    create('aws_kms_grant', grant('arn:aws:iam::999999999999:root', ['Decrypt', 'DescribeKey'])),
  ],
  [
    'KMS: a role of our own may decrypt',
    'review/pass',
    update('aws_sns_topic', { name: 'x', ...prod, arn: 'arn:aws:sns:eu-west-1:111111111111:x' }, { display_name: 'x' }),
    create('aws_kms_grant', grant('arn:aws:iam::111111111111:role/backup', ['Decrypt', 'DescribeKey'])),
  ],
  [
    'Organizations: another account manages who signs in everywhere',
    'block/*',
    create('aws_organizations_delegated_administrator', { account_id: '222222222222', service_principal: 'sso.amazonaws.com' }),
  ],
  [
    'Organizations: another account collects findings',
    'held/*',
    create('aws_organizations_delegated_administrator', {
      account_id: '222222222222',
      service_principal: 'guardduty.amazonaws.com',
    }),
  ],
  [
    'Config: identities and keys are not recorded',
    'block/*',
    update('aws_config_configuration_recorder', recorder(), recorder('AWS::IAM::Role', 'AWS::IAM::Policy', 'AWS::KMS::Key')),
  ],
  [
    'Config: network interfaces are not recorded',
    'review/*',
    update('aws_config_configuration_recorder', recorder(), recorder('AWS::EC2::NetworkInterface')),
  ],
  [
    'GKE: every service account may do what it was once allowed',
    'block/*',
    update('google_container_cluster', cluster(false), cluster(true)),
  ],
  ['GKE: the old way of rights goes', 'pass/pass', update('google_container_cluster', cluster(true), cluster(false))],
  [
    'Secret Manager: a secret gets an end',
    'block/*',
    update('google_secret_manager_secret', secret({ expire_time: null }), { expire_time: '2026-12-24T00:00:00Z' }),
  ],
  [
    'Secret Manager: a secret no longer ends',
    'pass/pass',
    update('google_secret_manager_secret', secret({ expire_time: '2026-12-24T00:00:00Z' }), { expire_time: null }),
  ],
  ['Cosmos: documents end after an hour', 'block/*', update('azurerm_cosmosdb_sql_container', orders(-1), orders(3600))],
  ['Cosmos: documents no longer end', 'pass/pass', update('azurerm_cosmosdb_sql_container', orders(3600), orders(-1))],
  [
    'Key Vault: an identity may no longer unwrap',
    'block/*',
    update('azurerm_key_vault_access_policy', mayUse('Get', 'WrapKey', 'UnwrapKey'), mayUse('Get')),
  ],
  [
    'Key Vault: an identity may no longer list',
    'pass/pass',
    update(
      'azurerm_key_vault_access_policy',
      mayUse('Get', 'List', 'WrapKey', 'UnwrapKey'),
      mayUse('Get', 'WrapKey', 'UnwrapKey'),
    ),
  ],
  [
    'Vault: a login no longer asks for a repository',
    'block/*',
    update('vault_jwt_auth_backend_role', login({ project_path: 'acme/shop' }), login({})),
  ],
  [
    'Vault: a login asks for a branch too',
    'pass/pass',
    update(
      'vault_jwt_auth_backend_role',
      login({ project_path: 'acme/shop' }),
      login({ project_path: 'acme/shop', ref: 'main' }),
    ),
  ],
  [
    'Atlas: copies are kept for a day, those that exist too',
    'block/*',
    update('mongodbatlas_cloud_backup_schedule', snapshots(false, 30), snapshots(true, 1)),
  ],
  [
    'Atlas: copies are kept for longer',
    'pass/pass',
    update('mongodbatlas_cloud_backup_schedule', snapshots(false, 7), snapshots(false, 30)),
  ],
  [
    'API Gateway: the default address answers again',
    'review/*',
    update(
      'aws_apigatewayv2_api',
      { name: 'shop', protocol_type: 'HTTP', disable_execute_api_endpoint: true, ...prod },
      { disable_execute_api_endpoint: false },
    ),
  ],
  [
    'API Gateway: the default address no longer answers',
    'held/*',
    update(
      'aws_apigatewayv2_api',
      { name: 'shop', protocol_type: 'HTTP', disable_execute_api_endpoint: false, ...prod },
      { disable_execute_api_endpoint: true },
    ),
  ],
  [
    'Cloud SQL: a smaller machine, and slow queries are logged',
    'review/*',
    update('google_sql_database_instance', sql('db-custom-8-32768', '-1'), sql('db-custom-2-8192', '500')),
  ],
  [
    'Cloud SQL: slow queries are logged',
    'pass/pass',
    update('google_sql_database_instance', sql('db-custom-8-32768', '-1'), sql('db-custom-8-32768', '500')),
  ],
  [
    'EKS: a cluster leaves extended support',
    'review/*',
    update(
      'aws_eks_cluster',
      { name: 'shop', version: '1.31', upgrade_policy: [{ support_type: 'EXTENDED' }], ...prod },
      { upgrade_policy: [{ support_type: 'STANDARD' }] },
    ),
  ],
  [
    'AKS: a cluster upgrades on the rapid channel',
    'review/*',
    update(
      'azurerm_kubernetes_cluster',
      { name: 'shop', automatic_upgrade_channel: 'stable', ...prod },
      { automatic_upgrade_channel: 'rapid' },
    ),
  ],
  [
    'AKS: a cluster upgrades on the stable channel',
    'pass/pass',
    update(
      'azurerm_kubernetes_cluster',
      { name: 'shop', automatic_upgrade_channel: 'rapid', ...prod },
      { automatic_upgrade_channel: 'stable' },
    ),
  ],
];
