import { describe, expect, test } from 'vitest';
import type { ChangeKind, Likelihood, Retention } from '../../../src/model/plan.ts';
import type { JsonObject } from '../../../src/model/value.ts';
import { changeSet, inputErrorOf, onlyChange, onlyPlan } from './read-change-sets.ts';

function detail(name: string, recreation: string | null, evaluation: string | null = 'Static'): JsonObject {
  return { Target: { Attribute: 'Properties', Name: name, RequiresRecreation: recreation }, Evaluation: evaluation };
}

describe('what a change does', () => {
  test.each<[string, JsonObject, ChangeKind, Likelihood]>([
    ['Add', { Action: 'Add' }, 'create', 'certain'],
    ['Add with a replacement, which means nothing', { Action: 'Add', Replacement: 'True' }, 'create', 'certain'],
    ['Remove', { Action: 'Remove' }, 'delete', 'certain'],
    ['Remove of what stays', { Action: 'Remove', PolicyAction: 'Retain' }, 'forget', 'certain'],
    ['Remove with a snapshot', { Action: 'Remove', PolicyAction: 'Snapshot' }, 'delete', 'certain'],
    ['Import', { Action: 'Import' }, 'import', 'certain'],
    ['Dynamic', { Action: 'Dynamic' }, 'replace-create-first', 'dynamic'],
    ['an action in capitals, as some SDKs print it', { Action: 'REMOVE' }, 'delete', 'certain'],
    ['a replacement', { Replacement: 'True' }, 'replace-create-first', 'certain'],
    ['a replacement given as a boolean', { Replacement: true }, 'replace-create-first', 'certain'],
    ['a conditional replacement', { Replacement: 'Conditional' }, 'replace-create-first', 'conditional'],
    ['no replacement', { Replacement: 'False' }, 'update', 'certain'],
    ['a replacement of null', { Replacement: null }, 'update', 'certain'],
    ['an empty replacement', { Replacement: '' }, 'update', 'certain'],
    ['a replacement that is missing', {}, 'update', 'certain'],
    ['Always and Static', { Details: [detail('Name', 'Always')] }, 'replace-create-first', 'certain'],
    [
      'Always and Static against a False',
      { Replacement: 'False', Details: [detail('Name', 'Always')] },
      'replace-create-first',
      'certain',
    ],
    ['"True" for Always', { Replacement: 'False', Details: [detail('Name', 'True')] }, 'replace-create-first', 'certain'],
    ['Always without an evaluation', { Details: [detail('Name', 'Always', null)] }, 'replace-create-first', 'certain'],
    [
      'Always in one of several details',
      { Details: [detail('A', 'Never'), detail('A', 'Always')] },
      'replace-create-first',
      'certain',
    ],
    [
      'Always and Static under Conditional',
      { Replacement: 'Conditional', Details: [detail('A', 'Always')] },
      'replace-create-first',
      'certain',
    ],
    ['Always and Dynamic', { Details: [detail('Name', 'Always', 'Dynamic')] }, 'replace-create-first', 'conditional'],
    ['Conditionally', { Details: [detail('Name', 'Conditionally')] }, 'replace-create-first', 'conditional'],
    [
      'Conditionally where CloudFormation says False',
      { Replacement: 'False', Details: [detail('A', 'Conditionally')] },
      'update',
      'certain',
    ],
    ['a recreation that is not known', { Details: [detail('Name', 'Perhaps')] }, 'replace-create-first', 'certain'],
    ['a policy for the replaced object', { PolicyAction: 'ReplaceAndDelete' }, 'replace-create-first', 'conditional'],
    [
      'details that only reset a drift',
      { Details: [{ ...detail('A', 'Always'), ChangeSource: 'NoModification' }] },
      'update',
      'certain',
    ],
  ])('%s', (_, row, kind, likelihood) => {
    const change = onlyChange(row);
    expect([change.kind, change.likelihood]).toEqual([kind, likelihood]);
  });

  test('an import brings an existing object under management', () => {
    expect([onlyChange({ Action: 'Import' }).importing, onlyChange({}).importing]).toEqual([true, false]);
  });

  test('SyncWithActual changes no object, so it is counted and not listed', () => {
    const plan = onlyPlan(changeSet({ changes: [{ Action: 'SyncWithActual' }] }));
    expect([plan.changes, plan.unchanged]).toEqual([[], 1]);
    expect(plan.existing).toEqual([{ configAddress: 'Uploads', type: 'AWS::S3::Bucket', count: 1 }]);
  });

  test.each<[string, JsonObject]>([
    ['Unknown action `Explode` for `Uploads`.', { Action: 'Explode' }],
    ['Unknown replacement `Perhaps` for `Uploads`.', { Replacement: 'Perhaps' }],
    ['Unknown policy action `Shred` for `Uploads`.', { PolicyAction: 'Shred' }],
  ])('%s', (message, row) => {
    expect(inputErrorOf(() => onlyChange(row))).toMatchObject({ message, hint: expect.stringContaining('newer CloudFormation') });
  });
});

test.each<[string | null, Retention | undefined]>([
  ['Delete', 'delete'],
  ['Retain', 'retain'],
  ['Snapshot', 'snapshot'],
  ['ReplaceAndDelete', 'delete'],
  ['ReplaceAndRetain', 'retain'],
  ['ReplaceAndSnapshot', 'snapshot'],
  [null, undefined],
  ['', undefined],
])('the policy action %s means that the object is left to: %s', (policy, retention) => {
  expect(onlyChange({ Replacement: 'True', PolicyAction: policy }).retention).toBe(retention);
});

describe('what forces the replacement', () => {
  test('is each property once, by its path where the change set has one', () => {
    const deep: JsonObject = {
      Target: { Attribute: 'Properties', Name: 'SSE', Path: '/Properties/SSE/Keys/0/Id~1Arn', RequiresRecreation: 'Always' },
    };
    const details = [detail('Name', 'Always'), detail('Name', 'Always', 'Dynamic'), deep, detail('Tags', 'Never')];
    expect(onlyChange({ Replacement: 'True', Details: details }).replacePaths).toEqual([['Name'], ['SSE', 'Keys', 0, 'Id/Arn']]);
  });

  test('leaves out what only may force it when something surely does', () => {
    const details = [detail('Engine', 'Conditionally'), detail('Name', 'Always')];
    expect(onlyChange({ Replacement: 'True', Details: details }).replacePaths).toEqual([['Name']]);
    expect(onlyChange({ Replacement: 'Conditional', Details: [detail('Engine', 'Conditionally')] }).replacePaths).toEqual([
      ['Engine'],
    ]);
  });

  test('is nothing for an update', () => {
    expect(onlyChange({ Replacement: 'False', Details: [detail('Engine', 'Conditionally')] }).replacePaths).toEqual([]);
  });
});
