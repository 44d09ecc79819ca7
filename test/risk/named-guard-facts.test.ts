import { type Family, testFamilies } from './families.ts';

const WEAKER = 'security-setting-weakened';

const FAMILIES: readonly Family[] = [
  {
    what: 'what is asked for, refused or held back',
    rule: WEAKER,
    severity: 0.3,
    before: true,
    after: false,
    orAfter: ['off', 'OFF', 'Off', 'disabled', 'DISABLED', 'Disabled'],
    names:
      'safe_migrations require_review requires_review required_review review_required enforce_review mandatory_review strict strict_mode only_allow_merge reject_unsigned prevent_secrets disallow_tags deny_tags dismiss_stale redact_logs masked sensitive protected bind_secret_id cas_required code_owner secret_scanning_on advanced_security vulnerability_alerts dependabot_updates hotlink_protection rebinding_protection approval_rule approvals_rule',
    except: 'zzcas_required zzreview_required',
    goesOn: 'after',
    quiet:
      'prevent_duplicate require_duplicate_check prevent_destroy_zz required_field required_fields require_schema strict_column strict_json strict_slash strict_order requirement enforcer approve',
  },
  {
    what: 'a way around a guard',
    rule: WEAKER,
    severity: 0.35,
    before: false,
    after: true,
    orAfter: ['on', 'ON', 'enabled', 'ENABLED', 'Enabled'],
    names:
      'allow_snippet_annotations build_forks build_pull_request_forks run_fork_pull_requests allow_everyone_if_no_acl_found allow_any allow_all_traffic allows_wildcard allowed_force_push allow_public_keys allow_external_users allow_guest_access allow_author_approval allow_committer allow_plaintext allow_unauthenticated allow_bypass allow_child_bypass allow_self_approval allow_merge_on_skipped allow_override allow_weak_ciphers allow_unsafe allow_unsigned allow_unverified bypass bypass_rules rule_bypass skip_verification skip_auth skip_approvals no_tls_verify no_ssl_verify disable_security disable_csp disable_strong_password disable_mfa disable_auth disable_audit disable_encryption disable_all_checks exportable can_push can_approve_all can_bypass_rules can_override admin_mode can_admins_bypass fail_open author_approval committer_approval global_remote_state with_grant_option with_admin_option all_privileges key_expiry_disabled expiration_disabled auto_apply autoapply auto_approve autoapproved autodeploy direct_access_grants_enabled registration_allowed allow_sign_up allow_signup',
    goesOn: 'both',
    quiet: 'zzexportable exportable_zz zzfail_open fail_open_zz zzautodeploy autodeploy_zz allow_squash_merge zzbypass allow_zz',
  },
  {
    what: 'what keeps others out, or shows what was touched',
    rule: WEAKER,
    severity: 0.35,
    before: true,
    after: false,
    names:
      'log_file_validation logfile_validation scan_on_push image_scan_on_push uniform_bucket_level_access drop_invalid_header_fields read_only_root_filesystem readonly_root_filesystem network_isolation enable_network_isolation data_masking_enabled row_level_security block_public_policies ignore_public_acls restrict_public_buckets',
    except: 'block_public_policies_zz zzenable_network_isolation zzimage_scan_on_push',
  },
  {
    what: 'what opens an object to others',
    rule: WEAKER,
    severity: 0.35,
    before: false,
    after: true,
    names:
      'unauthenticated_access unauthenticated_requests guest_access_enabled external_sharing allow_root_login permit_root_login allow_cross_account trust_all_certificates accept_all serial_console_enabled public_ip public_ip_enabled assign_public_ip associate_public_ip_address map_public_ip_on_launch',
    except:
      'allow_cross_account_zz trust_all_certificates_zz zzassociate_public_ip_address zzassign_public_ip zzmap_public_ip_on_launch',
  },
  {
    what: 'the rights of the machine',
    rule: WEAKER,
    severity: 0.5,
    before: false,
    after: true,
    names: 'privileged privileged_mode host_network host_pid host_ipc allow_privilege_escalation',
  },
  {
    what: 'a copy in another zone',
    rule: 'protection-removed',
    severity: 0.3,
    before: true,
    after: false,
    names: 'zone_redundant zone_redundancy zone_redundancy_enabled',
  },
  {
    what: 'what is written down at all',
    rule: WEAKER,
    severity: 0.35,
    before: true,
    after: false,
    names: 'logging monitoring acme_logging',
  },
  {
    what: 'a list of who is let in',
    rule: WEAKER,
    severity: 0.4,
    before: true,
    after: false,
    names:
      'ip_access_list ip_access_lists access_list allow_list white_list whitelist allowlists ip_allow_list_enabled access_list_enabled',
    goesOn: 'before',
  },
  {
    what: 'what is done with what is met',
    rule: WEAKER,
    severity: 0.45,
    before: 'block',
    after: 'log',
    orAfter: [
      'alert',
      'count',
      'allow',
      'accept',
      'permit',
      'pass',
      'ignore',
      'skip',
      'bypass',
      'off',
      'none',
      'disabled',
      'Allow',
      'LOG',
    ],
    names: 'action actions mode policy verdict effect decision default_action waf_mode fallback_policy rule_effect',
    quiet: 'zzaction zzverdict action_zz decision_zz default_action_zz zzdecision',
  },
  {
    what: 'how somebody signs in',
    rule: WEAKER,
    severity: 0.4,
    before: 'oauth',
    after: 'none',
    orAfter: ['NONE', 'None', 'off', 'disabled', 'DISABLED', ''],
    names:
      'authentication api_authentication edge_protection password_policy encryption authentication_type authentication_mode disk_encryption_type encryption_type authentication_method edge_protection_level password_policy_deployment_type encryption_level',
    worse: { authentication_mode: 0.45 },
    quiet: 'password_policy_zz zzpassword_policy zzencryption_type encryption_zz',
    goesOn: 'both',
  },
  {
    what: 'to whom a grant is bound',
    rule: WEAKER,
    severity: 0.35,
    before: ['a'],
    after: [],
    names:
      'bound_audiences bound_claims token_bound_cidrs restriction restrictions api_restriction key_restrictions reviewers approvers required_checks mandatory_labels',
    goesOn: 'both',
    quiet: 'bound_issuer zzbound_audiences zzreviewers reviewers_zz zzapprovers restrictions_zz zzrequired_checks',
  },
  {
    what: 'a level of access',
    rule: 'privileges-widened',
    severity: 0.25,
    before: 'reader',
    after: 'writer',
    names: 'role permission permissions permission_level access access_level privilege group_access group_role',
    quiet:
      'zzrole role_zz push_access_level merge_access_level unprotect_access_level create_access_level minimum_access min_role required_role access_zz privilege_zz',
  },
  {
    what: 'how long what was let in stays in',
    rule: WEAKER,
    severity: 0.25,
    before: 30,
    after: 600,
    names:
      'session_lifetime session_timeout token_ttl access_token_lifespan lease_duration login_timeout refresh_token_expiration jwt_validity idle_session_timeout sign_in_hours signin_minutes credential_max_age password_expiry token_expires_in session_idle session_idle_timeout token_max_lifespan token_seconds password_max_age_days token_lifetime_in_seconds session_lifetime_minutes token_ttl_seconds sessiontimeout',
    goesOn: 'before',
    except: 'password_expiry_zz refresh_token_expiration_zz token_expires_in_zz',
    quiet:
      'max_session_duration sticky_session_timeout session_affinity_ttl stickiness_session_timeout session_cookie_duration dns_token_ttl negative_login_timeout',
  },
  {
    what: 'how long a lease may last',
    rule: WEAKER,
    severity: 0.25,
    before: 30,
    after: 600,
    names: 'max_ttl default_ttl explicit_max_ttl max_lease_ttl default_lease_ttl max_ttl_seconds max_lease_ttl_seconds',
    alone: true,
    except:
      'acme_max_lease_ttl acme_default_lease_ttl acme_max_lease_ttl_seconds zzmax_lease_ttl zzdefault_lease_ttl zzmax_lease_ttl_seconds',
  },
  {
    what: 'how often somebody may try',
    rule: WEAKER,
    severity: 0.3,
    before: 5,
    after: 100,
    names:
      'max_attempts max_failures max_tries failed_attempts allowed_attempts max_login_attempts max_sign_in_attempts max_signin_failures max_failed_tries maxattempts lockout_threshold lockout_attempts requests_per_second requests_per_minute',
    goesOn: 'after',
    quiet: 'max_attempts_zz lockout_threshold_zz zzlockout_threshold zzrequests_per_second zzmax_tries requests_per_',
    except: 'zzmax_failed_tries',
  },
  {
    what: 'how long somebody is locked out',
    rule: WEAKER,
    severity: 0.22,
    before: 30,
    after: 1,
    names:
      'lockout_duration lockout_timeout mitigation_timeout ban_period ban_time banduration lockout_duration_seconds mitigation_timeout_in_seconds',
    goesOn: 'after',
    quiet: 'zzlockout_duration zzban_time lockout_zz ban_zz lockout_duration_',
  },
  {
    what: 'where requests go',
    rule: 'disruptive-update',
    severity: 0.22,
    before: 'a',
    after: 'b',
    names:
      'backend origin upstream custom_domain hostname redirect_to forward_to destination_url backend_id origin_name upstream_url backend_address origin_host',
  },
  {
    what: 'checks of a schema',
    rule: 'disruptive-update',
    severity: 0.25,
    before: 'FULL',
    after: 'NONE',
    orAfter: ['none'],
    names: 'compatibility compatibility_level schema_compatibility',
    except: 'zzschema_compatibility',
  },
  {
    what: 'whom it tells',
    rule: 'disruptive-update',
    severity: 0.25,
    before: ['a'],
    after: [],
    names:
      'users on_call_users oncall_users notification notifications recipient recipients notify notify_users notify_teams contact contacts alert_contact alert_channels notification_channel notification_targets notification_ids notification_list notification_emails contact_group contact_groups subscribers responders email emails channels alarm_actions webhook_url webhook_urls',
    except: 'notify_zz notify_teams_zz notify_users_zz zznotify_users',
    quiet: 'zzsubscribers',
  },
];

testFamilies(FAMILIES);
