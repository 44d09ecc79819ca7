import { describe, expect, test } from 'vitest';
import type { ValueObject } from '../../../src/model/value.ts';
import type { PlanCode, ResourceChange } from '../../../src/model/plan.ts';
import { buildChange, buildPlan } from '../../support/build.ts';
import { assess } from '../support.ts';

const gone = (address: string, before: ValueObject) => buildChange(address, { kind: 'delete', before, after: null });
const made = (address: string, after: ValueObject) => buildChange(address, { kind: 'create', before: null, after });

describe('a rename', () => {
  const renames = (changes: readonly ResourceChange[]) => assess([buildPlan({ changes: [...changes] })]).renames.length;
  const numbered = (count: number) =>
    Array.from({ length: count }, (_, at) => [
      gone(`acme_q.a${at}`, { name: `n${at}`, x: at }),
      made(`acme_q.b${at}`, { name: `n${at}`, x: at }),
    ]).flat();

  test('is looked for among fifty of a type, and not among more', () => {
    expect(renames(numbered(50))).toBe(50);
    expect(renames(numbered(51))).toBe(0);
    expect(renames([...numbered(50), made('acme_q.c', { name: 'c' })])).toBe(0);
    expect(renames([...numbered(50), gone('acme_q.c', { name: 'c' })])).toBe(0);
  });

  test.each(
    'id arn tags tags_all labels effective_labels terraform_labels timeouts etag unique_id self_link owner_id'.split(' '),
  )('is not told by %s', (name) => {
    expect(renames([gone('acme_q.a', { name: 'n', [name]: 'x' }), made('acme_q.b', { name: 'n', [name]: 'x' })])).toBe(0);
    expect(
      renames([gone('acme_q.a', { name: 'n', [`${name}x`]: 'x' }), made('acme_q.b', { name: 'n', [`${name}x`]: 'x' })]),
    ).toBe(1);
    expect(
      renames([gone('acme_q.a', { name: 'n', [`x${name}`]: 'x' }), made('acme_q.b', { name: 'n', [`x${name}`]: 'x' })]),
    ).toBe(1);
  });

  test.each(
    'name bucket identifier cluster_identifier function_name family cidr_block name_prefix CidrBlock TableName DBInstanceIdentifier'.split(
      ' ',
    ),
  )('keeps its %s, whatever else is equal', (name) => {
    const same = Object.fromEntries(Array.from({ length: 9 }, (_, at) => [`a${at}`, at]));
    expect(renames([gone('acme_q.a', { ...same, [name]: 'x' }), made('acme_q.b', { ...same, [name]: 'y' })])).toBe(0);
    expect(renames([gone('acme_q.a', { ...same, [`x${name}x`]: 'x' }), made('acme_q.b', { ...same, [`x${name}x`]: 'y' })])).toBe(
      1,
    );
    expect(renames([gone('acme_q.a', { ...same, [name]: 'x' }), made('acme_q.b', same)])).toBe(1);
  });

  test('has four of five attributes in common', () => {
    const four = { a: 1, b: 2, c: 3, d: 4 };
    expect(renames([gone('acme_q.a', { ...four, e: 5 }), made('acme_q.b', { ...four, e: 6 })])).toBe(1);
    expect(renames([gone('acme_q.a', { ...four, e: 5, f: 6 }), made('acme_q.b', { ...four, e: 6, f: 7 })])).toBe(0);
    expect(renames([gone('acme_q.a', { a: 1, b: '' }), made('acme_q.b', { a: 1, b: '' })])).toBe(0);
  });

  test('is not that of a deposed object', () => {
    const change = { ...gone('acme_q.a', { a: 1, b: 2 }), deposed: 'ab' };
    expect(renames([change, made('acme_q.b', { a: 1, b: 2 })])).toBe(0);
  });
});

describe('code whose effect the plan does not show', () => {
  const program = (given: Partial<PlanCode>): PlanCode => ({
    address: 'acme_x.a',
    when: 'create',
    kind: 'local-exec',
    computedFrom: [],
    ...given,
  });
  const says = (changes: readonly ResourceChange[], code: readonly PlanCode[] = []) =>
    assess([buildPlan({ changes: [...changes], code: [...code] })])
      .conditions.filter(({ id }) => id === 'unresolved-code')
      .map(({ message }) => message);
  const change = made('acme_x.a', {});

  test.each<[given: Partial<PlanCode>, message: string]>([
    [{ command: 'our-own-tool' }, '`acme_x.a` runs code (`local-exec`) whose effect the plan does not show.'],
    [{ kind: 'remote-exec' }, '`acme_x.a` runs code (`remote-exec`) whose command is computed and not in the plan.'],
    [
      { kind: 'external', when: 'plan', command: 'our-own-tool' },
      '`acme_x.a` runs an external program whose effect the plan does not show.',
    ],
    [{ kind: 'external', when: 'plan' }, '`acme_x.a` runs an external program whose command is computed and not in the plan.'],
  ])('is told: %j', (given, message) => {
    expect(says([change], [program(given)])).toEqual([message]);
  });

  test.each<[given: Partial<PlanCode>]>([
    [{ command: 'sleep 1' }],
    [{ kind: 'file' }],
    [{ command: 'terraform destroy' }],
    [{ when: 'destroy', command: 'our-own-tool' }],
  ])('is not: %j', (given) => {
    expect(says([change], [program(given)])).toEqual([]);
  });

  test('of an external program holds up nothing where nothing changes', () => {
    expect(says([], [program({ kind: 'external', when: 'plan' })])).toEqual([]);
  });

  test.each(['aws_lambda_invocation', 'aws_ssm_association', 'shell_script', 'shell_sensitive_script'])(
    'is what %s is made for',
    (type) => {
      const message = `\`${type}.a\` (\`${type}\`) runs code when it is applied, and the plan does not show what that does.`;
      expect(says([made(`${type}.a`, {})])).toEqual([message]);
      expect(says([buildChange(`${type}.a`, { kind: 'replace-destroy-first' })])).toEqual([message]);
      expect(says([gone(`${type}.a`, {})])).toEqual([]);
      expect(says([made(`x${type}.a`, {})])).toEqual([]);
      expect(says([made(`${type}s.a`, {})])).toEqual([]);
    },
  );
});

test('one more change is significant, several are', () => {
  const of = (count: number) =>
    assess([
      buildPlan({ changes: Array.from({ length: count }, (_, at) => buildChange(`aws_ecs_service.s${at}`, { kind: 'delete' })) }),
    ]).environments[0]?.contributions.find(({ id }) => id === 'concentration')?.message;
  expect(of(2)).toBe('1 more change in production is significant in its own right.');
  expect(of(3)).toBe('2 more changes in production are significant in their own right.');
});

test('an external program that destroys has a row of its own, once', () => {
  const code: PlanCode = {
    address: 'data.external.a',
    when: 'plan',
    kind: 'external',
    computedFrom: [],
    command: 'terraform ; destroy',
  };
  const rows = (plan: Parameters<typeof buildPlan>[0]) =>
    assess([buildPlan(plan)]).changes.map(({ change }) => [change.address, change.name, change.kind]);
  const update = buildChange('acme_x.a', { before: { a: 1 }, after: { a: 2 } });
  expect(rows({ changes: [update], code: [code] })).toContainEqual(['data.external.a', 'a', 'read']);
  expect(rows({ changes: [update], code: [{ ...code, command: 'sleep 1' }] })).toHaveLength(1);
  expect(rows({ changes: [update], code: [{ ...code, when: 'create' }] })).toHaveLength(1);
  const known = { ...buildChange('data.external.a', { kind: 'read' }), configAddress: 'data.external.a' };
  expect(rows({ changes: [known], code: [code] })).toHaveLength(1);
});
