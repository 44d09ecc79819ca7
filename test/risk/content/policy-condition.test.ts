import { expect, test } from 'vitest';
import type { Json } from '../../../src/model/value.ts';
import { isWeakerCondition } from '../../../src/risk/content/policy-condition.ts';

const ORG = { StringEquals: { 'aws:PrincipalOrgID': 'o-1' } };
const ORG_AND_TEAM = { StringEquals: { 'aws:PrincipalOrgID': 'o-1', 'aws:PrincipalTag/team': 'data' } };
const MFA = { Bool: { 'aws:MultiFactorAuthPresent': 'true' } };
const from = (...ranges: readonly string[]) => ({ IpAddress: { 'aws:SourceIp': [...ranges] } });

test.each<[what: string, before: Json, after: Json]>([
  ['nothing is asked for', ORG, {}],
  ['nothing is asked for at all', ORG, null],
  ['a key less is asked for', ORG_AND_TEAM, ORG],
  ['a line less is asked for', { ...ORG, ...MFA }, ORG],
  ['a wildcard stands where a name stood', { StringLike: { sub: 'repo:a/b:main' } }, { StringLike: { sub: 'repo:a/*' } }],
  ['whoever says nothing passes', MFA, { BoolIfExists: { 'aws:MultiFactorAuthPresent': 'true' } }],
  ['no value at all passes', ORG, { 'ForAllValues:StringEquals': { 'aws:PrincipalOrgID': 'o-1' } }],
  ['all addresses pass', from('198.51.100.0/24'), from('198.51.100.0/24', '0.0.0.0/1', '128.0.0.0/1')],
])('is weaker where %s', (_what, before, after) => {
  expect(isWeakerCondition(before, after)).toBe(true);
  expect(isWeakerCondition(after, before)).toBe(false);
});

test.each<[what: string, before: Json, after: Json]>([
  ['it is the same', ORG, ORG],
  [
    'it is the same in another order',
    ORG_AND_TEAM,
    { StringEquals: { 'aws:PrincipalTag/team': 'data', 'aws:PrincipalOrgID': 'o-1' } },
  ],
  ['a key stands where another stood', ORG, { StringEquals: { 'aws:SourceAccount': '123456789012' } }],
  ['a key is asked for besides', ORG, ORG_AND_TEAM],
  ['it let absence by before', { BoolIfExists: { a: 'true' } }, { BoolIfExists: { a: 'false' } }],
  ['another office is let in', from('198.51.100.0/24'), from('198.51.100.0/24', '203.0.113.0/24')],
  ['all addresses passed before', from('0.0.0.0/0'), from('0.0.0.0/0', '198.51.100.0/24')],
  ['there was none', null, null],
  ['it is no condition', 'a', 'b'],
])('is not weaker where %s', (_what, before, after) => {
  expect(isWeakerCondition(before, after)).toBe(false);
});
