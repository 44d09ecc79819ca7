import { describe, expect, test } from 'vitest';
import type { ResourceChange } from '../../../src/model/plan.ts';
import { Sealed } from '../../../src/model/sealed.ts';
import { placeOf } from '../../../src/policy/environment/places.ts';
import { buildChange } from '../../support/build.ts';

function inPlace(before: ResourceChange['before'], address = 'google_sql_database_instance.main') {
  return placeOf(buildChange(address, { before }));
}

describe('the name of a place says what stands in it', () => {
  test.each([
    ['acme-sandbox', 'sandbox'],
    ['acme-sbx-1', 'sandbox'],
    ['playground', 'sandbox'],
    ['scratch-ann', 'sandbox'],
    ['shop-dev', 'sandbox'],
    ['shop-development', 'sandbox'],
    ['preview-checkout', 'sandbox'],
    ['shop-preview-17', 'sandbox'],
    ['pr-17', 'sandbox'],
    ['mr17', 'sandbox'],
    ['shop_pr_481_web', 'sandbox'],
    ['PR-7', 'sandbox'],
    ['acme-staging', 'staging'],
    ['shop-uat-2', 'staging'],
    ['acme-nonprod', 'staging'],
    ['acme-non-prod', 'staging'],
    ['preprod', 'staging'],
    ['preprod2', 'staging'],
    ['rg_shop_non_prod', 'staging'],
    ['shopNotProduction', 'staging'],
    ['acme-production', 'production'],
    ['canon-prod', 'production'],
    ['arn:aws:ecs:eu-west-1:111111111111:cluster/shop-dev', 'sandbox'],
  ])('%s is %s', (project, says) => {
    expect(inPlace({ project })).toEqual({ says, where: 'project', text: project });
  });

  test.each([
    ['shop', 'no word of an environment'],
    ['review', 'what a shop may call a service'],
    ['test-results', 'what a team may call its work'],
    ['dev-tools', 'the word stands for something else where it does not end the name'],
    ['developer', 'only a part of a word'],
    ['shop-devices', 'only a part of a word'],
    ['video-preview', 'a feature, without a number'],
    ['preview', 'sandbox, as the whole name'],
    ['non-product', 'only a part of a word'],
    ['expr-17', 'only a part of a word'],
    ['pr-17x', 'no number of a pull request'],
    ['spr17', 'only a part of a word'],
    ['shop-xr-17', 'no pull request'],
    ['pr-web', 'no number'],
    ['sandbox/shop', 'the place is what stands last in a path'],
  ])('%s: %s', (project, why) => {
    expect(inPlace({ project })?.says).toBe(why.startsWith('sandbox') ? 'sandbox' : undefined);
  });

  test.each(['project', 'project_id', 'namespace', 'cluster', 'cluster_name', 'resource_group_name'])('in %s', (where) => {
    expect(inPlace({ [where]: 'shop-dev' })).toEqual({ says: 'sandbox', where, text: 'shop-dev' });
  });

  test('not in another attribute, and not in one that holds no text', () => {
    expect(inPlace({ name: 'shop-dev', description: 'sandbox' })).toBeUndefined();
    expect(inPlace({ project: ['shop-dev'], namespace: 17 })).toBeUndefined();
  });

  test('not where nothing stood before: whoever creates an object chooses its place', () => {
    expect(inPlace(null)).toBeUndefined();
  });

  test('of two places the more critical one speaks', () => {
    expect(inPlace({ project: 'shop-dev', namespace: 'staging' })).toMatchObject({ says: 'staging', where: 'namespace' });
    expect(inPlace({ project: 'staging', namespace: 'shop-dev' })).toMatchObject({ says: 'staging', where: 'project' });
  });

  test('a sealed name counts and stays sealed', () => {
    const place = inPlace({ project: new Sealed('shop-dev', 'marked-sensitive') });
    expect(place?.says).toBe('sandbox');
    expect(place?.text).not.toContain('shop-dev');
  });
});

describe('a place itself is told by its own name', () => {
  test.each([
    'google_project.main',
    'azurerm_resource_group.main',
    'kubernetes_namespace.main',
    'kubernetes_namespace_v1.main',
    'google_container_cluster.main',
    'azurerm_kubernetes_cluster.main',
    'aws_eks_cluster.main',
    'aws_ecs_cluster.main',
  ])('%s', (address) => {
    expect(inPlace({ name: 'shop-dev' }, address)).toEqual({ says: 'sandbox', where: 'name', text: 'shop-dev' });
  });

  test('and nothing that only sounds like one', () => {
    expect(inPlace({ name: 'shop-dev' }, 'google_project_service.main')).toBeUndefined();
    expect(inPlace({ name: 'shop-dev' }, 'aws_rds_cluster.main')).toBeUndefined();
  });
});

describe('an object of Kubernetes stands in the namespace of its metadata', () => {
  const where = 'metadata.0.namespace';
  test.each([
    ['as a block', { metadata: [{ name: 'web', namespace: 'shop-dev' }] }],
    ['as an object', { metadata: { name: 'web', namespace: 'shop-dev' } }],
    ['in a manifest', { manifest: { metadata: { name: 'web', namespace: 'shop-dev' } } }],
  ])('%s', (_, before) => {
    expect(inPlace(before, 'kubernetes_deployment.web')).toEqual({ says: 'sandbox', where, text: 'shop-dev' });
  });

  test('a namespace is one by its own name', () => {
    expect(inPlace({ metadata: [{ name: 'shop-dev' }] }, 'kubernetes_namespace.main')).toMatchObject({ says: 'sandbox' });
    expect(inPlace({ metadata: [{ name: 'shop-dev' }] }, 'kubernetes_deployment.main')).toBeUndefined();
  });

  test.each([
    ['nothing', { metadata: null }],
    ['a text', { metadata: 'shop-dev' }],
    ['an empty block', { metadata: [] }],
    ['a block in a block', { metadata: [[{ namespace: 'shop-dev' }]] }],
    ['a number', { metadata: { namespace: 17 } }],
  ])('metadata that is %s names no place', (_, before) => {
    expect(inPlace(before, 'kubernetes_deployment.web')).toBeUndefined();
  });
});
