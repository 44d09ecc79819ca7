import type { Command } from 'commander';
import { EXIT } from '../exit-code.ts';
import { execApply } from '../trust/exec-apply.ts';
import type { TrustEvent } from '../trust/verification.ts';
import { createVerifier, type VerifyOptions } from '../trust/verifier.ts';
import { keepEvent } from './ledger/keep-event.ts';
import { verificationText } from './verification-text.ts';
import { addVerifyOptions, LEDGER_HELP, verifierContext } from './verify-options.ts';
import { COMMANDS } from '../commands.ts';

export function addExecCommand(program: Command): void {
  const command = program
    .command('exec')
    .description(COMMANDS.exec.summary)
    .argument('<command...>', 'the apply of one saved plan by terraform or tofu, behind --');
  addVerifyOptions(command)
    .option('--ledger <where>', LEDGER_HELP)
    .addHelpText(
      'after',
      '\nExit codes: that of the command where it ran; 1 refused, 2 could not decide: then nothing was run, and the last line on standard error says so.',
    )
    .action(run);
}

interface ExecOptions extends VerifyOptions {
  readonly ledger?: string;
}

async function run(words: readonly string[], options: ExecOptions): Promise<void> {
  const context = verifierContext();
  const { cwd, variables } = context;
  const verify = await createVerifier(options, context);
  const ended = await execApply(words, {
    cwd,
    variables,
    verify,
    onEvent: async (event) => {
      tell(event);
      await keepEvent(event, options.ledger, true);
    },
  });
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
