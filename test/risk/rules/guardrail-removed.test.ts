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
  const trail = (kind: 'delete' | 'forget') => changeSetRow('Trail', 'AWS::CloudTrail::Trail', { kind, before: {}, after: null });
  expect(severitiesOf('guardrail-removed', trail('delete'), { plan: CHANGE_SET })).toEqual([0.85]);
  expect(severitiesOf('guardrail-removed', trail('forget'), { plan: CHANGE_SET })).toEqual([]);
});

const moved = (from: string, to: string | undefined) =>
  destroy(
    'azurerm_management_lock',
    { scope: from },
    { kind: 'replace-destroy-first', after: { name: 'keep', ...(to === undefined ? {} : { scope: to }) } },
  );

test('a guard that is fixed to something else leaves what it was fixed to', () => {
  expect(findingsOf('guardrail-removed', moved('/a', '/b'))).toMatchObject([
    {
      severity: 0.42,
      channel: 'protection',
      message: '`azurerm_management_lock.main` leaves what it was fixed to: what it protected can be deleted again.',
    },
  ]);
});

test.each([
  ['a replacement', destroy('aws_cloudtrail', {}, { kind: 'replace-create-first', after: {} })],
  ['a change', update('aws_cloudtrail', {}, {})],
  ['a lock that is made anew where it was', moved('/a', '/a')],
  ['a lock that covers what is around it, too', moved('/a/b', '/a')],
  ['a lock for what is known only after apply', moved('/a', undefined)],
  ['what guards nothing', destroy('aws_lb')],
])('%s is quiet', (_what, change) => {
  expect(severitiesOf('guardrail-removed', change)).toEqual([]);
});

test('one that is made anew is away until then, unless the new one comes first', () => {
  const same = { pattern: 'main' };
  const anew = update('github_branch_protection', same, same);
  const severities = (kind: 'replace-destroy-first' | 'replace-create-first') =>
    severitiesOf('guardrail-removed', { ...anew, kind });
  expect(severities('replace-destroy-first')).toEqual([expect.closeTo(0.28)]);
  expect(severities('replace-create-first')).toEqual([]);
  expect(findingsOf('guardrail-removed', { ...anew, kind: 'replace-destroy-first' })).toMatchObject([
    { hardStop: false, message: expect.stringContaining('is away until its replacement exists') },
  ]);
});
