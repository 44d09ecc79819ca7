// Generated from schemas/ by `npm run generate`. Do not edit.

/**
 * This interface was referenced by `Decision`'s JSON-Schema
 * via the `definition` "verdict".
 */
export type Verdict = 'pass' | 'review' | 'block';
/**
 * This interface was referenced by `Decision`'s JSON-Schema
 * via the `definition` "environmentName".
 */
export type EnvironmentName = 'production' | 'unknown' | 'staging' | 'sandbox';
/**
 * This interface was referenced by `Decision`'s JSON-Schema
 * via the `definition` "digest".
 */
export type Digest = string;
/**
 * This interface was referenced by `Decision`'s JSON-Schema
 * via the `definition` "instant".
 */
export type Instant = string;

/**
 * What was decided about plans and may be shown before they are applied: an in-toto Statement v1 whose subjects are the plan digests (docs/digest.md). Signed, it travels as the payload of a DSSE envelope. Unknown properties are allowed, so that later versions can say more.
 */
export interface Decision {
  _type: 'https://in-toto.io/Statement/v1';
  /**
   * Every plan that the decision is about, by its plan digest.
   */
  subject: Subject[];
  predicateType: 'https://github.com/blastgate/blastgate/decision/v1';
  predicate: DecisionPredicate;
  [k: string]: unknown;
}
/**
 * This interface was referenced by `Decision`'s JSON-Schema
 * via the `definition` "subject".
 */
export interface Subject {
  /**
   * The plan's file, and its stack where one file holds several.
   */
  name: string;
  digest: {
    sha256: string;
    [k: string]: unknown;
  };
  [k: string]: unknown;
}
/**
 * This interface was referenced by `Decision`'s JSON-Schema
 * via the `definition` "predicate".
 */
export interface DecisionPredicate {
  tool: {
    name: 'blastgate';
    version: string;
    [k: string]: unknown;
  };
  /**
   * Whether the plans may be applied: the verdict, and where it is no pass the approvals or a policy that only observes.
   */
  allowed: boolean;
  because: string[];
  verdict: Verdict;
  score: number;
  environment: {
    name: EnvironmentName;
    evidence: {
      [k: string]: unknown;
    }[];
    [k: string]: unknown;
  };
  principal: {
    kind: 'agent' | 'assisted' | 'automation' | 'human' | 'unknown';
    name?: string;
    confidence: 'high' | 'medium' | 'low' | 'said';
    evidence: string[];
    operators: string[];
    [k: string]: unknown;
  };
  thresholds: {
    review: number;
    block: number;
    [k: string]: unknown;
  };
  hardStops: Remark[];
  conditions: Remark[];
  /**
   * What the rules found, the most severe change first; routine changes are left out.
   */
  findings: DecidedFinding[];
  /**
   * How many findings were left out, the least severe.
   */
  findingsOmitted: number;
  waived?: {
    [k: string]: unknown;
  }[];
  approvals?: DecidedApprovals;
  policy: {
    source: string;
    mode: 'enforce' | 'observe';
    digest: Digest;
    /**
     * Patterns of attributes that the policy leaves out of the plan digests.
     */
    ignored: string[];
    [k: string]: unknown;
  };
  /**
   * How sealed values enter the plan digests.
   */
  secrets: {
    by: 'hmac-sha256' | 'changed-only';
    /**
     * Tells one digest key from another: 16 digits of an HMAC by it.
     */
    key?: string;
    [k: string]: unknown;
  };
  /**
   * The commits that the plans were made for. After a merge the head is another one; the plan digest is not.
   */
  revision: {
    repository?: string;
    pull?: number;
    head?: string;
    base?: string;
    baseRef?: string;
    [k: string]: unknown;
  };
  validity: {
    issued: Instant;
    expires: Instant;
    [k: string]: unknown;
  };
  [k: string]: unknown;
}
/**
 * This interface was referenced by `Decision`'s JSON-Schema
 * via the `definition` "remark".
 */
export interface Remark {
  id: string;
  message: string;
  address?: string;
  [k: string]: unknown;
}
/**
 * This interface was referenced by `Decision`'s JSON-Schema
 * via the `definition` "finding".
 */
export interface DecidedFinding {
  /**
   * The change's id: its address, and the deposed key where it has one.
   */
  change: string;
  plan: string;
  rule: string;
  channel: string;
  severity: number;
  message: string;
  attribute?: string;
  [k: string]: unknown;
}
/**
 * This interface was referenced by `Decision`'s JSON-Schema
 * via the `definition` "approvals".
 */
export interface DecidedApprovals {
  needed: number;
  counted: {
    login: string;
    at: string;
    [k: string]: unknown;
  }[];
  notCounted: {
    login: string;
    why: string;
    [k: string]: unknown;
  }[];
  changesRequestedBy: string[];
  satisfied: boolean;
  digest: Digest;
  [k: string]: unknown;
}
/**
 * A DSSE envelope, version 1.0.
 *
 * This interface was referenced by `Decision`'s JSON-Schema
 * via the `definition` "envelope".
 */
export interface Envelope {
  payload: string;
  payloadType: string;
  signatures: {
    sig: string;
    keyid?: string;
    [k: string]: unknown;
  }[];
  [k: string]: unknown;
}
