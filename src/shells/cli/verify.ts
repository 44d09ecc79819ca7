import { type Command, Option } from 'commander';
import { readPlans } from '../../ingest/index.ts';
import { EXIT } from '../exit-code.ts';
import { loadTemplates, openPlans } from '../run.ts';
import type { Verification } from '../trust/verification.ts';
import { createVerifier, type VerifyOptions } from '../trust/verifier.ts';
import { keepEvent } from './ledger/keep-event.ts';
import { readingProgress } from './progress.ts';
import { verificationText } from './verification-text.ts';
import { addVerifyOptions, LEDGER_HELP, verifierContext } from './verify-options.ts';
import { COMMANDS } from '../commands.ts';
import { print } from '../print.ts';

interface VerifyCommandOptions extends VerifyOptions {
  readonly template?: readonly string[];
  readonly ledger?: string;
  readonly format: 'terminal' | 'json';
}

export function addVerifyCommand(program: Command): void {
  const command = program
    .command('verify')
    .description(COMMANDS.verify.summary)
    .argument('<plan>', 'the plan that is about to be applied: binary, JSON or a change set; - for standard input');
  addVerifyOptions(command)
    .option('--ledger <where>', LEDGER_HELP)
    .option('--template <file...>', 'the CloudFormation template behind a change set, as it was given to analyze')
    .addOption(new Option('--format <name>', 'format of the answer').choices(['terminal', 'json']).default('terminal'))
    .addHelpText('after', '\nExit codes: 0 verified, 1 refused, 2 could not decide.')
    .action(run);
}

async function run(plan: string, options: VerifyCommandOptions): Promise<void> {
  const verify = await createVerifier(options, verifierContext());
  const templates = await loadTemplates(options.template ?? []);
  const progress = readingProgress();
  const verifications: Verification[] = [];
  try {
    const files = await openPlans([plan], { runTerraform: true, stdin: process.stdin });
    // A file can hold the change sets of several stacks: each of them is about to run.
    for (const one of await readPlans(files, { templates, onProgress: progress.onProgress }))
      verifications.push(await verify(one));
  } finally {
    progress.end();
  }
  for (const verification of verifications) await keepEvent({ kind: 'verify', verification }, options.ledger, false);
  const verified = verifications.length > 0 && verifications.every((one) => one.verified);
  const text =
    options.format === 'json'
      ? `${JSON.stringify({ schemaVersion: '1.0', verified, plans: verifications }, undefined, 2)}\n`
      : verifications.map(verificationText).join('');
  print(text);
  process.exitCode = verified ? EXIT.pass : EXIT.block;
}
