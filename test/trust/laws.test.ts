import * as fc from '../support/fast-check.ts';
import { describe, expect, test } from 'vitest';
import { readPlans } from '../../src/ingest/index.ts';
import type { JsonObject } from '../../src/model/value.ts';
import { digestKeyOf } from '../../src/trust/hash.ts';
import { planDigest } from '../../src/trust/plan-digest.ts';
import { objectSpecs, planText, UNTOUCHED, type ObjectSpec } from '../support/arbitrary-plan.ts';

const KEY = digestKeyOf('0f0e0d0c0b0a09080706050403020100', 'a law');

interface Loose {
  [key: string]: Value;
}
type Value = null | boolean | number | string | Value[] | Loose;

async function digestOf(text: string, file = 'plan.json'): Promise<string> {
  const [plan] = await readPlans([{ file, chunks: bytes(text) }]);
  if (plan === undefined) throw new Error('no plan was read');
  return planDigest(plan, KEY);
}

async function* bytes(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text);
}

const parsed = (specs: readonly ObjectSpec[]): Loose => JSON.parse(planText(specs));
const rowsOf = (plan: Loose): Loose[] => listIn(plan, 'resource_changes');

function listIn(value: Loose, key: string): Loose[] {
  const list = value[key];
  return Array.isArray(list) ? list.filter(isObject) : [];
}

function isObject(value: Value | undefined): value is Loose {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The same JSON with the keys of every object turned round. */
function turned(value: Value): Value {
  if (Array.isArray(value)) return value.map(turned);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, item]) => [key, turned(item)]),
  );
}

const changing = objectSpecs.filter((specs) => specs.some(({ action }) => action !== 'no-op'));
const RUNS = { numRuns: 60 };

describe('the digest of a plan stays the same', () => {
  test.each<[what: string, change: (plan: Loose) => string]>([
    ['whatever the order of keys', (plan) => JSON.stringify(turned(plan))],
    ['whatever the white space', (plan) => JSON.stringify(plan, null, 3)],
    ['whatever the order of rows', (plan) => JSON.stringify({ ...plan, resource_changes: rowsOf(plan).toReversed() })],
    ['whenever it was made', (plan) => JSON.stringify({ ...plan, timestamp: '2031-01-01T00:00:00Z' })],
    ['whatever version made it', (plan) => JSON.stringify({ ...plan, terraform_version: '1.11.9', format_version: '1.99' })],
    ['with what it does not know', (plan) => JSON.stringify({ ...plan, new_part: { of: ['the', 'format'] } })],
    ['with unrelated drift', (plan) => JSON.stringify({ ...plan, resource_drift: [drifted] })],
    ['with one more object that stays', (plan) => JSON.stringify({ ...plan, resource_changes: [...rowsOf(plan), kept] })],
  ])('%s', async (_, change) => {
    await fc.assert(
      fc.asyncProperty(changing, async (specs) => {
        const plan = parsed(specs);
        expect(await digestOf(change(plan), 'another/file.json')).toBe(await digestOf(JSON.stringify(plan)));
      }),
      RUNS,
    );
  });
});

const row = (actions: string[], before: Loose, after: Loose): Loose => ({
  address: 'aws_vpc.unrelated',
  mode: 'managed',
  type: 'aws_vpc',
  name: 'unrelated',
  provider_name: 'registry.terraform.io/hashicorp/aws',
  change: { actions, before, after, after_unknown: {} },
});
const drifted = row(['update'], { a: 1 }, { a: 2 });
const kept = row(['no-op'], { a: 1 }, { a: 1 });

/** Changes one row, so that applying it would do something else. */
type Mutation = (row: Loose, change: Loose) => Loose;

const withChange = (row: Loose, change: Loose): Loose => ({ ...row, change });
const MUTATIONS: readonly (readonly [what: string, mutate: Mutation])[] = [
  ['its address', (row) => ({ ...row, address: `${String(row['address'])}_other` })],
  ['its provider', (row) => ({ ...row, provider_name: 'registry.example.com/other/aws' })],
  ['its deposed key', (row) => ({ ...row, deposed: 'ab12cd34' })],
  ['where it moves from', (row) => ({ ...row, previous_address: 'aws_vpc.moved_from' })],
  ['its action', (row, change) => withChange(row, { ...change, actions: ['forget'] })],
  ['what is unknown', (row, change) => withChange(row, { ...change, after_unknown: { never_seen: true } })],
  ['what forces a replacement', (row, change) => withChange(row, { ...change, replace_paths: [['never_seen']] })],
  ['that it imports', (row, change) => withChange(row, { ...change, importing: { id: 'x' } })],
  ['a new value', (row, change) => withChange(row, { ...change, after: { ...sideOf(change, 'after'), never_seen: 1 } })],
  ['an old value', (row, change) => withChange(row, { ...change, before: { ...sideOf(change, 'before'), never_seen: 1 } })],
];

function sideOf(change: Loose, side: string): JsonObject & Loose {
  const values = change[side];
  return isObject(values) ? values : {};
}

describe('the digest of a plan changes with', () => {
  test.each(MUTATIONS)('%s', async (_, mutate) => {
    await fc.assert(
      fc.asyncProperty(changing, fc.nat(), async (specs, at) => {
        const plan = parsed(specs);
        const rows = rowsOf(plan);
        const acting = rows.filter(({ change }) => !JSON.stringify(change).includes('"no-op"'));
        const chosen = acting[at % acting.length];
        const mutated = rows.map((one) => (one === chosen && isObject(one['change']) ? mutate(one, one['change']) : one));
        expect(await digestOf(JSON.stringify({ ...plan, resource_changes: mutated }))).not.toBe(
          await digestOf(JSON.stringify(plan)),
        );
      }),
      RUNS,
    );
  });

  test('any leaf of a new object', async () => {
    const values = fc.dictionary(fc.stringMatching(/^[a-z]{1,6}$/), fc.jsonValue({ maxDepth: 3 }), { minKeys: 1 });
    await fc.assert(
      fc.asyncProperty(values, fc.nat(), async (after, at) => {
        const plan: Loose = JSON.parse(planText([UNTOUCHED]));
        const created = (values: Value) =>
          digestOf(
            JSON.stringify({
              ...plan,
              resource_changes: [{ ...row(['create'], {}, {}), change: { actions: ['create'], before: null, after: values } }],
            }),
          );
        const whole: Value = JSON.parse(JSON.stringify(after));
        expect(await created(mutatedLeaf(whole, at))).not.toBe(await created(whole));
      }),
      { numRuns: 200 },
    );
  });
});

/** The value with one leaf, chosen by number, made into another one. */
function mutatedLeaf(value: Value, at: number): Value {
  const leaves = leavesOf(value);
  const chosen = leaves[at % leaves.length] ?? '[]';
  const walk = (item: Value, path: readonly (string | number)[]): Value => {
    if (JSON.stringify(path) === chosen) return item === 'mutated' ? 'mutated again' : 'mutated';
    if (Array.isArray(item)) return item.map((one, index) => walk(one, [...path, index]));
    if (!isObject(item)) return item;
    return Object.fromEntries(Object.entries(item).map(([key, one]) => [key, walk(one, [...path, key])]));
  };
  return walk(value, []);
}

function leavesOf(value: Value, path: readonly (string | number)[] = []): readonly string[] {
  const items = Array.isArray(value) ? [...value.entries()] : isObject(value) ? Object.entries(value) : [];
  if (items.length === 0) return [JSON.stringify(path)];
  return items.flatMap(([step, item]) => leavesOf(item, [...path, step]));
}
