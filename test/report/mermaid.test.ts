import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/generated/report.ts';
import { mermaidOf } from '../../src/report/mermaid.ts';
import { strangeLines } from './support.ts';

type Node = Report['graph']['nodes'][number];

const node = (id: string, parts: Partial<Node> = {}): Node => ({ id, label: id, role: 'gone', count: 1, ...parts });
const chain = (...ids: readonly string[]) => ids.slice(1).map((to, index) => ({ from: ids[index] ?? '', to }));

describe('the drawing', () => {
  test('has a shape for every role, so that colour says nothing alone', () => {
    const roles = ['cause', 'lost', 'gone', 'changed', 'dependent'] as const;
    const drawing = mermaidOf(
      { nodes: roles.map((role) => node(role, { role, note: 'x' })), edges: chain(...roles), omitted: 0 },
      25,
    );
    const lines = drawing?.text.split('\n') ?? [];
    expect(strangeLines(drawing?.text ?? '')).toEqual([]);
    expect(lines.slice(1, 6)).toEqual([
      '  n1{{"cause<br/>x"}}:::cause',
      '  n2[("lost<br/>x")]:::lost',
      '  n3["gone<br/>x"]:::gone',
      '  n4("changed<br/>x"):::changed',
      '  n5(["dependent<br/>x"]):::dependent',
    ]);
  });

  test('keeps the worst nodes and the way to them', () => {
    const nodes = [
      node('root', { role: 'cause', score: 1 }),
      node('mild', { score: 5 }),
      node('step', { score: 2 }),
      node('worst', { score: 90 }),
    ];
    const drawing = mermaidOf({ nodes, edges: [{ from: 'root', to: 'mild' }, ...chain('root', 'step', 'worst')], omitted: 2 }, 3);
    expect(drawing?.nodes.map(({ id }) => id)).toEqual(['root', 'step', 'worst']);
    expect(drawing?.omitted).toBe(3);
  });

  test('says how many stand behind a node', () => {
    const drawing = mermaidOf({ nodes: [node('a'), node('b', { count: 3 })], edges: chain('a', 'b'), omitted: 0 }, 25);
    expect(drawing?.text).toContain('n2["b (3)"]');
  });

  test('is nothing where nothing hangs on anything', () => {
    expect(mermaidOf({ nodes: [node('a'), node('b')], edges: [], omitted: 0 }, 25)).toBeUndefined();
    expect(
      mermaidOf(
        {
          nodes: [node('a')],
          edges: [
            { from: 'a', to: 'a' },
            { from: 'gone', to: 'a' },
          ],
          omitted: 0,
        },
        25,
      ),
    ).toBeUndefined();
  });

  test('survives a cycle, and edges that repeat', () => {
    const edges = [...chain('a', 'b', 'c', 'a'), ...chain('a', 'b')];
    const drawing = mermaidOf({ nodes: [node('a'), node('b'), node('c')], edges, omitted: 0 }, 25);
    expect(drawing?.text.match(/-->/g)).toHaveLength(3);
  });

  test('leaves out a link that a longer way says already', () => {
    const edges = [...chain('a', 'b', 'c'), { from: 'a', to: 'c' }];
    const drawing = mermaidOf({ nodes: [node('a'), node('b'), node('c')], edges, omitted: 0 }, 25);
    expect(drawing?.text.match(/n\d+ --> n\d+/g)).toEqual(['n1 --> n2', 'n2 --> n3']);
  });

  test('stays small however many edges there are', () => {
    const ids = Array.from({ length: 24 }, (_, index) => `n${index}`);
    const edges = ids.slice(0, 12).flatMap((from) => ids.slice(12).map((to) => ({ from, to })));
    expect(mermaidOf({ nodes: ids.map((id) => node(id)), edges, omitted: 0 }, 25)?.text.match(/-->/g)).toHaveLength(60);
  });
});
