import { withBudget } from '../../compose/budget.ts';
import type { LedgerEntry } from '../../generated/ledger.ts';
import type { BudgetUse, Report } from '../../generated/report.ts';
import { type BudgetQuestion, budgetUse } from '../../ledger/budget.ts';
import { type Chain, readChain } from '../../ledger/chain.ts';
import { type DecisionContext, draftsOf } from '../../ledger/drafts.ts';
import type { Draft } from '../../ledger/entry.ts';
import { changeName, pastChanges } from '../../ledger/past-changes.ts';
import type { LedgerStore } from '../../ledger/store.ts';
import { millisOf } from '../../ledger/time.ts';
import type { BudgetSettings } from '../../model/budget.ts';
import { InputError } from '../../model/errors.ts';

/** How often a decision is made anew because somebody else's came first: each time one of the others is done. */
const ROUNDS = 1000;

/** What is decided by the use of the budgets, and what the ledger is to keep of it. */
export interface LedgerDecision<T> {
  readonly result: T;
  readonly drafts: readonly Draft[];
}

/**
 * Decides by the budgets and writes it down, in one step: where another decision was written since the ledger was read, all is done
 * anew, so that no two see the same free budget. Throws InputError for a ledger that is damaged: what it holds decides nothing.
 */
export async function decideByBudget<T>(
  store: LedgerStore,
  question: Omit<BudgetQuestion, 'now'>,
  decide: (use: BudgetUse, entries: readonly LedgerEntry[]) => LedgerDecision<T>,
): Promise<T> {
  for (let round = 1; round <= ROUNDS; round += 1) {
    const chain = await readSound(store);
    const now = millisOf(await store.now());
    const { result, drafts } = decide(budgetUse(pastChanges(chain.entries, now), { ...question, now }), chain.entries);
    if ((await store.append(drafts, chain.head)) !== undefined) return result;
  }
  throw new InputError(`Others write to the ledger ${store.name} without a pause.`, 'Try again later.');
}

/** Judges a report by the budgets and writes it down. Returns the report as it was written. */
export async function recordDecision(
  store: LedgerStore,
  report: Report,
  { settings, ...context }: DecisionContext & { readonly settings: BudgetSettings },
): Promise<Report> {
  const digests = report.plans.flatMap(({ digest }) => digest ?? []);
  const change = changeName(context.change, digests);
  const asked = { ...report, spends: report.spends ?? [] };
  return decideByBudget(store, { change, report: asked, settings }, (use) => {
    const result = withBudget(report, use);
    return { result, drafts: draftsOf(result, context) };
  });
}

/** What is used of the budgets now, with what is asked about; nothing is written. Throws InputError for a damaged ledger. */
export async function usedBudget(store: LedgerStore, asked: Omit<BudgetQuestion, 'now'>): Promise<BudgetUse> {
  const { entries } = await readSound(store);
  const now = millisOf(await store.now());
  return budgetUse(pastChanges(entries, now), { ...asked, now });
}

/** Reads a ledger that something is decided by. A line that is not whole was never acknowledged, and the next writer sets it aside. */
export async function readSound(store: LedgerStore): Promise<Chain> {
  const chain = await readChain(wholeLines(store));
  const [problem] = chain.problems;
  if (problem === undefined) return chain;
  throw new InputError(
    `The ledger ${store.name} is damaged at entry ${problem.entry} (line ${problem.line}): ${problem.message}.`,
    'Nothing is decided by it; `blastgate ledger verify` shows all that is wrong.',
  );
}

async function* wholeLines(store: LedgerStore) {
  for await (const line of store.lines()) if (line.whole) yield line;
}
