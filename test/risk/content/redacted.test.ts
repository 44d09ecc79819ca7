import { describe, expect, test } from 'vitest';
import { comparableMasks, holdsToken, isRedacted, redactionHash } from '../../../src/risk/content/redacted.ts';
import { sameContent } from '../../../src/risk/content/same-content.ts';
import type { Json } from '../../../src/model/value.ts';

describe('a token in the place of a value', () => {
  test.each([
    '(sensitive value)',
    '[REDACTED]',
    '<redacted>',
    'redacted',
    'SENSITIVE',
    '(masked)',
    'masked',
    '***',
    '*******',
    ' [REDACTED] ',
    'REDACTED:abc123',
    '[redacted:0f]',
    '(value not given)',
    '(new value not given)',
  ])('is %s', (token) => {
    expect(isRedacted(token)).toBe(true);
  });

  test.each([
    '**',
    '*** important',
    'a ***',
    'redacted values',
    'not redacted',
    '(sensitive values)',
    'redacted:',
    'REDACTED:a-b',
    '(value)',
    '',
    'sensitive: yes',
  ])('is not %s', (text) => {
    expect(isRedacted(text)).toBe(false);
  });

  test('tells by its hash whether two are the same', () => {
    expect(redactionHash('REDACTED:abc')).toBe('abc');
    expect(redactionHash(' [redacted:12] ')).toBe('12');
    expect(redactionHash('***')).toBeUndefined();
    expect(redactionHash('(value not given)')).not.toBe(redactionHash('(new value not given)'));
    expect(sameContent('REDACTED:a', 'REDACTED:a')).toBe(true);
    expect(sameContent('REDACTED:a', 'REDACTED:b')).toBe(false);
    expect(sameContent('***', '***')).toBe(false);
  });
});

test('a mask of a change set is the same on both sides, unless it says that it changes', () => {
  const same = comparableMasks({ a: ['****'], b: 'x', c: 1 });
  expect(sameContent(same, comparableMasks({ a: ['****'], b: 'x', c: 1 }))).toBe(true);
  expect(sameContent(comparableMasks('****'), comparableMasks('**** (changed)'))).toBe(false);
  for (const text of ['a ****', '**** b', 'a **** (changed)', '**** (changed) b', '**']) expect(comparableMasks(text)).toBe(text);
});

test('a mask in a document of a change set is the same too, unless it says that it changes', () => {
  const document = (password: string) => comparableMasks(JSON.stringify({ user: 'a', password }));
  expect(sameContent(document('****'), document('****'))).toBe(true);
  expect(sameContent(document('****'), document('**** (changed)'))).toBe(false);
  expect(sameContent(document('****'), document('b'))).toBe(false);
});

describe('a token stands', () => {
  test.each<[string, Json]>([
    ['as the value', '[REDACTED]'],
    ['in a list', ['10.0.0.0/8', '***']],
    ['in a block', [{ cidr_blocks: ['(sensitive value)'] }]],
    ['in a document', '{"Statement":[{"Principal":{"AWS":"[REDACTED]"}}]}'],
    ['in a document in a list', ['{"a":"***"}']],
  ])('%s', (_where, value) => {
    expect(holdsToken(value)).toBe(true);
  });

  test.each<[string, Json | undefined]>([
    ['nothing', undefined],
    ['null', null],
    ['a description', [{ description: '***', cidr_blocks: ['10.0.0.0/8'] }]],
    ['a name of a statement', '{"Statement":[{"Sid":"[REDACTED]","Effect":"Allow"}]}'],
    ['a word', 'masked values'],
    ['a document that only speaks of it', '{"a":"is redacted"}'],
    ['what is no document', '[ "***"'],
  ])('not in %s', (_where, value) => {
    expect(holdsToken(value)).toBe(false);
  });
});
