import type { Verdict } from '../../model/policy.ts';
import type { EnvironmentName } from '../../model/environment.ts';
import type { Refusal } from '../../trust/refusal.ts';

/** What let a plan through: a signed decision or a check on GitHub, in short. */
export interface Basis {
  readonly kind: 'decision' | 'check';
  readonly verdict: Verdict;
  readonly score: number;
  readonly environment: EnvironmentName;
  readonly principal?: string;
  readonly approvedBy?: readonly string[];
  /** The commit that the plan was made for; after a merge another one is applied. */
  readonly head?: string;
  readonly base?: string;
  /** ISO 8601. */
  readonly issued: string;
  readonly expires: string;
  /** The id of the key that signed the decision. */
  readonly key?: string;
  /** The page of the check. */
  readonly url?: string;
}

/** Whether one plan may be applied, and why. */
export interface Verification {
  readonly verified: boolean;
  readonly file: string;
  /** The plan digest, where it could be made. */
  readonly digest?: string;
  readonly basis?: Basis;
  readonly refusal?: Refusal;
  /** What somebody who applies it should know all the same. */
  readonly notes: readonly string[];
}

/** What happened to a plan, for whoever prints it or keeps a record of it. */
export type TrustEvent =
  | { readonly kind: 'verify'; readonly verification: Verification }
  | {
      readonly kind: 'apply';
      readonly verification: Verification;
      /** As the command left it: its exit code, or the signal that ended it. */
      readonly ended: { readonly code: number } | { readonly signal: NodeJS.Signals };
    };

export type TrustListener = (event: TrustEvent) => void | Promise<void>;
