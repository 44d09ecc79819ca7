// Generated from schemas/ by `npm run generate`. Do not edit.

/**
 * What differs between two plans of one change, as `blastgate diff --format json` prints it. Sentences are plain text in which names from the plan stand between backticks.
 */
export interface Comparison {
  schemaVersion: '1.0';
  tool: {
    name: 'blastgate';
    version: string;
  };
  /**
   * By the verdict, and where that stays the same by the score.
   */
  trend: 'better' | 'worse' | 'same';
  old: Side;
  new: Side;
  /**
   * Findings that are new or more severe, the most severe first.
   */
  worse: Difference[];
  /**
   * Findings that are gone or less severe, those that were most severe first.
   */
  better: Difference[];
  changes: {
    new: PlannedChange[];
    gone: PlannedChange[];
    /**
     * Changes of one object to which something else happens now, or whose score differs.
     */
    different: {
      old: PlannedChange;
      new: PlannedChange;
    }[];
    /**
     * How many changes are as they were.
     */
    same: number;
  };
}
/**
 * This interface was referenced by `Comparison`'s JSON-Schema
 * via the `definition` "side".
 */
export interface Side {
  /**
   * The plan's file.
   */
  plan: string;
  verdict: 'pass' | 'review' | 'block';
  score: number;
  environment: 'production' | 'unknown' | 'staging' | 'sandbox';
  principal: 'agent' | 'assisted' | 'automation' | 'human' | 'unknown';
  /**
   * Whether the policy enforces the verdict.
   */
  mode: 'enforce' | 'observe';
  headline: string;
}
/**
 * This interface was referenced by `Comparison`'s JSON-Schema
 * via the `definition` "difference".
 */
export interface Difference {
  /**
   * Id of the rule, or of what cannot be judged from the plan.
   */
  rule: string;
  address?: string;
  /**
   * What the newer of the plans says, where it says anything.
   */
  message: string;
  /**
   * Severity before, 0 to 1, weighed by the environment; absent where there was none.
   */
  old?: number;
  new?: number;
}
/**
 * This interface was referenced by `Comparison`'s JSON-Schema
 * via the `definition` "plannedChange".
 */
export interface PlannedChange {
  address: string;
  type: string;
  kind:
    | 'create'
    | 'update'
    | 'delete'
    | 'replace-destroy-first'
    | 'replace-create-first'
    | 'forget'
    | 'import'
    | 'move'
    | 'read'
    | 'no-op'
    | 'undetermined';
  score: number;
}
