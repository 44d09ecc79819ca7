import { expect, test } from 'vitest';
import { create, destroy, findingsOf, severitiesOf, update } from '../support.ts';

test.each([
  ['aws_iam_access_key', 0.35],
  ['google_service_account_key', 0.35],
  ['azurerm_role_assignment', 0.12],
])('a new %s weighs %d', (type, severity) => {
  expect(severitiesOf('access-created', create(type, {}))).toEqual([severity]);
});

test('it says what came into being', () => {
  expect(findingsOf('access-created', create('aws_iam_access_key', {}))[0]?.message).toBe(
    '`aws_iam_access_key.main` is created: a grant or credential that did not exist.',
  );
});

test.each([
  ['an old one that goes', destroy('aws_iam_access_key')],
  ['an old one that changes', update('aws_iam_access_key', { status: 'Active' }, { status: 'Active' })],
  ['what grants nothing', create('aws_sqs_queue', {})],
])('%s is quiet', (_what, change) => {
  expect(severitiesOf('access-created', change)).toEqual([]);
});

test('what silences alarms is told as that', () => {
  expect(findingsOf('access-created', create('datadog_downtime_schedule', { scope: '*' }))).toMatchObject([
    { channel: 'protection', code: 'protection_removed', severity: 0.22 },
  ]);
});

test('a grant that only administrators hold is an escalation', () => {
  expect(findingsOf('access-created', create('okta_group_role', {}))[0]?.code).toBe('privilege_escalation');
  expect(findingsOf('access-created', create('okta_app_group_assignment', {}))[0]?.code).toBe('security_exposure');
});
