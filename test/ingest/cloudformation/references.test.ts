import { describe, expect, test } from 'vitest';
import { referencesIn } from '../../../src/ingest/cloudformation/references.ts';
import type { Reference } from '../../../src/model/plan.ts';
import type { Json, JsonObject } from '../../../src/model/value.ts';
import { changeSet, changeSetId, onlyPlan, readFile } from './read-change-sets.ts';

const VPC = { Ref: 'Vpc' };

describe('what an expression names', () => {
  test.each<[string, Json, readonly string[]]>([
    ['Ref', { Ref: 'Vpc' }, ['Vpc']],
    ['Ref of a pseudo parameter', { Ref: 'AWS::Region' }, []],
    ['Ref of an expression', { Ref: { 'Fn::FindInMap': ['M', VPC, 'c'] } }, ['Vpc']],
    ['Fn::GetAtt as a text', { 'Fn::GetAtt': 'Vpc.CidrBlock' }, ['Vpc.CidrBlock']],
    ['Fn::GetAtt as a list', { 'Fn::GetAtt': ['Vpc', 'CidrBlock'] }, ['Vpc.CidrBlock']],
    ['Fn::GetAtt of an output', { 'Fn::GetAtt': ['Network', 'Outputs.VpcId'] }, ['Network.Outputs.VpcId']],
    ['Fn::GetAtt with an expression', { 'Fn::GetAtt': ['Vpc', { Ref: 'Attribute' }] }, ['Vpc', 'Attribute']],
    ['Fn::GetAtt of an expression', { 'Fn::GetAtt': [{ Ref: 'Which' }, 'Arn'] }, ['Which']],
    ['Fn::GetAtt of nothing', { 'Fn::GetAtt': null }, []],
    ['Fn::Sub', { 'Fn::Sub': '${Vpc}/${Db.Endpoint.Port}/x' }, ['Vpc', 'Db.Endpoint.Port']],
    ['Fn::Sub with pseudo parameters and literals', { 'Fn::Sub': '${AWS::Region}-${!Literal}-$Vpc-${}' }, []],
    ['Fn::Sub with variables', { 'Fn::Sub': ['${Own}-${Vpc}', { Own: { 'Fn::GetAtt': 'Db.Arn' } }] }, ['Vpc', 'Db.Arn']],
    ['Fn::Sub of nothing', { 'Fn::Sub': null }, []],
    ['Fn::Join', { 'Fn::Join': [',', ['a', VPC, { 'Fn::Sub': '${Db}' }]] }, ['Vpc', 'Db']],
    ['Fn::Join of an expression', { 'Fn::Join': [',', VPC] }, ['Vpc']],
    ['Fn::If', { 'Fn::If': ['IsProd', VPC, { Ref: 'AWS::NoValue' }] }, ['Vpc']],
    ['Fn::Select', { 'Fn::Select': [0, { 'Fn::GetAtt': ['Vpc', 'Blocks'] }] }, ['Vpc.Blocks']],
    ['Fn::Split', { 'Fn::Split': [',', VPC] }, ['Vpc']],
    ['Fn::Base64', { 'Fn::Base64': { 'Fn::Sub': 'echo ${Vpc}' } }, ['Vpc']],
    ['Fn::FindInMap', { 'Fn::FindInMap': ['Map', VPC, 'Key', { DefaultValue: { Ref: 'Db' } }] }, ['Vpc', 'Db']],
    ['Fn::ImportValue', { 'Fn::ImportValue': { 'Fn::Sub': '${Stack}-VpcId' } }, ['Stack']],
    ['Fn::ImportValue of another stack', { 'Fn::ImportValue': 'shop-VpcId' }, []],
    ['Fn::GetAZs', { 'Fn::GetAZs': { Ref: 'AWS::Region' } }, []],
    ['Fn::Cidr', { 'Fn::Cidr': [{ 'Fn::GetAtt': 'Vpc.CidrBlock' }, 4, 8] }, ['Vpc.CidrBlock']],
    ['Fn::Transform', { 'Fn::Transform': { Name: 'Macro', Parameters: { Id: VPC } } }, ['Vpc']],
    ['Fn::Length', { 'Fn::Length': VPC }, ['Vpc']],
    ['Fn::ToJsonString', { 'Fn::ToJsonString': { a: VPC } }, ['Vpc']],
    ['Fn::ForEach', { 'Fn::ForEach::Loop': ['Item', ['a'], { '${Item}': [{ Ref: 'Item' }, VPC] }] }, ['Vpc']],
    ['Fn::And', { 'Fn::And': [{ 'Fn::Equals': [VPC, 'x'] }, { Condition: 'C' }] }, ['Vpc']],
    ['Fn::Or', { 'Fn::Or': [{ 'Fn::Not': [{ 'Fn::Equals': ['x', VPC] }] }] }, ['Vpc']],
    ['Fn::Not', { 'Fn::Not': [{ Condition: 'C' }] }, []],
    ['Fn::Equals', { 'Fn::Equals': [VPC, { Ref: 'Db' }] }, ['Vpc', 'Db']],
    ['Fn::Contains', { 'Fn::Contains': [['a'], VPC] }, ['Vpc']],
    ['Fn::EachMemberEquals', { 'Fn::EachMemberEquals': [VPC, 'a'] }, ['Vpc']],
    ['Fn::EachMemberIn', { 'Fn::EachMemberIn': [VPC, ['a']] }, ['Vpc']],
    ['Fn::RefAll', { 'Fn::RefAll': 'AWS::EC2::VPC::Id' }, []],
    ['Fn::ValueOf', { 'Fn::ValueOf': ['Parameter', 'Tags.x'] }, ['Parameter']],
    ['Fn::ValueOf of nothing', { 'Fn::ValueOf': {} }, []],
    ['Fn::ValueOfAll', { 'Fn::ValueOfAll': ['AWS::EC2::VPC::Id', 'Tags.x'] }, []],
    ['a function that is not known', { 'Fn::New': { Of: [VPC] } }, ['Vpc']],
    ['Condition of an IAM statement', { Condition: { StringEquals: { x: VPC } } }, ['Vpc']],
    ['Ref among other keys, which is a property', { Ref: 'Vpc', Other: 1 }, []],
    ['plain values', ['Vpc', 1, true, null, {}, []], []],
  ])('%s', (_, expression, expected) => {
    expect(referencesIn(expression).map(({ id, attribute }) => (attribute ? `${id}.${attribute}` : id))).toEqual(expected);
  });
});

describe('references that the change set shows', () => {
  function detail(fields: JsonObject, target: JsonObject = { Attribute: 'Properties', Name: 'VpcId' }): JsonObject {
    return { Target: target, Evaluation: 'Static', ...fields };
  }
  const references = (details: readonly JsonObject[]): readonly Reference[] =>
    onlyPlan(changeSet({ changes: [{ Details: details }] })).references;

  test.each<[string, JsonObject, string, string]>([
    ['a Ref', detail({ ChangeSource: 'ResourceReference', CausingEntity: 'Vpc' }), 'Vpc', 'VpcId'],
    ['an attribute', detail({ ChangeSource: 'ResourceAttribute', CausingEntity: 'Vpc.VpcId' }), 'Vpc', 'VpcId'],
    ['an output of a nested stack', detail({ CausingEntity: 'Net.Outputs.VpcId' }), 'Net', 'VpcId'],
    ['a parameter', detail({ ChangeSource: 'ParameterReference', CausingEntity: 'Cidr' }), 'Cidr', 'VpcId'],
    ['something that changes the tags', detail({ CausingEntity: 'Vpc' }, { Attribute: 'Tags' }), 'Vpc', 'Tags'],
    ['something that changes the metadata', detail({ CausingEntity: 'Vpc' }, { Attribute: 'Metadata' }), 'Vpc', 'Metadata'],
  ])('%s', (_, entry, to, attribute) => {
    expect(references([entry, entry])).toEqual([{ from: 'Uploads', to, attribute, origin: 'change-set' }]);
  });

  test('are none where nothing, an empty text or the resource itself is the cause', () => {
    expect(
      references([
        detail({}),
        detail({ CausingEntity: '' }),
        detail({ CausingEntity: '.x' }),
        detail({ CausingEntity: 'Uploads.Arn' }),
      ]),
    ).toEqual([]);
  });

  test('lead from a nested stack to its row, which sets its parameters', () => {
    const root = changeSet({
      name: 'root',
      changes: [{ LogicalResourceId: 'Net', ResourceType: 'AWS::CloudFormation::Stack', ChangeSetId: changeSetId('net') }],
    });
    const details = [
      detail({ ChangeSource: 'ParameterReference', CausingEntity: 'Cidr' }),
      detail({ CausingEntity: 'Vpc' }, { Name: 'Other' }),
    ];
    const [plan] = readFile([root, changeSet({ name: 'net', changes: [{ Details: details }] })]);
    expect(plan?.references).toEqual([
      { from: 'Net/Uploads', to: 'Net', attribute: 'VpcId', origin: 'change-set' },
      { from: 'Net/Uploads', to: 'Net/Vpc', attribute: 'Other', origin: 'change-set' },
    ]);
  });
});
