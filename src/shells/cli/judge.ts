import { analyze, type AnalyzeContext } from '../../assess.ts';
import type { Report } from '../../generated/report.ts';
import { localPrincipal } from '../../policy/principal.ts';
import { loadKnowledge, loadPolicy, loadTemplates, openPlans } from '../run.ts';
import { factsOf, type JudgeOptions } from './options.ts';
import { planDigest } from '../../trust/plan-digest.ts';
import { loadDigestKey } from '../digest-key.ts';
import { readingProgress } from './progress.ts';
import { localSurroundings } from './surroundings.ts';
import { VERSION } from '../version.ts';

/** Reads the plans that a command line names and judges them with the policy in force. Throws InputError. */
export async function judgePlans(paths: readonly string[], options: JudgeOptions): Promise<Report> {
  const cwd = process.cwd();
  const policy = await loadPolicy(options.policy, cwd);
  const progress = readingProgress(process.stderr);
  const key = await loadDigestKey(undefined, process.env);
  const context: AnalyzeContext = {
    policy,
    principal: localPrincipal(options.actor, localSurroundings()),
    facts: factsOf(options),
    knowledge: await loadKnowledge(policy, cwd),
    toolVersion: VERSION,
    today: new Date().toISOString().slice(0, 10),
    digestOf: (plan) => planDigest(plan, key, policy.digestIgnore),
  };
  try {
    const files = await openPlans(paths, { runTerraform: true, stdin: process.stdin });
    const templates = await loadTemplates(options.template ?? []);
    return await analyze(files, context, { templates, onProgress: progress.onProgress });
  } finally {
    progress.end();
  }
}
