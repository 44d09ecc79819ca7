import { expect, test } from 'vitest';
import { create, findingsOf, severitiesOf, update } from '../support.ts';

test.each([
  ['aws_cloudtrail', { enable_logging: true }, { enable_logging: false }, 'audit_tamper', true],
  [
    'github_branch_protection',
    { required_pull_request_reviews: [{ required_approving_review_count: 1 }] },
    { required_pull_request_reviews: [] },
    'guardrail_tamper',
    true,
  ],
  ['aws_iam_role', { permissions_boundary: 'arn' }, { permissions_boundary: null }, 'privilege_escalation', false],
  ['aws_db_instance', { publicly_accessible: false }, { publicly_accessible: true }, 'security_exposure', false],
])('%s', (type, before, after, code, hardStop) => {
  expect(findingsOf('security-setting-weakened', update(type, before, after))[0]).toMatchObject({ code, hardStop });
});

test('a bad setting of a new object weighs less than one that an old object gets', () => {
  expect(severitiesOf('security-setting-weakened', create('aws_db_instance', { publicly_accessible: true }))).toEqual([0.552]);
});

test('an unlisted type is judged by the names of its attributes', () => {
  expect(severitiesOf('security-setting-weakened', update('acme_store', { encrypted: true }, { encrypted: false }))).toEqual([
    0.4,
  ]);
  expect(
    severitiesOf(
      'security-setting-weakened',
      update('acme_zone', { settings: [{ ssl: 'strict' }] }, { settings: [{ ssl: 'off' }] }),
    ),
  ).toEqual([0.4]);
  expect(severitiesOf('security-setting-weakened', update('acme_store', { mfa_enabled: true }, { mfa_enabled: false }))).toEqual([
    0.55,
  ]);
});

test.each([
  ['the default of a new unlisted object', create('acme_store', { public_network_access_enabled: true })],
  ['what gets stricter', update('aws_db_instance', { publicly_accessible: true }, { publicly_accessible: false })],
])('%s is quiet', (_what, change) => {
  expect(severitiesOf('security-setting-weakened', change)).toEqual([]);
});
