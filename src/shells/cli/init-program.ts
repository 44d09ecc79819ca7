import { addDoctorCommand } from './doctor.ts';
import { addInitCommand } from './init.ts';
import { addPolicyCommand } from './policy.ts';
import { runProgram } from './program.ts';

export function run(): Promise<void> {
  return runProgram({ doctor: addDoctorCommand, init: addInitCommand, policy: addPolicyCommand });
}
