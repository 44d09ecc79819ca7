import type { LedgerEntry } from '../../generated/ledger.ts';
import type { BudgetUse } from '../../generated/report.ts';
import { draftsOf } from '../../ledger/drafts.ts';
import type { Draft } from '../../ledger/entry.ts';
import type { LedgerStore } from '../../ledger/store.ts';
import { ConfigError, InputError } from '../../model/errors.ts';
import { canonicalText } from '../../trust/canonical.ts';
import { isPostgres, withLedger } from '../ledger/open.ts';
import { decideByBudget, type LedgerDecision } from '../ledger/record.ts';
import { askedOf, type DecidedBy, decideWith } from './budget-decision.ts';
import type { Gathered } from './gather.ts';
import { decidePull, type Weighed } from './judge-pull.ts';
import type { Session } from './session.ts';

const VARIABLE = 'BLASTGATE_LEDGER';

/** The ledger that the step names; no input, since an address holds a password, and inputs are shown in logs. */
export function ledgerOf(variables: Readonly<Record<string, string | undefined>>): string | undefined {
  return variables[VARIABLE]?.trim() || undefined;
}

/** Works with the ledger. Throws ConfigError for a file in the workspace: that is gone with the job, or the author's to write. */
export async function useLedger<T>(target: string, work: (store: LedgerStore) => Promise<T>): Promise<T> {
  if (!isPostgres(target) && !target.startsWith('/')) {
    throw new ConfigError(
      `\`${VARIABLE}\` names neither an address of PostgreSQL nor a whole path.`,
      'Give postgres://USER@HOST/DATABASE, or on a runner of your own the path of a file, from / on.',
    );
  }
  return withLedger(target, work);
}

/** Decides about a pull request by the budgets of the ledger, and writes it down before anybody hears of it. */
export async function decideByLedger(
  session: Session,
  gathered: Gathered,
  { ledger, ...weighed }: Weighed & { readonly ledger: string },
): Promise<DecidedBy> {
  const { warn } = session;
  const question = askedOf(session, gathered, weighed);
  const decide = (use: BudgetUse, entries: readonly LedgerEntry[]): LedgerDecision<DecidedBy> => {
    const result = decideWith(session, { gathered, weighed, use });
    return { result, drafts: newOf(draftsFor(question.change, gathered, result), entries) };
  };
  try {
    return await useLedger(ledger, (store) => decideByBudget(store, question, decide));
  } catch (error) {
    const without = { ...weighed, decided: decidePull(session, gathered, weighed) };
    if (!isAway(error) || needsLedger(gathered, without)) throw error;
    const why = `this decision is in no ledger: ${error.message} ${error.hint}`;
    warn(why);
    const { conclusion } = without.decided;
    return { ...without, decided: { ...without.decided, conclusion: { ...conclusion, reasons: [...conclusion.reasons, why] } } };
  }
}

/** A ledger that does not answer; one that is named wrongly is the workflow's fault, and nobody's decision holds then. */
function isAway(error: unknown): error is InputError {
  return error instanceof InputError && !(error instanceof ConfigError);
}

/** What an agent may do depends on what agents did before, and an override is never silent. */
function needsLedger({ attribution }: Gathered, { decided }: DecidedBy): boolean {
  const { kind } = attribution.principal;
  return kind === 'agent' || kind === 'unknown' || decided.report.override !== undefined;
}

/** What the ledger keeps: the decision about all stacks, and what it rests on. */
function draftsFor(change: string, { pull }: Gathered, { head, decided }: DecidedBy): readonly Draft[] {
  const { whole, report, cleared } = decided;
  const about = {
    ...report,
    verdict: whole.verdict,
    score: whole.score,
    environment: { ...report.environment, name: whole.environment },
    spends: whole.spends.map((spend) => ({ ...spend })),
  };
  const plans = head.own
    .filter(({ undecided }) => !undecided)
    .map(({ file, stack, planDigest: digest }) => ({ file, ...(stack === file ? {} : { stack }), digest }));
  return draftsOf(about, { change, head: pull.head.sha, plans, cleared });
}

/** A pull request is judged again and again: what its decisions rest on is written down once. */
function newOf(drafts: readonly Draft[], entries: readonly LedgerEntry[]): readonly Draft[] {
  const keyOf = ({ kind, body }: Draft): string => `${kind} ${canonicalText(JSON.parse(JSON.stringify(body)))}`;
  const rests = drafts.filter(({ kind }) => kind !== 'decision').map(keyOf);
  if (rests.length === 0) return drafts;
  const known = new Set(entries.filter(({ kind }) => kind !== 'decision').map(keyOf));
  return drafts.filter((draft) => draft.kind === 'decision' || !known.has(keyOf(draft)));
}
