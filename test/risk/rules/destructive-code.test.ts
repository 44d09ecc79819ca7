import { expect, test } from 'vitest';
import type { ChangeKind, PlanCode } from '../../../src/model/plan.ts';
import { buildChange } from '../../support/build.ts';
import { findingsOf, severitiesOf } from '../support.ts';

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
