import type { Command } from 'commander';
import { readPlans } from '../../ingest/index.ts';
import { signOverride } from '../../ledger/override.ts';
import { ConfigError } from '../../model/errors.ts';
import { localPrincipal } from '../../policy/principal.ts';
import { signingKeyOf } from '../../trust/keys.ts';
import { planDigest } from '../../trust/plan-digest.ts';
import { loadDigestKey } from '../digest-key.ts';
import { loadPolicy, loadTemplates, openPlans, readText, writeFileOf } from '../run.ts';
import { localSurroundings } from '../surroundings.ts';
import { COMMANDS } from '../commands.ts';

interface OverrideOptions {
  readonly key: string;
  readonly reason: string;
  readonly output: string;
  readonly policy?: string;
  readonly template?: readonly string[];
}

export function addOverrideCommand(program: Command): void {
  program
    .command('override')
    .description(COMMANDS.override.summary)
    .argument('<plan...>', 'plan JSON, binary plans or change sets; globs')
    .requiredOption('--key <file>', 'your Ed25519 private key, PEM; the policy names its public half')
    .requiredOption('--reason <text>', 'what happened, and why it cannot wait; everybody will see it')
    .requiredOption('--output <file>', 'where the override is written, for analyze --override')
    .option(
      '--policy <file>',
      'policy whose digest.ignore counts; otherwise the nearest .blastgate.yml up to the repository root',
    )
    .option('--template <file...>', 'the CloudFormation template behind a change set; repeatable')
    .action(run);
}

async function run(paths: readonly string[], options: OverrideOptions): Promise<void> {
  refuseAgents();
  const policy = await loadPolicy(options.policy, process.cwd());
  const digestKey = await loadDigestKey(undefined, process.env);
  const files = await openPlans(paths, { runTerraform: true, stdin: process.stdin });
  const plans = await readPlans(files, { templates: await loadTemplates(options.template ?? []) });
  const signed = signOverride(
    {
      plans: plans.map((plan) => planDigest(plan, digestKey, policy.digestIgnore)),
      reason: options.reason,
      time: new Date().toISOString(),
    },
    signingKeyOf(await readText(options.key, 'key'), options.key),
  );
  await writeFileOf('override', options.output, `${JSON.stringify(signed, null, 2)}\n`);
}

/** An agent's shell is told by its signs; a key that an agent can read is its owner's fault. */
function refuseAgents(): void {
  const { kind, evidence } = localPrincipal('auto', localSurroundings());
  if (kind !== 'agent') return;
  throw new ConfigError(
    `Only a person may override a verdict, and this shell is an agent's: ${evidence.join('; ')}.`,
    'Run it yourself, in a shell of your own.',
  );
}
