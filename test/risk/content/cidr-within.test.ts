import { describe, expect, test } from 'vitest';
import type { Json, JsonObject } from '../../../src/model/value.ts';
import { addressesBetween, isWithin, publicShare } from '../../../src/risk/content/cidr.ts';
import { onlyTightens } from '../../../src/risk/content/network-narrowing.ts';
import { turnsAway } from '../../../src/risk/content/refused-traffic.ts';

test.each<[inner: string, outer: string, isInside: boolean]>([
  ['10.1.0.0/16', '10.0.0.0/8', true],
  ['10.255.255.255', '10.0.0.0/8', true],
  [' 10.1.0.0/16 ', '10.0.0.0/8', true],
  ['10.1.0.0/16', '0.0.0.0/0', true],
  ['10.0.0.0/8', '10.0.0.0/8', false],
  ['10.0.0.0/8', '10.1.0.0/16', false],
  ['11.1.0.0/16', '10.0.0.0/8', false],
  ['10.1.0.0/33', '10.0.0.0/8', false],
  ['10.1.0.0/x', '10.0.0.0/8', false],
  ['10.1.0.0/032', '10.0.0.0/8', false],
  ['10.1.0/16', '10.0.0.0/8', false],
  ['10.1.0.256/32', '10.0.0.0/8', false],
  ['10.1.0.0/16', 'x', false],
  ['sg-1', 'sg-2', false],
])('%s lies in %s: %s', (inner, outer, isInside) => {
  expect(isWithin(inner, outer)).toBe(isInside);
});

test.each<[range: string, share: number]>([
  ['9.255.255.255/32', 2 ** -32],
  ['10.0.0.0/8', 0],
  ['10.0.0.0/7', 2 ** -7],
  ['127.0.0.1', 0],
  ['172.15.0.0/16', 2 ** -16],
  ['172.16.0.0/12', 0],
  ['172.31.0.0/16', 0],
  ['172.32.0.0/16', 2 ** -16],
  ['172.16.0.0/11', 2 ** -11],
  ['192.167.0.0/16', 2 ** -16],
  ['192.168.0.0/16', 0],
  ['192.169.0.0/16', 2 ** -16],
  ['169.254.0.0/16', 0],
  ['169.253.0.0/16', 2 ** -16],
  ['100.63.0.0/16', 2 ** -16],
  ['100.64.0.0/10', 0],
  ['100.127.0.0/16', 0],
  ['100.128.0.0/16', 2 ** -16],
  ['2001:db8::/32', 2 ** -29],
  ['2000::/2', 1],
  ['fbff::/16', 2 ** -13],
  ['fc00::/7', 0],
  ['fdff::/16', 0],
  ['fc00::/6', 2 ** -3],
  ['fe00::/16', 0],
  ['ff02::/16', 0],
  ['fe80::/7', 2 ** -4],
  ['::1', 2 ** -125],
  ['zz::/16', 0],
  ['1.2.3.4.5', 0],
  ['1.2.3.x', 0],
  ['1.2.3.4/1000', 0],
  ['1.2.3.4/', 0],
])('%s is %d of all addresses', (range, share) => {
  expect(publicShare(range)).toBe(share);
});

test.each<[from: string, to: string, count: number]>([
  ['10.0.0.0', '10.0.0.0', 1],
  ['10.0.0.0', '10.0.1.0', 257],
  ['10.0.1.0', '10.0.0.0', 0],
  ['10.0.0', '10.0.1.0', 0],
  ['10.0.0.0', '10.0.0.256', 0],
  ['10.0.0.0', '10.0.0.-1', 0],
  ['', '', 0],
])('from %s to %s are %d addresses', (from, to, count) => {
  expect(addressesBetween(from, to)).toBe(count);
});

describe('a rule that lets in less', () => {
  const rule = (port: number, more: JsonObject): JsonObject => ({ from_port: port, to_port: port, protocol: 'tcp', ...more });
  const WIDE = '10.0.0.0/8';
  const PART = '10.1.0.0/16';

  test.each(['cidr_blocks', 'CidrIp'])('in its %s', (name) => {
    expect(onlyTightens([rule(22, { [name]: [WIDE] })], [rule(22, { [name]: [PART] })])).toBe(true);
    expect(onlyTightens([rule(22, { [name]: [PART] })], [rule(22, { [name]: [WIDE] })])).toBe(false);
  });

  test.each(['ipv6_cidr_blocks', 'CidrIpv6'])('of its %s', (name) => {
    expect(onlyTightens([rule(22, { [name]: ['::/0'] })], [])).toBe(true);
    expect(onlyTightens([rule(443, { [name]: ['::/0'] })], [])).toBe(false);
  });

  test.each(['security_groups', 'prefix_list_ids', 'SourceSecurityGroupId', 'SourcePrefixListId'])(
    'of nobody, where one of its %s goes',
    (name) => {
      const all = [rule(22, { cidr_blocks: [WIDE] }), rule(22, { [name]: ['x'] })];
      expect(onlyTightens(all, [rule(22, { cidr_blocks: [PART] })])).toBe(false);
      expect(onlyTightens(all, [rule(22, { cidr_blocks: [PART] }), rule(22, { [name]: ['x'] })])).toBe(true);
    },
  );

  test('of nobody, where it let in its own or speaks another protocol', () => {
    const all = [rule(22, { cidr_blocks: [WIDE], self: true })];
    expect(onlyTightens(all, [rule(22, { cidr_blocks: [PART] })])).toBe(false);
    expect(onlyTightens(all, [rule(22, { cidr_blocks: [PART], self: true })])).toBe(true);
    expect(onlyTightens([rule(22, { cidr_blocks: [WIDE] })], [rule(22, { cidr_blocks: [PART], protocol: 'udp' })])).toBe(false);
  });
});

describe('a default that turns away', () => {
  test.each<[before: Json, after: Json, turns: boolean]>([
    ['allow', 'block', true],
    ['PASS', 'Deny', true],
    ['aws:pass', 'aws:drop', true],
    ['aws:forward_to_sfe', 'aws:drop_strict', true],
    ['accept', 'reject', true],
    [[{ allow: [{}] }], [{ block: [{}] }], true],
    [{ Type: 'ALLOW' }, { Type: 'BLOCK' }, true],
    [[{ type: 'ALLOW' }], [{ type: 'BLOCK' }], true],
    [{ Allow: {} }, { Block: {} }, true],
    [['aws:pass', 'x'], ['aws:drop'], true],
    ['allow', ['block', 'x'], false],
    ['allow', [], false],
    ['allow', 'count', false],
    ['block', 'allow', false],
    ['count', 'block', false],
    ['disallow', 'block', false],
    ['allowed', 'block', false],
    ['allow', 'unblock', false],
    ['allow', 'blocks', false],
    [[{ allow: [] }], [{ block: [{}] }], false],
    [null, 'block', false],
    [7, 'block', false],
  ])('from %j to %j: %s', (before, after, turns) => {
    expect(turnsAway(before, after)).toBe(turns);
  });
});
