import { describe, expect, test } from 'vitest';
import { Sealed } from '../../../src/model/sealed.ts';
import type { JsonObject } from '../../../src/model/value.ts';
import { failureOf, readOne } from '../files.ts';
import { planJson, planOfRow, rowJson } from '../plans.ts';

const stateOf = (...addresses: readonly string[]): JsonObject => ({
  format_version: '1.0',
  values: {
    root_module: {
      resources: addresses.map((address) => ({
        address,
        mode: 'managed',
        type: address.split('.')[0] ?? '',
        values: { id: 'x' },
      })),
    },
  },
});
const planned = { root_module: { resources: [{ address: 'aws_vpc.main' }] } };
const deleted = (address: string, row: JsonObject = {}): JsonObject =>
  rowJson({ address, actions: ['delete'], after: null, row });

describe('the version of the format', () => {
  test.each(['0.1', '0.2', '1.0', '1.1', '1.2', '1.99', '1', '0'])('%s is read', async (format_version) => {
    expect((await readOne({ ...planOfRow(), format_version })).source.formatVersion).toBe(format_version);
  });

  test.each(['2.0', '10.0', '1x', 'new'])('%s is refused', async (format_version) => {
    const error = await failureOf({ ...planOfRow(), format_version });
    expect(error.message).toContain(`format version \`${format_version}\``);
    expect(error.hint).toContain('update blastgate');
  });

  test('may be missing, or have the name that redacted plans give it', async () => {
    const { format_version: _, ...rest } = planOfRow();
    expect((await readOne(rest)).source.formatVersion).toBe('');
    expect((await readOne({ ...rest, plan_format_version: '1.1' })).source.formatVersion).toBe('1.1');
  });
});

describe('a plan without a list of changes', () => {
  const { resource_changes: _, ...bare } = planJson();

  test('changes nothing where Terraform wrote it in full', async () => {
    expect(await readOne(bare)).toMatchObject({ changes: [], unchanged: 0, incomplete: [], mode: 'normal' });
    expect(await readOne({ ...bare, resource_changes: null })).toMatchObject({ changes: [] });
    const wanted = { root_module: { resources: [{ address: 'aws_vpc.a', type: 'aws_vpc', name: 'a', values: {} }] } };
    await expect(readOne({ ...bare, resource_changes: null, planned_values: wanted })).rejects.toThrow(
      'has no `resource_changes`',
    );
    const outputs = { a: { actions: ['create'] }, b: { actions: ['no-op'] }, c: { actions: ['update'] } };
    expect(await readOne({ ...bare, output_changes: outputs })).toMatchObject({ outputChanges: 2 });
  });

  test.each<[string, JsonObject]>([
    ['without planned values', { format_version: '1.2', prior_state: stateOf('aws_vpc.main') }],
    ['without a version', { planned_values: { root_module: {} } }],
    ['with objects planned', { ...bare, planned_values: planned }],
    ['with objects planned in a module', { ...bare, planned_values: { root_module: { child_modules: [planned.root_module] } } }],
    ['that says it is incomplete', { ...bare, complete: false }],
  ])('is no plan %s', async (_, plan) => {
    expect((await failureOf(plan)).message).toMatch(
      /^The plan (?:is incomplete and )?has no `resource_changes`, so what would change can't be told\.$/,
    );
  });
});

test('a plan whose planning failed is an error', async () => {
  const error = await failureOf({ ...planOfRow(), errored: true });
  expect(error.message).toContain('Planning failed');
  expect(error.hint).toContain('plan again');
  expect((await readOne({ ...planOfRow(), errored: false })).changes).toHaveLength(1);
});

test('the second plan of a file is named by its place', async () => {
  const text = JSON.stringify(planOfRow());
  const error = await failureOf(`${text}\n${JSON.stringify({ ...planOfRow(), errored: true })}`);
  expect(error.position).toEqual({ byte: text.length + 1 });
});

describe('an incomplete plan says why', () => {
  test('because of `-target`', async () => {
    expect((await readOne({ ...planOfRow(), complete: false })).incomplete).toEqual([
      { reason: 'targeted-or-partial', detail: 'the plan leaves out objects, as `-target` and `-exclude` make it do' },
    ]);
    expect((await readOne({ ...planOfRow(), complete: true })).incomplete).toEqual([]);
  });

  test('because of deferred changes, which are never taken for what they say now', async () => {
    const deferred = [
      {
        reason: 'instance_count_unknown',
        resource_change: rowJson({ address: 'aws_vpc.later[*]', actions: ['create'], before: null }),
      },
    ];
    const plan = await readOne({
      ...planOfRow(),
      complete: false,
      deferred_changes: deferred,
      deferred_action_invocations: [{ reason: 'x' }, {}],
    });
    expect(plan.changes).toMatchObject([
      { address: 'aws_vpc.main', kind: 'update' },
      { address: 'aws_vpc.later[*]', kind: 'undetermined' },
    ]);
    expect(plan.incomplete).toEqual([
      { reason: 'deferred-changes', detail: 'the change of `aws_vpc.later[*]` (instance count unknown) is left to a later plan' },
      { reason: 'deferred-changes', detail: '2 actions left to a later plan' },
    ]);
  });

  test('also where everything is deferred', async () => {
    const { resource_changes: _, ...rest } = planJson();
    const plan = await readOne({ ...rest, complete: false, deferred_changes: [{ resource_change: rowJson() }] });
    expect(plan.incomplete).toMatchObject([{ reason: 'deferred-changes' }]);
  });
});

describe('the mode of the run', () => {
  test.each<[string, JsonObject, string]>([
    ['everything is deleted and no reason given', { resource_changes: [deleted('aws_vpc.a'), deleted('aws_vpc.b')] }, 'destroy'],
    [
      'everything is deleted because the configuration was emptied',
      { resource_changes: [deleted('aws_vpc.a', { action_reason: 'delete_because_no_resource_config' })] },
      'normal',
    ],
    [
      'one object stays',
      { resource_changes: [deleted('aws_vpc.a'), rowJson({ actions: ['no-op'] })], planned_values: planned },
      'normal',
    ],
    [
      'one object is made',
      { resource_changes: [deleted('aws_vpc.a'), rowJson({ actions: ['create'], before: null })], planned_values: planned },
      'normal',
    ],
    [
      'data sources are read beside',
      { resource_changes: [deleted('aws_vpc.a'), rowJson({ address: 'data.a.b', actions: ['read'], row: { mode: 'data' } })] },
      'destroy',
    ],
    ['nothing is listed though objects exist', { resource_changes: [], prior_state: stateOf('aws_vpc.a') }, 'refresh-only'],
    ['only drift is listed', { resource_changes: [], resource_drift: [rowJson()] }, 'refresh-only'],
    [
      'all objects stay',
      { resource_changes: [rowJson({ actions: ['no-op'] })], planned_values: planned, prior_state: stateOf('aws_vpc.main') },
      'normal',
    ],
    ['nothing exists', { resource_changes: [] }, 'normal'],
  ])('%s: %3$s', async (_, parts, mode) => {
    expect((await readOne(planJson(parts))).mode).toBe(mode);
  });

  test('is not said to be a destroy run where planned values are missing', async () => {
    expect((await readOne({ resource_changes: [deleted('aws_vpc.a')] })).mode).toBe('normal');
  });
});

test('drift is kept apart from changes, moves left out', async () => {
  const drift = [
    rowJson({ after: { id: 'vpc-2' } }),
    rowJson({ address: 'aws_vpc.b', actions: ['no-op'], row: { previous_address: 'aws_vpc.c' } }),
  ];
  const plan = await readOne(planJson({ resource_drift: drift, resource_changes: [rowJson()] }));
  expect(plan.drift).toMatchObject([{ id: 'aws_vpc.main', kind: 'update' }]);
  expect(plan.changes).toHaveLength(1);
});

test('actions that the apply would invoke are listed with what triggers them', async () => {
  const plan = await readOne(
    planJson({
      action_invocations: [
        {
          address: 'action.aws_lambda_invoke.a',
          type: 'aws_lambda_invoke',
          lifecycle_action_trigger: { triggering_resource_address: 'aws_vpc.main' },
          config_values: { function_name: 'warm', payload: 'x' },
          config_sensitive: { payload: true },
        },
        { address: 'action.bufo_print.b', invoke_action_trigger: {} },
      ],
    }),
  );
  expect(plan.actions).toEqual([
    {
      address: 'action.aws_lambda_invoke.a',
      type: 'aws_lambda_invoke',
      triggeredBy: 'aws_vpc.main',
      settings: { function_name: 'warm', payload: new Sealed('x', 'marked-sensitive') },
    },
    { address: 'action.bufo_print.b', type: 'bufo_print', settings: {} },
  ]);
});

test('checks that fail are named, in the old form too', async () => {
  const checks = [
    { address: { to_display: 'check.a' }, status: 'fail' },
    { address: { to_display: 'check.b' }, status: 'pass' },
    { address: { to_display: 'check.c' }, status: 'error' },
    { address: { to_display: 'check.d' }, status: 'unknown' },
  ];
  const condition_results = [
    { address: 'output.a', result: false },
    { address: 'output.b', result: true },
    { address: 'output.c', result: false, unknown: true },
  ];
  expect((await readOne(planJson({ checks, condition_results }))).failedChecks).toEqual(['check.a', 'check.c', 'output.a']);
});

describe('parts that are not as Terraform writes them are errors', () => {
  test.each<[JsonObject, string]>([
    [{ errored: 'yes' }, '`plan`, at `errored`,'],
    [{ variables: [] }, '`plan`, at `variables`,'],
    [{ deferred_changes: [{}] }, '`plan`, at `deferred_changes.0`,'],
    [{ action_invocations: [{}] }, '`plan`, at `action_invocations.0`,'],
    [{ prior_state: { values: { root_module: { resources: [{}] } } } }, '`prior_state resource` is not'],
    [{ configuration: { root_module: { resources: {} } } }, '`plan`, at `configuration.root_module.resources`,'],
    [{ planned_values: 'none' }, '`plan`, at `planned_values`,'],
  ])('%j', async (parts, message) => {
    expect((await failureOf(planJson(parts))).message).toContain(message);
  });
});
