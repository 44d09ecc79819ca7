import { describe, expect, test } from 'vitest';
import type { Json, JsonObject } from '../../../src/model/value.ts';
import { grows, isQuantity, quietBlock } from '../../../src/risk/content/quiet-block.ts';

const share = (before: Json, after: Json): number =>
  quietBlock([{ a: before }].map(named), [{ a: after }].map(named))?.share ?? 1;
/** A block in a block, as Terraform nests them. */
const inside =
  (name: string) =>
  (value: Json): Json => [{ inner: [{ [name]: value }] }];
const named = ({ a }: { readonly a: Json }): JsonObject => ({ name: 'pool', a });
const shareOf = (name: string, before: Json, after: Json): number => share(inside(name)(before), inside(name)(after));

describe('what differs in a block', () => {
  test.each<[name: string, before: Json, after: Json, left: number]>([
    ['kubelet_config', [{ cpu_cfs_quota: false, pod_pids_limit: 0, cpu_manager_policy: '' }], [], 0.05],
    ['labels', { team: 'a' }, { team: 'a', tier: 'b' }, 0.15],
    ['resource_labels', { team: 'a' }, { team: 'b' }, 0.15],
    ['tags', ['a'], ['b'], 0.15],
    ['description', 'one', 'another', 0.15],
    ['node_count', 3, 5, 0.4],
    ['max_nodes', 3, 5, 0.4],
    ['electable_nodes', '3', '5', 0.4],
    ['retention_days', 7, 30, 0.4],
    ['compute_max_instance_size', 'M40', 'M60', 0.4],
    ['session_timeout', 60, 30, 0.4],
    ['origin_read_timeout', 30, 60, 0.4],
    ['keepalive_interval', 20, 60, 0.4],
    ['hours', 1, 4, 0.4],
    ['idle_timeout_in_minutes', 4, 10, 0.4],
    ['weight', 90, 50, 0.5],
    ['percentage', 10, 25, 0.5],
    ['host_names', ['a.example'], ['a.example', 'b.example'], 0.5],
    ['custom_response', { response_code: 403 }, { response_code: 429 }, 0.3],
  ])('%s from %j to %j leaves a share of %d', (name, before, after, left) => {
    expect(shareOf(name, before, after)).toBe(left);
  });

  test.each<[name: string, before: Json, after: Json]>([
    ['machine_type', 'e2-standard-4', 'e2-standard-8'],
    ['node_count', 5, 3],
    ['max_nodes', 5, 0],
    ['compute_max_instance_size', 'M60', 'M40'],
    ['compute_max_instance_size', 'M40', 'R60'],
    ['instance_size', 'M40', 'M60'],
    ['cpu_count', 2, 4],
    ['max_cpu_count', 2, 4],
    ['weight', 100, 0],
    ['host_names', ['a.example'], ['b.example']],
    ['match_labels', { app: 'a' }, { app: 'b' }],
    ['selector', { tags: 'a' }, { tags: 'b' }],
    ['pod_labels', { app: 'a' }, { app: 'b' }],
    ['session_timeout', 60, null],
    ['cpu_cfs_quota', true, false],
  ])('%s from %j to %j counts in full', (name, before, after) => {
    expect(shareOf(name, before, after)).toBe(1);
  });

  test('weighs as much as the loudest of it', () => {
    const [calm, loud] = [
      { labels: { a: 'b' }, node_count: 3 },
      { labels: { a: 'c' }, node_count: 4 },
    ];
    expect(quietBlock([calm], [loud])).toEqual({ share: 0.4, isGrowth: false });
    expect(quietBlock([{ ...calm, zone: 'a' }], [{ ...loud, zone: 'b' }])).toBeUndefined();
    expect(quietBlock([{ node_count: 3 }], [{ node_count: 4 }])).toEqual({ share: 0.4, isGrowth: true });
  });
});

describe('no such block', () => {
  test.each<[before: Json | undefined, after: Json | undefined]>([
    ['a', 'b'],
    [3, 5],
    [['a'], ['a', 'b']],
    [undefined, [{ labels: {} }]],
    [[], [{ labels: { a: 'b' } }]],
    [[{ labels: { a: 'b' } }], []],
    [[{ description: 'a' }], [{ description: 'a' }]],
  ])('%j to %j', (before, after) => {
    expect(quietBlock(before, after)).toBeUndefined();
  });

  test('is one that comes beside another', () => {
    expect(
      quietBlock(
        [{ name: 'a', weight: 1 }],
        [
          { name: 'a', weight: 1 },
          { name: 'b', weight: 1 },
        ],
      ),
    ).toBeUndefined();
  });
});

test('a quantity is told by its name, and a number in a text is one', () => {
  expect(['node_count', 'AllocatedStorage', 'disk_in_gb', 'cpu_count', 'name'].map(isQuantity)).toEqual([
    true,
    true,
    true,
    false,
    false,
  ]);
  expect([grows('3', 5), grows(5, 3), grows('a', 3), grows(-1, 3), grows(null, 3)]).toEqual([true, false, false, false, false]);
});

test('an id that is known again after apply is nothing', () => {
  const pool = { name: 'pool', ip_addresses: ['10.0.0.4'] };
  expect(quietBlock([{ ...pool, id: '/a/pool' }], [pool])?.share).toBe(0.05);
  expect(quietBlock([{ ...pool, id: '/a/pool' }], [{ ...pool, id: '/b/pool' }])).toBeUndefined();
});

test('settings of which one was set are missed', () => {
  expect(
    quietBlock([{ name: 'a', kubelet_config: [{ pod_pids_limit: 4096 }] }], [{ name: 'a', kubelet_config: [] }]),
  ).toBeUndefined();
});
