import type { AnalyzeContext } from '../../assess.ts';
import type { Plan } from '../../model/plan.ts';
import type { Json } from '../../model/value.ts';
import { localPrincipal } from '../../policy/principal.ts';
import { planDigest } from '../../trust/plan-digest.ts';
import { settingsDigest } from '../../trust/settings-digest.ts';
import { loadDigestKey } from '../digest-key.ts';
import { loadKnowledge, loadPolicy } from '../run.ts';
import { VERSION } from '../version.ts';
import { factsOf, type JudgeOptions } from './options.ts';
import { localSurroundings } from './surroundings.ts';

/**
 * All that a verdict depends on besides the plans, by a command line and where it runs. Digests take as long as the rest together
 * on a big plan, so they are made only for what is handed on.
 */
export async function contextOf(options: JudgeOptions, withDigests: boolean): Promise<AnalyzeContext> {
  const cwd = process.cwd();
  const policy = await loadPolicy(options.policy, cwd);
  const principal = localPrincipal(options.actor, localSurroundings());
  const key = withDigests ? await loadDigestKey(undefined, process.env) : undefined;
  return {
    policy,
    principal,
    facts: factsOf(options, principal),
    knowledge: await loadKnowledge(policy, cwd),
    toolVersion: VERSION,
    today: new Date().toISOString().slice(0, 10),
    ...(withDigests ? { digestOf: (plan: Plan) => planDigest(plan, key, policy.digestIgnore) } : {}),
  };
}

/** What a result says it was judged by. Where the policy lies makes no difference. */
export function settingsOf({ policy, knowledge = [] }: AnalyzeContext): string {
  return settingsDigest(plain({ ...policy, source: '' }), plain(knowledge));
}

function plain(value: object): Json {
  return JSON.parse(JSON.stringify(value));
}
