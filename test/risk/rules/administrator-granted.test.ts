import { expect, test } from 'vitest';
import { create, findingsOf, severitiesOf, update } from '../support.ts';

const ADMINISTRATOR = 'arn:aws:iam::aws:policy/AdministratorAccess';

test('an administrator is a hard stop', () => {
  const findings = findingsOf('administrator-granted', create('aws_iam_role_policy_attachment', { policy_arn: ADMINISTRATOR }));
  expect(findings).toMatchObject([{ code: 'privilege_escalation', severity: 0.88, hardStop: true, attribute: 'policy_arn' }]);
  expect(findings[0]?.message).not.toContain(ADMINISTRATOR);
});

test('a policy that comes to allow everything is one', () => {
  const policy = (Action: string) => JSON.stringify({ Statement: [{ Effect: 'Allow', Action, Resource: '*' }] });
  const change = update('aws_iam_policy', { policy: policy('s3:GetObject') }, { policy: policy('*') });
  expect(severitiesOf('administrator-granted', change)).toEqual([0.88]);
});

test.each([
  ['another managed policy', create('aws_iam_role_policy_attachment', { policy_arn: 'arn:aws:iam::aws:policy/ReadOnlyAccess' })],
  [
    'one who was one',
    update('aws_iam_role_policy_attachment', { policy_arn: ADMINISTRATOR }, { policy_arn: ADMINISTRATOR, x: 1 }),
  ],
])('%s is quiet', (_what, change) => {
  expect(severitiesOf('administrator-granted', change)).toEqual([]);
});
