// Generated from schemas/ by `npm run generate`. Do not edit.

/**
 * This interface was referenced by `Report`'s JSON-Schema
 * via the `definition` "verdict".
 */
export type Verdict = 'pass' | 'review' | 'block';
/**
 * This interface was referenced by `Report`'s JSON-Schema
 * via the `definition` "score".
 */
export type Score = number;
/**
 * This interface was referenced by `Report`'s JSON-Schema
 * via the `definition` "band".
 */
export type Band = 'none' | 'low' | 'moderate' | 'high' | 'severe' | 'critical';
/**
 * This interface was referenced by `Report`'s JSON-Schema
 * via the `definition` "environmentName".
 */
export type EnvironmentName = 'production' | 'unknown' | 'staging' | 'sandbox';
/**
 * This interface was referenced by `Report`'s JSON-Schema
 * via the `definition` "changeKind".
 */
export type ChangeKind =
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
/**
 * This interface was referenced by `Report`'s JSON-Schema
 * via the `definition` "channel".
 */
export type Channel = 'data' | 'outage' | 'security' | 'protection' | 'control' | 'code' | 'base';
/**
 * Findings that the policy waives; they are no part of the score.
 */
export type Waived = {
  rule: string;
  address: string;
  message: string;
  owner: string;
  reason: string;
  /**
   * The last day on which the waiver holds.
   */
  expires: string;
}[];
/**
 * What applying it would use of a budget, for each environment; on GitHub, and where there is a ledger.
 */
export type Spends = {
  environment: EnvironmentName;
  /**
   * Stateful resources destroyed.
   */
  destroyed: number;
  score: Score;
}[];

/**
 * What Blastgate says about one or more plans: the JSON output, and all that a renderer may know. Sentences are plain text in which names from the plan stand between backticks. Numbers called points are parts of the score (0 to 100) and add up to it.
 */
export interface Report {
  schemaVersion: '1.0';
  tool: {
    name: 'blastgate';
    version: string;
  };
  verdict: Verdict;
  score: Score;
  band: Band;
  summary: {
    /**
     * The answer and its cause, in one sentence.
     */
    headline: string;
    /**
     * The worst consequence and whether there is a way back.
     */
    consequence: string;
  };
  environment: {
    name: EnvironmentName;
    evidence: EnvironmentEvidence[];
  };
  principal: {
    kind: 'agent' | 'assisted' | 'automation' | 'human' | 'unknown';
    /**
     * Which agent, where it is known.
     */
    name?: string;
    confidence: 'high' | 'medium' | 'low' | 'said';
    evidence: string[];
    operators: string[];
  };
  thresholds: Thresholds;
  /**
   * What an agent and what a human would get for the same plan.
   */
  outlook: {
    agent: Outcome;
    human: Outcome;
  };
  /**
   * The score taken apart, most points first; the points add up to the score.
   */
  why: {
    /**
     * A channel of the worst change, `concentration` or `environment-recreate`.
     */
    id: string;
    label: string;
    points: number;
    message: string;
    address?: string;
  }[];
  /**
   * What cannot be judged from the plan; each sets a least verdict, not points.
   */
  conditions: {
    id: string;
    least: Verdict;
    message: string;
    address?: string;
    /**
     * File of the plan that it holds for.
     */
    plan?: string;
  }[];
  /**
   * What no threshold lets an agent do in production.
   */
  hardStops: {
    id: string;
    message: string;
    address?: string;
  }[];
  counts: Counts;
  plans: {
    file: string;
    format: 'terraform' | 'cloudformation';
    formatVersion: string;
    toolVersion: string;
    stack?: string;
    mode: 'normal' | 'destroy' | 'refresh-only';
    complete: boolean;
    /**
     * The plan digest: SHA-256 of what applying it would do (docs/digest.md).
     */
    digest?: string;
    counts: Counts;
  }[];
  /**
   * Root causes, the one with the most severe consequences first: what was changed, and what it takes along.
   */
  causes: Cause[];
  /**
   * Every change, the most severe first.
   */
  changes: Change[];
  /**
   * What depends on what, for the changes that are not routine and what depends on them.
   */
  graph: {
    nodes: {
      id: string;
      label: string;
      note?: string;
      role: 'cause' | 'lost' | 'gone' | 'changed' | 'dependent';
      count: number;
      score?: Score;
      type?: string;
      /**
       * The modules or nested stacks that hold it, outermost first; before them the plan's file where there are several.
       */
      within?: string[];
      /**
       * Ids of the most severe changes that it stands for, the worst first, 20 at most.
       */
      changes?: string[];
    }[];
    /**
     * `to` depends on `from`: what happens to `from` reaches `to`.
     */
    edges: {
      from: string;
      to: string;
      attribute?: string;
    }[];
    /**
     * Nodes left out, least severe first.
     */
    omitted: number;
  };
  nextSteps: Step[];
  approvals?: Approvals;
  waived?: Waived;
  spends?: Spends;
  /**
   * Addresses whose protection the plan switches off; on GitHub, and where there is a ledger.
   */
  unprotected?: string[];
  budget?: BudgetUse;
  override?: Override;
  /**
   * What a reader should know and no point stands for: types judged by their name, drift, checks.
   */
  notes: string[];
  policy: {
    /**
     * The policy's file, or `defaults`.
     */
    source: string;
    mode: 'enforce' | 'observe';
  };
}
/**
 * This interface was referenced by `Report`'s JSON-Schema
 * via the `definition` "environmentEvidence".
 */
export interface EnvironmentEvidence {
  says: EnvironmentName;
  source:
    | 'tag-before'
    | 'tag-after'
    | 'variable'
    | 'default-tags'
    | 'stack-tag'
    | 'stack-parameter'
    | 'name'
    | 'account'
    | 'workspace'
    | 'backend'
    | 'path'
    | 'stack'
    | 'said';
  where: string;
  text?: string;
  count: number;
  /**
   * False where a pull request could write it: it may only raise.
   */
  mayLower: boolean;
}
/**
 * This interface was referenced by `Report`'s JSON-Schema
 * via the `definition` "thresholds".
 */
export interface Thresholds {
  /**
   * Score from which a review is needed; 101 means never.
   */
  review: number;
  /**
   * Score from which the plan is blocked; 101 means never.
   */
  block: number;
}
/**
 * This interface was referenced by `Report`'s JSON-Schema
 * via the `definition` "outcome".
 */
export interface Outcome {
  verdict: Verdict;
  score: Score;
  environment: EnvironmentName;
  thresholds: Thresholds;
  /**
   * What decided: the score against its threshold, a condition, a hard stop.
   */
  because: string[];
  /**
   * What decided, as a code: `data_loss`, `outage`, `incomplete_plan`, `routine` and so on.
   */
  reason?: string;
}
/**
 * This interface was referenced by `Report`'s JSON-Schema
 * via the `definition` "counts".
 */
export interface Counts {
  create: number;
  update: number;
  replace: number;
  delete: number;
  forget: number;
  import: number;
  move: number;
  read: number;
  undetermined: number;
  unchanged: number;
  /**
   * Objects that exist before the apply, where the plan tells.
   */
  existing: number;
  /**
   * Existing objects that are deleted, or replaced and not kept.
   */
  destroyed: number;
}
/**
 * This interface was referenced by `Report`'s JSON-Schema
 * via the `definition` "cause".
 */
export interface Cause {
  id: string;
  kind:
    | 'attribute'
    | 'requested'
    | 'tainted'
    | 'trigger'
    | 'removed-from-configuration'
    | 'module-removed'
    | 'destroy-run'
    | 'nested-stack'
    | 'unknown';
  /**
   * The resource (or module) where it starts.
   */
  address?: string;
  attribute?: string;
  message: string;
  /**
   * Ids of the changes that it explains, itself first.
   */
  changes: string[];
  /**
   * How many existing objects it destroys or replaces.
   */
  destroyed: number;
  score: Score;
}
/**
 * This interface was referenced by `Report`'s JSON-Schema
 * via the `definition` "change".
 */
export interface Change {
  id: string;
  address: string;
  previousAddress?: string;
  deposed?: string;
  type: string;
  provider: string;
  /**
   * File of the plan it stands in.
   */
  plan: string;
  /**
   * Where the configuration declares it, or the call of the module that does; only where a checkout was at hand.
   */
  location?: {
    /**
     * Path from the root of the repository, with `/`.
     */
    file: string;
    line: number;
  };
  kind: ChangeKind;
  likelihood: 'certain' | 'conditional' | 'dynamic';
  environment: EnvironmentName;
  score: Score;
  band: Band;
  /**
   * True where no finding is worth a reviewer's time.
   */
  routine: boolean;
  importing?: boolean;
  /**
   * True where a replacement leaves the old object in place, unmanaged (`create,forget`, `ReplaceAndRetain`).
   */
  oldKept?: boolean;
  /**
   * What a reader must see at a glance.
   */
  effects: (
    | 'data-lost'
    | 'data-mitigated'
    | 'outage'
    | 'exposed'
    | 'privileges'
    | 'protection-off'
    | 'leaves-management'
    | 'runs-code'
    | 'cannot-be-judged'
  )[];
  /**
   * Id of its root cause.
   */
  cause?: string;
  /**
   * The step before it on the way from the root cause, in words.
   */
  because?: string;
  /**
   * The step before it on the way from the root cause: the change's id, and the attribute of this change that refers to it.
   */
  via?: {
    change: string;
    attribute: string;
  };
  findings: {
    rule: string;
    channel: Channel;
    /**
     * 0 to 1, before the environment's weight.
     */
    severity: number;
    /**
     * What the environment multiplies the severity by.
     */
    weight?: number;
    /**
     * Its part of this change's score.
     */
    points: number;
    message: string;
    attribute?: string;
  }[];
  /**
   * What can be restored from what, or that nothing can.
   */
  wayBack?: string;
  /**
   * How to do the same with less harm, where there is a way.
   */
  safer?: Step[];
  dependents: {
    /**
     * Existing objects that depend on it, directly or not.
     */
    count: number;
    /**
     * The nearest of them, as configuration addresses.
     */
    addresses: string[];
  };
  /**
   * True where the type is judged by its name only.
   */
  unknownType?: boolean;
  diff: {
    path: string;
    /**
     * As text; absent where there was none.
     */
    before?: string;
    after?: string;
    sensitive?: boolean;
    /**
     * True where the value is known only after apply.
     */
    unknown?: boolean;
    forcesReplacement?: boolean;
  }[];
  /**
   * Changed attributes left out of `diff`.
   */
  diffOmitted?: number;
}
/**
 * This interface was referenced by `Report`'s JSON-Schema
 * via the `definition` "step".
 */
export interface Step {
  message: string;
  address?: string;
  code?: {
    language: 'hcl' | 'yaml' | 'text' | 'shell';
    text: string;
  };
}
/**
 * Who has approved this very plan; only where a forge was asked.
 */
export interface Approvals {
  /**
   * How many people have to approve.
   */
  needed: number;
  counted: {
    login: string;
    /**
     * ISO 8601.
     */
    at: string;
  }[];
  notCounted: {
    login: string;
    why: string;
  }[];
  changesRequestedBy: string[];
  /**
   * Code owners whose approval the policy asks for and nobody has given, a sentence each.
   */
  ownersMissing?: string[];
  satisfied: boolean;
  /**
   * The line that a review's body needs, exactly.
   */
  line: string;
  /**
   * The approval digest: `sha256:` and 64 hex digits.
   */
  digest: string;
}
/**
 * What is used of each budget that the plan counts towards, with the plan itself; on GitHub, and where there is a ledger.
 */
export interface BudgetUse {
  windowHours: number;
  exceeded: boolean;
  uses: {
    /**
     * The agent's or the operator's, in words.
     */
    whose: string;
    environment: EnvironmentName;
    what: 'destroyed' | 'score' | 'plans';
    /**
     * Used by the other changes of the window.
     */
    before: number;
    /**
     * What this plan adds.
     */
    adds: number;
    limit: number;
    exceeded: boolean;
    /**
     * When enough of it is free again for this plan, ISO 8601; absent where it fits, or never will.
     */
    freesAt?: string;
    /**
     * True where enough of it would be free for this plan if the changes that wait to be merged were closed.
     */
    freedByClosing?: true;
  }[];
  /**
   * What this plan destroys and an earlier change had taken the protection from.
   */
  unprotected: {
    address: string;
    /**
     * The earlier change.
     */
    change: string;
    /**
     * ISO 8601.
     */
    at: string;
  }[];
}
/**
 * Somebody broke the glass: the verdict stands, and the plan may be applied all the same.
 */
export interface Override {
  by: string;
  group: string;
  reason: string;
  /**
   * ISO 8601.
   */
  expires: string;
}
