import { describe, expect, test } from 'vitest';
import type { Json, JsonObject } from '../../../src/model/value.ts';
import { letsInForeignAccount, trustsStranger } from '../../../src/risk/content/foreign-account.ts';

const [OWN, NEXT] = ['111111111111', '222222222222'];
const policy = (AWS: Json, more: JsonObject = {}): JsonObject => ({
  Statement: [{ Effect: 'Allow', Action: 'sts:AssumeRole', Principal: { AWS }, ...more }],
});

describe('an account that is let in', () => {
  const lets = (object: JsonObject, AWS: Json = NEXT, before: Json = null): boolean =>
    letsInForeignAccount(before, policy(AWS), object);

  test.each<[object: JsonObject]>([
    [{ arn: `arn:aws:sqs:eu-west-1:${OWN}:a` }],
    [{ arn: `arn:aws-us-gov:iam::${OWN}:role/a` }],
    [{ queue_arn: `arn:aws:sqs:eu-west-1:${OWN}:a` }],
    [{ registry_id: OWN }],
    [{ RegistryId: OWN }],
    [{ queue_url: `https://sqs.eu-west-1.amazonaws.com/${OWN}/a` }],
    [{ owner_id: OWN }],
    [{ arn: 'arn:aws:s3:::a', owner_id: OWN }],
  ])('is foreign to what is known of %j', (object) => {
    expect(lets(object)).toBe(true);
    expect(lets(object, OWN)).toBe(false);
    expect(lets(object, NEXT, policy(NEXT))).toBe(false);
    expect(lets(object, NEXT, policy(OWN))).toBe(true);
  });

  test.each<[object: JsonObject]>([
    [{}],
    [{ arn: 'arn:aws:s3:::a' }],
    [{ note: OWN }],
    [{ owner_id: `${OWN}3` }],
    [{ registry_id: 7 }],
    [{ my_registry_id: OWN }],
  ])('cannot be told of %j', (object) => {
    expect(lets(object)).toBe(false);
  });

  test.each<[AWS: Json, isForeign: boolean]>([
    [NEXT, true],
    [`arn:aws:iam::${NEXT}:root`, true],
    [`arn:aws:sts::${NEXT}:assumed-role/a/b`, true],
    [`arn:aws-cn:iam::${NEXT}:role/a`, true],
    [[OWN, NEXT], true],
    ['AIDA1', false],
    [`${NEXT}3`, false],
    [`x${NEXT}`, false],
    [`arn:aws:s3:::${NEXT}`, false],
    ['*', false],
  ])('%j is one: %s', (AWS, isForeign) => {
    expect(lets({ owner_id: OWN }, AWS)).toBe(isForeign);
  });

  test('is none by a denial, or as a service', () => {
    expect(letsInForeignAccount(null, policy(NEXT, { Effect: 'Deny' }), { owner_id: OWN })).toBe(false);
    expect(letsInForeignAccount(null, policy(NEXT, { Principal: { Service: NEXT } }), { owner_id: OWN })).toBe(false);
    expect(letsInForeignAccount(null, policy(NEXT, { Principal: '*' }), { owner_id: OWN })).toBe(false);
  });
});

test('a stranger asks for an external id, or is none of whom the plan knows', () => {
  const vendor = policy(NEXT, { Condition: { StringEquals: { 'sts:ExternalId': 'x' } } });
  expect(trustsStranger(vendor, new Set())).toBe(true);
  expect(trustsStranger(vendor, new Set([NEXT]))).toBe(false);
  expect(trustsStranger(policy(NEXT), new Set([OWN]))).toBe(true);
  expect(trustsStranger(policy(NEXT), new Set())).toBe(false);
  expect(trustsStranger(policy(NEXT, { Condition: { Bool: { a: true } } }), new Set())).toBe(false);
  expect(trustsStranger(null, new Set([OWN]))).toBe(false);
});
