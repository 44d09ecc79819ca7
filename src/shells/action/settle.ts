import type { LedgerEntry } from '../../generated/ledger.ts';
import type { Draft } from '../../ledger/entry.ts';
import { pastChanges } from '../../ledger/past-changes.ts';
import type { LedgerStore } from '../../ledger/store.ts';
import { messageOf } from '../github/undecided.ts';
import { readOpenPulls, readPull } from '../github/pull-request.ts';
import { readSound } from '../ledger/record.ts';
import { changeOf } from './budget-decision.ts';
import { useLedger } from './by-ledger.ts';
import type { Session } from './session.ts';

/** How often it is tried again because somebody else wrote first; a later run settles what this one does not. */
const ROUNDS = 20;

/** Settles what became of a pull request at the end of it: one that was merged is charged, one that was closed is released. */
export async function settleClosed(session: Session, number: number): Promise<string> {
  const { ledger } = session;
  if (ledger === undefined) return `#${number} is closed.`;
  await useLedger(ledger, (store) => settle(session, store, (entries) => (isJudged(session, entries, number) ? [number] : [])));
  return `#${number} is closed, and settled in the ledger.`;
}

/**
 * Settles the pull requests that the ledger has open and GitHub has not: no event need come for what this run is to find free. It
 * decides nothing, so a fault of it is a warning; the decision that needs the ledger says what is wrong with it.
 */
export async function settleEnded(session: Session): Promise<void> {
  const { ledger, github, runner, warn } = session;
  if (ledger === undefined) return;
  try {
    const open = new Set((await readOpenPulls(github, runner.at)).map(({ number }) => number));
    await useLedger(ledger, (store) =>
      settle(session, store, (entries) => unsettled(session, entries).filter((number) => !open.has(number))),
    );
  } catch (error) {
    warn(`What became of earlier pull requests could not be settled: ${messageOf(error)}`);
  }
}

/** What is written holds only for the state that was read: a pull request may be opened again and judged meanwhile. */
async function settle(
  session: Session,
  store: LedgerStore,
  asked: (entries: readonly LedgerEntry[]) => readonly number[],
): Promise<void> {
  for (let round = 1; round <= ROUNDS; round += 1) {
    const chain = await readSound(store);
    const drafts: Draft[] = [];
    for (const number of asked(chain.entries)) drafts.push(...(await endOf(session, number)));
    if (drafts.length === 0 || (await store.append(drafts, chain.head)) !== undefined) return;
  }
}

async function endOf({ github, runner }: Session, number: number): Promise<readonly Draft[]> {
  const { state, merged } = await readPull(github, { ...runner.at, number });
  if (state === 'open') return [];
  return [{ kind: 'settle', body: { change: changeOf(runner, number), outcome: merged ? 'merged' : 'closed' } }];
}

/** Whether the ledger knows a pull request: one that was closed before may be merged now. */
function isJudged({ runner }: Session, entries: readonly LedgerEntry[], number: number): boolean {
  const change = changeOf(runner, number);
  return entries.some(({ kind, body }) => kind === 'decision' && body.change === change);
}

/** The numbers of this repository's pull requests that are neither charged nor released. */
function unsettled({ runner }: Session, entries: readonly LedgerEntry[]): readonly number[] {
  const prefix = changeOf(runner, 0).slice(0, -1);
  return pastChanges(entries, Date.now())
    .filter(({ change, state }) => state !== 'charged' && change.startsWith(prefix))
    .map(({ change }) => Number(change.slice(prefix.length)));
}
