import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../../../src/model/value.ts';
import { deniesByDefault } from '../../../src/risk/content/default-denial.ts';

describe('a network policy of Kubernetes', () => {
  const policy = (spec: JsonObject): boolean => deniesByDefault('kubernetes_network_policy_v1', { spec: [spec] });

  test.each<[what: string, spec: JsonObject]>([
    ['every pod and nobody in', { pod_selector: [{}], policy_types: ['Ingress'] }],
    ['every pod and nobody out', { pod_selector: [{}], policy_types: ['Egress'], ingress: [{ from: [] }] }],
    ['every pod, and no direction', { pod_selector: [] }],
    ['a selector that picks by nothing', { pod_selector: [{ match_labels: {} }] }],
    ['no rule for one of its directions', { pod_selector: [{}], policy_types: ['Ingress', 'Egress'], ingress: [{ a: 1 }] }],
    ['an empty list of rules', { pod_selector: [{}], egress: [] }],
  ])('turns away by default: %s', (_what, spec) => {
    expect(policy(spec)).toBe(true);
  });

  test.each<[what: string, spec: JsonObject]>([
    ['some pods', { pod_selector: [{ match_labels: { app: 'a' } }], policy_types: ['Ingress'] }],
    ['a rule that lets in', { pod_selector: [{}], policy_types: ['Ingress'], ingress: [{ from: [{ a: 1 }] }] }],
    ['a rule that lets in all', { pod_selector: [{}], ingress: [{}] }],
    ['no selector', { policy_types: ['Ingress'] }],
  ])('does not: %s', (_what, spec) => {
    expect(policy(spec)).toBe(false);
  });

  test.each(['kubernetes_network_policy', 'kubernetes_manifest', 'kubectl_manifest', 'kustomization_resource'])(
    'may be a %s',
    (type) => {
      const spec = { podSelector: {}, policyTypes: ['Ingress'] };
      expect(deniesByDefault(type, { manifest: { kind: 'NetworkPolicy', spec } })).toBe(true);
      expect(deniesByDefault(type, { yaml_body: { kind: 'NetworkPolicy', spec } })).toBe(true);
      expect(deniesByDefault(type, { manifest: { kind: 'Deployment', spec } })).toBe(false);
      expect(deniesByDefault(type, { manifest: 'text' })).toBe(false);
      expect(deniesByDefault(`${type}_x`, { manifest: { kind: 'NetworkPolicy', spec } })).toBe(false);
      expect(deniesByDefault(`x${type}`, { manifest: { kind: 'NetworkPolicy', spec } })).toBe(false);
    },
  );
});

describe('a policy of a mesh', () => {
  const manifest = (kind: string, spec: JsonObject): boolean =>
    deniesByDefault('kubernetes_manifest', { manifest: { kind, spec } });

  test('of Cilium denies by an empty rule as well', () => {
    const kind = 'CiliumNetworkPolicy';
    expect(manifest(kind, { endpointSelector: {}, ingress: [{}] })).toBe(true);
    expect(manifest(kind, { endpointSelector: {}, ingress: [{ fromEntities: ['all'] }] })).toBe(false);
    expect(manifest(kind, { endpointSelector: { matchLabels: { a: 'b' } }, ingress: [{}] })).toBe(false);
  });

  test('of Calico picks all by a text', () => {
    const kind = 'GlobalNetworkPolicy';
    for (const selector of ['', 'all()']) expect(manifest(kind, { selector, types: ['Ingress'] })).toBe(true);
    expect(manifest(kind, { selector: 'app == "a"', types: ['Ingress'] })).toBe(false);
  });

  test('of Istio allows nobody without a rule', () => {
    const kind = 'AuthorizationPolicy';
    expect(manifest(kind, {})).toBe(true);
    expect(manifest(kind, { rules: [] })).toBe(true);
    expect(manifest(kind, { rules: [{ from: [{ a: 1 }] }] })).toBe(false);
    expect(manifest(kind, { selector: { matchLabels: { a: 'b' } } })).toBe(false);
    expect(manifest(kind, { action: 'DENY', rules: [{}] })).toBe(true);
    expect(manifest(kind, { action: 'deny', rules: [{ to: [{ a: 1 }] }] })).toBe(false);
    expect(manifest(kind, { action: 'DENY', rules: [] })).toBe(false);
    expect(manifest(kind, { action: 'ALLOW', rules: [{}] })).toBe(false);
  });
});

describe('an intention of Consul', () => {
  test.each<[values: JsonObject, denies: boolean]>([
    [{ source_name: '*', action: 'deny' }, true],
    [{ source_name: '*', action: 'DENY' }, true],
    [{ source_name: '*', action: 'allow' }, false],
    [{ source_name: '*', action: 'denying' }, false],
    [{ source_name: 'web', action: 'deny' }, false],
    [{ source_name: '*' }, false],
    [{ config_json: JSON.stringify({ Sources: [{ Name: '*', Action: 'deny' }] }) }, true],
    [{ config_json: JSON.stringify({ sources: [{ name: '*', action: 'deny' }] }) }, true],
    [{ config_json: JSON.stringify({ Sources: [{ Name: 'web', Action: 'deny' }] }) }, false],
    [{ config_json: JSON.stringify({ Sources: [{ Name: '*', Action: 'allow' }] }) }, false],
    [{ config_json: JSON.stringify({ Sources: ['*'] }) }, false],
    [{ config_json: 'template' }, false],
    [{ sources: [{ name: '*', action: 'deny' }] }, true],
  ])('%j turns away whoever it does not name: %s', (values, denies) => {
    for (const type of ['consul_intention', 'consul_config_entry', 'consul_config_entry_service_intentions'])
      expect(deniesByDefault(type, values)).toBe(denies);
    expect(deniesByDefault('consul_intentions', values)).toBe(false);
    expect(deniesByDefault('xconsul_intention', values)).toBe(false);
  });
});
