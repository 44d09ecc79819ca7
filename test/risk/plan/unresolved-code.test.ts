import { expect, test } from 'vitest';
import type { ChangeKind, Plan, PlanCode, ResourceChange } from '../../../src/model/plan.ts';
import { buildChange, buildPlan } from '../../support/build.ts';
import { assess, create } from '../support.ts';

const program = (given: Partial<PlanCode>): PlanCode => ({
  address: 'null_resource.job',
  kind: 'local-exec',
  when: 'create',
  computedFrom: [],
  ...given,
});
const external = (command?: string): PlanCode =>
  program({ address: 'data.external.a', kind: 'external', when: 'plan', ...(command === undefined ? {} : { command }) });
const conditions = (kind: ChangeKind, code: readonly PlanCode[], given: Partial<Plan> = {}) =>
  assess([buildPlan({ changes: [buildChange('null_resource.job', { kind })], code, ...given })]).conditions;

test.each<[string, ChangeKind, PlanCode]>([
  ['a computed command', 'create', program({ computedFrom: ['var.command'] })],
  ['a script', 'replace-destroy-first', program({ command: './deploy.sh' })],
  ['a script at destruction', 'delete', program({ command: './deploy.sh', when: 'destroy' })],
  ['an external program', 'update', external('python3 ; ./x.py')],
  ['a computed external program', 'update', external()],
])('%s cannot be told', (_what, kind, code) => {
  expect(conditions(kind, [code])).toMatchObject([{ id: 'unresolved-code', code: 'code_execution', address: code.address }]);
});

test.each([
  ['aws_lambda_invocation', 'create', 1],
  ['aws_ssm_association', 'update', 1],
  ['aws_ssm_association', 'delete', 0],
  ['aws_lambda_function', 'create', 0],
] as const)('%s, whose %s runs code by itself, is told %i times', (type, kind, count) => {
  const told = assess([buildPlan({ changes: [buildChange(`${type}.a`, { kind })] })]).conditions;
  expect(told.filter(({ id }) => id === 'unresolved-code')).toHaveLength(count);
});

test.each([
  ['AWS-GatherSoftwareInventory', 0],
  ['AWS-RunPatchBaseline', 0],
  ['AmazonCloudWatch-ManageAgent', 0],
  ['AWS-RunShellScript', 1],
  ['AWS-RunRemoteScript', 1],
  ['acme-AWS-UpdateSSMAgent', 1],
])('the document %s is told %i times', (name, count) => {
  const change = buildChange('aws_ssm_association.a', { kind: 'create', before: null, after: { name } });
  const told = assess([buildPlan({ changes: [change] })]).conditions;
  expect(told.filter(({ id }) => id === 'unresolved-code')).toHaveLength(count);
});

test('an action is told once', () => {
  const actions = [{ address: 'action.aws_lambda_invoke.a', type: 'aws_lambda_invoke' }];
  expect(conditions('update', [], { actions })).toMatchObject([{ id: 'unresolved-code', address: 'action.aws_lambda_invoke.a' }]);
});

test.each<[string, ChangeKind, PlanCode]>([
  ['an object that merely goes on', 'update', program({ command: './deploy.sh' })],
  ['an object that goes, whose code may be of its creation', 'delete', program({ command: './deploy.sh' })],
  ['a harmless command', 'create', program({ command: 'echo done' })],
  ['a file that is copied', 'create', program({ kind: 'file' })],
  ['a harmless external program', 'update', external('git ; rev-parse ; HEAD')],
])('%s is quiet', (_what, kind, code) => {
  expect(conditions(kind, [code])).toEqual([]);
});

test('an external program holds up no plan that changes nothing', () => {
  expect(assess([buildPlan({ code: [external()] })]).conditions).toEqual([]);
});

test('an external program that destroys has a row and a score of its own', () => {
  const {
    changes,
    environments,
    conditions: none,
  } = assess([buildPlan({ code: [external('terraform ; destroy ; -auto-approve')] })]);
  expect(changes).toMatchObject([{ change: { address: 'data.external.a', kind: 'read' }, code: 'code_execution' }]);
  expect(environments[0]?.risk).toBeGreaterThan(0.8);
  expect(none).toEqual([]);
});

test.each<[string, ResourceChange, number]>([
  ['a playbook', create('ansible_playbook', { playbook: 'site.yml' }), 1],
  ['a folder of migrations', create('sql_migrate_directory', { path: './migrations' }), 1],
  ['a statement that is computed', buildChange('snowflake_execute.a', { after: {}, unknown: { execute: true } }), 1],
  [
    'a script that is computed',
    buildChange('shell_script.a', { after: {}, unknown: { lifecycle_commands: [{ create: true }] } }),
    1,
  ],
  ['a program of our own', create('ssh_resource', { commands: ['./install.sh'] }), 1],
  ['a statement with a condition', create('snowflake_execute', { execute: 'DELETE FROM a WHERE old', revert: 'SELECT 1' }), 1],
  [
    'a grant that is taken back',
    buildChange('snowflake_execute.a', { kind: 'delete', before: { revert: 'REVOKE a FROM b' }, after: null }),
    1,
  ],
  [
    'a statement that makes',
    create('snowflake_execute', { execute: 'CREATE SCHEMA IF NOT EXISTS a', revert: 'DROP SCHEMA a' }),
    0,
  ],
  ['commands that everybody knows', create('ssh_resource', { commands: ['mkdir -p /opt/a', 'systemctl restart a'] }), 0],
  ['a statement that destroys, which is a finding', create('snowflake_execute', { execute: 'DROP SCHEMA a' }), 0],
  ['a database without statements', create('google_spanner_database', { name: 'a' }), 0],
  ['a request', create('restapi_object', { path: '/things', data: '{}' }), 0],
])('of what an object runs by itself, %s cannot be told or can', (_what, change, count) => {
  expect(assess([buildPlan({ changes: [change] })]).conditions.filter(({ id }) => id === 'unresolved-code')).toHaveLength(count);
});
