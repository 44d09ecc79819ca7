import { withLedger } from '../../ledger/open.ts';

/** Writes down what became of a change. */
export async function settleChange(
  target: string,
  change: string,
  { as: outcome }: { readonly as: 'merged' | 'closed' },
): Promise<void> {
  await withLedger(target, (store) => store.append([{ kind: 'settle', body: { change, outcome } }]));
}
