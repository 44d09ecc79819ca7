import { expect, test } from 'vitest';
import { environmentSigns } from '../../../src/ingest/terraform/signs.ts';
import { Sealed } from '../../../src/model/sealed.ts';
import type { ValueObject } from '../../../src/model/value.ts';
import { labelledEnvironment } from '../../../src/policy/environment/labels.ts';

const labels = { env: 'prod' };

test.each<[string, ValueObject, string]>([
  ['tags', { tags: labels }, 'tags.env'],
  ['labels of Kubernetes', { metadata: [{ name: 'web', labels }] }, 'metadata.0.labels.env'],
  ['labels in a manifest', { manifest: { kind: 'Deployment', metadata: { labels } } }, 'manifest.metadata.labels.env'],
  ["labels of Google's databases", { settings: [{ tier: 'db-f1', user_labels: labels }] }, 'settings.0.user_labels.env'],
])('%s name the environment of an object, and are told as its sign', (_where, object, where) => {
  expect(labelledEnvironment(object)).toBe('production');
  expect(environmentSigns(object)).toEqual([{ text: 'prod', where }]);
});

test('a sealed block says its labels under seal', () => {
  const manifest = new Sealed({ metadata: { labels } }, 'marked-sensitive');
  expect(environmentSigns({ manifest })).toMatchObject([{ sealed: expect.any(Sealed), where: 'manifest.metadata.labels.env' }]);
});

test('labels of other blocks say nothing', () => {
  const object = { template: [{ labels }], settings: [{ labels }], manifest: { spec: { labels } } };
  expect(labelledEnvironment(object)).toBeUndefined();
  expect(environmentSigns(object)).toEqual([]);
});
