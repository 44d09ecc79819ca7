import { describe, expect, test } from 'vitest';
import type { JsonObject, ValueObject } from '../../../src/model/value.ts';
import {
  changedInTemplate,
  keptInTemplate,
  mayCarryTemplate,
  removedFromTemplate,
  unreadTemplate,
} from '../../../src/risk/content/embedded-template.ts';
import { settled, templateFacts } from '../../../src/risk/content/template-values.ts';

const TOPIC = { Type: 'AWS::SNS::Topic' };
const ARM = { type: 'Microsoft.Compute/disks', name: 'data' };

interface Carrier {
  readonly type: string;
  readonly attribute: string;
  readonly elsewhere: string;
  readonly body: (holds: boolean) => JsonObject;
  readonly mode?: string;
}

const cloudformation = (holds: boolean): JsonObject => ({ Resources: holds ? { A: TOPIC, B: TOPIC } : { A: TOPIC } });
const resourceManager = (holds: boolean): JsonObject => ({ resources: holds ? [ARM] : [] });
const CARRIERS: readonly Carrier[] = [
  ...[
    'aws_cloudformation_stack',
    'aws_cloudformation_stack_set',
    'awscc_cloudformation_stack',
    'awscc_cloudformation_stack_set',
  ].map((type) => ({ type, attribute: 'template_body', elsewhere: 'template_url', body: cloudformation })),
  ...['AWS::CloudFormation::Stack', 'AWS::CloudFormation::StackSet'].map((type) => ({
    type,
    attribute: 'TemplateBody',
    elsewhere: 'TemplateURL',
    body: cloudformation,
  })),
  {
    type: 'azurerm_resource_group_template_deployment',
    attribute: 'template_content',
    elsewhere: 'template_spec_version_id',
    body: resourceManager,
    mode: 'Complete',
  },
  {
    type: 'azurerm_template_deployment',
    attribute: 'template_body',
    elsewhere: 'template_spec_version_id',
    body: resourceManager,
    mode: 'complete',
  },
];
const NEVER_DELETE = ['subscription', 'management_group', 'tenant'].map((scope) => `azurerm_${scope}_template_deployment`);

const sides = (type: string, before: JsonObject, after: JsonObject, unknown: ValueObject = {}) => ({
  type,
  before,
  after,
  unknown,
});

describe.each(CARRIERS)('a template in $type', ({ type, attribute, elsewhere, body, mode }) => {
  const values = (holds: boolean, more: JsonObject = {}): JsonObject => ({
    [attribute]: JSON.stringify(body(holds)),
    ...(mode === undefined ? {} : { deployment_mode: mode }),
    ...more,
  });

  test('is read from its attribute, as a text or an object', () => {
    expect(removedFromTemplate(sides(type, values(true), values(false)))).toMatchObject({
      attribute,
      removed: [{ byCondition: false }],
    });
    expect(removedFromTemplate(sides(type, values(true), values(false, { [attribute]: body(false) })))?.removed).toHaveLength(1);
    expect(removedFromTemplate(sides(type, values(false), values(true)))?.removed).toEqual([]);
    expect(changedInTemplate(sides(type, values(false), values(true)))).toMatchObject({
      attribute,
      changed: [{ before: undefined }],
    });
    expect(changedInTemplate(sides(type, values(true), values(true)))?.changed).toEqual([]);
    expect(keptInTemplate(sides(type, values(true), values(true))).length).toBeGreaterThan(0);
    expect(mayCarryTemplate(type)).toBe(true);
  });

  test('is none of another type', () => {
    for (const other of [`x${type}`, `${type}_x`]) {
      expect(removedFromTemplate(sides(other, values(true), values(false)))).toBeUndefined();
      expect(changedInTemplate(sides(other, values(true), values(false)))).toBeUndefined();
      expect(unreadTemplate(sides(other, values(true), values(false, { [elsewhere]: 'x' })))).toBeUndefined();
    }
  });

  test('that cannot be read is named', () => {
    const named = (before: JsonObject, after: JsonObject, unknown: ValueObject = {}) =>
      unreadTemplate(sides(type, before, after, unknown));
    expect(named(values(true), values(false))).toBeUndefined();
    expect(named(values(true), values(true))).toBeUndefined();
    expect(named(values(true), values(true), { [attribute]: true })).toBe(attribute);
    expect(named(values(true), values(true, { [attribute]: 'torn {' }))).toBe(attribute);
    expect(named(values(true, { [attribute]: 'torn {' }), values(true))).toBe(attribute);
    expect(named(values(true, { [elsewhere]: 'a' }), values(true, { [elsewhere]: 'b' }))).toBe(elsewhere);
    expect(named(values(true), values(true), { [elsewhere]: true })).toBe(elsewhere);
    expect(named(values(true), values(true, { [attribute]: '', [elsewhere]: 'b' }))).toBe(elsewhere);
    expect(named(values(true, { [elsewhere]: 'a' }), values(false, { [elsewhere]: 'b' }))).toBeUndefined();
  });

  test('that cannot be read holds nothing that anybody could tell', () => {
    const torn = values(true, { [attribute]: 'torn {' });
    expect(removedFromTemplate(sides(type, torn, values(false)))).toBeUndefined();
    expect(removedFromTemplate(sides(type, values(true), torn))).toBeUndefined();
    expect(changedInTemplate(sides(type, values(true), torn))).toBeUndefined();
    expect(changedInTemplate(sides(type, torn, values(true)))?.changed.length).toBeGreaterThan(0);
  });
});

test.each(NEVER_DELETE)('%s deletes nothing', (type) => {
  const values = (holds: boolean): JsonObject => ({
    template_content: JSON.stringify(resourceManager(holds)),
    deployment_mode: 'Complete',
  });
  expect(removedFromTemplate(sides(type, values(true), values(false)))).toBeUndefined();
  expect(unreadTemplate(sides(type, values(true), { template_content: 'torn {' }))).toBeUndefined();
  expect(changedInTemplate(sides(type, values(false), values(true)))?.changed).toHaveLength(1);
  for (const other of [`x${type}`, `${type}_x`])
    expect(changedInTemplate(sides(other, values(false), values(true)))).toBeUndefined();
});

describe('an object in a template', () => {
  const TYPE = 'aws_cloudformation_stack';
  const body = (resources: JsonObject, more: JsonObject = {}): JsonObject => ({
    template_body: JSON.stringify({ Resources: resources, ...more }),
  });
  const NEVER = { Conditions: { Never: { 'Fn::Equals': ['a', 'b'] } } };

  test('stays under its name and type', () => {
    const removed = (before: JsonObject, after: JsonObject) =>
      removedFromTemplate(sides(TYPE, before, after))?.removed.map(({ name }) => name);
    expect(removed(body({ A: TOPIC }), body({ B: TOPIC }))).toEqual(['A']);
    expect(removed(body({ A: TOPIC }), body({ A: { Type: 'AWS::SQS::Queue' } }))).toEqual(['A']);
    expect(removed(body({ A: { ...TOPIC, DeletionPolicy: 'Retain' } }), body({}))).toEqual([]);
    expect(removed(body({ A: { ...TOPIC, Condition: 'Never' } }, NEVER), body({}))).toEqual([]);
    expect(removed(body({ A: TOPIC }), body({ A: { ...TOPIC, Condition: 'Never' } }, NEVER))).toEqual(['A']);
  });

  test('goes by its condition only where the template still holds it', () => {
    const [one] =
      removedFromTemplate(sides(TYPE, body({ A: TOPIC }), body({ A: { ...TOPIC, Condition: 'Never' } }, NEVER)))?.removed ?? [];
    expect(one?.byCondition).toBe(true);
    const [other] = removedFromTemplate(sides(TYPE, body({ A: TOPIC }), body({ A: { Type: 'AWS::SQS::Queue' } })))?.removed ?? [];
    expect(other?.byCondition).toBe(false);
  });

  test('changes by its values and its policies, and comes anew with another type or a condition', () => {
    const changed = (before: JsonObject, after: JsonObject) =>
      changedInTemplate(sides(TYPE, before, after))?.changed.map((one) => [one.after.name, one.before?.name]);
    expect(changed(body({ A: TOPIC }), body({ A: { ...TOPIC, Properties: { TopicName: 'a' } } }))).toEqual([['A', 'A']]);
    expect(changed(body({ A: TOPIC }), body({ A: { ...TOPIC, DeletionPolicy: 'Retain' } }))).toEqual([['A', 'A']]);
    expect(changed(body({ A: TOPIC }), body({ A: { Type: 'AWS::SQS::Queue' } }))).toEqual([['A', undefined]]);
    expect(changed(body({ A: { ...TOPIC, Condition: 'Never' } }, NEVER), body({ A: TOPIC }))).toEqual([['A', undefined]]);
    expect(changed(body({}), body({ A: { ...TOPIC, Condition: 'Never' } }, NEVER))).toEqual([]);
    expect(changed({}, body({ A: TOPIC }))).toEqual([['A', undefined]]);
  });

  test('is kept where both templates make it, as the same', () => {
    const kept = (before: JsonObject, after: JsonObject) =>
      keptInTemplate(sides(TYPE, before, after)).map(({ after: one }) => one.name);
    expect(kept(body({ A: TOPIC, B: TOPIC }), body({ A: TOPIC, C: TOPIC }))).toEqual(['A']);
    expect(kept(body({ A: TOPIC }), body({ A: { Type: 'AWS::SQS::Queue' } }))).toEqual([]);
    expect(kept(body({ A: { ...TOPIC, Condition: 'Never' } }, NEVER), body({ A: TOPIC }))).toEqual([]);
    expect(kept(body({ A: TOPIC }), body({ A: { ...TOPIC, Condition: 'Never' } }, NEVER))).toEqual([]);
  });

  test('has the values of the parameters that are known', () => {
    const template = body(
      { A: { ...TOPIC, Properties: { TopicName: { Ref: 'Name' } } } },
      { Parameters: { Name: { Default: 'usual' } } },
    );
    const named = (after: JsonObject, unknown: ValueObject = {}) =>
      changedInTemplate(sides(TYPE, {}, after, unknown))?.changed[0]?.after.values['TopicName'];
    expect(named(template)).toBe('usual');
    expect(named({ ...template, parameters: { Name: 'given' } })).toBe('given');
    expect(named(template, { parameters: true })).toEqual({ Ref: 'Name' });
    expect(named(template, { parameters: { Name: true } })).toEqual({ Ref: 'Name' });
    expect(named(template, { parameters: { Other: true } })).toBe('usual');
  });
});

describe('an expression of a template', () => {
  const facts = templateFacts(
    { Conditions: { Yes: { 'Fn::Equals': ['a', 'a'] }, No: { 'Fn::Equals': ['a', 'b'] } } },
    { Name: 'web', Count: 3 },
    () => false,
  );
  test.each<[string, JsonObject, unknown]>([
    ['a parameter', { Ref: 'Name' }, 'web'],
    ['the partition', { Ref: 'AWS::Partition' }, 'aws'],
    ['the region', { Ref: 'AWS::Region' }, { Ref: 'AWS::Region' }],
    ['a text', { 'Fn::Sub': '${Name}-${ Count }-${Other}-${!Name}-${AWS::Partition}' }, 'web-3-${Other}-${!Name}-aws'],
    ['a text with names of its own', { 'Fn::Sub': ['${Own}-${Name}', { Own: { Ref: 'Count' } }] }, '3-web'],
    ['a text with an open name of its own', { 'Fn::Sub': ['${Own}', { Own: { Ref: 'Other' } }] }, '${Own}'],
    ['a text that is none', { 'Fn::Sub': { Ref: 'Name' } }, { 'Fn::Sub': 'web' }],
    ['parts', { 'Fn::Join': ['-', ['a', { Ref: 'Name' }, { Ref: 'Count' }]] }, 'a-web-3'],
    [
      'parts of which one is open',
      { 'Fn::Join': ['-', ['a', { Ref: 'Other' }]] },
      { 'Fn::Join': ['-', ['a', { Ref: 'Other' }]] },
    ],
    ['parts without a list', { 'Fn::Join': ['-', 'a'] }, { 'Fn::Join': ['-', 'a'] }],
    ['parts without a separator', { 'Fn::Join': [1, ['a']] }, { 'Fn::Join': [1, ['a']] }],
    ['a branch', { 'Fn::If': ['Yes', { Ref: 'Name' }, 'b'] }, 'web'],
    ['the other branch', { 'Fn::If': ['No', 'a', { Ref: 'Name' }] }, 'web'],
    ['a branch that nobody can tell', { 'Fn::If': ['Open', 'a', 'b'] }, { 'Fn::If': ['Open', 'a', 'b'] }],
    ['a branch that is missing', { 'Fn::If': ['No', 'a'] }, { 'Fn::If': ['No', 'a'] }],
    ['no value', { A: { 'Fn::If': ['Yes', { Ref: 'AWS::NoValue' }, 'b'] }, B: 1 }, { B: 1 }],
    ['no value in a list', { A: [{ Ref: 'AWS::NoValue' }, 1] }, { A: [1] }],
    ['what only looks like one', { Ref: 'Name', Other: 1 }, { Ref: 'Name', Other: 1 }],
    ['nothing', {}, {}],
  ])('%s', (_, expression, expected) => expect(settled(expression, facts)).toEqual(expected));
});
