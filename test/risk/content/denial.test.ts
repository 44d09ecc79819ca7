import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../../../src/model/value.ts';
import { denialOf } from '../../../src/risk/content/denial.ts';

interface Shape {
  readonly type: string;
  readonly rule: JsonObject;
  /** The same rule, told by other names. */
  readonly or?: readonly JsonObject[];
  /** What makes it turn away only some, or nobody. */
  readonly but: readonly JsonObject[];
}

const WORLD = '0.0.0.0/0';

/** A rule of each cloud that denies everybody, and what makes it harmless. */
const SHAPES: readonly Shape[] = [
  {
    type: 'aws_network_acl_rule',
    rule: { rule_action: 'deny', cidr_block: WORLD, rule_number: 100, protocol: '-1' },
    or: [
      { rule_action: null, action: 'DENY' },
      { cidr_block: null, ipv6_cidr_block: '::/0' },
      { rule_number: null, rule_no: 50 },
      { rule_number: null },
      { protocol: 'tcp', from_port: 443, to_port: 443 },
      { protocol: 'tcp', from_port: 80, to_port: 80 },
    ],
    but: [
      { rule_action: 'allow' },
      { rule_action: 'allow-or-deny' },
      { cidr_block: '203.0.113.0/24' },
      { cidr_block: '' },
      { rule_number: 101 },
      { protocol: 'tcp', from_port: 22, to_port: 22 },
      { protocol: 'tcp', from_port: 81, to_port: 442 },
    ],
  },
  {
    type: 'AWS::EC2::NetworkAclEntry',
    rule: { RuleAction: 'deny', CidrBlock: WORLD, RuleNumber: '10', Protocol: '-1' },
    or: [{ CidrBlock: null, Ipv6CidrBlock: '::/0' }],
    but: [{ RuleAction: 'allow' }, { RuleNumber: '200' }, { CidrBlock: '203.0.113.0/24' }],
  },
  {
    type: 'google_compute_firewall',
    rule: { deny: [{ protocol: 'tcp', ports: ['443'] }], source_ranges: [WORLD], priority: 1000 },
    or: [
      { priority: null },
      { direction: 'INGRESS' },
      { direction: 'EGRESS', destination_ranges: [WORLD], source_ranges: [] },
      { deny: [{ protocol: 'all' }] },
      { disabled: false },
    ],
    but: [
      { deny: [], allow: [{ protocol: 'tcp' }] },
      { source_ranges: ['203.0.113.0/24'] },
      { priority: 1001 },
      { disabled: true },
      { disabled: 'true' },
      { target_tags: ['a'] },
      { target_service_accounts: ['a'] },
      { direction: 'EGRESS' },
      { deny: [{ protocol: 'tcp', ports: ['22'] }] },
    ],
  },
  {
    type: 'google_compute_security_policy_rule',
    rule: { action: 'deny(403)', priority: 10_000, match: [{ config: [{ src_ip_ranges: ['*'] }] }] },
    or: [{ match: [{ expr: [{ expression: ' true ' }] }] }, { priority: null }],
    but: [
      { action: 'allow' },
      { action: 'throttle' },
      { priority: 10_001 },
      { preview: true },
      { disabled: true },
      { match: [{ config: [{ src_ip_ranges: ['203.0.113.0/24'] }] }] },
      { match: [{ expr: [{ expression: 'true || false' }] }] },
      { match: [] },
      { target_resources: ['a'] },
      { target_secure_tags: [{ name: 'a' }] },
    ],
  },
  {
    type: 'google_compute_network_firewall_policy_rule',
    rule: { action: 'deny', priority: 1, match: [{ src_ip_ranges: [WORLD], layer4_configs: [{ ip_protocol: 'all' }] }] },
    or: [
      { match: [{ dest_ip_ranges: [WORLD], layer4_configs: [{ ip_protocol: 'tcp', ports: ['443'] }] }] },
      { match: [{ src_ip_ranges: [WORLD] }] },
      { match: [{ src_ip_ranges: [WORLD], layer4_configs: [{}] }] },
    ],
    but: [
      { match: [{ src_ip_ranges: [WORLD], layer4_configs: [{ ip_protocol: 'tcp', ports: ['22'] }] }] },
      { target_service_accounts: ['a'] },
    ],
  },
  {
    type: 'azurerm_network_security_rule',
    rule: { access: 'Deny', source_address_prefix: '*', destination_port_range: '443', priority: 1000 },
    or: [
      { source_address_prefix: 'Internet' },
      { source_address_prefix: null, source_address_prefixes: [WORLD] },
      { destination_address_prefix: '*' },
      { destination_address_prefix: 'VirtualNetwork' },
      { destination_address_prefixes: [WORLD, 'Any'] },
      { priority: null },
    ],
    but: [
      { access: 'Allow' },
      { source_address_prefix: '203.0.113.0/24' },
      { priority: 1001 },
      { destination_port_range: '22' },
      { destination_address_prefix: '203.0.113.4' },
      { destination_address_prefix: 'VirtualNetworks' },
      { destination_address_prefix: '10.0.0.0/0' },
    ],
  },
];

describe.each(SHAPES)('a denial by $type', ({ type, rule, or = [], but }) => {
  test.each([{}, ...or])('is of everybody with %j', (more) => {
    expect(denialOf(type, { ...rule, ...more })).toBe('everybody');
  });

  test.each(but)('is not with %j', (more) => {
    expect(denialOf(type, { ...rule, ...more })).toBeUndefined();
  });

  test('is none on a type that only sounds like it', () => {
    for (const other of [`${type}x`, `${type}_set`]) expect(denialOf(other, rule), other).toBeUndefined();
  });
});

test.each([
  ['alicloud_security_group_rule', { policy: 'drop', cidr_ip: WORLD }],
  ['tencentcloud_security_group_rule', { policy: 'DROP', source_cidr: WORLD }],
  ['openstack_fw_firewall_rule_v1', { action: 'deny', source_ip: WORLD }],
  ['huaweicloud_networking_secgroup_acl_rule', { action: 'reject', remote_ip_prefix: WORLD }],
  ['fortios_firewall_policy', { action: 'deny', source: 'all' }],
  ['panos_security_policy', { action: 'block', source_address: 'any' }],
])('%s has its own words', (type, rule) => {
  expect(denialOf(type, rule)).toBe('everybody');
  expect(denialOf(type, { ...rule, policy: 'accept', action: 'allow' })).toBeUndefined();
  expect(denialOf(type, { ...rule, priority: 101 })).toBeUndefined();
  expect(denialOf(`acme_${type}`, rule)).toBeUndefined();
});

describe('a rule at the edge', () => {
  const rule = { action: 'block', expression: 'true' };
  const denies = (more: JsonObject): string | undefined => denialOf('cloudflare_firewall_rule', { ...rule, ...more });

  test.each([
    {},
    { expression: '(true)' },
    { expression: '( http.request.uri.path contains "/" )' },
    { expression: 'http.request.uri.path matches "/"' },
    { expression: 'starts_with(http.request.uri.path, "/")' },
    { expression: 'http.host ne ""' },
    { action: 'deny' },
    { action: 'DROP' },
    { enabled: true },
    { action: null, decision: 'deny' },
    { expression: '', include: [{ everyone: {} }] },
    { expression: '', include: [{ everyone: true }] },
  ])('blocks whoever comes with %j', (more) => {
    expect(denies(more)).toBe('everybody');
  });

  test.each([
    { expression: 'ip.src eq 203.0.113.1' },
    { expression: 'true and ip.src eq 203.0.113.1' },
    { expression: 'not true' },
    { expression: 'http.host ne "a"' },
    { action: 'log' },
    { action: 'unblock' },
    { action: 'blocked' },
    { enabled: false },
    { enabled: 'false' },
    { expression: '', include: [{ everyone: false }] },
    { expression: '', include: [{ everyone: null }] },
    { expression: '', include: [{ email: 'a' }] },
    { expression: '', include: ['everyone'] },
    { expression: '', include: [null] },
  ])('does not with %j', (more) => {
    expect(denies(more)).toBeUndefined();
  });

  test.each([
    'cloudflare_filter',
    'cloudflare_teams_rule',
    'cloudflare_zero_trust_gateway_policy',
    'cloudflare_access_policy',
    'cloudflare_zero_trust_access_policy',
  ])('may be a %s', (type) => {
    expect(denialOf(type, rule)).toBe('everybody');
    expect(denialOf(`${type}s`, rule)).toBeUndefined();
    expect(denialOf(`x${type}`, rule)).toBeUndefined();
  });

  test('may stand in a set of them', () => {
    expect(denialOf('cloudflare_ruleset', { rules: [{ action: 'log' }, rule] })).toBe('everybody');
    expect(denialOf('cloudflare_ruleset', { rules: [{ action: 'log', expression: 'true' }] })).toBeUndefined();
    expect(denialOf('cloudflare_ruleset', rule)).toBeUndefined();
  });
});
