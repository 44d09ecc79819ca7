import type { Command } from 'commander';
import { EXIT } from '../exit-code.ts';
import { execApply } from '../trust/exec-apply.ts';
import type { TrustEvent } from '../trust/verification.ts';
import { createVerifier, type VerifyOptions } from '../trust/verifier.ts';
import { verificationText } from './verification-text.ts';
import { addVerifyOptions, verifierContext } from './verify-options.ts';

export function addExecCommand(program: Command): void {
  const command = program
    .command('exec')
    .description(
      'Verify a saved plan and apply that very plan: blastgate exec --decision FILE --key FILE.pub -- terraform apply PLAN',
    )
    .argument('<command...>', 'the apply of one saved plan by terraform or tofu, behind --');
  addVerifyOptions(command)
    .addHelpText('after', '\nExit codes: those of the command; and before anything was run 1 refused, 2 could not decide.')
    .action(run);
}

async function run(words: readonly string[], options: VerifyOptions): Promise<void> {
  const context = verifierContext();
  const { cwd, variables } = context;
  const verify = await createVerifier(options, context);
  const ended = await execApply(words, { cwd, variables, verify, onEvent: tell });
  if (ended === undefined) {
    process.stderr.write('blastgate: nothing was run.\n');
    process.exitCode = EXIT.block;
  } else if ('code' in ended) process.exitCode = ended.code;
  else process.kill(process.pid, ended.signal);
}

/** Standard output belongs to the command. */
function tell(event: TrustEvent): void {
  if (event.kind === 'verify') process.stderr.write(verificationText(event.verification));
}
