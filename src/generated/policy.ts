// Generated from schemas/ by `npm run generate`. Do not edit.

/**
 * Account, project or subscription ids.
 */
export type Patterns = string[];
/**
 * Terraform workspaces.
 */
export type Patterns1 = string[];
/**
 * Backend addresses or keys, such as `s3://state/prod/*`.
 */
export type Patterns2 = string[];
/**
 * Folders of the configuration or the plan file.
 */
export type Patterns3 = string[];
/**
 * CloudFormation stack names.
 */
export type Patterns4 = string[];
/**
 * A score from 1 to 100, or `never`.
 *
 * This interface was referenced by `PolicyFile`'s JSON-Schema
 * via the `definition` "from".
 */
export type From = number | 'never';
/**
 * Slugs of teams of the organisation: where there are any, only approvals of their members count.
 */
export type Patterns5 = string[];
/**
 * Globs of the files that belong to the stack: `*` stays inside a folder, `**` does not.
 *
 * @minItems 1
 */
export type Globs = [string, ...string[]];
/**
 * Globs of the plan files that it is judged by.
 *
 * @minItems 1
 */
export type Globs1 = [string, ...string[]];
/**
 * Attributes that are judged but do not count in the digest, because every plan has them anew: `*.tags.planned_at`, the address and the path with dots.
 */
export type Patterns6 = string[];
/**
 * Names, `*` standing for any text.
 *
 * This interface was referenced by `PolicyFile`'s JSON-Schema
 * via the `definition` "patterns".
 */
export type Patterns7 = string[];
/**
 * This interface was referenced by `PolicyFile`'s JSON-Schema
 * via the `definition` "people".
 */
export type People = number;
/**
 * The most that may be used, or `unlimited`.
 *
 * This interface was referenced by `PolicyFile`'s JSON-Schema
 * via the `definition` "amount".
 */
export type Amount = number | 'unlimited';
/**
 * @minItems 1
 *
 * This interface was referenced by `PolicyFile`'s JSON-Schema
 * via the `definition` "globs".
 */
export type Globs2 = [string, ...string[]];

/**
 * A repository's policy for Blastgate, in `.blastgate.yml`. What it leaves out takes the defaults.
 */
export interface PolicyFile {
  $schema?: string;
  version: 1;
  /**
   * `observe` reports what would be blocked and lets it pass: the way to roll out.
   */
  mode?: 'enforce' | 'observe';
  /**
   * What tells an environment. These are facts that a pull request cannot write, so they may lower as well as raise.
   */
  environments?: {
    production?: EnvironmentMatchers;
    staging?: EnvironmentMatchers;
    sandbox?: EnvironmentMatchers;
  };
  /**
   * Scores from which a review is needed and from which a plan is blocked. A human's may not be stricter than an agent's.
   */
  thresholds?: {
    agent?: EnvironmentThresholds;
    assisted?: EnvironmentThresholds;
    automation?: EnvironmentThresholds;
    human?: EnvironmentThresholds;
    unknown?: EnvironmentThresholds;
  };
  /**
   * How many people have to approve what is not a pass. They count only on GitHub: people who may write, who neither wrote the change nor stand behind its author, on exactly this commit and this plan.
   */
  approvals?: {
    agent?: ApprovalCounts;
    human?: ApprovalCounts1;
    /**
     * Hours after which an approval no longer counts. 72 by default.
     */
    valid_hours?: number;
    teams?: Patterns5;
    /**
     * Where true, every changed file that the base's CODEOWNERS gives to somebody needs the approval of one of them.
     */
    code_owners?: boolean;
  };
  /**
   * How the author of a pull request is told.
   */
  attribution?: {
    /**
     * Where true, a change with a commit whose signature GitHub did not verify has no known author.
     */
    require_signed?: boolean;
  };
  /**
   * Bots of yours that are no agents. The id decides: a login can be imitated.
   */
  automation?: AutomationAccount[];
  /**
   * Signs of your own agents, besides those that Blastgate knows.
   */
  signals?: OwnSignal[];
  /**
   * Findings that somebody has accepted, each for some time. A hard stop cannot be waived.
   */
  waivers?: Waiver[];
  /**
   * Which plans are expected when files of a stack change. A touched stack without a plan cannot be decided, and fails.
   */
  stacks?: Stack[];
  /**
   * How plan digests are made.
   */
  digest?: {
    ignore?: Patterns6;
  };
  /**
   * What `blastgate guard` lets an agent run in its own shell. It is read at the base branch: what an agent edits in its checkout loosens nothing.
   */
  guard?: {
    /**
     * Public key files, relative to the repository's root, of those whose signed decisions `blastgate exec` may trust.
     */
    keys?: string[];
  };
  /**
   * How much an agent may use up over a while, all its changes together; what is above is blocked. It needs a ledger.
   */
  budget?: {
    /**
     * Hours over which it is summed. 168 (a week) by default.
     */
    window_hours?: number;
    agent?: BudgetLimits;
    operator?: BudgetLimits1;
  };
  /**
   * Who may break the glass: let a plan through whatever its verdict is, with a reason, loudly. Without it nobody may.
   */
  override?: {
    /**
     * The group's name, as reports show it.
     */
    group: string;
    /**
     * @minItems 1
     */
    members: [OverrideMember, ...OverrideMember[]];
    /**
     * Hours after which an override no longer counts. 4 by default.
     */
    valid_hours?: number;
  };
  /**
   * Files with knowledge of your own resource types, relative to the policy file.
   */
  knowledge?: string[];
}
/**
 * This interface was referenced by `PolicyFile`'s JSON-Schema
 * via the `definition` "matchers".
 */
export interface EnvironmentMatchers {
  accounts?: Patterns;
  workspaces?: Patterns1;
  backends?: Patterns2;
  paths?: Patterns3;
  stacks?: Patterns4;
}
/**
 * This interface was referenced by `PolicyFile`'s JSON-Schema
 * via the `definition` "environmentThresholds".
 */
export interface EnvironmentThresholds {
  production?: ThresholdPair;
  unknown?: ThresholdPair;
  staging?: ThresholdPair;
  sandbox?: ThresholdPair;
}
/**
 * This interface was referenced by `PolicyFile`'s JSON-Schema
 * via the `definition` "threshold".
 */
export interface ThresholdPair {
  review?: From;
  block?: From;
}
/**
 * For agents and for changes whose author is unknown. By default 1 for a review and 2 for a block.
 */
export interface ApprovalCounts {
  /**
   * What a review takes.
   */
  review?: number;
  /**
   * What a block takes.
   */
  block?: number;
}
/**
 * For people, assisted people and automation. By default 1 for a review and 1 for a block.
 */
export interface ApprovalCounts1 {
  /**
   * What a review takes.
   */
  review?: number;
  /**
   * What a block takes.
   */
  block?: number;
}
export interface AutomationAccount {
  /**
   * The account's number, as `gh api users/LOGIN --jq .id` prints it.
   */
  id: number;
  /**
   * For readers of the policy and the report.
   */
  login: string;
}
/**
 * This interface was referenced by `PolicyFile`'s JSON-Schema
 * via the `definition` "signal".
 */
export interface OwnSignal {
  /**
   * The agent's name, as reports show it.
   */
  agent: string;
  /**
   * Where the sign stands.
   */
  kind:
    | 'account_id'
    | 'login'
    | 'commit_email'
    | 'commit_name'
    | 'commit_body'
    | 'trailer'
    | 'branch'
    | 'pr_body'
    | 'label';
  pattern: string;
  /**
   * `exact` compares the whole text without regard to case and is the default; `regex` is a JavaScript regular expression, likewise.
   */
  match?: 'exact' | 'regex';
  /**
   * `medium`, the default, and `high` make the author an agent; `low` an assisted person.
   */
  confidence?: 'high' | 'medium' | 'low';
  note?: string;
}
/**
 * This interface was referenced by `PolicyFile`'s JSON-Schema
 * via the `definition` "waiver".
 */
export interface Waiver {
  /**
   * The rule's id, as `blastgate rules` prints it.
   */
  rule: string;
  /**
   * The address of the resource, `*` standing for any text.
   */
  address: string;
  /**
   * Who answers for it.
   */
  owner: string;
  reason: string;
  /**
   * The last day on which it holds, such as 2026-12-31.
   */
  expires: string;
}
/**
 * This interface was referenced by `PolicyFile`'s JSON-Schema
 * via the `definition` "stack".
 */
export interface Stack {
  name: string;
  paths: Globs;
  plans: Globs1;
}
/**
 * What all changes of one agent may use.
 */
export interface BudgetLimits {
  production?: BudgetLimit;
  unknown?: BudgetLimit1;
  staging?: BudgetLimit;
  sandbox?: BudgetLimit;
}
/**
 * This interface was referenced by `PolicyFile`'s JSON-Schema
 * via the `definition` "budgetLimit".
 */
export interface BudgetLimit {
  /**
   * Stateful resources destroyed.
   */
  destroyed?: number | 'unlimited';
  /**
   * The scores of all changes, summed.
   */
  score?: number | 'unlimited';
  /**
   * How many changes.
   */
  plans?: number | 'unlimited';
}
/**
 * By default as production.
 */
export interface BudgetLimit1 {
  /**
   * Stateful resources destroyed.
   */
  destroyed?: number | 'unlimited';
  /**
   * The scores of all changes, summed.
   */
  score?: number | 'unlimited';
  /**
   * How many changes.
   */
  plans?: number | 'unlimited';
}
/**
 * What all agents of one person may use.
 */
export interface BudgetLimits1 {
  production?: BudgetLimit;
  unknown?: BudgetLimit1;
  staging?: BudgetLimit;
  sandbox?: BudgetLimit;
}
/**
 * This interface was referenced by `PolicyFile`'s JSON-Schema
 * via the `definition` "overrideMember".
 */
export interface OverrideMember {
  /**
   * As reports and the ledger show it; the login on GitHub.
   */
  name: string;
  /**
   * The account's number on GitHub; without it there is no override by review.
   */
  id?: number;
  /**
   * The public key for overrides on the command line: the base64 text between the lines of the PEM file.
   */
  key?: string;
}
/**
 * This interface was referenced by `PolicyFile`'s JSON-Schema
 * via the `definition` "approvalCounts".
 */
export interface ApprovalCounts2 {
  /**
   * What a review takes.
   */
  review?: number;
  /**
   * What a block takes.
   */
  block?: number;
}
/**
 * This interface was referenced by `PolicyFile`'s JSON-Schema
 * via the `definition` "budgetLimits".
 */
export interface BudgetLimits2 {
  production?: BudgetLimit;
  unknown?: BudgetLimit1;
  staging?: BudgetLimit;
  sandbox?: BudgetLimit;
}
