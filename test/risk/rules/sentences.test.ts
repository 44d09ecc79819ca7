import { describe, expect, test } from 'vitest';
import type { ActionInvocation, ChangeKind, PlanCode } from '../../../src/model/plan.ts';
import type { JsonObject } from '../../../src/model/value.ts';
import { buildChange } from '../../support/build.ts';
import { create, destroy, findingsOf, judge, update } from '../support.ts';

const messages = (...given: Parameters<typeof findingsOf>): readonly string[] =>
  findingsOf(...given).map(({ message }) => message);

describe('what a reviewer reads', () => {
  test.each<[kind: ChangeKind, says: string]>([
    ['create', 'is created'],
    ['update', 'is changed in place'],
    ['delete', 'is destroyed'],
    ['replace-destroy-first', 'is replaced'],
    ['replace-create-first', 'is replaced, the new one first'],
  ])('of any %s', (kind, says) => {
    expect(messages('change-itself', buildChange('acme_x.a', { kind }))).toEqual([`\`acme_x.a\` ${says}.`]);
  });

  test('of tags', () => {
    const tags = (value: string): JsonObject => ({ tags: { a: value } });
    expect(messages('change-itself', update('acme_x', tags('a'), tags('b')))).toEqual([
      '`acme_x.main` is changed in place: only its tags or labels.',
    ]);
    expect(messages('change-itself', buildChange('acme_x.a', { kind: 'read' }))).toEqual([]);
  });

  test('of what is undecided, and of what is let go', () => {
    const change = buildChange('acme_x.a', { kind: 'undetermined' });
    expect(messages('undetermined-change', change)).toEqual([
      '`acme_x.a`: the plan does not say what happens to it; it may still be replaced or destroyed.',
    ]);
    expect(messages('leaves-management', buildChange('acme_x.a', { kind: 'forget' }))).toEqual([
      '`acme_x.a` leaves management: the object itself stays, and no later plan will show what happens to it.',
    ]);
  });

  test('of a schedule', () => {
    const at = (schedule: string): JsonObject => ({ schedule });
    expect(messages('runs-less-often', update('acme_x', at('rate(1 day)'), at('rate(7 days)')))).toEqual([
      '`acme_x.main`: `schedule` runs seven times less often, or rarer still.',
    ]);
    expect(messages('runs-less-often', update('acme_x', at('rate(1 day)'), at('rate(6 days)')))).toEqual([]);
  });

  test('of a retention policy', () => {
    const policies = { DeletionPolicy: ['Retain', 'Delete'] as const, UpdateReplacePolicy: ['Snapshot', undefined] as const };
    for (const kind of ['update', 'replace-destroy-first', 'replace-create-first'] as const) {
      const found = messages('retention-policy-removed', buildChange('aws_db_instance.a', { kind, policies }));
      expect(found).toEqual([
        '`aws_db_instance.a`: `DeletionPolicy` goes from `Retain` to `Delete`: the next removal is final.',
        '`aws_db_instance.a`: `UpdateReplacePolicy` goes from `Snapshot` to `Delete`: the next removal is final.',
      ]);
    }
    expect(messages('retention-policy-removed', buildChange('aws_db_instance.a', { kind: 'delete', policies }))).toEqual([]);
    const later = { DeletionPolicy: ['Retain', 'RetainExceptOnCreate'] as const };
    expect(messages('retention-policy-removed', buildChange('aws_db_instance.a', { kind: 'update', policies: later }))).toEqual(
      [],
    );
  });

  test.each<[kind: PlanCode['kind'], when: PlanCode['when'], says: string]>([
    ['local-exec', 'create', 'a `local-exec` provisioner'],
    ['remote-exec', 'create', 'a `remote-exec` provisioner'],
    ['file', 'create', 'a `file` provisioner'],
    ['other-provisioner', 'destroy', 'a provisioner'],
    ['external', 'plan', 'an `external` program'],
  ])('of code in %s', (kind, when, says) => {
    const change = when === 'plan' ? buildChange('acme_x.main', { kind: 'read' }) : destroy('acme_x');
    const code: PlanCode = { address: 'acme_x.main', kind, when, computedFrom: [], command: 'terraform destroy' };
    expect(messages('destructive-code', { ...change, configAddress: 'acme_x.main' }, { plan: { code: [code] } })).toEqual([
      `\`acme_x.main\`: ${says} destroys infrastructure; the plan shows nothing of what that does.`,
    ]);
  });

  test('of an action', () => {
    const action = (type: string): ActionInvocation => ({ address: `action.${type}.a`, type, triggeredBy: 'acme_x.main' });
    const found = (type: string) => findingsOf('destructive-code', create('acme_x', {}), { plan: { actions: [action(type)] } });
    for (const word of 'stop delete terminate destroy purge remove disable drop wipe'.split(' ')) {
      expect(found(`aws_${word}_x`), word).toMatchObject([{ severity: 0.6, code: 'code_execution' }]);
      expect(found(word), word).toHaveLength(1);
      expect(found(`aws_x${word}_x`), word).toEqual([]);
      expect(found(`aws_${word}x`), word).toEqual([]);
    }
    expect(found('aws_stop_x')[0]?.message).toBe(
      '`acme_x.main` triggers the action `action.aws_stop_x.a` of type `aws_stop_x`; the plan shows nothing of what that does.',
    );
  });
});

describe('how it is undone', () => {
  const undone = (...given: Parameters<typeof judge>): string | undefined => judge(...given).wayBack;

  test.each<[what: string, before: JsonObject, after: JsonObject, says: string]>([
    [
      'a hole',
      { publicly_accessible: false },
      { publicly_accessible: true },
      'It can be closed again, but what was read or done in the meantime stays done: check the audit log, and rotate what was within reach.',
    ],
    [
      'capacity',
      { replicas: 3 },
      { replicas: 0 },
      'Applying the previous configuration again restores it, but not what failed in the meantime.',
    ],
    [
      'a safety net',
      { deletion_protection: true },
      { deletion_protection: false },
      'It can be turned back on, but what expired or was deleted in the meantime does not come back.',
    ],
    [
      'backups',
      { backups: true },
      { backups: false },
      'Turned on again, it protects from then on: recovery points deleted in the meantime do not come back.',
    ],
  ])('%s', (_what, before, after, says) => {
    expect(undone(update('acme_x', before, after))).toBe(says);
  });

  test('what is new, let go, undecided or run', () => {
    expect(undone(create('acme_x', { policy: { Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }] } }))).toBe(
      'It can be removed again, but what was done with it in the meantime stays done: check the audit log.',
    );
    expect(undone(buildChange('aws_db_instance.a', { kind: 'forget' }))).toBe(
      'Nothing happens to the object: an `import` block takes it back into management.',
    );
    expect(undone(buildChange('aws_db_instance.a', { kind: 'undetermined' }))).toBe(
      'An `import` block takes it back into management, a `removed` block lets it go again.',
    );
    const code: PlanCode = {
      address: 'acme_x.main',
      kind: 'local-exec',
      when: 'create',
      computedFrom: [],
      command: 'terraform destroy',
    };
    expect(undone({ ...create('acme_x', {}), configAddress: 'acme_x.main' }, { plan: { code: [code] } })).toBe(
      'Nothing undoes what a command has done: find a backup of what it touches first.',
    );
    const key = { knowledge: { known: true, category: 'secret_key' as const, protection: [], security: [], disruptive: [] } };
    expect(undone(update('acme_key', { enabled: true }, { enabled: false }), key)).toBe(
      'Switching it back restores the data, unless it has been deleted for good in the meantime.',
    );
    expect(undone(destroy('aws_db_instance', {}, { kind: 'replace-create-first', retention: 'retain' }))).toBe(
      'The old object stays with what it holds: copy that over, or import the object again.',
    );
    expect(undone(destroy('AWS::RDS::DBInstance', {}, { retention: 'snapshot' }))).toContain('from the final snapshot');
  });
});
