import { type Family, testFamilies } from './families.ts';

const WEAKER = 'security-setting-weakened';

/** Who signs in to a service or a machine, and whose rights a workload has. */
const FAMILIES: readonly Family[] = [
  {
    what: 'a login in front',
    rule: WEAKER,
    severity: 0.6,
    before: true,
    after: false,
    names: 'iap iap_enabled identity_aware_proxy identity_aware_proxy_enabled',
  },
  {
    what: 'a sign-in to a machine',
    rule: WEAKER,
    severity: 0.35,
    before: 'TRUE',
    after: 'FALSE',
    names: 'enable_oslogin enable-oslogin block-project-ssh-keys block_project_ssh_keys',
  },
  {
    what: 'keys of those who may sign in',
    rule: WEAKER,
    severity: 0.25,
    before: 'ops:ssh-ed25519 A',
    after: 'ops:ssh-ed25519 A\nx:ssh-ed25519 B',
    names: 'ssh_keys ssh-keys authorized_keys',
  },
  {
    what: 'root of a machine that mounts',
    rule: WEAKER,
    severity: 0.3,
    before: 'ROOT_SQUASH',
    after: 'NO_ROOT_SQUASH',
    orAfter: ['NoRootSquash', 'no_root_squash', 'None', 'NONE'],
    names: 'squash squash_mode',
  },
  {
    what: 'room that is kept for what fails',
    rule: 'protection-removed',
    severity: 0.3,
    before: 'resourcePercentage',
    after: 'disabled',
    names: 'admission_control admission_control_policy ha_admission_control_policy',
  },
  {
    what: 'a list of addresses without which anybody may come',
    rule: WEAKER,
    severity: 0.4,
    before: ['198.51.100.0/24'],
    after: [],
    type: 'aws_cognito_user_pool',
    names:
      'authorized_ip_ranges allowed_ip allowed_ips allowed_cidrs allowed_cidr_blocks whitelist_source_range whitelist-source-range allowlist_source_ranges source_ranges load_balancer_source_ranges ip_whitelist ip_allow_list',
  },
  {
    what: 'what an ingress asks of whoever comes',
    rule: WEAKER,
    severity: 0.5,
    before: 'https://sso.example.com',
    after: null,
    names: 'auth_url auth-url auth_type auth_secret auth-tls-secret auth_tls_verify_client',
  },
  {
    what: 'a mode that lets both in',
    rule: WEAKER,
    severity: 0.38,
    before: 'STRICT',
    after: 'PERMISSIVE',
    orAfter: ['Permissive', 'permissive'],
    names: 'mode mtls_mode',
    quiet: 'modes model zzmode',
  },
];

testFamilies(FAMILIES);
