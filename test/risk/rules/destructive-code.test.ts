import { expect, test } from 'vitest';
import type { ChangeKind, PlanCode } from '../../../src/model/plan.ts';
import { buildChange } from '../../support/build.ts';
import { create, findingsOf, severitiesOf, update } from '../support.ts';

const provisioner = (command: string | undefined, given: Partial<PlanCode> = {}): PlanCode => ({
  address: 'null_resource.job',
  kind: 'local-exec',
  when: 'create',
  computedFrom: [],
  ...(command === undefined ? {} : { command }),
  ...given,
});
const job = (kind: ChangeKind) => buildChange('null_resource.job', { kind });
const DESTROY = 'terraform destroy -auto-approve';

test('a provisioner that destroys is found when its object is made, made anew or goes', () => {
  for (const kind of ['create', 'replace-create-first', 'delete'] as const) {
    expect(severitiesOf('destructive-code', job(kind), { plan: { code: [provisioner(DESTROY)] } })).toEqual([0.85]);
  }
});

test('the command itself is never told: it may hold a secret', () => {
  const [finding] = findingsOf('destructive-code', job('create'), {
    plan: { code: [provisioner('PGPASSWORD=hunter2 psql -c "drop table a"')] },
  });
  expect(finding?.message).toBe(
    '`null_resource.job`: a `local-exec` provisioner deletes data in a database; the plan shows nothing of what that does.',
  );
});

test('a shell around it changes nothing', () => {
  expect(severitiesOf('destructive-code', job('create'), { plan: { code: [provisioner(`/bin/bash ; -c ${DESTROY}`)] } })).toEqual(
    [0.85],
  );
});

test('it counts in every environment but a sandbox as it does in production', () => {
  const given = { plan: { code: [provisioner(DESTROY)] }, environment: 'staging' } as const;
  expect(findingsOf('destructive-code', job('create'), given)).toHaveLength(1);
});

test('an action that destroys is found at the change that triggers it', () => {
  const actions = [
    { address: 'action.aws_ec2_stop_instance.a', type: 'aws_ec2_stop_instance', triggeredBy: 'null_resource.job' },
  ];
  expect(severitiesOf('destructive-code', job('update'), { plan: { actions } })).toEqual([0.6]);
  expect(
    severitiesOf('destructive-code', job('update'), {
      plan: { actions: [{ ...actions[0], address: 'a', type: 'aws_lambda_invoke' }] },
    }),
  ).toEqual([]);
});

test.each<[string, ChangeKind, PlanCode]>([
  ['an object that merely goes on', 'update', provisioner(DESTROY)],
  ['code for destruction, at creation', 'create', provisioner(DESTROY, { when: 'destroy' })],
  ['another object', 'create', provisioner(DESTROY, { address: 'null_resource.other' })],
  ['a harmless command', 'create', provisioner('echo done')],
  ['a computed command', 'create', provisioner(undefined)],
])('%s is quiet', (_what, kind, code) => {
  expect(severitiesOf('destructive-code', job(kind), { plan: { code: [code] } })).toEqual([]);
});

const calls = (operation: string, more = {}) => ({
  name: 'nightly',
  state: 'ENABLED',
  schedule_expression: 'cron(0 20 * * ? *)',
  target: [{ arn: `arn:aws:scheduler:::aws-sdk:${operation}`, role_arn: 'arn:aws:iam::111122223333:role/s' }],
  ...more,
});

test.each([
  ['rds:stopDBInstance', 'outage'],
  ['ec2:terminateInstances', 'outage'],
  ['rds:deleteDBCluster', 'data_loss'],
] as const)('a schedule that begins to call %s is found', (operation, code) => {
  expect(findingsOf('destructive-code', create('aws_scheduler_schedule', calls(operation)))).toMatchObject([{ code }]);
  const turned = update('aws_scheduler_schedule', calls('rds:startDBInstance'), calls(operation));
  expect(findingsOf('destructive-code', turned)).toMatchObject([{ code }]);
  const set = create('AWS::Scheduler::Schedule', {
    State: 'ENABLED',
    Target: { Arn: `arn:aws:scheduler:::aws-sdk:${operation}` },
  });
  expect(findingsOf('destructive-code', set)).toMatchObject([{ code }]);
});

test.each([
  ['starts something', create('aws_scheduler_schedule', calls('rds:startDBInstance'))],
  ['is off', create('aws_scheduler_schedule', calls('rds:stopDBInstance', { state: 'DISABLED' }))],
  [
    'runs a function',
    create('aws_scheduler_schedule', calls('x', { target: [{ arn: 'arn:aws:lambda:eu-west-1:1:function:stop' }] })),
  ],
  [
    'called it before',
    update(
      'aws_scheduler_schedule',
      calls('rds:stopDBInstance'),
      calls('rds:stopDBInstance', { schedule_expression: 'rate(1 day)' }),
    ),
  ],
] as const)('a schedule that %s is quiet', (_what, change) => {
  expect(severitiesOf('destructive-code', change)).toEqual([]);
});

const machine = (resource: string) => ({
  name: 'nightly',
  definition: JSON.stringify({ StartAt: 'A', States: { A: { Type: 'Task', Resource: resource, End: true } } }),
});
const request = (http_method: string, uri: string, more = {}) => ({ name: 'n', http_target: [{ http_method, uri }], ...more });

test.each([
  [
    'a state machine that deletes a table',
    create('aws_sfn_state_machine', machine('arn:aws:states:::aws-sdk:dynamodb:deleteTable')),
    0.4,
  ],
  [
    'a job that deletes an instance by Google',
    create('google_cloud_scheduler_job', request('DELETE', 'https://sqladmin.googleapis.com/v1/projects/p/instances/orders')),
    0.85,
  ],
] as const)('%s is found', (_what, change, severity) => {
  expect(severitiesOf('destructive-code', change)).toEqual([severity]);
});

test.each([
  [
    'a state machine that takes an item out',
    create('aws_sfn_state_machine', machine('arn:aws:states:::aws-sdk:dynamodb:deleteItem')),
  ],
  ['a state machine that runs a function', create('aws_sfn_state_machine', machine('arn:aws:states:::lambda:invoke'))],
  ['a job that asks', create('google_cloud_scheduler_job', request('GET', 'https://sqladmin.googleapis.com/v1/projects'))],
  ['a job that deletes at home', create('google_cloud_scheduler_job', request('DELETE', 'https://shop.example.com/carts'))],
  [
    'a job that sleeps',
    create('google_cloud_scheduler_job', request('DELETE', 'https://sqladmin.googleapis.com/v1/a', { paused: true })),
  ],
] as const)('%s is quiet', (_what, change) => {
  expect(severitiesOf('destructive-code', change)).toEqual([]);
});

test('a schedule that stopped something and deletes it now is found', () => {
  const turned = update('aws_scheduler_schedule', calls('rds:stopDBInstance'), calls('rds:deleteDBInstance'));
  expect(findingsOf('destructive-code', turned)).toMatchObject([{ code: 'data_loss', severity: 0.9 }]);
});
