import { describe, expect, test } from 'vitest';
import type { AttributeOperator } from '../../../src/model/knowledge.ts';
import type { Json, JsonObject } from '../../../src/model/value.ts';
import { operators } from '../../../src/risk/operators/index.ts';

type Sides = readonly [Json | undefined, Json | undefined];

function judged(op: AttributeOperator, [before, after]: Sides, severity = 1, path = 'attribute', afterObject: JsonObject = {}) {
  const rule = { kind: 'attribute', path, op, severity } as const;
  const objects = { beforeObject: {}, afterObject };
  return operators[op]({
    rule,
    type: 'any',
    facet: 'disruptive',
    before,
    after,
    creating: false,
    isSealed: () => false,
    ...objects,
  });
}

describe('eases', () => {
  test.each<[string, Sides, boolean]>([
    ['less is asked', ["a == 'b' && c == 'd'", "a == 'b'"], true],
    ['more is asked', ["a == 'b'", "a == 'b' && c == 'd'"], false],
    ['it is removed, which is told by itself', ["a == 'b'", ' '], false],
    ['there was none', [null, "a == 'b'"], false],
  ])('%s', (_what, sides, counts) => {
    expect(judged('eases', sides) !== undefined).toBe(counts);
  });

  test('quotes nothing', () => {
    expect(judged('eases', ["a == 'secret'", "a != ''"])?.says).toBe('asks for less than before');
  });
});

const policy = (...members: readonly string[]) => JSON.stringify({ bindings: [{ role: 'roles/viewer', members }] });

test.each<[string, Sides, number]>([
  ['from a person', [policy('user:a', 'user:b'), policy('user:a')], 0.6],
  ['from a program', [policy('user:a', 'serviceAccount:b'), policy('user:a')], 0.75],
  ['from nobody', [policy('user:a'), policy('user:a', 'user:b')], 0.15],
])('a policy that takes a role %s', (_whom, sides, share) => {
  expect(judged('changes', sides)?.severity).toBe(share);
});

const AS_ONE = ['SELECT', 'UPDATE', 'USAGE'];

test('all rights are the same by their names', () => {
  expect(judged('grow', [AS_ONE, ['ALL']])).toBeUndefined();
  expect(judged('shrink', [AS_ONE, ['ALL']])).toBeUndefined();
  expect(judged('grow', [['all privileges'], AS_ONE])).toBeUndefined();
  expect(judged('grow', [['SELECT'], ['ALL']])?.severity).toBe(1);
});

test('everybody of a domain is more than one more', () => {
  const [then, one, all] = [['user:a@acme.example'], 'user:b@acme.example', 'domain:acme.example'];
  expect(judged('grow', [then, [...then, one]], 0.2)).toMatchObject({ severity: 0.2, says: 'gains entries' });
  expect(judged('grow', [then, [...then, all]], 0.2)).toMatchObject({ severity: 0.4, says: 'gains everybody of a domain' });
  expect(judged('grow', [then, [...then, all]], 0.4)?.severity).toBe(0.6);
});

test('a chart is the same with its repository or without', () => {
  expect(judged('changes', ['cert-manager', 'jetstack/cert-manager'], 1, 'chart')?.severity).toBeLessThan(0.5);
  expect(judged('changes', ['cert-manager', 'jetstack/trust-manager'], 1, 'chart')?.severity).toBe(1);
});

test('a map of settings that loses one is missed by whoever reads it', () => {
  expect(judged('shrink', [{ a: 'x', b: 'y' }, { a: 'x' }], 0.25)).toMatchObject({ severity: 0.25, says: 'loses entries' });
  expect(judged('shrink', [{ a: 'x' }, { a: 'y', b: 'z' }])).toBeUndefined();
  expect(judged('shrink', [{ a: 'x', b: '' }, { a: 'x' }])).toBeUndefined();
  expect(judged('shrink', [{ a: 'x' }, null])).toBeUndefined();
});

test('several minor versions of a chart count where it brings its own kinds of objects', () => {
  const values = { values: [{ crds: { enabled: true } }] };
  const share = (sides: Sides, after: JsonObject) => judged('changes', sides, 1, 'version', after)?.severity;
  expect(share(['v1.12.14', 'v1.16.2'], values)).toBe(1);
  expect(share(['v1.12.14', 'v1.14.0'], values)).toBeLessThan(0.5);
  expect(share(['v1.12.14', 'v1.16.2'], { values: [{ replicas: 2 }] })).toBeLessThan(0.5);
});

test('a switch for them is on by whichever name', () => {
  const off = (after: JsonObject) => operators.becomes({ ...crds, afterObject: after });
  const rule = { kind: 'attribute', path: 'values.installCRDs', op: 'becomes', value: false, severity: 1 } as const;
  const crds = {
    rule,
    type: 'any',
    facet: 'disruptive',
    before: true,
    after: undefined,
    beforeObject: {},
    creating: false,
    isSealed: () => false,
  } as const;
  expect(off({ values: [{ crds: { enabled: true } }] })).toBeUndefined();
  expect(off({ values: [{ crds: { enabled: false } }] })?.says).toBe('is no longer set');
});
