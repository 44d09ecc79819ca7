import { expect, test } from 'vitest';
import type { Json, JsonObject } from '../../../src/model/value.ts';
import { wideningOf, type Widening } from '../../../src/risk/content/policy-widening.ts';

const policy = (...statements: readonly JsonObject[]): Json => JSON.stringify({ Version: '2012-10-17', Statement: statements });
const allow = (Action: Json, Resource: Json = '*', more: JsonObject = {}): JsonObject => ({
  Effect: 'Allow',
  Action,
  Resource,
  ...more,
});
const READ = allow('s3:GetObject', 'arn:aws:s3:::docs/*');
const trust = (...principals: readonly string[]): JsonObject => ({
  Effect: 'Allow',
  Action: 'sts:AssumeRole',
  Principal: { AWS: principals },
});

const ci = (claims: JsonObject): JsonObject => ({
  Effect: 'Allow',
  Action: 'sts:AssumeRoleWithWebIdentity',
  Principal: { Federated: 'arn:aws:iam::1:oidc-provider/token.actions.githubusercontent.com' },
  Condition: { StringLike: claims },
});
const from = (...ranges: readonly string[]): JsonObject =>
  allow('s3:*', '*', { Condition: { IpAddress: { 'aws:SourceIp': ranges } } });

test.each<[string, Json | undefined, Json, Widening]>([
  ['a condition that everybody meets', policy(from('10.0.0.0/8')), policy(from('0.0.0.0/0')), 'weaker-condition'],
  ['every secret', policy(READ), policy(READ, allow('secretsmanager:GetSecretValue')), 'reads-secrets'],
  [
    'one secret',
    policy(READ),
    policy(READ, allow('secretsmanager:GetSecretValue', 'arn:aws:secretsmanager:eu-west-1:1:secret:a')),
    'none',
  ],
  ['every database', policy(READ), policy(READ, allow('rds:DeleteDBInstance')), 'destroys-everywhere'],
  ['what workers delete all day', policy(READ), policy(READ, allow('sqs:DeleteMessage')), 'writes-everywhere'],
  ['the audit trail', policy(READ), policy(READ, allow('cloudtrail:StopLogging')), 'blinds'],
  [
    'another account in the policy of a resource',
    policy(allow('s3:GetObject', 'arn:aws:s3:::docs/*', { Principal: { AWS: 'arn:aws:iam::111111111111:root' } })),
    policy(
      allow('s3:GetObject', 'arn:aws:s3:::docs/*', { Principal: { AWS: 'arn:aws:iam::111111111111:root' } }),
      allow('s3:GetObject', 'arn:aws:s3:::docs/*', { Principal: { AWS: 'arn:aws:iam::222222222222:root' } }),
    ),
    'new-principal',
  ],
  [
    'another role of an account that is known',
    policy(allow('s3:GetObject', 'arn:aws:s3:::docs/*', { Principal: { AWS: 'arn:aws:iam::111111111111:role/a' } })),
    policy(allow('s3:GetObject', 'arn:aws:s3:::docs/*', { Principal: { AWS: 'arn:aws:iam::111111111111:role/b' } })),
    'none',
  ],
  ['every role of an account', policy(READ), policy(READ, allow('iam:PassRole', 'arn:aws:iam::1:role/*')), 'escalation'],
  [
    'the CI runs of any repository',
    undefined,
    policy(ci({ 'token.actions.githubusercontent.com:aud': 'sts.amazonaws.com' })),
    'any-repository',
  ],
  ['the CI runs of any owner', undefined, policy(ci({ 'token.actions.githubusercontent.com:sub': 'repo:*' })), 'any-repository'],
  ['the CI runs of one owner', undefined, policy(ci({ 'token.actions.githubusercontent.com:sub': 'repo:acme/*' })), 'none'],
  [
    'tokens of a cluster of its own',
    undefined,
    policy({ ...ci({}), Principal: { Federated: 'arn:aws:iam::1:oidc-provider/oidc.eks.example' } }),
    'none',
  ],
  ['nothing to something narrow', undefined, policy(READ), 'none'],
  [
    'the same in another order',
    policy(READ, allow('sqs:SendMessage', 'q')),
    policy(allow(['sqs:SendMessage'], ['q']), READ),
    'none',
  ],
  ['less than before', policy(allow('s3:*')), policy(READ), 'none'],
  ['inside an earlier wildcard', policy(allow('s3:*')), policy(allow('s3:Put*')), 'none'],
  ['looking everywhere', policy(READ), policy(READ, allow(['ec2:Describe*', 's3:ListAllMyBuckets'])), 'none'],
  ['reading everything', policy(READ), policy(READ, allow('s3:Get*')), 'service-wildcard'],
  ['writing everywhere', policy(READ), policy(READ, allow('sqs:SendMessage')), 'writes-everywhere'],
  ['a service on a named resource', policy(READ), policy(READ, allow('s3:*', 'arn:aws:s3:::docs')), 'service-wildcard'],
  ['a service everywhere', policy(READ), policy(READ, allow('dynamodb:*')), 'wildcard-everywhere'],
  [
    'all but something',
    policy(READ),
    policy(READ, { Effect: 'Allow', NotAction: 'iam:*', Resource: '*' }),
    'wildcard-everywhere',
  ],
  ['passing any role', policy(READ), policy(READ, allow('iam:PassRole')), 'escalation'],
  ['the same in lower case', policy(READ), policy(READ, allow('iam:passrole')), 'escalation'],
  ['the same by wildcard', policy(READ), policy(READ, allow('iam:P*Role')), 'escalation'],
  ['passing one role', policy(READ), policy(READ, allow('iam:PassRole', 'arn:aws:iam::1:role/app')), 'none'],
  ['everything', policy(READ), policy(allow('*')), 'escalation'],
  [
    'a lost denial',
    policy(allow('s3:*'), { Effect: 'Deny', Action: 's3:Delete*', Resource: '*' }),
    policy(allow('s3:*')),
    'lost-deny',
  ],
  [
    'a denial with a new name',
    policy({ Sid: 'a', Effect: 'Deny', Action: 'x', Resource: '*' }),
    policy({ Sid: 'b', Effect: 'Deny', Action: 'x', Resource: '*' }),
    'none',
  ],
  [
    'a lost condition',
    policy(allow('s3:*', '*', { Condition: { Bool: { mfa: 'true' } } })),
    policy(allow('s3:*')),
    'weaker-condition',
  ],
  [
    'a condition with a wildcard',
    policy({ ...trust('a'), Condition: { StringLike: { sub: 'repo:acme/x:main' } } }),
    policy({ ...trust('a'), Condition: { StringLike: { sub: 'repo:acme/*' } } }),
    'weaker-condition',
  ],
  [
    'another principal',
    policy(trust('arn:aws:iam::1:root')),
    policy(trust('arn:aws:iam::1:root', 'arn:aws:iam::2:root')),
    'new-principal',
  ],
  ['a first principal', undefined, policy(trust('arn:aws:iam::1:root')), 'none'],
  ['a Kubernetes rule with a wildcard', [{ verbs: ['get'] }], [{ verbs: ['*'] }], 'wildcard-everywhere'],
  ['a Kubernetes rule that had it', [{ verbs: ['*'] }], [{ verbs: ['*'], resources: ['pods'] }], 'none'],
  ['text that is no policy', 'a', 'b', 'none'],
])('%s is %4$s', (_what, before, after, widening) => {
  expect(wideningOf(before, after)).toBe(widening);
});

test('a policy of the greatest size that AWS takes is compared at once', () => {
  const many = (length: number, name: (index: number) => string): Json => Array.from({ length }, (_, index) => name(index));
  const [actions, resources] = [many(280, (index) => `s3:G${index}*`), many(280, (index) => `arn${index}`)];
  const start = performance.now();
  expect(
    wideningOf(
      policy(allow(actions, resources)),
      policy(
        allow(
          actions,
          many(280, (index) => `new${index}`),
        ),
      ),
    ),
  ).toBe('service-wildcard');
  expect(wideningOf(policy(allow(['s3:*', 'ec2:*'], resources)), policy(allow(actions, resources)))).toBe('none');
  expect(performance.now() - start).toBeLessThan(4000);
});
