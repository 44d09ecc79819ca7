import { describe, expect, test } from 'vitest';
import type { ResourceChange } from '../../../src/model/plan.ts';
import { reveal } from '../../../src/model/reveal.ts';
import { Sealed } from '../../../src/model/sealed.ts';
import type { JsonObject } from '../../../src/model/value.ts';
import { changeSet, inputErrorOf, onlyChange, onlyPlan } from './read-change-sets.ts';

function context(properties: JsonObject, rest: JsonObject = {}): string {
  return JSON.stringify({ Properties: properties, ...rest });
}

function detail(target: JsonObject, rest: JsonObject = {}): JsonObject {
  return { Target: { Attribute: 'Properties', RequiresRecreation: 'Never', ...target }, Evaluation: 'Static', ...rest };
}

describe('property values', () => {
  test('come from the contexts, as text or as an object, with their texts as they are', () => {
    const change = onlyChange({
      BeforeContext: context({ Size: '80', On: 'true' }),
      AfterContext: { Properties: { Size: '90', On: 'true' } },
    });
    expect(change).toMatchObject({
      before: { Size: '80', On: 'true' },
      after: { Size: '90', On: 'true' },
      valuesWithheld: false,
    });
  });

  test.each<[string, JsonObject, object]>([
    ['an added object', { Action: 'Add', AfterContext: context({ A: '1' }) }, { before: null, after: { A: '1' } }],
    ['a removed object', { Action: 'Remove', BeforeContext: context({ A: '1' }) }, { before: { A: '1' }, after: null }],
    ['a context without properties', { Action: 'Add', AfterContext: '{}' }, { before: null, after: {}, valuesWithheld: false }],
    ['an added object without values', { Action: 'Add' }, { before: null, after: {}, valuesWithheld: true }],
    [
      'a removed object without values',
      { Action: 'Remove', BeforeContext: '' },
      { before: {}, after: null, valuesWithheld: true },
    ],
  ])('of %s', (_, row, expected) => {
    expect(onlyChange(row)).toMatchObject(expected);
  });

  test('come from the details where there are no contexts, each at its place', () => {
    const details = [
      detail({ Name: 'Rules', Path: '/Properties/Rules/1/Cidr', BeforeValue: '10.0.0.0/8', AfterValue: '0.0.0.0/0' }),
      detail({ Name: 'Policy', Path: '/Properties/Policy', BeforeValue: '{"a":1}', AfterValue: '{"a":2}' }),
      detail({ Name: 'Added', Path: '/Properties/Added', AfterValue: 'x', AttributeChangeType: 'Add' }),
      detail({ Name: 'Gone', Path: '/Properties/Gone', BeforeValue: '', AttributeChangeType: 'Remove' }),
      detail({ Name: 'Cut', Path: '/Properties/Cut', BeforeValue: '{"long":', AfterValue: '{{resolve:ssm:x}}' }),
    ];
    const change = onlyChange({ Details: details });
    expect(change.before).toEqual({ Rules: [null, { Cidr: '10.0.0.0/8' }], Policy: { a: 1 }, Gone: '', Cut: '{"long":' });
    expect(change.after).toEqual({
      Rules: [null, { Cidr: '0.0.0.0/0' }],
      Policy: { a: 2 },
      Added: 'x',
      Cut: '{{resolve:ssm:x}}',
    });
    expect(change.valuesWithheld).toBe(false);
  });

  test('that are not given leave names of properties, seen to change', () => {
    const details = [
      detail({ Name: 'Rules' }),
      detail({ Name: 'Rules' }),
      detail({ Attribute: 'Tags' }),
      detail({ Attribute: 'Metadata' }),
    ];
    expect(onlyChange({ Details: details })).toMatchObject({
      before: { Rules: '(value not given)', Tags: '(value not given)' },
      after: { Rules: '(new value not given)', Tags: '(new value not given)' },
      valuesWithheld: true,
    });
  });

  test('of one property win over a detail of it without a value', () => {
    const named = detail({ Name: 'Size', BeforeValue: '1', AfterValue: '2' });
    const bare = detail({ Name: 'Size' }, { Evaluation: 'Dynamic' });
    for (const details of [
      [named, bare],
      [bare, named],
    ]) {
      expect(onlyChange({ Details: details })).toMatchObject({ before: { Size: '1' }, after: { Size: '2' } });
    }
  });

  test('of a side without context are the other side with what the details say', () => {
    const details = [
      detail({ Name: 'Size', BeforeValue: '1', AfterValue: '2' }),
      detail({ Name: 'New', AfterValue: 'x', AttributeChangeType: 'Add' }),
      detail({ Name: 'Kind' }),
    ];
    const change = onlyChange({ AfterContext: context({ Size: '2', New: 'x', Kind: 'a', Same: 's' }), Details: details });
    expect(change.before).toEqual({ Size: '1', Kind: '(value not given)', Same: 's' });
  });

  test('of a side without context lack what is added or removed inside them', () => {
    const inside = (path: string, change: string): JsonObject =>
      detail({ Path: `/Properties/${path}`, AttributeChangeType: change });
    const details = [inside('Deep/New', 'Add'), inside('List/0', 'Add'), inside('Absent/X', 'Add')];
    const change = onlyChange({ AfterContext: context({ Deep: { New: '1', Old: '2' }, List: ['a'] }), Details: details });
    expect(change.before).toEqual({ Deep: { Old: '2' }, List: ['a'] });
  });

  test('that only reset a drift are no change', () => {
    expect(onlyChange({ Details: [detail({ Name: 'A', AttributeChangeType: 'SyncWithActual' })] })).toMatchObject({
      before: {},
      after: {},
    });
  });

  test('do not let a huge index make a huge list', () => {
    const change = onlyChange({
      Details: [detail({ Name: 'A', Path: '/Properties/A/999999999', BeforeValue: 'x', AfterValue: 'y' })],
    });
    expect(change.after).toEqual({ A: { 999999999: 'y' } });
  });
});

describe('values that are known only after the execution', () => {
  const UNKNOWN = '{{changeSet:KNOWN_AFTER_APPLY}}';

  test('leave the value and stand in the mask', () => {
    const after = { Id: UNKNOWN, Name: 'n', List: ['a', UNKNOWN], Deep: { Arn: UNKNOWN, B: '1' } };
    const change = onlyChange({ BeforeContext: context({ Id: 'vpc-1' }), AfterContext: context(after) });
    expect(change.after).toEqual({ Name: 'n', List: ['a', null], Deep: { B: '1' } });
    expect(change.unknown).toEqual({ Id: true, List: [false, true], Deep: { Arn: true } });
  });

  test('are not given where they stand for an old value', () => {
    expect(onlyChange({ Action: 'Remove', BeforeContext: context({ Value: [UNKNOWN], Type: 'String' }) }).before).toEqual({
      Value: ['(value not given)'],
      Type: 'String',
    });
  });
});

describe('secrets', () => {
  test('are sealed by the name of their property', () => {
    const change = onlyChange({ Action: 'Add', AfterContext: context({ MasterUserPassword: 'correct-horse', Engine: 'mysql' }) });
    expect(change.after?.['MasterUserPassword']).toBeInstanceOf(Sealed);
    expect(JSON.stringify(change)).not.toContain('correct-horse');
    expect(reveal(change.after ?? undefined)).toEqual({ MasterUserPassword: 'correct-horse', Engine: 'mysql' });
  });

  test('behind a NoEcho parameter differ where the details say that they change', () => {
    const masked = context({ Value: '****', Keys: ['****', { Key: '****', Size: 1, Kind: 'k' }] });
    const contexts = { BeforeContext: masked, AfterContext: masked };
    expect(onlyChange(contexts).after).toMatchObject({ Value: '****' });
    const changed = onlyChange({ ...contexts, Details: [detail({ Name: 'Value' }), detail({ Name: 'Keys' })] });
    expect(changed.before).toMatchObject({ Value: '****', Keys: ['****', { Size: 1, Kind: 'k' }] });
    expect(changed.after).toMatchObject({ Value: '**** (changed)', Keys: ['**** (changed)', { Size: 1, Kind: 'k' }] });
    expect(changed.before?.['Keys']).not.toEqual(changed.after?.['Keys']);
  });
});

describe('deletion and replacement policies', () => {
  test('come from both contexts', () => {
    const change = onlyChange({
      BeforeContext: context({}, { DeletionPolicy: 'Retain', UpdateReplacePolicy: 'Snapshot' }),
      AfterContext: context({}, { UpdateReplacePolicy: 'Delete' }),
    });
    expect(change.policies).toEqual({ DeletionPolicy: ['Retain', undefined], UpdateReplacePolicy: ['Snapshot', 'Delete'] });
  });

  test('come from the details without contexts', () => {
    const target = { Attribute: 'DeletionPolicy', Path: '/DeletionPolicy', BeforeValue: 'Retain', AfterValue: 'Delete' };
    expect(onlyChange({ Details: [detail(target)] }).policies).toEqual({ DeletionPolicy: ['Retain', 'Delete'] });
    expect(onlyChange({ Details: [detail({ Attribute: 'DeletionPolicy' })] }).policies).toEqual({
      DeletionPolicy: ['(value not given)', '(new value not given)'],
    });
  });

  test('are not there where no side has one', () => {
    expect(onlyChange({ AfterContext: context({}) })).not.toHaveProperty('policies');
  });
});

test.each(['[1]', '{"Properties":', 'text', `{"Properties":${'['.repeat(5000)}${']'.repeat(5000)}}`])(
  'the context %.20s is an error, not an empty object',
  (text) => {
    expect(inputErrorOf(() => onlyChange({ BeforeContext: text })).message).toBe(
      'The `BeforeContext` of `Uploads` is not a JSON object.',
    );
  },
);

describe('drift', () => {
  test('is what differs between the last deployment and the world', () => {
    const row = {
      PreviousDeploymentContext: context({ Size: '1' }),
      BeforeContext: context({ Size: '2' }),
      AfterContext: context({ Size: '3' }),
    };
    expect(driftOf(row)).toMatchObject([{ address: 'Uploads', kind: 'update', before: { Size: '1' }, after: { Size: '2' } }]);
    expect(driftOf({ ...row, PreviousDeploymentContext: context({ Size: '2' }) })).toEqual([]);
  });

  test('comes from the details without contexts', () => {
    const drifted = detail({ Name: 'Size', Path: '/Properties/Size', Drift: { PreviousValue: '1', ActualValue: '2' } });
    expect(driftOf({ Action: 'SyncWithActual', Details: [drifted] })).toMatchObject([
      { before: { Size: '1' }, after: { Size: '2' } },
    ]);
  });
});

function driftOf(row: JsonObject): readonly ResourceChange[] {
  return onlyPlan(changeSet({ changes: [row] })).drift;
}
