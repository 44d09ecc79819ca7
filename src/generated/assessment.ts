// Generated from schemas/ by `npm run generate`. Do not edit.

/**
 * This interface was referenced by `StoredAssessment`'s JSON-Schema
 * via the `definition` "environmentName".
 */
export type EnvironmentName = 'production' | 'unknown' | 'staging' | 'sandbox';
/**
 * From, to and attribute as numbers of `names`, -1 where the attribute is not known; then where the reference was found.
 *
 * @minItems 4
 * @maxItems 4
 *
 * This interface was referenced by `StoredAssessment`'s JSON-Schema
 * via the `definition` "reference".
 */
export type Reference = [
  number,
  number,
  number,
  'expression' | 'depends-on' | 'prior-state' | 'change-set' | 'template'
];
/**
 * Configuration address and type as numbers of `names`, and how many objects there are.
 *
 * @minItems 3
 * @maxItems 3
 *
 * This interface was referenced by `StoredAssessment`'s JSON-Schema
 * via the `definition` "existing".
 */
export type Existing = [number, number, number];
/**
 * This interface was referenced by `StoredAssessment`'s JSON-Schema
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
 * This interface was referenced by `StoredAssessment`'s JSON-Schema
 * via the `definition` "channel".
 */
export type Channel = 'data' | 'outage' | 'security' | 'protection' | 'control' | 'code' | 'base';
/**
 * This interface was referenced by `StoredAssessment`'s JSON-Schema
 * via the `definition` "reasonCode".
 */
export type ReasonCode =
  | 'data_loss'
  | 'backup_loss'
  | 'environment_recreate'
  | 'outage'
  | 'encryption_key_loss'
  | 'secret_loss'
  | 'dns_loss'
  | 'protection_removed'
  | 'security_exposure'
  | 'privilege_escalation'
  | 'guardrail_tamper'
  | 'audit_tamper'
  | 'identity_loss'
  | 'disruptive_update'
  | 'state_control'
  | 'empty_state'
  | 'hidden_change'
  | 'incomplete_plan'
  | 'concentration'
  | 'unknown_type'
  | 'code_execution'
  | 'routine';

/**
 * Plans as they were judged, each by itself: what `blastgate analyze --result` writes and `blastgate merge` reads. It holds no values of a plan but those that a report shows, and nothing of who wrote the plans or what is allowed.
 */
export interface StoredAssessment {
  schemaVersion: '1.0';
  tool: {
    name: 'blastgate';
    version: string;
  };
  /**
   * What the run itself says of the environment.
   */
  facts: Evidence[];
  plans: Plan[];
  /**
   * SHA-256 of the policy, the knowledge and the facts by which the plans were judged.
   */
  settings?: string;
  /**
   * Which part of a run this is.
   */
  part?: {
    index: number;
    of: number;
    /**
     * SHA-256 of the list of all files of the run.
     */
    files?: string;
  };
}
/**
 * This interface was referenced by `StoredAssessment`'s JSON-Schema
 * via the `definition` "evidence".
 */
export interface Evidence {
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
 * This interface was referenced by `StoredAssessment`'s JSON-Schema
 * via the `definition` "plan".
 */
export interface Plan {
  source: {
    file: string;
    format: 'terraform' | 'cloudformation';
    formatVersion: string;
    toolVersion: string;
    stack?: string;
    stackId?: string;
  };
  mode: 'normal' | 'destroy' | 'refresh-only';
  incomplete: {
    reason:
      | 'targeted-or-partial'
      | 'deferred-changes'
      | 'undetermined-change'
      | 'missing-pages'
      | 'nested-change-set-missing';
    detail: string;
  }[];
  unchanged: number;
  outputChanges: number;
  environment: EnvironmentName;
  evidence: Evidence[];
  /**
   * Addresses, types and attributes that the lists below refer to by number.
   */
  names: string[];
  references: Reference[];
  existing: Existing[];
  changes: JudgedChange[];
  conditions: Condition[];
  causes: Cause[];
  renames: {
    format: 'terraform' | 'cloudformation';
    from: string;
    to: string;
    type: string;
  }[];
  notes: string[];
  digest?: string;
  /**
   * Place of its file among all files of the run.
   */
  order?: number;
  /**
   * What other stacks may use of this one.
   */
  exports?: Export[];
  /**
   * What this stack uses of others.
   */
  imports?: Import[];
}
/**
 * This interface was referenced by `StoredAssessment`'s JSON-Schema
 * via the `definition` "judgedChange".
 */
export interface JudgedChange {
  change: Change;
  findings: Finding[];
  traits: Traits;
  /**
   * How likely its destruction is.
   */
  chance: number;
  destroys: boolean;
  dependents: {
    count: number;
    weight: number;
    /**
     * Numbers of `names`.
     */
    addresses: number[];
  };
  environment?: EnvironmentName;
  withoutCopy?: string;
  wayBack?: string;
  dataStays?: boolean;
  cause?: {
    cause: string;
    via?: {
      change: string;
      attribute: string;
    };
  };
  diff?: Diff;
}
/**
 * A change without its values.
 *
 * This interface was referenced by `StoredAssessment`'s JSON-Schema
 * via the `definition` "change".
 */
export interface Change {
  id: string;
  address: string;
  configAddress: string;
  module: string;
  type: string;
  name: string;
  provider: string;
  kind: ChangeKind;
  likelihood: 'certain' | 'conditional' | 'dynamic';
  replacePaths: (string | number)[][];
  importing: boolean;
  previousAddress?: string;
  deposed?: string;
  reason?: string;
  retention?: 'delete' | 'retain' | 'snapshot';
}
/**
 * This interface was referenced by `StoredAssessment`'s JSON-Schema
 * via the `definition` "finding".
 */
export interface Finding {
  rule: string;
  channel: Channel;
  severity: number;
  code: ReasonCode;
  message: string;
  attribute?: string;
  hardStop?: boolean;
}
/**
 * This interface was referenced by `StoredAssessment`'s JSON-Schema
 * via the `definition` "traits".
 */
export interface Traits {
  category:
    | 'data_store'
    | 'backup'
    | 'identity'
    | 'network_root'
    | 'network'
    | 'cluster'
    | 'compute'
    | 'lb_edge'
    | 'api'
    | 'dns'
    | 'secret_key'
    | 'messaging'
    | 'observability'
    | 'audit_security'
    | 'ci'
    | 'org'
    | 'glue'
    | 'unknown';
  known: boolean;
  environmentRoot: boolean;
  glue: boolean;
  data: number;
  outage: number;
}
/**
 * This interface was referenced by `StoredAssessment`'s JSON-Schema
 * via the `definition` "diff".
 */
export interface Diff {
  lines: {
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
  omitted: number;
}
/**
 * This interface was referenced by `StoredAssessment`'s JSON-Schema
 * via the `definition` "condition".
 */
export interface Condition {
  id: 'incomplete-plan' | 'lost-state' | 'nested-sets-missing' | 'unresolved-code';
  code: ReasonCode;
  message: string;
  address?: string;
  plan?: string;
}
/**
 * This interface was referenced by `StoredAssessment`'s JSON-Schema
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
  message: string;
  changes: string[];
  address?: string;
  attribute?: string;
}
/**
 * This interface was referenced by `StoredAssessment`'s JSON-Schema
 * via the `definition` "export".
 */
export interface Export {
  kind: 'state-output' | 'parameter' | 'export';
  name: string;
  /**
   * Numbers of `names`.
   */
  from: number[];
}
/**
 * This interface was referenced by `StoredAssessment`'s JSON-Schema
 * via the `definition` "import".
 */
export interface Import {
  kind: 'state-output' | 'parameter' | 'export';
  name: string;
  /**
   * Numbers of `names`.
   */
  by: number[];
  /**
   * Where the state lies that an output is read from, as the words of its path.
   */
  state?: string[];
}
