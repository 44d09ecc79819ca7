import { describe, expect, test } from 'vitest';
import type { Plan } from '../../../src/model/plan.ts';
import type { JsonObject } from '../../../src/model/value.ts';
import { changeSet, changeSetId, inputErrorOf, onlyPlan, readFile } from './read-change-sets.ts';

const STACK = 'arn:aws:cloudformation:eu-west-1:123456789012:stack';
const NESTED_ID = `${STACK}/shop-Network/1`;

function nestedRow(fields: JsonObject): JsonObject {
  return { LogicalResourceId: 'Network', ResourceType: 'AWS::CloudFormation::Stack', PhysicalResourceId: NESTED_ID, ...fields };
}

function nestedSet(fields: JsonObject): JsonObject {
  return changeSet({
    name: 'network',
    changes: [{ LogicalResourceId: 'Vpc', ResourceType: 'AWS::EC2::VPC' }],
    fields: { StackId: NESTED_ID, ParentChangeSetId: changeSetId('root'), ...fields },
  });
}

const root = (row: JsonObject): JsonObject => changeSet({ name: 'root', changes: [nestedRow(row)] });
const addresses = (plans: readonly Plan[]): readonly (readonly string[])[] =>
  plans.map(({ changes }) => changes.map(({ address }) => address));

describe('a change set stands below the row of its stack', () => {
  test.each<[string, JsonObject, JsonObject]>([
    ['by its id', { ChangeSetId: changeSetId('network') }, {}],
    ['by its stack', {}, {}],
  ])('%s', (_, row, set) => {
    expect(addresses(readFile([root(row), nestedSet(set)]))).toEqual([['Network', 'Network/Vpc']]);
  });

  test.each<[string, JsonObject, JsonObject]>([
    ['with another stack', {}, { StackId: `${STACK}/shop-Other/1` }],
    ['of another root', {}, { ParentChangeSetId: changeSetId('other') }],
    ['where the row names no stack', { PhysicalResourceId: '' }, { StackId: '' }],
    ['where the row hides its stack', { PhysicalResourceId: '<stack:1>' }, { StackId: '<stack:1>' }],
    ['that has no id, where the row names none', { PhysicalResourceId: '' }, { ChangeSetId: '' }],
  ])('and not %s', (_, row, set) => {
    expect(addresses(readFile([root(row), nestedSet(set)]))).toEqual([['Network'], ['Vpc']]);
  });
});

describe('a nested change set by itself', () => {
  const details = (fields: JsonObject): readonly string[] =>
    onlyPlan(changeSet({ changes: [{}], fields })).incomplete.map(({ detail }) => detail);
  test.each<[string, JsonObject, readonly string[]]>([
    [
      'misses its root',
      { RootChangeSetId: changeSetId('root') },
      ['change set `update` is nested; its root change set `root` is not given'],
    ],
    [
      'misses its parent',
      { ParentChangeSetId: changeSetId('top') },
      ['change set `update` is nested; its root change set `top` is not given'],
    ],
    [
      'misses a root that has no name',
      { RootChangeSetId: 'root-id' },
      ['change set `update` is nested; its root change set `root-id` is not given'],
    ],
    ['misses nothing where it is the root', { RootChangeSetId: changeSetId('update') }, []],
    ['misses nothing that anybody could tell where ids are hidden', { RootChangeSetId: '<changeset:1>' }, []],
    ['misses nothing where it is nested in nothing', {}, []],
  ])('%s', (_, fields, expected) => expect(details(fields)).toEqual(expected));

  test.each<[string, JsonObject, readonly string[]]>([
    ['changed', {}, ['nested stack `Network`: no change set shows what is in it']],
    [
      'changed, with a set that is not given',
      { ChangeSetId: changeSetId('gone') },
      ['nested stack `Network`: its change set is not given'],
    ],
    ['removed', { Action: 'Remove' }, ['nested stack `Network`: no change set shows what is in it']],
    ['removed and kept', { Action: 'Remove', PolicyAction: 'Retain' }, []],
    ['imported', { Action: 'Import' }, []],
    ['left as it is', { Action: 'SyncWithActual' }, []],
    ['of another type', { ResourceType: 'AWS::S3::Bucket' }, []],
  ])('a stack that is %s', (_, row, expected) => {
    expect(onlyPlan(root(row)).incomplete.map(({ detail }) => detail)).toEqual(expected);
  });

  test('a stack in which nothing changes has no change set where nested ones were asked for', () => {
    const asked = changeSet({ changes: [nestedRow({})], fields: { IncludeNestedStacks: true } });
    expect(onlyPlan(asked).incomplete).toEqual([]);
  });
});

describe('the account is read from the id', () => {
  test.each<[string, JsonObject, readonly string[]]>([
    ['of the stack', {}, ['123456789012']],
    ['of the change set', { StackId: '' }, ['123456789012']],
    ['not where it is too long', { StackId: 'arn:aws:cloudformation:eu-west-1:1234567890123:stack/a/b' }, []],
    ['not where it is hidden', { StackId: 'arn:aws:cloudformation:eu-west-1:x123456789012:stack/a/b' }, []],
    ['not where there is none', { StackId: 'shop' }, []],
  ])('%s', (_, fields, accounts) =>
    expect([...onlyPlan(changeSet({ changes: [{}], fields })).accounts.keys()]).toEqual(accounts),
  );
});

describe('a template is given to the stack whose resources it names', () => {
  const template = (resources: JsonObject, file = 'template.json') => ({ file, text: JSON.stringify({ Resources: resources }) });
  const BUCKET = { Type: 'AWS::S3::Bucket' };
  const QUEUE = { Type: 'AWS::SQS::Queue' };
  const set = (name: string, changes: readonly JsonObject[]): JsonObject =>
    changeSet({ name, changes, fields: { StackName: name } });
  const bucket = (LogicalResourceId: string): JsonObject => ({ LogicalResourceId });
  const kept = (plans: readonly Plan[]): readonly (readonly string[])[] =>
    plans.map(({ existing }) => existing.map(({ configAddress }) => configAddress));

  test('the one with most of them, whichever comes first', () => {
    const [one, two] = [set('one', [bucket('A'), bucket('B')]), set('two', [bucket('A')])];
    const given = template({ A: BUCKET, B: BUCKET, Kept: QUEUE });
    expect(kept(readFile([one, two], [given])).map((names) => names.includes('Kept'))).toEqual([true, false]);
    expect(kept(readFile([two, one], [given])).map((names) => names.includes('Kept'))).toEqual([false, true]);
  });

  test('removed resources stand in none', () => {
    const emptied = set('one', [{ ...bucket('A'), Action: 'Remove' }]);
    expect(kept(readFile([emptied], [template({ Kept: QUEUE })]))[0]).toContain('Kept');
  });

  test('and to no stack of which it names nothing', () => {
    const error = inputErrorOf(() => readFile([set('one', [bucket('A')])], [template({ A: QUEUE, B: BUCKET }, 'other.json')]));
    expect(error).toMatchObject({
      message: 'The template `other.json` names none of the resources that the change sets change.',
      file: 'other.json',
    });
    expect(error.hint).toContain('get-template');
  });

  test('what it exports stands in the plan', () => {
    const text = JSON.stringify({
      Resources: { Uploads: BUCKET },
      Outputs: { A: { Value: { Ref: 'Uploads' }, Export: { Name: 'bucket' } } },
    });
    expect(onlyPlan(changeSet({ changes: [{}] }), [{ file: 'template.json', text }]).exports).toEqual([
      { kind: 'export', name: 'bucket', from: ['Uploads'] },
    ]);
  });
});

test('a change set without any name is called what it is', () => {
  const unnamed = { Status: 'CREATE_PENDING', ChangeSetName: '', ChangeSetId: '', Changes: [] };
  expect(inputErrorOf(() => onlyPlan({ ...unnamed })).message).toBe('The change set is not created yet.');
  expect(inputErrorOf(() => onlyPlan({ ...unnamed, StackName: 'shop' })).message).toBe(
    'The change set of stack `shop` is not created yet.',
  );
});
