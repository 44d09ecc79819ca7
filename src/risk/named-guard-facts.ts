import type { NamedAttribute } from './named-attribute-facts.ts';

const OFF = [false, 'off', 'OFF', 'Off', 'disabled', 'DISABLED', 'Disabled'] as const;
const ON = [true, 'on', 'ON', 'enabled', 'ENABLED', 'Enabled'] as const;

/** Names that say that something is asked for, refused or held back: `require_mfa`, `mfa_required`, `reject_unsigned_commits`. */
const DEMANDS =
  /(^|_)(require[sd]?|enforced?|mandatory|strict|only_allow|reject|prevent|disallow|deny|dismiss_stale|redact|masked|sensitive|protected|bind_secret_id|cas_required|code_owner|safe|secret_scanning|advanced_security|vulnerability_alerts|dependabot|hotlink_protection|rebinding_protection|approvals?|restricted)(_|$)/;
/** What is demanded of a form, or holds back the tool itself. */
const DEMANDS_NOTHING =
  /duplicate|prevent_destroy|required_fields?|schema|column|strict_(json|slash|order)|case_(in)?sensitive|hibernat|(author|committer)s?_approval|admins?$|(parameter|header|property|propert(y|ies)|input|attributes?|claims?|question|template|extensions)_required$/;
const DEMAND = new RegExp(`^(?!.*(?:${DEMANDS_NOTHING.source})).*${DEMANDS.source}`);

/** Names that say that a guard may be gone around. */
const LOOSENS =
  /(^|_)(allows?(ed)?_((any|all|every|snippet|wildcard|force|insecure|public|external|anonymous|guest|author|committer|destroy|delet|plaintext|unauth|bypass|child_bypass|self|merge_on_skipped|override|weak|unsafe|unsigned|unverified)\w*)|bypass\w*|\w+_bypass|skip_(verif|auth|approv)\w*|no_(tls|ssl)_verify|disable_(security|csp|strong_password|mfa|auth|audit|encryption|\w+_checks)\w*|exportable|can_(push|approve|bypass|override|admins_bypass)\w*|fail_open|authors?_approval|committers?_approval|global_remote_state|admin_mode|with_(grant|admin)_option|all_privileges|\w*(expiry|expiration)_disabled|auto_?(apply|approve)\w*|autodeploy|direct_access_grants_enabled|registration_allowed|allow_sign_?up|(build|run|test|trust)_(\w+_)?(forks?|fork_pull_requests))$/;

/** What keeps others out or shows what was touched, in words of its own. */
const GUARDS =
  /(^|_)(log_?file_?validation|(image_)?scan_?on_?push|uniform_bucket_level_access|drop_invalid_header_fields|root_squash|scm_use_main_ip_restriction|read_?only_root_?file_?system|network_isolation|data_masking|row_level_security|block_public_\w+|ignore_public_acls|restrict_public_buckets)(_enabled)?$/;

/** What opens an object to others, in words of its own. */
const LETS_IN =
  /(^|_)(unauthenticated_(access|requests?)|guest_access|external_sharing|(allow|permit)_(root_login|cross_account\w*)|trust_all_cert\w*|accept_all|anonymous_connections?|(allow_)?(forged_transmits|mac_changes|promiscuous(_mode)?)|serial_console|((assign|associate|map)_)?public_ip(_address|_on_launch)?)(_enabled)?$/;

/** What gives a workload the rights of the machine that it runs on. */
const PRIVILEGES = /(^|_)(privileged|privilege_enabled|host_(network|pid|ipc)|allow_privilege_escalation)(_mode)?$/;

/** How long what was let in once stays in. */
const LIFETIME =
  /^(?!.*(max_session_duration|sticky|affinity|stickiness|cookie_duration|dns|negative)).*(session|token|lease|login|refresh|jwt|idle_session|sign_?in|credential|password)\w*_?(lifetime|lifespan|ttl|duration|idle|idle_timeout|timeout|max_age|max_lifespan|expir\w*|validity|max_age_days|lifetime_in_seconds|lifetime_minutes|ttl_seconds|seconds|minutes|hours)$|^(max|default|explicit_max)_(lease_)?ttl(_seconds)?$/;

/** Whom something tells when it happens. */
const RECIPIENTS =
  /(^|_)(notifications?|recipients?|notify(_users|_teams)?|contacts?|alert_(contacts?|channels?)|notification_(channels?|targets?|ids?|list|emails?)|contact_groups?|subscribers|responders|emails?|channels|alarm_actions|webhook_urls?)$/;

/** To whom or what a grant is bound. */
const BOUNDS =
  /(^|_)(bound_(?!issuer)\w+|\w+_bound_cidrs|restrictions?|\w+_restrictions?|reviewers|approvers|required_\w+|mandatory_\w+)$/;

const LEVEL =
  /^(?!.*(push|merge|unprotect|create|minimum|min|required)_).*(^|_)(role|permissions?|permission_level|access|access_level|privilege|group_access|group_role)$/;

/** What holds others back, bounds what they may do or tells of it, by its name, on every type. */
export const NAMED_GUARDS: readonly NamedAttribute[] = [
  { facet: 'security', name: DEMAND, op: 'becomes', values: OFF, severity: 0.3 },
  { facet: 'security', name: LOOSENS, op: 'becomes', values: ON, severity: 0.35 },
  // Without it, whoever may change the rules need not follow them.
  { facet: 'security', name: /(^|_)(enforce|include|apply_to)(_for)?_admins?$/, op: 'becomes', values: OFF, severity: 0.35 },
  // The workflow that an agent wrote says yes to its own change.
  { facet: 'security', name: /(^|_)can_approve_pull_request_reviews$/, op: 'becomes', values: ON, severity: 0.5 },
  { facet: 'security', name: GUARDS, op: 'becomes', values: OFF, severity: 0.35 },
  // Whoever can sign in at all gets there.
  { facet: 'security', name: /(^|_)authorize_all(_\w+)?$/, op: 'becomes', values: ON, severity: 0.55 },
  { facet: 'security', name: LETS_IN, op: 'becomes', values: ON, severity: 0.35 },
  { facet: 'security', name: PRIVILEGES, op: 'becomes', values: ON, severity: 0.5, onlyUnlisted: true },
  { facet: 'security', name: /(^|_)(logging|monitoring)$/, op: 'becomes', values: OFF, severity: 0.35, onlyUnlisted: true },
  { facet: 'protection', name: /(^|_)(zone_?redundan(t|cy)|multi_?az)(_enabled)?$/, op: 'becomes', values: OFF, severity: 0.3 },
  { facet: 'security', name: /(ip_)?(access|allow|white)_?lists?(_enabled)?$/, op: 'becomes', values: [false], severity: 0.4 },
  {
    facet: 'security',
    name: /(^|_)(action|actions|mode|policy|verdict|effect|effect_value|decision|\w+_(action|actions|mode|policy|effect))$/,
    op: 'relaxes',
    severity: 0.45,
  },
  {
    facet: 'security',
    name: /(^|_)\w*authentication(_(type|mode|method|deployment_type|level))?$/,
    op: 'becomes',
    values: ['none', 'NONE', 'None', 'off', 'disabled', 'DISABLED', ''],
    severity: 0.5,
  },
  {
    facet: 'security',
    name: /(^|_)(\w*_protection|password_policy|encryption)(_(type|mode|method|deployment_type|level))?$/,
    op: 'becomes',
    values: ['none', 'NONE', 'None', 'off', 'disabled', 'DISABLED', ''],
    severity: 0.4,
  },
  { facet: 'security', name: BOUNDS, op: 'gone', severity: 0.35 },
  // Blocks without which nobody is asked who they are, or where they come from.
  {
    facet: 'security',
    name: /(^|_)(binary_?authorization|mutual_(tls_)?auth(entication)?|auth_settings(_v2)?|network_(acls?|rules|rulesets?|rule_sets?))$/,
    op: 'gone',
    severity: 0.5,
  },
  { facet: 'security', name: /(^|_)(inbound_)?ip_rules?$/, op: 'gone', severity: 0.35 },
  {
    facet: 'security',
    name: /(^|_)(security_posture|shielded_instance|workload_identity|confidential_\w+|database_encryption|encryption)_config(uration)?$/,
    op: 'gone',
    severity: 0.3,
  },
  {
    facet: 'security',
    name: /(^|_)((access|audit)_log(s|ging)?(_settings|_config(uration)?)?|log_publishing_options|log_delivery_configuration)$/,
    op: 'gone',
    severity: 0.25,
  },
  {
    facet: 'protection',
    name: /(^|_)((blob|share|container)_properties_restore_policy|(data_protection_)?snapshot_policy)$/,
    op: 'gone',
    severity: 0.3,
  },
  // What a build waits for: without it, any branch and anybody's pull request.
  { facet: 'security', name: /(^|_)(filter_groups?|branch_filters?|allowed_branches)$/, op: 'gone', severity: 0.3 },
  // What asks nobody for a password, or for a link that was signed.
  { facet: 'security', name: /(^|_)no_password(_required)?$/, op: 'becomes', values: [true], severity: 0.52 },
  { facet: 'security', name: /(^|_)trusted_(key_groups|signers)$/, op: 'gone', severity: 0.6 },
  { facet: 'security', name: /(^|_)(tls|ssl)_?disabled?$/, op: 'becomes', values: [true], severity: 0.42 },
  // Whatever is sent to the address comes to it.
  { facet: 'security', name: /(^|_)external_ips$/, op: 'grow', severity: 0.42 },
  { facet: 'security', name: LEVEL, op: 'climbs', severity: 0.25 },
  { facet: 'security', name: LIFETIME, op: 'up', severity: 0.25 },
  {
    facet: 'security',
    name: /^(?!.*retr(y|ies))(.*_)?((max|failed|allowed)_?(login_|sign_?in_|failed_)?(attempts|failures|tries)|lockout_(threshold|attempts)|requests_per_\w+)$/,
    op: 'up',
    severity: 0.3,
  },
  {
    facet: 'security',
    name: /(^|_)(lockout|mitigation|ban)_?(duration|timeout|period|time)(_\w+)?$/,
    op: 'down',
    severity: 0.22,
  },
  {
    facet: 'disruptive',
    name: /(^|_)(backend|origin|upstream|custom_domain|hostname|redirect_to|forward_to|destination_url)(_(id|name|url|address|host))?$/,
    op: 'changes',
    severity: 0.22,
    onlyUnlisted: true,
  },
  { facet: 'disruptive', name: /(^|_)compatibility(_level)?$/, op: 'becomes', values: ['NONE', 'none'], severity: 0.25 },
  { facet: 'disruptive', name: RECIPIENTS, op: 'gone', severity: 0.25 },
  // Who is woken by it.
  { facet: 'disruptive', name: /_(contact_point|escalation_policy(_id)?)$/, op: 'changes', severity: 0.22 },
  { facet: 'disruptive', name: /(^|_)(on_?call_)?users$/, op: 'gone', severity: 0.25 },
];
