import { expect, test } from 'vitest';
import { locksOutProbes } from '../../../src/risk/content/health-probes.ts';

const probes = ['130.211.0.0/22', '35.191.0.0/16'];
const office = '198.51.100.0/24';

test.each([
  ['without both', [...probes, office], [office], true],
  ['without one', probes, ['35.191.0.0/16'], true],
  ['without any source', probes, [], true],
  ['with both and an office', probes, [...probes, office], false],
  ['for everybody', probes, ['0.0.0.0/0'], false],
  ['for another office', [office], ['203.0.113.0/24'], false],
])('a rule %s', (_, before, after, expected) => expect(locksOutProbes(before, after)).toBe(expected));

test('a rule that had no sources locks nobody out', () => {
  expect(locksOutProbes(undefined, [office])).toBe(false);
  expect(locksOutProbes(probes, undefined)).toBe(true);
});
