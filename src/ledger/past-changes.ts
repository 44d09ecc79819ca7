import type { DecisionBody, LedgerEntry } from '../generated/ledger.ts';
import type { Spend } from '../model/budget.ts';
import { millisOf } from './time.ts';

/** A change that was judged before, with what it uses of a budget. What remembers decisions in another way can make these too. */
export interface PastChange {
  /** What the plans belonged to, such as a pull request. */
  readonly change: string;
  /** Milliseconds since 1970: when it was charged, or last reserved. */
  readonly at: number;
  /** `open` ones use nothing, unless they are merged all the same. */
  readonly state: 'open' | 'reserved' | 'charged';
  readonly principal: Pick<DecisionBody['principal'], 'kind' | 'name' | 'operators'>;
  readonly spends: readonly Spend[];
  /** Addresses whose protection it switched off. */
  readonly unprotected: readonly string[];
  /** The digests of its plans. */
  readonly plans: readonly string[];
  /** The commit that was judged, where it is known. */
  readonly head?: string;
}

/** The name of a change whose plans belong to nothing that was named. */
export function changeName(change: string | undefined, plans: readonly string[]): string {
  return change ?? `plans ${plans.toSorted().join(' ')}`;
}

/**
 * What the entries of a ledger come to: a passing change reserves, a merge or an apply charges, a close releases. `now` is in
 * milliseconds. Order is the chain's. Clocks may be wrong: an entry counts as no older than those before it and no younger than now,
 * so that no writer's clock makes anything expire early.
 */
export function pastChanges(entries: readonly LedgerEntry[], now: number): readonly PastChange[] {
  const current = new Map<string, PastChange>();
  const released = new Map<string, PastChange>();
  const done: PastChange[] = [];
  let at = 0;
  for (const entry of entries) {
    at = Math.min(now, Math.max(at, millisOf(entry.time)));
    for (const known of concerned(entry, current, released)) {
      current.delete(known.change);
      // What was closed may be opened again and merged before anybody judges it anew.
      if (isClosed(entry)) released.set(known.change, known);
      else done.push({ ...known, at, state: 'charged' });
    }
    if (entry.kind === 'decision') {
      const judged = judgedChange(entry.body, at);
      released.delete(judged.change);
      current.set(judged.change, follow(current.get(judged.change), judged));
    }
  }
  return [...done, ...current.values()];
}

/** The changes that an entry ends. */
function concerned(
  entry: LedgerEntry,
  current: ReadonlyMap<string, PastChange>,
  released: Map<string, PastChange>,
): readonly PastChange[] {
  if (entry.kind === 'settle') {
    const { change } = entry.body;
    const known = current.get(change) ?? (isClosed(entry) ? undefined : released.get(change));
    released.delete(change);
    return known === undefined ? [] : [known];
  }
  if (entry.kind !== 'apply') return [];
  const { plan } = entry.body;
  return [...current.values()].filter(({ plans }) => plans.includes(plan));
}

function isClosed(entry: LedgerEntry): boolean {
  return entry.kind === 'settle' && entry.body.outcome === 'closed';
}

function judgedChange({ change, plans, cleared, principal, spends, unprotected, head }: DecisionBody, at: number): PastChange {
  const digests = plans.map(({ digest }) => digest);
  return {
    change: changeName(change, digests),
    at,
    state: cleared ? 'reserved' : 'open',
    principal,
    spends,
    unprotected,
    plans: digests,
    ...(head === undefined ? {} : { head }),
  };
}

/** A plan that does not pass takes nothing back: what passed before may still be applied. */
function follow(known: PastChange | undefined, judged: PastChange): PastChange {
  if (known === undefined) return judged;
  const next = known.state === 'reserved' && judged.state === 'open' ? known : judged;
  if (judged.head === undefined || judged.head !== known.head) return next;
  // Several jobs judge the same commit, each with its own plans: what each of them switches off counts.
  return { ...next, unprotected: [...new Set([...known.unprotected, ...judged.unprotected])] };
}
