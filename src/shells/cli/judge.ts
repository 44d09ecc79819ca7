import { analyze, type AnalyzeContext } from '../../assess.ts';
import type { Report } from '../../generated/report.ts';
import type { Plan } from '../../model/plan.ts';
import { localPrincipal } from '../../policy/principal.ts';
import { loadSettings, loadTemplates, openPlans, type Settings } from '../run.ts';
import { factsOf, type JudgeOptions } from './options.ts';
import type { DigestKey } from '../../trust/hash.ts';
import { planDigest } from '../../trust/plan-digest.ts';
import { loadDigestKey } from '../digest-key.ts';
import { readingProgress } from './progress.ts';
import { localSurroundings } from './surroundings.ts';
import { VERSION } from '../version.ts';

/** A report with what it was made by. */
export interface Judged {
  readonly report: Report;
  readonly settings: Settings;
  /** What sealed values entered the digests by. */
  readonly digestKey: DigestKey | undefined;
}

/** Reads the plans that a command line names and judges them with the policy in force. Throws InputError. */
export async function judgePlans(paths: readonly string[], options: JudgeOptions, withDigests: boolean): Promise<Report> {
  return (await judgeWithSettings(paths, options, withDigests)).report;
}

/** The same for who records it. Digests take time on a big plan, so they are made only for what is handed on. */
export async function judgeWithSettings(paths: readonly string[], options: JudgeOptions, withDigests: boolean): Promise<Judged> {
  const settings = await loadSettings(options.policy, process.cwd());
  const { policy, knowledge } = settings;
  const progress = readingProgress(process.stderr);
  const principal = localPrincipal(options.actor, localSurroundings());
  const digestKey = withDigests ? await loadDigestKey(undefined, process.env) : undefined;
  const context: AnalyzeContext = {
    policy,
    principal,
    facts: factsOf(options, principal),
    knowledge,
    toolVersion: VERSION,
    today: new Date().toISOString().slice(0, 10),
    withSpends: options.ledger !== undefined,
    ...(withDigests ? { digestOf: (plan: Plan) => planDigest(plan, digestKey, policy.digestIgnore) } : {}),
  };
  try {
    const files = await openPlans(paths, { runTerraform: true, stdin: process.stdin });
    const templates = await loadTemplates(options.template ?? []);
    const report = await analyze(files, context, { templates, onProgress: progress.onProgress });
    return { report, settings, digestKey };
  } finally {
    progress.end();
  }
}
