// Generated from schemas/ by `npm run generate`. Do not edit.

/**
 * What kind of thing it is; kinds that go together are counted as one pillar of an environment.
 *
 * This interface was referenced by `Knowledge`'s JSON-Schema
 * via the `definition` "category".
 */
export type Category =
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
/**
 * user_data holds what cannot be rebuilt from code, config can be, ephemeral is made anew all the time.
 *
 * This interface was referenced by `Knowledge`'s JSON-Schema
 * via the `definition` "state".
 */
export type State = 'user_data' | 'config' | 'ephemeral';
/**
 * This interface was referenced by `Knowledge`'s JSON-Schema
 * via the `definition` "severity".
 */
export type Severity = number;
/**
 * This interface was referenced by `Knowledge`'s JSON-Schema
 * via the `definition` "rule".
 */
export type KnowledgeRuleData = AttributeRuleData | ActionRuleData;

/**
 * What resource types are, and what losing or changing them means. Blastgate's own knowledge and a user's additions have this form: an entry for a type that is known replaces the fields that it names, an entry for a new type needs category, state, data, outage and on_delete.
 */
export interface Knowledge {
  $schema?: string;
  version: 1;
  /**
   * Where the facts of this file's entries were read, unless an entry says otherwise.
   */
  source?: string;
  resources: {
    [k: string]: ResourceKnowledge;
  };
}
/**
 * This interface was referenced by `Knowledge`'s JSON-Schema
 * via the `definition` "resource".
 */
export interface ResourceKnowledge {
  /**
   * The CloudFormation type of the same thing. That type is then known by this entry, with its attributes written as properties.
   */
  cfn?: string;
  /**
   * CloudFormation property paths, by the attribute path they stand for, where they are not the same words in PascalCase; null where there is no such property. For a change set, the longest path that begins an attribute's path counts. `Attributes[a.b]` is the `Value` of the element of the list whose `Key` is `a.b`.
   */
  cfn_aliases?: {
    [k: string]: string | null;
  };
  /**
   * Other names of the same type, known by this entry.
   */
  same_as?: string[];
  category?: Category;
  state?: State;
  /**
   * Severity of the loss when it is destroyed and nothing mitigates.
   */
  data?: number;
  /**
   * Severity of the disruption when it is destroyed before a replacement serves.
   */
  outage?: number;
  /**
   * An environment hangs off it.
   */
  env_root?: boolean;
  /**
   * Something outside the plan holds its name, address or id: even a new one first disrupts.
   */
  identity?: boolean;
  /**
   * Replacing it is how it is normally updated.
   */
  routine_replace?: boolean;
  /**
   * Never counted as a dependent.
   */
  glue?: boolean;
  /**
   * Little is listed of its attributes: their names say the rest, as they do for a type that is not listed.
   */
  attributes_by_name?: boolean;
  /**
   * A newer type or version of the provider has replaced it.
   */
  legacy?: boolean;
  /**
   * Not confirmed in documentation yet.
   */
  unsure?: boolean;
  /**
   * Where the facts of this entry were read, where that differs from the file's source.
   */
  source?: string;
  /**
   * What its loss means, one sentence for a reader.
   */
  on_delete?: string;
  mitigates?: Mitigation[];
  protection?: KnowledgeRuleData[];
  disruptive?: KnowledgeRuleData[];
  security?: KnowledgeRuleData[];
  forces_replace?: string[];
}
/**
 * Read from the state before: where it holds, the loss of data is multiplied by the factor.
 *
 * This interface was referenced by `Knowledge`'s JSON-Schema
 * via the `definition` "mitigation".
 */
export interface Mitigation {
  attr: string;
  op: 'eq' | 'ge' | 'gt' | 'set';
  value?: boolean | number | string;
  factor: Severity;
  /**
   * The API itself refuses while data is inside.
   */
  hard?: boolean;
  note?: string;
}
/**
 * What a change of this attribute means. Paths: `a.0.b` is block a, first element, attribute b. Only what is worse than before counts.
 *
 * This interface was referenced by `Knowledge`'s JSON-Schema
 * via the `definition` "attributeRule".
 */
export interface AttributeRuleData {
  attr: string;
  op:
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
  value?: boolean | number | string | null;
  severity: Severity;
  when?: When;
  note?: string;
}
/**
 * The rule holds only for an object whose attribute has one of these values (`x*`: begins with `x`; `*x*`: holds `x`): after the change, or before it where the object goes.
 *
 * This interface was referenced by `Knowledge`'s JSON-Schema
 * via the `definition` "when".
 */
export interface When {
  attr: string;
  /**
   * @minItems 1
   */
  is: [boolean | number | string, ...(boolean | number | string)[]];
}
/**
 * What creating or deleting the object itself means.
 *
 * This interface was referenced by `Knowledge`'s JSON-Schema
 * via the `definition` "actionRule".
 */
export interface ActionRuleData {
  on: 'create' | 'delete';
  severity: Severity;
  when?: When;
  note?: string;
}
