import { assert, boolean, integer, property, uniqueArray } from '../../support/fast-check.ts';
import { describe, expect, test } from 'vitest';
import type { Plan } from '../../../src/model/plan.ts';
import type { Json, JsonObject } from '../../../src/model/value.ts';
import { changeSet, readFile, readFiles } from './read-change-sets.ts';

const row = (name: string): JsonObject => ({ LogicalResourceId: name, PhysicalResourceId: `p-${name}` });

/** A page of the change set `update`, with or without more to come. */
function page(names: readonly string[], next?: string, fields: JsonObject = {}): JsonObject {
  return changeSet({ changes: names.map(row), fields: { ...(next === undefined ? {} : { NextToken: next }), ...fields } });
}

function shape(plans: readonly Plan[]): readonly unknown[] {
  return plans.map((plan) => [plan.changes.map(({ id }) => id), plan.incomplete.map(({ reason }) => reason)]);
}

/** A page as a tool writes it that keeps nothing but changes and token. */
function withoutIds({ Changes, NextToken }: JsonObject): JsonObject {
  return { Changes, ...(NextToken === undefined ? {} : { NextToken }) };
}

describe('pages of one change set are one plan', () => {
  test.each<[string, Readonly<Record<string, readonly Json[]>>]>([
    ['one after the other in a file', { 'a.json': [page(['A'], '2'), page(['B'])] }],
    ['in a list', { 'a.json': [[page(['A'], '2'), page(['B'])]] }],
    ['in files', { 'a.json': [page(['A'], '2')], 'b.json': [page(['B'])] }],
    ['with a page given twice', { 'a.json': [page(['A'], '2'), page(['A'], '2'), page(['B'])] }],
    ['without ids, by what precedes them', { 'a.json': [withoutIds(page(['A'], '2')), withoutIds(page(['B']))] }],
    ['without ids, in files', { 'a.json': [page(['A'], '2')], 'b.json': [withoutIds(page(['B']))] }],
    [
      'with ids of a recording',
      { 'a.json': ['2', undefined].map((next, index) => page([index === 0 ? 'A' : 'B'], next, { ChangeSetId: '<id:1>' })) },
    ],
  ])('%s', (_, files) => {
    expect(shape(readFiles(files))).toEqual([[['A', 'B'], []]]);
  });

  test('however far apart they stand', () => {
    const other = changeSet({ name: 'other', changes: [row('X')] });
    expect(shape(readFile([page(['A'], '2'), other, page(['B'])]))).toEqual([
      [['A', 'B'], []],
      [['X'], []],
    ]);
  });

  test('where a page without id follows one that came back', () => {
    const other = changeSet({ name: 'other', changes: [row('X')] });
    const pages = [page(['A'], '2'), other, page(['B'], '3'), withoutIds(page(['C']))];
    expect(shape(readFile(pages))).toEqual([
      [['A', 'B', 'C'], []],
      [['X'], []],
    ]);
  });

  test('in any split', () => {
    const whole = Array.from({ length: 8 }, (_, index) => `R${index}`);
    const cuts = uniqueArray(integer({ min: 1, max: whole.length - 1 }), { maxLength: 5 });
    assert(
      property(cuts, boolean(), (places, bare) => {
        const bounds = [0, ...places.toSorted((a, b) => a - b), whole.length];
        const pages = bounds
          .slice(1)
          .map((end, index) => page(whole.slice(bounds[index], end), end === whole.length ? undefined : String(end)));
        const given = bare ? pages.map((item, index) => (index === 0 ? item : withoutIds(item))) : pages;
        expect(readFile(given)).toEqual(readFile([page(whole)]));
      }),
    );
  });
});

describe('a page that is missing makes the plan incomplete', () => {
  test.each<[string, readonly JsonObject[], string]>([
    ['after the only one', [page(['A'], '2')], 'change set `update` has more changes than the 1 page given'],
    ['after the second', [page(['A'], '2'), page(['B'], '3')], 'change set `update` has more changes than the 2 pages given'],
    ['after one given twice', [page(['A'], '2'), page(['A'], '2')], 'change set `update` has more changes than the 1 page given'],
  ])('%s', (_, pages, detail) => {
    expect(readFile(pages).map((plan) => plan.incomplete)).toEqual([[{ reason: 'missing-pages', detail }]]);
  });

  test('and another change set does not stand in for it', () => {
    const other = changeSet({ name: 'other', changes: [row('X')] });
    expect(shape(readFile([page(['A'], '2'), other]))).toEqual([
      [['A'], ['missing-pages']],
      [['X'], []],
    ]);
    const bare = { ResourceChange: { ...row('X'), Action: 'Remove', ResourceType: 'AWS::SQS::Queue' } };
    expect(shape(readFile([page(['A'], '2'), bare]))).toEqual([
      [['A'], ['missing-pages']],
      [['X'], []],
    ]);
    const elsewhere = { ...withoutIds(page(['X'])), StackName: 'elsewhere' };
    expect(shape(readFile([page(['A'], '2'), elsewhere]))).toHaveLength(2);
  });
});

describe('what repeats', () => {
  test('on one page counts as often as it stands there', () => {
    expect(shape(readFile([page(['A', 'A', 'A#2'])]))).toEqual([[['A', 'A#2', 'A#2#2'], []]]);
  });

  test('with property values and without is one change, with its values', () => {
    const plain = changeSet({ changes: [row('A')] });
    const valued = changeSet({
      changes: [{ ...row('A'), BeforeContext: '{"Properties":{"A":"1"}}', AfterContext: '{"Properties":{"A":"2"}}' }],
    });
    for (const documents of [
      [plain, valued],
      [valued, plain],
      [valued, valued],
    ]) {
      expect(readFile(documents)).toMatchObject([{ changes: [{ id: 'A', before: { A: '1' }, after: { A: '2' } }] }]);
    }
  });

  test('with different values is two changes: none is left out', () => {
    const [one, two] = ['1', '2'].map((value) =>
      changeSet({ changes: [{ ...row('A'), AfterContext: `{"Properties":{"A":"${value}"}}` }] }),
    );
    expect(shape(readFile([one ?? {}, two ?? {}]))).toEqual([[['A', 'A#2'], []]]);
  });

  test('as an id behind a placeholder does not join two recordings', () => {
    const recorded = (name: string): JsonObject =>
      page([name], undefined, { ChangeSetId: 'arn:<partition>:changeSet/<resource:1>' });
    expect(shape(readFile([recorded('A'), recorded('B')]))).toEqual([
      [['A'], []],
      [['B'], []],
    ]);
  });
});
