import { expect, test } from 'vitest';
import type { ValueObject } from '../../../src/model/value.ts';
import { create, findingsOf, severitiesOf, update } from '../support.ts';

const forward = { default_action: [{ type: 'forward', target_group_arn: 'arn:web' }] };
const answers = (type: string) => ({ default_action: [{ type, target_group_arn: null }] });
const entry = (action: string, rule_no: number, more: ValueObject = {}) => ({
  action,
  rule_no,
  cidr_block: '0.0.0.0/0',
  protocol: '-1',
  from_port: 0,
  to_port: 0,
  ...more,
});
const acl = (...ingress: ValueObject[]) => ({ ingress });

test.each<[string, string, ValueObject, ValueObject]>([
  ['a listener that answers by itself', 'aws_lb_listener', forward, answers('fixed-response')],
  ['a rule of a listener', 'aws_lb_listener_rule', { action: [{ type: 'forward' }] }, { action: [{ type: 'fixed-response' }] }],
  ['a denial before what is allowed', 'aws_network_acl', acl(entry('allow', 100)), acl(entry('deny', 90), entry('allow', 100))],
  ['an entry that turns', 'aws_network_acl', acl(entry('allow', 100)), acl(entry('deny', 100))],
  ['an entry of its own that turns', 'aws_network_acl_rule', { rule_action: 'allow' }, { rule_action: 'deny' }],
  ['a rule of Azure that turns', 'azurerm_network_security_rule', { access: 'Allow' }, { access: 'Deny' }],
])('%s', (_what, type, before, after) => {
  expect(findingsOf('traffic-refused', update(type, before, after))).toMatchObject([{ severity: 0.6, code: 'outage' }]);
});

test.each<[string, string, ValueObject, ValueObject]>([
  ['a redirect', 'aws_lb_listener', forward, answers('redirect')],
  ['another target', 'aws_lb_listener', forward, { default_action: [{ type: 'forward', target_group_arn: 'arn:new' }] }],
  ['an answer that becomes a forward', 'aws_lb_listener', answers('fixed-response'), forward],
  ['a denial behind what is allowed', 'aws_network_acl', acl(entry('allow', 100)), acl(entry('allow', 100), entry('deny', 200))],
  [
    'a denial of one range',
    'aws_network_acl',
    acl(entry('allow', 100)),
    acl(entry('deny', 90, { cidr_block: '198.51.100.0/24' }), entry('allow', 100)),
  ],
  [
    'a denial that was there',
    'aws_network_acl',
    acl(entry('deny', 90), entry('allow', 100)),
    acl(entry('deny', 80), entry('allow', 100)),
  ],
  ['what is no network rule', 'acme_mailbox', { access: 'allow' }, { access: 'deny' }],
])('%s is quiet', (_what, type, before, after) => {
  expect(severitiesOf('traffic-refused', update(type, before, after))).toEqual([]);
});

test('the message names the attribute and what follows', () => {
  expect(findingsOf('traffic-refused', update('aws_lb_listener', forward, answers('fixed-response')))[0]?.message).toBe(
    '`aws_lb_listener.main`: `default_action.0.type` turns away what was let through: who comes by it gets an error, or no answer.',
  );
});

const denial = { network_acl_id: 'acl-1', rule_action: 'deny', rule_number: 10, protocol: '-1', cidr_block: '0.0.0.0/0' };

test('a new denial of everybody counts where it is about something that exists', () => {
  expect(severitiesOf('traffic-refused', create('aws_network_acl_rule', denial))).toEqual([0.6]);
  expect(severitiesOf('traffic-refused', create('aws_network_acl_rule', { ...denial, rule_number: 32_000 }))).toEqual([]);
  const { network_acl_id: _made, ...ofANewList } = denial;
  expect(severitiesOf('traffic-refused', create('aws_network_acl_rule', ofANewList))).toEqual([]);
});

test('a denial by default scores less than one of everybody', () => {
  const policy = { metadata: [{ namespace: 'shop' }], spec: [{ pod_selector: [{}], policy_types: ['Ingress'] }] };
  expect(severitiesOf('traffic-refused', create('kubernetes_network_policy_v1', policy))).toEqual([0.42]);
  expect(severitiesOf('traffic-refused', update('kubernetes_network_policy_v1', policy, policy))).toEqual([]);
});
