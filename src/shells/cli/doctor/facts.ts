/** What GitHub answered, or why it did not: a 403 is no proof of anything. */
export type Read<T> = { readonly value: T } | { readonly unknown: string };

/** A check that has to be green before a merge. `app` is the one it has to come from, where the rule pins it. */
export interface RequiredCheck {
  readonly context: string;
  readonly app: number | undefined;
}

/** One set of rules for the default branch: a ruleset, or the older branch protection. */
export interface BranchRules {
  /** As a person finds it in the settings. */
  readonly name: string;
  readonly checks: readonly RequiredCheck[];
  /** Whether a branch has to be up to date before merging. */
  readonly strict: boolean;
  readonly pullRequest: boolean;
  readonly noForcePush: boolean;
  readonly mergeQueue: boolean;
  /** Who may pass by, in words; empty where nobody may. */
  readonly bypass: Read<readonly string[]>;
}

export interface Workflow {
  readonly path: string;
  readonly text: string;
}

/** Where a key may be read, and by whom. */
export interface Keys {
  readonly repository: Read<readonly string[]>;
  readonly organisation: Read<readonly string[]>;
  /** The environments that workflows of the gate name. */
  readonly environments: readonly KeyEnvironment[];
}

export interface KeyEnvironment {
  readonly name: string;
  /** The branches that may deploy to it; undefined where every branch may. */
  readonly branches: Read<readonly string[] | undefined>;
  readonly secrets: Read<readonly string[]>;
}

/** All that `doctor` looks at. */
export interface Facts {
  readonly repository: string;
  readonly defaultBranch: string;
  readonly checkName: string;
  readonly rules: Read<readonly BranchRules[]>;
  readonly token: Read<{ readonly mayWrite: boolean; readonly mayApprove: boolean }>;
  readonly workflows: Read<readonly Workflow[]>;
  readonly keys: Keys;
  readonly policy: Read<{ readonly mode: 'enforce' | 'observe'; readonly mostApprovals: number; readonly source: string }>;
  readonly writers: Read<number>;
}
