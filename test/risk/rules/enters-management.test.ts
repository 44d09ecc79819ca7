import { expect, test } from 'vitest';
import { buildChange } from '../../support/build.ts';
import { create, findingsOf, severitiesOf } from '../support.ts';

test('an import is told, also where it changes the object', () => {
  expect(severitiesOf('enters-management', buildChange('aws_lb.main', { kind: 'import' }))).toEqual([0.02]);
  expect(severitiesOf('enters-management', buildChange('aws_lb.main', { importing: true }))).toEqual([0.02]);
});

test('a plain update is quiet', () => {
  expect(severitiesOf('enters-management', buildChange('aws_lb.main'))).toEqual([]);
});

const rule = { from_port: 443, protocol: 'tcp' };

test.each([
  ['aws_default_network_acl', { default_network_acl_id: 'acl-1' }, 0.6],
  ['aws_default_network_acl', { default_network_acl_id: 'acl-1', ingress: [rule], egress: [] }, 0.25],
  ['aws_default_security_group', { vpc_id: 'vpc-1', ingress: [], egress: [] }, 0.42],
  ['aws_default_security_group', { vpc_id: 'vpc-1', egress: [rule] }, 0.22],
  ['aws_default_route_table', { default_route_table_id: 'rtb-1' }, 0.42],
  ['aws_default_route_table', { default_route_table_id: 'rtb-1', route: [{ cidr_block: '0.0.0.0/0' }] }, 0.25],
])('%s %j takes over what a network has by default', (type, after, severity) => {
  expect(findingsOf('enters-management', create(type, after))).toMatchObject([{ channel: 'outage', code: 'outage', severity }]);
});

test('of a network that the same plan makes it is quiet', () => {
  expect(severitiesOf('enters-management', create('aws_default_network_acl', {}))).toEqual([]);
  expect(severitiesOf('enters-management', create('aws_network_acl', { default_network_acl_id: 'acl-1' }))).toEqual([]);
});

test('entries that are known only after apply are entries', () => {
  const change = { ...create('aws_default_network_acl', { default_network_acl_id: 'acl-1' }), unknown: { ingress: true } };
  expect(severitiesOf('enters-management', change)).toEqual([0.25]);
});
