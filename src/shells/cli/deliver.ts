import type { Command } from 'commander';
import { recordReport, type LedgerOptions } from './ledger/record-report.ts';
import type { Judged } from './judge.ts';
import { sayMissingKeys } from './missing-keys.ts';
import { addRecordOptions, prepareRecord, type RecordOptions } from './record.ts';
import { addReportOptions, printReport, type ReportOptions } from './report-options.ts';

/** What every command takes that decides: how the report is shown, and how the decision is kept. */
export interface DecisionOptions extends ReportOptions, RecordOptions, LedgerOptions {}

export function addDecisionOptions(command: Command): Command {
  addRecordOptions(command)
    .option('--ledger <where>', 'record the decision, and judge by the budgets: a file, or postgres://USER@HOST/DATABASE')
    .option('--change <name>', 'what the plans belong to, for the budgets, such as github.com/acme/network#12')
    .option('--override <file>', 'break the glass: what `blastgate override` wrote; it needs --ledger');
  return addReportOptions(command);
}

/**
 * Judges, records and prints. What a decision needs is made ready before anything is judged, and the ledger and the decision go
 * before the report: what is shown is recorded, and nobody reads a verdict above a failure.
 */
export async function decideAndDeliver(
  options: DecisionOptions,
  judge: (withDigests: boolean) => Promise<Judged>,
): Promise<void> {
  const record = await prepareRecord(options);
  const judged = await judge(options.format !== 'terminal' || options.ledger !== undefined || record !== undefined);
  record?.check(judged.settings, options.override !== undefined);
  sayMissingKeys(judged.settings.policy, process.cwd());
  const report = await recordReport(judged, options);
  await record?.keep({ ...judged, report });
  await printReport(report, options);
}
