import { addLedgerCommand } from './ledger.ts';
import { addOverrideCommand } from './override.ts';
import { runProgram } from './program.ts';

/** Commands of the record. */
export function run(): Promise<void> {
  return runProgram({ ledger: addLedgerCommand, override: addOverrideCommand });
}
