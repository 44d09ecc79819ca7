import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { runBench, type Judged } from '../scripts/risk-bench/run-bench.ts';
import { pairs, summarize, type Summary } from '../scripts/risk-bench/summary.ts';
import { summaryText } from '../scripts/risk-bench/summary-text.ts';
import { ROOT } from './support/pipeline.ts';

const FOLDER = process.env['BLASTGATE_BENCH'] ?? path.join(ROOT, 'fixtures/bench');

describe('on the labelled plans', () => {
  test(
    'nothing dangerous passes for an agent, nothing routine is held up, 98 % agree exactly and 90 % of the reasons do',
    { timeout: 120_000 },
    async () => {
      const summary = summarize(await runBench(FOLDER));
      console.info(numbersOf(summary));
      expect(summary.faults, summaryText(summary)).toEqual([]);
      expect(summary.plans).toBe(256);
    },
  );
});

function numbersOf({ plans, agent, human, reasonAgreement }: Summary): string {
  const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
  return `${plans} labelled plans: ${percent(agent.agreement)} exact for agents, ${percent(human.agreement)} for humans, ${percent(reasonAgreement)} of the reasons`;
}

test('a plan that nothing can be decided of is held up for everybody, and says why', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'blastgate-bench-'));
  const label = { id: 'half', file: 'half.json', family: 'f', environment: 'prod', context: {}, top_reason: 'routine' };
  await writeFile(path.join(folder, 'half.json'), JSON.stringify({ format_version: '1.2', errored: true, resource_changes: [] }));
  await writeFile(
    path.join(folder, 'LABELS.json'),
    JSON.stringify([{ ...label, expected_agent: 'pass', expected_human: 'block' }]),
  );
  const summary = summarize(await runBench(folder));
  expect(summary.faults[0]).toBe('half must pass and is blocked for an agent');
  expect(summaryText(summary)).toContain('half: agent block instead of pass (undecided: Planning failed, so ');
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

  test('fails below 98 % of exact agreement for one reader, and not at it', () => {
    const fifty = Array.from({ length: 50 }, (_, index) => judged(`plan-${index}`, index === 0 ? { human: 'review' } : {}));
    expect(summarize(fifty).faults).toEqual([]);
    expect(summarize(fifty.slice(0, 49)).faults).toEqual(['only 98.0 % of the verdicts for the human are as expected']);
  });

  test('fails where a routine plan is held up, and below 90 % of the reasons', () => {
    const ten = Array.from({ length: 10 }, (_, index) => {
      const wants = 'block' as const;
      return judged(`plan-${index}`, { wants, reason: index < 1 ? 'outage' : 'data_loss' });
    });
    expect(summarize(ten).faults).toEqual([]);
    expect(summarize(ten.slice(0, 9)).faults).toEqual(['only 88.9 % of the reasons are as expected']);
    expect(summarize([judged('edit', { agent: 'review' })]).faults[0]).toBe('edit must pass and is held up for an agent');
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
