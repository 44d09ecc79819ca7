import type { AnalyzeContext } from '../../assess.ts';
import type { Json } from '../../model/value.ts';
import { settingsDigest } from '../../trust/settings-digest.ts';
import { prepareJudging, type Prepared } from '../judging.ts';
import { factsOf, type JudgeOptions } from './options.ts';

/** All that a verdict depends on besides the plans, by a command line and where it runs. */
export function prepare(options: JudgeOptions, withDigests: boolean): Promise<Prepared> {
  return prepareJudging({
    policy: options.policy,
    actor: options.actor,
    factsOf: (principal) => factsOf(options, principal),
    withSpends: options.ledger !== undefined,
    withDigests,
  });
}

/** What a result says it was judged by. Where the policy lies makes no difference. */
export function settingsOf({ policy, knowledge = [] }: AnalyzeContext): string {
  return settingsDigest(plain({ ...policy, source: '' }), plain(knowledge));
}

function plain(value: object): Json {
  return JSON.parse(JSON.stringify(value));
}
