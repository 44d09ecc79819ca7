import type { NamedAttribute } from './named-attribute-facts.ts';

const OFF = [
  false,
  'false',
  'off',
  'Off',
  'OFF',
  'disabled',
  'Disabled',
  'DISABLED',
  'none',
  'None',
  'NONE',
  'DECRYPTED',
  'ALLOW_ALL',
] as const;

/** Modes in which a guard only writes down what it would have held back. */
const WATCHES_ONLY = [
  'Alert',
  'ALERT',
  'Detection',
  'DETECTION',
  'DetectionOnly',
  'Monitor',
  'MONITOR',
  'Audit',
  'AUDIT',
  'audit',
  'AuditOnly',
  'LogOnly',
  'log',
  'warn',
  'Warn',
  'simulate',
  'dryrun',
  'dry_run',
  'DryRun',
  'DRYRUN',
  'DRYRUN_AUDIT_LOG_ONLY',
  'DISABLE',
  'enabledForReportingButNotEnforced',
  ...OFF.slice(2),
] as const;

/**
 * Families of attribute names that mean the same in every cloud and in Kubernetes: what guards, what keeps copies, who is told and
 * who is exempt.
 */
export const GUARD_MODES: readonly NamedAttribute[] = [
  // Nobody is asked who they are any more. One way to sign in of several is less.
  {
    facet: 'security',
    name: /^(?!.*(binary|local|basic|password|iam|ldap|key|token|cert|tls|saml|oidc|aad|entra|directory|anonymous|windows|kerberos|domain|scram)\w*_?auth)(.*_)?(auth|authentication|authorization)(_(enabled|required))?$|(^|_)require[sd]?_(auth|authentication|authorization|login)$/,
    op: 'becomes',
    values: OFF,
    severity: 0.55,
  },
  // What is not signed by whom it should be runs all the same.
  {
    facet: 'security',
    name: /(^|_)binary_?authorization(_(enabled|mode|evaluation_mode))?$/,
    op: 'becomes',
    values: OFF,
    severity: 0.5,
  },
  {
    facet: 'security',
    name: /(^|_)(enable_)?(network_?policy|rbac|role_?based_?access_?control|pod_?security\w*|auth|authentication|authorization|oauth2?|binary_?authorization|secure_?boot|vtpm|integrity_?monitoring|shielded_\w+|private_?(nodes|endpoint|cluster)|intra_?node_?visibility|azure_?policy|image_?scanning|workload_?identity|confidential_\w+|(host|infrastructure|double|transit|database)_?encryption|encryption_at_host|ssl_enforcement|security_?(monitoring|posture)\w*)(_(enabled|enforced|mode|state|status|evaluation_mode))?$/,
    op: 'becomes',
    values: OFF,
    severity: 0.4,
  },
  {
    facet: 'security',
    name: /(^|_)local_?(account|auth|authentication|user)s?_?disabled$|(^|_)disable_(local_?(auth|accounts?)|password_authentication|api_keys?)$/,
    op: 'becomes',
    values: [false],
    severity: 0.3,
  },
  {
    facet: 'security',
    name: /^(?!enable_basic_auth$)(.*_)?(enable_)?(legacy_?abac|basic_?auth|shared_(access_)?key|local_(user|auth|authentication)|admin_user|non_ssl_port|ftp|anonymous_pull|serial_port|serial_port_enable|issue_client_certificate|insecure_\w+)(_(enabled|authentication_enabled))?$|^admin_enabled$/,
    op: 'becomes',
    values: [true],
    severity: 0.3,
  },
  {
    facet: 'security',
    name: /(^|_)((threat|intrusion|waf|firewall|protection|enforcement|validation|inspection|detection|security|policy|mtls|evaluation)\w*_)?mode$/,
    op: 'becomes',
    values: WATCHES_ONLY,
    severity: 0.45,
  },
  // What is encrypted still gets in, and so does what is not.
  {
    facet: 'security',
    name: /(^|_)(\w+_)?mode$/,
    op: 'becomes',
    values: ['PERMISSIVE', 'Permissive', 'permissive'],
    severity: 0.38,
  },
  {
    facet: 'security',
    name: /^(?!.*(maintenance|target_|maven|library|crawler))(.*_)?(exempt(ed)?_\w+|exemptions?|excluded_(users|groups|roles|members|principals|applications|locations|platforms|guests\w*)|not_scopes|bypass_(actors|\w*users|\w*apps)|exclusions?)$/,
    op: 'grow',
    severity: 0.3,
  },
  {
    facet: 'security',
    name: /(^|_)(authorized_ip_ranges|ip_range_filter|ip_rules|allowed_(ips?|cidrs?|cidr_blocks|ip_ranges|source_\w+)|(load_balancer_)?source_ranges|public_access_cidrs|security_ips?(_list)?|(trusted|permitted|whitelisted)_(ips?|ip_ranges|sources|networks|addresses|cidrs?)|ip_restrictions?|ip_filters?|(ip_?)?(white|allow|access)_?list(_(ips?|cidrs?|address(es)?|ranges?|cidr_block|value))?)$/,
    op: 'open',
    severity: 0.6,
  },
  {
    facet: 'security',
    name: /(^|_)(ip_ranges|ip_access(_list)?|export_clients?|allowed_clients?|(white|allow)list_source_ranges?)$/,
    op: 'open',
    severity: 0.6,
  },
  // Without a list some let in everybody, and some nobody.
  {
    facet: 'security',
    name: /(^|_)(authorized_ip_ranges|allowed_(ips?|cidrs?|cidr_blocks|ip_ranges)|(white|allow)list_source_ranges?|(load_balancer_)?source_ranges|ip_(white|allow)_?list|master_authorized_networks_config|network_rule_set)$/,
    op: 'gone',
    severity: 0.4,
  },
  // What a password, or a token that is exchanged, has to be like.
  { facet: 'security', name: /(^|_)password_policy$/, op: 'eases', severity: 0.42 },
  { facet: 'security', name: /(^|_)(attribute|expression)_condition$|^condition_expression$/, op: 'eases', severity: 0.5 },
  // Whose pushes start a build: it has rights that they have not.
  { facet: 'security', name: /(^|_)filter_groups?(_filter)?$/, op: 'eases', severity: 0.6 },
  { facet: 'security', name: /(^|_)((extra|additional)_?)?(args|arguments|flags|command)$/, op: 'eases', severity: 0.5 },
  { facet: 'security', name: /(^|_)cluster_?admin(_?role)?(_?enabled)?$/, op: 'becomes', values: [true], severity: 0.5 },
  // What asks at an ingress who comes in.
  { facet: 'security', name: /(^|_)auth_(url|type|secret|tls_secret|tls_verify_client)$/, op: 'gone', severity: 0.5 },
  {
    facet: 'security',
    name: /(^|_)squash(_mode)?$/,
    op: 'becomes',
    values: ['NO_ROOT_SQUASH', 'NoRootSquash', 'no_root_squash', 'None', 'NONE'],
    severity: 0.3,
  },
  {
    facet: 'security',
    name: /(^|_)(enable_oslogin|block_project_ssh_keys)$/,
    op: 'becomes',
    values: OFF,
    severity: 0.35,
  },
  // Whoever has one of them is on the machine.
  { facet: 'security', name: /(^|_)(ssh_keys|authorized_keys)$/, op: 'grow', severity: 0.25 },
  { facet: 'security', name: /^policy_data$/, op: 'admin', severity: 0.85 },
  { facet: 'security', name: /^policy_data$/, op: 'public', severity: 0.92 },
  { facet: 'security', name: /^(role_)?entity$/, op: 'public', severity: 0.85 },
  { facet: 'security', name: /(^|_)role_definition_(id|name)$/, op: 'admin', severity: 0.88 },
  {
    facet: 'security',
    name: /(^|_)(\w*kms_key\w*|cmek\w*|customer_managed_key\w*|encryption_key\w*)$/,
    op: 'gone',
    severity: 0.25,
  },
  // Ciphers and protocols that are broken.
  {
    facet: 'security',
    name: /(^|_)(enable_)?(\w*_)?(ssl_?v?[23]_?0?|tls_?v?1_?[01]|tls_v1|triple_des|3des|rc4|ntlm_?v1)(_\w*ciphers?)?(_enabled)?$/,
    op: 'becomes',
    values: [true],
    severity: 0.3,
  },
  { facet: 'security', name: /(^|_)customer_managed_key_enabled$/, op: 'becomes', values: OFF, severity: 0.25 },
  // In front of a site it is all that asks who comes in.
  { facet: 'security', name: /(^|_)enable_basic_auth$/, op: 'becomes', values: OFF, severity: 0.4 },
  { facet: 'disruptive', name: /^policy_data$/, op: 'changes', severity: 0.3 },
  { facet: 'protection', name: /(^|_)admission_control(_policy)?$/, op: 'becomes', values: OFF, severity: 0.3 },
  { facet: 'security', name: /(^|_)service_account(_email|_name)?$/, op: 'admin', severity: 0.75 },
  { facet: 'security', name: /(^|_)map_(roles|users|accounts)$/, op: 'admin', severity: 0.88 },
  {
    facet: 'security',
    name: /(^|_)(global_|cluster_|project_)?role(_template)?_id$/,
    op: 'admin',
    severity: 0.7,
    onlyUnlisted: true,
  },
  { facet: 'security', name: /(^|_)(iap|identity_aware_proxy)(_enabled)?$/, op: 'becomes', values: OFF, severity: 0.6 },
  {
    facet: 'security',
    name: /(^|_)sign_in_audience$/,
    op: 'becomes',
    values: ['AzureADMultipleOrgs', 'AzureADandPersonalMicrosoftAccount', 'PersonalMicrosoftAccount'],
    severity: 0.4,
  },
  {
    facet: 'security',
    name: /(^|_)service_type$/,
    op: 'becomes',
    values: ['LoadBalancer', 'NodePort'],
    severity: 0.35,
    onlyUnlisted: true,
  },
  { facet: 'protection', name: /(^|_)(dead_?letter\w*|dlq\w*|redrive_policy)$/, op: 'gone', severity: 0.25 },
  {
    facet: 'protection',
    name: /(^|_)((automated_?|continuous_?)?backups?(_?(policy|configuration|plan|schedule|config|settings))?|barman_?object_?store|point_?in_?time_?recovery\w*|(soft_?|container_?|blob_?)?delete_?retention(_?policy)?|immutability\w*|object_?lock\w*|snapshot_?schedule\w*)$/,
    op: 'gone',
    severity: 0.45,
  },
  {
    facet: 'protection',
    name: /(^|_)(retention|retained|retain|recovery_window)(_\w+)?$|(^|_)keep_?(days|last|count|for|hours|backups|snapshots|\w*copies)$|_retention$/,
    op: 'down',
    severity: 0.25,
  },
  {
    facet: 'protection',
    name: /backups?_?(policy|config(uration)?|plan|schedule|settings)_enabled$/,
    op: 'becomes',
    values: OFF,
    severity: 0.55,
  },
  { facet: 'protection', name: /(^|_)purge_?protection(_enabled)?$/, op: 'becomes', values: OFF, severity: 0.4 },
  // What a sink leaves out.
  { facet: 'security', name: /(^|_)exclusions?_disabled$/, op: 'becomes', values: [false], severity: 0.3 },
  { facet: 'protection', name: /^(crds?_)?keep(_crds?)?$|crds?_keep$/, op: 'becomes', values: [false], severity: 0.25 },
  { facet: 'protection', name: /(^|_)prune(_enabled)?$/, op: 'becomes', values: [true], severity: 0.35 },
  {
    facet: 'protection',
    name: /(^|_)(deletion_?policy|termination_?policy|(persistent_?volume_?)?reclaim_?policy|when_?deleted|removal_?policy)$/,
    op: 'becomes',
    values: ['Delete', 'DELETE', 'delete', 'WipeOut', 'FORCE', 'destroy'],
    severity: 0.45,
  },
  {
    facet: 'disruptive',
    name: /(^|_)(notification_channels?|alarm_actions|action_groups?(_ids?)?|recipients|contact_(groups|emails)|notification_(emails?|targets?|arns?)|notify_\w+|email_(addresses|receivers?))$/,
    op: 'gone',
    severity: 0.25,
  },
  {
    facet: 'disruptive',
    name: /(^|_)(desired_(count|capacity|size)|max_?(node_|instance_|worker_|replica_)?(size|count|replicas|instances|capacity|nodes)|(?<!min_)(replicas|(node|replica|instance|worker)_count)|num_(nodes|workers|instances)|processing_units)$/,
    op: 'capacity',
    severity: 0.5,
  },
  { facet: 'disruptive', name: /(^|_)(active_)?slot_(id|name)$/, op: 'changes', severity: 0.22 },
  { facet: 'disruptive', name: /(^|_)(repo(sitory)?_?ur[il]|git_?ur[il]|source_repo(sitory)?)$/, op: 'changes', severity: 0.25 },
];
