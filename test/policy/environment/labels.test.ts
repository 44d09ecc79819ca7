import { describe, expect, test } from 'vitest';
import type { ValueObject } from '../../../src/model/value.ts';
import { hasPlaceForLabels, labelledEnvironment } from '../../../src/policy/environment/labels.ts';
import { environmentNamed, mostCritical } from '../../../src/policy/environment/words.ts';

describe('an object is labelled with its environment', () => {
  const shapes: readonly (readonly [string, ValueObject])[] = [
    ['tags of AWS and Azure', { tags: { Environment: 'dev' } }],
    ['all tags, those of the provider among them', { tags_all: { env: 'dev' } }],
    ['labels of Google', { labels: { environment: 'dev' } }],
    ['labels that took effect', { effective_labels: { env: 'dev' } }],
    ['labels of the provider', { terraform_labels: { env: 'dev' } }],
    ['labels of a cluster’s resources', { resource_labels: { env: 'dev' } }],
    ['a list of tag blocks', { tag: [{ key: 'Environment', value: 'dev' }] }],
    ['tags of CloudFormation', { Tags: [{ Key: 'Environment', Value: 'dev' }] }],
    ['a list in a map’s place', { tags: [{ key: 'Environment', value: 'dev' }] }],
    ['labels in the metadata of Kubernetes', { metadata: [{ labels: { env: 'dev' } }] }],
    ['an object of metadata', { metadata: { labels: { env: 'dev' } } }],
    ['a pull request’s number', { tags: { Environment: 'pr-17' } }],
  ];
  test.each(shapes)('by %s', (_, object) => {
    expect(labelledEnvironment(object)).toBe('sandbox');
  });

  test('by the most critical of several labels, in whichever order', () => {
    expect(labelledEnvironment({ tags: { Environment: 'dev', env: 'prod' } })).toBe('production');
    expect(labelledEnvironment({ tags: { env: 'prod', Environment: 'dev' } })).toBe('production');
  });

  const silent: readonly (readonly [string, ValueObject | null])[] = [
    ['nothing', null],
    ['no labels', {}],
    ['a label that names something else', { tags: { Name: 'dev', Team: 'prod' } }],
    ['a label that is no text', { tags: { Environment: 17, env: ['dev'], environment: null } }],
    ['a pair without a value', { Tags: [{ Key: 'Environment' }, { Value: 'dev' }] }],
    ['a pair that is none', { tag: ['Environment', null, 17, [{ key: 'Environment', value: 'dev' }]] }],
    [
      'a pair of numbers',
      {
        tag: [
          { key: 17, value: 'dev' },
          { key: 'Environment', value: 17 },
        ],
      },
    ],
    ['a map in a list’s place', { Tags: { Environment: 'dev' } }],
    ['a text in a map’s place', { tags: 'Environment' }],
    ['metadata without a block', { metadata: [] }],
    ['metadata that is a text', { metadata: 'dev' }],
  ];
  test.each(silent)('and by %s is not', (_, object) => {
    expect(labelledEnvironment(object)).toBeUndefined();
  });
});

test.each<[ValueObject | null, boolean]>([
  [null, false],
  [{}, false],
  [{ name: 'x' }, false],
  [{ tags: {} }, true],
  [{ labels: null }, true],
  [{ Tags: [] }, true],
])('%o has a place for labels: %s', (object, expected) => {
  expect(hasPlaceForLabels(object)).toBe(expected);
});

describe('words', () => {
  test.each([
    ['non-prod', 'staging'],
    ['prod-non', 'production'],
    ['non dev', 'sandbox'],
    ['pre', undefined],
    ['prod non-prod', 'production'],
    ['non-prod dev', 'staging'],
    ['--dev--', 'sandbox'],
    ['devProd', 'production'],
    ['DEV', 'sandbox'],
    ['', undefined],
  ])('%s names %s', (text, expected) => {
    expect(environmentNamed(text, true)).toBe(expected);
  });

  test('of none the most critical is none', () => {
    expect(mostCritical([])).toBeUndefined();
    expect(mostCritical(['sandbox', 'unknown', 'staging'])).not.toBe('sandbox');
  });
});
