import type { AnalyzeContext } from '../../assess.ts';
import type { Plan } from '../../model/plan.ts';
import type { Json } from '../../model/value.ts';
import { localPrincipal } from '../../policy/principal.ts';
import type { DigestKey } from '../../trust/hash.ts';
import { planDigest } from '../../trust/plan-digest.ts';
import { settingsDigest } from '../../trust/settings-digest.ts';
import { loadDigestKey } from '../digest-key.ts';
import { loadSettings, type Settings } from '../run.ts';
import { VERSION } from '../version.ts';
import { factsOf, type JudgeOptions } from './options.ts';
import { localSurroundings } from './surroundings.ts';

/** What plans are judged by, and what a record of the decision names of it. */
export interface Prepared {
  readonly context: AnalyzeContext;
  readonly settings: Settings;
  /** What sealed values enter the digests by. */
  readonly digestKey: DigestKey | undefined;
}

/**
 * All that a verdict depends on besides the plans, by a command line and where it runs. Digests take as long as the rest together
 * on a big plan, so they are made only for what is handed on.
 */
export async function prepare(options: JudgeOptions, withDigests: boolean): Promise<Prepared> {
  const settings = await loadSettings(options.policy, process.cwd());
  const { policy, knowledge } = settings;
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
  return { context, settings, digestKey };
}

/** What a result says it was judged by. Where the policy lies makes no difference. */
export function settingsOf({ policy, knowledge = [] }: AnalyzeContext): string {
  return settingsDigest(plain({ ...policy, source: '' }), plain(knowledge));
}

function plain(value: object): Json {
  return JSON.parse(JSON.stringify(value));
}
