import { describe, expect, test } from 'vitest';
import { readDetails } from '../../../src/ingest/cloudformation/details.ts';
import { expandLoops } from '../../../src/ingest/cloudformation/for-each.ts';
import { isSameJson } from '../../../src/ingest/cloudformation/json.ts';
import { partUnknown, replaceUnknownIn } from '../../../src/ingest/cloudformation/known-after-apply.ts';
import { removeIn, setIn } from '../../../src/ingest/cloudformation/set-in.ts';
import type { Json, JsonObject, Path } from '../../../src/model/value.ts';
import { draftOf } from './read-change-sets.ts';

const LATER = '{{changeSet:KNOWN_AFTER_APPLY}}';

describe('what is known after the execution only', () => {
  test.each<[string, JsonObject, JsonObject, JsonObject]>([
    ['a text', { Arn: LATER, Name: 'a' }, { Name: 'a' }, { Arn: true }],
    ['a part of an object', { A: { B: LATER, C: 'c' } }, { A: { C: 'c' } }, { A: { B: true } }],
    ['an item of a list, which keeps its place', { A: ['x', LATER] }, { A: ['x', null] }, { A: [false, true] }],
    ['an object in a list', { A: [{ B: LATER }, { B: 'b' }] }, { A: [{}, { B: 'b' }] }, { A: [{ B: true }, false] }],
    ['inside a longer text', { A: `x-${LATER}` }, {}, { A: true }],
    ['nothing', { A: { B: 'b' }, C: ['c'], D: {}, E: 1 }, { A: { B: 'b' }, C: ['c'], D: {}, E: 1 }, {}],
  ])('%s', (_, after, known, unknown) => expect(partUnknown(after)).toEqual({ known, unknown }));

  test('stands for an old value that nobody looked up', () => {
    const before = { A: LATER, B: [LATER, 'b', { C: LATER }], D: { E: 'e' }, F: null };
    expect(replaceUnknownIn(before, '?')).toEqual({ A: '?', B: ['?', 'b', { C: '?' }], D: { E: 'e' }, F: null });
  });
});

describe('a value at a path', () => {
  test.each<[JsonObject, Path, JsonObject]>([
    [{ a: 1 }, [], { a: 1 }],
    [{ a: 1 }, ['b'], { a: 1, b: 'new' }],
    [{ a: { b: 1, c: 2 } }, ['a', 'b'], { a: { b: 'new', c: 2 } }],
    [{}, ['a', 'b'], { a: { b: 'new' } }],
    [{}, ['a', 1], { a: [null, 'new'] }],
    [{ a: [1, 2, 3] }, ['a', 1], { a: [1, 'new', 3] }],
    [{ a: [{ b: 1 }] }, ['a', 0, 'c'], { a: [{ b: 1, c: 'new' }] }],
    [{ a: [1] }, ['a', 'b'], { a: { b: 'new' } }],
    [{ a: { 0: 1 } }, ['a', 0], { a: { 0: 'new' } }],
  ])('%j, set at %j, is %j', (target, path, expected) => expect(setIn(target, path, 'new')).toEqual(expected));

  test.each<[JsonObject, Path, JsonObject]>([
    [{ a: 1, b: 2 }, ['a'], { b: 2 }],
    [{ a: { b: 1, c: 2 }, d: 3 }, ['a', 'b'], { a: { c: 2 }, d: 3 }],
    [{ a: [1, 2] }, ['a', 0], { a: [1, 2] }],
    [{ a: 1 }, ['a', 'b'], { a: 1 }],
    [{ a: 1 }, ['b', 'c'], { a: 1 }],
    [{ a: 1 }, [], { a: 1 }],
  ])('%j, without %j, is %j', (target, path, expected) => expect(removeIn(target, path)).toEqual(expected));

  test('is never taken from what every object inherits', () => {
    expect(Object.keys(removeIn({ a: 1 }, ['__proto__', 'toString']))).toEqual(['a']);
  });
});

test.each<[Json, Json, boolean]>([
  [{ a: 1, b: 2 }, { b: 2, a: 1 }, true],
  [{ a: 1 }, { a: 1, b: 2 }, false],
  [{ a: 1, b: 2 }, { a: 1 }, false],
  [{ a: 1 }, { b: 1 }, false],
  [{ toString: 1 }, {}, false],
  [[1, 2], [1, 2], true],
  [[1], [1, 2], false],
  [[1, 2], [1], false],
  [[1, 2], [2, 1], false],
  [[], {}, false],
  ['1', 1, false],
  [null, null, true],
])('%j and %j are the same: %s', (one, other, expected) => {
  expect(isSameJson(one, other)).toBe(expected);
  expect(isSameJson({ inside: [one] }, { inside: [other] })).toBe(expected);
});

describe('a detail of a change', () => {
  const detail = (target: JsonObject, rest: JsonObject = {}) => readDetails([{ Target: target, ...rest }])[0];

  test.each<[string, JsonObject, Path]>([
    ['of the path', { Path: '/Properties/Tags/0/Value', Name: 'Tags' }, ['Tags', 0, 'Value']],
    ['of a path with signs', { Path: '/Properties/A~1B~0C' }, ['A/B~C']],
    ['of a path with a long number', { Path: '/Properties/12345' }, ['12345']],
    ['of the name', { Name: 'Size' }, ['Size']],
    ['of the name where the path ends at all properties', { Path: '/Properties', Name: 'Size' }, ['Size']],
    ['of the name where the path is no pointer', { Path: 'XProperties/Other', Name: 'Size' }, ['Size']],
    ['of nothing', {}, []],
    ['of tags', { Attribute: 'Tags' }, ['Tags']],
    ['of a policy', { Attribute: 'DeletionPolicy', Name: 'Size' }, []],
  ])('%s has its path', (_, target, path) => expect(detail(target)?.path).toEqual(path));

  test.each<[JsonObject, JsonObject, boolean]>([
    [{ AttributeChangeType: 'SyncWithActual' }, {}, true],
    [{ AttributeChangeType: 'Modify' }, { ChangeSource: 'NoModification' }, true],
    [{ AttributeChangeType: 'Modify' }, { ChangeSource: 'DirectModification' }, false],
    [{}, {}, false],
  ])('%j, %j only resets a record: %s', (target, rest, isSync) => expect(detail(target, rest)?.isSync).toBe(isSync));

  test.each<[string | undefined, string]>([
    ['Never', 'never'],
    ['False', 'never'],
    [undefined, 'never'],
    ['Conditionally', 'conditionally'],
    ['Always', 'always'],
    ['True', 'always'],
    ['Perhaps', 'always'],
  ])('that says %s is recreated %s', (word, recreation) =>
    expect(detail(word === undefined ? {} : { RequiresRecreation: word })?.recreation).toBe(recreation),
  );

  test.each<[Json, string | undefined]>([
    ['', ''],
    ['a', 'a'],
    [{ a: 1 }, '{"a":1}'],
    [0, '0'],
    [null, undefined],
  ])('of the value %j says %s', (value, text) => {
    expect(detail({ BeforeValue: value })?.before).toBe(text);
    expect(detail({ AfterValue: value })?.after).toBe(text);
    expect(detail({ Drift: { PreviousValue: value, ActualValue: 'x' } })?.drift).toEqual({ previous: text, actual: 'x' });
  });
});

describe('a loop of a template', () => {
  const body: JsonObject = {
    'Bucket${Name}': { Properties: { Id: 'x-${Name}', Tag: { Ref: 'Name' }, Other: { Ref: 'Other' } } },
  };
  const made = (name: string): JsonObject => ({
    [`Bucket${name}`]: { Properties: { Id: `x-${name}`, Tag: name, Other: { Ref: 'Other' } } },
  });

  test.each<[string, Json, JsonObject]>([
    ['turns once for each member', ['Name', ['A', 'B'], body], { ...made('A'), ...made('B') }],
    ['turns for the default of a parameter', ['Name', { Ref: 'Names' }, body], { ...made('C'), ...made('D') }],
    ['of an unknown parameter is left out', ['Name', { Ref: 'Others' }, body], {}],
    ['of a parameter without a default is left out', ['Name', { Ref: 'Bare' }, body], {}],
    ['of no collection is left out', ['Name', 'A', body], {}],
    ['without a name is left out', [{}, ['A'], { 'Bucket${undefined}': {} }], {}],
    ['without a body is left out', ['Name', ['A']], {}],
    ['that is no list is left out', 'Name', {}],
    ['keeps letters and digits of a member where asked', ['Name', ['a-1.b'], { 'X&{Name}': '&{Name}' }], { Xa1b: 'a1b' }],
  ])('%s', (_, loop, expected) => {
    const parameters = { Names: { Default: 'C, D' }, Bare: {} };
    expect(expandLoops({ 'Fn::ForEach::Loop': loop, Stays: 1 }, parameters)).toEqual({ ...expected, Stays: 1 });
  });
});

test.each<[Path, string]>([
  [[], 'enter'],
  [['Changes'], 'enter'],
  [['changes'], 'enter'],
  [['Changes', 0], 'take'],
  [['Changes', 'a'], 'skip'],
  [['Changes', 0, 'ResourceChange'], 'skip'],
  [['Parameters'], 'take'],
  [['Parameters', 0], 'skip'],
  [['ResourceChange'], 'take'],
  [['Description'], 'skip'],
])('of a change set, %j: %s', (path, interest) => expect(draftOf({}).interest(path)).toBe(interest));
