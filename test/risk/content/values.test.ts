import { describe, expect, test } from 'vitest';
import { Sealed } from '../../../src/model/sealed.ts';
import type { Json } from '../../../src/model/value.ts';
import { quantityOf } from '../../../src/risk/content/quantity.ts';
import { comparableMasks, isRedacted } from '../../../src/risk/content/redacted.ts';
import { sameContent } from '../../../src/risk/content/same-content.ts';
import { isSealedAt, isUnknownAt, valueAt } from '../../../src/risk/content/value-at.ts';

describe('two values mean the same', () => {
  test.each<[string, Json | undefined, Json | undefined]>([
    ['in another order', { a: [1, 2], b: 'x' }, { b: 'x', a: [2, 1] }],
    ['as text and number', { port: '5432' }, { port: 5432 }],
    ['as text and switch', 'true', true],
    ['as documents', '{"Statement": [{"Action": "s3:*"}]}', '{"Statement":[{"Action":["s3:*"]}]}'],
    ['with empty parts', { a: 1, b: null, c: [], d: '' }, { a: 1 }],
    ['with a switch that is off and none', { a: 1, b: false }, { a: 1 }],
    ['as nothing and an empty block', undefined, [{}]],
    ['behind the same hash', '(redacted:ab12)', '(redacted:ab12)'],
  ])('%s', (_how, left, right) => {
    expect(sameContent(left, right)).toBe(true);
  });

  test.each<[string, Json | undefined, Json | undefined]>([
    ['another number', 1, 2],
    ['one more member', ['a'], ['a', 'b']],
    ['another empty block', [{ block: [{}] }], [{ allow: [{}] }]],
    ['a redacted value, which may be any', '(sensitive value)', '(sensitive value)'],
    ['other hashes', '(redacted:ab12)', '(redacted:ab13)'],
    ['texts that are no documents', '{a', '{b'],
  ])('but not with %s', (_how, left, right) => {
    expect(sameContent(left, right)).toBe(false);
  });
});

describe('paths', () => {
  test.each<[string, Json, Json | undefined]>([
    ['settings.0.tier', { settings: [{ tier: 'a' }] }, 'a'],
    ['settings.tier', { settings: [{ tier: 'a' }] }, 'a'],
    ['Settings.0.Tier', { Settings: { Tier: 'a' } }, 'a'],
    ['a.1', { a: ['x', 'y'] }, 'y'],
    ['a.b', { a: '(sensitive value)' }, '(sensitive value)'],
    ['a.b', { a: 'text' }, undefined],
    ['a.b', { a: null }, undefined],
    ['a', null, undefined],
    [
      'Attributes[a.b]',
      {
        Attributes: [
          { Key: 'c', Value: '1' },
          { Key: 'a.b', Value: '2' },
        ],
      },
      '2',
    ],
    ['Attributes[a.b]', { Attributes: [{ Key: 'c', Value: '1' }] }, undefined],
    ['Attributes[a.b]', { Attributes: { 'a.b': '1' } }, undefined],
  ])('%s', (path, root, value) => {
    expect(valueAt(root, path)).toEqual(value);
  });

  test('a path is unknown where it, or what holds it, is known only after apply', () => {
    expect(isUnknownAt({ a: true }, 'a.0.b')).toBe(true);
    expect(isUnknownAt({ a: [{ b: true }] }, 'a.0.b')).toBe(true);
    expect(isUnknownAt({ a: [{ c: true }] }, 'a.0.b')).toBe(false);
    expect(isUnknownAt({}, 'a')).toBe(false);
  });

  test('a path is sealed where it, what holds it or what it holds is', () => {
    const secret = new Sealed('x', 'marked-sensitive');
    expect(isSealedAt({ a: secret }, 'a.b')).toBe(true);
    expect(isSealedAt({ a: [{ b: { c: [secret] } }] }, 'a.0.b')).toBe(true);
    expect(isSealedAt({ a: [{ b: 1 }], z: secret }, 'a.0.b')).toBe(false);
    expect(isSealedAt(null, 'a')).toBe(false);
  });
});

test.each<[Json | undefined, number | undefined]>([
  [7, 7],
  ['7', 7],
  ['604800s', 604_800],
  ['1h30m', 5400],
  ['7d', 604_800],
  ['P7D', 604_800],
  ['PT12H', 43_200],
  ['P1Y', 31_536_000],
  ['forever', undefined],
  ['P', undefined],
  [true, undefined],
  [undefined, undefined],
])('%j is a quantity of %j', (value, quantity) => {
  expect(quantityOf(value)).toBe(quantity);
});

test.each(['(sensitive value)', '[REDACTED]', '<redacted:0a>', '****', 'masked', '(value not given)'])(
  '%s stands for a value',
  (token) => {
    expect(isRedacted(token)).toBe(true);
  },
);

test.each(['**', 'a sensitive matter', '', 'redacted by hand'])('%j is a value', (text) => {
  expect(isRedacted(text)).toBe(false);
});

test('the masks of a change set are equal unless they are marked as changed', () => {
  const [before, after, changed] = ['****', '****', '**** (changed)'].map((Password) =>
    comparableMasks({ list: [{ Password }] }),
  );
  expect(sameContent(before, after)).toBe(true);
  expect(sameContent(before, changed)).toBe(false);
});
