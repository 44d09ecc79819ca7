import { describe, expect, test } from 'vitest';
import { configAddressOf, namesIn, parseAddress } from '../../../src/ingest/terraform/address.ts';
import { sealTogether } from '../../../src/ingest/terraform/seal.ts';
import { reveal } from '../../../src/model/reveal.ts';
import { Sealed } from '../../../src/model/sealed.ts';
import type { Json, JsonObject, ValueObject } from '../../../src/model/value.ts';
import { failureOf, read, readOne } from '../files.ts';
import { planJson, planOfRow, type RowParts, rowJson } from '../plans.ts';

const changeFrom = async (parts: RowParts) => (await readOne(planOfRow(parts))).changes[0];
const state = (...resources: readonly JsonObject[]): JsonObject => ({ values: { root_module: { resources } } });

describe('texts that are hardly addresses still have parts', () => {
  test.each<[string, object]>([
    ['', { module: '', mode: 'managed', type: '', name: '' }],
    ['data', { module: '', mode: 'data', type: '', name: '' }],
    ['aws_vpc', { module: '', mode: 'managed', type: 'aws_vpc', name: '' }],
    ['module.a', { module: '', mode: 'managed', type: 'module', name: 'a' }],
    ['module.a.aws_vpc', { module: 'module.a', mode: 'managed', type: 'aws_vpc', name: '' }],
    ['module.a.module.b.data.aws_ami.c', { module: 'module.a.module.b', mode: 'data', type: 'aws_ami', name: 'c' }],
    ['ephemeral.a.b', { module: '', mode: 'ephemeral', type: 'a', name: 'b' }],
    ['aws_vpc.a[0', { module: '', mode: 'managed', type: 'aws_vpc', name: 'a' }],
    ['aws_vpc.a["x', { module: '', mode: 'managed', type: 'aws_vpc', name: 'a' }],
  ])('%s', (address, parts) => expect(parseAddress(address)).toEqual(parts));

  test.each<[string, readonly string[]]>([
    ['a.b["x].y"].c', ['a', 'b', 'c']],
    [String.raw`a.b["x\"].y"].c`, ['a', 'b', 'c']],
    [String.raw`a.b["x\\"].c`, ['a', 'b', 'c']],
    ['a.b[0][1].c', ['a', 'b', 'c']],
    ['a.b[each.key].c', ['a', 'b', 'c']],
    ['a.b["x"', ['a', 'b']],
  ])('%s has the names %j', (reference, names) => {
    expect(namesIn(reference)).toEqual(names);
    expect(configAddressOf(reference)).toBe(names.join('.'));
  });
});

describe('a row', () => {
  test('says what it is, and no more', async () => {
    const change = await changeFrom({});
    expect(change).not.toHaveProperty('previousAddress');
    expect(change).not.toHaveProperty('deposed');
    expect(change).not.toHaveProperty('reason');
    expect(change).not.toHaveProperty('retention');
  });

  test('keeps the address that it had, its reason and its key', async () => {
    const row = { previous_address: 'aws_vpc.old', action_reason: 'replace_by_request' };
    expect(await changeFrom({ row })).toMatchObject({ previousAddress: 'aws_vpc.old', reason: 'replace_by_request' });
    expect(await changeFrom({ row: { previous_address: 'aws_vpc.main' } })).not.toHaveProperty('previousAddress');
    const deposed = await changeFrom({ actions: ['delete'], after: null, row: { deposed: '0a1b2c3d' } });
    expect(deposed).toMatchObject({ deposed: '0a1b2c3d', id: 'aws_vpc.main (deposed 0a1b2c3d)', address: 'aws_vpc.main' });
  });

  test.each<[string, RowParts, object]>([
    ['its mode, where the type is missing', { row: { mode: 'data', type: null } }, { kind: 'read', type: 'aws_vpc' }],
    ['its type, where the mode is missing', { row: { mode: null, type: 'aws_other' } }, { type: 'aws_other' }],
    ['its name, where the type is missing', { row: { type: null, name: 'other' } }, { type: 'aws_vpc', name: 'other' }],
    [
      'its module, where the type is missing',
      { address: 'module.a.aws_vpc.b', row: { type: null, module_address: 'module.other' } },
      { module: 'module.other' },
    ],
    [
      'paths, and nothing else that stands among them',
      {
        change: {
          replace_paths: [
            ['a', 0],
            [null, 'c'],
          ],
        },
      },
      { replacePaths: [['a', 0], ['c']] },
    ],
    [
      'what is unknown, and nothing else',
      { change: { after_unknown: { a: true, b: false, c: [true, 'x'], d: { e: true, f: 1 }, g: 'x' } } },
      { unknown: { a: true, c: [true, false], d: { e: true } } },
    ],
  ])('says %s', async (_, parts, expected) => {
    const change = await changeFrom(parts);
    expect(change).toMatchObject(expected);
    if ('unknown' in expected) expect(change?.unknown).toEqual(expected.unknown);
  });
});

describe('objects that exist', () => {
  const tagged = (env: string): JsonObject => ({ tags: { env }, owner_id: '123456789012' });
  const existing = async (parts: JsonObject) =>
    (await readOne(planJson(parts))).existing.map(({ configAddress, count }) => [configAddress, count]);

  test.each<[string, JsonObject, readonly (readonly [string, number])[]]>([
    ['a changed one counts', rowJson({ before: tagged('prod') }), [['aws_vpc.main', 1]]],
    ['a kept one counts', rowJson({ actions: ['no-op'], before: tagged('prod'), after: tagged('prod') }), [['aws_vpc.main', 1]]],
    ['a new one does not', rowJson({ actions: ['create'], before: null }), []],
    ['a data source does not', rowJson({ actions: ['read'], row: { mode: 'data' } }), []],
    ['a kept data source does not', rowJson({ actions: ['no-op'], row: { mode: 'data' } }), []],
    ['what is left of one does not', rowJson({ actions: ['delete'], after: null, row: { deposed: '0a1b2c3d' } }), []],
    ['what is left of one and kept does not', rowJson({ actions: ['no-op'], row: { deposed: '0a1b2c3d' } }), []],
  ])('%s', async (_, row, expected) => expect(await existing({ resource_changes: [row] })).toEqual(expected));

  test('of a data source tell of no environment', async () => {
    const row = rowJson({ actions: ['read'], before: tagged('prod'), after: tagged('dev'), row: { mode: 'data' } });
    expect((await readOne(planJson({ resource_changes: [row] }))).signs).toEqual([]);
  });

  test('and only stand in the state tell of it; without mode and type the address says both', async () => {
    const plan = await readOne(
      planJson({
        prior_state: state(
          { address: 'aws_vpc.a', values: tagged('prod') },
          { address: 'data.aws_vpc.b', values: tagged('prod') },
          { address: 'aws_vpc.c', mode: 'data', values: tagged('prod') },
          { address: 'data.aws_vpc.d', mode: 'managed', type: 'aws_other', values: tagged('prod') },
        ),
      }),
    );
    expect(plan.existing.map(({ configAddress, type }) => [configAddress, type])).toEqual([
      ['aws_vpc.a', 'aws_vpc'],
      ['data.aws_vpc.d', 'aws_other'],
    ]);
    expect(plan.signs).toMatchObject([{ text: 'prod', count: 2 }]);
    expect(plan.accounts).toEqual(new Map([['123456789012', 2]]));
  });

  test('in a module of Terraform 0.12 are not those of that name at the root', async () => {
    const child = {
      resources: [{ address: 'aws_vpc.main', mode: 'managed', type: 'aws_vpc', values: tagged('dev') }],
      address: 'module.m',
    };
    const plan = await readOne(
      planJson({
        resource_changes: [rowJson({ actions: ['no-op'], before: tagged('prod'), after: tagged('prod') })],
        prior_state: { values: { root_module: { child_modules: [child] } } },
      }),
    );
    expect(plan.existing.map(({ configAddress }) => configAddress)).toEqual(['aws_vpc.main', 'module.m.aws_vpc.main']);
    expect(plan.signs.map(({ text }) => text)).toEqual(['prod', 'dev']);
  });
});

describe('parts that leave something out', () => {
  test('outputs without an action stay as they are', async () => {
    const output_changes = { a: { actions: [], before: 1, after: 2 }, b: { actions: ['update'], before: 1, after: 2 } };
    expect((await readOne(planJson({ output_changes }))).outputChanges).toBe(1);
  });

  test('checks without a name are checks', async () => {
    const parts = { checks: [{ address: {}, status: 'fail' }], condition_results: [{ result: false }] };
    const outcome = await read(planJson(parts)).then(
      ([plan]) => plan?.failedChecks,
      (error: unknown) => error,
    );
    expect(outcome).toEqual(['check', 'check']);
  });

  test('actions that nothing triggers say so by saying nothing', async () => {
    const plan = await readOne(
      planJson({
        action_invocations: [
          { address: 'action.a.b' },
          { address: 'action.c.d', invoke_action_trigger: { calling_resource_address: 'x.y' } },
        ],
      }),
    );
    expect(plan.actions.map((action) => 'triggeredBy' in action)).toEqual([false, true]);
    expect(plan.actions.map(({ type }) => type)).toEqual(['a', 'c']);
  });

  test.each<[JsonObject, string]>([
    [{ variables: 5 }, '`plan`, at `variables`, is not as Terraform writes it: it must be object'],
    [{ resource_changes: 5 }, '`plan`, at `resource_changes`,'],
    [{ resource_drift: 5 }, '`plan`, at `resource_drift`,'],
    [{ checks: 5 }, '`plan`, at `checks`,'],
    [{ output_changes: 5 }, '`plan`, at `output_changes`,'],
    [{ resource_drift: [{ address: 'a.b' }] }, '`resource_drift[0]` of `a.b` is not as Terraform writes it'],
  ])('%j is refused', async (parts, message) => {
    const error = await failureOf(planJson(parts));
    expect(error.message).toContain(message);
    expect(error.hint).toBe('Give the output of `terraform show -json` unedited.');
  });

  test('a plan without a list of changes is refused, with its place where it is not the first', async () => {
    const bare = { format_version: '1.2', planned_values: { root_module: { resources: [{ address: 'a.b' }] } } };
    const first = await failureOf(bare);
    expect(first.hint).toBe('Give the output of `terraform show -json PLANFILE` with all of its parts.');
    expect(first.position).toBeUndefined();
    const second = await failureOf(`${JSON.stringify(planOfRow())}\n${JSON.stringify(bare)}`);
    expect(second.position?.byte).toBe(JSON.stringify(planOfRow()).length + 1);
  });
});

describe('a seal under the name of a secret', () => {
  const sealed = (values: JsonObject, mask: Json = {}): ValueObject =>
    sealTogether({ before: { values, mask }, after: { values: null, mask: false } }).before ?? {};

  test.each<[string, Json, boolean]>([
    ['a text', 's3cret', true],
    ['a list of texts', ['s3cret', 'other'], true],
    ['a list that has gaps', ['s3cret', null], true],
    ['a list that holds numbers too', [1, 's3cret', true], true],
    ['a map of texts', { a: 's3cret' }, true],
    ['a map that has gaps', { a: 's3cret', b: null }, true],
    ['a list of numbers', [1, 2], false],
    ['a list of what points elsewhere', ['arn:aws:x', null], false],
    ['an empty list', [], false],
    ['a number', 5, false],
    ['settings', { name: 'a', length: 5 }, false],
    ['blocks', [{ name: 'a' }], false],
  ])('is put on %s: %3$s', (_, value, isSealed) => {
    const { passwords } = sealed({ passwords: value });
    expect(passwords instanceof Sealed).toBe(isSealed);
    if (passwords instanceof Sealed) expect(passwords.reason).toBe('looks-secret');
    expect(reveal({ passwords: passwords ?? null })).toEqual({ passwords: value });
  });

  test('says why', () => {
    const values = { marked: 'a-long-secret', token: 'b', url: 'a://u:p@h', echo: 'has a-long-secret in it', open: 'c' };
    const reasons = Object.entries(sealed(values, { marked: true })).map(([name, value]) => [
      name,
      value instanceof Sealed ? value.reason : undefined,
    ]);
    expect(Object.fromEntries(reasons)).toEqual({
      marked: 'marked-sensitive',
      token: 'looks-secret',
      url: 'looks-secret',
      echo: 'looks-secret',
    });
  });

  test.each<[string, JsonObject]>([
    ['of eight characters', { marked: '12345678', echo: 'x12345678x' }],
    ['in a list', { marked: ['12345678'], echo: 'x12345678x' }],
    ['in a map', { marked: { a: '12345678' }, echo: ['x12345678x'] }],
    ['with quotes, as JSON writes it', { marked: '"12345678"', echo: { a: String.raw`\"12345678\"` } }],
  ])('is put on what repeats a sealed text %s', (_, values) => {
    expect(JSON.stringify(sealed(values, { marked: true }))).not.toContain('12345678');
  });

  test('is not put on what repeats a short one', () => {
    expect(JSON.stringify(sealed({ marked: '1234567', echo: 'x1234567' }, { marked: true }))).toContain('x1234567');
  });
});
