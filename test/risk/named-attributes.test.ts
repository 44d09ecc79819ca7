import { describe, expect, test } from 'vitest';
import { NAMED_ENDINGS } from '../../src/generated/named-words.ts';
import { createLookup } from '../../src/knowledge/index.ts';
import type { JsonObject } from '../../src/model/value.ts';
import { factsMeant } from '../../src/risk/negated-name.ts';
import { namedAttributeRules } from '../../src/risk/named-attributes.ts';
import { create, findingsOf, judge, update } from './support.ts';

type Fact = readonly [what: string, rule: string, before: JsonObject, after: JsonObject];

const FACTS: readonly Fact[] = [
  ['a second factor that is never asked for', 'security-setting-weakened', { mfa_required: true }, { mfa_required: false }],
  ['a certificate that is not checked', 'security-setting-weakened', { verify_ssl: true }, { verify_ssl: false }],
  ['a check that is skipped', 'security-setting-weakened', { insecure_skip_verify: false }, { insecure_skip_verify: true }],
  [
    'a guard in a block of its own',
    'security-setting-weakened',
    { brute_force: [{ enabled: true }] },
    { brute_force: [{ enabled: false }] },
  ],
  ['an audit log', 'security-setting-weakened', { audit_log: true }, { audit_log: false }],
  ['an older TLS', 'security-setting-weakened', { min_tls_version: 'TLS1_2' }, { min_tls_version: 'TLS1_0' }],
  ['shorter passwords', 'security-setting-weakened', { min_length: 12 }, { min_length: 6 }],
  ['fewer approvals', 'security-setting-weakened', { required_approvals: 2 }, { required_approvals: 0 }],
  ['a switch for administrators', 'security-setting-weakened', { is_admin: false }, { is_admin: true }],
  ['visibility', 'security-setting-weakened', { visibility: 'private' }, { visibility: 'public' }],
  ['privacy', 'security-setting-weakened', { is_private: true }, { is_private: false }],
  ['a role by its name', 'administrator-granted', { role: 'member' }, { role: 'admin' }],
  ['a bare wildcard', 'administrator-granted', { permissions: ['read'] }, { permissions: ['read', '*'] }],
  ['any address of sign-in', 'public-access', { redirect_uris: ['https://a.example.com'] }, { redirect_uris: ['https://*'] }],
  [
    'addresses in a block',
    'network-exposed',
    { config: [{ ip_filter: ['10.0.0.0/8'] }] },
    { config: [{ ip_filter: ['0.0.0.0/0'] }] },
  ],
  ['deletion that is allowed', 'protection-removed', { deletion_allowed: false }, { deletion_allowed: true }],
  ['an approval that is not needed', 'security-setting-weakened', { require_approval: true }, { require_approval: false }],
  ['what is masked', 'security-setting-weakened', { masked: true }, { masked: false }],
  ['a way around', 'security-setting-weakened', { allow_force_push: false }, { allow_force_push: true }],
  ['devices that never expire', 'security-setting-weakened', { key_expiry_disabled: false }, { key_expiry_disabled: true }],
  ['a bound that is taken away', 'security-setting-weakened', { bound_audiences: ['a'] }, { bound_audiences: [] }],
  ['longer sessions', 'security-setting-weakened', { session_timeout_minutes: 30 }, { session_timeout_minutes: 600 }],
  ['more tries', 'security-setting-weakened', { max_login_failures: 5 }, { max_login_failures: 100 }],
  ['a shorter lock', 'security-setting-weakened', { lockout_duration: 30 }, { lockout_duration: 1 }],
  ['a filter that takes note', 'security-setting-weakened', { default_action: 'block' }, { default_action: 'log' }],
  ['a list of addresses', 'security-setting-weakened', { ip_allow_list: true }, { ip_allow_list: false }],
  ['no way to sign in', 'security-setting-weakened', { api_authentication: 'oauth' }, { api_authentication: 'none' }],
  ['a level of access', 'privileges-widened', { access_level: 'reporter' }, { access_level: 'developer' }],
  ['whom it tells', 'disruptive-update', { recipients: ['a'] }, { recipients: [] }],
  ['checks of a schema', 'disruptive-update', { compatibility_level: 'FULL' }, { compatibility_level: 'NONE' }],
  ['a smaller disk', 'disruptive-update', { storage_gb: 20 }, { storage_gb: 10 }],
  ['another class of machine', 'disruptive-update', { instance_type: 'a' }, { instance_type: 'b' }],
  ['a way in', 'disruptive-update', { ingress: [{ enabled: true }] }, { ingress: [{ enabled: false }] }],
  ['the most that it may scale to', 'capacity-reduced', { max_capacity: 5 }, { max_capacity: 0 }],
  ['processes', 'capacity-reduced', { quantity: 2 }, { quantity: 0 }],
];

describe('on a type that is not listed', () => {
  test.each(FACTS)('%s counts', (_what, rule, before, after) => {
    expect(findingsOf(rule, update('acme_thing', before, after))).not.toEqual([]);
  });

  test.each(FACTS)('%s the other way round does not', (_what, rule, before, after) => {
    const findings = findingsOf(rule, update('acme_thing', after, before));
    // Another machine is another machine, whichever way.
    expect(findings.map(({ attribute }) => attribute)).toEqual(_what === 'another class of machine' ? ['instance_type'] : []);
  });

  test.each<[what: string, before: JsonObject, after: JsonObject]>([
    ['a longer session by half', { session_timeout_minutes: 30 }, { session_timeout_minutes: 45 }],
    ['a longer session of a balancer', { session_affinity_timeout: 30 }, { session_affinity_timeout: 900 }],
    ['who may push is raised', { push_access_level: 'developer' }, { push_access_level: 'maintainer' }],
    ['a name that only must be there', { required_fields: true }, { required_fields: false }],
    ['squash merges', { allow_squash_merge: false }, { allow_squash_merge: true }],
    ['another colour', { policy: 'blue' }, { policy: 'green' }],
  ])('%s is routine', (_what, before, after) => {
    expect(judge(update('acme_thing', before, after)).code).toBe('routine');
  });

  test('a setting of a new object is often only its default', () => {
    expect(findingsOf('security-setting-weakened', create('acme_thing', { mfa_required: false }))).toEqual([]);
  });

  test('more of everything is routine', () => {
    const less = { replicas: 2, max_size: 4, retention: 7, storage_gb: 10, backup_retention_days: 7 };
    const more = { replicas: 4, max_size: 9, retention: 30, storage_gb: 50, backup_retention_days: 35 };
    expect(judge(update('acme_thing', less, more)).code).toBe('routine');
  });
});

test.each([
  [
    'Vault',
    'vault_policy',
    { policy: 'path "a" { capabilities = ["read"] }' },
    { policy: 'path "*" { capabilities = ["sudo"] }' },
  ],
  ['Consul', 'consul_acl_policy', { rules: 'service "a" { policy = "read" }' }, { rules: 'acl = "write"' }],
  ['Oracle', 'oci_identity_policy', { statements: [] }, { statements: ['Allow group dev to manage all-resources in tenancy'] }],
  ['Snowflake', 'snowflake_grant_account_role', { role_name: 'ANALYST' }, { role_name: 'ACCOUNTADMIN' }],
])('the administrators of %s are known', (_what, type, before, after) => {
  expect(findingsOf('administrator-granted', update(type, before, after))).toHaveLength(1);
  expect(findingsOf('administrator-granted', update(type, after, before))).toEqual([]);
});

test('a name with dots of its own is found', () => {
  const topic = (retention: string) => ({ config: { 'retention.ms': retention } });
  expect(findingsOf('data-expiry', update('confluent_kafka_topic', topic('604800000'), topic('3600000')))).toMatchObject([
    { code: 'data_loss', attribute: 'config.retention.ms' },
  ]);
  expect(findingsOf('data-expiry', update('confluent_kafka_topic', topic('3600000'), topic('604800000')))).toEqual([]);
});

test('a filter that only writes down holds nothing back', () => {
  const rules = (action: string) => ({ rules: [{ action, expression: 'a' }] });
  expect(findingsOf('security-setting-weakened', update('cloudflare_ruleset', rules('block'), rules('log')))).not.toEqual([]);
  expect(findingsOf('security-setting-weakened', update('cloudflare_ruleset', rules('log'), rules('block')))).toEqual([]);
});

test.each([
  ['1.4.2', '1.5.0', 0.077],
  ['1.4.2', '2.0.0', 0.22],
  ['1.4.2', '1.3.0', 0.22],
])('a chart from %s to %s weighs %d', (from, to, severity) => {
  const [finding] = findingsOf('disruptive-update', update('helm_release', { version: from }, { version: to }));
  expect(finding?.severity).toBeCloseTo(severity, 3);
});

describe('where two families say the same of a name, the worse of them counts', () => {
  test.each<[string, string, JsonObject, JsonObject, number]>([
    ['a role by its name', 'administrator-granted', { role_definition_name: 'Reader' }, { role_definition_name: 'Owner' }, 0.88],
    ['another class of node', 'disruptive-update', { node_type: 'a' }, { node_type: 'b' }, 0.25],
    ['a key that is gone', 'security-setting-weakened', { kms_key: 'a' }, { kms_key: null }, 0.3],
    ['a mode', 'security-setting-weakened', { ssl_mode: 'verify' }, { ssl_mode: 'DISABLED' }, 0.45],
  ])('%s', (_what, rule, before, after, severity) => {
    expect(findingsOf(rule, update('acme_thing', before, after))[0]?.severity).toBe(severity);
  });

  test('of every name that is listed, whatever the order of the list', () => {
    const knowledge = createLookup()('acme_thing', 'terraform');
    const names = Object.keys(NAMED_ENDINGS).filter((name) => !name.startsWith('_'));
    let several = 0;
    for (const facet of ['security', 'protection', 'disruptive'] as const) {
      for (const name of names) {
        const rules = namedAttributeRules(knowledge, facet, { leaves: () => [], after: { [name]: 'x' }, creating: false });
        const facts = factsMeant(name).filter((fact) => fact.facet === facet);
        for (const { op, value, severity } of rules) {
          const isMeant = ({ values }: (typeof facts)[number]): boolean =>
            values?.some((one) => one === value) ?? value === undefined;
          const same = facts.filter((fact) => fact.op === op && isMeant(fact));
          expect(severity, `${name} ${op}`).toBe(Math.max(...same.map((fact) => fact.severity)));
          several += same.length > 1 ? 1 : 0;
        }
      }
    }
    expect(several).toBeGreaterThan(10);
  });
});

describe('an entry that lists little of its attributes', () => {
  const policy = (Action: string) => ({
    policy: JSON.stringify({ Statement: [{ Effect: 'Allow', Action: [Action], Resource: ['*'] }] }),
  });
  const widened = (type: string) => update(type, policy('s3:GetObject'), policy('*'));

  test('leaves the rest to their names', () => {
    expect(findingsOf('administrator-granted', widened('minio_iam_policy'))).toHaveLength(1);
    expect(findingsOf('administrator-granted', widened('acme_iam_policy'))).toHaveLength(1);
  });

  test('is needed: other entries say by themselves what their attributes are', () => {
    expect(findingsOf('administrator-granted', widened('digitalocean_droplet'))).toEqual([]);
  });
});
