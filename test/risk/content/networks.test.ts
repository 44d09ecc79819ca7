import { expect, test } from 'vitest';
import { droppedBy } from '../../../src/risk/content/dropped-route.ts';
import { policyChanges, policyGains, policyLoosened } from '../../../src/risk/content/gateway-policy.ts';
import { movesAway } from '../../../src/risk/content/moved-admission.ts';
import { admittedBy, lostAdmission, staysOpen } from '../../../src/risk/content/readmission.ts';

const entry = (action: string, cidr: string, port?: number) => ({
  action,
  cidr_block: cidr,
  protocol: port === undefined ? '-1' : '6',
  ...(port === undefined ? {} : { from_port: port, to_port: port }),
});

test.each([
  ['everything', entry('allow', '0.0.0.0/0'), 'everybody'],
  ['the web', entry('allow', '0.0.0.0/0', 443), 'everybody'],
  ['a port for administrators', entry('allow', '0.0.0.0/0', 22), 'some'],
  ['one network', entry('allow', '10.0.0.0/8'), 'some'],
  ['a denial', entry('deny', '0.0.0.0/0'), 'nobody'],
])('%s is let through to whom it says', (_what, values, whom) => {
  expect(admittedBy(values)).toBe(whom);
});

test.each([
  [
    'an entry that another covers',
    [entry('allow', '0.0.0.0/0'), entry('allow', '0.0.0.0/0', 443)],
    [entry('allow', '0.0.0.0/0')],
    'nobody',
  ],
  ['the wider of two', [entry('allow', '0.0.0.0/0'), entry('allow', '10.0.0.0/8')], [entry('allow', '10.0.0.0/8')], 'everybody'],
  ['one network', [entry('allow', '10.0.0.0/8')], [], 'some'],
  ['a denial', [entry('deny', '10.0.0.0/8')], [], 'nobody'],
])('what is lost with %s', (_what, before, after, whom) => {
  expect(lostAdmission(before, after)).toBe(whom);
});

const azure = (prefix: string, port: string, access = 'Allow') => ({
  source_address_prefix: prefix,
  destination_port_range: port,
  protocol: 'Tcp',
  access,
});

test.each([
  ['another port of the web is open', [azure('*', '80'), azure('*', '443')], [azure('*', '443')], true],
  ['only an edge comes in by it', [azure('*', '443')], [azure('AzureFrontDoor.Backend', '443')], true],
  ['nobody comes in', [azure('*', '443')], [], false],
])('where %s', (_what, before, after, isOpen) => {
  expect(staysOpen(before, after)).toBe(isOpen);
});

test.each([
  ['another port', azure('10.0.0.0/8', '8080'), azure('10.0.0.0/8', '9090'), true],
  ['another network', azure('10.0.0.0/8', '8080'), azure('192.168.0.0/16', '8080'), true],
  ['a part of the network', azure('10.0.0.0/8', '8080'), azure('10.1.0.0/16', '8080'), false],
  ['everybody', azure('10.0.0.0/8', '8080'), azure('*', '8080'), false],
  ['a denial for others', azure('10.0.0.0/8', '8080', 'Deny'), azure('192.168.0.0/16', '8080', 'Deny'), false],
  ['what the internet should not have reached', azure('*', '22'), azure('10.0.0.0/8', '22'), false],
])('a rule that moves to %s', (_what, before, after, isMoved) => {
  expect(movesAway({ type: 'azurerm_network_security_rule', unknown: {}, valuesWithheld: false }, before, after)).toBe(isMoved);
});

test('a source that is known only after apply may be the same', () => {
  const change = { type: 'azurerm_network_security_rule', unknown: { source_address_prefix: true }, valuesWithheld: false };
  expect(movesAway(change, azure('10.0.0.0/8', '8080'), azure('', '8080'))).toBe(false);
});

test.each([
  ['aws_ec2_transit_gateway_route', { blackhole: true, destination_cidr_block: '0.0.0.0/0' }, 'default'],
  ['aws_ec2_transit_gateway_route', { blackhole: true, destination_cidr_block: '10.0.0.0/8' }, 'range'],
  ['AWS::EC2::TransitGatewayRoute', { Blackhole: 'true', DestinationCidrBlock: '0.0.0.0/0' }, 'default'],
  ['azurerm_route', { next_hop_type: 'None', address_prefix: '0.0.0.0/0' }, 'default'],
  ['azurerm_route', { next_hop_type: 'Internet', address_prefix: '0.0.0.0/0' }, undefined],
  ['aws_route', { blackhole: true, destination_cidr_block: '0.0.0.0/0' }, undefined],
])('%s %j drops %s', (type, values, drops) => {
  expect(droppedBy(type, values)).toBe(drops);
});

const policy = (text: string) => `<policies>\n  <inbound>\n    ${text}\n  </inbound>\n</policies>`;

test.each([
  ['a token', '<validate-jwt header-name="a" /><base />', '<base />', 'lets-in'],
  ['one of two filters', '<ip-filter action="allow" /><ip-filter action="forbid" />', '<ip-filter action="allow" />', 'lets-in'],
  ['a limit', '<rate-limit calls="1" />', '', 'limits-less'],
  ['a token that was a comment', '<!-- <validate-jwt /> -->', '', undefined],
  ['another limit', '<rate-limit calls="1" />', '<rate-limit calls="2" />', undefined],
])('a policy that loses %s', (_what, before, after, loosened) => {
  expect(policyLoosened(policy(before), policy(after))).toBe(loosened);
});

test('comments and spaces of a policy are no change of it', () => {
  expect(policyChanges(policy('<base />'), policy('\n <!-- nothing -->\n  <base />'))).toBe(false);
  expect(policyChanges(policy('<base />'), policy('<base /><return-response />'))).toBe(true);
});

test.each<[string, string, boolean]>([
  ['<base />', '<base /><rate-limit calls="1" />', true],
  ['<a /><b />', '<c /><a /><d /><b />', true],
  ['<a /><b />', '<b /><a />', false],
  ['<rate-limit calls="1" />', '<rate-limit calls="2" />', false],
  ['<a>x</a>', '<a>y</a><b />', false],
  ['<a /><a />', '<a />', false],
])('a policy of %s that becomes %s only gains: %s', (before, after, gains) => {
  expect(policyGains(policy(before), policy(after))).toBe(gains);
});
