import { describe, expect, test } from 'vitest';
import { Sealed } from '../../../src/model/sealed.ts';
import type { ResourceChange } from '../../../src/model/plan.ts';
import type { ValueObject } from '../../../src/model/value.ts';
import { CHANGE_SET, changeSetRow, findingsOf, judge, update } from '../support.ts';

const ID = 'template-resource-replaced';
const STACK = 'aws_cloudformation_stack';

const stack = (resources: object, rest: object = {}, given: ValueObject = {}): ValueObject => ({
  name: 'data',
  template_body: JSON.stringify({ Resources: resources, ...rest }),
  ...given,
});
const changed = (before: object, after: object, type = STACK) => update(type, stack(before), stack(after));
const table = (TableName: string, rest: object = {}) => ({
  Orders: { Type: 'AWS::DynamoDB::Table', Properties: { TableName, BillingMode: 'PAY_PER_REQUEST' }, ...rest },
});
const database = (Properties: object, rest: object = {}) => ({
  Orders: { Type: 'AWS::RDS::DBInstance', Properties: { Engine: 'postgres', ...Properties }, ...rest },
});
const dataOf = (change: ResourceChange) => findingsOf(ID, change).find(({ channel }) => channel === 'data')?.severity ?? 0;
const row = (given: Partial<ResourceChange>) =>
  judge(
    changeSetRow('Orders', 'AWS::DynamoDB::Table', { kind: 'replace-create-first', replacePaths: [['TableName']], ...given }),
    {
      plan: CHANGE_SET,
    },
  );

describe('an object inside a template whose property cannot change in place', () => {
  test('is replaced, and weighs what a change set that lists it weighs', () => {
    const listed = row({ before: { TableName: 'orders' }, after: { TableName: 'orders-2' } }).channels;
    const [data, outage] = findingsOf(ID, changed(table('orders'), table('orders-2')));
    expect(data).toMatchObject({ channel: 'data', code: 'data_loss', severity: listed.data, hardStop: true });
    expect(data?.message).toContain(
      '`Orders` (`AWS::DynamoDB::Table`) in `template_body` will be replaced, since `TableName` changes',
    );
    expect(outage).toMatchObject({ channel: 'outage', severity: listed.outage });
  });

  test('does not come back with its old properties', () => {
    expect(judge(changed(table('orders'), table('orders-2'))).wayBack).toContain('made anew once more and empty');
  });

  test.each(['aws_cloudformation_stack_set', 'awscc_cloudformation_stack', 'awscc_cloudformation_stack_set'])('in %s', (type) => {
    expect(findingsOf(ID, changed(table('orders'), table('orders-2'), type))).toHaveLength(2);
  });

  test('in a stack set of a change set', () => {
    const body = (resources: object) => ({ TemplateBody: JSON.stringify({ Resources: resources }) });
    const set = changeSetRow('Baseline', 'AWS::CloudFormation::StackSet', {
      before: body(table('orders')),
      after: body(table('orders-2')),
    });
    expect(findingsOf(ID, set, { plan: CHANGE_SET })).toHaveLength(2);
  });

  test('is told with how much goes with it', () => {
    const two = (name: string) => ({ ...table(name), Bucket: { Type: 'AWS::S3::Bucket', Properties: { BucketName: name } } });
    const [data] = findingsOf(ID, changed(two('a'), two('b')));
    expect(data?.message).toContain('`Orders` (`AWS::DynamoDB::Table`) and 1 other object in `template_body`');
  });

  test.each<[string, object, number, number]>([
    ['both templates keep the old one', { UpdateReplacePolicy: 'Retain' }, 0.2, 0.4],
    ['a snapshot is promised of what has none', { UpdateReplacePolicy: 'Snapshot' }, 0.9, 1],
    ['it is kept on removal only', { DeletionPolicy: 'Retain' }, 0.9, 1],
  ])('weighs by its policy where %s', (_when, policy, least, most) => {
    const data = dataOf(changed(table('orders', policy), table('orders-2', policy)));
    expect(data).toBeGreaterThanOrEqual(least);
    expect(data).toBeLessThanOrEqual(most);
  });

  test('weighs less where a snapshot is taken', () => {
    const cluster = (identifier: string) => ({
      Db: { Type: 'AWS::RDS::DBCluster', UpdateReplacePolicy: 'Snapshot', Properties: { DBClusterIdentifier: identifier } },
    });
    const data = dataOf(changed(cluster('a'), cluster('b')));
    expect(data).toBeGreaterThanOrEqual(0.4);
    expect(data).toBeLessThanOrEqual(0.7);
  });

  test('is not kept by a policy that the new template takes away', () => {
    expect(dataOf(changed(table('orders', { UpdateReplacePolicy: 'Retain' }), table('orders-2')))).toBeGreaterThan(0.9);
  });

  test('may be replaced where the type only says that it may', () => {
    const [data] = findingsOf(ID, changed(database({}), database({ DBSnapshotIdentifier: 'old' })));
    expect(data?.message).toContain('may be replaced, since `DBSnapshotIdentifier` changes');
  });

  test('takes with it what names it where it cannot change in place', () => {
    const made = (CidrBlock: string) => ({
      Net: { Type: 'AWS::EC2::VPC', Properties: { CidrBlock } },
      Part: { Type: 'AWS::EC2::Subnet', Properties: { VpcId: { Ref: 'Net' }, CidrBlock: '10.0.1.0/24' } },
      Group: { Type: 'AWS::RDS::DBSubnetGroup', Properties: { SubnetIds: [{ Ref: 'Part' }], DBSubnetGroupName: 'db' } },
      Other: {
        Type: 'AWS::EC2::SecurityGroup',
        Properties: { VpcId: { 'Fn::GetAtt': ['Net', 'VpcId'] }, GroupDescription: 'x' },
      },
    });
    const [outage] = findingsOf(ID, changed(made('10.0.0.0/16'), made('10.1.0.0/16')));
    expect(outage?.message).toContain('`Net` (`AWS::EC2::VPC`) and 2 other objects');
    expect(outage?.hardStop).toBe(true);
  });

  test('is found where a parameter is what changes', () => {
    const template = {
      Orders: { Type: 'AWS::DynamoDB::Table', Properties: { TableName: { 'Fn::Sub': '${Prefix}-orders' } } },
    };
    const declared = { Parameters: { Prefix: { Type: 'String', Default: 'shop' } } };
    const from = stack(template, declared);
    const to = (Prefix: string) => stack(template, declared, { parameters: { Prefix } });
    expect(findingsOf(ID, update(STACK, from, to('web')))).toHaveLength(2);
    expect(findingsOf(ID, update(STACK, from, to('shop')))).toEqual([]);
    for (const parameters of [true, { Prefix: true }]) {
      const unknown = { ...update(STACK, from, stack(template, declared)), unknown: { parameters } };
      expect(findingsOf(ID, unknown)[0]?.message).toContain('may be replaced, since `TableName` changes');
    }
  });

  test('is not named where the template is sealed', () => {
    const sealed = (resources: object): ValueObject => ({
      template_body: new Sealed(JSON.stringify({ Resources: resources }), 'marked-sensitive'),
    });
    const [data] = findingsOf(ID, update(STACK, sealed(table('orders')), sealed(table('orders-2'))));
    expect(data?.message).toContain('an object in `template_body` will be replaced: ');
    expect(JSON.stringify(data)).not.toMatch(/Orders|TableName/);
  });
});

describe('what an expression leaves open', () => {
  const named = (TableName: unknown, Name: string): ValueObject =>
    stack(
      { A: { Type: 'AWS::SNS::Topic' }, ...table('x'), Orders: { Type: 'AWS::DynamoDB::Table', Properties: { TableName } } },
      {},
      { name: Name },
    );
  const fate = (before: unknown, after: unknown) =>
    findingsOf(ID, update(STACK, named(before, 'a'), named(after, 'a')))[0]?.message.match(/(will|may) be replaced/)?.[0];
  test.each<[string, unknown, unknown]>([
    ['a text', { 'Fn::Sub': '${AWS::Region}-a' }, 'b'],
    ['a name', 'a', { Ref: 'AWS::StackName' }],
    ['an attribute', 'a', { 'Fn::GetAtt': 'A.TopicName' }],
    ['a part of a list', ['a'], ['a', { Ref: 'AWS::StackName' }]],
    ['a part of a map', { a: 1 }, { b: { c: { 'Fn::Join': ['', [{ Ref: 'AWS::StackName' }]] } } }],
  ])('%s may come to the same', (_what, before, after) => expect(fate(before, after)).toBe('may be replaced'));

  test.each<[string, unknown, unknown]>([
    ['texts', 'a', 'b'],
    ['numbers', 1, 2],
    ['maps', { Reference: 'a' }, { Reference: 'b' }],
    ['nothing', null, 'b'],
  ])('%s do not', (_what, before, after) => expect(fate(before, after)).toBe('will be replaced'));
});

describe('what names an object that is replaced', () => {
  const made = (TableName: string, PolicyName: unknown) => ({
    Net: { Type: 'AWS::EC2::VPC', Properties: { CidrBlock: TableName } },
    Part: { Type: 'AWS::EC2::Subnet', Properties: { VpcId: PolicyName, CidrBlock: '10.0.1.0/24' } },
  });
  const follows = (VpcId: unknown) =>
    findingsOf(ID, changed(made('10.0.0.0/16', VpcId), made('10.1.0.0/16', VpcId))).some(({ message }) =>
      message.includes('1 other object'),
    );
  test.each<[unknown, boolean]>([
    [{ Ref: 'Net' }, true],
    [{ 'Fn::GetAtt': ['Net', 'VpcId'] }, true],
    [{ 'Fn::GetAtt': 'Net.VpcId' }, true],
    [{ 'Fn::Sub': '${Net}' }, true],
    [{ 'Fn::Sub': 'x-${ Net.VpcId }' }, true],
    [{ 'Fn::Select': [0, [{ Ref: 'Net' }]] }, true],
    [{ Ref: 'Network' }, false],
    [{ 'Fn::GetAtt': ['Other', 'Net'] }, false],
    [{ 'Fn::Sub': '${!Net}' }, false],
    [{ 'Fn::Sub': '${Network}' }, false],
    ['Net', false],
    [{ Name: 'Net' }, false],
  ])('%j follows: %s', (expression, expected) => expect(follows(expression)).toBe(expected));
});

describe('quiet', () => {
  test.each<[string, object, object]>([
    ['what changes in place', table('orders'), { Orders: { ...table('orders').Orders, Properties: { TableName: 'orders' } } }],
    ['what is new', {}, table('orders')],
    ['what is gone, which has a rule of its own', table('orders'), {}],
    [
      'the same written otherwise',
      table('orders'),
      { Orders: { Properties: { BillingMode: 'PAY_PER_REQUEST', TableName: 'orders' }, Type: 'AWS::DynamoDB::Table' } },
    ],
    [
      'what is replaced as a matter of course',
      { Code: { Type: 'AWS::Lambda::Version', Properties: { FunctionName: 'a' } } },
      { Code: { Type: 'AWS::Lambda::Version', Properties: { FunctionName: 'b' } } },
    ],
    [
      'a type that nobody lists',
      { A: { Type: 'Acme::Store::Thing', Properties: { Name: 'a' } } },
      { A: { Type: 'Acme::Store::Thing', Properties: { Name: 'b' } } },
    ],
  ])('%s', (_what, before, after) => {
    expect(findingsOf(ID, changed(before, after)).filter(({ severity }) => severity > 0.05)).toEqual([]);
  });

  test('a deployment of Azure, which refuses what cannot change in place', () => {
    const deployment = (location: string): ValueObject => ({
      deployment_mode: 'Complete',
      template_content: JSON.stringify({ resources: [{ type: 'Microsoft.Compute/disks', name: 'data', location }] }),
    });
    expect(findingsOf(ID, update('azurerm_resource_group_template_deployment', deployment('a'), deployment('b')))).toEqual([]);
  });
});
