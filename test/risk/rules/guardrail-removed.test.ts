import { expect, test } from 'vitest';
import { CHANGE_SET, changeSetRow, destroy, findingsOf, severitiesOf, update } from '../support.ts';

test.each([
  ['aws_cloudtrail', 'security', 'audit_tamper', true],
  ['aws_organizations_policy_attachment', 'security', 'guardrail_tamper', true],
  ['github_branch_protection', 'security', 'guardrail_tamper', true],
  ['aws_s3_bucket_public_access_block', 'security', 'security_exposure', false],
  ['aws_wafv2_web_acl', 'security', 'security_exposure', false],
  ['azurerm_management_lock', 'protection', 'protection_removed', false],
])('deleting %s counts as %s, %s', (type, channel, code, hardStop) => {
  expect(findingsOf('guardrail-removed', destroy(type))).toMatchObject([{ channel, code, hardStop }]);
});

test('an audit trail of a change set is one as well, unless it is retained', () => {
  const trail = (retention: 'delete' | 'retain') =>
    changeSetRow('Trail', 'AWS::CloudTrail::Trail', { kind: 'delete', retention, before: {}, after: null });
  expect(severitiesOf('guardrail-removed', trail('delete'), { plan: CHANGE_SET })).toEqual([0.85]);
  expect(severitiesOf('guardrail-removed', trail('retain'), { plan: CHANGE_SET })).toEqual([]);
});

test.each([
  ['a replacement', destroy('aws_cloudtrail', {}, { kind: 'replace-create-first', after: {} })],
  ['a change', update('aws_cloudtrail', {}, {})],
  ['what guards nothing', destroy('aws_lb')],
])('%s is quiet', (_what, change) => {
  expect(severitiesOf('guardrail-removed', change)).toEqual([]);
});
