import { printable } from '../../failure.ts';
import { withLedger } from '../../ledger/open.ts';
import { refuseChangeName } from '../change-name.ts';
import { readStored } from './read.ts';

/**
 * Writes down what became of a change. A name that no decision bears settles nothing, which is said on stderr. Throws InputError where
 * there is no such ledger: a new one would only hide that its address is mistyped.
 */
export async function settleChange(
  target: string,
  change: string,
  { as: outcome }: { readonly as: 'merged' | 'closed' },
): Promise<void> {
  refuseChangeName(change);
  const { entries } = await readStored(target);
  await withLedger(target, (store) => store.append([{ kind: 'settle', body: { change, outcome } }]));
  if (entries.some(({ kind, body }) => kind === 'decision' && body.change === change)) return;
  process.stderr.write(
    `No decision of this ledger is about ${printable(change)}, so nothing is charged or freed by it. Check the name.\n`,
  );
}
