import { withOverride } from '../../../compose/override.ts';
import type { Report } from '../../../generated/report.ts';
import { acceptOverride } from '../../../ledger/override.ts';
import type { LedgerStore } from '../../../ledger/store.ts';
import { millisOf } from '../../../ledger/time.ts';
import { ConfigError } from '../../../model/errors.ts';
import type { Policy } from '../../../policy/policy.ts';
import { refuseChangeName } from '../change-name.ts';
import { withLedger } from '../../ledger/open.ts';
import { recordDecision } from '../../ledger/record.ts';
import { readText } from '../../run.ts';
import type { Judged } from '../judge.ts';

export interface LedgerOptions {
  readonly ledger?: string;
  readonly change?: string;
  readonly override?: string;
}

/** Writes the decision into the ledger and judges it by the budgets: the report as it is recorded, the same one where there is no ledger. */
export async function recordReport({ report, settings: { policy } }: Judged, options: LedgerOptions): Promise<Report> {
  const { ledger, change, override } = options;
  if (ledger === undefined) {
    if (override === undefined && change === undefined) return report;
    throw new ConfigError('Only a ledger knows of changes and overrides.', 'Give --ledger as well: an override is never silent.');
  }
  if (change !== undefined) refuseChangeName(change);
  return withLedger(ledger, async (store) => {
    const overridden = override === undefined ? report : await overrideBy(override, { report, policy, store });
    return recordDecision(store, overridden, { change, settings: policy.budget });
  });
}

async function overrideBy(
  file: string,
  { report, policy, store }: { readonly report: Report; readonly policy: Policy; readonly store: LedgerStore },
): Promise<Report> {
  const given = acceptOverride(await readText(file, 'override'), {
    settings: policy.override,
    plans: report.plans.flatMap(({ digest }) => digest ?? []),
    operators: report.principal.operators,
    now: millisOf(await store.now()),
    file,
  });
  return withOverride(report, given);
}
