import type { BudgetUse, Report } from '../generated/report.ts';
import { code, counted } from '../model/text.ts';

type Use = BudgetUse['uses'][number];

/**
 * The report with what is used of the budgets. Where an agent's plan goes beyond one, or destroys what an earlier change took the
 * protection from, it is blocked, whatever its score.
 */
export function withBudget(report: Report, budget: BudgetUse): Report {
  const reasons = isAgents(report) ? reasonsOf(budget) : [];
  if (reasons.length === 0) return { ...report, budget };
  const [first = ''] = reasons;
  return {
    ...report,
    budget,
    verdict: 'block',
    summary: report.verdict === 'block' ? report.summary : { headline: first, consequence: sentenceOf(report.summary.headline) },
    outlook: {
      ...report.outlook,
      agent: { ...report.outlook.agent, verdict: 'block', because: [...report.outlook.agent.because, ...reasons] },
    },
    nextSteps: [...report.nextSteps, ...stepsOf(budget)],
  };
}

/** What was the headline stands in the second place now, where whole sentences stand. */
function sentenceOf(headline: string): string {
  return `${headline.charAt(0).toUpperCase()}${headline.slice(1)}.`;
}

function isAgents({ principal: { kind } }: Report): boolean {
  return kind === 'agent' || kind === 'unknown';
}

function reasonsOf({ uses, unprotected, windowHours }: BudgetUse): readonly string[] {
  return [
    ...unprotected.map(
      ({ address, change, at }) =>
        `the protection of ${code(address)} was switched off by ${code(change)} (${at}), and this plan uses it`,
    ),
    ...uses.filter(({ exceeded }) => exceeded).map((use) => `the budget is used up: ${sayUse(use, windowHours)}`),
  ];
}

function sayUse({ whose, environment, what, before, adds, limit }: Use, windowHours: number): string {
  const place = environment === 'unknown' ? 'an unknown environment' : environment;
  return `${before} of ${AMOUNT[what](limit)} by ${whose} in ${place} within ${counted(windowHours, 'hour')}, and this plan adds ${adds}`;
}

const AMOUNT: Readonly<Record<Use['what'], (limit: number) => string>> = {
  destroyed: (limit) => counted(limit, 'destroyed stateful resource'),
  score: (limit) => `${counted(limit, 'point')} of risk`,
  plans: (limit) => counted(limit, 'plan'),
};

const CLOSE = ', or once other changes that wait to be merged are closed.';

function stepsOf({ uses }: BudgetUse): Report['nextSteps'] {
  const exceeded = uses.filter(({ exceeded: is }) => is);
  if (exceeded.length === 0) return [];
  const times = exceeded.map(({ freesAt }) => freesAt);
  const latest = times.reduce((a, b) => (a === undefined || b === undefined ? undefined : a > b ? a : b));
  const when =
    latest === undefined
      ? 'This plan alone is beyond the budget: make it smaller.'
      : `Enough of the budget is free again on ${code(latest)}${exceeded.every(({ freedByClosing }) => freedByClosing) ? CLOSE : '.'}`;
  return [{ message: `${when} A person may take the change over.` }];
}
