import { expect, test } from 'vitest';
import type { Json, JsonObject } from '../../../src/model/value.ts';
import { portsOpenToTheWorld } from '../../../src/risk/content/network-exposure.ts';
import { newRanges, portFactor, type PortRange } from '../../../src/risk/content/ports.ts';

const WORLD = ['0.0.0.0/0'];

test.each<[string, Json, JsonObject, readonly PortRange[]]>([
  ['an AWS rule', WORLD, { type: 'ingress', from_port: 22, to_port: 22, protocol: 'tcp' }, [[22, 22]]],
  ['an AWS rule for every protocol', WORLD, { protocol: '-1', from_port: 0, to_port: 0 }, [[0, 65535]]],
  [
    'inline rules',
    [
      { from_port: 5432, to_port: 5433, cidr_blocks: WORLD },
      { from_port: 80, cidr_blocks: ['10.0.0.0/8'] },
    ],
    {},
    [[5432, 5433]],
  ],
  ['IPv6', [{ from_port: 22, to_port: 22, ipv6_cidr_blocks: ['::/0'] }], {}, [[22, 22]]],
  ['a change set', [{ IpProtocol: 'tcp', FromPort: '3306', ToPort: '3306', CidrIp: '0.0.0.0/0' }], {}, [[3306, 3306]]],
  [
    'a Google firewall',
    WORLD,
    { direction: 'INGRESS', allow: [{ protocol: 'tcp', ports: ['22', '8000-8100'] }] },
    [
      [22, 22],
      [8000, 8100],
    ],
  ],
  ['a Google firewall without ports', WORLD, { allow: [{ protocol: 'tcp', ports: [] }] }, [[0, 65535]]],
  ['a database of Scaleway', [{ ip: '0.0.0.0/0', description: 'a' }], {}, [[0, 65535]]],
  ['a rule of Cloud Armor', [{ action: 'allow', match: [{ config: [{ src_ip_ranges: ['*'] }] }] }], {}, [[0, 65535]]],
  ['a Google database', [{ name: 'all', value: '0.0.0.0/0' }], {}, [[0, 65535]]],
  ['a Google cluster', [{ cidr_blocks: [{ cidr_block: '0.0.0.0/0' }] }], {}, [[0, 65535]]],
  [
    'Azure rules',
    [{ access: 'Allow', direction: 'Inbound', source_address_prefix: 'Internet', destination_port_range: '3389' }],
    {},
    [[3389, 3389]],
  ],
  [
    'an Azure rule',
    '*',
    { access: 'Allow', direction: 'Inbound', destination_port_ranges: ['22', '*'] },
    [
      [22, 22],
      [0, 65535],
    ],
  ],
  ['ping', WORLD, { protocol: 'icmp', from_port: -1 }, [[443, 443]]],
  ['halves of the internet', ['0.0.0.0/1', '128.0.0.0/1'], { from_port: 22, to_port: 22, protocol: 'tcp' }, [[22, 22]]],
])('%s is open', (_shape, value, owner, ports) => {
  expect(portsOpenToTheWorld(value, owner)).toEqual(ports);
});

test.each<[string, Json | undefined, JsonObject]>([
  ['nothing', undefined, {}],
  ['a private range', ['10.0.0.0/8'], { from_port: 22, to_port: 22 }],
  ['an egress rule', WORLD, { type: 'egress', from_port: 0 }],
  ['a Google egress firewall', WORLD, { direction: 'EGRESS', allow: [{ protocol: 'all' }] }],
  ['a Google firewall that denies', WORLD, { deny: [{ protocol: 'all' }], allow: [] }],
  ['a firewall that is switched off', WORLD, { disabled: true, allow: [{ protocol: 'all' }] }],
  ['an Azure rule that denies', '*', { access: 'Deny', direction: 'Inbound' }],
  ['an entry of an access list that denies', [{ action: 'deny', cidr_block: '0.0.0.0/0' }], {}],
  ['a rule of Cloud Armor that refuses', [{ action: 'deny(403)', match: [{ config: [{ src_ip_ranges: ['*'] }] }] }], {}],
  ['an outbound entry', [{ egress: true, cidr_block: '0.0.0.0/0' }], {}],
  ['another group', [{ from_port: 22, security_groups: ['sg-1'] }], {}],
  ['a redacted value', '(sensitive value)', {}],
])('%s is not', (_shape, value, owner) => {
  expect(portsOpenToTheWorld(value, owner)).toEqual([]);
});

test.each<[string, readonly PortRange[], number]>([
  ['nothing', [], 0],
  [
    'the web',
    [
      [80, 80],
      [443, 443],
    ],
    0.08,
  ],
  ['an application', [[8080, 8080]], 0.5],
  ['a database', [[5432, 5432]], 1],
  ['a range that holds SSH', [[20, 30]], 1],
  ['a wide range', [[30000, 32767]], 1],
])('%s weighs what it should', (_name, ranges, factor) => {
  expect(portFactor(ranges)).toBe(factor);
});

test('a narrower range than before is not new, a wider one is', () => {
  expect(newRanges([[0, 65535]], [[22, 22]])).toEqual([]);
  expect(newRanges([[443, 443]], [[0, 65535]])).toEqual([[0, 65535]]);
});
