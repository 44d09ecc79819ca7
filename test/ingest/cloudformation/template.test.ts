import { describe, expect, test } from 'vitest';
import { readTemplate } from '../../../src/ingest/cloudformation/template.ts';
import type { ExistingResources, Reference } from '../../../src/model/plan.ts';
import type { Json, JsonObject } from '../../../src/model/value.ts';
import { changeSet, changeSetId, inputErrorOf, onlyPlan, readFile } from './read-change-sets.ts';

const read = (text: string) => readTemplate({ file: 'template.yaml', text });
const json = (template: JsonObject, file = 'template.json') => ({ file, text: JSON.stringify(template) });

const BUCKET: JsonObject = { Type: 'AWS::S3::Bucket' };

function resource(properties: JsonObject, rest: JsonObject = {}): JsonObject {
  return { Type: 'AWS::SQS::Queue', Properties: properties, ...rest };
}

/** The plan of a change of the bucket `Uploads`, with a template in which it stands beside other resources. */
function planWith(resources: JsonObject, sections: JsonObject = {}, fields: JsonObject = {}) {
  const template = json({ Resources: { Uploads: BUCKET, ...resources }, ...sections });
  return onlyPlan(changeSet({ changes: [{}], fields }), [template]);
}

describe('short forms', () => {
  test.each<[string, string, Json]>([
    ['!Ref', '!Ref Vpc', { Ref: 'Vpc' }],
    ['!GetAtt as a text', '!GetAtt Vpc.CidrBlock', { 'Fn::GetAtt': 'Vpc.CidrBlock' }],
    ['!GetAtt as a list', '!GetAtt [Vpc, CidrBlock]', { 'Fn::GetAtt': ['Vpc', 'CidrBlock'] }],
    ['!Sub', '!Sub "${Vpc}-x"', { 'Fn::Sub': '${Vpc}-x' }],
    ['!Sub with variables', '!Sub ["${A}", {A: !Ref Vpc}]', { 'Fn::Sub': ['${A}', { A: { Ref: 'Vpc' } }] }],
    ['!Join', '!Join [",", [a, !Ref Vpc]]', { 'Fn::Join': [',', ['a', { Ref: 'Vpc' }]] }],
    ['!If', '!If [C, !Ref A, !Ref B]', { 'Fn::If': ['C', { Ref: 'A' }, { Ref: 'B' }] }],
    ['!Select', '!Select [0, !GetAZs ""]', { 'Fn::Select': [0, { 'Fn::GetAZs': '' }] }],
    ['!Split', '!Split [",", !ImportValue x]', { 'Fn::Split': [',', { 'Fn::ImportValue': 'x' }] }],
    ['!Base64 in the short and the long form', '!Base64 {Fn::Sub: x}', { 'Fn::Base64': { 'Fn::Sub': 'x' } }],
    ['!FindInMap', '!FindInMap [M, a, b]', { 'Fn::FindInMap': ['M', 'a', 'b'] }],
    ['!Cidr', '!Cidr [x, 1, 2]', { 'Fn::Cidr': ['x', 1, 2] }],
    ['!Transform', '!Transform {Name: M}', { 'Fn::Transform': { Name: 'M' } }],
    ['!Length', '!Length [a]', { 'Fn::Length': ['a'] }],
    ['!ToJsonString', '!ToJsonString {a: 1}', { 'Fn::ToJsonString': { a: 1 } }],
    [
      '!And, !Or, !Not, !Equals, !Condition',
      '!And [!Or [!Condition C], !Not [!Equals [a, b]]]',
      { 'Fn::And': [{ 'Fn::Or': [{ Condition: 'C' }] }, { 'Fn::Not': [{ 'Fn::Equals': ['a', 'b'] }] }] },
    ],
    ['a version that looks like a date', '2012-10-17', '2012-10-17'],
  ])('%s', (_, yaml, expected) => {
    const template = read(`Resources:\n  A:\n    Type: T\n    Properties:\n      X: ${yaml}\n`);
    expect(template.resources.get('A')?.properties).toEqual({ X: expected });
  });
});

describe('a file that is no template', () => {
  test.each<[string, string]>([
    ['is no CloudFormation template: it has no `Resources`.', 'Parameters: {}'],
    ['is no CloudFormation template: it has no `Resources`.', '[1, 2]'],
    ['is no CloudFormation template: it has no `Resources`.', ''],
    ['cannot be read as JSON or YAML.', 'Resources:\n  A: {'],
    ['cannot be read as JSON or YAML.', 'Resources: {}\nResources: {}'],
    ['cannot be read as JSON or YAML.', 'Resources: *gone'],
    ['cannot be read as JSON or YAML.', `Resources: ${'['.repeat(20_000)}`],
    [
      'cannot be read as JSON or YAML.',
      `a: &a [1]\nb: &b [${'*a,'.repeat(20)}]\nc: &c [${'*b,'.repeat(20)}]\nd: &d [${'*c,'.repeat(20)}]\nResources: {x: [${'*d,'.repeat(20)}]}`,
    ],
  ])('%s', (message, text) => {
    const error = inputErrorOf(() => read(text));
    expect(error.message).toContain('template.yaml');
    expect(error.message).toContain(message);
    expect(error.file).toBe('template.yaml');
  });

  test('is shown where it is wrong', () => {
    expect(inputErrorOf(() => read('Resources:\n  A: [\n')).position).toMatchObject({
      line: expect.any(Number),
      column: expect.any(Number),
    });
  });

  test('or of another stack is an error, not a plan without references', () => {
    const error = inputErrorOf(() => onlyPlan(changeSet({ changes: [{}] }), [json({ Resources: { Elsewhere: BUCKET } })]));
    expect(error.message).toBe('The template `template.json` names none of the resources that the change sets change.');
  });
});

describe('loops', () => {
  const loop = (collection: Json): JsonObject => ({
    'Fn::ForEach::Topics': [
      'Name',
      collection,
      {
        'Topic${Name}': {
          Type: 'AWS::SNS::Topic',
          Properties: { TopicName: { Ref: 'Name' }, Of: { 'Fn::Sub': '${Name}-${Vpc}' } },
        },
      },
    ],
  });

  test('are written out', () => {
    const { resources } = read(JSON.stringify({ Resources: loop(['A', '$&']) }));
    expect([...resources.keys()]).toEqual(['TopicA', 'Topic$&']);
    expect(resources.get('TopicA')?.properties).toEqual({ TopicName: 'A', Of: { 'Fn::Sub': 'A-${Vpc}' } });
  });

  test('inside loops, with members that are no names', () => {
    const body = { 'Fn::ForEach::Inner': ['B', ['1', '2'], { '&{A}${B}': { Type: 'T' } }] };
    const { resources } = read(JSON.stringify({ Resources: { 'Fn::ForEach::Outer': ['A', ['x.y', 'z'], body] } }));
    expect([...resources.keys()]).toEqual(['xy1', 'xy2', 'z1', 'z2']);
  });

  test('over a parameter take its default', () => {
    const text = JSON.stringify({ Parameters: { Names: { Default: 'A, B' } }, Resources: loop({ Ref: 'Names' }) });
    expect([...read(text).resources.keys()]).toEqual(['TopicA', 'TopicB']);
  });

  test.each<[string, Json]>([
    ['a parameter without default', { Ref: 'Unknown' }],
    ['an expression', { 'Fn::Split': [',', 'a,b'] }],
    ['nothing', null],
  ])('over %s are left out', (_, collection) => {
    expect(read(JSON.stringify({ Resources: loop(collection) })).resources.size).toBe(0);
  });

  test('that make too much are an error', () => {
    const wide = Array.from({ length: 150 }, (_, index) => `${index}`);
    const inner = { 'Fn::ForEach::I': ['B', wide, { '${A}x${B}': { Type: 'T' } }] };
    const text = JSON.stringify({ Resources: { 'Fn::ForEach::O': ['A', wide, inner] } });
    expect(inputErrorOf(() => read(text)).message).toContain('turn more than 10000 times');
  });

  test('that are too deep or not of the form are left out', () => {
    const deep = Array.from({ length: 7 }).reduce<JsonObject>((body) => ({ 'Fn::ForEach::L': ['A', ['1'], body] }), {
      X: { Type: 'T' },
    });
    expect(read(JSON.stringify({ Resources: { ...deep, 'Fn::ForEach::Odd': 'x' } })).resources.size).toBe(0);
  });
});

describe('references of a template', () => {
  const references = (resources: JsonObject, sections: JsonObject = {}): readonly Reference[] =>
    planWith(resources, sections).references;

  test('name the property that holds them', () => {
    const queue = resource({
      Policy: { Statement: [{ Resource: { 'Fn::GetAtt': ['Uploads', 'Arn'] } }, { 'Fn::Sub': '${Uploads}/*' }] },
      Name: { Ref: 'AWS::StackName' },
    });
    expect(references({ Queue: queue })).toEqual([{ from: 'Queue', to: 'Uploads', attribute: 'Policy', origin: 'template' }]);
  });

  test.each<[string, Json]>([
    ['a text', 'Uploads'],
    ['a list', ['Uploads']],
  ])('of DependsOn as %s', (_, dependsOn) => {
    expect(references({ Queue: resource({}, { DependsOn: dependsOn }) })).toEqual([
      { from: 'Queue', to: 'Uploads', origin: 'depends-on' },
    ]);
  });

  test('leave out parameters of the stack, conditions and what is not there', () => {
    const queue = resource({ A: { Ref: 'Size' }, B: { 'Fn::If': ['C', { Ref: 'Gone' }, { Ref: 'Queue' }] } });
    expect(references({ Queue: queue }, { Parameters: { Size: { Type: 'String' } }, Conditions: { C: {} } })).toEqual([]);
  });

  test('reach what only the change set has, as a macro adds it', () => {
    const changes = [{}, { LogicalResourceId: 'UploadsRole', ResourceType: 'AWS::IAM::Role', Action: 'Add' }];
    const template = json({ Resources: { Uploads: BUCKET, Queue: resource({ Role: { Ref: 'UploadsRole' } }) } });
    expect(onlyPlan(changeSet({ changes }), [template]).references).toMatchObject([{ from: 'Queue', to: 'UploadsRole' }]);
  });
});

describe('templates of nested stacks', () => {
  const root = changeSet({
    name: 'root',
    changes: [{ LogicalResourceId: 'Net', ResourceType: 'AWS::CloudFormation::Stack', ChangeSetId: changeSetId('net') }],
  });
  const nested = changeSet({ name: 'net', changes: [{ LogicalResourceId: 'Vpc', ResourceType: 'AWS::EC2::VPC' }] });
  const rootTemplate = json({
    Resources: {
      Net: { Type: 'AWS::CloudFormation::Stack', Properties: { Parameters: { Key: { 'Fn::GetAtt': ['Uploads', 'Arn'] } } } },
      Uploads: BUCKET,
      Queue: resource({ Vpc: { 'Fn::GetAtt': ['Net', 'Outputs.Id'] }, Other: { 'Fn::GetAtt': ['Net', 'Outputs.None'] } }),
    },
  });
  const netTemplate = json(
    {
      Parameters: { Key: { Type: 'String' } },
      Resources: { Vpc: { Type: 'AWS::EC2::VPC', Properties: { Tags: { Ref: 'Key' } } } },
      Outputs: { Id: { Value: { Ref: 'Vpc' } } },
    },
    'net.json',
  );
  const between = (plans: ReturnType<typeof readFile>) =>
    plans.flatMap((plan) => plan.references.map(({ from, to, attribute }) => `${from}.${attribute} ${to}`));

  test.each([
    ['root first', [rootTemplate, netTemplate]],
    ['root last', [netTemplate, rootTemplate]],
  ])('are told apart by what they name, and references go through parameters and outputs, %s', (_, templates) => {
    expect(between(readFile([root, nested], templates))).toEqual([
      'Net.Parameters Uploads',
      'Queue.Vpc Net',
      'Queue.Vpc Net/Vpc',
      'Queue.Other Net',
      'Net/Vpc.Tags Uploads',
    ]);
  });

  test('need not all be there', () => {
    expect(between(readFile([root, nested], [netTemplate]))).toEqual([]);
    expect(between(readFile([root, nested], [rootTemplate]))).toEqual([
      'Net.Parameters Uploads',
      'Queue.Vpc Net',
      'Queue.Other Net',
    ]);
  });

  test('that refer to each other in a circle end', () => {
    const circle = json({
      Resources: {
        Net: { Type: 'AWS::CloudFormation::Stack', Properties: { Parameters: { Key: { 'Fn::GetAtt': ['Net', 'Outputs.Id'] } } } },
      },
    });
    const echo = json({
      Parameters: { Key: {} },
      Resources: { Vpc: { Type: 'AWS::EC2::VPC', Properties: { Tags: { Ref: 'Key' } } } },
      Outputs: { Id: { Value: { Ref: 'Key' } } },
    });
    expect(between(readFile([root, nested], [circle, echo]))).toEqual(['Net/Vpc.Tags Net']);
  });

  test('given twice are one too many', () => {
    expect(inputErrorOf(() => readFile([root, nested], [rootTemplate, rootTemplate])).message).toContain(
      'names none of the resources',
    );
  });
});

describe('what exists', () => {
  const existing = (resources: JsonObject, sections: JsonObject = {}, fields: JsonObject = {}): readonly string[] =>
    planWith(resources, sections, fields).existing.map(
      ({ configAddress, count }: ExistingResources) => `${configAddress} ${count}`,
    );

  test('is what a change set changes, and what its template keeps', () => {
    expect(existing({ Queue: resource({}) })).toEqual(['Uploads 1', 'Queue 1']);
    expect(existing({ Queue: resource({}) }, {}, { NextToken: 'more' })).toEqual(['Uploads 1']);
  });

  test.each<[string, boolean]>([
    ['Add', false],
    ['Import', false],
    ['Modify', true],
    ['Remove', true],
    ['SyncWithActual', true],
    ['Dynamic', true],
  ])('before a %s: %s', (action, exists) => {
    expect(onlyPlan(changeSet({ changes: [{ Action: action }] })).existing).toHaveLength(exists ? 1 : 0);
  });

  test('is not told by a Dynamic change of something without an id', () => {
    expect(onlyPlan(changeSet({ changes: [{ Action: 'Dynamic', PhysicalResourceId: null }] })).existing).toEqual([]);
  });

  const prod = { 'Fn::Equals': [{ Ref: 'Env' }, 'prod'] };
  test.each<[string, Json, boolean]>([
    ['that holds', prod, true],
    ['that does not', { 'Fn::Equals': [{ Ref: 'Env' }, 'dev'] }, false],
    ['that compares numbers', { 'Fn::Equals': [1, '1'] }, true],
    ['that is negated', { 'Fn::Not': [prod] }, false],
    ['of two', { 'Fn::And': [prod, { 'Fn::Not': [prod] }] }, false],
    ['of two that hold', { 'Fn::And': [prod, prod] }, true],
    ['of one of two', { 'Fn::Or': [{ 'Fn::Not': [prod] }, prod] }, true],
    ['of one known and one unknown', { 'Fn::Or': [{ 'Fn::Equals': [{ Ref: 'AWS::Region' }, 'x'] }, prod] }, true],
    ['that depends on what is not known', { 'Fn::And': [{ 'Fn::Equals': [{ Ref: 'AWS::Region' }, 'x'] }, prod] }, false],
    ['that another one decides', { Condition: 'Other' }, true],
    ['that asks for itself', { Condition: 'C' }, false],
    ['on a default, which says nothing of the stack', { 'Fn::Equals': [{ Ref: 'Kept' }, 'x'] }, false],
    ['on an empty parameter', { 'Fn::Equals': [{ Ref: 'Empty' }, ''] }, true],
    ['on a lookup', { 'Fn::Equals': [{ 'Fn::FindInMap': ['M', 'a', 'b'] }, 'x'] }, false],
    ['that is not known', { 'Fn::New': [] }, false],
    ['that is missing', null, false],
  ])('under a condition %s', (_, condition, exists) => {
    const sections = { Conditions: { C: condition, Other: prod }, Parameters: { Kept: { Default: 'x' } } };
    const parameters = [
      { ParameterKey: 'Env', ParameterValue: 'prod' },
      { ParameterKey: 'Empty', ParameterValue: '' },
    ];
    expect(existing({ Queue: resource({}, { Condition: 'C' }) }, sections, { Parameters: parameters })).toEqual(
      exists ? ['Uploads 1', 'Queue 1'] : ['Uploads 1'],
    );
  });
});
