import { expect, test } from 'vitest';
import { mergeTwins, propertyPath, translate } from '../../src/knowledge/cloudformation.ts';
import type { KnowledgeRuleData } from '../../src/generated/knowledge.ts';
import type { CompleteKnowledge } from '../../src/knowledge/complete.ts';

const database: CompleteKnowledge = {
  category: 'data_store',
  state: 'user_data',
  data: 0.9,
  outage: 0.5,
  on_delete: 'It is gone',
};

test.each<[attribute: string, property: string | null]>([
  ['instance_class', 'DBInstanceClass'],
  ['engine_version', 'EngineVersion'],
  ['ttl.0.enabled', 'TimeToLive.Enabled'],
  ['ttl.0.attribute_name', 'TimeToLive.0.AttributeName'],
  ['skip_final_snapshot', null],
  ['skip_final_snapshot.0.name', null],
  ['skip_final_snapshots', 'SkipFinalSnapshots'],
  ['KeySchema.0.AttributeName', 'KeySchema.0.AttributeName'],
  ['constructor', 'Constructor'],
])('%s is %s', (attribute, property) => {
  const aliases = {
    instance_class: 'DBInstanceClass',
    'ttl.0.enabled': 'TimeToLive.Enabled',
    ttl: 'TimeToLive',
    skip_final_snapshot: null,
  };
  expect(propertyPath(attribute, aliases)).toBe(property);
});

test('what a type has no property for is left out, actions on it stay', () => {
  const translated = translate({
    ...database,
    cfn_aliases: { skip_final_snapshot: null },
    mitigates: [{ attr: 'skip_final_snapshot', op: 'eq', value: false, factor: 0.6 }],
    protection: [
      { attr: 'skip_final_snapshot', op: 'becomes', value: true, severity: 0.5 },
      { on: 'delete', severity: 0.2 },
    ],
    forces_replace: ['skip_final_snapshot', 'engine'],
  });
  expect(translated).toMatchObject({ mitigates: [], protection: [{ on: 'delete', severity: 0.2 }], forces_replace: ['Engine'] });
});

test('a condition is asked of the property, and one that has none is never met', () => {
  const rule = { on: 'delete', severity: 0.2, when: { attr: 'rule_action', is: ['deny'] } } satisfies KnowledgeRuleData;
  const asked = { ...rule, when: { attr: 'RuleAction', is: ['deny'] } };
  expect(translate({ ...database, security: [rule] }).security).toEqual([asked]);
  expect(translate({ ...database, security: [rule], cfn_aliases: { rule_action: null } }).security).toEqual([]);
});

test('each twin is translated by its own aliases', () => {
  const rule = { attr: 'port', op: 'changes', severity: 0.3 } as const;
  const merged = mergeTwins([
    { ...database, disruptive: [rule], cfn_aliases: { port: 'DBPort' } },
    { ...database, data: 0.1, disruptive: [rule] },
  ]);
  expect(merged?.disruptive?.map((one) => ('attr' in one ? one.attr : one.on))).toEqual(['DBPort', 'Port']);
});

test('of twins that hold the same data, the one whose loss disrupts more says what it is', () => {
  const merged = mergeTwins([database, { ...database, outage: 0.8, on_delete: 'It is gone, and everybody notices' }]);
  expect(merged?.on_delete).toBe('It is gone, and everybody notices');
});

test('no twins make no entry', () => {
  expect(mergeTwins([])).toBeUndefined();
});
