import type { AttributeRule } from '../../model/knowledge.ts';
import type { Json, JsonObject } from '../../model/value.ts';

/** One attribute of one change, as an operator judges it. Values are plain: none may reach `says` where it `isSealed`. */
export interface AttributeCase {
  readonly rule: AttributeRule;
  readonly type: string;
  /** The channel's list of facts that the rule stands in: a longer retention is no harm, whatever the rule says of changes. */
  readonly facet: Facet;
  readonly before: Json | undefined;
  readonly after: Json | undefined;
  /** The whole objects; empty where there is none. */
  readonly beforeObject: JsonObject;
  readonly afterObject: JsonObject;
  readonly creating: boolean;
  /** Looked for where a sentence quotes the value, and few do. */
  readonly isSealed: () => boolean;
}

export type Facet = 'disruptive' | 'protection' | 'security';

/** `says` completes the sentence that starts with the attribute's name: "`port` changes". */
export interface Outcome {
  readonly severity: number;
  readonly says: string;
}

/** Judges whether the attribute is worse than before; `undefined` where it is not. */
export type Operator = (attribute: AttributeCase) => Outcome | undefined;
