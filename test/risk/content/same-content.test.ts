import * as fc from '../../support/fast-check.ts';
import { expect, test } from 'vitest';
import { isEmpty } from '../../../src/risk/content/json.ts';
import { canonical, sameContent } from '../../../src/risk/content/same-content.ts';
import type { Json } from '../../../src/model/value.ts';

const NAMES = ['a', 'b', 'toString', '__proto__'] as const;
const leaf = fc.constantFrom<Json>(
  null,
  true,
  false,
  'true',
  '5',
  5,
  '',
  'x',
  'xy',
  'TRUE',
  'truest',
  '/x',
  'sensitively',
  '{"a":"5","b":[]}',
  '{"a":5}',
  '[1, 2]',
  '[2,1]',
);
const { value } = fc.letrec<{ value: Json }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    leaf,
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom(...NAMES), tie('value'), { maxKeys: 3 }),
  ),
}));

test('comparing field by field says what comparing canonical forms says', () => {
  fc.assert(
    fc.property(value, value, (left, right) => {
      const haveOneForm = canonical(left) === canonical(right) || (isEmpty(left) && isEmpty(right));
      expect(sameContent(left, right)).toBe(haveOneForm);
      expect(sameContent(right, left)).toBe(haveOneForm);
      expect(sameContent(left, structuredClone(left))).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

test.each<[string, Json]>([
  ['as it is', '{"password":"[REDACTED]"}'],
  ['deep inside', { a: [{ definitions: '[{"environment":[{"name":"KEY","value":"***"}]}]' }] }],
  ['in a document of a document', JSON.stringify({ inner: JSON.stringify({ key: '(sensitive value)' }) })],
])('a document with a redacted token, %s, may differ from one that is written the same', (_where, document) => {
  expect(sameContent(document, structuredClone(document))).toBe(false);
});

test.each<[string, Json]>([
  ['a hash', '{"password":"REDACTED:a1"}'],
  ['a word of a sentence', '{"text":"what is redacted, sensitive or masked, and *** too"}'],
  ['a text that is no document', '{ redacted'],
])('%s tells that a document is the same', (_what, document) => {
  expect(sameContent(document, document)).toBe(true);
});

test('a redacted token inside a document is no more equal to itself than one outside', () => {
  const document = '{"password":"[REDACTED]"}';
  expect(sameContent({ a: '5', policy: document }, { a: 5, policy: document })).toBe(false);
  expect(sameContent({ a: '5', policy: '{}' }, { a: 5, policy: '{}' })).toBe(true);
});
