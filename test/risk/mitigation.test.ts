import { describe, expect, test } from 'vitest';
import type { Mitigation } from '../../src/model/knowledge.ts';
import type { Json } from '../../src/model/value.ts';
import { destroy, judge } from './support.ts';

/** What is left of a loss of 1 where one setting is known, and has a value. */
function left(given: Partial<Mitigation>, value?: Json): number {
  const mitigation: Mitigation = { path: 'a', op: 'set', factor: 0.5, hard: false, value: true, ...given };
  const knowledge = { known: true, category: 'data_store' as const, data: 1, mitigates: [mitigation] };
  const change = destroy('acme_thing', value === undefined ? {} : { a: value });
  return Math.round(judge(change, { knowledge }).channels.data * 1000) / 1000;
}

describe('a setting softens a loss', () => {
  test.each<[given: Partial<Mitigation>, value: Json]>([
    [{ op: 'set' }, 'x'],
    [{ op: 'set' }, [1]],
    [{ op: 'eq', value: true }, true],
    [{ op: 'eq', value: true }, 'true'],
    [{ op: 'eq', value: 7 }, '7'],
    [{ op: 'eq', value: 'true' }, 'true'],
    [{ op: 'eq', value: 'Retain' }, 'Retain'],
    [{ op: 'ge', value: 7 }, 7],
    [{ op: 'ge', value: 7 }, '8'],
    [{ op: 'gt', value: 7 }, 8],
  ])('where %j and it is %j', (given, value) => {
    expect(left(given, value)).toBe(0.5);
  });

  test.each<[given: Partial<Mitigation>, value: Json | undefined]>([
    [{ op: 'set' }, ''],
    [{ op: 'set' }, []],
    [{ op: 'set' }, null],
    [{ op: 'set' }, undefined],
    [{ op: 'set' }, '(sensitive value)'],
    [{ op: 'eq', value: true }, false],
    [{ op: 'eq', value: 'true' }, true],
    [{ op: 'eq', value: 'Retain' }, 'retain'],
    [{ op: 'ge', value: 7 }, 6],
    [{ op: 'ge', value: 7 }, 'x'],
    [{ op: 'gt', value: 7 }, 7],
    [{ op: 'gt', value: 'x' }, 9],
  ])('not where %j and it is %j', (given, value) => {
    expect(left(given, value)).toBe(1);
  });

  test('never wholly, and the more the surer it is that the data stays', () => {
    expect(left({ factor: 0.2 }, 'x')).toBe(0.35);
    expect(left({ factor: 0.15, hard: true }, 'x')).toBe(0.2);
    expect(left({ factor: 0.1 }, 'x')).toBe(0.1);
    expect(left({ factor: 0.01 }, 'x')).toBe(0.05);
    expect(left({ factor: 1 }, 'x')).toBe(1);
  });
});
