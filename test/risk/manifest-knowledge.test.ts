import { expect, test } from 'vitest';
import type { ValueObject } from '../../src/model/value.ts';
import { destroy, findingsOf, judge, severitiesOf, update } from './support.ts';

const manifest = (kind: string): ValueObject => ({ manifest: { apiVersion: 'v1', kind, metadata: { name: 'a' } } });

test.each([
  ['Namespace', 'kubernetes_namespace_v1'],
  ['PersistentVolumeClaim', 'kubernetes_persistent_volume_claim_v1'],
  ['ConfigMap', 'kubernetes_config_map_v1'],
])('a manifest of a %s weighs as much as a %s', (kind, type) => {
  const own = judge(destroy(type)).channels;
  expect(judge(destroy('kubernetes_manifest', manifest(kind))).channels).toMatchObject({ data: own.data, outage: own.outage });
  expect(judge(destroy('kubectl_manifest', { yaml_body: `apiVersion: v1\nkind: ${kind}\n` })).channels).toMatchObject({
    data: own.data,
  });
});

test('a guard in a manifest is a guard', () => {
  expect(findingsOf('guardrail-removed', destroy('kubernetes_manifest', manifest('NetworkPolicy')))).toHaveLength(1);
});

test('its attributes stand where the manifest has them', () => {
  const replicas = (count: number): ValueObject => ({ manifest: { kind: 'Deployment', spec: { replicas: count } } });
  expect(severitiesOf('capacity-reduced', update('kubernetes_manifest', replicas(3), replicas(0)))).toEqual([0.7]);
});

test('a kind that nobody knows keeps what is known of manifests', () => {
  const { data } = judge(destroy('kubernetes_manifest', {})).channels;
  expect(judge(destroy('kubernetes_manifest', manifest('AcmeThing'))).channels.data).toBe(data);
});
