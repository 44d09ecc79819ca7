import { describe, expect, test } from 'vitest';
import { losesDenial } from '../../../src/risk/content/lost-denial.ts';
import type { JsonObject } from '../../../src/model/value.ts';

const deny = (more: JsonObject = {}): JsonObject => ({
  Sid: 'A',
  Effect: 'Deny',
  Action: ['cloudtrail:StopLogging', 'cloudtrail:DeleteTrail'],
  Resource: '*',
  ...more,
});
const outside = (...regions: readonly string[]): JsonObject => ({ StringNotEquals: { 'aws:RequestedRegion': [...regions] } });
const inside = (...regions: readonly string[]): JsonObject => ({ StringEquals: { 'aws:RequestedRegion': [...regions] } });
const allBut = (...actions: readonly string[]): JsonObject => ({
  Sid: 'A',
  Effect: 'Deny',
  NotAction: [...actions],
  Resource: '*',
});

describe('what was denied still is', () => {
  test.each<[string, readonly JsonObject[], readonly JsonObject[]]>([
    ['under another name', [deny()], [deny({ Sid: 'B' })]],
    ['with one action more', [deny()], [deny({ Action: ['cloudtrail:StopLogging', 'cloudtrail:DeleteTrail', 'iam:*'] })]],
    ['in two statements', [deny()], [deny({ Action: 'cloudtrail:StopLogging' }), deny({ Action: ['cloudtrail:DeleteTrail'] })]],
    ['by a wildcard, in other letters', [deny()], [deny({ Action: 'CloudTrail:*' })]],
    ['by one letter that may be any', [deny()], [deny({ Action: 'cloudtrail:?*' })]],
    ['on every resource', [deny({ Resource: 'arn:aws:s3:::logs/*' })], [deny()]],
    ['on a part that a pattern holds', [deny({ Resource: 'arn:aws:s3:::logs/a' })], [deny({ Resource: 'arn:aws:s3:::logs/*' })]],
    ['without its condition', [deny({ Condition: inside('eu-west-1') })], [deny()]],
    [
      'without one of its conditions',
      [deny({ Condition: { ...inside('eu-west-1'), Bool: { 'aws:MultiFactorAuthPresent': 'false' } } })],
      [deny({ Condition: inside('eu-west-1') })],
    ],
    ['for one region more', [deny({ Condition: inside('eu-west-1') })], [deny({ Condition: inside('eu-west-1', 'us-east-1') })]],
    [
      'but for fewer regions',
      [deny({ Condition: outside('eu-west-1', 'us-east-1') })],
      [deny({ Condition: outside('eu-west-1') })],
    ],
    ['but for fewer actions', [allBut('iam:*', 'sts:*')], [allBut('sts:*')]],
    ['for everybody', [deny({ Principal: { AWS: 'arn:aws:iam::1:root' } })], [deny({ Principal: '*' })]],
    ['where nothing was', [], [deny()]],
    ['where only grants were', [{ Effect: 'Allow', Action: '*', Resource: '*' }], []],
  ])('%s', (_, then, now) => expect(losesDenial(then, now)).toBe(false));
});

describe('what was denied no longer is', () => {
  test.each<[string, readonly JsonObject[], readonly JsonObject[]]>([
    ['without the statement', [deny()], []],
    ['that allows now', [deny()], [deny({ Effect: 'Allow' })]],
    ['for one action', [deny()], [deny({ Action: 'cloudtrail:StopLogging' })]],
    ['for another service', [deny()], [deny({ Action: 'cloudtrailx:*' })]],
    ['on another resource', [deny()], [deny({ Resource: 'arn:aws:s3:::logs/*' })]],
    ['on what a dot is no pattern for', [deny({ Resource: 'arn:aws:s3:::axb' })], [deny({ Resource: 'arn:aws:s3:::a.b' })]],
    ['but under a condition', [deny()], [deny({ Condition: inside('eu-west-1') })]],
    ['for one region', [deny({ Condition: inside('eu-west-1', 'us-east-1') })], [deny({ Condition: inside('eu-west-1') })]],
    [
      'but for one region more',
      [deny({ Condition: outside('eu-west-1') })],
      [deny({ Condition: outside('eu-west-1', 'us-east-1') })],
    ],
    ['but for one action more', [allBut('sts:*')], [allBut('sts:*', 'iam:*')]],
    ['but for some, where it was of all', [deny({ Action: '*' })], [allBut('sts:*')]],
    ['for one principal', [deny({ Principal: '*' })], [deny({ Principal: { AWS: 'arn:aws:iam::1:root' } })]],
    [
      'under a limit of another height',
      [deny({ Condition: { NumericGreaterThan: { 's3:max-keys': '10' } } })],
      [deny({ Condition: { NumericGreaterThan: { 's3:max-keys': '99' } } })],
    ],
    [
      'by another comparison',
      [deny({ Condition: inside('eu-west-1') })],
      [deny({ Condition: { StringLike: { 'aws:RequestedRegion': 'eu-west-1' } } })],
    ],
  ])('%s', (_, then, now) => expect(losesDenial(then, now)).toBe(true));
});

test('a pattern of many wildcards is compared at once, however long the name is', () => {
  const start = performance.now();
  const [then, now] = [deny({ Action: `s3:${'a'.repeat(5000)}` }), deny({ Action: `s3:${'*a'.repeat(30)}*b` })];
  expect(losesDenial([then], [now])).toBe(true);
  expect(losesDenial([then], [deny({ Action: `s3:${'*a'.repeat(30)}*` })])).toBe(false);
  expect(performance.now() - start).toBeLessThan(2000);
});
