import { addInitCommand } from './init.ts';
import { runProgram } from './program.ts';

export function run(): Promise<void> {
  return runProgram({ init: addInitCommand });
}
