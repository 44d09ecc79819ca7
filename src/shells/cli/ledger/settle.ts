import { openLedger } from '../../ledger/open.ts';

/** Writes down what became of a change. */
export async function settleChange(
  target: string,
  change: string,
  { as: outcome }: { readonly as: 'merged' | 'closed' },
): Promise<void> {
  await openLedger(target).append([{ kind: 'settle', body: { change, outcome } }]);
}
