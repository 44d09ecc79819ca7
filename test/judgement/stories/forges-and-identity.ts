import { create, destroy, forget, replace, update, type Story } from '../story.ts';

const repo = {
  name: 'shop',
  visibility: 'private',
  archived: false,
  has_issues: true,
  delete_branch_on_merge: false,
  vulnerability_alerts: true,
  archive_on_destroy: false,
  description: 'Shop',
};
const protection = {
  repository_id: 'shop',
  pattern: 'main',
  enforce_admins: true,
  allows_deletions: false,
  allows_force_pushes: false,
  require_signed_commits: true,
  required_pull_request_reviews: [{ required_approving_review_count: 2, require_code_owner_reviews: true }],
  required_status_checks: [{ strict: true, contexts: ['ci/test', 'blastgate'] }],
};
const ruleset = {
  name: 'main',
  target: 'branch',
  enforcement: 'active',
  repository: 'shop',
  rules: [{ deletion: true, non_fast_forward: true, required_signatures: true }],
  bypass_actors: [],
};
const oauth = {
  label: 'shop',
  type: 'web',
  status: 'ACTIVE',
  grant_types: ['authorization_code'],
  redirect_uris: ['https://shop.example.com/cb'],
  login_uri: 'https://shop.example.com',
};

export const github: readonly Story[] = [
  ['a description', 'pass/pass', update('github_repository', repo, { description: 'The shop' })],
  ['a repository made public', 'block/block', update('github_repository', repo, { visibility: 'public' })],
  ['a repository removed', 'block/block', destroy('github_repository', repo)],
  ['a repository archived on destroy', 'held/*', destroy('github_repository', { ...repo, archive_on_destroy: true })],
  ['a repository archived', 'review/*', update('github_repository', repo, { archived: true })],
  ['alerts of vulnerabilities off', 'review/*', update('github_repository', repo, { vulnerability_alerts: false })],
  ['branches removed after a merge', 'pass/pass', update('github_repository', repo, { delete_branch_on_merge: true })],
  ['a repository made', 'pass/pass', create('github_repository', repo)],
  ['protection of main removed', 'block/review', destroy('github_branch_protection', protection)],
  ['force pushes allowed', 'block/review', update('github_branch_protection', protection, { allows_force_pushes: true })],
  [
    'one approval instead of two',
    'held/*',
    update('github_branch_protection', protection, {
      required_pull_request_reviews: [{ required_approving_review_count: 1, require_code_owner_reviews: true }],
    }),
  ],
  [
    'no approvals any more',
    'block/review',
    update('github_branch_protection', protection, { required_pull_request_reviews: [] }),
  ],
  [
    'a required check dropped',
    'block/*',
    update('github_branch_protection', protection, { required_status_checks: [{ strict: true, contexts: ['ci/test'] }] }),
  ],
  [
    'a required check more',
    'pass/pass',
    update('github_branch_protection', protection, {
      required_status_checks: [{ strict: true, contexts: ['ci/test', 'blastgate', 'lint'] }],
    }),
  ],
  ['a ruleset only evaluates', 'block/review', update('github_repository_ruleset', ruleset, { enforcement: 'evaluate' })],
  [
    'someone may bypass',
    'block/*',
    update('github_repository_ruleset', ruleset, {
      bypass_actors: [{ actor_id: 5, actor_type: 'RepositoryRole', bypass_mode: 'always' }],
    }),
  ],
  ['a member of a team', 'pass/pass', create('github_team_membership', { team_id: '1', username: 'ann', role: 'member' })],
  ['an owner of the organization', 'block/review', create('github_membership', { username: 'ann', role: 'admin' })],
  ['a member of the organization', 'pass/pass', create('github_membership', { username: 'ann', role: 'member' })],
  [
    'a team administers a repository',
    'held/*',
    update('github_team_repository', { team_id: '1', repository: 'shop', permission: 'push' }, { permission: 'admin' }),
  ],
  [
    'an outsider may push',
    'review/*',
    create('github_repository_collaborator', { repository: 'shop', username: 'someone', permission: 'push' }),
  ],
  [
    'a secret of Actions rotated',
    'pass/pass',
    update('github_actions_secret', { repository: 'shop', secret_name: 'TOKEN', encrypted_value: 'a' }, { encrypted_value: 'b' }),
  ],
  [
    'a variable of Actions',
    'pass/pass',
    update('github_actions_variable', { repository: 'shop', variable_name: 'LEVEL', value: 'a' }, { value: 'b' }),
  ],
  [
    'a deploy key that may write',
    'review/*',
    create('github_repository_deploy_key', { repository: 'shop', title: 'ci', key: 'ssh-ed25519 AAAA', read_only: false }),
  ],
  [
    'a deploy key that reads',
    'pass/pass',
    create('github_repository_deploy_key', { repository: 'shop', title: 'ci', key: 'ssh-ed25519 AAAA', read_only: true }),
  ],
  [
    'any action may run',
    'held/*',
    update(
      'github_actions_organization_permissions',
      { allowed_actions: 'selected', enabled_repositories: 'all' },
      { allowed_actions: 'all' },
    ),
  ],
  [
    'an environment without reviewers',
    'block/*',
    update(
      'github_repository_environment',
      { repository: 'shop', environment: 'production', reviewers: [{ teams: [1], users: [] }], can_admins_bypass: false },
      { reviewers: [] },
    ),
  ],
  ['a label', 'pass/pass', destroy('github_issue_label', { repository: 'shop', name: 'wontfix', color: 'ffffff' })],
  [
    'a webhook removed',
    'review/*',
    destroy('github_repository_webhook', {
      repository: 'shop',
      active: true,
      events: ['push'],
      configuration: [{ url: 'https://ci.example.com' }],
    }),
  ],
  [
    'a file changed',
    'pass/pass',
    update('github_repository_file', { repository: 'shop', file: 'docs/a.md', content: 'a', branch: 'main' }, { content: 'b' }),
  ],
  [
    'a branch by default',
    'review/*',
    update('github_branch_default', { repository: 'shop', branch: 'main' }, { branch: 'trunk' }),
  ],
];

export const identity: readonly Story[] = [
  ['another label of an app', 'pass/pass', update('okta_app_oauth', oauth, { label: 'Shop' })],
  ['an app deactivated', 'block/*', update('okta_app_oauth', oauth, { status: 'INACTIVE' })],
  ['an app removed', 'block/review', destroy('okta_app_oauth', oauth)],
  [
    'a redirect to everywhere',
    'review/*',
    update('okta_app_oauth', oauth, { redirect_uris: ['https://*.example.com/cb', 'http://localhost/cb'] }),
  ],
  [
    'one more redirect',
    'pass/pass',
    update('okta_app_oauth', oauth, { redirect_uris: ['https://shop.example.com/cb', 'https://shop.example.com/cb2'] }),
  ],
  ['a super administrator', 'block/review', create('okta_user_admin_roles', { user_id: 'u', admin_roles: ['SUPER_ADMIN'] })],
  ['roles of a group', 'block/*', create('okta_group_role', { group_id: 'g', role_type: 'ORG_ADMIN' })],
  [
    'MFA policy off',
    'block/review',
    update('okta_policy_mfa', { name: 'all', status: 'ACTIVE', okta_otp: { enroll: 'REQUIRED' } }, { status: 'INACTIVE' }),
  ],
  [
    'MFA no longer required',
    'block/*',
    update(
      'okta_policy_rule_signon',
      { name: 'r', mfa_required: true, status: 'ACTIVE', session_lifetime: 120 },
      { mfa_required: false },
    ),
  ],
  ['a group removed', 'held/*', destroy('okta_group', { name: 'staff' })],
  ['a group made', 'pass/pass', create('okta_group', { name: 'contractors' })],
  ['a user in a group', 'pass/pass', create('okta_group_memberships', { group_id: 'g', users: ['u1'] })],
  [
    'an authorization server removed',
    'block/*',
    destroy('okta_auth_server', { name: 'api', audiences: ['api://shop'], status: 'ACTIVE' }),
  ],
  [
    'a zone of networks removed',
    'held/*',
    destroy('okta_network_zone', { name: 'office', type: 'IP', gateways: ['198.51.100.0/24'] }),
  ],
  [
    'a client of Auth0 removed',
    'block/review',
    destroy('auth0_client', { name: 'shop', app_type: 'spa', callbacks: ['https://shop.example.com'] }),
  ],
  [
    'a callback of Auth0',
    'pass/pass',
    update(
      'auth0_client',
      { name: 'shop', app_type: 'spa', callbacks: ['https://shop.example.com'] },
      { callbacks: ['https://shop.example.com', 'https://m.example.com'] },
    ),
  ],
  ['a connection of Auth0 removed', 'block/block', destroy('auth0_connection', { name: 'users', strategy: 'auth0' })],
  [
    'attack protection off',
    'block/review',
    update(
      'auth0_attack_protection',
      { brute_force_protection: [{ enabled: true }] },
      { brute_force_protection: [{ enabled: false }] },
    ),
  ],
  [
    'an action of Auth0 with new code',
    'pass/pass',
    update('auth0_action', { name: 'claims', code: 'a', deploy: true, runtime: 'node22' }, { code: 'b' }),
  ],
  [
    'branding of Auth0',
    'pass/pass',
    update('auth0_branding', { colors: [{ primary: '#000' }] }, { colors: [{ primary: '#111' }] }),
  ],
  [
    'MFA of Auth0 never',
    'block/review',
    update('auth0_guardian', { policy: 'all-applications', otp: true }, { policy: 'never' }),
  ],
  ['a realm of Keycloak removed', 'block/block', destroy('keycloak_realm', { realm: 'shop', enabled: true })],
  ['a realm of Keycloak disabled', 'block/*', update('keycloak_realm', { realm: 'shop', enabled: true }, { enabled: false })],
  [
    'a client of Keycloak gets a scope',
    'pass/pass',
    create('keycloak_openid_client_default_scopes', { realm_id: 'shop', client_id: 'c', default_scopes: ['profile', 'email'] }),
  ],
  [
    'a user pool removed',
    'block/block',
    destroy('aws_cognito_user_pool', { name: 'customers', deletion_protection: 'INACTIVE', mfa_configuration: 'OPTIONAL' }),
  ],
  ['a forgotten app', 'review/*', forget('okta_app_saml', { label: 'payroll', status: 'ACTIVE' })],
];

const vaultPolicy = (path: string, capabilities: string): string => `path "${path}" {\n  capabilities = [${capabilities}]\n}\n`;

export const hashicorp: readonly Story[] = [
  [
    'a policy of Vault gets narrower',
    'pass/pass',
    update(
      'vault_policy',
      { name: 'app', policy: vaultPolicy('secret/*', '"read", "update"') },
      { policy: vaultPolicy('secret/data/app/*', '"read"') },
    ),
  ],
  [
    'a policy of everything',
    'block/review',
    update(
      'vault_policy',
      { name: 'app', policy: vaultPolicy('secret/data/app/*', '"read"') },
      { policy: vaultPolicy('*', '"create", "read", "update", "delete", "list", "sudo"') },
    ),
  ],
  ['secrets removed', 'block/block', destroy('vault_mount', { path: 'secret', type: 'kv-v2' })],
  ['an authentication method removed', 'block/*', destroy('vault_auth_backend', { path: 'kubernetes', type: 'kubernetes' })],
  [
    'audit removed',
    'block/review',
    destroy('vault_audit', { type: 'file', path: 'file', options: { file_path: '/var/log/vault' } }),
  ],
  [
    'a role of Kubernetes for everybody',
    'block/*',
    update(
      'vault_kubernetes_auth_backend_role',
      {
        role_name: 'app',
        bound_service_account_names: ['app'],
        bound_service_account_namespaces: ['shop'],
        token_policies: ['app'],
      },
      { bound_service_account_names: ['*'], bound_service_account_namespaces: ['*'] },
    ),
  ],
  [
    'a shorter lease',
    'pass/pass',
    update(
      'vault_mount',
      { path: 'db', type: 'database', default_lease_ttl_seconds: 86400 },
      { default_lease_ttl_seconds: 3600 },
    ),
  ],
  [
    'a secret of Vault changed',
    'pass/pass',
    update('vault_kv_secret_v2', { mount: 'secret', name: 'app', data_json: '{"a":"1"}' }, { data_json: '{"a":"2"}' }),
  ],
  [
    'a secret of Vault removed',
    'block/*',
    destroy('vault_kv_secret_v2', { mount: 'secret', name: 'app', data_json: '{"a":"1"}', delete_all_versions: true }),
  ],
  [
    'an authority removed',
    'block/block',
    destroy('vault_pki_secret_backend_root_cert', { backend: 'pki', common_name: 'Acme', type: 'internal' }),
  ],
  [
    'a role of certificates for any name',
    'review/*',
    update(
      'vault_pki_secret_backend_role',
      { backend: 'pki', name: 'web', allow_any_name: false, allowed_domains: ['example.com'], max_ttl: '720h' },
      { allow_any_name: true },
    ),
  ],
  ['root policy for a token', 'block/review', create('vault_token', { policies: ['root'], ttl: '8760h' })],
  [
    'an intention that allows all',
    'block/*',
    update(
      'consul_config_entry',
      { kind: 'service-intentions', name: 'db', config_json: '{"Sources":[{"Name":"api","Action":"allow"}]}' },
      { config_json: '{"Sources":[{"Name":"*","Action":"allow"}]}' },
    ),
  ],
  [
    'an intention for one more',
    'pass/pass',
    update(
      'consul_config_entry',
      { kind: 'service-intentions', name: 'db', config_json: '{"Sources":[{"Name":"api","Action":"allow"}]}' },
      { config_json: '{"Sources":[{"Name":"api","Action":"allow"},{"Name":"web","Action":"allow"}]}' },
    ),
  ],
  [
    'a key of Consul changed',
    'pass/pass',
    update('consul_keys', { key: [{ path: 'app/level', value: 'info' }] }, { key: [{ path: 'app/level', value: 'debug' }] }),
  ],
  ['keys of Consul removed', 'held/*', destroy('consul_key_prefix', { path_prefix: 'app/', subkeys: { a: '1', b: '2' } })],
  [
    'a policy of Consul writes everything',
    'block/*',
    update(
      'consul_acl_policy',
      { name: 'app', rules: 'service "api" { policy = "write" }' },
      { rules: 'acl = "write"\noperator = "write"\nservice_prefix "" { policy = "write" }' },
    ),
  ],
  [
    'a job of Nomad with another image',
    'pass/pass',
    update(
      'nomad_job',
      {
        jobspec: 'job "api" {\n group "g" {\n  count = 3\n  task "t" { config { image = "api:1" } }\n }\n}',
        purge_on_destroy: false,
      },
      { jobspec: 'job "api" {\n group "g" {\n  count = 3\n  task "t" { config { image = "api:2" } }\n }\n}' },
    ),
  ],
  [
    'a job of Nomad to 0',
    'block/*',
    update(
      'nomad_job',
      { jobspec: 'job "api" {\n group "g" {\n  count = 3\n }\n}' },
      { jobspec: 'job "api" {\n group "g" {\n  count = 0\n }\n}' },
    ),
  ],
  ['a job of Nomad removed', 'block/*', destroy('nomad_job', { jobspec: 'job "api" {}', purge_on_destroy: true })],
  ['a namespace of Nomad removed', 'block/*', destroy('nomad_namespace', { name: 'shop' })],
  [
    'a token replaced',
    'held/*',
    replace('consul_acl_token', { description: 'ci', policies: ['read-services'] }, { local: true }),
  ],
];
