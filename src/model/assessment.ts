import type { Report } from '../generated/report.ts';
import type { EnvironmentEvidence, EnvironmentName } from './environment.ts';
import type { ChangeSummary, PlanSummary } from './judged.ts';
import type { PlanFormat } from './plan.ts';

/** A way in which a change can hurt. Every channel is a severity from 0 to 1. */
export type Channel = 'data' | 'outage' | 'security' | 'protection' | 'control' | 'code' | 'base';

/** Why, as the benchmark and the JSON name it. */
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

/** What one rule says of one change. The message names the address, the attribute and the consequence. */
export interface Finding {
  readonly rule: string;
  readonly channel: Channel;
  /** 0 to 1, before the environment's weight. Of several findings in a channel the worst counts. */
  readonly severity: number;
  readonly code: ReasonCode;
  /** One sentence; names from the plan stand between backticks (see `text.ts`). Never holds a sealed value. */
  readonly message: string;
  readonly attribute?: string;
  /** True where something an agent may never do on its own in production. */
  readonly hardStop?: boolean;
}

export interface Dependents {
  /** Existing objects that depend on it, directly or not; glue left out. */
  readonly count: number;
  /** Sum over them of max(data, outage). */
  readonly weight: number;
  /** The nearest first, as configuration addresses; at most 50. */
  readonly addresses: readonly string[];
}

export type CauseKind =
  | 'attribute'
  | 'requested'
  | 'tainted'
  | 'trigger'
  | 'removed-from-configuration'
  | 'module-removed'
  | 'destroy-run'
  | 'nested-stack'
  | 'unknown';

/** One root cause and everything that it takes along. */
export interface Cause {
  readonly id: string;
  readonly kind: CauseKind;
  readonly address?: string;
  readonly attribute?: string;
  readonly message: string;
  /** Ids of the changes, the root first, then in order of distance. */
  readonly changes: readonly string[];
}

/** A root cause before its consequences are known. */
export type CauseSeed = Omit<Cause, 'changes'>;

/** The link from a change to what causes it. */
export interface CauseLink {
  readonly cause: string;
  /** The change one step nearer to the root, and the attribute of this change that refers to it. */
  readonly via?: { readonly change: string; readonly attribute: string };
}

/** The attributes of a change as reports show them. */
export interface AttributeDiff {
  readonly lines: Report['changes'][number]['diff'];
  /** Changed attributes beyond the limit. */
  readonly omitted: number;
}

/** One change, judged. */
export interface ChangeRisk {
  readonly change: ChangeSummary;
  readonly plan: PlanSummary;
  readonly environment: EnvironmentName;
  readonly findings: readonly Finding[];
  /** What the rules found and the policy waives: no part of any channel. */
  readonly waived: readonly Finding[];
  /** Severity per channel after the environment's weight. */
  readonly channels: Readonly<Record<Channel, number>>;
  /** Noisy-or of the channels, 0 to 1. */
  readonly harm: number;
  readonly code: ReasonCode;
  readonly dependents: Dependents;
  readonly knownType: boolean;
  /** Counts as destroyed: deleted or replaced for real (not routine, not deposed, not retained). */
  readonly destroys: boolean;
  readonly wayBack?: string;
  /** What was in it outlives it: in a copy, until a waiting period ends, or in the object itself. */
  readonly dataStays?: boolean;
  /** The setting by which the object goes without a copy of what is in it, where it is set so. */
  readonly withoutCopy?: string;
  readonly cause?: CauseLink;
  /** Made when it is asked for: reports show that of the worst changes only. */
  readonly diff: () => AttributeDiff;
}

/** A part of a plan's score. `share` is 0 to 1, as it enters the noisy-or. */
export interface Contribution {
  readonly id: Channel | 'concentration' | 'environment-recreate';
  readonly share: number;
  readonly message: string;
  readonly address?: string;
}

/** All changes of one environment, judged together. */
export interface EnvironmentRisk {
  readonly environment: EnvironmentName;
  /** 0 to 1. */
  readonly risk: number;
  readonly contributions: readonly Contribution[];
  readonly code: ReasonCode;
  /** Id of the worst change. */
  readonly worst: string;
  readonly hardStops: readonly HardStop[];
}

export interface HardStop {
  readonly id: string;
  readonly message: string;
  readonly address?: string;
}

/** Something that cannot be judged from the plan: it sets a least verdict for agents, not points. */
export interface Condition {
  readonly id: 'incomplete-plan' | 'lost-state' | 'nested-sets-missing' | 'unresolved-code';
  readonly code: ReasonCode;
  readonly message: string;
  readonly address?: string;
  /** File of the plan that it holds for. */
  readonly plan?: string;
}

/** A delete and a create that look like one renamed object. */
export interface RenameHint {
  readonly from: string;
  readonly to: string;
  readonly type: string;
  /** Terraform has `moved` blocks; CloudFormation imports what was kept. */
  readonly format: PlanFormat;
}

/** What applying the plans would do, judged; says nothing of who wrote them or what is allowed. */
export interface Assessment {
  readonly plans: readonly PlanSummary[];
  readonly environment: { readonly name: EnvironmentName; readonly evidence: readonly EnvironmentEvidence[] };
  /** Worst first; ties by id. */
  readonly changes: readonly ChangeRisk[];
  /** Most critical environment first. */
  readonly environments: readonly EnvironmentRisk[];
  readonly conditions: readonly Condition[];
  readonly causes: readonly Cause[];
  readonly renames: readonly RenameHint[];
  readonly notes: readonly string[];
}
