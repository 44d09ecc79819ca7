import type { Command } from 'commander';
import { readPlans } from '../../ingest/index.ts';
import { InputError } from '../../model/errors.ts';
import { planDigest, planDocument } from '../../trust/plan-digest.ts';
import { COMMANDS } from '../commands.ts';
import { KEY_VARIABLE, loadDigestKey } from '../digest-key.ts';
import { standardInput } from '../input/standard-input.ts';
import { loadPolicy, loadTemplates, openPlans, writeFileOf } from '../run.ts';
import { printable } from '../failure.ts';
import { readingProgress } from './progress.ts';
import { print } from '../print.ts';

interface DigestOptions {
  readonly keyFile?: string;
  readonly policy?: string;
  readonly template?: readonly string[];
  readonly document?: string;
}

export function addDigestCommand(program: Command): void {
  program
    .command('digest')
    .description(COMMANDS.digest.summary)
    .argument('<plan...>', 'plan JSON, binary plans or change sets; globs, and - for standard input')
    .option(
      '--key-file <file>',
      `key by which secrets enter the digest; otherwise ${KEY_VARIABLE}, else they count as changed only`,
    )
    .option(
      '--policy <file>',
      'policy whose digest.ignore counts; otherwise the nearest .blastgate.yml up to the repository root',
    )
    .option('--template <file...>', 'the CloudFormation template behind a change set; repeatable')
    .option('--document <file>', 'write the canonical document too, whose SHA-256 the digest is; for one plan')
    .addHelpText('after', '\nExit codes: 0 printed, 2 a plan, key or policy cannot be used.')
    .action(run);
}

async function run(paths: readonly string[], options: DigestOptions): Promise<void> {
  const policy = await loadPolicy(options.policy, process.cwd());
  const key = await loadDigestKey(options.keyFile, process.env);
  const templates = await loadTemplates(options.template ?? []);
  const progress = readingProgress();
  try {
    const files = await openPlans(paths, { runTerraform: true, stdin: standardInput() });
    const plans = await readPlans(files, { templates, onProgress: progress.onProgress });
    if (options.document !== undefined) {
      const [plan, ...others] = plans;
      if (plan === undefined || others.length > 0) throw severalPlans(plans.length);
      await writeFileOf('document', options.document, planDocument(plan, key, policy.digestIgnore));
    }
    const lines = plans.map((plan) => `${planDigest(plan, key, policy.digestIgnore)}  ${printable(plan.source.file)}\n`);
    print(lines.join(''));
  } finally {
    progress.end();
  }
}

function severalPlans(count: number): InputError {
  return new InputError(`--document was given with ${count} plans.`, 'Give one plan: its document is one file.');
}
