import os from 'node:os';
import type { Draft } from '../../../ledger/entry.ts';
import { withLedger } from '../../ledger/open.ts';
import type { TrustEvent } from '../../trust/verification.ts';

/**
 * Writes down what happened to a plan; nothing where no ledger is named. What is applied is written down before it begins, too: a
 * ledger that cannot be written to stops it.
 */
export async function keepEvent(event: TrustEvent, ledger: string | undefined, isApplied: boolean): Promise<void> {
  if (ledger === undefined) return;
  const drafts = event.kind === 'verify' ? verified(event, isApplied) : applied(event);
  await withLedger(ledger, (store) => store.append(drafts));
}

type Verified = Extract<TrustEvent, { kind: 'verify' }>;
type Applied = Extract<TrustEvent, { kind: 'apply' }>;

function verified({ verification }: Verified, isApplied: boolean): readonly Draft[] {
  const { file, digest: plan, verified: accepted, refusal } = verification;
  const body = {
    file,
    ...(plan === undefined ? {} : { plan }),
    accepted,
    ...(refusal === undefined ? {} : { why: refusal.message }),
  };
  const begins: readonly Draft[] = isApplied && accepted && plan !== undefined ? [{ kind: 'apply', body: { plan } }] : [];
  return [{ kind: 'verify', body }, ...begins];
}

/** A command that a signal ended has the exit code that shells give it. */
function applied({ verification: { digest: plan }, ended }: Applied): readonly Draft[] {
  if (plan === undefined) return [];
  const exitCode = 'code' in ended ? ended.code : 128 + os.constants.signals[ended.signal];
  return [{ kind: 'apply', body: { plan, exitCode } }];
}
