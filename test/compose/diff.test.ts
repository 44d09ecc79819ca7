import { describe, expect, test } from 'vitest';
import { diffOf, pathText } from '../../src/compose/diff.ts';
import { Sealed } from '../../src/model/sealed.ts';
import type { Value } from '../../src/model/value.ts';
import { buildChange } from '../support/build.ts';

const lines = (given: Parameters<typeof buildChange>[1]) => diffOf(buildChange('aws_db_instance.main', given)).lines;

describe('attribute diff of a change', () => {
  test('names what changes and leaves out what does not', () => {
    expect(lines({ before: { a: 1, b: 'x' }, after: { a: 2, b: 'x' } })).toEqual([{ path: 'a', before: '1', after: '2' }]);
  });

  test('puts what forces the replacement first and marks it', () => {
    const given = {
      kind: 'replace-destroy-first',
      before: { allocated: 10, engine: 'mysql' },
      after: { allocated: 20, engine: 'postgres' },
      replacePaths: [['engine']],
    } as const;
    expect(lines(given)).toEqual([
      { path: 'engine', before: 'mysql', after: 'postgres', forcesReplacement: true },
      { path: 'allocated', before: '10', after: '20' },
    ]);
  });

  test('shows a list of plain values as one line and finds the block that changes', () => {
    const block = (cidrs: readonly string[]) => ({ ingress: [{ from_port: 22, cidr_blocks: cidrs }] });
    expect(lines({ before: block(['10.0.0.0/8']), after: block(['0.0.0.0/0']) })).toEqual([
      { path: 'ingress[0].cidr_blocks', before: '["10.0.0.0/8"]', after: '["0.0.0.0/0"]' },
    ]);
  });

  test('says of a list what becomes known only after the apply, once', () => {
    const given = { before: { subnets: ['a', 'b'] }, after: { subnets: ['a', null] }, unknown: { subnets: [false, true] } };
    expect(lines(given)).toEqual([{ path: 'subnets', before: '["a","b"]', after: '["a","(known after apply)"]' }]);
  });

  test('opens a policy document inside a string', () => {
    const policy = (action: string) => ({ policy: JSON.stringify({ Statement: [{ Effect: 'Allow', Action: action }] }) });
    expect(lines({ before: policy('s3:Get*'), after: policy('*') })).toEqual([
      { path: 'policy.Statement[0].Action', before: 's3:Get*', after: '*' },
    ]);
  });

  test('shows tags once', () => {
    const tags = (name: string) => ({ tags: { Name: name }, tags_all: { Name: name } });
    expect(lines({ before: tags('a'), after: tags('b') })).toEqual([{ path: 'tags.Name', before: 'a', after: 'b' }]);
  });

  test('a change of type is one line, null is no value', () => {
    expect(lines({ before: { size: '10' }, after: { size: 10 } })).toEqual([]);
    expect(lines({ before: { size: null }, after: { size: 10 } })).toEqual([{ path: 'size', after: '10' }]);
    expect(lines({ before: { size: { gb: 10 } }, after: { size: '10' } })).toEqual([
      { path: 'size', before: '{"gb":10}', after: '10' },
    ]);
  });

  test('lists what is known only after apply for an update, and for a replacement only what forces it', () => {
    const unknown = { arn: true, vpc_id: true };
    expect(lines({ before: { vpc_id: 'vpc-1' }, after: {}, unknown }).map((line) => line.path)).toEqual(['arn', 'vpc_id']);
    const replaced = lines({
      kind: 'replace-destroy-first',
      before: { vpc_id: 'vpc-1' },
      after: {},
      unknown,
      replacePaths: [['vpc_id']],
    });
    expect(replaced).toEqual([
      { path: 'vpc_id', before: 'vpc-1', after: '(known after apply)', unknown: true, forcesReplacement: true },
    ]);
  });

  test('leaves out what the provider makes anew for a replacement', () => {
    const given = { before: { arn: 'arn:1', size: 1, note: 'x' }, after: { size: 2, note: null }, unknown: { arn: true } };
    expect(lines({ kind: 'replace-create-first', ...given, replacePaths: [['size']] })).toEqual([
      { path: 'size', before: '1', after: '2', forcesReplacement: true },
      { path: 'note', before: 'x' },
    ]);
  });

  test('a long value is cut and says how long it is, many lines are told in number', () => {
    expect(lines({ before: { note: 'a' }, after: { note: 'b'.repeat(500) } })[0]?.after).toMatch(/^b{160}… \(500 characters\)$/);
    expect(lines({ before: { script: 'a' }, after: { script: 'b\nc\nd' } })[0]?.after).toBe('b … (3 lines)');
  });

  test('thirty lines are shown, the others counted', () => {
    const many = (value: number) => Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`a${index}`, value]));
    const diff = diffOf(buildChange('aws_a.b', { before: many(1), after: many(2) }));
    expect([diff.lines.length, diff.omitted]).toEqual([30, 10]);
  });

  test('of thousands of parts it is said how many differ', () => {
    const many = (value: number, count = 4000) =>
      Object.fromEntries(Array.from({ length: count }, (_, index) => [`k${index}`, value]));
    const list = (value: number) => Array.from({ length: 4000 }, (_, index) => ({ a: index < 3 ? value : 0 }));
    const sides = (before: Value, after: Value) =>
      lines({ before: { a: before }, after: { a: after } }).map((line) => [line.before, line.after]);
    expect(sides(many(1), { ...many(1), k7: 2 })).toEqual([['(4000 keys)', '(4000 keys, 1 difference)']]);
    expect(sides(JSON.stringify(many(1)), JSON.stringify(many(2, 4001)))).toEqual([
      ['(4000 keys)', '(4001 keys, 4001 differences)'],
    ]);
    expect(sides(JSON.stringify(many(1)), `${JSON.stringify(many(1))} `)).toEqual([]);
    expect(sides(list(1), list(2))).toEqual([['(4000 entries)', '(4000 entries, 3 differences)']]);
  });

  test('a create and a delete have no diff', () => {
    expect(lines({ before: null, after: { a: 1 } })).toEqual([]);
  });
});

describe('a sealed value in a diff', () => {
  const seal = (text: string) => new Sealed(text, 'marked-sensitive');

  test('shows that it changes, never what it is', () => {
    const shown = lines({ before: { password: seal('hunter2') }, after: { password: seal('hunter3') } });
    expect(shown).toEqual([{ path: 'password', before: '(sensitive)', after: '(sensitive, changed)', sensitive: true }]);
  });

  test('is no line where it stays the same', () => {
    expect(lines({ before: { password: seal('a') }, after: { password: seal('a') } })).toEqual([]);
  });

  test('hides the other side too: what becomes sensitive was the same secret before', () => {
    const shown = JSON.stringify(lines({ before: { token: 'canary' }, after: { token: seal('canary') } }));
    expect(shown).not.toContain('canary');
  });

  test('inside a list or a block is hidden as well', () => {
    const given = {
      before: { users: [{ key: seal('canary-1') }], keys: [seal('canary-2')] },
      after: { users: [{ key: seal('canary-3') }], keys: [] },
    };
    expect(JSON.stringify(lines(given))).not.toContain('canary');
  });
});

test.each([
  [['a', 0, 'b'], 'a[0].b'],
  [['tags', 'kubernetes.io/name'], 'tags["kubernetes.io/name"]'],
  [['a'], 'a'],
])('path %o is written %s', (path, text) => {
  expect(pathText(path)).toBe(text);
});
