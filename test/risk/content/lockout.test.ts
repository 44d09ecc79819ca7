import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../../../src/model/value.ts';
import { leavesNoAdministrator, letsInFewer, newlyDenied } from '../../../src/risk/content/lockout.ts';

const policy = (...statements: readonly JsonObject[]): string => JSON.stringify({ Statement: statements });
const ROOT = { AWS: 'arn:aws:iam::123456789012:root' };

describe('whoever may change the policy of a key', () => {
  const allow = (actions: JsonObject): string => policy({ Effect: 'Allow', Principal: ROOT, Resource: '*', ...actions });
  const USES = allow({ Action: ['kms:Decrypt', 'kms:DescribeKey'] });

  test.each([
    { Action: '*' },
    { Action: 'kms:*' },
    { Action: 'kms:Put*' },
    { Action: 'kms:PutKeyPolicy' },
    { Action: 'kms:P*' },
    { Action: ['kms:Decrypt', 'kms:*'] },
    { NotAction: 'kms:Decrypt' },
  ])('holds %j', (actions) => {
    expect(leavesNoAdministrator(allow(actions), USES)).toBe(true);
    expect(leavesNoAdministrator(USES, allow(actions))).toBe(false);
    expect(leavesNoAdministrator(allow(actions), allow(actions))).toBe(false);
  });

  test.each([{ Action: 'kms:PutKeyPolicyX' }, { Action: 'xkms:*' }, { Action: 'kms:Get*' }, { Resource: '*' }])(
    'holds more than %j',
    (actions) => {
      expect(leavesNoAdministrator(allow(actions), USES)).toBe(false);
    },
  );

  test('is not whom a statement denies', () => {
    const denied = policy({ Effect: 'Deny', Principal: '*', Action: 'kms:*', Resource: '*' });
    expect(leavesNoAdministrator(denied, USES)).toBe(false);
    expect(leavesNoAdministrator(allow({ Action: '*' }), denied)).toBe(true);
  });

  test('stays where a policy cannot be read', () => {
    expect(leavesNoAdministrator(allow({ Action: '*' }), 'template')).toBe(false);
    expect(leavesNoAdministrator('template', USES)).toBe(false);
  });
});

const deny = (more: JsonObject): string => policy({ Effect: 'Deny', Principal: '*', Action: 's3:*', Resource: '*', ...more });

describe('a denial of what a store is there for', () => {
  test.each(
    '* s3:* s3:Get* s3:Get s3:Put* s3:GetObject s3:GetObject* s3:PutBucket s3:ListBucket* s3:List sqs:SendMessage sqs:ReceiveMessage sns:Publish secretsmanager:GetSecretValue kms:Decrypt kms:Encrypt kms:GenerateDataKey kms:GenerateDataKeyPair* ecr:BatchGetImage'
      .split(' ')
      .filter((action) => action !== 'kms:GenerateDataKeyPair*'),
  )('of %s turns away everybody', (Action) => {
    expect(newlyDenied(policy(), deny({ Action }))).toBe('everybody');
    expect(newlyDenied(deny({ Action }), deny({ Action }))).toBeUndefined();
  });

  test.each(['s3:DeleteBucket', 'kms:ScheduleKeyDeletion', 's3:GetObjectAcl', 'sqs:SendMessageBatch', 's3:PutObjectAcl'])(
    'of %s does not',
    (Action) => {
      expect(newlyDenied(policy(), deny({ Action }))).toBeUndefined();
    },
  );

  test.each<[what: string, more: JsonObject]>([
    ['a wildcard', { Principal: '*' }],
    ['a wildcard in a list', { Principal: ['a', '*'] }],
    ['a wildcard among accounts', { Principal: { AWS: ['*'] } }],
  ])('is of everybody by %s', (_what, more) => {
    expect(newlyDenied(policy(), deny(more))).toBe('everybody');
  });

  test.each<[what: string, more: JsonObject]>([
    ['one account', { Principal: ROOT }],
    ['all but one', { Principal: '*', NotPrincipal: ROOT }],
    ['a permission', { Effect: 'Allow' }],
    ['a list of some', { Principal: ['a'] }],
  ])('is not of everybody by %s', (_what, more) => {
    expect(newlyDenied(policy(), deny(more))).toBeUndefined();
  });

  const under = (operator: string, key: string, more: JsonObject = {}): string =>
    deny({ Condition: { [operator]: { [key]: 'a', ...more } } });

  test.each(['aws:SourceVpc', 'aws:SourceVpce', 'aws:SourceVpcArn', 'aws:SourceIp', 'aws:VpcSourceIp', 'AWS:SourceIp'])(
    'unless it comes by %s turns away who comes from elsewhere',
    (key) => {
      expect(newlyDenied(policy(), under('StringNotEquals', key))).toBe('elsewhere');
      expect(newlyDenied(policy(), under('StringEquals', key))).toBeUndefined();
      for (const other of [`x${key}`, `${key}x`]) expect(newlyDenied(policy(), under('StringNotEquals', other))).toBeUndefined();
    },
  );

  test.each([
    'StringNotEquals',
    'StringNotLike',
    'ArnNotEquals',
    'ArnNotLike',
    'StringNotEqualsIfExists',
    'ForAnyValue:StringNotEquals',
    'ForAllValues:StringNotLike',
    'NotIpAddress',
    'ForAnyValue:NotIpAddress',
    'ForAllValues:NotIpAddress',
  ])('by %s turns away who comes from elsewhere', (operator) => {
    expect(newlyDenied(policy(), under(operator, 'aws:SourceIp'))).toBe('elsewhere');
    expect(newlyDenied(policy(), under(`x${operator}`, 'aws:SourceIp'))).toBeUndefined();
  });

  test.each([
    'aws:PrincipalArn',
    'aws:PrincipalOrgID',
    'aws:userid',
    'aws:username',
    'aws:ViaAWSService',
    'aws:CalledVia',
    'aws:CalledViaLast',
    'aws:SourceAccount',
    'aws:SourceArn',
    'aws:SourceOrgID',
  ])('that excepts by %s locks nobody out', (key) => {
    expect(newlyDenied(policy(), under('StringNotEquals', 'aws:SourceIp', { [key]: 'b' }))).toBeUndefined();
    expect(newlyDenied(policy(), under('StringNotEquals', 'aws:SourceIp', { [`x${key}`]: 'b' }))).toBe('elsewhere');
  });

  test('that names another place than before is no news', () => {
    expect(
      newlyDenied(under('NotIpAddress', 'aws:SourceIp'), deny({ Condition: { NotIpAddress: { 'aws:SourceIp': 'b' } } })),
    ).toBeUndefined();
  });
});

describe('whoever is named by a policy', () => {
  const allow = (...names: readonly string[]): string =>
    policy({ Effect: 'Allow', Principal: { AWS: [...names] }, Action: 's3:*' });
  const account = (number: string): string => `arn:aws:iam::${number}:root`;
  const [here, there] = ['111111111111', '222222222222'] as const;
  const role = `arn:aws:iam::${here}:role/deploy`;

  test.each([
    [allow(account(here), account(there)), allow(account(here))],
    [allow(role, account(there)), allow(account(there))],
    [policy({ Effect: 'Allow', Principal: { Service: 'ec2.amazonaws.com' } }), allow(role)],
    [allow(role), policy()],
  ])('is fewer in %s than in %s', (before, after) => {
    expect(letsInFewer(before, after)).toBe(true);
    expect(letsInFewer(before, before)).toBe(false);
  });

  test.each([
    ['the account as its number', allow(account(here)), allow(here)],
    ['one role of an account that was let in', allow(account(here)), allow(role)],
    ['the account of a role that was let in', allow(role), allow(account(here))],
    ['a role that is gone', allow('AROAEXAMPLEEXAMPLE12', role), allow(role)],
    ['everybody', allow(role), policy({ Effect: 'Allow', Principal: '*', Action: 's3:*' })],
    ['a policy that is known later', allow(role), ''],
    ['somebody who was denied it', policy({ Effect: 'Deny', Principal: { AWS: role } }), allow(account(there))],
  ])('is not fewer: %s', (_what, before, after) => {
    expect(letsInFewer(before, after)).toBe(false);
  });
});
