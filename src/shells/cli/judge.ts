import { analyze, type AnalyzeContext } from '../../assess.ts';
import type { Report } from '../../generated/report.ts';
import type { Plan } from '../../model/plan.ts';
import { localPrincipal } from '../../policy/principal.ts';
import { loadKnowledge, loadPolicy, loadTemplates, openPlans } from '../run.ts';
import { factsOf, type JudgeOptions } from './options.ts';
import { planDigest } from '../../trust/plan-digest.ts';
import { loadDigestKey } from '../digest-key.ts';
import { readingProgress } from './progress.ts';
import { standardInput } from '../input/standard-input.ts';
import { localSurroundings } from './surroundings.ts';
import { VERSION } from '../version.ts';

/**
 * Reads the plans that a command line names and judges them with the policy in force. Digests take as long as the rest together
 * on a big plan, so they are made only for the formats that are handed on. Throws InputError.
 */
export async function judgePlans(paths: readonly string[], options: JudgeOptions, withDigests: boolean): Promise<Report> {
  const cwd = process.cwd();
  const policy = await loadPolicy(options.policy, cwd);
  const progress = readingProgress(process.stderr);
  const principal = localPrincipal(options.actor, localSurroundings());
  const key = withDigests ? await loadDigestKey(undefined, process.env) : undefined;
  const context: AnalyzeContext = {
    policy,
    principal,
    facts: factsOf(options, principal),
    knowledge: await loadKnowledge(policy, cwd),
    toolVersion: VERSION,
    today: new Date().toISOString().slice(0, 10),
    ...(withDigests ? { digestOf: (plan: Plan) => planDigest(plan, key, policy.digestIgnore) } : {}),
  };
  try {
    const files = await openPlans(paths, { runTerraform: true, stdin: standardInput() });
    const templates = await loadTemplates(options.template ?? []);
    return await analyze(files, context, { templates, onProgress: progress.onProgress });
  } finally {
    progress.end();
  }
}
