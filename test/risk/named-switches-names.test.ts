import { type Family, testFamilies } from './families.ts';

const WEAKER = 'security-setting-weakened';

const FAMILIES: readonly Family[] = [
  {
    what: 'what is broken',
    rule: WEAKER,
    severity: 0.3,
    before: false,
    after: true,
    names:
      'frontend_tls10_enabled enable_backend_ssl30 enable_frontend_tls11 tls_v1_enabled triple_des_ciphers_enabled ntlm_v1_enabled sslv3 tls1_0',
    quiet: 'frontend_tls12_enabled tls_v12_enabled tls13 ntlm_v2_enabled',
    goesOn: 'both',
  },
  {
    what: 'backups that rest',
    rule: 'protection-removed',
    severity: 0.5,
    before: false,
    after: true,
    names: 'backup_paused backups_schedule_paused backup_schedule_suspended',
    quiet: 'copy_paused backup_ready',
  },
  {
    what: 'a secret that stays as it is',
    rule: WEAKER,
    severity: 0.25,
    before: false,
    after: true,
    names: 'disable_automated_rotation disable_automatic_rotation',
    quiet: 'automatic_rotation_ready',
  },
  {
    what: 'a copy that deletes',
    rule: 'protection-removed',
    severity: 0.45,
    before: false,
    after: true,
    names: 'delete_objects_unique_in_sink delete_objects_from_source_after_transfer',
  },
  {
    what: 'what is gone may be gone for good',
    rule: 'protection-removed',
    severity: 0.4,
    before: true,
    after: false,
    names: 'purge_protection purge_protection_enabled',
  },
  {
    what: 'a key of its own',
    rule: WEAKER,
    severity: 0.25,
    before: true,
    after: false,
    names: 'customer_managed_key_enabled',
  },
  {
    what: 'a password in front of a site',
    rule: WEAKER,
    severity: 0.4,
    before: true,
    after: false,
    names: 'enable_basic_auth',
  },
  {
    what: 'what a sink leaves out',
    rule: WEAKER,
    severity: 0.3,
    before: true,
    after: false,
    names: 'exclusion_disabled exclusions_disabled',
  },
  {
    what: 'a network on which one may pass for another',
    rule: WEAKER,
    severity: 0.35,
    before: false,
    after: true,
    names: 'forged_transmits mac_changes promiscuous promiscuous_mode allow_mac_changes anonymous_connections_enabled',
  },
  {
    what: 'an endpoint for everybody',
    rule: WEAKER,
    severity: 0.6,
    before: false,
    after: true,
    names: 'public_endpoint_enabled public_ip_access_enabled',
  },
  {
    what: 'a guard of its own words',
    rule: WEAKER,
    severity: 0.35,
    before: true,
    after: false,
    names: 'root_squash_enabled scm_use_main_ip_restriction',
  },
  {
    what: 'a second zone',
    rule: 'protection-removed',
    severity: 0.3,
    before: true,
    after: false,
    names: 'multi_az multi_az_enabled',
  },
];

testFamilies(FAMILIES);
