import { expect, test } from 'vitest';
import { buildChange } from '../../support/build.ts';
import { environmentOfPlace } from '../../../src/policy/environment/place-words.ts';
import { placeOf } from '../../../src/policy/environment/places.ts';
import { Sealed } from '../../../src/model/sealed.ts';

test.each([
  'dev',
  'acme-core-dev',
  'rg-shop-dev-weu',
  'dev-eu',
  'team-a-dev-01',
  'acme-sandbox-4711',
  'payments-test',
  'rg-test-weu-001',
  'pr-17',
  'shop-mr42-web',
  'preview-17',
  'review-812',
  'poc-search',
])('%s is a sandbox', (name) => {
  expect(environmentOfPlace(name)).toBe('sandbox');
});

test.each(['staging', 'shop-stg-weu', 'acme-nonprod', 'pre-prod', 'qa', 'uat-eu', 'dev-staging'])('%s is staging', (name) => {
  expect(environmentOfPlace(name)).toBe('staging');
});

test.each(['prod', 'shop-prd-weu', 'acme-production', 'prod-dev-tools', 'dev-prod'])('%s is production', (name) => {
  expect(environmentOfPlace(name)).toBe('production');
});

test.each([
  'payments',
  'developer-portal',
  'dev-tools',
  'dev-portal',
  'devices',
  'test-runner',
  'ab-test',
  'load-test',
  'review',
  'reviews',
  'product',
  'latest',
  'demo',
  'preview',
])('%s says nothing, or may be the name of a service', (name) => {
  expect(environmentOfPlace(name)).toBe(name === 'preview' ? 'sandbox' : undefined);
});

test.each([
  [
    'the id that Azure gave',
    'azurerm_mssql_database',
    { id: '/subscriptions/1/resourceGroups/rg-shop-dev-weu/providers/Microsoft.Sql/x' },
  ],
  ['the id that Google gave', 'google_kms_crypto_key', { id: 'projects/acme-dev/locations/eu/keyRings/r/cryptoKeys/k' }],
  [
    'a link to itself',
    'google_compute_disk',
    { self_link: 'https://www.googleapis.com/compute/v1/projects/acme-dev/zones/a/disks/d' },
  ],
  ['a namespace in a manifest', 'kubernetes_manifest', { manifest: { kind: 'Namespace', metadata: { name: 'team-dev' } } }],
])('%s names the place', (_what, type, before) => {
  expect(placeOf(buildChange(`${type}.a`, { type, before }))?.says).toBe('sandbox');
});

test('a place that the author of a change writes says nothing', () => {
  expect(placeOf(buildChange('google_compute_disk.a', { before: null, after: { project: 'acme-dev' } }))).toBeUndefined();
});

test('no part of a sealed id is shown', () => {
  const before = { id: new Sealed('/subscriptions/1/resourceGroups/rg-dev/x', 'marked-sensitive') };
  expect(placeOf(buildChange('azurerm_mssql_database.a', { before }))).toBeUndefined();
});
