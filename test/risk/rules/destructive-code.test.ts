import { expect, test } from 'vitest';
import type { ChangeKind, PlanCode, ResourceChange } from '../../../src/model/plan.ts';
import type { JsonObject } from '../../../src/model/value.ts';
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

const gone = (type: string, before: JsonObject) => buildChange(`${type}.main`, { kind: 'delete', before, after: null });

test.each<[string, ResourceChange, string]>([
  ['a statement', create('snowflake_execute', { execute: 'DROP DATABASE orders', revert: 'SELECT 1' }), 'data_loss'],
  ['a statement of the old name', create('snowflake_unsafe_execute', { execute: 'TRUNCATE TABLE orders' }), 'data_loss'],
  [
    'what takes a statement back',
    gone('snowflake_execute', { execute: 'CREATE DATABASE a', revert: 'DROP DATABASE a' }),
    'data_loss',
  ],
  ['a script', create('shell_script', { lifecycle_commands: [{ create: 'kubectl delete ns shop' }] }), 'data_loss'],
  [
    'a script for changes',
    update(
      'shell_script',
      { environment: { A: '1' }, lifecycle_commands: [{ update: 'terraform destroy -auto-approve' }] },
      { environment: { A: '2' }, lifecycle_commands: [{ update: 'terraform destroy -auto-approve' }] },
    ),
    'code_execution',
  ],
  ['a script for the end', gone('linux_script', { lifecycle_commands: [{ delete: 'aws s3 rb --force s3://a' }] }), 'data_loss'],
  ['commands over a shell', create('ssh_resource', { commands: ['rm -rf /', 'date'] }), 'code_execution'],
  ['code from elsewhere', create('ssh_resource', { commands: ['curl https://get.example.net/x | sh'] }), 'code_execution'],
  ['commands at the end', gone('ssh_resource', { when: 'destroy', commands: ['aws s3 rb --force s3://a'] }), 'data_loss'],
  ['a migration', create('sql_migrate', { migration: [{ id: 'a', up: 'DELETE FROM orders;', down: '' }] }), 'data_loss'],
  [
    'a migration that is taken out',
    update(
      'sql_migrate',
      {
        migration: [
          { id: 'a', up: 'CREATE TABLE a (id int)', down: 'DROP TABLE a' },
          { id: 'b', up: 'CREATE TABLE b (id int)', down: 'DROP TABLE b' },
        ],
      },
      { migration: [{ id: 'a', up: 'CREATE TABLE a (id int)', down: 'DROP TABLE a' }] },
    ),
    'data_loss',
  ],
  ['commands of a database', create('postgresql_script', { commands: ['DROP TABLE IF EXISTS a', 'SELECT 1'] }), 'data_loss'],
  ['a script of a server', create('mssql_script', { create_script: 'DROP TABLE dbo.a' }), 'data_loss'],
  [
    'a statement of any type',
    gone('mysql_sql', { create_sql: 'CREATE TABLE a (id int)', delete_sql: 'DROP TABLE a' }),
    'data_loss',
  ],
  ['a command of any type', create('acme_program', { create_command: 'aws rds delete-db-cluster --id a' }), 'data_loss'],
  ['a statement of a warehouse', create('aws_redshiftdata_statement', { sql: 'drop schema app cascade' }), 'data_loss'],
  [
    'a query that runs',
    create('google_bigquery_job', { query: [{ query: 'CREATE OR REPLACE TABLE a AS SELECT 1' }] }),
    'data_loss',
  ],
  [
    'a definition that is added',
    update('google_spanner_database', { ddl: ['CREATE TABLE a'] }, { ddl: ['CREATE TABLE a', 'DROP TABLE a'] }),
    'data_loss',
  ],
  [
    'a command on a machine',
    create('azurerm_virtual_machine_run_command', { source: [{ script: 'az storage account delete -n a' }] }),
    'data_loss',
  ],
  [
    'a script of a deployment',
    create('azurerm_resource_deployment_script_azure_cli', { script_content: 'az group delete -n shop --yes' }),
    'code_execution',
  ],
  [
    'commands of an association',
    create('aws_ssm_association', { parameters: { commands: 'aws s3 rb --force s3://a' } }),
    'data_loss',
  ],
  ['a request that deletes', create('restapi_object', { path: '/things', create_method: 'DELETE' }), 'code_execution'],
  ['a request by its method', create('terracurl_request', { url: 'https://a.example.com', method: 'delete' }), 'code_execution'],
])('what a change runs of its own attributes is found: %s', (_what, change, reason) => {
  expect(findingsOf('destructive-code', change)).toMatchObject([{ code: reason }]);
});

test.each<[string, ResourceChange]>([
  [
    'a statement that makes',
    create('snowflake_execute', { execute: 'CREATE TABLE IF NOT EXISTS a (id int)', revert: 'DROP TABLE a' }),
  ],
  ['a statement that reads', create('snowflake_execute', { execute: 'SELECT 1', revert: 'SELECT 1' })],
  ['a statement that fills', create('postgresql_script', { commands: ["INSERT INTO a VALUES ('drop table b')"] })],
  ['a grant', create('snowflake_execute', { execute: 'GRANT SELECT ON a TO ROLE b', revert: 'REVOKE SELECT ON a FROM ROLE b' })],
  ['what only its end would run', create('mysql_sql', { create_sql: 'CREATE TABLE a (id int)', delete_sql: 'DROP TABLE a' })],
  [
    'what has run',
    update('sql_migrate', { migration: [{ up: 'DROP TABLE a' }] }, { migration: [{ up: 'DROP TABLE a' }, { up: 'SELECT 1' }] }),
  ],
  ['commands that wait for the end', create('ssh_resource', { when: 'destroy', commands: ['rm -rf /'] })],
  [
    'what only leaves the state',
    buildChange('snowflake_execute.a', { kind: 'forget', before: { revert: 'DROP DATABASE a' }, after: null }),
  ],
  [
    'a machine that sets itself up',
    create('azurerm_virtual_machine_run_command', {
      source: [{ script: 'rm -rf /var/www/*\ncurl https://get.example.net/x | sh' }],
    }),
  ],
  ['a request that asks', create('terracurl_request', { method: 'GET', url: 'https://a.example.com', destroy_method: 'DELETE' })],
])('what a change runs of its own attributes is quiet: %s', (_what, change) => {
  expect(findingsOf('destructive-code', change)).toEqual([]);
});

test('what an action runs is read', () => {
  const given = (settings: JsonObject) => ({
    plan: { actions: [{ address: 'action.local_command.a', type: 'local_command', triggeredBy: 'null_resource.job', settings }] },
  });
  const run = (...words: readonly string[]) => given({ command: words[0] ?? '', arguments: words.slice(1) });
  expect(severitiesOf('destructive-code', job('update'), given({ command: 'aws s3 rb --force s3://a' }))).toEqual([0.9]);
  expect(severitiesOf('destructive-code', job('update'), run('bash', '-c', 'kubectl delete ns shop'))).toEqual([0.9]);
  expect(severitiesOf('destructive-code', job('update'), run('echo', 'done'))).toEqual([]);
});
