import { describe, expect, test } from 'vitest';
import { holds, settled, templateFacts } from '../../../src/risk/content/template-values.ts';
import type { Json, JsonObject } from '../../../src/model/value.ts';

const TEMPLATE: JsonObject = {
  Parameters: { Stage: { Type: 'String', Default: 'test' }, Size: { Type: 'Number' }, Later: { Default: 'x' } },
  Conditions: {
    Live: { 'Fn::Equals': [{ Ref: 'Stage' }, 'live'] },
    Never: { 'Fn::Not': [{ Condition: 'Live' }] },
    Big: { 'Fn::And': [{ Condition: 'Live' }, { 'Fn::Equals': [{ Ref: 'Size' }, 2] }] },
    Either: { 'Fn::Or': [{ Condition: 'Live' }, { 'Fn::Equals': [{ Ref: 'AWS::Region' }, 'eu-west-1'] }] },
    Open: { 'Fn::Equals': [{ 'Fn::Sub': '${AWS::Region}' }, 'eu-west-1'] },
    Itself: { Condition: 'Itself' },
    Odd: { 'Fn::Never': [] },
    One: { 'Fn::Equals': ['a'] },
  },
};
const facts = (given?: Json, unknown: readonly string[] = []) => templateFacts(TEMPLATE, given, (name) => unknown.includes(name));

describe('conditions', () => {
  const live = facts({ Stage: 'live', Size: '2' });
  test.each<[string, boolean | undefined, boolean | undefined]>([
    ['Live', true, false],
    ['Never', false, true],
    ['Big', true, false],
    ['Either', true, undefined],
    ['Open', undefined, undefined],
    ['Itself', undefined, undefined],
    ['Odd', undefined, undefined],
    ['One', undefined, undefined],
    ['Nowhere', undefined, undefined],
  ])('%s', (name, given, byDefault) => {
    expect(holds(name, live)).toBe(given);
    expect(holds(name, facts())).toBe(byDefault);
  });

  test('of a parameter that is known only after apply are not decided', () => {
    expect(holds('Live', facts({}, ['Stage']))).toBeUndefined();
  });
});

test('parameters come as a map or as the pairs of the API', () => {
  const expected = new Map<string, Json>([
    ['Stage', 'live'],
    ['Later', 'x'],
  ]);
  expect(facts({ Stage: 'live', Size: null }).parameters).toEqual(expected);
  expect(facts([{ ParameterKey: 'Stage', ParameterValue: 'live' }, 'x', {}]).parameters).toEqual(expected);
  expect(facts([{ parameter_key: 'Stage', parameter_value: 'live' }]).parameters).toEqual(expected);
});

describe('values', () => {
  test.each<[Json, Json]>([
    [{ Ref: 'Stage' }, 'test'],
    [{ Ref: 'Topic' }, { Ref: 'Topic' }],
    [{ 'Fn::Sub': 'a-${Stage}' }, 'a-test'],
    [{ 'Fn::Sub': ['${Who}-${Stage}', { Who: { Ref: 'Later' } }] }, 'x-test'],
    [{ 'Fn::Sub': 'arn:${AWS::Partition}:s3:::${Bucket}/${!Literal}' }, 'arn:aws:s3:::${Bucket}/${!Literal}'],
    [{ 'Fn::Join': ['-', ['a', { Ref: 'Stage' }]] }, 'a-test'],
    [{ 'Fn::Join': ['-', ['a', { Ref: 'Topic' }]] }, { 'Fn::Join': ['-', ['a', { Ref: 'Topic' }]] }],
    [{ 'Fn::If': ['Live', 'a', { Ref: 'Stage' }] }, 'test'],
    [{ 'Fn::If': ['Nowhere', 'a', 'b'] }, { 'Fn::If': ['Nowhere', 'a', 'b'] }],
    [{ A: { 'Fn::If': ['Live', 'a', { Ref: 'AWS::NoValue' }] }, B: [{ Ref: 'AWS::NoValue' }, 1] }, { B: [1] }],
    [{ 'Fn::GetAtt': ['Key', 'Arn'] }, { 'Fn::GetAtt': ['Key', 'Arn'] }],
    [
      [null, true, 3],
      [null, true, 3],
    ],
  ])('%j', (value, expected) => {
    expect(settled(value, facts())).toEqual(expected);
  });
});
