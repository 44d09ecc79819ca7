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
  ['google_logging_project_exclusion', { filter: 'protoPayload' }, 'what it matches is no longer recorded, told or held back'],
  ['aws_organizations_policy_attachment', {}, 'what is below it is held to other rules'],
  ['aws_iam_role_policy_attachment', {}, 'a grant or credential that did not exist'],
  ['github_organization_webhook', {}, 'what happens there is told to another place'],
  ['azurerm_virtual_machine_run_command', {}, 'it runs as soon as it is there'],
  ['cloudflare_r2_bucket_lifecycle', {}, 'what grows old enough is deleted by itself'],
  ['kubernetes_node_taint', {}, 'pods that do not tolerate it have to go'],
  ['aws_lambda_function_url', {}, 'a way in that did not exist'],
])('a new %s (%j): %s', (type, after, what) => {
  const said = findingsOf('access-created', create(type, after))[0]?.message;
  expect(said).toBe(`\`${type}.main\` is created: ${what}.`);
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
    { channel: 'protection', code: 'protection_removed', severity: 0.44 },
  ]);
});

test('a grant that only administrators hold is an escalation', () => {
  expect(findingsOf('access-created', create('okta_group_role', {}))[0]?.code).toBe('privilege_escalation');
  expect(findingsOf('access-created', create('okta_app_group_assignment', {}))[0]?.code).toBe('security_exposure');
});

test('a public-access block that blocks no policy', () => {
  const block = (block_public_policy: boolean) =>
    create('aws_s3_bucket_public_access_block', { bucket: 'a', block_public_policy });
  expect(findingsOf('access-created', block(false))[0]).toMatchObject({
    severity: 0.28,
    message: expect.stringContaining('it lets a policy make the bucket public'),
  });
  expect(severitiesOf('access-created', block(true))).toEqual([]);
});

test('a silence for everything counts twice, and one for a few hours half', () => {
  const silence = (monitor_tags: readonly string[], end: string | null) =>
    create('datadog_downtime_schedule', {
      scope: 'env:production',
      monitor_identifier: [{ monitor_tags: [...monitor_tags] }],
      one_time_schedule: [{ start: '2026-03-14T20:00:00Z', end }],
    });
  expect(severitiesOf('access-created', silence(['*'], null))).toEqual([0.44]);
  expect(severitiesOf('access-created', silence(['service:shop'], null))).toEqual([0.22]);
  expect(severitiesOf('access-created', silence(['service:shop'], '2026-03-14T22:00:00Z'))).toEqual([0.11]);
});
