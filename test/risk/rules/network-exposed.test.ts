import { expect, test } from 'vitest';
import { Sealed } from '../../../src/model/sealed.ts';
import type { Value } from '../../../src/model/value.ts';
import { create, findingsOf, severitiesOf, update } from '../support.ts';

const rule = (port: number, range: string): Value => [{ from_port: port, to_port: port, protocol: 'tcp', cidr_blocks: [range] }];
const group = (before: Value, after: Value) => update('aws_security_group', { ingress: before }, { ingress: after });

test('a database that the internet can reach', () => {
  expect(findingsOf('network-exposed', group(rule(5432, '10.0.0.0/8'), rule(5432, '0.0.0.0/0')))).toMatchObject([
    {
      severity: 0.9,
      code: 'security_exposure',
      attribute: 'ingress',
      message: '`aws_security_group.main`: `ingress` opens port `5432` to the whole internet: anybody can try to get in.',
    },
  ]);
});

test('a sealed rule is judged as well, and its ports are not told', () => {
  const sealed = new Sealed(
    [{ from_port: 5432, to_port: 5432, protocol: 'tcp', cidr_blocks: ['0.0.0.0/0'] }],
    'marked-sensitive',
  );
  const [finding] = findingsOf('network-exposed', group(rule(5432, '10.0.0.0/8'), sealed));
  expect(finding?.severity).toBe(0.9);
  expect(finding?.message).not.toContain('5432');
});

test('the web weighs little, and a new object is judged by what it lets in', () => {
  expect(severitiesOf('network-exposed', create('aws_security_group', { ingress: rule(443, '0.0.0.0/0') }))).toEqual([0.072]);
});

test('traffic that may leave is told as that', () => {
  const [finding] = findingsOf(
    'network-exposed',
    create('aws_security_group', { egress: [{ protocol: '-1', cidr_blocks: ['0.0.0.0/0'] }] }),
  );
  expect(finding?.message).toContain('whatever is behind it can send anything anywhere');
});

test('an unlisted firewall is judged by the names of its attributes', () => {
  const firewall = update(
    'acme_firewall',
    { source_ips: ['10.0.0.0/8'], from_port: 22 },
    { source_ips: ['0.0.0.0/1', '128.0.0.0/1'], from_port: 22 },
  );
  expect(severitiesOf('network-exposed', firewall)).toEqual([0.7]);
});

test.each([
  ['a private range', group([], rule(5432, '10.0.0.0/8'))],
  ['what was open already', group(rule(22, '0.0.0.0/0'), rule(22, '0.0.0.0/0'))],
  ['a port that is closed', group(rule(22, '0.0.0.0/0'), [])],
])('%s is quiet', (_what, change) => {
  expect(severitiesOf('network-exposed', change)).toEqual([]);
});
