import { describe, expect, test } from 'vitest';
import { buildChange } from '../../support/build.ts';
import { CHANGE_SET, changeSetRow, create, findingsOf, severitiesOf, update } from '../support.ts';

test('rules of a security group that were redacted upstream cannot be judged', () => {
  const change = update('aws_security_group', { ingress: [] }, { ingress: '(sensitive value)' });
  expect(findingsOf('content-hidden', change)).toMatchObject([
    { channel: 'security', code: 'hidden_change', severity: 0.3, attribute: 'ingress' },
  ]);
});

test('a policy that is known only after apply is told once, however many facts it hides', () => {
  const change = buildChange('aws_iam_policy.main', { before: { policy: '{}' }, after: {}, unknown: { policy: true } });
  expect(severitiesOf('content-hidden', change)).toEqual([0.25]);
});

test('a new object with an unknown policy weighs little', () => {
  const change = { ...create('aws_iam_policy', {}), unknown: { policy: true } };
  expect(severitiesOf('content-hidden', change)).toEqual([0.1]);
});

test('a safety net that is hidden counts as protection', () => {
  const change = update('aws_db_instance', { deletion_protection: true }, { deletion_protection: '(sensitive value)' });
  expect(findingsOf('content-hidden', change)).toMatchObject([{ channel: 'protection', severity: 0.3 }]);
});

test('a change set without values hides what it names', () => {
  const change = changeSetRow('Group', 'AWS::EC2::SecurityGroup', {
    before: { SecurityGroupIngress: '(value not given)' },
    after: { SecurityGroupIngress: '(new value not given)' },
    valuesWithheld: true,
  });
  expect(severitiesOf('content-hidden', change, { plan: CHANGE_SET })).toEqual([0.3]);
});

test('a password that the change set masks on both sides is no change', () => {
  const values = { MasterUserPassword: '****', Engine: 'postgres' };
  const change = changeSetRow('Db', 'AWS::RDS::DBInstance', { before: values, after: { ...values, Engine: 'mysql' } });
  expect(severitiesOf('content-hidden', change, { plan: CHANGE_SET })).toEqual([]);
  expect(findingsOf('disruptive-update', change, { plan: CHANGE_SET }).map(({ attribute }) => attribute)).not.toContain(
    'MasterUserPassword',
  );
});

test('values that can be seen are quiet', () => {
  expect(severitiesOf('content-hidden', update('aws_security_group', { ingress: [] }, { ingress: [{ from_port: 1 }] }))).toEqual(
    [],
  );
});

describe('a change set that does not show what it creates', () => {
  const hidden = (type: string, given: object = {}) =>
    severitiesOf(
      'content-hidden',
      changeSetRow('A', type, { kind: 'create', before: null, after: {}, valuesWithheld: true, ...given }),
      {
        plan: CHANGE_SET,
      },
    );
  const TYPES =
    'IAM::Role IAM::User IAM::Group IAM::Policy IAM::ManagedPolicy IAM::RolePolicy IAM::UserPolicy IAM::GroupPolicy S3::BucketPolicy ' +
    'SQS::QueuePolicy SNS::TopicPolicy SecretsManager::ResourcePolicy EC2::SecurityGroup EC2::SecurityGroupIngress SSO::PermissionSet ' +
    'SSO::Assignment';
  test.each(TYPES.split(' '))('AWS::%s says who may do what', (type) => {
    expect(hidden(`AWS::${type}`)).toEqual([0.22]);
    expect(hidden(`AWS::${type}`, { valuesWithheld: false })).toEqual([]);
    expect(hidden(`AWS::${type}X`)).toEqual([]);
    expect(hidden(`XAWS::${type}`)).toEqual([]);
  });

  test('of another type, or in a plan, says nothing', () => {
    expect(hidden('AWS::S3::Bucket')).toEqual([]);
    expect(severitiesOf('content-hidden', { ...create('AWS::IAM::Role', {}), valuesWithheld: true })).toEqual([]);
  });
});

describe('a part that was redacted', () => {
  const policy = (AWS: string, Sid = 'a') =>
    JSON.stringify({ Statement: [{ Sid, Effect: 'Allow', Action: 's3:GetObject', Principal: { AWS }, Resource: '*' }] });
  const ingress = (...cidr_blocks: readonly string[]) => ({
    ingress: [{ from_port: 22, to_port: 22, protocol: 'tcp', cidr_blocks }],
  });

  test.each<[string, ReturnType<typeof update>, string]>([
    [
      'a principal comes',
      update('aws_s3_bucket_policy', { policy: policy('arn:aws:iam::123456789012:root') }, { policy: policy('[REDACTED]') }),
      'policy',
    ],
    [
      'a principal may be another',
      update('aws_s3_bucket_policy', { policy: policy('[REDACTED]') }, { policy: policy('[REDACTED]') }),
      'policy',
    ],
    ['a range comes', update('aws_security_group', ingress('10.0.0.0/8'), ingress('10.0.0.0/8', '***')), 'ingress'],
  ])('%s', (_what, change, attribute) => {
    expect(findingsOf('content-hidden', change)).toMatchObject([
      { channel: 'security', code: 'hidden_change', severity: 0.3, attribute },
    ]);
  });

  test('hides nothing that can be read', () => {
    const opened = update('aws_security_group', ingress('***'), ingress('***', '0.0.0.0/0'));
    expect(findingsOf('network-exposed', opened)).toHaveLength(1);
    const everybody = update('aws_s3_bucket_policy', { policy: policy('[REDACTED]') }, { policy: policy('*') });
    expect(findingsOf('public-access', everybody)).toHaveLength(1);
  });

  test.each<[string, ReturnType<typeof update>]>([
    [
      'of which a hash says that it stays',
      update('aws_s3_bucket_policy', { policy: policy('REDACTED:a1', 'a') }, { policy: policy('REDACTED:a1', 'a') }),
    ],
    [
      'that only tells',
      update(
        'aws_security_group',
        { ingress: [{ description: '***', from_port: 1 }] },
        { ingress: [{ description: '***', from_port: 2 }] },
      ),
    ],
    ['of a workload, its secret', update('aws_ecs_task_definition', ...workload('a', 'b'))],
  ])('is quiet where it is one %s', (_what, change) => {
    expect(findingsOf('content-hidden', change)).toEqual([]);
  });

  function workload(from: string, to: string): [{ container_definitions: string }, { container_definitions: string }] {
    const of = (image: string) => ({
      container_definitions: JSON.stringify([{ name: 'a', image, environment: [{ name: 'KEY', value: '***' }] }]),
    });
    return [of(from), of(to)];
  }
});

describe('the template of a stack that cannot be read', () => {
  const STACK = 'aws_cloudformation_stack';
  const body = (Type: string) => JSON.stringify({ Resources: { Orders: { Type } } });
  const [table, bucket] = [body('AWS::DynamoDB::Table'), body('AWS::S3::Bucket')];
  const later = (given: object) => buildChange(`${STACK}.main`, { before: { template_body: table }, after: {}, ...given });
  const unread = (change: ReturnType<typeof update>, given: Parameters<typeof findingsOf>[2] = {}) =>
    findingsOf('content-hidden', change, given).filter(({ channel }) => channel === 'data');

  test('counts as something that may be lost, where it is known only after apply', () => {
    const [finding] = unread(later({ unknown: { template_body: true } }));
    expect(finding).toMatchObject({ code: 'hidden_change', attribute: 'template_body' });
    expect(finding?.message).toContain('what it deletes or replaces cannot be judged');
  });

  test.each<[string, ReturnType<typeof update>, string]>([
    [
      'a stack set',
      buildChange('aws_cloudformation_stack_set.a', {
        before: { template_body: table },
        after: {},
        unknown: { template_body: true },
      }),
      'template_body',
    ],
    [
      'another place',
      update(STACK, { template_body: table, template_url: 'https://a/1' }, { template_body: table, template_url: 'https://a/2' }),
      'template_url',
    ],
    ['a text that is torn', update(STACK, { template_body: table }, { template_body: '{"Resources": {' }), 'template_body'],
    [
      'a redacted text',
      update(STACK, { template_body: '(sensitive value)' }, { template_body: '(sensitive value)' }),
      'template_body',
    ],
    [
      'a deployment of Azure that deletes',
      update(
        'azurerm_resource_group_template_deployment',
        { deployment_mode: 'Complete', template_spec_version_id: '/1' },
        { deployment_mode: 'Complete', template_spec_version_id: '/2' },
      ),
      'template_spec_version_id',
    ],
    ['a stack inside a template', update(STACK, ...nested('https://a/1', 'https://a/2')), 'template_body'],
  ])('in %s', (_where, change, attribute) => {
    expect(unread(change).map((finding) => finding.attribute)).toEqual([attribute]);
  });

  test.each<[string, ReturnType<typeof update>]>([
    ['what can be read', update(STACK, { template_body: table }, { template_body: bucket })],
    [
      'what stays where it is',
      update(STACK, { template_url: 'https://a/1', tags: {} }, { template_url: 'https://a/1', tags: { a: 'b' } }),
    ],
    ['a redacted text with the same hash', update(STACK, { template_body: 'REDACTED:a1' }, { template_body: 'REDACTED:a1' })],
    ['a new stack', buildChange(`${STACK}.main`, { kind: 'create', before: null, after: {}, unknown: { template_body: true } })],
    [
      'a deployment of Azure that deletes nothing',
      update('azurerm_subscription_template_deployment', { template_content: '{}' }, { template_content: '{' }),
    ],
    ['a stack inside a template that stays', update(STACK, ...nested('https://a/1', 'https://a/1'))],
  ])('quiet: %s', (_what, change) => {
    expect(unread(change)).toEqual([]);
  });

  test('quiet: a nested stack of a change set, which has a set of its own', () => {
    const row = changeSetRow('Part', 'AWS::CloudFormation::Stack', { before: { TemplateURL: 'a' }, after: { TemplateURL: 'b' } });
    expect(unread(row, { plan: CHANGE_SET })).toEqual([]);
  });

  function nested(from: string, to: string): [{ template_body: string }, { template_body: string }] {
    const around = (TemplateURL: string) => ({
      template_body: JSON.stringify({ Resources: { Part: { Type: 'AWS::CloudFormation::Stack', Properties: { TemplateURL } } } }),
    });
    return [around(from), around(to)];
  }
});

test('an id is not hidden where the name that it stands for is there', () => {
  const hidden = (after: Record<string, string>) => ({
    ...update('azurerm_role_assignment', { role_definition_id: '/b', role_definition_name: 'Reader' }, after),
    unknown: { role_definition_id: true },
  });
  expect(severitiesOf('content-hidden', hidden({ role_definition_name: 'Reader' }))).toEqual([]);
  expect(severitiesOf('content-hidden', hidden({}))).not.toEqual([]);
});
