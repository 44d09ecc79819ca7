import { describe, expect, test } from 'vitest';
import { withBudget } from '../../src/compose/budget.ts';
import type { BudgetUse, Report } from '../../src/generated/report.ts';
import { judgeTexts } from '../support/pipeline.ts';

const EMPTY = JSON.stringify({
  format_version: '1.2',
  terraform_version: '1.11.4',
  complete: true,
  applyable: true,
  errored: false,
  resource_changes: [],
});

async function report(kind: Report['principal']['kind'], verdict: Report['verdict'] = 'pass'): Promise<Report> {
  const judged = await judgeTexts([EMPTY]);
  return { ...judged, verdict, principal: { ...judged.principal, kind } };
}

type Use = BudgetUse['uses'][number];

function use(given: Partial<Use> = {}): Use {
  return {
    whose: 'ann’s agents',
    environment: 'production',
    what: 'destroyed',
    limit: 5,
    before: 4,
    adds: 2,
    exceeded: true,
    freesAt: '2026-03-09T10:00:00Z',
    ...given,
  };
}

function budget(uses: readonly Use[], given: Partial<BudgetUse> = {}): BudgetUse {
  return { windowHours: 168, uses: [...uses], unprotected: [], exceeded: uses.some(({ exceeded }) => exceeded), ...given };
}

describe('an agent’s plan beyond its budget', () => {
  test.each(['agent', 'unknown'] as const)('is blocked whatever its score, and says why: %s', async (kind) => {
    const before = await report(kind);
    const after = withBudget(before, budget([use()]));
    const why =
      'the budget is used up: 4 of 5 destroyed stateful resources by ann’s agents in production within 168 hours, and this plan adds 2';
    expect(after.verdict).toBe('block');
    expect(after.summary).toEqual({ headline: why, consequence: 'Nothing changes.' });
    expect(after.outlook.agent.verdict).toBe('block');
    expect(after.outlook.agent.because).toEqual([...before.outlook.agent.because, why]);
    expect(after.outlook.human).toEqual(before.outlook.human);
    expect(after.nextSteps.at(-1)?.message).toBe(
      'Enough of the budget is free again on `2026-03-09T10:00:00Z`. A person may take the change over.',
    );
  });

  test('may wait for other changes to be closed only where that frees enough of every budget', async () => {
    const stepOf = async (...uses: readonly Use[]) => withBudget(await report('agent'), budget(uses)).nextSteps.at(-1)?.message;
    const open = use({ freedByClosing: true });
    expect(await stepOf(open)).toBe(
      'Enough of the budget is free again on `2026-03-09T10:00:00Z`, or once other changes that wait to be merged are closed. A person may take the change over.',
    );
    expect(await stepOf(open, use())).not.toContain('closed');
    expect(await stepOf(open, use({ exceeded: false }))).toContain('are closed');
  });

  test('keeps the headline of a plan that is blocked anyway', async () => {
    const before = await report('agent', 'block');
    const after = withBudget(before, budget([use()]));
    expect(after.summary).toEqual(before.summary);
    expect(after.outlook.agent.because).toHaveLength(before.outlook.agent.because.length + 1);
  });

  test.each<[Partial<Use>, string]>([
    [{ what: 'score', limit: 300, before: 290, adds: 20 }, '290 of 300 points of risk'],
    [{ limit: 1 }, '4 of 1 destroyed stateful resource by'],
    [{ what: 'plans', limit: 100, before: 100, adds: 1 }, '100 of 100 plans'],
    [{ what: 'plans', limit: 1, before: 1, adds: 1 }, '1 of 1 plan by'],
    [{ environment: 'unknown' }, 'in an unknown environment within'],
  ])('is told in its own units: %o', async (given, words) => {
    expect(withBudget(await report('agent'), budget([use(given)])).summary.headline).toContain(words);
  });

  test('waits for the last budget to be free again, whichever comes first', async () => {
    const uses = [use(), use({ freesAt: '2026-03-11T10:00:00Z' }), use({ freesAt: '2026-03-10T10:00:00Z' })];
    for (const order of [uses, uses.toReversed()]) {
      expect(withBudget(await report('agent'), budget(order)).nextSteps.at(-1)?.message).toContain('`2026-03-11T10:00:00Z`');
    }
  });

  test('cannot wait where it is beyond the budget alone', async () => {
    const { freesAt, ...alone } = use();
    expect(freesAt).toBeDefined();
    for (const uses of [[alone], [use(), alone], [alone, use()]]) {
      expect(withBudget(await report('agent'), budget(uses)).nextSteps.at(-1)?.message).toBe(
        'This plan alone is beyond the budget: make it smaller. A person may take the change over.',
      );
    }
  });
});

test('a plan that destroys what an earlier change took the protection from is blocked, with no budget to wait for', async () => {
  const before = await report('agent');
  const unprotected = [{ address: 'aws_db_instance.main', change: 'acme/shop#7', at: '2026-03-02T10:00:00Z' }];
  const after = withBudget(before, budget([use({ exceeded: false })], { unprotected }));
  expect(after.verdict).toBe('block');
  expect(after.summary.headline).toBe(
    'the protection of `aws_db_instance.main` was switched off by `acme/shop#7` (2026-03-02T10:00:00Z), and this plan uses it',
  );
  expect(after.nextSteps).toEqual(before.nextSteps);
});

describe('the report only gains what was used', () => {
  test.each(['human', 'assisted', 'automation'] as const)('where the plan is no agent’s: %s', async (kind) => {
    const before = await report(kind);
    const used = budget([use()]);
    expect(withBudget(before, used)).toEqual({ ...before, budget: used });
  });

  test('where there is enough left', async () => {
    const before = await report('agent');
    const used = budget([use({ exceeded: false })]);
    expect(withBudget(before, used)).toEqual({ ...before, budget: used });
  });
});
