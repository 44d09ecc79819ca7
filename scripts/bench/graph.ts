/**
 * Times the judgement of plans in which everything is changed and hangs together, from 12,500 to 100,000 resources: the time for
 * each resource must not grow. `tsx scripts/bench/graph.ts` prints the table.
 */
import { pathToFileURL } from 'node:url';
import { assess } from '../../src/assess.ts';
import { defaultPolicy } from '../../src/policy/policy.ts';
import { graphPlan, type Shape, SHAPES } from './graph-plans.ts';

const SIZES: readonly number[] = [12_500, 25_000, 50_000, 100_000];

interface GraphResult {
  readonly shape: Shape;
  /** Seconds by size, in the order of the sizes. */
  readonly seconds: readonly number[];
}

/** Judges a generated plan of each shape and size, and returns the seconds that each took. */
export function measureGraphs(sizes: readonly number[] = SIZES): readonly GraphResult[] {
  judgeOnce('wide', 2000);
  return SHAPES.map((shape) => ({ shape, seconds: sizes.map((size) => judgeOnce(shape, size)) }));
}

function judgeOnce(shape: Shape, size: number): number {
  const plan = graphPlan(shape, size);
  const start = process.hrtime.bigint();
  assess([plan], {
    policy: defaultPolicy,
    principal: { kind: 'agent', confidence: 'said', evidence: [], operators: [] },
    facts: { trusted: true },
    toolVersion: '0.0.0',
  });
  return Number(process.hrtime.bigint() - start) / 1e9;
}

const WORDS: Readonly<Record<Shape, string>> = {
  deep: 'chains of 10,000',
  wide: 'a root with half of all as dependents',
  cycles: 'rings of 1,000 that hang on one another',
};

/** The results as a table of Markdown: seconds, and microseconds for each resource. */
export function graphTable(results: readonly GraphResult[], sizes: readonly number[] = SIZES): string {
  const cells = ({ seconds }: GraphResult): readonly string[] =>
    seconds.map((time, index) => `${time.toFixed(2)} s (${Math.round((time * 1e6) / (sizes[index] ?? 1))} µs each)`);
  return [
    `| Changed resources | ${sizes.map((size) => size.toLocaleString('en')).join(' | ')} |`,
    `| --- |${sizes.map(() => ' ---: |').join('')}`,
    ...results.map((result) => `| ${WORDS[result.shape]} | ${cells(result).join(' | ')} |`),
  ].join('\n');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) console.log(graphTable(measureGraphs()));
