import type { Category, State } from '../generated/knowledge.ts';
import type { PlanFormat } from './plan.ts';

/** What is known of one resource type, ready for the rules: lists are never missing, paths are in the plan's own format. */
export interface KnowledgeEntry {
  readonly type: string;
  /** False where the type is not listed and was judged by the words of its name. */
  readonly known: boolean;
  /** Where the type is known by a rule over its service and name, not by an entry: nothing is listed of its attributes then. */
  readonly byRule?: true;
  /** Where little is listed of its attributes: their names say the rest, as for a type that is not listed. */
  readonly attributesByName?: true;
  readonly category: Category;
  readonly state: State;
  /** Severity 0..1 of the loss when it is destroyed and nothing mitigates. */
  readonly data: number;
  /** Severity 0..1 of the disruption when it is destroyed before a replacement serves. */
  readonly outage: number;
  readonly environmentRoot: boolean;
  readonly identity: boolean;
  readonly routineReplace: boolean;
  readonly glue: boolean;
  readonly onDelete: string;
  readonly mitigates: readonly Mitigation[];
  readonly protection: readonly KnowledgeRule[];
  readonly disruptive: readonly KnowledgeRule[];
  readonly security: readonly KnowledgeRule[];
  /** Attributes known to force replacement: for advice only, the plan's own replace paths decide. */
  readonly forcesReplace: readonly string[];
  /** Attributes whose change waits for a maintenance window, and the attribute that says that it waits (`false` = waits). */
  readonly deferred?: { readonly attributes: readonly string[]; readonly unless: string; readonly factor: number };
  /** Properties whose conditional replacement is not taken seriously (change sets only). */
  readonly benignConditional: readonly string[];
  /** What a change set does with a destroyed object where it does not say (`DeletionPolicy` default of the type). */
  readonly defaultRetention: 'delete' | 'snapshot';
}

/**
 * Read from BEFORE; where it holds, the loss of data is multiplied by `factor`. `path` is in the plan's own format; in a change set,
 * `Attributes[a.b]` is the `Value` of the element of the list whose `Key` is `a.b`.
 */
export interface Mitigation {
  readonly path: string;
  readonly op: 'eq' | 'ge' | 'gt' | 'set';
  readonly value?: boolean | number | string;
  readonly factor: number;
  /** The API itself refuses while data is inside. */
  readonly hard: boolean;
  readonly note?: string;
}

export type AttributeOperator =
  | 'changes'
  | 'becomes'
  | 'down'
  | 'gone'
  | 'shrink'
  | 'grow'
  | 'capacity'
  | 'open'
  | 'public'
  | 'admin'
  | 'widen'
  | 'privileged'
  | 'expires'
  | 'expires_noncurrent'
  | 'azopen'
  | 'silent'
  | 'dulled'
  | 'up'
  | 'climbs'
  | 'relaxes'
  | 'unbinds'
  | 'eases';

/** A fact of a type: what a change of this attribute, or this action on the object, means. */
export type KnowledgeRule = AttributeRule | ActionRule;

/** The rule holds only where the attribute at `path` has one of `values`. */
export interface RuleCondition {
  readonly path: string;
  readonly values: readonly (boolean | number | string)[];
}

export interface AttributeRule {
  readonly kind: 'attribute';
  readonly path: string;
  readonly op: AttributeOperator;
  readonly value?: boolean | number | string | null;
  readonly severity: number;
  readonly when?: RuleCondition;
}

export interface ActionRule {
  readonly kind: 'action';
  readonly on: 'create' | 'delete';
  readonly severity: number;
  readonly when?: RuleCondition;
}

/** Never fails: a type that is not listed gets a cautious entry judged by its name, with `known: false`. */
export type KnowledgeLookup = (type: string, format: PlanFormat) => KnowledgeEntry;

/** What a change of a type's properties does to its object, in the words of CloudFormation. */
export interface Replacement {
  /** Properties whose change always makes a new object, and those whose change may. */
  readonly always: ReadonlySet<string>;
  readonly perhaps: ReadonlySet<string>;
}

/** Of a type of CloudFormation; `undefined` where nobody says it. */
export type ReplacementLookup = (type: string) => Replacement | undefined;
