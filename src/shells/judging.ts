import type { AnalyzeContext } from '../assess.ts';
import type { Plan } from '../model/plan.ts';
import type { Principal } from '../model/decision.ts';
import type { ContextFacts } from '../policy/environment/facts.ts';
import { type Actor, localPrincipal } from '../policy/principal.ts';
import type { DigestKey } from '../trust/hash.ts';
import { planDigest } from '../trust/plan-digest.ts';
import { loadDigestKey } from './digest-key.ts';
import { loadSettings, type Settings } from './run.ts';
import { localSurroundings } from './surroundings.ts';
import { VERSION } from './version.ts';

/** What plans are judged by, and what a record of the decision names of it. */
export interface Prepared {
  readonly context: AnalyzeContext;
  readonly settings: Settings;
  /** What sealed values enter the digests by. */
  readonly digestKey: DigestKey | undefined;
}

export interface Asked {
  /** The policy's file; otherwise the nearest one. */
  readonly policy: string | undefined;
  /** Who is said to have written the change. */
  readonly actor: Actor;
  readonly factsOf: (principal: Principal) => ContextFacts;
  readonly withSpends: boolean;
  readonly withDigests: boolean;
}

/**
 * All that a verdict depends on besides the plans, by who asks and where. Digests take as long as the rest together on a big plan,
 * so they are made only for what is handed on.
 */
export async function prepareJudging({ policy: file, actor, factsOf, withSpends, withDigests }: Asked): Promise<Prepared> {
  const settings = await loadSettings(file, process.cwd());
  const { policy, knowledge } = settings;
  const principal = localPrincipal(actor, localSurroundings());
  const digestKey = withDigests ? await loadDigestKey(undefined, process.env) : undefined;
  const context: AnalyzeContext = {
    policy,
    principal,
    facts: factsOf(principal),
    knowledge,
    toolVersion: VERSION,
    today: new Date().toISOString().slice(0, 10),
    withSpends,
    ...(withDigests ? { digestOf: (plan: Plan) => planDigest(plan, digestKey, policy.digestIgnore) } : {}),
  };
  return { context, settings, digestKey };
}
