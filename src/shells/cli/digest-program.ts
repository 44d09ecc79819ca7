import { addDigestCommand } from './digest.ts';
import { runProgram } from './program.ts';

export function run(): Promise<void> {
  return runProgram({ digest: addDigestCommand });
}
