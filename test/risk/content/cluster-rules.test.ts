import { describe, expect, test } from 'vitest';
import type { Json, JsonObject } from '../../../src/model/value.ts';
import { clusterGrantGained, isClusterRules } from '../../../src/risk/content/cluster-rules.ts';

const gained = (rule: JsonObject, before?: Json): string => clusterGrantGained(before, [rule]);
const rule = (verbs: Json, resources: Json, more: JsonObject = {}): JsonObject => ({
  api_groups: [''],
  verbs,
  resources,
  ...more,
});

describe('a rule of a role', () => {
  test.each(['escalate', 'bind', 'impersonate'])('that may %s lets its holder gain any right', (verb) => {
    expect(gained(rule([verb], ['users']))).toBe('escalation');
  });

  test.each([
    'rolebindings',
    'clusterrolebindings',
    'roles',
    'clusterroles',
    'pods/exec',
    'pods/attach',
    'nodes/proxy',
    'serviceaccounts/token',
    'mutatingwebhookconfigurations',
    'validatingwebhookconfigurations',
  ])('that writes %s does as well, one that reads them does not', (resource) => {
    for (const verb of ['create', 'update', 'patch', '*']) expect(gained(rule([verb], [resource])), verb).toBe('escalation');
    expect(gained(rule(['get', 'list', 'delete'], [resource]))).toBe('none');
  });

  test.each(['get', 'list', 'watch', '*'])('that may %s secrets reads them', (verb) => {
    expect(gained(rule([verb], ['secrets']))).toBe('reads-secrets');
    expect(gained(rule(verb, 'secrets'))).toBe('reads-secrets');
    expect(gained(rule([verb], ['configmaps']))).toBe('none');
  });

  test('on all resources reads secrets among them', () => {
    expect(gained(rule(['get'], ['*']))).toBe('reads-secrets');
    expect(gained(rule(['delete'], ['secrets']))).toBe('none');
  });

  test('on everything is every right, of the core group or of all', () => {
    for (const group of ['', '*']) expect(gained(rule(['*'], ['*'], { api_groups: [group] }))).toBe('escalation');
    expect(gained({ apiGroups: ['*'], verbs: ['*'], resources: ['*'] })).toBe('escalation');
    expect(gained(rule(['*'], ['*'], { api_groups: ['apps'] }))).toBe('reads-secrets');
    expect(gained({ verbs: ['*'], resources: ['*'] })).toBe('reads-secrets');
  });

  test('on named objects is a grant of those', () => {
    expect(gained(rule(['get'], ['secrets'], { resource_names: ['a'] }))).toBe('none');
    expect(gained(rule(['get'], ['secrets'], { resourceNames: ['a'] }))).toBe('none');
    expect(gained(rule(['get'], ['secrets'], { resource_names: [] }))).toBe('reads-secrets');
  });

  test('gives nothing that was there before, or less', () => {
    const [secrets, all] = [rule(['get'], ['secrets']), rule(['escalate'], ['roles'])];
    expect(gained(secrets, [secrets])).toBe('none');
    expect(gained(secrets, [all])).toBe('none');
    expect(gained(all, [secrets])).toBe('escalation');
    expect(gained(secrets, 'no rules')).toBe('reads-secrets');
    expect(clusterGrantGained([], [secrets, all])).toBe('escalation');
  });
});

test.each<[value: Json, is: boolean]>([
  [[{ verbs: [] }], true],
  [[{ verbs: [] }, { resources: [] }], false],
  [[{ verbs: [] }, 'a'], false],
  [[], false],
  [{ verbs: [] }, false],
])('%j is a list of such rules: %s', (value, is) => {
  expect(isClusterRules(value)).toBe(is);
});
