// Generated from schemas/ by `npm run generate`. Do not edit.

/**
 * One entry of the ledger (docs/ledger.md): its kind says what its body holds. In the file each entry stands on a line of its own, with its hash.
 */
export type LedgerEntry =
  | DecisionEntry
  | ApprovalEntry
  | OverrideEntry
  | WaiverEntry
  | VerifyEntry
  | ApplyEntry
  | SettleEntry
  | CheckpointEntry;
/**
 * What the plans belong to, such as a pull request: `github.com/acme/network#12`.
 */
export type Change = string;
export type Digest = string;
export type Verdict = 'pass' | 'review' | 'block';
export type EnvironmentName = 'production' | 'unknown' | 'staging' | 'sandbox';

export interface DecisionEntry {
  body: DecisionBody;
  kind: 'decision';
  /**
   * The hash of the entry before; zeros for the first.
   */
  previous: string;
  /**
   * 1 for the first entry.
   */
  sequence: number;
  /**
   * The writer's clock (the server's with PostgreSQL), ISO 8601 in UTC.
   */
  time: string;
  version: 1;
}
/**
 * What was judged, and what it came to.
 */
export interface DecisionBody {
  change?: Change;
  plans: LedgerPlan[];
  verdict: Verdict;
  /**
   * Whether the plans may be applied by this: they pass, or enough people approved, or somebody overrode it.
   */
  cleared: boolean;
  score: number;
  environment: EnvironmentName;
  /**
   * The answer and its cause, in one sentence.
   */
  headline: string;
  /**
   * What decided.
   */
  because: string[];
  principal: LedgerPrincipal;
  /**
   * What applying it would use of a budget, for each environment.
   */
  spends: Spend[];
  /**
   * Addresses whose protection it switches off.
   */
  unprotected: string[];
  mode: 'enforce' | 'observe';
  /**
   * The policy's file, or `defaults`.
   */
  policy: string;
  /**
   * The commit that was judged, where it is known.
   */
  head?: string;
  /**
   * The version of Blastgate.
   */
  tool: string;
}
/**
 * A plan that was judged.
 */
export interface LedgerPlan {
  file: string;
  stack?: string;
  digest: Digest;
}
/**
 * Who wrote it.
 */
export interface LedgerPrincipal {
  kind: 'agent' | 'assisted' | 'automation' | 'human' | 'unknown';
  /**
   * Which agent, where it is known.
   */
  name?: string;
  confidence: 'high' | 'medium' | 'low' | 'said';
  /**
   * People who stand behind an agent.
   */
  operators: string[];
}
/**
 * What applying it would use of a budget in one environment.
 */
export interface Spend {
  environment: EnvironmentName;
  /**
   * Stateful resources destroyed.
   */
  destroyed: number;
  score: number;
}
export interface ApprovalEntry {
  body: ApprovalBody;
  kind: 'approval';
  /**
   * The hash of the entry before; zeros for the first.
   */
  previous: string;
  /**
   * 1 for the first entry.
   */
  sequence: number;
  /**
   * The writer's clock (the server's with PostgreSQL), ISO 8601 in UTC.
   */
  time: string;
  version: 1;
}
/**
 * An approval that counted.
 */
export interface ApprovalBody {
  change?: Change;
  /**
   * What was approved.
   */
  digest: string;
  /**
   * Who.
   */
  by: string;
  /**
   * When, ISO 8601.
   */
  at: string;
}
export interface OverrideEntry {
  body: OverrideBody;
  kind: 'override';
  /**
   * The hash of the entry before; zeros for the first.
   */
  previous: string;
  /**
   * 1 for the first entry.
   */
  sequence: number;
  /**
   * The writer's clock (the server's with PostgreSQL), ISO 8601 in UTC.
   */
  time: string;
  version: 1;
}
/**
 * A verdict that somebody overrode.
 */
export interface OverrideBody {
  change?: Change;
  plans: Digest[];
  /**
   * Who.
   */
  by: string;
  /**
   * The group that may.
   */
  group: string;
  /**
   * Why.
   */
  reason: string;
  /**
   * Until when, ISO 8601.
   */
  expires: string;
  verdict: Verdict;
}
export interface WaiverEntry {
  body: WaiverBody;
  kind: 'waiver';
  /**
   * The hash of the entry before; zeros for the first.
   */
  previous: string;
  /**
   * 1 for the first entry.
   */
  sequence: number;
  /**
   * The writer's clock (the server's with PostgreSQL), ISO 8601 in UTC.
   */
  time: string;
  version: 1;
}
/**
 * A waiver of the policy that a plan made use of.
 */
export interface WaiverBody {
  change?: Change;
  plans: Digest[];
  rule: string;
  /**
   * The resource whose finding was waived.
   */
  address: string;
  owner: string;
  reason: string;
  /**
   * The last day on which it holds.
   */
  expires: string;
}
export interface VerifyEntry {
  body: VerifyBody;
  kind: 'verify';
  /**
   * The hash of the entry before; zeros for the first.
   */
  previous: string;
  /**
   * 1 for the first entry.
   */
  sequence: number;
  /**
   * The writer's clock (the server's with PostgreSQL), ISO 8601 in UTC.
   */
  time: string;
  version: 1;
}
/**
 * A plan compared with its decision before it was applied.
 */
export interface VerifyBody {
  change?: Change;
  /**
   * The plan that was about to run.
   */
  file: string;
  /**
   * Its digest, where one could be made.
   */
  plan?: string;
  accepted: boolean;
  /**
   * Why it was refused.
   */
  why?: string;
}
export interface ApplyEntry {
  body: ApplyBody;
  kind: 'apply';
  /**
   * The hash of the entry before; zeros for the first.
   */
  previous: string;
  /**
   * 1 for the first entry.
   */
  sequence: number;
  /**
   * The writer's clock (the server's with PostgreSQL), ISO 8601 in UTC.
   */
  time: string;
  version: 1;
}
/**
 * A plan that was applied.
 */
export interface ApplyBody {
  change?: Change;
  /**
   * The plan that ran.
   */
  plan: string;
  /**
   * How the command ended; absent where it only began.
   */
  exitCode?: number;
}
export interface SettleEntry {
  body: SettleBody;
  kind: 'settle';
  /**
   * The hash of the entry before; zeros for the first.
   */
  previous: string;
  /**
   * 1 for the first entry.
   */
  sequence: number;
  /**
   * The writer's clock (the server's with PostgreSQL), ISO 8601 in UTC.
   */
  time: string;
  version: 1;
}
/**
 * What became of a change: merged, its reservation is charged; closed, it is released.
 */
export interface SettleBody {
  change: Change;
  outcome: 'merged' | 'closed';
}
export interface CheckpointEntry {
  body: CheckpointBody;
  kind: 'checkpoint';
  /**
   * The hash of the entry before; zeros for the first.
   */
  previous: string;
  /**
   * 1 for the first entry.
   */
  sequence: number;
  /**
   * The writer's clock (the server's with PostgreSQL), ISO 8601 in UTC.
   */
  time: string;
  version: 1;
}
/**
 * A signature over the chain up to an entry.
 */
export interface CheckpointBody {
  sequence: number;
  hash: Digest;
  /**
   * ISO 8601.
   */
  time: string;
  /**
   * The id of the key: SHA-256 of its public half.
   */
  key: string;
  /**
   * Ed25519, base64.
   */
  signature: string;
}
