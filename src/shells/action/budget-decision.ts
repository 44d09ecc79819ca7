import { withBudget } from '../../compose/budget.ts';
import type { BudgetUse } from '../../generated/report.ts';
import type { BudgetQuestion } from '../../ledger/budget.ts';
import { combine } from './combine.ts';
import type { Gathered } from './gather.ts';
import { type Decided, decidePull, type Weighed } from './judge-pull.ts';
import type { Runner } from './runner.ts';
import type { Session } from './session.ts';

/** What is asked of the budgets about a pull request. */
export interface BudgetAsked extends Omit<BudgetQuestion, 'now'> {
  readonly number: number;
}

export interface DecidedBy extends Weighed {
  readonly decided: Decided;
}

/** The name of a pull request among all changes: `github.com/acme/network#12`. */
export function changeOf({ at, detailsUrl }: Runner, number: number): string {
  return `${new URL(detailsUrl).host}/${at.owner}/${at.repo}#${number}`;
}

/** The pull request with what all its jobs would use. */
export function askedOf({ runner }: Session, { pull, policy }: Gathered, { judged, head }: Weighed): BudgetAsked {
  const { number } = pull;
  const report = { ...judged.report, spends: combine(head.own).spends };
  return { number, change: changeOf(runner, number), report, settings: policy.policy.budget };
}

export interface ByUse {
  readonly gathered: Gathered;
  readonly weighed: Weighed;
  readonly use: BudgetUse;
}

/** The decision, where this much of the budgets is used. */
export function decideWith(session: Session, { gathered, weighed, use }: ByUse): DecidedBy {
  const report = withBudget(weighed.judged.report, use);
  const judged = { ...weighed.judged, report };
  const isOwn = (stack: string): boolean => judged.results.some((result) => result.stack === stack);
  // That protection was lost before, only the job with the plan can tell: the others have to hear of it.
  const blocked = use.unprotected.length > 0 && report.verdict === 'block';
  const own = weighed.head.own.map((one) => (blocked && isOwn(one.stack) ? { ...one, verdict: report.verdict } : one));
  const head = { ...weighed.head, own };
  return { judged, head, decided: decidePull(session, gathered, { judged, head }) };
}
