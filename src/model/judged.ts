import type { AttributeDiff, Cause, CauseLink, Condition, Dependents, Finding, RenameHint } from './assessment.ts';
import type { EnvironmentEvidence, EnvironmentName } from './environment.ts';
import type { KnowledgeEntry } from './knowledge.ts';
import type { Plan, ResourceChange } from './plan.ts';

/** A change as far as it is known once its values have been judged: nothing in it is secret, so it may be kept. */
export type ChangeSummary = Omit<ResourceChange, 'before' | 'after' | 'unknown' | 'policies' | 'valuesWithheld'>;

/** A plan as far as it is known once its changes have been judged. */
export interface PlanSummary extends Pick<
  Plan,
  'source' | 'mode' | 'incomplete' | 'references' | 'existing' | 'unchanged' | 'outputChanges' | 'exports' | 'imports'
> {
  readonly changes: readonly ChangeSummary[];
  /** The plan digest, where one was asked for. */
  readonly digest?: string;
}

/** What judging all plans together needs to know of a change's type. */
export type Traits = Pick<KnowledgeEntry, 'category' | 'known' | 'environmentRoot' | 'glue' | 'data' | 'outage'>;

/** What the rules say of one change, before its environment weighs it and waivers take some of it away. */
export interface JudgedChange {
  readonly change: ChangeSummary;
  /** `undefined` for what reading the plan runs: it stands in the environment of the whole run. */
  readonly environment: EnvironmentName | undefined;
  readonly findings: readonly Finding[];
  readonly traits: Traits;
  /** How likely its destruction is, 0 to 1. */
  readonly likelihood: number;
  readonly destroys: boolean;
  readonly wayBack?: string;
  /** What was in it outlives it: in a copy, until a waiting period ends, or in the object itself. */
  readonly dataStays?: boolean;
  /** The setting by which the object goes without a copy of what is in it, where it is set so. */
  readonly withoutCopy?: string;
  readonly cause?: CauseLink;
  readonly dependents: Dependents;
  /** Its attributes as a report may show them; made when it is asked for, since few are shown. */
  readonly diff: () => AttributeDiff;
}

/** One plan, judged by itself: whatever the other plans of a run are, this stays as it is. */
export interface JudgedPlan {
  readonly plan: PlanSummary;
  /** The environment that the plan as a whole would have, were nothing in it changed. */
  readonly environment: EnvironmentName;
  readonly evidence: readonly EnvironmentEvidence[];
  readonly changes: readonly JudgedChange[];
  readonly conditions: readonly Condition[];
  readonly causes: readonly Cause[];
  readonly renames: readonly RenameHint[];
  readonly notes: readonly string[];
}

/** Every plan of a run, judged, and what the run itself says of the environment. */
export interface Judgement {
  readonly facts: readonly EnvironmentEvidence[];
  readonly plans: readonly JudgedPlan[];
}
