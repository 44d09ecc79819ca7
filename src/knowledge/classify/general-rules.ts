import type { Rule } from './rule.ts';

/** What the last words of a name say in any service, the more particular first. */
export const GENERAL_RULES: readonly Rule[] = [
  // Google's grants: for one member, for a role, for all of an object.
  { name: /(^|_)iam_policy$/u, is: 'permission', but: { outage: 0.5 } },
  { name: /(^|_)iam_(member|binding)$/u, is: 'permission', but: { outage: 0.35 } },
  { name: /(^|_)customer_managed_key$/u, is: 'guardrail', but: { outage: 0.5, guard: 0.35 } },
  { name: /(^|_)tags?$/u, is: 'tag' },
  { name: /(^|_)tag_options?$/u, is: 'tag' },
  { name: /(^|_)snapshots?(_copy)?$|(^|_)backup$|_recovery_point$/u, is: 'backup_copy' },
  { name: /(^|_)replication_config(uration)?$/u, is: 'backup_setting' },
  { name: /(^|_)(version|revision)$/u, is: 'revision' },
  { name: /(^|_)deployment$/u, is: 'revision' },
  { name: /(^|_)subnet_group$/u, is: 'subnet_group' },
  { name: /(^|_)(parameter|option)_group$/u, is: 'parameter_group' },
  {
    name: /(^|_)(event|anomaly)_subscription$|(^|_)notifications?(_(rule|channel|configuration))?$|_contact(_channel)?$/u,
    is: 'notice',
  },
  { name: /(^|_)dashboards?$/u, is: 'view' },
  {
    name: /(^|_)(logging_(configuration|options)|log_config(uration)?|access_logs?|query_log(ging)?(_config(uration)?)?)$/u,
    is: 'audit_trail',
  },
  { name: /(^|_)scaling_policy$|(^|_)scheduled_action$/u, is: 'scaling' },
  {
    name: /(^|_)(lifecycle|cache|request|headers|stickiness|negotiation|server|listener|protocol|retention|scheduling|index|storage_tier|traffic|resiliency)_policy(_entry)?$/u,
    is: 'setting',
  },
  {
    name: /(^|_)(access|security|resource|auth|registry|repository|bucket|cluster|queue|topic|bus|vault|key|inline|store|file_system)_?polic(y|ies)$/u,
    is: 'permission',
  },
  { name: /(^|_)(inline_)?policy(_statement|_exclusive|_grant|_attachment)?$/u, is: 'permission' },
  {
    name: /(^|_)(permissions?|grants?|authorization(_rule)?|entitlement|allowed_principal|delegated_administrator)$/u,
    is: 'grant',
  },
  { name: /(^|_)(acl|access_scope)$/u, is: 'permission' },
  {
    name: /(^|_)assignment$|_role_association$|_(role|roles|principal)_(attachment|association)$|_iam_roles$/u,
    is: 'permission',
  },
  { name: /_accepter$|_confirmation$/u, is: 'link', but: { outage: 0.1 } },
  {
    name: /(^|_)(association|associations|attachment|membership|member|member_invitation|propagation|addition|exclusive|in_group|mapping|approved_origin)$/u,
    is: 'link',
  },
  {
    name: /(^|_)(configuration|config|settings?|options?|preferences?|attributes?|customization|defaults?|status|limits?)$/u,
    is: 'setting',
  },
  { name: /(^|_)(organization|delegated)_admin(_account)?(_registration)?$|(^|_)admin_account$/u, is: 'link' },
  { name: /(^|_)alias$/u, is: 'alias' },
  { name: /(^|_)vpc_(endpoint|connector|connection|link|ingress_connection)$|(^|_)endpoint_access$/u, is: 'private_endpoint' },
  {
    name: /(^|_)(ssh_|api_?|access_|public_|host_|security_|stream_)?key(_pair|_group|_registration)?$|_credentials?(_provider)?$|_token$/u,
    is: 'credential',
  },
  { name: /(^|_)(ca_|client_|server_|tls_)?certificate$/u, is: 'credential' },
  {
    name: /(^|_)(identity_provider|saml_(provider|options|configuration)|identity_source|oidc_provider|trust_provider)$/u,
    is: 'trust',
  },
  { name: /(^|_)user(_profile|_group)?$|_service_account$/u, is: 'principal', but: { outage: 0.3 } },
  { name: /(^|_)(template|recipe|preset|blueprint|layout|theme|form|form_type|view)$/u, is: 'template' },
  { name: /(^|_)(refresh_)?schedule$/u, is: 'schedule' },
  { name: /(^|_)event_stream$/u, is: 'link' },
  {
    name: /(^|_)db_security_group(_ingress)?$|(^|_)cluster_security_group(_ingress)?$|^security_group(_ingress)?$/u,
    is: 'path',
    but: { outage: 0.4 },
  },
];
