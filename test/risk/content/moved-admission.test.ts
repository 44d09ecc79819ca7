import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../../../src/model/value.ts';
import { movesAway } from '../../../src/risk/content/moved-admission.ts';

const SG = 'aws_security_group_rule';
const moves = (before: JsonObject, after: JsonObject, type = SG, unknown = {}): boolean =>
  movesAway({ type, unknown, valuesWithheld: false }, before, after);

const rule = (more: JsonObject): JsonObject => ({
  protocol: 'tcp',
  from_port: 8080,
  to_port: 8090,
  cidr_blocks: ['10.0.0.0/8'],
  ...more,
});
const AWAY = rule({ from_port: 9000, to_port: 9001 });

describe('a rule that lets somebody in', () => {
  test.each([
    'aws_vpc_security_group_ingress_rule',
    'aws_vpc_security_group_egress_rule',
    SG,
    'AWS::EC2::SecurityGroupIngress',
    'AWS::EC2::SecurityGroupEgress',
    'google_compute_firewall',
    'azurerm_network_security_rule',
  ])('is a %s', (type) => {
    expect(moves(rule({}), AWAY, type)).toBe(true);
    expect(moves(rule({}), AWAY, `${type}x`)).toBe(false);
  });

  test.each(['xaws_security_group_rule', 'xgoogle_compute_firewall', 'xazurerm_network_security_rule', 'aws_security_group'])(
    'is no %s',
    (type) => expect(moves(rule({}), AWAY, type)).toBe(false),
  );

  test('is not judged by what is not shown', () => {
    expect(movesAway({ type: SG, unknown: {}, valuesWithheld: true }, rule({}), AWAY)).toBe(false);
    expect(moves(rule({}), AWAY, SG, { cidr_blocks: true })).toBe(false);
    expect(moves(rule({}), AWAY, SG, { description: true })).toBe(true);
    expect(moves(rule({ CidrIp: '(value not given)' }), AWAY)).toBe(false);
    expect(moves(rule({}), { ...AWAY, CidrIp: '***' })).toBe(false);
  });
});

const PEERS =
  'cidr_ipv4 cidr_ipv6 cidr_blocks ipv6_cidr_blocks referenced_security_group_id source_security_group_id prefix_list_id prefix_list_ids ' +
  'CidrIp CidrIpv6 SourceSecurityGroupId source_ranges source_tags source_service_accounts destination_ranges source_address_prefix ' +
  'source_address_prefixes';

describe('whom it lets in', () => {
  const only = (peer: string, value: string): JsonObject => ({
    protocol: 'tcp',
    from_port: 8080,
    to_port: 8080,
    [peer]: [value],
  });
  test.each(PEERS.split(' '))('is said by %s', (peer) => {
    expect(moves(only(peer, 'one'), only(peer, 'other'))).toBe(true);
    expect(moves(only(peer, 'one'), only(peer, 'one'))).toBe(false);
    expect(moves(only(peer, 'one'), { ...only(peer, 'other'), source_tags: ['one'], [peer]: ['other', 'one'] })).toBe(false);
    expect(moves(only(peer, 'one'), only(peer, '0.0.0.0/0'))).toBe(false);
    expect(moves(only(peer, 'one'), only('description', 'x'))).toBe(false);
    expect(moves(only('description', 'x'), only(peer, 'one'))).toBe(false);
    expect(moves(only(peer, ''), only(peer, 'one'))).toBe(false);
    expect(moves(only(peer, 'null'), only(peer, 'one'))).toBe(false);
  });

  test('may be its own group', () => {
    const self = (value: boolean, more: JsonObject = {}): JsonObject => ({ ...rule({ cidr_blocks: [] }), self: value, ...more });
    expect(moves(self(true), self(false, { cidr_blocks: ['10.0.0.0/8'] }))).toBe(true);
    expect(moves(self(true), self(true, { cidr_blocks: ['10.0.0.0/8'] }))).toBe(false);
    expect(moves(self(false), self(false, { cidr_blocks: ['10.0.0.0/8'] }))).toBe(false);
  });

  test.each<[string, string, boolean]>([
    ['10.0.0.0/8', '10.1.0.0/16', false],
    ['10.1.0.0/16', '10.0.0.0/8', false],
    ['10.1.0.0/16', '10.2.0.0/16', true],
  ])('%s and %s: others %s', (before, after, expected) => {
    expect(moves(rule({ cidr_blocks: [before] }), rule({ cidr_blocks: [after] }))).toBe(expected);
  });

  test.each<[string, JsonObject, boolean]>([
    ['a port of administrators, which was open to everybody', { from_port: 22, to_port: 22 }, false],
    ['a port of its own, which was open to everybody', { from_port: 8443, to_port: 8443 }, false],
    ['the port of the web', { from_port: 443, to_port: 443 }, true],
  ])('%s', (_, ports, expected) => {
    expect(
      moves(rule({ cidr_blocks: ['0.0.0.0/0'], ...ports }), rule({ cidr_blocks: ['10.0.0.0/8'], from_port: 9, to_port: 9 })),
    ).toBe(expected);
  });
});

describe('by which ports and protocol', () => {
  test.each<[string, JsonObject, boolean]>([
    ['the last of them', { from_port: 8090, to_port: 8100 }, false],
    ['the first of them', { from_port: 8000, to_port: 8080 }, false],
    ['those behind', { from_port: 8091, to_port: 8100 }, true],
    ['those before', { from_port: 8000, to_port: 8079 }, true],
    ['a part', { from_port: 8085, to_port: 8086 }, false],
    ['all', { from_port: 0, to_port: 65_535 }, false],
    ['another protocol', { protocol: 'udp' }, true],
    ['the protocol by its number', { protocol: '6' }, false],
    ['another one by its number', { protocol: '17' }, true],
    ['every protocol', { protocol: '-1' }, false],
    ['every protocol, as a word', { protocol: 'all' }, false],
    ['every protocol, as a star', { protocol: '*' }, false],
    ['the protocol in capitals', { protocol: 'TCP' }, false],
  ])('%s', (_, after, expected) => expect(moves(rule({}), rule(after))).toBe(expected));

  test.each(['ip_protocol', 'protocol', 'IpProtocol'])('the protocol is said by %s', (name) => {
    const of = (protocol: string): JsonObject => ({ cidr_blocks: ['10.0.0.0/8'], from_port: 1, to_port: 2, [name]: protocol });
    expect(moves(of('tcp'), of('udp'))).toBe(true);
    expect(moves(of('17'), of('udp'))).toBe(false);
    expect(moves(of(''), of('udp'))).toBe(false);
  });

  test('some of several ports are enough', () => {
    const ports = (...of: readonly string[]): JsonObject => ({
      protocol: 'Tcp',
      source_address_prefix: '10.0.0.0/8',
      destination_port_ranges: of,
    });
    const TYPE = 'azurerm_network_security_rule';
    expect(moves(ports('80', '81'), ports('81', '82'), TYPE)).toBe(false);
    expect(moves(ports('80', '81'), ports('82', '83'), TYPE)).toBe(true);
  });

  test.each<[string, JsonObject]>([
    ['access', { access: 'Deny' }],
    ['deny', { deny: [{ protocol: 'tcp' }] }],
  ])('a denial, by %s, lets nobody in', (_, denial) => {
    expect(moves(rule(denial), AWAY)).toBe(false);
    expect(moves(rule({}), { ...AWAY, ...denial })).toBe(false);
    expect(moves(rule({ access: 'Allow', deny: [] }), { ...AWAY, access: 'Denied' })).toBe(true);
  });
});
