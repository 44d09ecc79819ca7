import type { Sealed } from './sealed.ts';
import type { StackExport, StackImport } from './stack-link.ts';
import type { Path, ValueObject } from './value.ts';

export type PlanFormat = 'terraform' | 'cloudformation';

/**
 * What would happen to one object. `replace-destroy-first` and `replace-create-first` are Terraform's two orders of
 * a replacement (`delete,create` and `create,delete`); `undetermined` is a row whose tool has not decided (deferred, empty
 * actions): it is never taken for nothing.
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

/** How sure the tool is that a replacement happens (CloudFormation's `Conditional` and `Dynamic`; Terraform is certain). */
export type Likelihood = 'certain' | 'conditional' | 'dynamic';

/** What happens to the object that is destroyed: deleted, kept but no longer managed, or kept as a snapshot. */
export type Retention = 'delete' | 'retain' | 'snapshot';

/** Why a replacement or deletion happens, in the words of the tool (`replace_because_tainted`, `delete_because_no_module`). */
export type ActionReason = string;

/** One row of a plan: one object, and what would happen to it. */
export interface ResourceChange {
  /** Unique in its plan: `address`, `address (deposed KEY)`, with ` #2` and so on where the plan repeats one. */
  readonly id: string;
  readonly address: string;
  /** Address without instance keys, as the configuration names it: `module.a.aws_subnet.b` for `module.a[0].aws_subnet.b["x"]`. */
  readonly configAddress: string;
  readonly previousAddress?: string;
  readonly deposed?: string;
  /** Address of the module that holds it (`module.a["x"].module.b`), or the nested stack; empty at the root. */
  readonly module: string;
  readonly type: string;
  readonly name: string;
  /** Provider as the plan names it, or the prefix of the type where the plan does not; `cloudformation` for change sets. */
  readonly provider: string;
  readonly kind: ChangeKind;
  readonly likelihood: Likelihood;
  readonly before: ValueObject | null;
  readonly after: ValueObject | null;
  /** Terraform's `after_unknown`: `true` at every path that is known only after apply. */
  readonly unknown: ValueObject;
  /** Paths whose change forces the replacement, as the tool says; empty when it does not say. */
  readonly replacePaths: readonly Path[];
  readonly reason?: ActionReason;
  /** True where the row also brings an existing object under management. */
  readonly importing: boolean;
  /** What becomes of the destroyed object; `undefined` means the tool did not say and the type's default applies. */
  readonly retention?: Retention;
  /** True where the change set carries no property values: a changed property is known by its name only. */
  readonly valuesWithheld: boolean;
  /** Deletion and replacement policies in words, before and after (CloudFormation only). */
  readonly policies?: { readonly [name: string]: readonly [before: string | undefined, after: string | undefined] };
}

/**
 * `from` depends on `to`: both are configuration addresses (or logical ids). `attribute` is the argument of `from` that holds
 * the reference, where that is known: it is how a forced replacement is traced to its root cause.
 */
export interface Reference {
  readonly from: string;
  readonly to: string;
  readonly attribute?: string;
  readonly origin: 'expression' | 'depends-on' | 'prior-state' | 'change-set' | 'template';
}

/** How many objects of one configuration address exist before the apply. */
export interface ExistingResources {
  readonly configAddress: string;
  readonly type: string;
  readonly count: number;
}

/** A sign of an environment that stands in the plan itself. */
export interface EnvironmentSign {
  /** The text that names the environment: a tag's value, a variable's value, a stack's name. */
  readonly text: string;
  /** That text where it is sensitive; `text` is then the placeholder that reports show. */
  readonly sealed?: Sealed;
  readonly source: 'tag-before' | 'tag-after' | 'variable' | 'default-tags' | 'stack-tag' | 'stack-parameter' | 'name';
  /** Where it stands: `tags.Environment`, `var.environment`. */
  readonly where: string;
  /** How many objects carry it. */
  readonly count: number;
}

/** Code that applying (or planning) would run on the runner. */
export interface PlanCode {
  readonly address: string;
  readonly kind: 'local-exec' | 'remote-exec' | 'file' | 'external' | 'other-provisioner';
  /** When it runs: at creation (the default), at destruction, or at every plan (`external`). */
  readonly when: 'create' | 'destroy' | 'plan';
  /** The constant command text, secrets masked; `undefined` where it is computed and cannot be read from the plan. */
  readonly command?: string;
  /** References out of which the command is computed. */
  readonly computedFrom: readonly string[];
  /** All its arguments, secrets sealed; what is computed is the map of its `references`. */
  readonly settings?: ValueObject;
}

/** An action block that the apply would invoke (Terraform 1.14, `action_invocations`). */
export interface ActionInvocation {
  readonly address: string;
  readonly type: string;
  readonly triggeredBy?: string;
  /** Its configuration, secrets sealed, as far as it is known before the apply. */
  readonly settings?: ValueObject;
}

/** An output of the root module that changes. Its values stand under its name, so that they read as an object's attribute. */
export interface OutputChange {
  readonly name: string;
  readonly kind: ChangeKind;
  readonly before: ValueObject | null;
  readonly after: ValueObject | null;
  readonly unknown: ValueObject;
}

/** What the expression of an attribute is made of: references, through module variables and outputs as far as they lead. */
export interface Feed {
  /** The configuration address of the block, or `output.NAME`. */
  readonly address: string;
  readonly attribute: string;
  /** In order, each with the address of the module that it stands in. */
  readonly references: readonly string[];
}

/** How a provider is configured: where and as whom the plan would be applied. */
export interface ProviderSettings {
  /** `aws`, `aws.west`, `module.a:aws`. */
  readonly name: string;
  readonly source: string;
  /** Its arguments, secrets sealed; what is computed is the map of its `references`. */
  readonly settings: ValueObject;
}

export type IncompleteReason =
  'targeted-or-partial' | 'deferred-changes' | 'undetermined-change' | 'missing-pages' | 'nested-change-set-missing';

/** One reason why a plan does not show all that its apply would do. */
export interface Incompleteness {
  readonly reason: IncompleteReason;
  /** What is missing, in a sentence's words: an address, a nested stack, a count of pages. */
  readonly detail: string;
}

export type PlanMode = 'normal' | 'destroy' | 'refresh-only';

export interface PlanSource {
  readonly file: string;
  readonly format: PlanFormat;
  readonly formatVersion: string;
  readonly toolVersion: string;
  /** The stack's name and id where the format has them. */
  readonly stack?: string;
  readonly stackId?: string;
}

/** One plan or change set, whatever its format. */
export interface Plan {
  readonly source: PlanSource;
  readonly mode: PlanMode;
  /** Empty when the plan shows everything that its apply would do. */
  readonly incomplete: readonly Incompleteness[];
  /** Every row that is not a no-op, in the order of the file. */
  readonly changes: readonly ResourceChange[];
  /** Rows of `resource_drift`: what differs between the last apply and the world. */
  readonly drift: readonly ResourceChange[];
  readonly references: readonly Reference[];
  readonly existing: readonly ExistingResources[];
  /** True where the plan says what exists before it (a prior state, a change to an existing object). */
  readonly existingKnown: boolean;
  /** Number of rows that change nothing. */
  readonly unchanged: number;
  readonly signs: readonly EnvironmentSign[];
  /** Account, subscription or project ids that stand in `before` values and prior state, with how often. */
  readonly accounts: ReadonlyMap<string, number>;
  readonly code: readonly PlanCode[];
  readonly actions: readonly ActionInvocation[];
  /** Number of outputs that change. */
  readonly outputChanges: number;
  /** The outputs that change, where the format has any. */
  readonly outputs?: readonly OutputChange[];
  /** What attributes that are known only after apply are made of, where the format has expressions. */
  readonly feeds?: readonly Feed[];
  readonly providers?: readonly ProviderSettings[];
  /** Values of the root module's variables that a provider, a program or something unknown is made of, secrets sealed. */
  readonly variables?: ValueObject;
  /** Names of checks whose status is `fail` or `error`. */
  readonly failedChecks: readonly string[];
  /** What other stacks may use of this one, and what this one uses of others. */
  readonly exports?: readonly StackExport[];
  readonly imports?: readonly StackImport[];
}
