import { describe, expect, test } from 'vitest';
import type { Json, JsonObject } from '../../../src/model/value.ts';
import { changeSet, draftOf, inputErrorOf, onlyPlan, readFile, readFiles } from './read-change-sets.ts';

const CHANGE_SET = changeSet({
  changes: [
    {
      LogicalResourceId: 'Topic',
      ResourceType: 'AWS::SNS::Topic',
      Replacement: 'True',
      PolicyAction: 'ReplaceAndDelete',
      ModuleInfo: { LogicalIdHierarchy: 'inner/outer', TypeHierarchy: 'A::B::C::MODULE' },
      Details: [
        {
          Target: { Attribute: 'Properties', Name: 'TopicName', RequiresRecreation: 'Always', BeforeValue: 'a', AfterValue: 'b' },
          Evaluation: 'Static',
          ChangeSource: 'ParameterReference',
          CausingEntity: 'Name',
        },
      ],
    },
  ],
  fields: { Tags: [{ Key: 'Environment', Value: 'prod' }], Parameters: [{ ParameterKey: 'Stage', ParameterValue: 'prod' }] },
});

/** The same document as another tool would spell it, values of properties aside. */
function respelled(value: Json, spell: (key: string) => string): Json {
  if (Array.isArray(value)) return value.map((item: Json) => respelled(item, spell));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [spell(key), respelled(item ?? null, spell)]));
}

const camel = (key: string): string => key.slice(0, 1).toLowerCase() + key.slice(1);
const snake = (key: string): string => camel(key).replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

describe('spelling', () => {
  test.each([
    ['camel case', camel],
    ['snake case', snake],
  ])('in %s gives the same plan', (_, spell) => {
    expect(onlyPlan(respelled(CHANGE_SET, spell))).toEqual(onlyPlan(CHANGE_SET));
  });

  test('of one field in two ways is an error: one of them would not be judged', () => {
    const twice = { ...changeSet({ changes: [{}] }), changes: [] };
    expect(inputErrorOf(() => onlyPlan(twice)).message).toBe(
      'The change set has one field in two spellings: `Changes` and `changes`.',
    );
    const inside = changeSet({ changes: [{ Action: 'Remove', action: 'Add' }] });
    expect(inputErrorOf(() => onlyPlan(inside)).message).toContain('the field `Action` twice');
  });
});

describe('changes that stand alone', () => {
  const bare = (name: string): JsonObject => ({
    resourceChange: {
      logicalResourceId: name,
      action: 'Remove',
      resourceType: 'AWS::SQS::Queue',
      replacement: null,
      details: [],
      changeSetId: null,
    },
    hookInvocationCount: null,
    type: 'Resource',
  });

  test('are one change set per file, as the console lists them', () => {
    const plans = readFiles({ 'a.json': [[bare('A'), bare('B')]], 'b.json': [[bare('C')]] });
    expect(plans.map((plan) => plan.changes.map(({ address, kind }) => `${kind} ${address}`))).toEqual([
      ['delete A', 'delete B'],
      ['delete C'],
    ]);
    expect(plans.map((plan) => plan.incomplete)).toEqual([[], []]);
  });

  test('do not join a change set in the same file', () => {
    expect(readFile([bare('A'), CHANGE_SET]).map((plan) => plan.changes.length)).toEqual([1, 1]);
  });
});

describe('what other tools leave or fill', () => {
  test('null in every field that says nothing is as good as no field', () => {
    const nulls = { NextToken: null, Parameters: null, Tags: null, ParentChangeSetId: null, StatusReason: '', Description: null };
    const row = {
      PhysicalResourceId: null,
      Scope: null,
      Details: null,
      ChangeSetId: null,
      ModuleInfo: null,
      BeforeContext: null,
      PolicyAction: null,
    };
    expect(onlyPlan(changeSet({ changes: [row], fields: nulls }))).toMatchObject({
      incomplete: [],
      changes: [{ kind: 'update' }],
    });
  });

  test('numbers and booleans may stand for text, and unknown fields pass', () => {
    const row = { Replacement: false, Details: [{ Target: { Name: 'Size', BeforeValue: 1, AfterValue: 2 } }], Surprise: [{}] };
    expect(onlyPlan(changeSet({ changes: [row], fields: { Surprise: { a: 1 } } })).changes).toMatchObject([
      { before: { Size: '1' }, after: { Size: '2' } },
    ]);
  });

  test('a hook changes nothing by itself', () => {
    const document = { ...changeSet(), Changes: [{ Type: 'Hook', HookInvocationCount: 1 }] };
    expect(onlyPlan(document).changes).toEqual([]);
  });
});

describe('what is not as CloudFormation writes it', () => {
  test.each<[string, JsonObject]>([
    ['A change has no `ResourceChange`.', { ...changeSet(), Changes: [{ Type: 'Resource' }] }],
    ['A change has no `ResourceChange`.', { ...changeSet(), Changes: ['text'] }],
    [
      "A change, at `ResourceChange`, is not as CloudFormation writes it: must have required property 'LogicalResourceId'.",
      { ...changeSet(), Changes: [{ ResourceChange: { Action: 'Add', ResourceType: 'T' } }] },
    ],
    [
      'A change, at `ResourceChange/Details`, is not as CloudFormation writes it: must be array,null.',
      changeSet({ changes: [{ Details: 'many' }] }),
    ],
    [
      'The change set, at `Tags`, is not as CloudFormation writes it: must be array,null.',
      changeSet({ changes: [{}], fields: { Tags: {} } }),
    ],
  ])('%s', (message, document) => {
    expect(inputErrorOf(() => onlyPlan(document)).message).toBe(message);
  });
});

describe('a document is recognized', () => {
  test.each<[boolean, Json]>([
    [true, { ChangeSetId: 'x' }],
    [true, { changes: [{ resourceChange: null, type: 'Hook' }] }],
    [true, { resourceChange: { action: 'Add', logicalResourceId: 'A', resourceType: 'T' } }],
    [false, { changes: { add: 1, change: 0 }, type: 'change_summary' }],
    [false, { format_version: '1.2', resource_changes: [{ address: 'a' }] }],
    [false, { StackId: 'x', Status: 'y', Stacks: [] }],
  ])('%s for %j', (expected, document) => {
    expect(draftOf(document).recognized()).toBe(expected);
  });
});

test('modules of the template stand behind each other, the outermost first', () => {
  expect(onlyPlan(CHANGE_SET).changes).toMatchObject([
    { address: 'Topic', name: 'Topic', module: 'outer/inner', provider: 'cloudformation' },
  ]);
});

test('the plan names its stack and account', () => {
  expect(onlyPlan(CHANGE_SET)).toMatchObject({
    source: {
      file: 'change-set.json',
      format: 'cloudformation',
      stack: 'shop',
      stackId: expect.stringContaining(':stack/shop/'),
    },
    mode: 'normal',
    existingKnown: true,
    accounts: new Map([['123456789012', 1]]),
  });
});
