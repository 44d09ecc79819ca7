import { describe, expect, test } from 'vitest';
import type { KnowledgeRule } from '../../../src/model/knowledge.ts';
import type { Json, JsonObject } from '../../../src/model/value.ts';
import { changedLeaves } from '../../../src/risk/content/changed-attributes.ts';
import { withDocuments } from '../../../src/risk/content/documents.ts';
import { portsOf } from '../../../src/risk/content/ports.ts';
import { rankOf } from '../../../src/risk/content/rank.ts';
import { isMeantFor } from '../../../src/risk/content/rule-condition.ts';
import { isBriefSilence, silencesNoProduction } from '../../../src/risk/content/silence-scope.ts';

test.each<[lower: string, higher: string]>([
  ['No access', 'guest'],
  ['guest', 'reporter'],
  ['pull', 'triage'],
  ['READ', 'write'],
  ['developer', 'Maintainer'],
  ['CAN_VIEW', 'CAN_MANAGE'],
  ['maintain', 'admin'],
  ['member', 'owner'],
])('%s is less than %s', (lower, higher) => {
  expect(rankOf(lower)).toBeLessThan(rankOf(higher) ?? Number.NaN);
});

test.each<[value: Json]>([['arn:aws:iam::1:role/a'], ['blue'], [3], [null]])('%s is no level of access', (value) => {
  expect(rankOf(value)).toBeUndefined();
});

describe('a condition of a rule', () => {
  const rule = (is: readonly (boolean | string)[]): KnowledgeRule => ({
    kind: 'action',
    on: 'create',
    severity: 1,
    when: { path: 'kind', values: is },
  });

  test.each<[what: string, is: readonly (boolean | string)[], object: JsonObject, holds: boolean]>([
    ['the value', ['a', 'b'], { kind: 'b' }, true],
    ['another value', ['a'], { kind: 'b' }, false],
    ['a word that cannot be seen', ['a'], {}, true],
    ['a switch that is not set', [true], {}, false],
    ['a switch as text', [true], { kind: 'true' }, true],
    ['a beginning', ['.github/workflows/*'], { kind: '.github/workflows/a.yml' }, true],
    ['another beginning', ['.github/workflows/*'], { kind: 'docs/a.yml' }, false],
  ])('%s', (_what, is, object, holds) => {
    expect(isMeantFor(rule(is), object)).toBe(holds);
  });

  test('a rule without one holds for all', () => {
    expect(isMeantFor({ kind: 'action', on: 'create', severity: 1 }, {})).toBe(true);
  });
});

test.each<[what: string, silence: JsonObject, lesser: boolean]>([
  ['staging as a tag', { scope: 'env:staging' }, true],
  ['development in a block', { monitor_identifier: [{ monitor_tags: ['env:dev'] }] }, true],
  ['production', { scope: 'env:production' }, false],
  ['both', { scope: 'env:staging', monitor_tags: ['env:prod'] }, false],
  ['everything', { scope: '*' }, false],
  ['a name that only sounds so', { scope: 'service:staging' }, false],
])('a silence of %s', (_what, silence, lesser) => {
  expect(silencesNoProduction(silence)).toBe(lesser);
});

test.each<[JsonObject, boolean]>([
  [{ scope: 'service:a', one_time_schedule: [{ start: '2026-11-20T20:00:00Z', end: '2026-11-20T22:00:00Z' }] }, true],
  [{ start_time: '2026-11-20T20:00:00Z', end_time: '2026-11-21T08:00:00Z' }, true],
  [{ start_time: '2026-11-20T20:00:00Z', end_time: '2026-11-21T08:00:01Z' }, false],
  [{ scope: '*', one_time_schedule: [{ start: '2026-11-20T20:00:00Z', end: '2026-11-20T22:00:00Z' }] }, false],
  [{ scope: 'service:a', one_time_schedule: [{ start: '2026-11-20T20:00:00Z', end: null }] }, false],
  [{ scope: 'service:a', one_time_schedule: [{ start: '2026-11-20T20:00:00Z', end: '2026-11-20T19:00:00Z' }] }, false],
  [{ scope: 'service:a', one_time_schedule: [{ start: null, end: '2026-11-20T22:00:00Z' }] }, false],
  [{ effective_from: '2026-11-20', effective_until: '2026-11-27' }, false],
])('a silence %j is brief: %s', (silence, brief) => {
  expect(isBriefSilence(silence)).toBe(brief);
});

test('a silence for a resource group that says what it is for is for no production', () => {
  const of = (group: string) => silencesNoProduction({ scopes: [`/subscriptions/1/resourceGroups/${group}`] });
  expect(['rg-test', 'shop-dev-eu', 'staging'].map(of)).toEqual([true, true, true]);
  expect(['rg-prod', 'latest', 'contest', 'rg-device', 'rg'].map(of)).toEqual([false, false, false, false, false]);
});

describe('lists of blocks', () => {
  const rules = (...enabled: readonly boolean[]): JsonObject => ({
    rule: enabled.map((on, index) => ({ name: `r${index}`, enabled: on })),
  });

  test('are entered where each block keeps its place', () => {
    expect(changedLeaves(rules(true, true), rules(true, false))).toEqual([
      { path: 'rule.1.enabled', before: true, after: false, ofOneOfSeveral: true, ofNewBlock: false },
    ]);
  });

  test('are one thing where blocks come, go or move', () => {
    expect(changedLeaves(rules(true, true), rules(true)).map(({ path }) => path)).toEqual(['rule']);
    const [a, b, c] = [{ name: 'a' }, { name: 'b' }, { name: 'c' }];
    expect(changedLeaves({ rule: [a, b, { n: 1 }] }, { rule: [b, c, { n: 2 }] }).map(({ path }) => path)).toEqual(['rule']);
  });
});

test('an object that is one setting is judged by the name of the setting', () => {
  expect(withDocuments('cloudflare_zone_setting', { setting_id: 'ssl', value: 'off' })).toEqual({
    setting_id: 'ssl',
    value: { ssl: 'off' },
  });
  expect(withDocuments('acme_setting', { setting_id: 'ssl', value: 'off' })).toEqual({ setting_id: 'ssl', value: 'off' });
});

test.each<[what: string, rule: JsonObject, ports: ReturnType<typeof portsOf>]>([
  ['one port', { port: '443' }, [[443, 443]]],
  ['a number', { port: 22 }, [[22, 22]]],
  ['a range', { port_range: '8000-9000' }, [[8000, 9000]]],
  ['a range with a slash', { port_range: '22/22', ip_protocol: 'tcp' }, [[22, 22]]],
  [
    'several',
    { ports: '80, 443' },
    [
      [80, 80],
      [443, 443],
    ],
  ],
  ['any', { port_range: 'any' }, [[0, 65_535]]],
  ['two ends', { port_range_min: 1, port_range_max: 9, protocol: 'tcp' }, [[1, 9]]],
  ['a block of options', { protocol: '6', tcp_options: [{ min: 1521, max: 1521 }] }, [[1521, 1521]]],
  ['a block in it', { tcp_options: [{ destination_port_range: [{ min: 22, max: 22 }] }] }, [[22, 22]]],
  ['none', { protocol: 'tcp' }, [[0, 65_535]]],
])('the ports of a rule with %s', (_what, rule, ports) => {
  expect(portsOf(rule)).toEqual(ports);
});
