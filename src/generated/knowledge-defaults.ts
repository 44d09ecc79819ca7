// Generated from schemas/ by `npm run generate`. Do not edit.

/**
 * This interface was referenced by `KnowledgeDefaults`'s JSON-Schema
 * via the `definition` "names".
 */
export type Names = string[];
/**
 * The CloudFormation types of which a snapshot is kept on removal where the template does not say.
 */
export type Names1 = string[];
/**
 * This interface was referenced by `KnowledgeDefaults`'s JSON-Schema
 * via the `definition` "severity".
 */
export type Severity = number;
/**
 * Beginnings of words that say the same: names of a product that vendors lengthen.
 */
export type Names2 = string[];
/**
 * Ends of words that say the same.
 */
export type Names3 = string[];

/**
 * What holds for several resource types at once, and what is assumed of a type that is not known.
 */
export interface KnowledgeDefaults {
  version: 1;
  /**
   * Where the facts of this file were read.
   */
  source: string;
  /**
   * Changes that wait for the maintenance window unless the object says that they are applied at once.
   */
  deferred: {
    types: Names;
    attributes: Names;
    /**
     * The attribute that says so: false means that the change waits.
     */
    unless: string;
    /**
     * What the severity of a disruption that waits is multiplied by.
     */
    factor: number;
  };
  /**
   * By CloudFormation type, the properties whose conditional replacement does not happen in practice.
   */
  benign_conditional: {
    [k: string]: Names;
  };
  snapshot_on_removal: Names1;
  /**
   * What to assume of a type that is not known, by the words of its name.
   */
  unknown: {
    default: Assumption;
    words: WordGroup[];
  };
}
/**
 * This interface was referenced by `KnowledgeDefaults`'s JSON-Schema
 * via the `definition` "assumption".
 */
export interface Assumption {
  data: Severity;
  outage: Severity;
}
/**
 * What a word, or several joined by `_`, at the end of a type's name says of it. The last that is in a group counts, and of two that end alike the longer.
 *
 * This interface was referenced by `KnowledgeDefaults`'s JSON-Schema
 * via the `definition` "wordGroup".
 */
export interface WordGroup {
  match: Names;
  /**
   * What kind of thing it is, where the word says so.
   */
  category?:
    | 'data_store'
    | 'backup'
    | 'identity'
    | 'network'
    | 'cluster'
    | 'compute'
    | 'lb_edge'
    | 'secret_key'
    | 'messaging'
    | 'observability'
    | 'audit_security'
    | 'org';
  prefixes?: Names2;
  suffixes?: Names3;
  /**
   * The words name a product that holds data. After `source` or `destination` it is what is connected; a provider's name is one only of an instance or a cluster.
   */
  engine?: true;
  /**
   * The words say something at the end of a name only: what follows them is a part of such a thing, and not the thing.
   */
  head_only?: true;
  /**
   * What its loss may mean: the end of a sentence that begins with what it was judged by.
   */
  means?: string;
  /**
   * What its removal takes away, beside the outage: a record of what happens, what keeps others out, new backups.
   */
  guard?: number;
  data: Severity;
  outage: Severity;
}
