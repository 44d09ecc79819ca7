import { describe, expect, test } from 'vitest';
import type { Json, JsonObject } from '../../../src/model/value.ts';
import { wideningOf } from '../../../src/risk/content/policy-widening.ts';

const NONE = { Statement: [] };
const gives = (Action: Json, Resource: Json = '*', before: Json = NONE): string =>
  wideningOf(before, { Statement: [{ Effect: 'Allow', Action, Resource }] });

describe('an action on every resource', () => {
  test.each(
    'iam:PassRole iam:CreateRole iam:CreateUser iam:CreateAccessKey iam:CreatePolicyVersion iam:CreateLoginProfile iam:UpdateLoginProfile iam:AttachRolePolicy iam:AttachUserPolicy iam:AttachGroupPolicy iam:PutRolePolicy iam:PutUserPolicy iam:PutGroupPolicy iam:UpdateAssumeRolePolicy iam:SetDefaultPolicyVersion iam:AddUserToGroup iam:AddRoleToInstanceProfile sts:AssumeRole * *:* organizations:* kms:* iam:* iam:Put* iam:*Policy iam:Create*Key sts:*'.split(
      ' ',
    ),
  )('%s leads to any right', (action) => {
    expect(gives(action)).toBe('escalation');
  });

  test.each(
    'cloudtrail:StopLogging cloudtrail:DeleteTrail cloudtrail:UpdateTrail cloudtrail:PutEventSelectors guardduty:DeleteDetector guardduty:DisassociateMembers guardduty:StopMonitoringMembers guardduty:UpdateDetector config:StopConfigurationRecorder config:DeleteConfigRule securityhub:DisableSecurityHub securityhub:DeleteInsight backup:DeleteBackupVault kms:ScheduleKeyDeletion kms:DisableKey organizations:LeaveOrganization organizations:RemoveAccountFromOrganization organizations:DeletePolicy organizations:DetachPolicy account:CloseAccount logs:DeleteLogGroup access-analyzer:x'
      .split(' ')
      .filter((action) => !action.endsWith(':x')),
  )('%s blinds', (action) => {
    expect(gives(action)).toBe('blinds');
    expect(gives(`x${action}`)).not.toBe('blinds');
  });

  test.each(
    'secretsmanager:GetSecretValue secretsmanager:BatchGetSecretValue ssm:GetParameter ssm:GetParameters ssm:GetParametersByPath kms:Decrypt kms:CreateGrant kms:ReEncryptFrom'.split(
      ' ',
    ),
  )('%s reads secrets', (action) => {
    expect(gives(action)).toBe('reads-secrets');
    expect(gives(`x${action}`)).not.toBe('reads-secrets');
  });

  test.each(
    's3:ListAllMyBuckets ec2:DescribeInstances s3:HeadObject s3:GetObject iam:GetRole ssm:GetParameterHistory ec2:Describe* s3:List*'.split(
      ' ',
    ),
  )('%s only looks', (action) => {
    expect(gives(action)).toBe('none');
  });

  test.each(
    's3:DeleteObject dynamodb:BatchDelete ec2:TerminateInstances cloudhsm:DestroyX ecs:DeregisterTaskDefinition rds:RemoveTagsFromX sqs:PurgeQueue rds:StopDBInstance events:DisableRule ec2:ReleaseAddress ec2:RevokeSecurityGroupIngress'
      .split(' ')
      .filter((action) => !action.includes('RemoveTags')),
  )('%s ends or stops what is there', (action) => {
    expect(gives(action)).toBe('destroys-everywhere');
  });

  test.each(
    'sqs:DeleteMessage ec2:DeleteNetworkInterface ec2:DeleteTags logs:DeleteLogStream dynamodb:DeleteItem ssmmessages:DeleteX ecr:BatchDeleteImage rds:RemoveTagsFromResource autoscaling:DeleteTags s3:PutObject sns:Publish'.split(
      ' ',
    ),
  )('%s is what workers do all day', (action) => {
    expect(gives(action)).toBe('writes-everywhere');
  });

  test.each(['s3:*', 'ec2:Run*', '*:Put*'])('%s is a wildcard', (action) => {
    expect(gives(action)).toBe(action === '*:Put*' ? 'escalation' : 'wildcard-everywhere');
  });

  test('a wildcard of what is read may read secrets, and what all but some may is nearly all', () => {
    expect(gives('secretsmanager:Get*')).toBe('service-wildcard');
    expect(wideningOf(NONE, { Statement: [{ Effect: 'Allow', NotAction: 'iam:*', Resource: '*' }] })).toBe('wildcard-everywhere');
  });
});

describe('an action on some resource', () => {
  test.each([
    'arn:aws:iam::1:role/*',
    'arn:aws:iam::1:user/*',
    'arn:aws:iam::1:group/*',
    'arn:aws:iam::1:policy/*',
    'arn:aws:iam::1:*',
    'arn:aws-cn:iam:::*',
  ])('of %s is on all of the kind', (resource) => {
    expect(gives('iam:PassRole', resource)).toBe('escalation');
    expect(gives('s3:GetObject', resource)).toBe('none');
  });

  test.each(['arn:aws:iam::1:role/app-*', 'arn:aws:iam::1:role/a', 'arn:aws:s3:::a/*', 'arn:aws:iam::1:instance-profile/*'])(
    'of %s is not',
    (resource) => {
      expect(gives('iam:PassRole', resource)).toBe('none');
      expect(gives('s3:*', resource)).toBe('service-wildcard');
    },
  );
});

describe('what was held before', () => {
  const held = (Action: Json, Resource: Json = '*'): Json => ({ Statement: [{ Effect: 'Allow', Action, Resource }] });

  test.each([
    ['iam:*', 'iam:PassRole'],
    ['iam:Pass*', 'iam:PassRole'],
    ['*', 'iam:PassRole'],
    ['iam:*Role', 'iam:PassRole'],
    ['i*:P*Role', 'iam:PassRole'],
    ['iam:PassRole', 'iam:passrole'],
  ])('%s holds %s', (before, after) => {
    expect(gives(after, '*', held(before))).toBe('none');
  });

  test.each([
    ['iam:Get*', 'iam:PassRole'],
    ['iam:*Policy', 'iam:PassRole'],
    ['iam:Pass*X', 'iam:PassRole'],
    ['iam:P*X*Role', 'iam:PassRole'],
    ['iam:PassRole*s', 'iam:PassRole'],
    ['iam:PassRol', 'iam:PassRole'],
  ])('%s does not hold %s', (before, after) => {
    expect(gives(after, '*', held(before))).toBe('escalation');
  });

  test('on one resource says nothing of all of them, and the other way round it does', () => {
    expect(gives('s3:*', '*', held('s3:*', 'arn:aws:s3:::a'))).toBe('wildcard-everywhere');
    expect(gives('s3:*', 'arn:aws:s3:::a', held('s3:*'))).toBe('none');
    expect(gives('s3:PutObject', 'arn:aws:s3:::a', held('s3:*', 'arn:aws:s3:::b'))).toBe('none');
    expect(gives('s3:P*', 'arn:aws:s3:::a', held('s3:*', 'arn:aws:s3:::a'))).toBe('none');
    expect(gives('s3:P*', 'arn:aws:s3:::a', held('s3:*', 'arn:aws:s3:::b'))).toBe('service-wildcard');
  });
});

describe('a denial', () => {
  const deny = (more: JsonObject = {}): JsonObject => ({ Effect: 'Deny', Action: 's3:*', Resource: '*', ...more });
  test('that is gone, or says less, is lost; one that has another name is not', () => {
    expect(wideningOf({ Statement: [deny()] }, NONE)).toBe('lost-deny');
    expect(wideningOf({ Statement: [deny({ Action: ['s3:*', 'ec2:*'] })] }, { Statement: [deny()] })).toBe('lost-deny');
    expect(wideningOf({ Statement: [deny({ Sid: 'a' })] }, { Statement: [deny({ Sid: 'b' })] })).toBe('none');
    expect(wideningOf(NONE, { Statement: [deny()] })).toBe('none');
  });
});

describe('the condition of a grant', () => {
  const grant = (condition: Json, more: JsonObject = {}): Json => ({
    Statement: [
      {
        Effect: 'Allow',
        Action: 's3:GetObject',
        Resource: 'a',
        ...(condition === null ? {} : { Condition: condition }),
        ...more,
      },
    ],
  });
  const IS = { StringEquals: { 'aws:SourceVpc': 'vpc-1' } };

  test.each<[what: string, after: Json]>([
    ['gone', null],
    ['met by everybody', { StringLike: { 'aws:SourceVpc': '*' } }],
    ['wider by a wildcard', { StringLike: { 'aws:SourceVpc': 'vpc-*' } }],
  ])('is weaker where it is %s', (_what, after) => {
    expect(wideningOf(grant(IS), grant(after))).toBe('weaker-condition');
    expect(wideningOf(grant(after), grant(IS))).toBe('none');
  });

  test('is another where it names another, and of another grant says nothing', () => {
    expect(wideningOf(grant(IS), grant({ StringEquals: { 'aws:SourceVpc': 'vpc-2' } }))).toBe('none');
    expect(wideningOf(grant(IS), grant(null, { Resource: 'b' }))).toBe('none');
    expect(wideningOf(grant(IS), grant(null, { Action: 's3:PutObject' }))).toBe('none');
    expect(wideningOf(grant(IS, { Effect: 'Deny' }), grant(null))).toBe('lost-deny');
  });
});

describe('a principal', () => {
  const trust = (...principals: readonly Json[]): Json => ({
    Statement: principals.map((Principal) => ({ Effect: 'Allow', Action: 'sts:AssumeRole', Principal })),
  });
  const [ONE, TWO] = ['123456789012', '210987654321'];
  const account = (id: string): Json => ({ AWS: `arn:aws:iam::${id}:root` });
  const role = (id: string): Json => ({ AWS: `arn:aws:iam::${id}:role/a` });

  test.each<[what: string, before: Json, after: Json, widening: string]>([
    ['of another account', trust(account(ONE)), trust(account(ONE), account(TWO)), 'new-principal'],
    ['another service', trust({ Service: 'a' }), trust({ Service: 'b' }), 'new-principal'],
    ['the same', trust(account(ONE)), trust(account(ONE)), 'none'],
    ['one of an account that was let in', trust(account(ONE)), trust(role(ONE)), 'none'],
    ['one of an account by its number', trust({ AWS: ONE }), trust(role(ONE)), 'none'],
    ['one of another account', trust(account(ONE)), trust(role(TWO)), 'new-principal'],
    ['one of two accounts', trust({ AWS: [ONE, TWO] }), trust(role(ONE)), 'new-principal'],
    [
      'of both accounts',
      trust({ AWS: [ONE, TWO] }),
      trust({ AWS: [`arn:aws:iam::${ONE}:role/a`, `arn:aws:sts::${TWO}:x/a`] }),
      'none',
    ],
    ['a whole account where a role was', trust(role(ONE)), trust(account(ONE)), 'new-principal'],
    ['the first', NONE, trust(account(ONE)), 'none'],
    ['none', trust(account(ONE)), { Statement: [] }, 'none'],
  ])('%s', (_what, before, after, widening) => {
    expect(wideningOf(before, after)).toBe(widening);
  });

  test('of a resource is new with its account', () => {
    const policy = (...accounts: readonly string[]): Json => ({
      Statement: [{ Effect: 'Allow', Action: 's3:GetObject', Resource: 'a', Principal: { AWS: [...accounts] } }],
    });
    expect(wideningOf(policy(ONE), policy(ONE, TWO))).toBe('new-principal');
    expect(wideningOf(policy(ONE), policy(`arn:aws:iam::${ONE}:role/a`))).toBe('none');
    expect(wideningOf(policy(ONE, TWO), policy(ONE))).toBe('none');
  });
});

describe('roles that are no policy of AWS', () => {
  test.each<[before: Json, after: Json, widening: string]>([
    [{ actions: ['a/read'] }, { actions: ['*'] }, 'escalation'],
    [{ action: 'a/read' }, { action: '*' }, 'escalation'],
    [{ actions: ['a/read'] }, { actions: ['a/read', '*'] }, 'escalation'],
    [{ actions: ['a/read'] }, { actions: ['*/write'] }, 'escalation'],
    [{ actions: [] }, { actions: ['Microsoft.Authorization/*'] }, 'escalation'],
    [{ actions: [] }, { actions: ['Microsoft.Authorization/roleAssignments/write'] }, 'escalation'],
    [{ actions: [] }, { actions: ['Microsoft.Authorization/roleDefinitions/*'] }, 'escalation'],
    [{ actions: [] }, { actions: ['Microsoft.Authorization/elevateAccess/action'] }, 'escalation'],
    [{ actions: ['*'] }, { actions: ['*', 'a'] }, 'none'],
    [{ actions: ['a/read'] }, { actions: ['a/*'] }, 'wildcard-everywhere'],
    [{ actions: ['b/*'] }, { actions: ['a/*'] }, 'none'],
    [{ actions: ['a/read'] }, { actions: ['a/write'] }, 'none'],
    [[{ verbs: ['get'], resources: ['pods'] }], [{ verbs: ['get'], resources: ['secrets'] }], 'service-wildcard'],
    [[{ verbs: ['get'], resources: ['pods'] }], [{ verbs: ['bind'], resources: ['roles'] }], 'escalation'],
    [['storage.objects.get'], ['storage.objects.get', 'iam.serviceAccounts.actAs'], 'escalation'],
    ['', 'path "*" { capabilities = ["sudo"] }', 'escalation'],
    ['', 'path "secret/*" { capabilities = ["read"] }', 'service-wildcard'],
    ['', 'path "secret/a" { capabilities = ["read"] }', 'none'],
    [null, 'path "secret/*" { capabilities = ["read"] }', 'service-wildcard'],
    ['blue', 'green', 'none'],
    [null, null, 'none'],
  ])('%j to %j', (before, after, widening) => {
    expect(wideningOf(before, after)).toBe(widening);
  });
});
