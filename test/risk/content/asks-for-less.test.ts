import { describe, expect, test } from 'vitest';
import type { Json } from '../../../src/model/value.ts';
import { asksForLess, asksForMore } from '../../../src/risk/content/asks-for-less.ts';

const EVENT = { type: 'EVENT', pattern: 'PUSH' };
const ACTOR = { type: 'ACTOR_ACCOUNT_ID', pattern: '1' };
const BRANCH = { type: 'HEAD_REF', pattern: 'main' };
const groups = (...lists: readonly (readonly Json[])[]): Json => lists.map((filter) => ({ filter: [...filter] }));

describe('filters of a build', () => {
  test.each<[string, Json, Json]>([
    ['whoever pushes', groups([EVENT, ACTOR]), groups([EVENT])],
    ['a second group that does not ask', groups([EVENT, ACTOR]), groups([EVENT, ACTOR], [EVENT, BRANCH])],
    ['the only group, by itself', [EVENT, ACTOR], [EVENT]],
    ['as CloudFormation writes them', [[{ Type: 'ACTOR_ACCOUNT_ID', Pattern: '1' }]], [[{ Type: 'EVENT', Pattern: 'PUSH' }]]],
  ])('ask for less: %s', (_what, before, after) => {
    expect(asksForLess(before, after)).toBe(true);
    expect(asksForLess(after, before)).toBe(false);
    expect(asksForLess(before, before)).toBe(false);
  });

  test('that never asked who pushes cannot ask less', () => {
    expect(asksForLess(groups([EVENT, BRANCH]), groups([EVENT]))).toBe(false);
    expect(asksForLess(groups(), groups([EVENT]))).toBe(false);
  });

  test('ask for more where each is one that was there, with something beside it', () => {
    expect(asksForMore(groups([EVENT]), groups([EVENT, ACTOR]))).toBe(true);
    expect(asksForMore(groups([EVENT], [BRANCH]), groups([EVENT, ACTOR]))).toBe(true);
    expect(asksForMore(groups([EVENT, ACTOR]), groups([EVENT]))).toBe(false);
    expect(asksForMore(groups([EVENT]), groups([EVENT, ACTOR], [BRANCH]))).toBe(false);
    expect(asksForMore(groups([EVENT]), groups())).toBe(false);
  });
});

describe('arguments of a program', () => {
  test.each([
    '--enable-skip-login',
    '--anonymous-auth=true',
    '--anonymous-auth',
    '--auth-mode=none',
    '-no-auth',
    '--authorization-mode=AlwaysAllow',
    '--disable-settings-authorizer',
    '--insecure-skip-auth',
  ])('%s asks nobody', (argument) => {
    expect(asksForLess(['--port=80'], ['--port=80', argument])).toBe(true);
    expect(asksForLess(undefined, [argument])).toBe(true);
    expect(asksForLess([argument], [argument, '--port=80'])).toBe(false);
    expect(asksForLess([argument], [])).toBe(false);
  });

  test.each(['--anonymous-auth=false', '--auth-mode=oidc', '--skip-login-page-cache', '--log-level=none', 'skip-login'])(
    '%s does not say so',
    (argument) => {
      expect(asksForLess([], [argument])).toBe(false);
    },
  );
});

test('the metadata of another issuer asks less, a new certificate of the same does not', () => {
  const of = (issuer: string, certificate: string) =>
    `<md:EntityDescriptor xmlns:md="x" entityID='${issuer}'><X509>${certificate}</X509>`;
  expect(asksForLess(of('https://a.example', 'A'), of('https://b.example', 'A'))).toBe(true);
  expect(asksForLess(of('https://a.example', 'A'), of('https://a.example', 'B'))).toBe(false);
  expect(asksForLess(of('https://a.example', 'A'), '<xml/>')).toBe(false);
});

test('a condition is compared as a text', () => {
  expect(asksForLess("a == 'x' && b == 'y'", "a == 'x'")).toBe(true);
  expect(asksForLess("a == 'x'", '')).toBe(false);
  expect(asksForLess("a == 'x'", 4)).toBe(false);
});
