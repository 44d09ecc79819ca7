import { type Family, testFamilies } from './families.ts';

const WEAKER = 'security-setting-weakened';

const FAMILIES: readonly Family[] = [
  {
    what: 'access for everybody',
    rule: WEAKER,
    severity: 0.6,
    before: false,
    after: true,
    orAfter: ['Enabled', 'ENABLED', 'enabled'],
    names:
      'publicly_accessible public publicly public_access allow_public_access blob_public_access allow_blob_public_access public_network_access public_network_access_enabled public_access_enabled is_public anonymous anonymous_access allow_anonymous allow_anonymous_access allow_anonymous_access_enabled anonymous_enabled anonymous_access_enabled',
    goesOn: 'after',
    quiet: 'is_public_zz publicly_accessible_zz anonymous_zz public_zz',
  },
  {
    what: 'who sees it',
    rule: WEAKER,
    severity: 0.8,
    before: 'private',
    after: 'public',
    orAfter: ['Public', 'PUBLIC', 'ObjectRead', 'ObjectReadWithoutList', 'anonymous', 'world'],
    names: 'visibility visibility_level access_type',
  },
  { what: 'privacy', rule: WEAKER, severity: 0.7, before: true, after: false, names: 'private is_private' },
  {
    what: 'a connection that is not checked',
    rule: WEAKER,
    severity: 0.4,
    before: false,
    after: true,
    orAfter: ['Enabled'],
    names:
      'insecure insecure_skip_verify insecure_ssl skip_tls skip_ssl skip_cert skip_certificate skip_tls_verify skip_ssl_verification skip_cert_check skip_tlsverify disable_ssl disable_tls disable_ssl_verification allow_insecure allow_http',
  },
  {
    what: 'a check of certificates',
    rule: WEAKER,
    severity: 0.4,
    before: true,
    after: false,
    orAfter: ['off', 'none'],
    names:
      'verify_ssl validate_tls check_cert verify_certs verify_certificate verify_certificates ssl_verify tls_verification certificate_validation verify_ssl_enabled ssl_verify_enabled',
    except: 'zzvalidate_tls zzverify_ssl_enabled zzverify_ssl',
  },
  {
    what: 'a guard',
    rule: WEAKER,
    severity: 0.45,
    before: true,
    after: false,
    orAfter: ['INACTIVE', 'DISABLED'],
    names:
      'brute_force brute_force_protection bot bot_defense breached_password ddos ddos_protection threat attack intrusion firewall waf guard shield antivirus scanning push_protection firewall_enabled waf_status guard_state threat_detection_enabled',
    goesOn: 'after',
    quiet: 'firewall_zz waf_zz antivirus_zz push_protection_zz waf_enabled_zz',
  },
  {
    what: 'the oldest version of TLS',
    rule: WEAKER,
    severity: 0.4,
    before: 'TLS1_2',
    after: 'TLS1_0',
    names:
      'min_tls_version minimum_tls_version min_ssl_version minimum_ssl_version min_tls_protocol_version minimum_ssl_protocol_version tls_min_version tls_minimum_version',
  },
  {
    what: 'how many must agree, and how long a password is',
    rule: WEAKER,
    severity: 0.35,
    before: 12,
    after: 6,
    names:
      'password_min password_minimum password_min_length password_minimum_length password_policy_min_length passwords_min min_length minimum_length min_password_length minimum_password_length required_approvals required_reviewers required_approving_review_count approvals_required',
    goesOn: 'before',
    quiet: 'zzmin_length zzrequired_approvals zzminimum_password_length',
  },
  {
    what: 'a switch for administrators',
    rule: WEAKER,
    severity: 0.7,
    before: false,
    after: true,
    names:
      'admin is_admin super_admin superadmin is_super_admin superuser is_superuser root user_is_admin administrator is_superadmin',
  },
  {
    what: 'addresses that a sign-in goes back to',
    rule: 'public-access',
    severity: 0.45,
    before: ['https://a.example.com'],
    after: ['https://*'],
    names:
      'redirect redirects callback callbacks origin origins redirect_uri redirect_uris redirect_url callback_urls allowed_origins callbacks_urls',
    goesOn: 'before',
  },
  {
    what: 'encryption',
    rule: WEAKER,
    severity: 0.4,
    before: true,
    after: false,
    orAfter: ['off', 'DISABLED', 'NONE'],
    names:
      'encrypted encryption encryption_at_rest encryption_in_transit encryption_at_rest_enabled encryption_enabled require_ssl force_tls enforce_https ssl tls https ssl_required https_enabled https_only tls_mode',
  },
  {
    what: 'records of what is done',
    rule: WEAKER,
    severity: 0.4,
    before: true,
    after: false,
    orAfter: ['DISABLED', 'off'],
    names:
      'log_enabled logs_enabled logging_enabled audit_log_enabled access_logs_enabled query_logging_enabled auditlog_enabled enable_logging audit auditing audit_log audit_logs audit_logging auditing_enabled audit_log_enabled audit_enabled',
    goesOn: 'before',
    quiet: 'zzenable_logging zzaudit zzaudit_logging zzlogging_enabled zzauditing',
  },
  {
    what: 'a second factor',
    rule: WEAKER,
    severity: 0.55,
    before: true,
    after: false,
    orAfter: ['OFF', 'NONE'],
    names:
      'mfa two_factor multi_factor 2fa mfa_enabled mfa_required mfa_delete mfa_configuration mfa_requirement mfa_requirement_enabled two_factor_enforced multi_factor_enforcement',
    except: 'zzmulti_factor_enforcement zztwo_factor_enforced',
  },
  {
    what: 'what enforces a rule',
    rule: WEAKER,
    severity: 0.5,
    before: 'Enforce',
    after: 'Audit',
    orAfter: [false, 'off', 'audit', 'warn', 'Warn', 'dryrun', 'dry_run', 'evaluate', 'advisory', 'log', 'DETECTION'],
    names:
      'validation_failure_action validationfailureaction validation_failureaction enforcement enforcement_action enforcement_mode enforcement_level enforcementaction enforce enforced deny_mode',
  },
  {
    what: 'the service that records',
    rule: WEAKER,
    severity: 0.35,
    before: 'logging.example.com',
    after: 'none',
    orAfter: ['never'],
    names: 'logging_service monitoring_service audit_service',
  },
  {
    what: 'a list of administrators',
    rule: WEAKER,
    severity: 0.55,
    before: ['a'],
    after: ['a', 'b'],
    names: 'admins administrators superusers super_users',
  },
  {
    what: 'a policy for administrators',
    rule: 'administrator-granted',
    severity: 0.85,
    before: ['read'],
    after: ['read', '*'],
    names: 'policy policy_document policy_json statement statements rules assume_role_policy',
  },
  {
    what: 'a role by its name',
    rule: 'administrator-granted',
    severity: 0.7,
    before: 'member',
    after: 'admin',
    names:
      'role roles role_name role_names group groups permission privileges scopes access_level policy_arn managed_policy_arn managed_policy_arns',
  },
  {
    what: 'a list of who may',
    rule: 'public-access',
    severity: 0.7,
    before: ['user:a@example.com'],
    after: ['allUsers'],
    names:
      'member members principal principals acl grantee policy policy_document statements rules permissions assume_role_policy',
  },
  {
    what: 'addresses that are let in',
    rule: 'network-exposed',
    severity: 0.7,
    before: ['10.0.0.0/8'],
    after: ['0.0.0.0/0'],
    names:
      'authorized_networks firewall_rule firewall_rules source_ip source_ips allowed_ips allow_ip_list permitted_ranges trusted_addresses remote_networks source_prefix source_prefixes allowed_ip_range allowed_ip_prefix allowed_ip_ranges sourceips ip_whitelist ip_allowlist ip_white_list ip_allow_list ip_filter',
    goesOn: 'both',
  },
  {
    what: 'rules that are called nothing else',
    rule: 'network-exposed',
    severity: 0.7,
    before: ['10.0.0.0/8'],
    after: ['0.0.0.0/0'],
    names: 'rule rules',
    alone: true,
  },
  {
    what: 'what keeps workloads apart',
    rule: WEAKER,
    severity: 0.4,
    before: true,
    after: false,
    names:
      'network_policy_enabled networkpolicy_enabled rbac_enabled pod_security_enabled pod_security_policy_enabled auth_enabled authentication_enabled oauth_enabled oauth2_enabled tls_enabled',
    worse: { auth_enabled: 0.55, authentication_enabled: 0.55 },
    except: 'pod_security_enabled_zz pod_security_policy_enabled_zz',
  },
];

testFamilies(FAMILIES);
