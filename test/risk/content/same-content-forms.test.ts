import { describe, expect, test } from 'vitest';
import type { Json } from '../../../src/model/value.ts';
import { changedBlocks, changedLeaves, changesTagsOnly, leafName } from '../../../src/risk/content/changed-attributes.ts';
import { isIdentical, sameContent } from '../../../src/risk/content/same-content.ts';
import { update } from '../support.ts';

test.each<[left: Json | undefined, right: Json | undefined]>([
  ['a', 'a'],
  ['z', 'z'],
  ['/a', '/a'],
  ['true', true],
  ['TRUE', 'true'],
  ['5', 5],
  ['5.0', 5],
  ['198.51.100.10', '198.51.100.10/32'],
  ['https://www.googleapis.com/compute/v1/projects/a/b', 'https://compute.googleapis.com/compute/beta/projects/a/b'],
  [['https://www.googleapis.com/compute/v1/projects/a/b'], ['https://compute.googleapis.com/compute/v1/projects/a/b']],
  [['198.51.100.10'], ['198.51.100.10/32']],
  ['', null],
  [[], undefined],
  [[{}], ''],
  [
    ['a', 'b'],
    ['b', 'a'],
  ],
  ['a', ['a']],
  [{ a: 'x', b: null }, { a: 'x' }],
  [{ a: 'x', b: false }, { a: 'x' }],
  [{ a: 'x' }, { a: 'x', b: [] }],
  [{ a: ['x'] }, { a: 'x' }],
  [
    { a: 'x', b: 'y' },
    { b: 'y', a: 'x' },
  ],
  ['{"a": ["x"]}', '{"a":"x"}'],
  ['[1, 2]', '[2,1]'],
  [{ p: '{"a": 1}' }, { p: '{ "a" : 1 }' }],
  ['{{ template }}', '{{ template }}'],
  [
    [{ a: 1 }, { b: 2 }],
    [{ b: 2 }, { a: 1 }],
  ],
])('%j and %j mean the same', (left, right) => {
  expect(sameContent(left, right)).toBe(true);
  expect(sameContent(right, left)).toBe(true);
});

test.each<[left: Json | undefined, right: Json | undefined]>([
  ['a', 'b'],
  ['z', 'Z'],
  ['a', 'A'],
  ['true', 'false'],
  ['5', 6],
  ['a', ''],
  [['a'], ['a', 'b']],
  [['a', 'a'], ['a']],
  [{ a: 'x' }, { a: 'y' }],
  [{ a: 'x', b: 'y' }, { a: 'x' }],
  [{ a: 'x' }, { a: 'x', b: true }],
  [{ action: [{ allow: [{}] }] }, { action: [{ block: [{}] }] }],
  [{ a: [{}] }, {}],
  [{ a: { b: 1 } }, { a: [{ b: 2 }] }],
  ['{"a": 1}', '{"a": 2}'],
  ['[redacted]', '[redacted]'],
  ['***', '***'],
  [{ a: '***' }, { a: '***' }],
  ['masked', 'masked'],
  ['sensitive', 'sensitive'],
])('%j and %j do not', (left, right) => {
  expect(sameContent(left, right)).toBe(false);
  expect(sameContent(right, left)).toBe(false);
});

test('identical is to the letter', () => {
  expect(isIdentical({ a: [1, { b: 2 }] }, { a: [1, { b: 2 }] })).toBe(true);
  expect(isIdentical({ a: 1 }, { a: 1, b: 2 })).toBe(false);
  expect(isIdentical({ a: 1, b: 2 }, { a: 1, c: 2 })).toBe(false);
  expect(isIdentical([1, 2], [1])).toBe(false);
  expect(isIdentical([1], { 0: 1 })).toBe(false);
  expect(isIdentical('***', '***')).toBe(false);
});

describe('what differs', () => {
  const paths = (before: Json, after: Json): readonly string[] =>
    changedLeaves({ a: before }, { a: after }).map(({ path }) => path);

  test.each<[what: string, before: Json, after: Json, found: readonly string[]]>([
    ['a scalar', 1, 2, ['a']],
    ['a field of a block', [{ x: 1, y: 1 }], [{ x: 2, y: 1 }], ['a.0.x']],
    ['a field of an object', { x: 1 }, { x: 2 }, ['a.x']],
    ['a field that comes', { x: 1 }, { x: 1, y: 2 }, ['a.y']],
    ['a field that goes', { x: 1, y: 2 }, { x: 1 }, ['a.y']],
    ['a block that comes', [], [{ x: 1 }], ['a.0.x', 'a.0', 'a']],
    ['a block that goes', [{ x: 1 }], [], ['a.0.x', 'a.0', 'a']],
    ['a block beside which another stands', [{ x: 1 }], [{ x: 2 }, { x: 3 }], ['a']],
    [
      'blocks by their names',
      [
        { name: 'p', x: 1 },
        { name: 'q', x: 1 },
      ],
      [
        { name: 'p', x: 1 },
        { name: 'q', x: 2 },
      ],
      ['a.1.x'],
    ],
    [
      'blocks by their keys',
      [
        { key: 1, x: 1 },
        { key: 2, x: 1 },
      ],
      [
        { key: 1, x: 2 },
        { key: 2, x: 1 },
      ],
      ['a.0.x'],
    ],
    ['a list', ['x'], ['x', 'y'], ['a']],
    ['a list that turns', ['x', 'y'], ['y', 'x'], []],
  ])('%s', (_what, before, after, found) => {
    expect(paths(before, after)).toEqual(found.length === 3 ? expect.arrayContaining(['a', 'a.0.x']) : found);
  });

  test('is looked for twelve steps deep', () => {
    const deep = (depth: number, value: Json): Json => (depth === 0 ? value : { b: deep(depth - 1, value) });
    expect(paths(deep(11, 1), deep(11, 2))).toHaveLength(1);
    expect(paths(deep(12, 1), deep(12, 2))).toHaveLength(0);
  });

  test('in the blocks of an object', () => {
    expect(changedBlocks({ a: [{ x: 1 }], b: 1, c: { y: 1 }, d: [1] }, { a: [{ x: 2 }], b: 2, c: { y: 1 }, d: [1] })).toEqual([
      'a',
    ]);
    expect(changedBlocks({ a: [{ x: 1 }], c: { y: 1 } }, {})).toEqual(['a', 'c']);
  });
});

test.each('tags tags_all labels effective_labels terraform_labels tag Tags'.split(' '))('%s are only a label', (name) => {
  const [before, after] = [
    { x: 1, [name]: { a: 'a' } },
    { x: 1, [name]: { a: 'b' } },
  ];
  expect(changesTagsOnly(update('acme_x', before, after), before, after)).toBe(true);
  expect(changesTagsOnly({ ...update('acme_x', before, after), kind: 'create' }, before, after)).toBe(false);
  expect(changesTagsOnly({ ...update('acme_x', before, after), unknown: { x: true } }, before, after)).toBe(false);
  expect(changesTagsOnly(update('acme_x', before, before), before, before)).toBe(false);
  expect(changesTagsOnly(update('acme_x', before, { ...after, x: 2 }), before, { ...after, x: 2 })).toBe(false);
  expect(changesTagsOnly({ ...update('acme_x', before, before), unknown: { [name]: true } }, before, before)).toBe(true);
  for (const type of ['kubernetes_labels', 'kubernetes_annotations'])
    expect(changesTagsOnly(update(type, before, after), before, after)).toBe(false);
  expect(changesTagsOnly(update('kubernetes_labels_x', before, after), before, after)).toBe(true);
});

test.each([
  ['Versioning.0.Enabled', 'versioning_enabled'],
  ['a.b.c', 'b_c'],
  ['a.12.b', 'a_b'],
  ['a.b2', 'a_b2'],
  ['minTLSVersion', 'min_tls_version'],
  ['TLSEnabled', 'tls_enabled'],
  ['CallbackURLs', 'callback_urls'],
  ['URLsAllowed', 'urls_allowed'],
  ['PublicIPv4Pool', 'public_ipv4_pool'],
  ['name', 'name'],
])('%s is called %s', (path, name) => {
  expect(leafName(path)).toBe(name);
});
