import * as fc from '../support/fast-check.ts';
import { describe, expect, test } from 'vitest';
import type { GraphData } from '../../src/page/graph/data.ts';
import { allGroups, groupsAround, groupsOf, nodesIn, openAtFirst, shownIn } from '../../src/page/graph/groups.ts';
import { acyclic, columnsOf, withoutShortcuts } from '../../src/page/graph/layers.ts';
import { BOX, layOut } from '../../src/page/graph/layout.ts';
import { settle } from '../../src/page/graph/settle.ts';
import { choosing, closed, litIn, neighbourOf, opened, startState } from '../../src/page/graph/state.ts';

const COUNT = 14;
const place = fc.integer({ min: 0, max: COUNT - 1 });
const links = fc
  .uniqueArray(fc.tuple(place, place), { maxLength: 40, selector: String })
  .map((pairs) => pairs.filter(([from, to]) => from !== to));

describe('the layout', () => {
  test('puts every box to the right of what it hangs on, once circles are cut', () => {
    fc.assert(
      fc.property(links, (given) => {
        const forward = acyclic(COUNT, given);
        const columns = columnsOf(COUNT, forward);
        for (const [from, to] of forward) expect(columns[from]).toBeLessThan(columns[to] ?? -1);
      }),
    );
  });

  test('turns no link round where there is no circle', () => {
    fc.assert(
      fc.property(links, (given) => {
        const downhill = given.map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);
        expect(acyclic(COUNT, downhill)).toEqual(downhill);
      }),
    );
  });

  test('lets no two boxes touch, whatever is linked', () => {
    fc.assert(
      fc.property(links, (given) => {
        const { places } = layOut(COUNT, given);
        expect(Object.keys(places)).toHaveLength(COUNT);
        for (const [index, a] of places.entries()) {
          for (const b of places.slice(index + 1)) {
            expect(Math.abs(a.x - b.x) >= BOX.width || Math.abs(a.y - b.y) >= BOX.height - 0.001).toBe(true);
          }
        }
      }),
    );
  });

  test('leaves out a link only where a longer way says the same', () => {
    expect(
      withoutShortcuts(4, [
        [0, 1],
        [1, 2],
        [0, 2],
        [2, 3],
        [0, 3],
      ]),
    ).toEqual([
      [0, 1],
      [1, 2],
      [2, 3],
    ]);
    expect(
      withoutShortcuts(3, [
        [0, 2],
        [1, 2],
      ]),
    ).toEqual([
      [0, 2],
      [1, 2],
    ]);
  });

  test('keeps what it settles in order and apart, and moves nothing that is apart already', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -500, max: 500 }), { maxLength: 20 }), (wanted) => {
        const settled = settle(wanted, 10);
        settled.slice(1).forEach((height, index) => expect(height - (settled[index] ?? 0)).toBeGreaterThanOrEqual(10 - 1e-6));
      }),
    );
    expect(settle([0, 50, 60], 10)).toEqual([0, 50, 60]);
    expect(settle([5, 5], 10)).toEqual([0, 10]);
  });
});

/** Two modules: one of four resources, one with a module of thirty databases inside. */
const small: GraphData = {
  paths: [['module.a'], ['module.b', 'module.c']],
  nodes: Array.from({ length: 60 }, (_, index) => ({
    label: `r${index}`,
    note: '',
    role: index === 0 ? 'cause' : 'gone',
    type: index < 30 ? 'aws_subnet' : 'aws_db_instance',
    count: 1,
    score: index,
    path: index < 4 ? 0 : index < 34 ? 1 : -1,
    changes: [],
  })),
  edges: Array.from({ length: 59 }, (_, index) => [index, index + 1] as const),
};

describe('groups', () => {
  const root = groupsOf(small, 48);

  test('hold every node once', () => {
    expect(nodesIn(root).toSorted((a, b) => a - b)).toEqual(small.nodes.map((_, index) => index));
    expect(root.size).toBe(60);
  });

  test('are the modules, and in a big graph the types of which there are many', () => {
    expect(root.groups.map(({ label }) => label)).toEqual(['module.a', 'module.b', 'aws_db_instance']);
    expect(groupsOf(small, 100).groups.map(({ label }) => label)).toEqual(['module.a', 'module.b']);
    expect(groupsAround(root, 20).map(({ label }) => label)).toEqual(['', 'module.b', 'module.c', 'aws_subnet']);
  });

  test('are open at first as long as all can still be seen, the worst before the others', () => {
    const open = openAtFirst(root, 40);
    expect(shownIn(root, open).length).toBeLessThanOrEqual(40);
    expect([...open].map(({ label }) => label)).toContain('aws_db_instance');
    expect(shownIn(root, new Set(allGroups(root)))).toHaveLength(60);
  });
});

describe('what a reader does', () => {
  const start = startState(small);

  test('opens the groups around a resource that is chosen, and closes all that is open in a group', () => {
    const shut = closed(start, start.root);
    expect(shut.scene.boxes.every(({ group, nodes }) => group !== undefined || nodes.length === 1)).toBe(true);
    const found = choosing(shut, 20);
    expect(found.scene.boxes[found.chosen ?? -1]?.name).toBe('r20');
    expect(closed(found, found.root).open).toEqual(new Set([found.root]));
  });

  test('lights up all that a resource hangs on and all that hangs on it', () => {
    const all = opened(start, allGroups(start.root));
    const { near } = litIn({ ...all, chosen: all.scene.boxOf[30] });
    expect(near?.size).toBe(60);
  });

  test('goes along the links with the arrow keys, and stays where nothing lies that way', () => {
    const all = opened(start, allGroups(start.root));
    const at = (node: number) => all.scene.boxOf[node] ?? -1;
    expect(neighbourOf(all, at(3), 'ArrowRight')).toBe(at(4));
    expect(neighbourOf(all, at(4), 'ArrowLeft')).toBe(at(3));
    expect(neighbourOf(all, at(0), 'ArrowLeft')).toBe(at(0));
  });
});

describe('a chain much longer than a screen', () => {
  const chain = (length: number): readonly (readonly [number, number])[] =>
    Array.from({ length: length - 1 }, (_, index) => [index, index + 1] as const);

  test.each([40, 500, 5_000])('of %i boxes is broken into bands that are some twice as wide as high', (length) => {
    const { places, links: drawn } = layOut(length, chain(length));
    const width = Math.max(...places.map(({ x }) => x + BOX.width));
    const height = Math.max(...places.map(({ y }) => y + BOX.height));
    expect(width / height).toBeGreaterThan(1);
    expect(width / height).toBeLessThan(4);
    expect(new Set(places.map(({ x, y }) => `${x} ${y}`)).size).toBe(length);
    expect(drawn).toHaveLength(length - 1);
    // From band to band a wire turns beside them; inside one it goes straight on.
    const odd = drawn.filter(({ link: [from, to], via }) => via.length > 0 !== (places[from]?.y !== places[to]?.y));
    expect(odd).toEqual([]);
  });

  test('stays one strip where it fits a screen or two', () => {
    const { places } = layOut(10, chain(10));
    expect(new Set(places.map(({ y }) => y)).size).toBe(1);
  });

  test('is laid out with a root that leads to each of its boxes', () => {
    const length = 3_000;
    const { places } = layOut(length, [
      ...chain(length),
      ...Array.from({ length: length - 2 }, (_, index) => [0, index + 2] as const),
    ]);
    expect(Object.keys(places)).toHaveLength(length);
  });
});
