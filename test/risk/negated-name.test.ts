import { describe, expect, test } from 'vitest';
import { factsMeant } from '../../src/risk/negated-name.ts';
import { judge, update } from './support.ts';

const harm = (before: object, after: object): number => {
  const { security, protection } = judge(update('acme_thing', { ...before }, { ...after })).channels;
  return Math.max(security, protection);
};

describe('a name that denies something', () => {
  test.each([
    'disable_public_access',
    'public_network_access_disabled',
    'disable_anonymous_access',
    'disable_local_auth',
    'local_authentication_disabled',
    'disable_password_authentication',
    'block_public_access',
    'prevent_destroy',
  ])('%s is a guard: it weakens where it falls, and not where it is set', (name) => {
    expect(harm({ [name]: true }, { [name]: false })).toBeGreaterThan(0.1);
    expect(harm({ [name]: false }, { [name]: true })).toBe(0);
  });

  test.each([
    'disable_vpn_encryption',
    'encryption_disabled',
    'deletion_protection_disabled',
    'disable_deletion_protection',
    'disable_backups',
  ])('%s is a guard that is off: it weakens where it is set, and not where it falls', (name) => {
    expect(harm({ [name]: false }, { [name]: true })).toBeGreaterThan(0.1);
    expect(harm({ [name]: true }, { [name]: false })).toBe(0);
  });

  test.each(['blocked_cidrs', 'denied_ip_ranges', 'deny_ingress_cidrs'])('%s lets nobody in by what it names', (name) => {
    expect(harm({ [name]: ['10.0.0.0/8'] }, { [name]: ['10.0.0.0/8', '0.0.0.0/0'] })).toBe(0);
  });

  test.each(['cidr_block', 'ipv6_cidr_block', 'ingress_cidr_blocks'])('%s is none: a block of addresses', (name) => {
    expect(factsMeant(name).map(({ op }) => op)).toContain('open');
  });

  test.each([
    ['local_authentication_enabled', 'basic_auth_enabled', 'anonymous_auth_enabled', 'password_authentication_enabled'],
    ['self_approval_enabled', 'allow_self_approval', 'allow_author_approval', 'skip_approval', 'bypass_approval'],
    ['skip_tls_verify', 'insecure_ssl', 'disable_ssl_verification', 'disable_mfa', 'mfa_disabled', 'disable_firewall'],
  ])('%s and the like let in, where they are set only', (...names) => {
    for (const name of names) {
      expect([name, harm({ [name]: false }, { [name]: true }) > 0.1]).toEqual([name, true]);
      expect([name, harm({ [name]: true }, { [name]: false })]).toEqual([name, 0]);
    }
  });

  test.each(['enforce_admins', 'run_as_non_root', 'disable_anonymous_auth', 'disable_basic_auth', 'tls_verify', 'mfa_required'])(
    '%s keeps out, where it falls only',
    (name) => {
      expect(harm({ [name]: true }, { [name]: false })).toBeGreaterThan(0.1);
      expect(harm({ [name]: false }, { [name]: true })).toBe(0);
    },
  );

  test.each(['no_public_ip', 'do_not_enforce', 'require_admin_approval', 'merge_requests_disable_committers_approval'])(
    '%s says the opposite of what follows',
    (name) => {
      const [set, unset] = [harm({ [name]: false }, { [name]: true }), harm({ [name]: true }, { [name]: false })];
      const isGuard = name !== 'do_not_enforce';
      expect([set > 0, unset > 0]).toEqual([!isGuard, isGuard]);
    },
  );

  test('no_tls_verify and rc4_encryption_enabled let in, where they are set only', () => {
    for (const name of ['no_tls_verify', 'kerberos_rc4_encryption_enabled']) {
      expect([harm({ [name]: false }, { [name]: true }) > 0.1, harm({ [name]: true }, { [name]: false })]).toEqual([true, 0]);
    }
  });

  test('a list of what is refused is weaker where it is shorter', () => {
    expect(harm({ disabled_protocols: ['a'] }, { disabled_protocols: ['a', 'http'] })).toBe(0);
    expect(harm({ disabled_protocols: ['a', 'b'] }, { disabled_protocols: ['a'] })).toBeGreaterThan(0.1);
  });

  test.each(['email_account_admins', 'notify_dc_admins', 'alerts_to_admins', 'send_to_subscription_administrator'])(
    '%s makes nobody an administrator',
    (name) => {
      expect(harm({ [name]: false }, { [name]: true })).toBe(0);
      expect(harm({ [name]: [] }, { [name]: ['a'] })).toBe(0);
    },
  );

  test.each([
    'copy_tags_to_backups',
    'allow_plaintext_backup',
    'case_sensitive',
    'parameter_required',
    'require_hibernate_support',
  ])('%s off takes nothing away', (name) => {
    expect(harm({ [name]: true }, { [name]: false })).toBe(0);
  });

  test('in a document is told by its own words', () => {
    expect(
      harm({ body: { properties: { disableLocalAuth: false } } }, { body: { properties: { disableLocalAuth: true } } }),
    ).toBe(0);
    expect(
      harm({ body: { properties: { disableLocalAuth: true } } }, { body: { properties: { disableLocalAuth: false } } }),
    ).toBe(0.3);
  });
});
