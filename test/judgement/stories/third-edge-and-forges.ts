import { create, destroy, replace, update, type Story } from '../story.ts';

const record = (more = {}) => ({
  zone_id: 'z1',
  name: 'shop.example.com',
  type: 'A',
  content: '198.51.100.20',
  ttl: 300,
  proxied: true,
  ...more,
});
const setting = (setting_id: string, value: string | number, to: string | number) =>
  update('cloudflare_zone_setting', { zone_id: 'z1', setting_id, value, editable: true }, { value: to });
const rules = (phase: string, list: readonly object[]) => ({
  zone_id: 'z1',
  name: 'default',
  kind: 'zone',
  phase,
  rules: JSON.parse(JSON.stringify(list)),
});
const managed = {
  ref: 'r1',
  action: 'execute',
  expression: 'true',
  enabled: true,
  action_parameters: { id: 'efb7b8c949ac4650a09736fc376e9aee' },
};
const custom = { ref: 'r2', action: 'block', expression: '(http.request.uri.path eq "/xmlrpc.php")', enabled: true };
const limit = {
  ref: 'r3',
  action: 'block',
  expression: '(http.request.uri.path eq "/login")',
  enabled: true,
  ratelimit: { characteristics: ['ip.src'], period: 60, requests_per_period: 20, mitigation_timeout: 600 },
};
const application = {
  account_id: 'a1',
  name: 'Backoffice',
  domain: 'backoffice.example.com',
  type: 'self_hosted',
  session_duration: '24h',
  allowed_idps: ['idp-1'],
};
const policy = {
  account_id: 'a1',
  name: 'Staff',
  decision: 'allow',
  include: [{ email_domain: { domain: 'example.com' } }],
  require: [{ auth_method: { auth_method: 'mfa' } }],
};
const tunnel = (...hosts: readonly string[]) => ({
  account_id: 'a1',
  tunnel_id: 't1',
  config: {
    ingress: [...hosts.map((hostname) => ({ hostname, service: 'http://localhost:8080' })), { service: 'http_status:404' }],
  },
});

export const thirdCloudflare: readonly Story[] = [
  ['a new alias', 'pass/pass', create('cloudflare_dns_record', record({ name: 'docs.example.com', type: 'CNAME' }))],
  [
    'the mail exchanger removed',
    'block/review',
    destroy('cloudflare_dns_record', record({ type: 'MX', content: 'mx1.example.com', priority: 10, proxied: false })),
  ],
  ['a record to another address', 'review/*', update('cloudflare_dns_record', record(), { content: '203.0.113.5' })],
  ['a shorter time to live', 'pass/pass', update('cloudflare_dns_record', record({ proxied: false }), { ttl: 60 })],
  ['the origin no longer hidden', 'review/*', update('cloudflare_dns_record', record(), { proxied: false })],
  ['a record put behind the edge', 'pass/*', update('cloudflare_dns_record', record({ proxied: false }), { proxied: true })],
  ['TLS to the origin loosened', 'held/*', setting('ssl', 'strict', 'flexible')],
  ['TLS to the origin tightened', 'pass/*', setting('ssl', 'full', 'strict')],
  ['old TLS let in', 'held/*', setting('min_tls_version', '1.2', '1.0')],
  ['old TLS no longer let in', 'pass/*', setting('min_tls_version', '1.0', '1.2')],
  ['the security level to nothing', 'held/*', setting('security_level', 'high', 'essentially_off')],
  ['an optimization of scripts off', 'pass/pass', setting('rocket_loader', 'on', 'off')],
  ['early hints off', 'pass/pass', setting('early_hints', 'on', 'off')],
  ['browsers cache for an hour', 'pass/pass', setting('browser_cache_ttl', 14400, 3600)],
  ['the old firewall off', 'block/*', setting('waf', 'on', 'off')],
  ['plain HTTP answered again', 'held/*', setting('always_use_https', 'on', 'off')],
  [
    'the managed rules off',
    'block/review',
    update('cloudflare_ruleset', rules('http_request_firewall_managed', [managed]), { rules: [{ ...managed, enabled: false }] }),
  ],
  [
    'a custom rule more',
    'pass/pass',
    update('cloudflare_ruleset', rules('http_request_firewall_custom', [custom]), {
      rules: [custom, { ...custom, ref: 'r9', expression: '(ip.src.country eq "XX")' }],
    }),
  ],
  [
    'a custom rule only logs',
    'held/*',
    update('cloudflare_ruleset', rules('http_request_firewall_custom', [custom]), { rules: [{ ...custom, action: 'log' }] }),
  ],
  [
    'a rule that skips the others',
    'held/*',
    update('cloudflare_ruleset', rules('http_request_firewall_custom', [custom]), {
      rules: [
        {
          action: 'skip',
          expression: '(http.user_agent contains "bot")',
          enabled: true,
          action_parameters: { ruleset: 'current' },
        },
        custom,
      ],
    }),
  ],
  [
    'a limit a thousand times higher',
    'held/*',
    update('cloudflare_ruleset', rules('http_ratelimit', [limit]), {
      rules: [{ ...limit, ratelimit: { ...limit.ratelimit, requests_per_period: 20_000 } }],
    }),
  ],
  [
    'a redirect more',
    'pass/*',
    create(
      'cloudflare_ruleset',
      rules('http_request_dynamic_redirect', [
        { action: 'redirect', expression: '(http.host eq "old.example.com")', enabled: true },
      ]),
    ),
  ],
  ['the cache rules removed', 'review/*', destroy('cloudflare_ruleset', rules('http_request_cache_settings', []))],
  [
    'the rules of the firewall removed',
    'block/review',
    destroy('cloudflare_ruleset', rules('http_request_firewall_custom', [custom])),
  ],
  [
    'bots no longer fought',
    'held/*',
    update('cloudflare_bot_management', { zone_id: 'z1', fight_mode: true, enable_js: true }, { fight_mode: false }),
  ],
  [
    'sessions of a month',
    'review/*',
    update('cloudflare_zero_trust_access_application', application, { session_duration: '730h' }),
  ],
  [
    'sessions of six hours',
    'pass/*',
    update('cloudflare_zero_trust_access_application', application, { session_duration: '6h' }),
  ],
  ['a second factor no longer asked', 'block/*', update('cloudflare_zero_trust_access_policy', policy, { require: [] })],
  [
    'one more address let in',
    'review/*',
    update('cloudflare_zero_trust_access_policy', policy, {
      include: [...policy.include, { email: { email: 'freelancer@example.net' } }],
    }),
  ],
  ['an application put behind access', 'pass/pass', create('cloudflare_zero_trust_access_application', application)],
  [
    'a policy that blocks',
    'pass/*',
    create('cloudflare_zero_trust_access_policy', { ...policy, decision: 'deny', include: [{ geo: { country_code: 'XX' } }] }),
  ],
  [
    'a policy for everyone',
    'block/*',
    create('cloudflare_zero_trust_access_policy', { ...policy, include: [{ everyone: {} }], require: [] }),
  ],
  [
    'a host more in the tunnel',
    'pass/pass',
    update('cloudflare_zero_trust_tunnel_cloudflared_config', tunnel('a.example.com'), tunnel('a.example.com', 'b.example.com')),
  ],
  [
    'a host less in the tunnel',
    'held/*',
    update('cloudflare_zero_trust_tunnel_cloudflared_config', tunnel('a.example.com', 'b.example.com'), tunnel('a.example.com')),
  ],
  [
    'a host name of a worker removed',
    'block/review',
    destroy('cloudflare_workers_custom_domain', { account_id: 'a1', zone_id: 'z1', hostname: 'api.example.com', service: 'api' }),
  ],
  [
    'a schedule of a worker removed',
    'review/*',
    destroy('cloudflare_workers_cron_trigger', { account_id: 'a1', script_name: 'nightly', schedules: [{ cron: '0 2 * * *' }] }),
  ],
  [
    'a host name of pages removed',
    'block/*',
    destroy('cloudflare_pages_domain', { account_id: 'a1', project_name: 'www', name: 'www.example.com' }),
  ],
  ['a queue removed', 'block/*', destroy('cloudflare_queue', { account_id: 'a1', queue_name: 'orders' })],
  [
    'logs no longer pushed',
    'block/*',
    update(
      'cloudflare_logpush_job',
      { zone_id: 'z1', name: 'http', dataset: 'http_requests', enabled: true },
      { enabled: false },
    ),
  ],
  [
    'logs pushed',
    'pass/pass',
    create('cloudflare_logpush_job', { zone_id: 'z1', name: 'http', dataset: 'http_requests', enabled: true }),
  ],
  [
    'nobody told of attacks',
    'review/*',
    update(
      'cloudflare_notification_policy',
      { account_id: 'a1', name: 'ddos', alert_type: 'dos_attack_l7', enabled: true },
      { enabled: false },
    ),
  ],
  [
    'mail no longer forwarded',
    'held/*',
    update(
      'cloudflare_email_routing_rule',
      { zone_id: 'z1', name: 'sales', enabled: true, matchers: [], actions: [] },
      { enabled: false },
    ),
  ],
  [
    'a bucket on the public host',
    'block/*',
    update('cloudflare_r2_managed_domain', { account_id: 'a1', bucket_name: 'invoices', enabled: false }, { enabled: true }),
  ],
  [
    'objects deleted after a month',
    'held/*',
    create('cloudflare_r2_bucket_lifecycle', {
      account_id: 'a1',
      bucket_name: 'invoices',
      rules: [
        {
          id: 'old',
          enabled: true,
          conditions: { prefix: '' },
          delete_objects_transition: { condition: { type: 'Age', max_age: 2592000 } },
        },
      ],
    }),
  ],
  [
    'an address let through',
    'held/*',
    update(
      'cloudflare_access_rule',
      { zone_id: 'z1', mode: 'block', configuration: { target: 'ip', value: '198.51.100.0/24' } },
      { mode: 'whitelist' },
    ),
  ],
  [
    'the lock of a path removed',
    'held/*',
    destroy('cloudflare_zone_lockdown', { zone_id: 'z1', urls: ['example.com/admin*'], paused: false }),
  ],
  [
    'the certificate of hosts removed',
    'block/*',
    destroy('cloudflare_certificate_pack', { zone_id: 'z1', type: 'advanced', hosts: ['example.com', '*.example.com'] }),
  ],
  [
    'a worker with one more binding',
    'pass/pass',
    update(
      'cloudflare_workers_script',
      {
        account_id: 'a1',
        script_name: 'api',
        content: 'x',
        bindings: [{ type: 'kv_namespace', name: 'KV', namespace_id: 'n1' }],
      },
      {
        bindings: [
          { type: 'kv_namespace', name: 'KV', namespace_id: 'n1' },
          { type: 'plain_text', name: 'LEVEL', text: 'info' },
        ],
      },
    ),
  ],
  [
    'settings of version 4, only HTTP/3',
    'pass/pass',
    update(
      'cloudflare_zone_settings_override',
      { zone_id: 'z1', settings: [{ ssl: 'strict', http3: 'off', min_tls_version: '1.2' }] },
      { settings: [{ ssl: 'strict', http3: 'on', min_tls_version: '1.2' }] },
    ),
  ],
  [
    'settings of version 4, old TLS',
    'held/*',
    update(
      'cloudflare_zone_settings_override',
      { zone_id: 'z1', settings: [{ ssl: 'strict', http3: 'on', min_tls_version: '1.2' }] },
      { settings: [{ ssl: 'strict', http3: 'on', min_tls_version: '1.0' }] },
    ),
  ],
];

const repository = {
  name: 'checkout',
  full_name: 'acme/checkout',
  description: 'Checkout',
  visibility: 'private',
  archived: false,
  has_issues: true,
  delete_branch_on_merge: false,
  vulnerability_alerts: true,
};
const protection = {
  repository_id: 'R_1',
  pattern: 'main',
  enforce_admins: true,
  allows_force_pushes: false,
  allows_deletions: false,
  required_pull_request_reviews: [
    { required_approving_review_count: 2, dismiss_stale_reviews: true, require_code_owner_reviews: true },
  ],
  required_status_checks: [{ strict: true, contexts: ['build', 'test'] }],
};
const reviews = (more: object) => ({
  required_pull_request_reviews: [{ ...protection.required_pull_request_reviews[0], ...more }],
});
const ruleset = {
  name: 'main',
  repository: 'checkout',
  target: 'branch',
  enforcement: 'active',
  conditions: [{ ref_name: [{ include: ['~DEFAULT_BRANCH'], exclude: [] }] }],
  rules: [{ deletion: true, non_fast_forward: true, pull_request: [{ required_approving_review_count: 2 }] }],
  bypass_actors: [],
};
const environment = {
  repository: 'checkout',
  environment: 'production',
  wait_timer: 0,
  reviewers: [{ teams: [42], users: [] }],
  deployment_branch_policy: [{ protected_branches: true, custom_branch_policies: false }],
};

export const thirdGitHub: readonly Story[] = [
  ['a new private repository', 'pass/pass', create('github_repository', repository)],
  ['a description', 'pass/pass', update('github_repository', repository, { description: 'The checkout' })],
  ['branches deleted after the merge', 'pass/pass', update('github_repository', repository, { delete_branch_on_merge: true })],
  ['a repository made public', 'block/*', update('github_repository', repository, { visibility: 'public' })],
  ['a repository archived', 'held/*', update('github_repository', repository, { archived: true })],
  ['a repository destroyed', 'block/*', destroy('github_repository', repository)],
  [
    'a repository that is archived when destroyed',
    'held/*',
    destroy('github_repository', { ...repository, archive_on_destroy: true }),
  ],
  ['alerts of vulnerabilities off', 'held/*', update('github_repository', repository, { vulnerability_alerts: false })],
  ['a branch protection removed', 'block/review', destroy('github_branch_protection', protection)],
  [
    'a protection without reviews',
    'block/*',
    update('github_branch_protection', protection, { required_pull_request_reviews: [] }),
  ],
  [
    'one approval instead of two',
    'held/*',
    update('github_branch_protection', protection, reviews({ required_approving_review_count: 1 })),
  ],
  [
    'three approvals instead of two',
    'pass/pass',
    update('github_branch_protection', protection, reviews({ required_approving_review_count: 3 })),
  ],
  [
    'code owners no longer asked',
    'held/*',
    update('github_branch_protection', protection, reviews({ require_code_owner_reviews: false })),
  ],
  ['stale approvals count', 'held/*', update('github_branch_protection', protection, reviews({ dismiss_stale_reviews: false }))],
  ['administrators go around', 'held/*', update('github_branch_protection', protection, { enforce_admins: false })],
  ['force pushes', 'held/*', update('github_branch_protection', protection, { allows_force_pushes: true })],
  [
    'a required check less',
    'held/*',
    update('github_branch_protection', protection, { required_status_checks: [{ strict: true, contexts: ['build'] }] }),
  ],
  [
    'a required check more',
    'pass/pass',
    update('github_branch_protection', protection, {
      required_status_checks: [{ strict: true, contexts: ['build', 'test', 'lint'] }],
    }),
  ],
  ['a protection for one more branch', 'pass/pass', create('github_branch_protection', { ...protection, pattern: 'release/*' })],
  ['rules only evaluated', 'block/*', update('github_repository_ruleset', ruleset, { enforcement: 'evaluate' })],
  [
    'rules of the organization off',
    'block/*',
    update('github_organization_ruleset', { ...ruleset, repository: null }, { enforcement: 'disabled' }),
  ],
  [
    'somebody goes around the rules',
    'held/*',
    update('github_repository_ruleset', ruleset, {
      bypass_actors: [{ actor_id: 5, actor_type: 'RepositoryRole', bypass_mode: 'always' }],
    }),
  ],
  [
    'rules made active',
    'pass/*',
    update('github_repository_ruleset', { ...ruleset, enforcement: 'evaluate' }, { enforcement: 'active' }),
  ],
  [
    'a rule less in a ruleset',
    'held/*',
    update('github_repository_ruleset', ruleset, { rules: [{ deletion: true, non_fast_forward: false, pull_request: [] }] }),
  ],
  [
    'a secret rotated',
    'pass/pass',
    update(
      'github_actions_secret',
      { repository: 'checkout', secret_name: 'TOKEN', plaintext_value: 'a' },
      { plaintext_value: 'b' },
      { change: { before_sensitive: { plaintext_value: true }, after_sensitive: { plaintext_value: true } } },
    ),
  ],
  ['a secret removed', 'held/*', destroy('github_actions_secret', { repository: 'checkout', secret_name: 'DEPLOY_KEY' })],
  [
    'a variable',
    'pass/pass',
    update('github_actions_variable', { repository: 'checkout', variable_name: 'REGION', value: 'a' }, { value: 'b' }),
  ],
  [
    'a secret for every repository',
    'held/*',
    update(
      'github_actions_organization_secret',
      { secret_name: 'NPM', visibility: 'selected', selected_repository_ids: [1] },
      { visibility: 'all' },
    ),
  ],
  [
    'any action in the world',
    'held/*',
    update(
      'github_actions_repository_permissions',
      { repository: 'checkout', enabled: true, allowed_actions: 'selected' },
      { allowed_actions: 'all' },
    ),
  ],
  [
    'no actions at all',
    'held/*',
    update(
      'github_actions_repository_permissions',
      { repository: 'checkout', enabled: true, allowed_actions: 'all' },
      { enabled: false },
    ),
  ],
  ['a team reads', 'pass/pass', create('github_team_repository', { team_id: '1', repository: 'checkout', permission: 'pull' })],
  [
    'a team writes',
    'review/*',
    update('github_team_repository', { team_id: '1', repository: 'checkout', permission: 'pull' }, { permission: 'push' }),
  ],
  [
    'a team administers',
    'held/*',
    update('github_team_repository', { team_id: '1', repository: 'checkout', permission: 'push' }, { permission: 'admin' }),
  ],
  [
    'a team only reads',
    'pass/*',
    update('github_team_repository', { team_id: '1', repository: 'checkout', permission: 'push' }, { permission: 'pull' }),
  ],
  [
    'an owner of the organization',
    'block/*',
    update('github_membership', { username: 'ann', role: 'member' }, { role: 'admin' }),
  ],
  ['a new member', 'pass/*', create('github_membership', { username: 'ann', role: 'member' })],
  ['a member of a team', 'pass/pass', create('github_team_membership', { team_id: '1', username: 'ann', role: 'member' })],
  ['a member leaves the organization', 'review/*', destroy('github_membership', { username: 'ann', role: 'member' })],
  [
    'a key that writes',
    'held/*',
    create('github_repository_deploy_key', { repository: 'checkout', title: 'ci', key: 'ssh-ed25519 A', read_only: false }),
  ],
  [
    'a key that reads',
    'pass/*',
    create('github_repository_deploy_key', { repository: 'checkout', title: 'ci', key: 'ssh-ed25519 A', read_only: true }),
  ],
  ['an environment without reviewers', 'block/*', update('github_repository_environment', environment, { reviewers: [] })],
  [
    'an environment from any branch',
    'held/*',
    update('github_repository_environment', environment, { deployment_branch_policy: [] }),
  ],
  ['an environment waits', 'pass/pass', update('github_repository_environment', environment, { wait_timer: 30 })],
  ['a label', 'pass/pass', create('github_issue_label', { repository: 'checkout', name: 'bug', color: 'ff0000' })],
  ['labels removed', 'pass/pass', destroy('github_issue_label', { repository: 'checkout', name: 'old', color: 'ff0000' })],
  [
    'a readme',
    'pass/pass',
    update(
      'github_repository_file',
      { repository: 'checkout', file: 'README.md', branch: 'main', content: 'a' },
      { content: 'b' },
    ),
  ],
  [
    'a workflow written by Terraform',
    'held/*',
    update(
      'github_repository_file',
      { repository: 'checkout', file: '.github/workflows/deploy.yml', branch: 'main', content: 'on: push' },
      { content: 'on: pull_request_target' },
    ),
  ],
  [
    'another default branch',
    'held/*',
    update('github_branch_default', { repository: 'checkout', branch: 'main' }, { branch: 'develop' }),
  ],
  [
    'public repositories by members',
    'held/*',
    update(
      'github_organization_settings',
      { name: 'acme', members_can_create_public_repositories: false, default_repository_permission: 'read' },
      { members_can_create_public_repositories: true },
    ),
  ],
  [
    'a webhook that does not check certificates',
    'held/*',
    update(
      'github_repository_webhook',
      {
        repository: 'checkout',
        active: true,
        events: ['push'],
        configuration: [{ url: 'https://ci.example.com', insecure_ssl: false }],
      },
      { configuration: [{ url: 'https://ci.example.com', insecure_ssl: true }] },
    ),
  ],
];

const project = {
  name: 'checkout',
  namespace_id: 7,
  visibility_level: 'private',
  archived: false,
  only_allow_merge_if_pipeline_succeeds: true,
  shared_runners_enabled: true,
};

export const thirdGitLab: readonly Story[] = [
  ['a new project', 'pass/pass', create('gitlab_project', project)],
  ['a project destroyed', 'block/*', destroy('gitlab_project', project)],
  ['a project archived', 'held/*', update('gitlab_project', project, { archived: true })],
  ['merges without a pipeline', 'held/*', update('gitlab_project', project, { only_allow_merge_if_pipeline_succeeds: false })],
  [
    'a developer maintains',
    'held/*',
    update('gitlab_project_membership', { project: '1', user_id: 3, access_level: 'developer' }, { access_level: 'maintainer' }),
  ],
  ['a reporter joins', 'pass/*', create('gitlab_project_membership', { project: '1', user_id: 3, access_level: 'reporter' })],
  ['an owner of a group', 'held/*', create('gitlab_group_membership', { group_id: '1', user_id: 3, access_level: 'owner' })],
  [
    'a branch no longer protected',
    'block/*',
    destroy('gitlab_branch_protection', { project: '1', branch: 'main', push_access_level: 'no one' }),
  ],
  [
    'code owners not needed',
    'held/*',
    update(
      'gitlab_branch_protection',
      { project: '1', branch: 'main', code_owner_approval_required: true },
      { code_owner_approval_required: false },
    ),
  ],
  [
    'no approvals',
    'held/*',
    update(
      'gitlab_project_approval_rule',
      { project: '1', name: 'security', approvals_required: 2, user_ids: [1, 2] },
      { approvals_required: 0 },
    ),
  ],
  [
    'authors approve',
    'held/*',
    update(
      'gitlab_project_level_mr_approvals',
      { project: '1', merge_requests_author_approval: false },
      { merge_requests_author_approval: true },
    ),
  ],
  ['a group destroyed', 'block/*', destroy('gitlab_group', { name: 'payments', path: 'payments' })],
  [
    'no two factors in a group',
    'held/*',
    update(
      'gitlab_group',
      { name: 'payments', path: 'payments', require_two_factor_authentication: true },
      { require_two_factor_authentication: false },
    ),
  ],
  [
    'a schedule off',
    'held/*',
    update(
      'gitlab_pipeline_schedule',
      { project: '1', description: 'nightly', ref: 'main', cron: '0 2 * * *', active: true },
      { active: false },
    ),
  ],
  [
    'a schedule later',
    'pass/pass',
    update(
      'gitlab_pipeline_schedule',
      { project: '1', description: 'nightly', ref: 'main', cron: '0 2 * * *', active: true },
      { cron: '0 4 * * *' },
    ),
  ],
  [
    'a key that pushes',
    'held/*',
    create('gitlab_deploy_key', { project: '1', title: 'ci', key: 'ssh-ed25519 A', can_push: true }),
  ],
  [
    'tags no longer protected',
    'held/*',
    destroy('gitlab_tag_protection', { project: '1', tag: 'v*', create_access_level: 'maintainer' }),
  ],
  ['a label of GitLab', 'pass/pass', create('gitlab_project_label', { project: '1', name: 'bug', color: '#ff0000' })],
  ['a project forked into another name', 'block/*', replace('gitlab_project', project, { template_name: 'rails' })],
];
