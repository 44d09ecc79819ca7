import * as fc from 'fast-check';
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
  return reachOf(buildGraph(plan), half);
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
    expect(reachOf(buildGraph(plan), half)('aws_vpc.main')).toMatchObject({ count: 3, weight: 1.5 });
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
});
