import { addExecCommand } from './exec.ts';
import { addKeygenCommand } from './keygen.ts';
import { runProgram } from './program.ts';
import { addVerifyCommand } from './verify.ts';

/** Commands between a decision and what is applied. */
export function run(): Promise<void> {
  return runProgram({ exec: addExecCommand, keygen: addKeygenCommand, verify: addVerifyCommand });
}
