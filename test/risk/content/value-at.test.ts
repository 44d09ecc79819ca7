import { describe, expect, test } from 'vitest';
import { Sealed } from '../../../src/model/sealed.ts';
import type { JsonObject } from '../../../src/model/value.ts';
import { isSealedAt, isUnknownAt, valueAt } from '../../../src/risk/content/value-at.ts';

const OBJECT: JsonObject = {
  name: 'a',
  '2fa': 'on',
  settings: [{ tier: 'x', flags: ['p', 'q'] }, { tier: 'y' }],
  Settings: { Tier: 'z' },
  chart: { 'grafana.ini': { 'auth.anonymous': { enabled: true }, auth: { basic: 1 } } },
  config: { 'retention.ms': 7, retention: { ms: 8 } },
  list: Array.from({ length: 12 }, (_, index) => index),
  Attributes: [{ Key: 'a.b', Value: '1' }, 'x', { Key: 'c', Value: '2' }, { Value: '3' }],
  nothing: null,
  hidden: '[REDACTED]',
};

describe('a path of the knowledge', () => {
  test.each<[path: string, value: unknown]>([
    ['name', 'a'],
    ['2fa', 'on'],
    ['settings.0.tier', 'x'],
    ['settings.1.tier', 'y'],
    ['settings.tier', 'x'],
    ['settings.0.flags.1', 'q'],
    ['Settings.Tier', 'z'],
    ['Settings.0.Tier', 'z'],
    ['config.retention.ms', 7],
    ['chart.grafana.ini.auth.anonymous.enabled', true],
    ['chart.grafana.ini.auth.basic', 1],
    ['chart.grafana.ini.auth.missing', undefined],
    ['list.11', 11],
    ['Attributes[a.b]', '1'],
    ['Attributes[c]', '2'],
    ['hidden.below', '[REDACTED]'],
    ['Attributes[d]', undefined],
    ['name[a]', undefined],
    ['settings.2.tier', undefined],
    ['name.below', undefined],
    ['nothing', undefined],
    ['nothing.below', undefined],
    ['missing', undefined],
  ])('%s leads to %j', (path, value) => {
    expect(valueAt(OBJECT, path)).toEqual(value);
  });
});

test.each<[path: string, isUnknown: boolean]>([
  ['a', true],
  ['a.below', true],
  ['block.0.id', true],
  ['block.1.id', false],
  ['block.id', true],
  ['block.0.name', false],
  ['Pairs[k]', true],
  ['Pairs[l]', false],
  ['whole.below.that', true],
  ['none', false],
  ['none.below', false],
  ['missing.below', false],
  ['object.0.id', true],
  ['middle.a.b.c', true],
  ['middle.a.b.d', false],
])('%s is known only after apply: %s', (path, isUnknown) => {
  const unknown = {
    a: true,
    block: [{ id: true }, {}],
    Pairs: [
      { Key: 'k', Value: true },
      { Key: 'l', Value: false },
    ],
    whole: { below: true },
    none: null,
    object: { id: true },
    middle: { 'a.b': { c: true } },
  };
  expect(isUnknownAt(unknown, path)).toBe(isUnknown);
});

test.each<[path: string, isSealed: boolean]>([
  ['secret', true],
  ['secret.below', true],
  ['block', true],
  ['block.0.password', true],
  ['block.0.name', false],
  ['block.1.name', false],
  ['deep.list', true],
  ['deep.list.0', false],
  ['deep.list.1', true],
  ['dotted.a.b', true],
  ['dotted.a.c', false],
  ['middle.a.b.c', true],
  ['middle.a.b.d', false],
  ['Pairs[k]', true],
  ['Pairs[l]', false],
  ['missing', false],
])('%s must not be quoted: %s', (path, isSealed) => {
  const seal = () => new Sealed('x', 'marked-sensitive');
  const values = {
    secret: seal(),
    block: [{ password: seal(), name: 'a' }, { name: 'b' }],
    deep: { list: ['a', seal()] },
    dotted: { 'a.b': seal(), 'a.c': 'd' },
    middle: { 'a.b': { c: seal(), d: 'e' } },
    Pairs: [
      { Key: 'k', Value: seal() },
      { Key: 'l', Value: 'm' },
    ],
  };
  expect(isSealedAt(values, path)).toBe(isSealed);
});

test('nothing is sealed in an object that was not there', () => {
  expect(isSealedAt(null, 'a')).toBe(false);
  expect(valueAt(undefined, 'a')).toBeUndefined();
});
