import type { Channel, Dependents, Finding } from '../model/assessment.ts';
import type { EnvironmentName } from '../model/environment.ts';
import type { KnowledgeEntry, KnowledgeLookup, ReplacementLookup } from '../model/knowledge.ts';
import type { Plan, ResourceChange } from '../model/plan.ts';
import type { JsonObject } from '../model/value.ts';
import type { ChangedLeaf } from './content/changed-attributes.ts';
import type { AttributeJudgement } from './operators/judge-attribute.ts';
import type { Facet } from './operators/operator.ts';

/** One way in which a single change can hurt. */
export interface Rule {
  /** Permanent: policies, waivers and documentation name it. */
  readonly id: string;
  readonly title: string;
  /** Where its remarks count, unless a remark names another channel. */
  readonly channel: Channel;
  readonly check: (context: RuleContext) => readonly Remark[];
}

/** A finding before its rule and channel are written in. */
export interface Remark extends Omit<Finding, 'rule' | 'channel'> {
  readonly channel?: Channel;
}

/** All that a rule may look at. Values are plain here; none that is sealed may reach a message. */
export interface RuleContext {
  readonly change: ResourceChange;
  readonly plan: Plan;
  readonly knowledge: KnowledgeEntry;
  /** What is known of other types, such as those inside a template. */
  readonly lookup: KnowledgeLookup;
  readonly replacementOf: ReplacementLookup;
  /** Set where this change lowers the environment's label of its own object. */
  readonly lowered: readonly [from: EnvironmentName, to: EnvironmentName] | undefined;
  readonly dependents: Dependents;
  /** Values of the object before, seals opened; empty where there was none. */
  readonly before: () => JsonObject;
  readonly after: () => JsonObject;
  /** True where nothing changes but tags or labels. */
  readonly tagsOnly: () => boolean;
  /** Every scalar that differs, below single blocks and objects. */
  readonly changedLeaves: () => readonly ChangedLeaf[];
  /** The names of the lists and objects that were there and differ. */
  readonly changedBlocks: () => readonly string[];
  /** What the knowledge of attributes says of this change, worst first. */
  readonly judged: (facet: Facet) => readonly AttributeJudgement[];
}
