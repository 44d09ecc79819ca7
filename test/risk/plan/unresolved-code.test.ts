import { expect, test } from 'vitest';
import type { ChangeKind, Plan, PlanCode } from '../../../src/model/plan.ts';
import { buildChange, buildPlan } from '../../support/build.ts';
import { assess } from '../support.ts';

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
