import { expect, test } from 'vitest';
import type { AttributeOperator, AttributeRule } from '../../../src/model/knowledge.ts';
import type { ResourceChange } from '../../../src/model/plan.ts';
import type { JsonObject } from '../../../src/model/value.ts';
import { judgeAttribute } from '../../../src/risk/operators/judge-attribute.ts';
import { buildChange } from '../../support/build.ts';

const TOKEN = '(sensitive value)';

interface Case {
  readonly before?: JsonObject;
  readonly after?: JsonObject;
  readonly unknown?: ResourceChange['unknown'];
  readonly creating?: boolean;
}

function judged(op: AttributeOperator, { before = {}, after = {}, unknown = {}, creating = false }: Case) {
  const rule: AttributeRule = { kind: 'attribute', path: 'policy', op, severity: 0.9, value: false };
  return judgeAttribute({ change: buildChange('a.b', { unknown }), before, after, creating }, rule, 'security');
}

const UNKNOWN: Case = { unknown: { policy: true } };
const REDACTED: Case = { before: { policy: 'x' }, after: { policy: TOKEN } };

test.each<[string, AttributeOperator, Case, number, boolean]>([
  ['an exposure known only after apply', 'open', UNKNOWN, 0.25, true],
  ['an exposure redacted upstream', 'public', REDACTED, 0.3, true],
  ['an exposure of a new object', 'admin', { ...UNKNOWN, creating: true }, 0.1, true],
  ['a change known only after apply', 'changes', UNKNOWN, 0.9 * 0.8, false],
  ['a capacity known only after apply', 'capacity', UNKNOWN, 0.9 * 0.1, false],
  ['a switch redacted upstream', 'becomes', REDACTED, 0.3, true],
])('%s is judged with caution', (_what, op, given, severity, hidden) => {
  expect(judged(op, given)).toMatchObject({ severity, hidden });
});

test.each<[string, AttributeOperator, Case]>([
  ['a switch known only after apply', 'becomes', UNKNOWN],
  ['a change of a new object', 'changes', { ...UNKNOWN, creating: true }],
  ['the same hash on both sides', 'open', { before: { policy: '(redacted:ab)' }, after: { policy: '(redacted:ab)' } }],
  ['a shorter list of a new object', 'shrink', { after: { policy: ['a'] }, creating: true }],
  ['what is as it was', 'changes', { before: { policy: 'x' }, after: { policy: 'x' } }],
])('%s says nothing', (_what, op, given) => {
  expect(judged(op, given)).toBeUndefined();
});

test('a new object is judged against nothing', () => {
  const given = { before: { policy: 'roles/owner' }, after: { policy: 'roles/owner' } };
  expect(judged('admin', given)).toBeUndefined();
  expect(judged('admin', { ...given, creating: true })?.severity).toBe(0.9);
});
