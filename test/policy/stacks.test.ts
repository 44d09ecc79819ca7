import { describe, expect, test } from 'vitest';
import type { Stack } from '../../src/generated/policy.ts';
import { matchesGlob } from '../../src/policy/glob.ts';
import { checkStacks, expectedPlans } from '../../src/policy/stacks.ts';

const NETWORK: Stack = { name: 'network', paths: ['network/**', 'modules/vpc/*.tf'], plans: ['plans/network.json'] };
const DATA: Stack = { name: 'data', paths: ['data/**'], plans: ['plans/data-*.json'] };
const STACKS = [NETWORK, DATA];

test.each([
  ['network/**', 'network/main.tf', true],
  ['network/**', 'network/a/b/main.tf', true],
  ['network/**', 'networks/main.tf', false],
  ['network/*', 'network/a/main.tf', false],
  ['**/main.tf', 'main.tf', true],
  ['**/main.tf', 'a/b/main.tf', true],
  ['**/main.tf', 'a/xmain.tf', false],
  ['a.?son', 'a.json', true],
  ['a.json', 'axjson', false],
  ['./plans/*.json', 'plans/a.json', true],
  ['plans/*.json', './plans/a.json', true],
  ['a(b)+c', 'a(b)+c', true],
])('the glob %s and %s: %s', (glob, path, expected) => {
  expect(matchesGlob(glob, path)).toBe(expected);
});

test('a stack is touched by a file of its paths', () => {
  expect(expectedPlans(['modules/vpc/main.tf'], STACKS)).toEqual([NETWORK]);
  expect(expectedPlans(['network/a.tf', 'data/b.tf'], STACKS)).toEqual(STACKS);
  expect(expectedPlans(['README.md'], STACKS)).toEqual([]);
});

describe('plans', () => {
  test('of every touched stack leave nothing to say', () => {
    const check = checkStacks(
      ['network/a.tf', 'data/b.tf'],
      ['plans/network.json', 'plans/data-1.json', 'plans/data-2.json'],
      STACKS,
    );
    expect(check.problems).toEqual([]);
    expect([...check.plans]).toEqual([
      ['network', ['plans/network.json']],
      ['data', ['plans/data-1.json', 'plans/data-2.json']],
    ]);
  });

  test.each([
    ['are missing', ['plans/network.json'], 'the stack `data` is touched, but no plan matches `plans/data-*.json`'],
    ['were given twice', ['plans/data-1.json', 'plans/data-1.json'], 'the plan `plans/data-1.json` was given twice'],
  ])('that %s cannot be decided', (_, files, problem) => {
    expect(checkStacks(['data/b.tf'], files, STACKS).problems).toEqual([problem]);
  });

  test('that two stacks claim cannot be decided', () => {
    const both: readonly Stack[] = [DATA, { name: 'copy', paths: ['copy/**'], plans: ['plans/*.json'] }];
    expect(checkStacks([], ['plans/data-1.json'], both).problems).toEqual([
      'the plan `plans/data-1.json` belongs to `data` and `copy`',
    ]);
  });

  test('of an untouched stack may be missing', () => {
    expect(checkStacks(['README.md'], [], STACKS)).toEqual({ plans: new Map(), problems: [] });
  });
});
