import { expect, test } from 'vitest';
import { onlyTightens } from '../../../src/risk/content/network-narrowing.ts';

const rule = (port: number, ...cidr_blocks: string[]) => ({ from_port: port, to_port: port, protocol: 'tcp', cidr_blocks });

test.each([
  ['a range becomes a part of itself', [rule(443, '10.0.0.0/8')], [rule(443, '10.12.4.0/24')]],
  ['the world goes from a port that is not for it', [rule(443, '0.0.0.0/0'), rule(8443, '0.0.0.0/0')], [rule(443, '0.0.0.0/0')]],
  ['the world goes from SSH', [rule(22, '0.0.0.0/0')], [rule(22, '198.51.100.7/32')]],
])('%s', (_what, before, after) => {
  expect(onlyTightens(before, after)).toBe(true);
});

test.each([
  ['a range goes', [rule(443, '10.0.0.0/8')], []],
  ['a range moves', [rule(443, '10.0.0.0/8')], [rule(443, '192.168.0.0/24')]],
  ['a range narrows on another port', [rule(443, '10.0.0.0/8')], [rule(444, '10.12.4.0/24')]],
  ['the world goes from the web', [rule(443, '0.0.0.0/0'), rule(22, '10.0.0.0/8')], [rule(22, '10.0.0.0/8')]],
  ['nothing is lost', [rule(22, '10.0.0.0/8')], [rule(22, '10.0.0.0/8')]],
  ['another group goes', [{ ...rule(5432), security_groups: ['sg-app'] }], []],
])('%s: not only that', (_what, before, after) => {
  expect(onlyTightens(before, after)).toBe(false);
});
