import { describe, expect, test } from 'vitest';
import { readRow } from '../../../src/ingest/cloudformation/row.ts';
import type { JsonObject, Path } from '../../../src/model/value.ts';
import { changeSet, inputErrorOf, onlyChange, onlyPlan, readFile } from './read-change-sets.ts';

const BUCKET = { Action: 'Modify', LogicalResourceId: 'A', ResourceType: 'AWS::S3::Bucket' };
const BEFORE = '(value not given)';
const AFTER = '(new value not given)';

function context(properties: JsonObject, rest: JsonObject = {}): string {
  return JSON.stringify({ Properties: properties, ...rest });
}

function detail(target: JsonObject, rest: JsonObject = {}): JsonObject {
  return { Target: { Attribute: 'Properties', RequiresRecreation: 'Never', ...target }, Evaluation: 'Static', ...rest };
}

describe('a side without a context is made from the other one and the details', () => {
  const size = (target: JsonObject): JsonObject => detail({ Name: 'Size', ...target });
  test.each<[string, JsonObject, JsonObject | null, JsonObject | null]>([
    [
      'the old one',
      { AfterContext: context({ Size: '2', Name: 'a' }), Details: [size({ BeforeValue: '1' })] },
      { Size: '1', Name: 'a' },
      { Size: '2', Name: 'a' },
    ],
    [
      'the new one',
      { BeforeContext: context({ Size: '1', Name: 'a' }), Details: [size({ AfterValue: '2' })] },
      { Size: '1', Name: 'a' },
      { Size: '2', Name: 'a' },
    ],
    ['of values alone', { Details: [size({ BeforeValue: '1', AfterValue: '2' })] }, { Size: '1' }, { Size: '2' }],
    ['an old value alone: the new one is none', { Details: [size({ BeforeValue: '1' })] }, { Size: '1' }, {}],
    ['a new value alone: the old one is none', { Details: [size({ AfterValue: '2' })] }, {}, { Size: '2' }],
    ['of an added property', { Details: [size({ AttributeChangeType: 'Add' })] }, {}, { Size: AFTER }],
    ['of a removed property', { Details: [size({ AttributeChangeType: 'Remove' })] }, { Size: BEFORE }, {}],
    ['of a changed property', { Details: [size({ AttributeChangeType: 'Modify' })] }, { Size: BEFORE }, { Size: AFTER }],
    [
      'of a detail that gives a value and one that gives none',
      { Details: [size({ BeforeValue: '1', AfterValue: '2' }), size({})] },
      { Size: '1' },
      { Size: '2' },
    ],
    [
      'not of a detail that only resets a record',
      { Details: [size({ AttributeChangeType: 'SyncWithActual', BeforeValue: '1', AfterValue: '2' })] },
      {},
      {},
    ],
    ['not of a detail that names no property', { Details: [detail({ Attribute: 'DeletionPolicy', BeforeValue: '1' })] }, {}, {}],
    ['of an object that may change', { Action: 'Dynamic', BeforeContext: context({ Size: '1' }) }, { Size: '1' }, { Size: '1' }],
    ['not of an imported object', { Action: 'Import', AfterContext: context({ Size: '1' }) }, {}, { Size: '1' }],
    ['of an added object', { Action: 'Add', Details: [size({ AfterValue: '2' })] }, null, { Size: '2' }],
    ['of a removed object', { Action: 'Remove', Details: [size({ BeforeValue: '1' })] }, { Size: '1' }, null],
  ])('%s', (_, row, before, after) => {
    const change = readRow({ ResourceChange: { ...BUCKET, ...row } });
    expect([change?.values.before, change?.values.after]).toEqual([before, after]);
  });

  test.each<[string, JsonObject, boolean]>([
    ['nothing gives a value', { Details: [size({})] }, true],
    ['a detail gives the old one', { Details: [size({ BeforeValue: '1' })] }, false],
    ['a detail gives the new one', { Details: [size({ AfterValue: '' })] }, false],
    ['a context does', { BeforeContext: context({}) }, false],
    ['the other context does', { AfterContext: context({}) }, false],
  ])('values are withheld, or not, where %s', (_, row, isWithheld) => expect(onlyChange(row).valuesWithheld).toBe(isWithheld));

  test('two equal masks of a property that changes hide two values, and no others do', () => {
    const masked = context({ Secret: '****', List: ['****', { A: '*****', B: 'b', C: '**' }], Other: '****' });
    const change = onlyChange({
      BeforeContext: masked,
      AfterContext: masked,
      Details: [detail({ Name: 'Secret' }), detail({ Name: 'List' })],
    });
    expect(JSON.stringify(change.before)).not.toBe(JSON.stringify(change.after));
    const row = readRow({
      ResourceChange: { ...BUCKET, BeforeContext: masked, AfterContext: masked, Details: [detail({ Name: 'List' })] },
    });
    expect(row?.values.after).toEqual({
      Secret: '****',
      List: ['**** (changed)', { A: '**** (changed)', B: 'b', C: '**' }],
      Other: '****',
    });
  });
});

test.each(['BeforeContext', 'AfterContext', 'PreviousDeploymentContext'])(
  'a %s that is no object is an error that names it',
  (field) => {
    const { message, hint } = inputErrorOf(() => onlyChange({ [field]: '[1]' }));
    expect(message).toBe(`The \`${field}\` of \`Uploads\` is not a JSON object.`);
    expect(hint).toContain('--include-property-values');
  },
);

describe('policies', () => {
  const said = (before: string, after: string): JsonObject =>
    detail({ Attribute: 'DeletionPolicy', BeforeValue: before, AfterValue: after });
  test.each<[string, JsonObject, object | undefined]>([
    [
      'from the contexts',
      { BeforeContext: context({}, { DeletionPolicy: 'Retain' }), AfterContext: context({}, { DeletionPolicy: 'Delete' }) },
      { DeletionPolicy: ['Retain', 'Delete'] },
    ],
    ['from the details', { Details: [said('Retain', 'Delete')] }, { DeletionPolicy: ['Retain', 'Delete'] }],
    [
      'from the details where the contexts have none',
      { BeforeContext: context({}), AfterContext: context({}), Details: [said('Retain', 'Delete')] },
      { DeletionPolicy: ['Retain', 'Delete'] },
    ],
    [
      'on the old side alone',
      { BeforeContext: context({}, { UpdateReplacePolicy: 'Retain' }), AfterContext: context({}) },
      { UpdateReplacePolicy: ['Retain', undefined] },
    ],
    [
      'on the old side alone, with a detail that gives no value',
      { BeforeContext: context({}, { DeletionPolicy: 'Retain' }), Details: [detail({ Attribute: 'DeletionPolicy' })] },
      { DeletionPolicy: ['Retain', undefined] },
    ],
    ['named, without values', { Details: [detail({ Attribute: 'DeletionPolicy' })] }, { DeletionPolicy: [BEFORE, AFTER] }],
    [
      'not where only a record is reset',
      { Details: [detail({ Attribute: 'DeletionPolicy', AttributeChangeType: 'SyncWithActual' })] },
      undefined,
    ],
    ['of another attribute', { Details: [detail({ Attribute: 'Metadata' })] }, undefined],
  ])('%s', (_, row, policies) => expect(onlyChange(row).policies).toEqual(policies));
});

describe('what forces a replacement', () => {
  const named = (name: string, recreation: string, rest: JsonObject = {}): JsonObject =>
    detail({ Name: name, RequiresRecreation: recreation }, rest);
  test.each<[string, JsonObject, readonly Path[]]>([
    [
      'the surest, where it is certain',
      { Replacement: 'True', Details: [named('A', 'Always'), named('B', 'Conditionally')] },
      [['A']],
    ],
    [
      'all, where it is certain and none is sure',
      { Replacement: 'True', Details: [named('A', 'Conditionally'), named('B', 'Conditionally')] },
      [['A'], ['B']],
    ],
    [
      'all, where it is not certain',
      { Replacement: 'Conditional', Details: [named('A', 'Always', { Evaluation: 'Dynamic' }), named('B', 'Conditionally')] },
      [['A'], ['B']],
    ],
    [
      'each once',
      { Replacement: 'True', Details: [named('A', 'Always'), named('A', 'Always', { Evaluation: 'Dynamic' })] },
      [['A']],
    ],
    ['none that never does', { Replacement: 'Conditional', Details: [named('A', 'Never')] }, []],
    [
      'none of what is left as it is',
      { Details: [detail({ Name: 'A', RequiresRecreation: 'Always', AttributeChangeType: 'SyncWithActual' })] },
      [],
    ],
    ['none of an update', { Replacement: 'False', Details: [named('A', 'Conditionally')] }, []],
  ])('%s', (_, row, paths) => expect(onlyChange(row).replacePaths).toEqual(paths));
});

test('drift is no import, and is certain', () => {
  const [drift] = onlyPlan(
    changeSet({
      changes: [
        {
          PreviousDeploymentContext: context({ Size: '1' }),
          BeforeContext: context({ Size: '2' }),
          AfterContext: context({ Size: '2' }),
        },
      ],
    }),
  ).drift;
  expect(drift).toMatchObject({
    kind: 'update',
    likelihood: 'certain',
    importing: false,
    valuesWithheld: false,
    unknown: {},
    replacePaths: [],
  });
});

test('tags that are no pairs name no environment, and do not keep others from it', () => {
  const tags = context({
    Tags: [null, 'Environment', { Key: 'Environment', Value: 'prod' }, { Key: 'Environment' }],
    Other: 'x',
  });
  const { signs } = onlyPlan(changeSet({ changes: [{ Action: 'Remove', BeforeContext: tags }] }));
  expect(signs.filter(({ source }) => source === 'tag-before')).toEqual([
    { text: 'prod', source: 'tag-before', where: 'Tags.Environment', count: 1 },
  ]);
});

describe('pages that repeat what others list', () => {
  const valued = (name: string, before: string, after: string): JsonObject => ({
    LogicalResourceId: name,
    BeforeContext: context({ A: before }),
    AfterContext: context({ A: after }),
  });
  const ids = (...pages: readonly (readonly JsonObject[])[]): readonly string[] =>
    readFile(pages.map((changes) => changeSet({ changes }))).flatMap(({ changes }) => changes.map(({ id }) => id));

  test('all of them, whatever their place', () => {
    const rows = [valued('A', '1', '2'), valued('B', '1', '2'), valued('C', '1', '2')];
    expect(ids(rows, rows)).toEqual(['A', 'B', 'C']);
  });

  test.each([
    ['another new value', '1', '3'],
    ['another old value', '3', '2'],
  ])('%s is another change', (_, before, after) => {
    expect(ids([valued('A', '1', '2')], [valued('A', before, after)])).toEqual(['A', 'A#2']);
  });
});
