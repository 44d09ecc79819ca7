import { create, destroy, forget, replace, UNKNOWN, update, type Story } from '../story.ts';

const oauth = {
  label: 'Shop',
  type: 'web',
  status: 'ACTIVE',
  grant_types: ['authorization_code', 'refresh_token'],
  redirect_uris: ['https://shop.example.com/callback'],
  pkce_required: true,
};
const signOn = {
  policy_id: 'p1',
  name: 'Staff',
  status: 'ACTIVE',
  access: 'ALLOW',
  mfa_required: true,
  session_idle: 60,
  session_lifetime: 480,
};
const appRule = {
  policy_id: 'p1',
  name: 'Two factors',
  access: 'ALLOW',
  factor_mode: '2FA',
  groups_included: ['g1'],
  constraints: [],
};

export const thirdOkta: readonly Story[] = [
  ['a new application', 'pass/*', create('okta_app_oauth', oauth)],
  ['an application removed', 'block/*', destroy('okta_app_oauth', oauth)],
  ['an application inactive', 'block/*', update('okta_app_oauth', oauth, { status: 'INACTIVE' })],
  [
    'a redirect more',
    'pass/*',
    update('okta_app_oauth', oauth, { redirect_uris: [...oauth.redirect_uris, 'https://www.example.com/callback'] }),
  ],
  [
    'a redirect by wildcard',
    'held/*',
    update('okta_app_oauth', { ...oauth, wildcard_redirect: 'DISABLED' }, { wildcard_redirect: 'SUBDOMAIN' }),
  ],
  ['no proof of the code', 'held/*', update('okta_app_oauth', oauth, { pkce_required: false })],
  ['sign-on without a second factor', 'block/*', update('okta_policy_rule_signon', signOn, { mfa_required: false })],
  [
    'sign-on for a month',
    'held/*',
    update('okta_policy_rule_signon', signOn, { session_lifetime: 43_200, session_idle: 43_200 }),
  ],
  ['shorter sessions', 'pass/*', update('okta_policy_rule_signon', signOn, { session_lifetime: 240 })],
  ['one factor for an application', 'held/*', update('okta_app_signon_policy_rule', appRule, { factor_mode: '1FA' })],
  [
    'a rule for everybody of an application',
    'held/*',
    update('okta_app_signon_policy_rule', { ...appRule, access: 'DENY' }, { access: 'ALLOW' }),
  ],
  ['a group', 'pass/pass', create('okta_group', { name: 'Payments', description: 'People of payments' })],
  ['a group described', 'pass/pass', update('okta_group', { name: 'Payments', description: 'a' }, { description: 'b' })],
  ['a group removed', 'block/*', destroy('okta_group', { name: 'Payments' })],
  ['a group administers', 'block/*', create('okta_group_role', { group_id: 'g1', role_type: 'SUPER_ADMIN' })],
  ['a group reads reports', 'held/*', create('okta_group_role', { group_id: 'g1', role_type: 'REPORT_ADMIN' })],
  ['an administrator of everything', 'block/*', create('okta_user_admin_roles', { user_id: 'u1', admin_roles: ['SUPER_ADMIN'] })],
  [
    'a rule of groups off',
    'held/*',
    update(
      'okta_group_rule',
      { name: 'sales', status: 'ACTIVE', group_assignments: ['g1'], expression_value: 'user.department=="sales"' },
      { status: 'INACTIVE' },
    ),
  ],
  [
    'a zone blocks no more',
    'held/*',
    update(
      'okta_network_zone',
      { name: 'bad', type: 'IP', usage: 'BLOCKLIST', gateways: ['198.51.100.0/24'], status: 'ACTIVE' },
      { status: 'INACTIVE' },
    ),
  ],
  [
    'a zone of the whole internet',
    'held/*',
    update(
      'okta_network_zone',
      { name: 'office', type: 'IP', usage: 'POLICY', gateways: ['198.51.100.0/24'] },
      { gateways: ['0.0.0.0-255.255.255.255'] },
    ),
  ],
  [
    'an identity provider off',
    'block/*',
    update('okta_idp_oidc', { name: 'partner', status: 'ACTIVE', issuer_url: 'https://idp.example.com' }, { status: 'INACTIVE' }),
  ],
  ['a group assigned to an application', 'pass/*', create('okta_app_group_assignment', { app_id: 'a1', group_id: 'g1' })],
  [
    'an authorization server removed',
    'block/*',
    destroy('okta_auth_server', { name: 'api', audiences: ['api://default'], status: 'ACTIVE' }),
  ],
  ['a token of the API', 'held/*', create('okta_api_token', { name: 'ci' })],
];

const client = {
  name: 'Shop',
  app_type: 'spa',
  callbacks: ['https://shop.example.com'],
  grant_types: ['authorization_code'],
  jwt_configuration: [{ lifetime_in_seconds: 36_000, alg: 'RS256' }],
  refresh_token: [{ rotation_type: 'rotating', expiration_type: 'expiring', token_lifetime: 2_592_000 }],
};
const users = {
  name: 'users',
  strategy: 'auth0',
  options: [{ password_policy: 'good', brute_force_protection: true, disable_signup: true }],
};
const options = (more: object) => ({ options: [{ ...users.options[0], ...more }] });

export const thirdAuth0: readonly Story[] = [
  ['a client of Auth0', 'pass/*', create('auth0_client', client)],
  ['a client described', 'pass/pass', update('auth0_client', { ...client, description: 'a' }, { description: 'b' })],
  ['any callback', 'held/*', update('auth0_client', client, { callbacks: ['https://*.example.com', '*'] })],
  [
    'tokens without a signature',
    'held/*',
    update('auth0_client', client, { jwt_configuration: [{ lifetime_in_seconds: 36_000, alg: 'none' }] }),
  ],
  [
    'refresh tokens for ever',
    'held/*',
    update('auth0_client', client, { refresh_token: [{ rotation_type: 'non-rotating', expiration_type: 'non-expiring' }] }),
  ],
  ['a client removed', 'block/*', destroy('auth0_client', client)],
  ['users removed', 'block/*', destroy('auth0_connection', users)],
  ['anybody signs up', 'held/*', update('auth0_connection', users, options({ disable_signup: false }))],
  ['weak passwords', 'held/*', update('auth0_connection', users, options({ password_policy: 'none' }))],
  ['a second factor never', 'block/*', update('auth0_guardian', { policy: 'all-applications', otp: true }, { policy: 'never' })],
  [
    'no codes of apps',
    'held/*',
    update('auth0_guardian', { policy: 'all-applications', otp: true, email: true }, { otp: false }),
  ],
  [
    'guessing of passwords allowed',
    'block/*',
    update(
      'auth0_attack_protection',
      { brute_force_protection: [{ enabled: true, max_attempts: 5 }] },
      { brute_force_protection: [{ enabled: false, max_attempts: 5 }] },
    ),
  ],
  [
    'a hundred tries',
    'held/*',
    update(
      'auth0_attack_protection',
      { brute_force_protection: [{ enabled: true, max_attempts: 5 }] },
      { brute_force_protection: [{ enabled: true, max_attempts: 100 }] },
    ),
  ],
  [
    'sessions of a year',
    'held/*',
    update(
      'auth0_tenant',
      { friendly_name: 'Acme', session_lifetime: 24, idle_session_lifetime: 8 },
      { session_lifetime: 8760, idle_session_lifetime: 8760 },
    ),
  ],
  [
    'a picture',
    'pass/pass',
    update('auth0_tenant', { friendly_name: 'Acme', picture_url: 'https://a' }, { picture_url: 'https://b' }),
  ],
  [
    'a scope for a machine',
    'held/*',
    update(
      'auth0_client_grant',
      { client_id: 'c1', audience: 'https://acme.auth0.com/api/v2/', scopes: ['read:users'] },
      { scopes: ['read:users', 'delete:users', 'update:users'] },
    ),
  ],
  [
    'logs of the tenant paused',
    'held/*',
    update('auth0_log_stream', { name: 'siem', type: 'http', status: 'active' }, { status: 'paused' }),
  ],
  ['an action with new code', 'pass/*', update('auth0_action', { name: 'claims', deploy: true, code: 'a' }, { code: 'b' })],
  [
    'the flow of sign-in without its actions',
    'held/*',
    update(
      'auth0_trigger_actions',
      {
        trigger: 'post-login',
        actions: [
          { id: 'a1', display_name: 'mfa' },
          { id: 'a2', display_name: 'claims' },
        ],
      },
      { actions: [{ id: 'a2', display_name: 'claims' }] },
    ),
  ],
];

const access = {
  display_name: 'Require MFA',
  state: 'enabled',
  conditions: [
    {
      users: [{ included_users: ['All'], excluded_users: [], excluded_groups: [] }],
      applications: [{ included_applications: ['All'] }],
    },
  ],
  grant_controls: [{ operator: 'OR', built_in_controls: ['mfa'] }],
};
const registration = {
  display_name: 'api',
  sign_in_audience: 'AzureADMyOrg',
  web: [{ redirect_uris: ['https://api.example.com/'] }],
  prevent_duplicate_names: true,
};

export const thirdDirectories: readonly Story[] = [
  [
    'a conditional access policy reports only',
    'block/*',
    update('azuread_conditional_access_policy', access, { state: 'enabledForReportingButNotEnforced' }),
  ],
  ['a conditional access policy off', 'block/*', update('azuread_conditional_access_policy', access, { state: 'disabled' })],
  ['a conditional access policy removed', 'block/*', destroy('azuread_conditional_access_policy', access)],
  [
    'a conditional access policy without the factor',
    'block/*',
    update('azuread_conditional_access_policy', access, {
      grant_controls: [{ operator: 'OR', built_in_controls: ['compliantDevice'] }],
    }),
  ],
  [
    'users left out of the policy',
    'held/*',
    update('azuread_conditional_access_policy', access, {
      conditions: [
        {
          users: [{ included_users: ['All'], excluded_users: [], excluded_groups: ['g1'] }],
          applications: [{ included_applications: ['All'] }],
        },
      ],
    }),
  ],
  [
    'a policy enforced',
    'pass/*',
    update('azuread_conditional_access_policy', { ...access, state: 'enabledForReportingButNotEnforced' }, { state: 'enabled' }),
  ],
  [
    'an application for the world',
    'held/*',
    update('azuread_application', registration, { sign_in_audience: 'AzureADMultipleOrgs' }),
  ],
  ['a new registration', 'pass/*', create('azuread_application', registration)],
  ['a registration removed', 'block/*', destroy('azuread_application', registration)],
  ['a secret of a registration', 'held/*', create('azuread_application_password', { application_id: 'a1', display_name: 'ci' })],
  [
    'a global administrator',
    'block/*',
    create('azuread_directory_role_assignment', { role_id: '62e90394-69f5-4237-9190-012177145e10', principal_object_id: 'p1' }),
  ],
  ['a member of a group', 'pass/*', create('azuread_group_member', { group_object_id: 'g1', member_object_id: 'u1' })],
  [
    'a group of Entra removed',
    'held/*',
    destroy('azuread_group', { display_name: 'payments', security_enabled: true, members: ['u1'] }),
  ],
  [
    'trust for any branch',
    'held/*',
    create('azuread_application_federated_identity_credential', {
      application_id: 'a1',
      display_name: 'gh',
      issuer: 'https://token.actions.githubusercontent.com',
      subject: 'repo:acme/shop:pull_request',
      audiences: ['api://AzureADTokenExchange'],
    }),
  ],
  [
    'a user disabled',
    'held/*',
    update('azuread_user', { user_principal_name: 'ann@example.com', account_enabled: true }, { account_enabled: false }),
  ],
  [
    'a right of Graph',
    'block/*',
    create('azuread_app_role_assignment', {
      app_role_id: '9e3f62cf-ca93-4989-b6ce-bf83c28f9fe8',
      principal_object_id: 'p1',
      resource_object_id: 'graph',
    }),
  ],
  [
    'a user of Workspace an administrator',
    'block/*',
    update('googleworkspace_user', { primary_email: 'ann@example.com', is_admin: false }, { is_admin: true }),
  ],
  ['a user of Workspace removed', 'block/*', destroy('googleworkspace_user', { primary_email: 'ann@example.com' })],
  [
    'a user of Workspace suspended',
    'held/*',
    update('googleworkspace_user', { primary_email: 'ann@example.com', suspended: false }, { suspended: true }),
  ],
  [
    'anybody joins a group',
    'held/*',
    update(
      'googleworkspace_group_settings',
      { email: 'all@example.com', who_can_join: 'INVITED_CAN_JOIN', allow_external_members: false },
      { who_can_join: 'ANYONE_CAN_JOIN', allow_external_members: true },
    ),
  ],
  [
    'one more in a group of Workspace',
    'pass/*',
    create('googleworkspace_group_member', { group_id: 'g1', email: 'ann@example.com', role: 'MEMBER' }),
  ],
];

const reads = 'path "secret/data/shop/*" {\n  capabilities = ["read"]\n}\n';

export const thirdVault: readonly Story[] = [
  ['a mount removed', 'block/*', destroy('vault_mount', { path: 'secret', type: 'kv', options: { version: '2' } })],
  ['a mount made', 'pass/pass', create('vault_mount', { path: 'shop', type: 'kv', options: { version: '2' } })],
  ['a mount described', 'pass/pass', update('vault_mount', { path: 'shop', type: 'kv', description: 'a' }, { description: 'b' })],
  [
    'leases of a year',
    'held/*',
    update('vault_mount', { path: 'aws', type: 'aws', max_lease_ttl_seconds: 3600 }, { max_lease_ttl_seconds: 31_536_000 }),
  ],
  ['a policy for one path', 'pass/*', create('vault_policy', { name: 'shop', policy: reads })],
  [
    'a policy for everything',
    'block/*',
    update(
      'vault_policy',
      { name: 'shop', policy: reads },
      { policy: 'path "*" {\n  capabilities = ["create", "read", "update", "delete", "list", "sudo"]\n}\n' },
    ),
  ],
  [
    'a policy that writes policies',
    'held/*',
    update(
      'vault_policy',
      { name: 'shop', policy: reads },
      { policy: `${reads}path "sys/policies/acl/*" {\n  capabilities = ["create", "update"]\n}\n` },
    ),
  ],
  [
    'a policy for all secrets',
    'held/*',
    update(
      'vault_policy',
      { name: 'shop', policy: reads },
      { policy: 'path "secret/*" {\n  capabilities = ["read", "list"]\n}\n' },
    ),
  ],
  [
    'a policy for a path more',
    'pass/*',
    update(
      'vault_policy',
      { name: 'shop', policy: reads },
      { policy: `${reads}path "secret/data/shop-web/*" {\n  capabilities = ["read"]\n}\n` },
    ),
  ],
  ['a policy removed', 'held/*', destroy('vault_policy', { name: 'shop', policy: reads })],
  [
    'an audit device removed',
    'block/*',
    destroy('vault_audit', { type: 'file', path: 'file', options: { file_path: '/var/log/vault.log' } }),
  ],
  ['a way to sign in removed', 'block/*', destroy('vault_auth_backend', { type: 'kubernetes', path: 'kubernetes' })],
  [
    'a role bound to every namespace',
    'held/*',
    update(
      'vault_kubernetes_auth_backend_role',
      {
        role_name: 'shop',
        bound_service_account_names: ['shop'],
        bound_service_account_namespaces: ['shop'],
        token_policies: ['shop'],
      },
      { bound_service_account_namespaces: ['*'], bound_service_account_names: ['*'] },
    ),
  ],
  [
    'a role of CI for any repository',
    'held/*',
    update(
      'vault_jwt_auth_backend_role',
      { role_name: 'ci', bound_claims: { repository: 'acme/shop' }, user_claim: 'actor', token_policies: ['deploy'] },
      { bound_claims: {} },
    ),
  ],
  [
    'an app role without bounds',
    'held/*',
    update(
      'vault_approle_auth_backend_role',
      { role_name: 'ci', bind_secret_id: true, secret_id_bound_cidrs: ['10.0.0.0/8'], token_policies: ['ci'] },
      { bind_secret_id: false, secret_id_bound_cidrs: [] },
    ),
  ],
  [
    'a secret written',
    'pass/*',
    update(
      'vault_kv_secret_v2',
      { mount: 'secret', name: 'shop', data_json: '{"a":"1"}' },
      { data_json: '{"a":"2"}' },
      { change: { before_sensitive: { data_json: true }, after_sensitive: { data_json: true } } },
    ),
  ],
  [
    'a secret destroyed for good',
    'block/*',
    destroy('vault_kv_secret_v2', { mount: 'secret', name: 'shop', delete_all_versions: true }),
  ],
  [
    'a transit key removed',
    'block/*',
    destroy('vault_transit_secret_backend_key', { backend: 'transit', name: 'orders', deletion_allowed: true }),
  ],
  [
    'a member of a group of Vault',
    'pass/*',
    update(
      'vault_identity_group_member_entity_ids',
      { group_id: 'g1', member_entity_ids: ['e1'] },
      { member_entity_ids: ['e1', 'e2'] },
    ),
  ],
  [
    'a group gets the policy of administrators',
    'held/*',
    update('vault_identity_group', { name: 'dev', type: 'internal', policies: ['dev'] }, { policies: ['dev', 'admin'] }),
  ],
  ['a mount replaced', 'block/*', replace('vault_mount', { path: 'secret', type: 'kv' }, { path: 'kv', type: 'kv' })],
  ['a rate limit of Vault removed', 'held/*', destroy('vault_quota_rate_limit', { name: 'global', rate: 1000, path: '' })],
  [
    'rules of Consul for everything',
    'block/*',
    update(
      'consul_acl_policy',
      { name: 'app', rules: 'service "web" { policy = "read" }' },
      { rules: 'operator = "write"\nacl = "write"' },
    ),
  ],
  [
    'a key of Consul',
    'pass/*',
    update(
      'consul_keys',
      { datacenter: 'eu', key: [{ path: 'app/level', value: 'info' }] },
      { key: [{ path: 'app/level', value: 'warn' }] },
    ),
  ],
  ['a tree of keys removed', 'held/*', destroy('consul_key_prefix', { path_prefix: 'app/', subkeys: { a: '1' } })],
  [
    'an intention denied',
    'held/*',
    update('consul_intention', { source_name: 'web', destination_name: 'orders', action: 'allow' }, { action: 'deny' }),
  ],
  ['an intention for all', 'held/*', create('consul_intention', { source_name: '*', destination_name: '*', action: 'allow' })],
  [
    'a job of Nomad with a new image',
    'pass/*',
    update(
      'nomad_job',
      { jobspec: 'job "a" {\n  group "g" {\n    count = 3\n    task "t" {\n      config { image = "a:1" }\n    }\n  }\n}' },
      { jobspec: 'job "a" {\n  group "g" {\n    count = 3\n    task "t" {\n      config { image = "a:2" }\n    }\n  }\n}' },
    ),
  ],
  ['a job of Nomad removed', 'block/*', destroy('nomad_job', { jobspec: 'job "a" {}', deregister_on_destroy: true })],
  ['a volume of Nomad removed', 'block/*', destroy('nomad_csi_volume', { volume_id: 'db', name: 'db', plugin_id: 'ebs' })],
  [
    'no preemption of Nomad',
    'held/*',
    update(
      'nomad_acl_policy',
      { name: 'dev', rules_hcl: 'namespace "dev" { policy = "read" }' },
      { rules_hcl: 'namespace "*" { policy = "write" }\noperator { policy = "write" }' },
    ),
  ],
  ['a secret that leaves the state', 'held/*', forget('vault_generic_secret', { path: 'secret/shop' })],
  [
    'a password known later',
    'pass/*',
    update('vault_kv_secret_v2', { mount: 'secret', name: 'shop', data_json: '{"a":"1"}' }, { data_json: UNKNOWN }),
  ],
];
