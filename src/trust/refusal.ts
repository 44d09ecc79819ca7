import type { EnvironmentName } from '../model/environment.ts';

/** Why a plan may not be applied, for programs. These words are permanent. */
export type RefusalReason =
  | 'unsigned'
  | 'untrusted'
  | 'key-expired'
  | 'key-not-yet-valid'
  | 'unknown-payload'
  | 'unknown-version'
  | 'malformed'
  | 'not-yet-valid'
  | 'expired'
  | 'changed'
  | 'wrong-environment'
  | 'not-passed'
  | 'not-decided'
  | 'not-a-saved-plan'
  | 'not-an-apply';

/** One sentence of what is wrong, and one of what to do. */
export interface Refusal {
  readonly reason: RefusalReason;
  readonly message: string;
  readonly hint: string;
}

export function wrongEnvironment(judged: EnvironmentName, applied: EnvironmentName): Refusal {
  return {
    reason: 'wrong-environment',
    message: `The plan was judged for ${judged}, and is about to be applied to ${applied}.`,
    hint: 'Have it judged for where it goes: `environments` of the policy, or --environment of analyze, say where that is.',
  };
}
