import { expect, test } from 'vitest';
import { buildChange } from '../../support/build.ts';
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
  [
    'an external secret that makes the one of the cluster',
    create('kubernetes_manifest', {
      manifest: {
        apiVersion: 'external-secrets.io/v1',
        kind: 'ExternalSecret',
        metadata: { name: 'a' },
        spec: { target: { creationPolicy: 'Owner', deletionPolicy: 'Retain' } },
      },
    }),
  ],
])('%s is quiet', (_what, change) => {
  expect(severitiesOf('administrator-granted', change)).toEqual([]);
});

test('a document that is put together only at apply is judged by its statements', () => {
  const read = (statement: object) =>
    buildChange('data.aws_iam_policy_document.a', { kind: 'read', before: null, after: { statement: [{ ...statement }] } });
  const all = { actions: ['*'], resources: ['*'] };
  expect(findingsOf('administrator-granted', read(all))).toMatchObject([
    { severity: 0.88, hardStop: true, attribute: 'statement' },
  ]);
  expect(severitiesOf('administrator-granted', read({ ...all, effect: 'Deny' }))).toEqual([]);
  expect(severitiesOf('administrator-granted', read({ ...all, actions: ['s3:*'] }))).toEqual([]);
});

const assignment = (key = 'ops') => create('aws_ssoadmin_account_assignment', { permission_set_arn: `arn:aws:sso:::ps-${key}` });
const referringTo = (to: string) => ({
  references: [
    { from: 'aws_ssoadmin_account_assignment.main', to, attribute: 'permission_set_arn', origin: 'expression' as const },
  ],
});

test.each(['aws_ssoadmin_permission_set.administrator_access', 'data.aws_ssoadmin_permission_set.AdministratorAccess'])(
  'an assignment of %s makes administrators',
  (to) => {
    const findings = findingsOf('administrator-granted', assignment(), { plan: referringTo(to) });
    expect(findings).toMatchObject([{ code: 'privilege_escalation', severity: 0.88, hardStop: true }]);
  },
);

test.each(['aws_ssoadmin_permission_set.read_only_admin', 'aws_ssoadmin_permission_set.network_admin', 'aws_iam_group.admin'])(
  'an assignment of %s makes none',
  (to) => {
    expect(severitiesOf('administrator-granted', assignment(), { plan: referringTo(to) })).toEqual([]);
  },
);

test('the name of the permission set is not printed', () => {
  const set = create('aws_ssoadmin_permission_set', { name: 'Secret-AdministratorAccess' });
  const plan = { changes: [assignment(), set], ...referringTo('aws_ssoadmin_permission_set.main') };
  const [finding] = findingsOf('administrator-granted', assignment(), { plan });
  expect(finding?.message).toBe(
    '`aws_ssoadmin_account_assignment.main` assigns a permission set for administrators: its holder can do everything to everything.',
  );
});

const runsAs = (name: string, before: string | null, after: string) =>
  severitiesOf('administrator-granted', update('acme_workload', { [name]: before }, { [name]: after }));

test.each([
  ['iam_instance_profile', 'admin-break-glass'],
  ['instance_profile_arn', 'arn:aws:iam::123456789012:instance-profile/admin'],
  ['service_role', 'arn:aws:iam::123456789012:role/ops/break-glass'],
  ['task_role_arn', 'arn:aws:iam::123456789012:role/web_admin'],
  ['role_arn', 'arn:aws:iam::123456789012:role/PowerUser'],
])('a workload whose `%s` becomes %s works as an administrator by its name', (name, role) => {
  expect(runsAs(name, 'web', role)).toEqual([0.52]);
  expect(runsAs(name, 'web', `${role}-api`)).toEqual([0.25]);
  expect(runsAs(name, role, role.replace(/$/, '-2'))).toEqual([]);
  expect(runsAs(name, role, 'arn:aws:iam::123456789012:role/web')).toEqual([]);
});

test.each([
  ['role_arn', 'arn:aws:iam::123456789012:role/administrative-web'],
  ['description', 'arn:aws:iam::123456789012:role/admin'],
])('`%s` that becomes %s is quiet', (name, role) => {
  expect(runsAs(name, 'web', role)).toEqual([]);
});

test('a role that is known only after apply is judged where it is made', () => {
  const change = buildChange('acme_workload.main', {
    kind: 'update',
    before: { role_arn: 'arn:aws:iam::123456789012:role/web' },
    after: {},
    unknown: { role_arn: true },
  });
  expect(severitiesOf('administrator-granted', change)).toEqual([]);
  expect(severitiesOf('content-hidden', change)).toEqual([]);
});
