import { describe, expect, test } from 'vitest';
import type { Plan } from '../../../src/model/plan.ts';
import type { JsonObject } from '../../../src/model/value.ts';
import { changeSet, changeSetId, onlyPlan, readFile, readFiles } from './read-change-sets.ts';

interface NestedRow {
  readonly name: string;
  readonly set?: string;
  readonly fields?: JsonObject;
}

function stackRow({ name, set, fields = {} }: NestedRow): JsonObject {
  return {
    LogicalResourceId: name,
    ResourceType: 'AWS::CloudFormation::Stack',
    PhysicalResourceId: `arn:aws:cloudformation:eu-west-1:123456789012:stack/shop-${name}/1`,
    ...(set === undefined ? {} : { ChangeSetId: changeSetId(set) }),
    ...fields,
  };
}

/** A change set below `parent`, executed by the change set `root`. */
function nestedSet(name: string, parent: string, changes: readonly JsonObject[]): JsonObject {
  return changeSet({
    name,
    changes,
    fields: { ParentChangeSetId: changeSetId(parent), RootChangeSetId: changeSetId('root'), ExecutionStatus: 'UNAVAILABLE' },
  });
}

const VPC: JsonObject = { LogicalResourceId: 'Vpc', ResourceType: 'AWS::EC2::VPC', Replacement: 'True' };

function addresses(plans: readonly Plan[]): readonly (readonly string[])[] {
  return plans.map((plan) => plan.changes.map(({ address }) => address));
}

describe('nested change sets', () => {
  const root = changeSet({ name: 'root', changes: [stackRow({ name: 'App', set: 'app' }), { LogicalResourceId: 'Last' }] });
  const app = nestedSet('app', 'root', [stackRow({ name: 'Network', set: 'network' })]);
  const network = nestedSet('network', 'app', [VPC]);

  test.each<[string, readonly JsonObject[]]>([
    ['root first', [root, app, network]],
    ['root last', [network, app, root]],
  ])('stand in the plan of their root, behind their stack, %s', (_, documents) => {
    const [plan, ...others] = readFiles(Object.fromEntries(documents.map((document, index) => [`${index}.json`, [document]])));
    expect(others).toEqual([]);
    expect(plan?.incomplete).toEqual([]);
    expect(plan?.changes.map(({ address, module, name }) => [address, module, name])).toEqual([
      ['App', '', 'App'],
      ['App/Network', 'App', 'Network'],
      ['App/Network/Vpc', 'App/Network', 'Vpc'],
      ['Last', '', 'Last'],
    ]);
    expect(plan?.accounts).toEqual(new Map([['123456789012', 3]]));
  });

  test('that are not given make the plan incomplete, and are named', () => {
    expect(onlyPlan(root).incomplete).toEqual([
      { reason: 'nested-change-set-missing', detail: 'nested stack `App`: its change set is not given' },
    ]);
    expect(readFile([root, app]).map((plan) => plan.incomplete)).toEqual([
      [{ reason: 'nested-change-set-missing', detail: 'nested stack `App/Network`: its change set is not given' }],
    ]);
  });

  test('without their root are incomplete too: only the root can be executed', () => {
    expect(onlyPlan(network).incomplete).toEqual([
      {
        reason: 'nested-change-set-missing',
        detail: `change set \`network\` is nested; its root change set \`root\` is not given`,
      },
    ]);
  });

  test('are found by their stack where the row has no id', () => {
    const parent = changeSet({ name: 'root', changes: [stackRow({ name: 'App' })] });
    const stackId = 'arn:aws:cloudformation:eu-west-1:123456789012:stack/shop-App/1';
    const nested = nestedSet('app', 'root', [VPC]);
    expect(addresses(readFile([parent, { ...nested, StackId: stackId }]))).toEqual([['App', 'App/Vpc']]);
    expect(addresses(readFile([parent, nested]))).toEqual([['App'], ['Vpc']]);
  });

  test('with nothing to change are read as such', () => {
    const empty = { ...nestedSet('app', 'root', []), Status: 'FAILED', StatusReason: 'No updates are to be performed.' };
    expect(readFile([root, empty])).toMatchObject([{ incomplete: [], changes: [{ address: 'App' }, { address: 'Last' }] }]);
  });

  test('that several rows name are counted once', () => {
    const twice = changeSet({
      name: 'root',
      changes: [stackRow({ name: 'A', set: 'app' }), stackRow({ name: 'B', set: 'app' })],
    });
    expect(addresses(readFile([twice, nestedSet('app', 'root', [VPC])]))).toEqual([['A', 'A/Vpc', 'B']]);
  });

  test('that name each other in a circle end', () => {
    const one = changeSet({ name: 'one', changes: [stackRow({ name: 'A', set: 'two' })] });
    const two = changeSet({ name: 'two', changes: [stackRow({ name: 'B', set: 'one' })] });
    const self = changeSet({ name: 'self', changes: [stackRow({ name: 'C', set: 'self' })] });
    expect(addresses(readFile([one, two, self]))).toEqual([['A', 'A/B'], ['C']]);
  });

  test('of unrelated stacks are plans of their own', () => {
    expect(addresses(readFile([root, app, network, changeSet({ name: 'other', changes: [{}] })]))).toHaveLength(2);
  });
});

describe('a nested stack whose change set is not shown', () => {
  test.each<[string, NestedRow, JsonObject, string | undefined]>([
    ['updated', { name: 'N' }, {}, 'no change set shows what is in it'],
    ['added', { name: 'N', fields: { Action: 'Add' } }, {}, 'no change set shows what is in it'],
    ['updated, nested stacks included', { name: 'N' }, { IncludeNestedStacks: true }, undefined],
    ['removed', { name: 'N', fields: { Action: 'Remove' } }, { IncludeNestedStacks: true }, 'no change set shows what is in it'],
    ['removed, with an id', { name: 'N', set: 'n', fields: { Action: 'Remove' } }, {}, 'its change set is not given'],
    ['removed and kept', { name: 'N', set: 'n', fields: { Action: 'Remove', PolicyAction: 'Retain' } }, {}, undefined],
    ['imported', { name: 'N', fields: { Action: 'Import' } }, {}, undefined],
    ['in sync', { name: 'N', fields: { Action: 'SyncWithActual' } }, {}, undefined],
  ])('%s', (_, row, fields, says) => {
    const expected = says === undefined ? [] : [{ reason: 'nested-change-set-missing', detail: `nested stack \`N\`: ${says}` }];
    expect(onlyPlan(changeSet({ changes: [stackRow(row)], fields })).incomplete).toEqual(expected);
  });
});

describe('removing a nested stack', () => {
  const queue: JsonObject = { LogicalResourceId: 'Queue', ResourceType: 'AWS::SQS::Queue', Action: 'Remove' };
  const reasons = (row: JsonObject): readonly (string | undefined)[] => {
    const root = changeSet({ name: 'root', changes: [row, { LogicalResourceId: 'Other', Action: 'Remove' }] });
    return readFile([
      root,
      nestedSet('n', 'root', [queue, stackRow({ name: 'Deep', set: 'deep', fields: { Action: 'Remove' } })]),
      nestedSet('deep', 'n', [queue]),
    ])
      .flatMap((plan) => plan.changes)
      .map(({ reason }) => reason);
  };

  test('removes all that is in it, for that reason', () => {
    const removed = 'nested-stack-removed';
    expect(reasons(stackRow({ name: 'N', set: 'n', fields: { Action: 'Remove' } }))).toEqual([
      removed,
      removed,
      removed,
      removed,
      undefined,
    ]);
  });

  test('that is kept is no reason', () => {
    const kept = stackRow({ name: 'N', set: 'n', fields: { Action: 'Remove', PolicyAction: 'Retain' } });
    expect(reasons(kept)).toEqual([undefined, undefined, 'nested-stack-removed', 'nested-stack-removed', undefined]);
  });
});
