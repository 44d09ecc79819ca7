import { expect, test } from 'vitest';
import { continued, destructionOf } from '../../src/risk/wording.ts';
import { destroy } from './support.ts';

test.each([
  ['Database is gone', 'database is gone'],
  ['A recovery point is gone.', 'a recovery point is gone'],
  ['API audit records stop', 'API audit records stop'],
  ['S3 events stop', 'S3 events stop'],
  ['CloudFront stops', 'CloudFront stops'],
  ['Blastgate does not know it', 'Blastgate does not know it'],
])('%s goes on as %s', (sentence, text) => {
  expect(continued(sentence)).toBe(text);
});

test('a destruction is told by its order and its certainty', () => {
  const told = (given: Parameters<typeof destroy>[2]) => destructionOf(destroy('a_b', {}, given));
  expect(told({})).toBe('`a_b.main` is destroyed');
  expect(told({ deposed: 'x' })).toBe('A deposed object of `a_b.main` is destroyed');
  expect(told({ kind: 'replace-destroy-first' })).toBe('`a_b.main` is destroyed before its replacement exists');
  expect(told({ kind: 'replace-create-first' })).toBe('`a_b.main` is replaced, the new one first');
  expect(told({ kind: 'replace-create-first', likelihood: 'conditional' })).toBe('`a_b.main` may be replaced');
});
