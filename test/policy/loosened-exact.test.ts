import { describe, expect, test } from 'vitest';
import { loosened } from '../../src/policy/loosened.ts';
import { parsePolicy } from '../../src/policy/policy.ts';

const policy = (text: string) => parsePolicy(`version: 1\n${text}`, '.blastgate.yml');
const between = (base: string, head: string): readonly string[] => loosened(policy(base), policy(head));

describe('nothing is looser', () => {
  const waiver = (expires: string) => `waivers: [{ rule: data-loss, address: a, owner: ann, reason: r, expires: "${expires}" }]`;
  test.each([
    ['where a gate that observes still does', 'mode: observe', 'mode: observe'],
    ['where a waiver ends on the same day', waiver('2026-12-31'), waiver('2026-12-31')],
    ['where a waiver ends sooner', waiver('2026-12-31'), waiver('2026-06-30')],
    ['where the guard loses a key', 'guard: { keys: [a.pub] }', ''],
  ])('%s', (_, base, head) => {
    expect(between(base, head)).toEqual([]);
  });
});

test('a key that an agent’s own shell may trust is named', () => {
  expect(between('guard: { keys: [a.pub] }', 'guard: { keys: [a.pub, b.pub] }')).toEqual([
    "`b.pub` becomes a key that an agent's own shell may trust",
  ]);
});

test('a score of 100 is not never', () => {
  expect(between('', 'thresholds: { human: { staging: { block: 100 } } }')).toEqual([
    'thresholds.assisted.staging.block rises from 97 to 100',
    'thresholds.automation.staging.block rises from 97 to 100',
    'thresholds.human.staging.block rises from 97 to 100',
  ]);
});

test('a stack that loses a plan and wins a file expects less all the same', () => {
  const stack = (paths: string, plans: string) => `stacks: [{ name: db, paths: [${paths}], plans: [${plans}] }]`;
  const says = ['fewer files or plans are expected of the stack `db`'];
  expect(between(stack('a', 'a.json, b.json'), stack('a', 'a.json'))).toEqual(says);
  expect(between(stack('a, b', 'a.json'), stack('a', 'a.json'))).toEqual(says);
  expect(between(stack('a, b', 'a.json, b.json'), stack('a', 'a.json'))).toEqual(says);
  expect(between(stack('a', 'a.json'), stack('a, b', 'a.json, b.json'))).toEqual([]);
});

test('an override that holds as long as before loosens nothing', () => {
  const override = (hours: number) => `override: { group: oncall, members: [{ name: ann, id: 7 }], valid_hours: ${hours} }`;
  expect(between(override(9), override(9))).toEqual([]);
  expect(between(override(9), override(8))).toEqual([]);
  expect(between('', override(9))).toEqual(['`ann (7)` may override']);
  expect(between(override(9), '')).toEqual([]);
});

test('a member who may override by another key is another', () => {
  const override = (member: string) => `override: { group: oncall, members: [${member}] }`;
  const [one, other] = ['a', 'b'].map((letter) => `MCowBQYDK2VwAyEA${letter.repeat(42)}A=`);
  const [base, head] = [one, other].map((key) => override(`{ name: ann, key: ${key} }`));
  expect(between(base ?? '', head ?? '')).toEqual([`\`ann (${other})\` may override`]);
  expect(between(base ?? '', base ?? '')).toEqual([]);
});
