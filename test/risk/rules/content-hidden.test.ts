import { expect, test } from 'vitest';
import { buildChange } from '../../support/build.ts';
import { CHANGE_SET, changeSetRow, create, findingsOf, severitiesOf, update } from '../support.ts';

test('rules of a security group that were redacted upstream cannot be judged', () => {
  const change = update('aws_security_group', { ingress: [] }, { ingress: '(sensitive value)' });
  expect(findingsOf('content-hidden', change)).toMatchObject([
    { channel: 'security', code: 'hidden_change', severity: 0.3, attribute: 'ingress' },
  ]);
});

test('a policy that is known only after apply is told once, however many facts it hides', () => {
  const change = buildChange('aws_iam_policy.main', { before: { policy: '{}' }, after: {}, unknown: { policy: true } });
  expect(severitiesOf('content-hidden', change)).toEqual([0.25]);
});

test('a new object with an unknown policy weighs little', () => {
  const change = { ...create('aws_iam_policy', {}), unknown: { policy: true } };
  expect(severitiesOf('content-hidden', change)).toEqual([0.1]);
});

test('a safety net that is hidden counts as protection', () => {
  const change = update('aws_db_instance', { deletion_protection: true }, { deletion_protection: '(sensitive value)' });
  expect(findingsOf('content-hidden', change)).toMatchObject([{ channel: 'protection', severity: 0.3 }]);
});

test('a change set without values hides what it names', () => {
  const change = changeSetRow('Group', 'AWS::EC2::SecurityGroup', {
    before: { SecurityGroupIngress: '(value not given)' },
    after: { SecurityGroupIngress: '(new value not given)' },
    valuesWithheld: true,
  });
  expect(severitiesOf('content-hidden', change, { plan: CHANGE_SET })).toEqual([0.3]);
});

test('a password that the change set masks on both sides is no change', () => {
  const values = { MasterUserPassword: '****', Engine: 'postgres' };
  const change = changeSetRow('Db', 'AWS::RDS::DBInstance', { before: values, after: { ...values, Engine: 'mysql' } });
  expect(severitiesOf('content-hidden', change, { plan: CHANGE_SET })).toEqual([]);
  expect(findingsOf('disruptive-update', change, { plan: CHANGE_SET }).map(({ attribute }) => attribute)).not.toContain(
    'MasterUserPassword',
  );
});

test('values that can be seen are quiet', () => {
  expect(severitiesOf('content-hidden', update('aws_security_group', { ingress: [] }, { ingress: [{ from_port: 1 }] }))).toEqual(
    [],
  );
});
