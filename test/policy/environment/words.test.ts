import { describe, expect, test } from 'vitest';
import { namesEnvironment } from '../../../src/model/environment.ts';
import { environmentNamed } from '../../../src/policy/environment/words.ts';

describe('environment named by a text', () => {
  test.each([
    ['production', 'production'],
    ['acme-prod-eu', 'production'],
    ['acmeProd', 'production'],
    ['gprd', 'production'],
    ['non-prod', 'staging'],
    ['preProd', 'staging'],
    ['not_production', 'staging'],
    ['uat', 'staging'],
    ['dev', 'sandbox'],
    ['prod-preview', 'production'],
    ['product-catalog', undefined],
    ['developer-portal', undefined],
    ['reproduction', undefined],
    ['delivery', undefined],
    ['', undefined],
  ])('%s is %s', (text, expected) => {
    expect(environmentNamed(text, false)).toBe(expected);
  });

  test('pr-12 is a sandbox as a label and nothing as a name', () => {
    expect([environmentNamed('pr-12', true), environmentNamed('pr-12', false)]).toEqual(['sandbox', undefined]);
  });
});

test.each([
  ['Environment', true],
  ['deploy_env', true],
  ['STAGE', true],
  ['environment_url', false],
  ['owner', false],
])('key %s is an environment key: %s', (key, expected) => {
  expect(namesEnvironment(key)).toBe(expected);
});
