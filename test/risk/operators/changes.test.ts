import { describe, expect, test } from 'vitest';
import type { AttributeRule } from '../../../src/model/knowledge.ts';
import type { Json } from '../../../src/model/value.ts';
import { changes } from '../../../src/risk/operators/changes.ts';
import type { Facet } from '../../../src/risk/operators/operator.ts';

const judged = (path: string, before: Json, after: Json, facet: Facet = 'disruptive') => {
  const rule: AttributeRule = { kind: 'attribute', path, op: 'changes', severity: 0.3 };
  const rest = { creating: false, isSealed: () => false, type: 'acme_thing', beforeObject: {}, afterObject: {} };
  return changes({ rule, facet, before, after, ...rest });
};
const says = (path: string, before: Json, after: Json): string | undefined => judged(path, before, after)?.says;
const weighs = (path: string, before: Json, after: Json): number =>
  Math.round((judged(path, before, after)?.severity ?? 0) * 1000) / 1000;

describe('more of something', () => {
  test.each(
    'capacity node_count disk_size nodes iops provisioned_throughput storage quota units shards replicas volume_gb memory_mb disk_in_gb settings.0.size AllocatedStorage'.split(
      ' ',
    ),
  )('of %s weighs less than another or less of it', (path) => {
    expect([weighs(path, 10, 20), says(path, 10, 20)]).toEqual([0.12, 'grows']);
    expect([weighs(path, 20, 10), says(path, 20, 10)]).toEqual([0.3, 'changes']);
  });

  test('stands in a block in which nothing else differs', () => {
    const sku = (name: string, capacity: number) => [{ name, capacity }];
    expect([weighs('sku', sku('s', 1), sku('s', 3)), says('sku', sku('s', 1), sku('s', 3))]).toEqual([0.12, 'grows']);
    expect(weighs('sku', { name: 's', capacity: 1 }, { name: 's', capacity: 3 })).toBe(0.12);
    expect(weighs('sku', sku('s', 3), sku('s', 1))).toBe(0.3);
    expect(weighs('sku', sku('s', 1), sku('p', 3))).toBe(0.3);
    expect(weighs('sku', sku('s', 1), [...sku('s', 3), ...sku('s', 3)])).toBe(0.3);
  });

  test.each(['cpu_count', 'machine_config.0.cpu_count', 'vcpus', 'cpu'])('of the processor %s stops a machine', (path) => {
    expect(weighs(path, 2, 4)).toBe(0.3);
    expect(weighs('machine_config', [{ cpu_count: 2 }], [{ cpu_count: 4 }])).toBe(0.3);
  });

  test('records that go somewhere for the first time stop nothing', () => {
    for (const path of ['access_log_settings.0.destination_arn', 'logging_configuration.0.log_destination', 'log_config'])
      expect([weighs(path, '', 'arn:a'), weighs(path, 'arn:b', 'arn:a')]).toEqual([0, 0.3]);
    expect(weighs('catalog', '', 'a')).toBe(0.3);
  });

  test.each(['resized', 'accounting', 'unit', 'port', 'storages'])('%s is no amount', (path) => {
    expect(weighs(path, 10, 20)).toBe(0.3);
  });

  test('is none where there was no limit, or no number', () => {
    expect(weighs('size', -1, 20)).toBe(0.3);
    expect(weighs('size', 'a', 20)).toBe(0.3);
    expect(weighs('size', 20, 'a')).toBe(0.3);
    expect(weighs('size', 0, 1)).toBe(0.12);
  });
});

describe('a list', () => {
  test.each<[before: Json, after: Json, said: string]>([
    [['a'], ['b', 'a'], 'gains entries'],
    ['["a"]', '["a","b"]', 'gains entries'],
    [['a', 'b'], ['a', 'c', 'd'], 'changes'],
    [['a', 'b'], ['a'], 'changes'],
    [['a', 'b'], ['a', 'c'], 'changes'],
    [[], ['a'], 'changes'],
    ['a', ['a', 'b'], 'changes'],
    [['a'], 'a,b', 'changes'],
    ['["a"]', 'b', 'changes'],
  ])('from %j to %j', (before, after, said) => {
    expect(says('records', before, after)).toBe(said);
    expect(weighs('records', before, after)).toBe(said === 'changes' ? 0.3 : 0.12);
  });

  test('that means the same does not change', () => {
    expect(judged('records', ['a', 'b'], ['b', 'a'])).toBeUndefined();
  });
});

describe('routes within routes', () => {
  const rule = (...paths: readonly string[]): Json => ({ host: 'a.com', paths: [...paths] });
  test.each<[path: string, before: Json, after: Json, said: string]>([
    ['rule', [rule('/a')], [rule('/a', '/b')], 'gains entries'],
    ['spec.rules', [rule('/a'), rule('/c')], [rule('/c', '/d'), rule('/a')], 'gains entries'],
    ['path_matcher', { of: [rule('/a')] }, { of: [rule('/b', '/a')] }, 'gains entries'],
    ['host_rules', [rule('/a')], [rule('/b', '/c')], 'changes'],
    ['route', [rule('/a'), rule('/c')], [rule('/a', '/b')], 'changes'],
    ['route', [rule('/a')], [{ ...Object(rule('/a', '/b')), host: 'b.com' }], 'changes'],
    ['route', [rule('/a')], [{ ...Object(rule('/a', '/b')), port: 1 }], 'changes'],
    ['router', [rule('/a')], [rule('/a', '/b')], 'changes'],
    ['xrule', [rule('/a')], [rule('/a', '/b')], 'changes'],
  ])('%s from %j to %j %s', (path, before, after, said) => expect(says(path, before, after)).toBe(said));

  test('are judged so where a service is at stake only', () => {
    expect(judged('rule', [rule('/a')], [rule('/a', '/b')], 'security')?.says).toBe('changes');
  });
});

describe('another version', () => {
  test.each<[path: string, from: string, to: string, weight: number]>([
    ['version', '1.4.2', '1.5.0', 0.105],
    ['version', 'v1.4.2', 'v1.4.3', 0.105],
    ['version', '10.40.12', '10.41.0', 0.105],
    ['version', '1.4.2', '1.3.9', 0.3],
    ['version', '1.4.2', '2.0.0', 0.3],
    ['version', '1.4.2', '4.0.0', 0.4],
    ['version', '1.9.9', '10.0.0', 0.4],
    ['version', 'v1.4.2', 'v3.9.9', 0.3],
    ['version', '4.0.0', '1.0.0', 0.3],
    ['version', 'x1.4.2', 'x1.5.0', 0.3],
    ['version', '1.4.2-a', '1.5.0-a', 0.3],
    ['version', '1.4.2', '1.5.0-rc', 0.3],
    ['engine_version', '16.4', '16.6', 0.105],
    ['engine_version', '16.6', '16.4', 0.3],
    ['engine_version', '16.4', '17.0', 0.3],
    ['engine_version', '11.4', '11.5', 0.105],
    ['engine_version', '10.4', '10.5', 0.3],
    ['engine_version', '1.30', '1.31', 0.3],
    ['engine_version', 'x16.4', 'x16.6', 0.3],
    ['engine_version', '16.4b', '16.6b', 0.3],
    ['engine_version', '16.4', '16.10', 0.105],
    ['kubernetes_version', '1.31.2', '1.31.4', 0.105],
    ['kubernetes_version', '1.31.2', '1.32.0', 0.3],
    ['kafka_version', '3.5.1', '3.6.0', 0.3],
    ['k8s_version', '1.31.2', '1.32.0', 0.3],
    ['orchestrator_version', '1.31.2', '1.32.0', 0.3],
    ['master_version', '1.31.2', '1.32.0', 0.3],
  ])('of %s from %s to %s weighs %d', (path, from, to, weight) => {
    expect(weighs(path, from, to)).toBe(weight);
  });

  test('of a chart breaks only with the first of three parts', () => {
    expect(weighs('chart_revision', '1.4.2', '1.5.0')).toBe(0.105);
    expect(weighs('chart_revision', '1.4.2', '1.4.1')).toBe(0.105);
    expect(weighs('chart_revision', '1.4.2', '1.3.2')).toBe(0.3);
  });
});

describe('a limit of what is kept', () => {
  const isQuiet = (before: Json, after: Json): boolean => judged('retention_rule', before, after, 'protection') === undefined;

  test.each<[before: Json, after: Json]>([
    [7, 30],
    ['7d', '2w'],
    ['2025-01-01', '2026-01-01'],
    ['2025-01-01T00:00:00Z', '2025-01-02T00:00:00Z'],
    [7, null],
    [7, -1],
    [
      [7, 7],
      [7, 30],
    ],
    [{ days: 7 }, { days: 30 }],
    [
      { days: 7, until: '2025-01-01' },
      { days: 7, until: '2025-02-01' },
    ],
    [{ days: 7 }, {}],
    ['{"days":7}', '{"days":30}'],
    [[{ policy: '{"days":7}' }], [{ policy: '{"days":8}' }]],
  ])('later: %j to %j', (before, after) => {
    expect(isQuiet(before, after)).toBe(true);
    expect(isQuiet(after, before)).toBe(false);
  });

  test.each<[before: Json, after: Json]>([
    [-1, 7],
    [null, 7],
    [[7], [7, 7]],
    [
      { days: 7, hours: 2 },
      { days: 30, hours: 1 },
    ],
    ['a', 'b'],
    ['2025-01-01', 'never'],
    ['soon', '2025-01-01'],
    ['x2025-01-01', 'x2026-01-01'],
    ['{"days":30}', '{"days":7}'],
  ])('sooner, or who knows: %j to %j', (before, after) => {
    expect(isQuiet(before, after)).toBe(false);
  });
});
