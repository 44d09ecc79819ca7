import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readPlans } from '../../src/ingest/index.ts';
import { InputError } from '../../src/model/errors.ts';
import { canonicalText, orderedText } from '../../src/trust/canonical.ts';
import { changedOutput, changedRow } from '../../src/trust/changed-row.ts';
import { digestKeyOf } from '../../src/trust/hash.ts';
import { planDigest } from '../../src/trust/plan-digest.ts';
import { ROOT } from '../support/pipeline.ts';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type Path = readonly (string | number)[];

const KEY = digestKeyOf('0f0e0d0c0b0a09080706050403020100', 'a test');
/** More of a huge plan says nothing new. */
const MOST = 100;

const FIXTURES = path.join(ROOT, 'fixtures');
const PLANS = readdirSync(FIXTURES)
  .filter((name) => !name.startsWith('cloudformation') && existsSync(path.join(FIXTURES, name, 'input.json')))
  .map((name): readonly [string, Json] => [name, JSON.parse(readFileSync(path.join(FIXTURES, name, 'input.json'), 'utf8'))]);

async function plansOf(document: Json) {
  const chunks = (async function* () {
    yield Buffer.from(JSON.stringify(document));
  })();
  return readPlans([{ file: 'plan.json', chunks }]);
}

async function digestOf(document: Json): Promise<string> {
  const [plan] = await plansOf(document);
  if (plan === undefined) throw new Error('No plan was read.');
  return planDigest(plan, KEY);
}

/** Every leaf of a document by its path: plain values, empty lists and empty maps. */
function leavesOf(value: Json, at: Path = []): readonly Path[] {
  const items = Array.isArray(value) ? [...value.entries()] : isMap(value) ? Object.entries(value) : [];
  return items.length === 0 ? [at] : items.flatMap(([step, item]) => leavesOf(item, [...at, step]));
}

const isMap = (value: Json | undefined): value is { [key: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function valueAt(value: Json | undefined, steps: Path): Json | undefined {
  return steps.reduce<Json | undefined>((here, step) => {
    if (typeof step === 'number') return Array.isArray(here) ? here[step] : undefined;
    return isMap(here) ? here[step] : undefined;
  }, value);
}

function replaced(value: Json, [step, ...rest]: Path, by: Json): Json {
  if (step === undefined) return by;
  if (Array.isArray(value)) return value.map((item, index) => (index === step ? replaced(item, rest, by) : item));
  if (!isMap(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, key === step ? replaced(item, rest, by) : item]));
}

const sample = (paths: readonly Path[]): readonly Path[] =>
  paths.filter((_, index) => index % Math.ceil(paths.length / MOST) === 0);

function actsAt(plan: Json, [, index]: Path): boolean {
  const actions = valueAt(plan, ['resource_changes', index ?? 0, 'change', 'actions']);
  return Array.isArray(actions) && actions.length > 0 && !actions.includes('no-op');
}

/** Where a plan says what would be done: the states of each acting row, what is not known yet, what forces, who provides. */
function isDone(plan: Json, at: Path): boolean {
  const [part, , field, side] = at;
  if (part !== 'resource_changes' || !actsAt(plan, at)) return false;
  if (field === 'change') {
    if (side === 'after_unknown') return valueAt(plan, at) === true;
    return at.length > 4 && ['before', 'after', 'replace_paths'].includes(String(side));
  }
  return ['address', 'provider_name', 'deposed', 'previous_address', 'type'].includes(String(field));
}

/** What tells of the world, of the tool or of the making of the plan. */
const TELLS = [
  'terraform_version',
  'timestamp',
  'prior_state',
  'relevant_attributes',
  'resource_drift',
  'planned_values',
  'checks',
];

describe.each(PLANS)('%s', (_, plan) => {
  const leaves = leavesOf(plan);

  test('each leaf of what would be done counts', async () => {
    const digest = await digestOf(plan);
    const same: Path[] = [];
    for (const at of sample(leaves.filter((leaf) => isDone(plan, leaf)))) {
      const value = valueAt(plan, at);
      const other =
        value === true && at[3] === 'after_unknown' ? false : at[3] === 'replace_paths' ? 'elsewhere' : 'changed by a test';
      if ((await digestOf(replaced(plan, at, other))) === digest) same.push(at);
    }
    expect(same).toEqual([]);
  });

  test('no leaf of what is only told counts', async () => {
    const digest = await digestOf(plan);
    const different: Path[] = [];
    const told = leaves.filter(([part]) => TELLS.includes(String(part)));
    for (const at of sample(told)) {
      const value = valueAt(plan, at);
      if (typeof value !== 'string' || at.includes('format_version')) continue;
      if ((await digestOf(replaced(plan, at, `${value}0`))) !== digest) different.push(at);
    }
    expect(different).toEqual([]);
  });

  test('each row that is left out, doubled or put in place of another counts', async () => {
    const rows = valueAt(plan, ['resource_changes']);
    const digest = await digestOf(plan);
    for (const [index, row] of (Array.isArray(rows) ? rows : []).entries()) {
      if (!actsAt(plan, ['resource_changes', index])) continue;
      const others = (Array.isArray(rows) ? rows : []).filter((_, at) => at !== index);
      expect(await digestOf(replaced(plan, ['resource_changes'], others))).not.toBe(digest);
      expect(await digestOf(replaced(plan, ['resource_changes'], [...others, row, row]))).not.toBe(digest);
    }
  });
});

test('the fast text of a row is its canonical text, for every row of every fixture', async () => {
  const all = (await Promise.all(PLANS.map(([, plan]) => plansOf(plan)))).flat();
  const changeSets = readdirSync(FIXTURES).filter((name) => name.startsWith('cloudformation'));
  for (const name of changeSets) {
    const text = readFileSync(path.join(FIXTURES, name, 'input.json'), 'utf8');
    all.push(...(await plansOf(JSON.parse(text))));
  }
  const view = { key: KEY, isIgnored: () => false, feedsAt: () => ['b', 'a'] };
  const rows = all.flatMap((plan) => [
    ...plan.changes.map((change) => changedRow(change, view)),
    ...(plan.outputs ?? []).map((output) => ({ output: changedOutput(output, view) })),
  ]);
  expect(rows.length).toBeGreaterThan(100);
  for (const row of rows) expect(orderedText(row)).toBe(canonicalText(row));
});

test('half a character has no canonical text, fast or not; a text that only looks escaped has', () => {
  expect(() => orderedText({ a: 'x\uD800' })).toThrow(InputError);
  expect(orderedText({ a: String.raw`\ud800` })).toBe(canonicalText({ a: String.raw`\ud800` }));
  expect(orderedText({ a: '😀\u007F' })).toBe(canonicalText({ a: '😀\u007F' }));
});
