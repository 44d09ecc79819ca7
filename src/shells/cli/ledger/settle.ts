import { ConfigError } from '../../../model/errors.ts';
import { code } from '../../../model/text.ts';
import { withLedger } from '../../ledger/open.ts';
import { refuseChangeName } from '../change-name.ts';
import { readStored } from './read.ts';

interface SettleOptions {
  readonly as: 'merged' | 'closed';
  /** A change of which nothing is recorded is passed over. */
  readonly ifRecorded?: boolean;
}

/**
 * Writes down what became of a change. Throws InputError where there is no such ledger, since a new one would only hide that its address
 * is mistyped, and where no decision bears the name: the entry would be about nothing.
 */
export async function settleChange(
  target: string,
  change: string,
  { as: outcome, ifRecorded = false }: SettleOptions,
): Promise<void> {
  refuseChangeName(change);
  const { entries } = await readStored(target);
  if (!entries.some(({ kind, body }) => kind === 'decision' && body.change === change)) {
    if (ifRecorded) return;
    throw new ConfigError(
      `No decision of this ledger is about ${code(change)}: nothing is recorded, charged or freed.`,
      'Check the name against `blastgate ledger show`; `--if-recorded` passes over a change that no plan was judged for.',
    );
  }
  await withLedger(target, (store) => store.append([{ kind: 'settle', body: { change, outcome } }]));
}
