import { describe, expect, test } from 'vitest';
import { holds } from '../../../src/ingest/cloudformation/conditions.ts';
import type { Json, JsonObject } from '../../../src/model/value.ts';

const STAGE: Json = { Ref: 'Stage' };
const UNKNOWN: Json = { Ref: 'NotGiven' };
const equals = (...sides: readonly Json[]): JsonObject => ({ 'Fn::Equals': sides });
const TRUE = equals('a', 'a');
const FALSE = equals('a', 'b');
const OPEN = equals(UNKNOWN, 'a');

function answer(expression: Json, others: JsonObject = {}): boolean | undefined {
  return holds('Asked', { conditions: { Asked: expression, ...others }, values: [{ name: 'Stage', text: 'prod' }] });
}

describe('a condition holds, does not hold, or nobody can tell', () => {
  test.each<[string, Json, boolean | undefined]>([
    ['equal texts', TRUE, true],
    ['other texts', FALSE, false],
    ['a parameter with that value', equals(STAGE, 'prod'), true],
    ['a parameter with another value', equals('dev', STAGE), false],
    ['a parameter twice', equals(STAGE, STAGE), true],
    ['a number and its text', equals(1, '1'), true],
    ['a switch and its text', equals('true', true), true],
    ['an unknown parameter on the left', equals(UNKNOWN, 'prod'), undefined],
    ['an unknown parameter on the right', equals('prod', UNKNOWN), undefined],
    ['a list', equals(['prod'], 'prod'), undefined],
    ['an expression that is no parameter', equals({ 'Fn::Sub': 'prod' }, 'prod'), undefined],
    ['one side alone', equals('prod'), undefined],
    ['no sides', { 'Fn::Equals': 'prod' }, undefined],
    ['not of what holds', { 'Fn::Not': [TRUE] }, false],
    ['not of what does not', { 'Fn::Not': [FALSE] }, true],
    ['not of what is open', { 'Fn::Not': [OPEN] }, undefined],
    ['not of nothing', { 'Fn::Not': [] }, undefined],
    ['and of what holds', { 'Fn::And': [TRUE, TRUE] }, true],
    ['and of one that does not', { 'Fn::And': [TRUE, FALSE, OPEN] }, false],
    ['and of one that is open', { 'Fn::And': [TRUE, OPEN] }, undefined],
    ['or of one that holds', { 'Fn::Or': [FALSE, OPEN, TRUE] }, true],
    ['or of what does not', { 'Fn::Or': [FALSE, FALSE] }, false],
    ['or of one that is open', { 'Fn::Or': [FALSE, OPEN] }, undefined],
    ['an unknown function', { 'Fn::Contains': [['prod'], STAGE] }, undefined],
    ['nothing', {}, undefined],
    ['no expression', 'prod', undefined],
  ])('%s', (_, expression, expected) => expect(answer(expression)).toBe(expected));

  test.each<[string, JsonObject, boolean | undefined]>([
    ['another one that holds', { Other: TRUE }, true],
    ['another one that does not', { Other: FALSE }, false],
    ['another one of that name that is missing', {}, undefined],
    ['itself, around a corner', { Other: { Condition: 'Asked' } }, undefined],
  ])('%s', (_, others, expected) => expect(answer({ Condition: 'Other' }, others)).toBe(expected));

  test('a name that is none', () => expect(answer({ Condition: '' })).toBeUndefined());
});
