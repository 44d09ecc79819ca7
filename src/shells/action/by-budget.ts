import { askedOf, type DecidedBy, decideWith } from './budget-decision.ts';
import { useByChecks } from './by-checks.ts';
import { decideByLedger } from './by-ledger.ts';
import type { OpenCheck } from './gate-check.ts';
import type { Gathered } from './gather.ts';
import { decidePull, type Weighed } from './judge-pull.ts';
import type { Session } from './session.ts';

export interface Weighing extends Weighed {
  /** The check that this run writes to. */
  readonly check: OpenCheck;
}

/** Decides about a pull request by the budgets: those of the ledger, or where there is none by the gate's own checks. People have none. */
export async function decideByBudget(session: Session, gathered: Gathered, { check, ...weighed }: Weighing): Promise<DecidedBy> {
  if (session.ledger !== undefined) return decideByLedger(session, gathered, { ...weighed, ledger: session.ledger });
  if (!isCounted(gathered)) return { ...weighed, decided: decidePull(session, gathered, weighed) };
  const use = await useByChecks(session, askedOf(session, gathered, weighed), check);
  return decideWith(session, { gathered, weighed, use });
}

/** Whether others have used up meanwhile what lets an agent's change pass: GitHub does not promise to show every check at once. */
export async function isOverdrawn(
  session: Session,
  gathered: Gathered,
  { check, decided, ...weighed }: Weighing & DecidedBy,
): Promise<boolean> {
  if (session.ledger !== undefined || !isCounted(gathered) || decided.conclusion.conclusion !== 'success') return false;
  const use = await useByChecks(session, askedOf(session, gathered, weighed), check);
  return decideWith(session, { gathered, weighed, use }).decided.conclusion.conclusion !== 'success';
}

function isCounted({ attribution }: Gathered): boolean {
  const { kind } = attribution.principal;
  return kind === 'agent' || kind === 'unknown';
}
