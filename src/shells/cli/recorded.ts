import { withOverride } from '../../compose/override.ts';
import type { Report } from '../../generated/report.ts';
import { acceptOverride } from '../../ledger/override.ts';
import type { LedgerStore } from '../../ledger/store.ts';
import { millisOf } from '../../ledger/time.ts';
import { ConfigError } from '../../model/errors.ts';
import type { Policy } from '../../policy/policy.ts';
import { withLedger } from '../ledger/open.ts';
import { recordDecision } from '../ledger/record.ts';
import { loadPolicy, readText } from '../run.ts';

export interface RecordOptions {
  readonly ledger?: string;
  readonly change?: string;
  readonly override?: string;
  readonly policy?: string;
}

const LONGEST_NAME = 300;

/** The report as the ledger has it; the report itself where there is no ledger. */
export async function recorded(report: Report, options: RecordOptions): Promise<Report> {
  const { ledger, change, override } = options;
  if (ledger === undefined) {
    if (override === undefined && change === undefined) return report;
    throw new ConfigError('Only a ledger knows of changes and overrides.', 'Give --ledger as well: an override is never silent.');
  }
  if (change !== undefined && (change === '' || change.length > LONGEST_NAME)) {
    throw new ConfigError(
      `The name of a change has 1 to ${LONGEST_NAME} characters.`,
      'Give the pull request: github.com/acme/network#12.',
    );
  }
  const policy = await loadPolicy(options.policy, process.cwd());
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
