import { describe, expect, test } from 'vitest';
import type { Json, JsonObject } from '../../../src/model/value.ts';
import { admitsEverySource, portsOpenToTheWorld } from '../../../src/risk/content/network-exposure.ts';
import { hostRights, lowersItsGuard } from '../../../src/risk/content/privileged-workload.ts';
import { refusesWhatItLetThrough } from '../../../src/risk/content/refused-traffic.ts';

const WORLD = '0.0.0.0/0';

describe('a list of rules that are tried in order', () => {
  const allow: JsonObject = { rule_no: 100, action: 'allow', cidr_block: WORLD, from_port: 443, to_port: 443, protocol: 'tcp' };
  const deny = (more: JsonObject = {}): JsonObject => ({ ...allow, rule_no: 50, action: 'deny', ...more });
  const refuses = (entry: JsonObject, before: readonly JsonObject[] = [allow]): boolean =>
    refusesWhatItLetThrough([...before], [...before, entry]);

  test.each<[what: string, more: JsonObject]>([
    ['before it', {}],
    ['at the same place', { rule_no: 100 }],
    ['of all ports', { from_port: 0, to_port: 0, protocol: '-1' }],
    ['of ports around it', { from_port: 400, to_port: 500 }],
    ['by the names of another provider', { rule_no: null, action: null, RuleNumber: 5, RuleAction: 'Deny' }],
    ['by a priority', { rule_no: null, priority: '7' }],
    ['by a number', { rule_no: null, rule_number: 7 }],
    ['by its rule', { action: null, rule_action: 'deny' }],
    ['by its access', { action: null, access: 'Deny' }],
    ['by a code', { action: 'deny(403)' }],
    ['of ranges in a list', { cidr_block: '', source_address_prefixes: [WORLD] }],
    ['of a range of another name', { cidr_block: null, source_address_prefix: '*' }],
    ['of addresses of version 6', { cidr_block: null, ipv6_cidr_block: '::/0' }],
    ['two blocks deep', { cidr_block: null, match: [{ config: [{ src_ip_ranges: ['*'] }] }] }],
  ])('refuses what it let through by a denial %s', (_what, more) => {
    expect(refuses(deny(more))).toBe(true);
  });

  test.each<[what: string, more: JsonObject]>([
    ['after it', { rule_no: 101 }],
    ['of some', { cidr_block: '203.0.113.0/24' }],
    ['of other ports', { from_port: 22, to_port: 22 }],
    ['of ports that begin later', { from_port: 444, to_port: 500 }],
    ['of ports that end sooner', { from_port: 400, to_port: 442 }],
    ['of the other direction', { direction: 'Outbound' }],
    ['that is a permission', { action: 'allow' }],
    ['that only sounds so', { action: 'denying' }],
  ])('does not by one %s', (_what, more) => {
    expect(refuses(deny(more))).toBe(false);
  });

  test('says it of one direction, and not of what was refused before', () => {
    expect(refuses(deny({ direction: 'Inbound' }), [{ ...allow, direction: 'inbound' }])).toBe(true);
    expect(refuses(deny({ rule_no: 10 }), [deny(), allow])).toBe(false);
    expect(refusesWhatItLetThrough([allow], [{ ...allow, action: 'deny' }])).toBe(true);
    expect(refusesWhatItLetThrough(null, [deny()])).toBe(false);
    expect(refusesWhatItLetThrough(['x'], ['y'])).toBe(false);
  });
});

describe('who is let in', () => {
  const rule = (more: JsonObject): number =>
    portsOpenToTheWorld([{ cidr_blocks: [WORLD], from_port: 22, to_port: 22, protocol: 'tcp', ...more }], {}).length;

  test.each<[more: JsonObject, isOpen: boolean]>([
    [{}, true],
    [{ access: 'Allow' }, true],
    [{ access: 'Deny' }, false],
    [{ action: 'block' }, false],
    [{ rule_action: 'DENY' }, false],
    [{ RuleAction: 'deny' }, false],
    [{ direction: 'Inbound' }, true],
    [{ direction: 'Outbound' }, false],
    [{ direction: 'EGRESS' }, false],
    [{ type: 'out' }, false],
    [{ type: 'ingress' }, true],
    [{ egress: true }, false],
    [{ Egress: 'true' }, false],
    [{ egress: false }, true],
    [{ disabled: true }, false],
    [{ deny: [{ protocol: 'tcp' }] }, false],
    [{ deny: [{ protocol: 'tcp' }], allow: [{ protocol: 'tcp', ports: ['22'] }] }, true],
    [{ cidr_blocks: ['10.0.0.0/8'] }, false],
  ])('by a rule with %j: %s', (more, isOpen) => {
    expect(rule(more)).toBe(isOpen ? 1 : 0);
  });

  test.each(
    'authorized_ip_ranges allowed_cidr_blocks allowed_ips cidr cidrs cidr_block cidr_blocks CidrIp cidr_ipv4 CidrIpv6 ipv6_cidr_block ipv6_cidr_blocks remote_ip_prefix remote source source_addresses source_address_prefix source_address_prefixes source_ips source_ranges value'.split(
      ' ',
    ),
  )('as %s', (name) => {
    expect(portsOpenToTheWorld({ [name]: [WORLD] }, {})).toHaveLength(1);
    expect(portsOpenToTheWorld({ [name]: '10.0.0.0/8' }, {})).toEqual([]);
    expect(portsOpenToTheWorld({ [`x${name}`]: [WORLD] }, {})).toEqual([]);
    expect(portsOpenToTheWorld([{ outer: [{ [name]: WORLD }] }], {})).toHaveLength(1);
  });

  test.each<[value: Json, all: boolean]>([
    [[{ pod_selector: [{}], ingress: [{}] }], true],
    [{ podSelector: {}, ingress: [{ ports: [1] }] }, true],
    [[{ pod_selector: [{}], ingress: [{ from: [] }] }], true],
    [[{ pod_selector: [{}], ingress: [{ from: [{ a: 1 }] }] }], false],
    [[{ pod_selector: [{}], ingress: [] }], false],
    [[{ ingress: [{}] }], false],
    [[{ pod_selector: [{}], ingress: ['x'] }], false],
    ['x', false],
  ])('by %j is everybody: %s', (value, all) => {
    expect(admitsEverySource(value)).toBe(all);
  });
});

describe('a workload', () => {
  test.each(['SYS_ADMIN', 'CAP_SYS_ADMIN', 'sys_module', 'SYS_PTRACE', 'ALL'])('with %s has its host', (capability) => {
    expect([...hostRights({ capabilities: { add: [capability] } })]).toEqual([capability]);
    expect(hostRights({ capabilities: { drop: [capability] } }).size).toBe(0);
    expect(hostRights({ capabilities: { add: [`X${capability}`, `${capability}_X`] } }).size).toBe(0);
  });

  test.each(['privileged', 'host_network', 'hostPID', 'host_ipc'])('that is %s has it', (name) => {
    expect(hostRights([{ [name]: 'true' }]).size).toBe(1);
    expect(hostRights([{ [name]: false }]).size).toBe(0);
  });

  const pod = (settings: JsonObject): Json => ({ spec: [{ container: [{ security_context: [settings] }] }] });

  test.each<[before: JsonObject, after: JsonObject, lowers: boolean]>([
    [{ allow_privilege_escalation: false }, { allow_privilege_escalation: true }, true],
    [{ allowPrivilegeEscalation: 'false' }, { allowPrivilegeEscalation: 'true' }, true],
    [{ run_as_non_root: true }, { run_as_non_root: false }, true],
    [{ runAsNonRoot: true, allow_privilege_escalation: false }, { runAsNonRoot: false, allow_privilege_escalation: false }, true],
    [{ run_as_non_root: false }, { run_as_non_root: true }, false],
    [{ run_as_non_root: true }, { run_as_non_root: null }, false],
    [{ run_as_non_root: true }, {}, false],
    [{}, { run_as_non_root: false }, false],
    [{ read_only: true }, { read_only: false }, false],
  ])('from %j to %j lowers its guard: %s', (before, after, lowers) => {
    expect(lowersItsGuard(pod(before), pod(after))).toBe(lowers);
    expect(lowersItsGuard(JSON.stringify(pod(before)), JSON.stringify(pod(after)))).toBe(lowers);
  });

  test('lowers its guard where one of its containers does', () => {
    const two = (second: boolean): Json => [{ run_as_non_root: true }, { run_as_non_root: second }];
    expect(lowersItsGuard(two(true), two(false))).toBe(true);
    expect(lowersItsGuard(two(false), two(false))).toBe(false);
  });
});
