import type { AttributeOperator } from '../model/knowledge.ts';
import type { Facet } from './operators/operator.ts';

/** What an attribute of this name means on any type, where the knowledge of the type says nothing of it. */
export interface NamedAttribute {
  readonly facet: Facet;
  readonly name: RegExp;
  readonly op: AttributeOperator;
  readonly values?: readonly (boolean | number | string)[];
  readonly severity: number;
  /** True where the name is too common to mean anything on a type whose attributes are known. */
  readonly onlyUnlisted?: boolean;
}

const OFF = [
  false,
  'off',
  'OFF',
  'DISABLED',
  'Disabled',
  'disabled',
  'INACTIVE',
  'UNPROTECTED',
  'NONE',
  'none',
  'never',
] as const;
const ON = [true, 'Enabled', 'ENABLED', 'enabled'] as const;

const OPEN_TO_ALL = ['public', 'Public', 'PUBLIC', 'ObjectRead', 'ObjectReadWithoutList', 'anonymous', 'world'] as const;

// How an object comes to be, or is kept up, is no grant: `creationPolicy: Owner` of an ExternalSecret.
const POLICY =
  /(^|_)((?<!(creation|deletion|update|refresh|restart|reclaim|pull|sync|conversion)_)policy|policy_document|policy_json|permissions|statements?|rules|assume_role_policy)$/;
const ACCESS_LIST =
  /(cidr|ingress|inbound|authorized_networks|firewall_rules?|(source|allowed|allow|permitted|trusted|remote)_?(ips?|ip_(list|prefix|ranges?)|ranges|addresses|networks|prefix(es)?)|ip_(white|allow)_?list|ip_filter|acl_rules?$|ip_?restrictions?|^ips$|^(rules?|ingress(_rules?)?|inbound(_rules?)?)$)/;

export const NAMED_ATTRIBUTES: readonly NamedAttribute[] = [
  {
    facet: 'protection',
    name: /(^|_)((deletion|delete|termination|terminate|drop|destroy|rebuild)_protect(ion|ed)?(_enabled)?|disable_api_termination|prevent_destroy)$/,
    op: 'becomes',
    values: OFF,
    severity: 0.6,
  },
  {
    facet: 'protection',
    name: /(^|_)(skip_final_snapshot|delete_automated_backups|force_destroy|force_delete|(deletion|delete|destroy)_allowed|allow_(deletion|destroy))$/,
    op: 'becomes',
    values: [true],
    severity: 0.35,
  },
  {
    facet: 'protection',
    name: /^(?!.*(copy_tags|(_|^)(to|for)_backups?|plaintext|approver|reviewer|requestor|primary_backup))(.*_)?((cloud_)?backups?|auto(mated|matic)?_backups?|point_in_time_recovery|pitr?|versioning|soft_delete|persistence|data_storage)(_enabled)?$/,
    op: 'becomes',
    values: [...OFF, 'Suspended'],
    severity: 0.55,
  },
  {
    facet: 'protection',
    name: /(^|_)(disable_?(automat(ed|ic)_)?backups?|(automat(ed|ic)_)?backups?_disabled)$/,
    op: 'becomes',
    values: [true],
    severity: 0.6,
  },
  { facet: 'protection', name: /(^|_)backup_retention(_.*)?$/, op: 'becomes', values: [0], severity: 0.7 },
  { facet: 'protection', name: /(^|_)backup_retention(_.*)?$/, op: 'down', severity: 0.35 },
  {
    facet: 'security',
    name: /(^|_)(publicly_accessible|public(ly)?|(allow_)?(blob_)?public_(network_|ip_)?access(_enabled)?|public_endpoint(_enabled)?|is_public|(allow_)?anonymous(_access)?(_enabled)?)$/,
    op: 'becomes',
    values: ON,
    severity: 0.6,
  },
  { facet: 'security', name: /(^|_)(visibility(_level)?|access_type)$/, op: 'becomes', values: OPEN_TO_ALL, severity: 0.8 },
  { facet: 'security', name: /(^|_)(is_)?private$/, op: 'becomes', values: [false], severity: 0.7, onlyUnlisted: true },
  {
    facet: 'security',
    name: /(^|_)(insecure(_skip_verify|_ssl)?|skip_(tls|ssl|cert(ificate)?)_?(verify|verification|check)?|disable_(ssl|tls)(_verification)?|allow_(insecure|http))$/,
    op: 'becomes',
    values: ON,
    severity: 0.4,
  },
  {
    facet: 'security',
    name: /(^|_)((verify|validate|check)_(ssl|tls|certs?|certificates?|certificate_revocation|certificate_chain|certificate_name)|(ssl|tls|certificate)_(verify|verification|validation))(_enabled)?$/,
    op: 'becomes',
    values: OFF,
    severity: 0.4,
  },
  {
    facet: 'security',
    name: /(^|_)((brute_force|bot|breached_password|ddos|threat|attack|intrusion)\w*|firewall|waf|guard|shield|antivirus|scanning|push_protection)(_(enabled|status|state))?$/,
    op: 'becomes',
    values: OFF,
    severity: 0.45,
  },
  {
    facet: 'security',
    name: /(^|_)min(imum)?(_enabled)?_(tls|ssl)(_protocol(_version)?|_version)$|(^|_)tls_min(imum)?_version$/,
    op: 'down',
    severity: 0.22,
  },
  {
    facet: 'security',
    name: /password\w*_min(imum)?(_length)?$|(^|_)min(imum)?(_password)?_length$|(^|_)required_(approvals|reviewers|approving_review_count)$|approvals_required$/,
    op: 'down',
    severity: 0.35,
  },
  {
    facet: 'security',
    name: /^(?!.*(send_to|notif|email|mail_|enforce|require|include|apply_to|restrict))(.*_)?(is_)?(super_?)?(admin|user_is_admin|superuser|root)(istrator)?$/,
    op: 'becomes',
    values: [true],
    severity: 0.7,
  },
  { facet: 'security', name: /(redirect|callback|origin)s?(_ur[il]s?)?$/, op: 'public', severity: 0.45, onlyUnlisted: true },
  {
    facet: 'security',
    name: /(^|_)(encrypted|encryption(_at_rest|_in_transit)?(_enabled)?|(require|force|enforce)_(ssl|tls|https)|(ssl|tls|https)(_(required|enabled|only|mode))?)$/,
    op: 'becomes',
    values: OFF,
    severity: 0.4,
  },
  {
    facet: 'security',
    name: /(^|_)(audit|access|query)?_?(log|logs|logging)_enabled$|(^|_)enable_logging$|(^|_)audit(ing)?(_log(s|ging)?)?(_enabled)?$/,
    op: 'becomes',
    values: OFF,
    severity: 0.4,
  },
  {
    facet: 'security',
    name: /(^|_)(mfa|two_factor|multi_factor|2fa)(_(enabled|required|delete|configuration|requirement(_enabled)?|enforced|enforcement))?$/,
    op: 'becomes',
    values: OFF,
    severity: 0.55,
  },
  {
    facet: 'security',
    name: /(^|_)(validation_?failure_?action|enforcement(_?(action|mode|level))?|enforced?|deny_mode)$/,
    op: 'becomes',
    values: [...OFF, 'Audit', 'audit', 'warn', 'Warn', 'dryrun', 'dry_run', 'evaluate', 'advisory', 'log', 'DETECTION'],
    severity: 0.5,
  },
  { facet: 'security', name: /(^|_)(logging|monitoring|audit)_service$/, op: 'becomes', values: OFF, severity: 0.35 },
  {
    facet: 'security',
    name: /^(?!.*(mail|notif|alert|contact|read_only|enforce|require|include|apply_to|restrict))(.*_)?(admins|administrators|super_?users)$/,
    op: 'grow',
    severity: 0.55,
  },
  { facet: 'security', name: POLICY, op: 'admin', severity: 0.85, onlyUnlisted: true },
  { facet: 'security', name: POLICY, op: 'widen', severity: 0.45, onlyUnlisted: true },
  { facet: 'security', name: POLICY, op: 'public', severity: 0.7, onlyUnlisted: true },
  {
    facet: 'security',
    name: /(^|_)(role|roles|role_names?|groups?|permissions?|privileges|scopes|access_level|role_definition_name|policy_arn|managed_policy_arns?)$/,
    op: 'admin',
    severity: 0.7,
    onlyUnlisted: true,
  },
  { facet: 'security', name: /(^|_)(members?|principals?|acl|grantee)$/, op: 'public', severity: 0.7, onlyUnlisted: true },
  { facet: 'security', name: ACCESS_LIST, op: 'open', severity: 0.7, onlyUnlisted: true },
  {
    facet: 'security',
    name: /(^|_)(containers?|container_definitions|spec|template|manifest|job_template)$/,
    op: 'privileged',
    severity: 0.5,
    onlyUnlisted: true,
  },
  {
    facet: 'disruptive',
    name: /(^|_)(desired_(count|capacity|size)|replicas|(replica|instance|node|min_node|worker|task)_?count|(min|max)_?(size|count|replicas|instances|capacity)|(num|number_of)_(nodes|instances|workers|replicas)|instances|nodes|workers|quantity|dynos)$/,
    op: 'capacity',
    severity: 0.5,
    onlyUnlisted: true,
  },
  { facet: 'disruptive', name: /(^|_)capacity_scaler$/, op: 'capacity', severity: 0.7 },
  {
    facet: 'disruptive',
    name: /(^|_)(crds?_enabled|(install|create|manage)_?crds?|crds?_(install|create|keep))$/,
    op: 'becomes',
    values: [false],
    severity: 0.6,
    onlyUnlisted: true,
  },
  {
    facet: 'disruptive',
    name: /(^|_)(alert_?manager|alerts?|alerting|prometheus|notifications?|autoscaling|pod_disruption_budget)_enabled$/,
    op: 'becomes',
    values: [false],
    severity: 0.25,
    onlyUnlisted: true,
  },
  {
    facet: 'security',
    name: /(^|_)(network_?policy|rbac|pod_security(_policy)?|auth|authentication|oauth2?|tls)_enabled$/,
    op: 'becomes',
    values: [false],
    severity: 0.4,
    onlyUnlisted: true,
  },
  {
    facet: 'disruptive',
    name: /(^|_)(ingress|service|gateway|route)_enabled$/,
    op: 'becomes',
    values: [false],
    severity: 0.35,
    onlyUnlisted: true,
  },
  {
    facet: 'disruptive',
    name: /^size$|(^|_)((instance|machine|node|server|vm)_(type|size|class))$/,
    op: 'changes',
    severity: 0.22,
    onlyUnlisted: true,
  },
  {
    facet: 'disruptive',
    name: /(^|_)(storage|disk|volume)(_size)?(_(gb|gib|mb|size|in_gb))?$/,
    op: 'down',
    severity: 0.25,
    onlyUnlisted: true,
  },
];
