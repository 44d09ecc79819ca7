import * as fc from '../support/fast-check.ts';
import { describe, expect, test } from 'vitest';
import { createLookup } from '../../src/knowledge/index.ts';
import type { EnvironmentName } from '../../src/model/environment.ts';
import type { ChangeKind, ResourceChange } from '../../src/model/plan.ts';
import { Sealed } from '../../src/model/sealed.ts';
import type { JsonObject, ValueObject } from '../../src/model/value.ts';
import { buildChange, buildPlan } from '../support/build.ts';
import { OBJECT_POOL } from '../support/object-pool.ts';
import { assess, judge } from './support.ts';

const lookup = createLookup();
const KINDS: readonly ChangeKind[] = [
  'create',
  'update',
  'delete',
  'replace-destroy-first',
  'replace-create-first',
  'forget',
  'undetermined',
];
const ENVIRONMENTS: readonly EnvironmentName[] = ['sandbox', 'staging', 'unknown', 'production'];

const rows = fc.constantFrom(...OBJECT_POOL).chain((pooled) =>
  fc.record({
    type: fc.constant(pooled.type),
    kind: fc.constantFrom(...KINDS),
    before: pooled.values,
    after: pooled.values,
    environment: fc.constantFrom(...ENVIRONMENTS),
  }),
);
type Row = typeof rows extends fc.Arbitrary<infer T> ? T : never;
const plans = fc.array(rows, { minLength: 1, maxLength: 12 });

function changeOf({ type, kind, before, after }: Row, index: number): ResourceChange {
  const values = { before: kind === 'create' ? null : before, after: kind === 'delete' ? null : after };
  return buildChange(`${type}.r${index}`, { kind, ...values });
}

interface Reading {
  readonly as?: (change: ResourceChange) => ResourceChange;
  readonly everywhere?: EnvironmentName;
  readonly parts?: number;
}

/** The highest risk of these rows, in one plan or spread over several. */
function riskOf(list: readonly Row[], { as = (change) => change, everywhere, parts = 1 }: Reading = {}): number {
  const changes = list.map((row, index) => as(changeOf(row, index)));
  const environments = Object.fromEntries(
    changes.map(({ id }, index) => [id, everywhere ?? list[index]?.environment ?? 'unknown']),
  );
  const split = Array.from({ length: parts }, (_, part) =>
    buildPlan({ changes: changes.filter((_change, index) => index % parts === part) }),
  );
  return Math.max(0, ...assess(split, { environments }).environments.map(({ risk }) => risk));
}

const holds = <T>(values: fc.Arbitrary<T>, law: (value: T) => void): void => fc.assert(fc.property(values, law), { numRuns: 60 });
const EPSILON = 1e-12;

describe('laws of the risk model', () => {
  test('it is bounded', () => {
    holds(plans, (list) => {
      expect(riskOf(list)).toBeGreaterThanOrEqual(0);
      expect(riskOf(list)).toBeLessThanOrEqual(1);
    });
  });

  test('the order of the rows means nothing', () => {
    holds(plans, (list) => {
      const changes = list.map(changeOf);
      const whole = assess([buildPlan({ changes })]);
      const reversed = assess([buildPlan({ changes: changes.toReversed() })]);
      expect(reversed.environments).toEqual(whole.environments);
      expect(reversed.changes.map(({ change }) => change.id)).toEqual(whole.changes.map(({ change }) => change.id));
    });
  });

  test('one more change never lowers it', () => {
    holds(fc.tuple(plans, rows), ([list, more]) => {
      expect(riskOf([...list, more])).toBeGreaterThanOrEqual(riskOf(list) - EPSILON);
    });
  });

  test('splitting the changes over several plans means nothing', () => {
    holds(fc.tuple(plans, fc.integer({ min: 2, max: 4 })), ([list, parts]) => {
      expect(riskOf(list, { parts })).toBeCloseTo(riskOf(list), 12);
    });
  });

  test('marking every value sensitive means nothing', () => {
    const seal = (values: ValueObject | null): ValueObject | null =>
      values &&
      Object.fromEntries(Object.entries(values).map(([name, value]) => [name, new Sealed(plain(value), 'marked-sensitive')]));
    const plain = (value: ValueObject[string]) =>
      value instanceof Sealed ? Sealed.open(value) : JSON.parse(JSON.stringify(value ?? null));
    holds(plans, (list) => {
      expect(riskOf(list, { as: (change) => ({ ...change, before: seal(change.before), after: seal(change.after) }) })).toBe(
        riskOf(list),
      );
    });
  });

  test('it weighs more in staging than in a sandbox, and most in production', () => {
    holds(plans, (list) => {
      const risks = ENVIRONMENTS.map((everywhere) => riskOf(list, { everywhere }));
      expect(risks).toEqual(risks.toSorted((left, right) => left - right));
    });
  });

  test('the later the new object comes, the longer the outage; and no replacement loses more than a deletion', () => {
    const objects = rows.filter(({ type }) => !lookup(type, 'terraform').routineReplace);
    holds(objects, (row) => {
      const kinds: readonly ChangeKind[] = ['replace-create-first', 'replace-destroy-first', 'delete'];
      const channels = kinds.map((kind) => judge(changeOf({ ...row, kind }, 0)).channels);
      const outages = channels.map(({ outage }) => outage);
      const losses = channels.map(({ data }) => data);
      expect(outages).toEqual(outages.toSorted((left, right) => left - right));
      expect(Math.max(...losses)).toBe(losses.at(-1));
    });
  });

  test('a setting that softens a loss never raises it', () => {
    const settings = fc.constantFrom(
      ...OBJECT_POOL.flatMap(({ type, mitigations, values }) => mitigations.map((setting) => ({ type, setting, values }))),
    );
    const cases = settings.chain(({ type, setting, values }) =>
      fc.record({ type: fc.constant(type), setting: fc.constant(setting), before: values }),
    );
    holds(cases, ({ type, setting: [name, present, absent], before }) => {
      const data = (values: JsonObject): number =>
        judge(buildChange(`${type}.r`, { kind: 'delete', before: values, after: null })).channels.data;
      expect(data({ ...before, [name]: present })).toBeLessThanOrEqual(data({ ...before, [name]: absent }));
    });
  });
});

test('two hundred tag edits move nothing by two points', () => {
  const tags = Array.from({ length: 200 }, (_, index) =>
    buildChange(`aws_lb.t${index}`, { before: { tags: { a: 'a' } }, after: { tags: { a: 'b' } } }),
  );
  const database = buildChange('aws_db_instance.main', { kind: 'replace-create-first' });
  const risk = (changes: readonly ResourceChange[]): number => assess([buildPlan({ changes })]).environments[0]?.risk ?? 0;
  expect(risk([database, ...tags]) - risk([database])).toBeLessThan(0.02);
  expect(risk(tags)).toBeLessThan(0.02);
});
