import type { Command } from 'commander';
import { readPlans } from '../../ingest/index.ts';
import { planDigest } from '../../trust/plan-digest.ts';
import { COMMANDS } from '../commands.ts';
import { KEY_VARIABLE, loadDigestKey } from '../digest-key.ts';
import { standardInput } from '../input/standard-input.ts';
import { loadPolicy, loadTemplates, openPlans } from '../run.ts';
import { printable } from './failure.ts';
import { readingProgress } from './progress.ts';

interface DigestOptions {
  readonly keyFile?: string;
  readonly policy?: string;
  readonly template?: readonly string[];
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
    .addHelpText('after', '\nExit codes: 0 printed, 2 a plan, key or policy cannot be used.')
    .action(run);
}

async function run(paths: readonly string[], options: DigestOptions): Promise<void> {
  const policy = await loadPolicy(options.policy, process.cwd());
  const key = await loadDigestKey(options.keyFile, process.env);
  const templates = await loadTemplates(options.template ?? []);
  const progress = readingProgress(process.stderr);
  try {
    const files = await openPlans(paths, { runTerraform: true, stdin: standardInput() });
    const plans = await readPlans(files, { templates, onProgress: progress.onProgress });
    const lines = plans.map((plan) => `${planDigest(plan, key, policy.digestIgnore)}  ${printable(plan.source.file)}\n`);
    process.stdout.write(lines.join(''));
  } finally {
    progress.end();
  }
}
