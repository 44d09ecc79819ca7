import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { runBench, type Judged } from '../scripts/risk-bench/run-bench.ts';
import { pairs, summarize } from '../scripts/risk-bench/summary.ts';
import { summaryText } from '../scripts/risk-bench/summary-text.ts';
import { ROOT } from './support/pipeline.ts';

const FOLDER = process.env['BLASTGATE_BENCH'] ?? path.resolve(ROOT, '../shared/bench');
const isThere = existsSync(path.join(FOLDER, 'LABELS.json'));
if (!isThere) console.warn(`No labelled plans in ${FOLDER}: the risk benchmark is skipped.`);

describe.skipIf(!isThere)('on the labelled plans', () => {
  test(
    'nothing dangerous passes for an agent, nothing routine is blocked, and 95 % agree exactly',
    { timeout: 120_000 },
    async () => {
      const summary = summarize(await runBench(FOLDER));
      expect(summary.faults, summaryText(summary)).toEqual([]);
      expect(summary.plans).toBe(256);
    },
  );
});

describe('the summary', () => {
  const judged = (id: string, changes: Partial<Judged> & { readonly wants?: 'pass' | 'review' | 'block' }): Judged => {
    const wants = changes.wants ?? 'pass';
    const label = { id, file: `${id}.json`, family: 'f', environment: 'prod', context: {}, top_reason: 'data_loss' } as const;
    return {
      label: { ...label, expected_agent: wants, expected_human: wants },
      expectedEnvironment: 'production',
      agent: wants,
      human: wants,
      score: 1,
      environment: 'production',
      reason: 'data_loss',
      ...changes,
    };
  };

  test('names a dangerous plan that an agent gets through and a routine one that is blocked', () => {
    const { faults } = summarize([
      judged('dropped-database', { wants: 'block', agent: 'review' }),
      judged('tag-edit', { agent: 'block' }),
    ]);
    expect(faults.slice(0, 2)).toEqual([
      'dropped-database must be blocked for an agent and gets review',
      'tag-edit must pass and is blocked for an agent',
    ]);
  });

  test('fails below 95 % of exact agreement for one reader, and not at it', () => {
    const twenty = Array.from({ length: 20 }, (_, index) => judged(`plan-${index}`, index === 0 ? { human: 'review' } : {}));
    expect(summarize(twenty).faults).toEqual([]);
    expect(summarize(twenty.slice(0, 19)).faults).toEqual(['only 94.7 % of the verdicts for the human are as expected']);
  });

  test('counts each plan once in the matrix and names every disagreement', () => {
    const summary = summarize([judged('a', {}), judged('b', { human: 'block' }), judged('c', { environment: 'sandbox' })]);
    expect(pairs(summary.human).filter(([, , count]) => count > 0)).toEqual([
      ['pass', 'pass', 2],
      ['pass', 'block', 1],
    ]);
    expect(summaryText(summary)).toContain('b: human block instead of pass (score 1, production, data_loss)');
    expect(summaryText(summary)).toContain('c: score 1, sandbox instead of production, data_loss');
  });
});
