import * as fc from '../support/fast-check.ts';
import { describe, expect, test } from 'vitest';
import { buildGraph } from '../../src/graph/build.ts';
import { NAMED_DEPENDENTS, reachOf } from '../../src/graph/reach.ts';
import { buildExisting, buildPlan, buildReference } from '../support/build.ts';

const half = (type: string): number | undefined => (type === 'null_resource' ? undefined : 0.5);

function reach(edges: readonly (readonly [string, string])[], existing: readonly string[]) {
  const plan = buildPlan({
    references: edges.map(([from, to]) => buildReference(from, to)),
    existing: existing.map((address) => buildExisting(address)),
  });
  return reachOf(buildGraph(plan), half, [...new Set(edges.flat())]);
}

describe('reach of a change', () => {
  test('counts dependents through other dependents, the nearest first', () => {
    const found = reach(
      [
        ['aws_lb.web', 'aws_subnet.a'],
        ['aws_subnet.a', 'aws_vpc.main'],
        ['aws_route53_record.www', 'aws_lb.web'],
      ],
      ['aws_lb.web', 'aws_subnet.a', 'aws_route53_record.www'],
    )('aws_vpc.main');
    expect(found).toEqual({ count: 3, weight: 1.5, addresses: ['aws_subnet.a', 'aws_lb.web', 'aws_route53_record.www'] });
  });

  test('leaves out what does not exist yet, and glue', () => {
    const found = reach(
      [
        ['aws_lb.new', 'aws_vpc.main'],
        ['null_resource.wait', 'aws_vpc.main'],
      ],
      ['null_resource.wait'],
    )('aws_vpc.main');
    expect(found.count).toBe(0);
  });

  test('walks through what does not exist to what does', () => {
    const found = reach(
      [
        ['aws_lb.new', 'aws_vpc.main'],
        ['aws_lambda_function.old', 'aws_lb.new'],
      ],
      ['aws_lambda_function.old'],
    );
    expect(found('aws_vpc.main').addresses).toEqual(['aws_lambda_function.old']);
  });

  test('counts every instance of a dependent', () => {
    const plan = buildPlan({
      references: [buildReference('aws_subnet.a', 'aws_vpc.main')],
      existing: [buildExisting('aws_subnet.a', 3)],
    });
    expect(reachOf(buildGraph(plan), half, ['aws_vpc.main'])('aws_vpc.main')).toMatchObject({ count: 3, weight: 1.5 });
  });

  test('names at most fifty and counts them all', () => {
    const many = Array.from({ length: 80 }, (_, index) => `aws_subnet.s${index}`);
    const found = reach(
      many.map((address) => [address, 'aws_vpc.main'] as const),
      many,
    )('aws_vpc.main');
    expect([found.count, found.addresses.length]).toEqual([80, NAMED_DEPENDENTS]);
  });

  test('ends on any graph, cycles included, and never counts the start itself', () => {
    const address = fc.integer({ min: 0, max: 9 }).map((number) => `aws_vpc.v${number}`);
    fc.assert(
      fc.property(fc.array(fc.tuple(address, address), { maxLength: 30 }), address, (edges, start) => {
        const all = Array.from({ length: 10 }, (_, index) => `aws_vpc.v${index}`);
        const found = reach(edges, all)(start);
        expect(found.addresses).not.toContain(start);
        expect(new Set(found.addresses).size).toBe(found.count);
      }),
    );
  });

  test('counts exactly what a walk from each would count, however the paths part, meet and turn back', () => {
    const size = 90;
    const number = fc.nat({ max: size - 1 });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(number, number), { maxLength: 250 }),
        fc.array(number, { maxLength: 60 }),
        (edges, existing) => {
          const name = (at: number): string => `${at % 4 === 0 ? 'null_resource' : 'aws_vpc'}.v${at}`;
          const plan = buildPlan({
            references: edges.map(([from, to]) => buildReference(name(from), name(to))),
            existing: [...new Set(existing)].map((at) => buildExisting(name(at), 1 + (at % 3))),
          });
          const graph = buildGraph(plan);
          const all = Array.from({ length: size }, (_, at) => name(at));
          const found = reachOf(graph, half, all);
          for (const start of all) {
            const { count, weight, addresses } = found(start);
            const expected = walked(graph, start);
            expect([count, weight, addresses]).toEqual([
              expected.count,
              expected.count / 2,
              expected.addresses.slice(0, NAMED_DEPENDENTS),
            ]);
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  test('counts the same in a lattice, where nearly everything is reached in many ways', () => {
    const layers = 130;
    const edges = Array.from(
      { length: layers - 1 },
      (_, at) =>
        [
          [`aws_vpc.a${at + 1}`, `aws_vpc.a${at}`],
          [`aws_vpc.b${at + 1}`, `aws_vpc.a${at}`],
          [`aws_vpc.a${at + 1}`, `aws_vpc.b${at}`],
          [`aws_vpc.b${at + 1}`, `aws_vpc.b${at}`],
        ] as const,
    ).flat();
    const found = reach(edges, [...new Set(edges.flat())]);
    for (const at of [0, 1, 60, layers - 2]) expect(found(`aws_vpc.a${at}`).count).toBe(2 * (layers - 1 - at));
  });
});

/** The plain walk that the sums have to agree with. */
function walked(graph: ReturnType<typeof buildGraph>, start: string) {
  const seen = new Set([start]);
  for (const address of seen) for (const { from } of graph.dependentsOf(address)) seen.add(from);
  const [, ...reached] = seen;
  const counted = reached.filter((address) => graph.existing(address) && !address.startsWith('null_resource'));
  const count = counted.reduce((sum, address) => sum + (graph.existing(address)?.count ?? 0), 0);
  return { count, addresses: counted };
}
