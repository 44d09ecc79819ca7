import { describe, expect, test } from 'vitest';
import type { Plan } from '../../../src/model/plan.ts';
import { Sealed } from '../../../src/model/sealed.ts';
import type { Json, JsonObject } from '../../../src/model/value.ts';
import { readOne } from '../files.ts';
import { planJson } from '../plans.ts';

const refers = (...references: readonly string[]): JsonObject => ({ references });
const row = (address: string, unknown: JsonObject): JsonObject => ({
  address,
  type: address.split('.').at(-2) ?? '',
  change: { actions: ['create'], before: null, after: {}, after_unknown: unknown },
});

describe('what a value that is known only after apply is made of', () => {
  const block = (address: string, expressions: JsonObject, more: JsonObject = {}): JsonObject => ({
    address,
    expressions,
    ...more,
  });
  const feeds = async (rows: readonly JsonObject[], root: JsonObject): Promise<Plan['feeds']> =>
    (await readOne(planJson({ resource_changes: rows, configuration: { root_module: root } }))).feeds;

  test('is every reference of the expression, the longest of each', async () => {
    const resources = [block('aws_a.x', { policy: refers('aws_b.y.arn', 'aws_b.y', 'local.z'), name: refers('var.n') })];
    expect(await feeds([row('aws_a.x', { policy: true })], { resources })).toEqual([
      { address: 'aws_a.x', attribute: 'policy', references: ['aws_b.y.arn', 'local.z'] },
    ]);
  });

  test('leads out of a module through its variables, and into one through its outputs', async () => {
    const inner = {
      resources: [block('aws_a.x', { policy: refers('var.policy'), other: refers('module.nothing.here') })],
    };
    const source = {
      outputs: { json: { expression: refers('aws_b.y.arn', 'aws_b.y') }, unasked: { expression: refers('aws_b.z') } },
    };
    const root = {
      module_calls: {
        app: { expressions: { policy: refers('module.source.json', 'module.source') }, module: inner },
        source: { module: source },
      },
    };
    expect(await feeds([row('module.app.aws_a.x', { policy: true })], root)).toEqual([
      {
        address: 'module.app.aws_a.x',
        attribute: 'policy',
        references: ['module.app.var.policy', 'module.source.aws_b.y.arn', 'module.source.json'],
      },
    ]);
  });

  test('is all that a module gives out, where the module is named as a whole', async () => {
    const root = {
      resources: [block('aws_a.x', { policy: refers('module.source') })],
      module_calls: {
        source: { module: { outputs: { a: { expression: refers('aws_b.a') }, b: { expression: refers('aws_b.b') } } } },
      },
    };
    expect((await feeds([row('aws_a.x', { policy: true })], root))?.[0]?.references).toEqual([
      'module.source',
      'module.source.aws_b.a',
      'module.source.aws_b.b',
    ]);
  });

  test('is what the block or the call is repeated by', async () => {
    const root = {
      resources: [
        block('aws_a.each', { policy: refers('each.value') }, { for_each_expression: refers('aws_b.y.all') }),
        block('aws_a.count', { policy: refers('count.index') }, { count_expression: refers('var.size') }),
      ],
    };
    const rows = [row('aws_a.each["k"]', { policy: true }), row('aws_a.count[0]', { policy: true })];
    expect((await feeds(rows, root))?.map(({ references }) => references)).toEqual([
      ['aws_b.y.all', 'each.value'],
      ['count.index', 'var.size'],
    ]);
  });

  test('ends where modules lead back to themselves', async () => {
    const root = {
      resources: [block('aws_a.x', { policy: refers('module.m.out') })],
      module_calls: {
        m: { expressions: { v: refers('module.m.out') }, module: { outputs: { out: { expression: refers('var.v') } } } },
      },
    };
    expect((await feeds([row('aws_a.x', { policy: true })], root))?.[0]?.references).toEqual(['module.m.out', 'module.m.var.v']);
  });

  test('is not asked of attributes whose value is known', async () => {
    const resources = [block('aws_a.x', { policy: refers('aws_b.y') })];
    expect(await feeds([row('aws_a.x', {})], { resources })).toEqual([]);
  });
});

describe('outputs that change', () => {
  const outputs = async (output_changes: JsonObject, configuration: Json = {}): Promise<Plan> =>
    readOne(planJson({ output_changes, configuration }));

  test('are listed with their values, sensitive ones sealed', async () => {
    const plan = await outputs({
      b: { actions: ['update'], before: 'x', after: 'y', before_sensitive: false, after_sensitive: true },
      a: { actions: ['delete'], before: 1, after: null },
      kept: { actions: ['no-op'], before: 1, after: 1 },
    });
    expect(plan.outputs).toEqual([
      { name: 'a', kind: 'delete', before: { a: 1 }, after: { a: null }, unknown: {} },
      { name: 'b', kind: 'update', before: { b: 'x' }, after: { b: new Sealed('y', 'marked-sensitive') }, unknown: {} },
    ]);
    expect(plan.outputChanges).toBe(2);
  });

  test('say what a value is made of that is known only after apply', async () => {
    const plan = await outputs(
      { a: { actions: ['create'], before: null, after_unknown: true } },
      { root_module: { outputs: { a: { expression: refers('aws_b.y.id', 'aws_b.y') } } } },
    );
    expect(plan.outputs).toMatchObject([{ name: 'a', unknown: { a: true } }]);
    expect(plan.feeds).toEqual([{ address: 'output.a', attribute: 'a', references: ['aws_b.y.id'] }]);
  });
});

test('providers are listed with how they are configured, secrets sealed', async () => {
  const provider_config = {
    aws: {
      name: 'aws',
      full_name: 'registry.terraform.io/hashicorp/aws',
      expressions: {
        region: { constant_value: 'eu-west-1' },
        secret_key: { constant_value: 'wJalrXUtnFEMIK7MDENG' },
        assume_role: [{ role_arn: refers('var.role') }],
      },
    },
    null: { name: 'null' },
  };
  expect((await readOne(planJson({ configuration: { provider_config } }))).providers).toEqual([
    {
      name: 'aws',
      source: 'registry.terraform.io/hashicorp/aws',
      settings: {
        region: 'eu-west-1',
        secret_key: new Sealed('wJalrXUtnFEMIK7MDENG', 'looks-secret'),
        assume_role: [{ role_arn: { references: ['var.role'] } }],
      },
    },
    { name: 'null', source: 'null', settings: {} },
  ]);
});
