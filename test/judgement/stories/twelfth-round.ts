import { create, update, type Story } from '../story.ts';

const prod = { tags: { Environment: 'production' } };
const dns = (replicaCount: number) => ({
  addon_name: 'coredns',
  configuration_values: JSON.stringify({ replicaCount }),
  ...prod,
});
const copy = (mode: string) => ({
  replication_task_id: 'ledger',
  replication_task_settings: JSON.stringify({ FullLoadSettings: { TargetTablePrepMode: mode } }),
  ...prod,
});
const files = (mode: string) => ({ name: 'archive', options: [{ preserve_deleted_files: mode }], ...prod });
const mesh = (mode: string) => ({
  manifest: {
    apiVersion: 'security.istio.io/v1',
    kind: 'PeerAuthentication',
    metadata: { name: 'default', namespace: 'prod' },
    spec: { mtls: { mode } },
  },
});
const pool = (cpu: string) => ({
  manifest: { apiVersion: 'karpenter.sh/v1', kind: 'NodePool', metadata: { name: 'general-prod' }, spec: { limits: { cpu } } },
});
const agent = 'serviceAccount:service-77120934@gcp-sa-cloud-sql.iam.gserviceaccount.com';
const key = (...members: readonly string[]) => ({
  crypto_key_id: 'cmek',
  role: 'roles/cloudkms.cryptoKeyEncrypterDecrypter',
  members: [...members],
});
const nodes = (mapRoles: string) => ({ metadata: [{ name: 'aws-auth', namespace: 'kube-system' }], data: { mapRoles } });
const guard = (...actions: readonly string[]) => ({
  name: 'baseline-prod',
  content: JSON.stringify({ Statement: [{ Sid: 'Guard', Effect: 'Deny', Action: actions, Resource: '*' }] }),
});
const vault = (immutability: string) => ({ name: 'core', sku: 'Standard', immutability, ...prod });
const people = (mode: string) => ({ name: 'customers', mfa_configuration: mode, ...prod });
const cdn = (id: string) => ({
  enabled: true,
  ordered_cache_behavior: [{ path_pattern: '/account/*', cache_policy_id: id }],
  ...prod,
});
const [never, always] = ['4135ea2d-6df8-44a3-9df3-4b5a84be39ad', '658327ea-f89d-4fab-a63d-7e88639e58f6'];

const pictures = (days: number) => ({
  bucket: 'pictures-prod',
  rule: [{ id: 'old', status: 'Enabled', transition: [{ days, storage_class: 'DEEP_ARCHIVE' }] }],
});
const wall = (...source_ranges: readonly string[]) => ({
  name: 'allow-lb-prod',
  allow: [{ protocol: 'tcp', ports: ['8080'] }],
  source_ranges: [...source_ranges],
});
const probes = ['130.211.0.0/22', '35.191.0.0/16'];
const admin = (role: string) => ({ bucket: 'reports-prod', role, member: 'serviceAccount:web@acme.iam.gserviceaccount.com' });

/** What a third set of another author brought up, each reason beside its harmless twin. */
export const twelfthRound: readonly Story[] = [
  ['no names are found in the cluster', 'block/*: outage', update('aws_eks_addon', dns(4), dns(0))],
  ['names are found by more', 'pass/pass', update('aws_eks_addon', dns(2), dns(4))],
  ['a copy that drops what it fills', 'block/*', update('aws_dms_replication_task', copy('DO_NOTHING'), copy('DROP_AND_CREATE'))],
  [
    'a copy that leaves what it fills',
    'pass/pass',
    update('aws_dms_replication_task', copy('DROP_AND_CREATE'), copy('DO_NOTHING')),
  ],
  ['a copy that deletes, too', 'block/*', update('aws_datasync_task', files('PRESERVE'), files('REMOVE'))],
  ['traffic of a mesh in plain text', 'block/*', update('kubernetes_manifest', mesh('STRICT'), mesh('DISABLE'))],
  ['no machines for anything new', 'block/*', update('kubernetes_manifest', pool('1000'), pool('0'))],
  ['more machines', 'pass/pass', update('kubernetes_manifest', pool('1000'), pool('2000'))],
  [
    'a key that its databases may not use',
    'block/*',
    update('google_kms_crypto_key_iam_binding', key(agent), key('user:dana@acme.example')),
  ],
  ['other machines and people of a cluster', 'review/*', update('kubernetes_config_map_v1_data', nodes('- a'), nodes('- b'))],
  [
    'a guard that denies more',
    'pass/pass',
    update('aws_organizations_policy', guard('cloudtrail:*'), guard('cloudtrail:*', 'config:*')),
  ],
  [
    'a guard that denies less',
    'block/*',
    update('aws_organizations_policy', guard('cloudtrail:*', 'config:*'), guard('config:*')),
  ],
  [
    'a vault with a lock that is open',
    'pass/pass',
    update('azurerm_recovery_services_vault', vault('Disabled'), vault('Unlocked')),
  ],
  ['a vault without its lock', 'review/*', update('azurerm_recovery_services_vault', vault('Locked'), vault('Unlocked'))],
  ['a second factor for who wants one', 'pass/pass', update('aws_cognito_user_pool', people('OFF'), people('OPTIONAL'))],
  ['a second factor for nobody', 'block/*', update('aws_cognito_user_pool', people('OPTIONAL'), people('OFF'))],
  ['pages of one person for all', 'review/*', update('aws_cloudfront_distribution', cdn(never), cdn(always))],
  [
    'pictures that nobody can look at',
    'block/*: outage',
    update('aws_s3_bucket_lifecycle_configuration', pictures(365), pictures(0)),
  ],
  ['pictures of another year', 'pass/pass', update('aws_s3_bucket_lifecycle_configuration', pictures(365), pictures(180))],
  [
    'machines whose health nobody may ask for',
    'block/*: outage',
    update('google_compute_firewall', wall(...probes, '10.0.0.0/8'), wall('10.0.0.0/8')),
  ],
  [
    'machines that fewer offices reach',
    'pass/pass',
    update('google_compute_firewall', wall(...probes, '203.0.113.0/24'), wall(...probes)),
  ],
  ['all rights over one bucket', 'review/pass', create('google_storage_bucket_iam_member', admin('roles/storage.admin'))],
  ['reading one bucket', 'pass/pass', create('google_storage_bucket_iam_member', admin('roles/storage.objectViewer'))],
];
