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
 * Names, `*` standing for any text.
 *
 * This interface was referenced by `PolicyFile`'s JSON-Schema
 * via the `definition` "patterns".
 */
export type Patterns5 = string[];

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
