import { expect, test } from 'vitest';
import type { JsonObject } from '../../../src/model/value.ts';
import { CHANGE_SET, changeSetRow, severitiesOf, update } from '../support.ts';

const WEAKER = 'security-setting-weakened';
const terraform = (kind: string, targets: string[]): JsonObject => ({
  rule_group: [{ rules_source: [{ rules_source_list: [{ generated_rules_type: kind, targets }] }] }],
});
const cloudformation = (kind: string, targets: string[]): JsonObject => ({
  RuleGroup: { RulesSource: { RulesSourceList: { GeneratedRulesType: kind, Targets: targets } } },
});

test.each([
  ['DENYLIST', [0.3]],
  ['ALLOWLIST', []],
] as const)('a shorter %s weighs the same in both formats', (kind, weighs) => {
  const inTerraform = update('aws_networkfirewall_rule_group', terraform(kind, ['a', 'b']), terraform(kind, ['a']));
  const inSet = changeSetRow('Egress', 'AWS::NetworkFirewall::RuleGroup', {
    kind: 'update',
    before: cloudformation(kind, ['a', 'b']),
    after: cloudformation(kind, ['a']),
  });
  expect(severitiesOf(WEAKER, inTerraform)).toEqual(weighs);
  expect(severitiesOf(WEAKER, inSet, { plan: CHANGE_SET })).toEqual(weighs);
});
