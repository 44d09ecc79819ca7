import { describe, expect, test } from 'vitest';
import { comparableMasks, isRedacted, redactionHash } from '../../../src/risk/content/redacted.ts';
import { sameContent } from '../../../src/risk/content/same-content.ts';

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
