import { expect, test } from 'vitest';
import { graphPlan } from '../../scripts/bench/graph-plans.ts';
import { buildGraph } from '../../src/graph/build.ts';
import { traceCauses } from '../../src/graph/cause.ts';
import { reachOf } from '../../src/graph/reach.ts';

const SIZE = 60_000;

// Walking from each of them would take minutes.
test.each([
  ['deep', 'aws_vpc.r0', 9999, 6],
  ['wide', 'aws_vpc.r0', 42_854, 4],
  ['cycles', 'aws_vpc.r0', SIZE - 1, SIZE],
] as const)('a %s plan of 60,000 changes is walked in seconds', { timeout: 20_000 }, (shape, root, dependents, causes) => {
  const plan = graphPlan(shape, SIZE);
  const graph = buildGraph(plan);
  const reach = reachOf(
    graph,
    () => 0.5,
    plan.changes.map(({ configAddress }) => configAddress),
  );
  for (const { configAddress } of plan.changes) reach(configAddress);
  expect(reach(root).count).toBe(dependents);
  expect(traceCauses(plan, graph).causes).toHaveLength(causes);
});
