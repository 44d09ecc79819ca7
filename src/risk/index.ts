import type { Assessment, Cause, CauseLink, Dependents, Finding } from '../model/assessment.ts';
import type { EnvironmentJudgement, EnvironmentName } from '../model/environment.ts';
import type { KnowledgeLookup } from '../model/knowledge.ts';
import type { Plan, ResourceChange } from '../model/plan.ts';
import { code } from '../model/text.ts';
import { knowledgeOf } from './manifest-knowledge.ts';
import { destructiveReads } from './external-programs.ts';
import { incompletePlan } from './plan/incomplete-plan.ts';
import { lostState } from './plan/lost-state.ts';
import { notesOf } from './plan/notes.ts';
import { renamesWithoutMoved } from './plan/rename-without-moved.ts';
import { unresolvedCode } from './plan/unresolved-code.ts';
import { scoreChange, type ScoredChange } from './score-change.ts';
import { byHarm, scoreEnvironments } from './score-environment.ts';

/** What judging needs besides the plans; the functions come from the other stages. */
export interface RiskInput {
  readonly plans: readonly Plan[];
  readonly knowledge: KnowledgeLookup;
  /** The environment of each change, by change id. */
  readonly environment: EnvironmentJudgement;
  readonly dependents: (change: ResourceChange, plan: Plan) => Dependents;
  readonly causeOf: (change: ResourceChange, plan: Plan) => CauseLink | undefined;
  readonly causes: readonly Cause[];
  /** Findings that somebody has accepted: they are kept, but do not count. */
  readonly isWaived?: (finding: Finding, change: ResourceChange, environment: EnvironmentName) => boolean;
}

/** Judges what applying the plans would do. Pure: the same input gives the same assessment, whatever the order of the rows. */
export function assessRisk(input: RiskInput): Assessment {
  const { plans, environment, causes } = input;
  const changes = plans.flatMap((plan) => scoredChanges(plan, input)).toSorted(byHarm);
  const existing = plans.flatMap((plan) => plan.existing).reduce((sum, { count }) => sum + count, 0);
  return {
    plans,
    environment,
    changes: changes.map(({ risk }) => risk),
    environments: scoreEnvironments(
      changes.filter(({ risk }) => hasEffect(risk.change, risk.findings.length)),
      existing,
    ),
    conditions: plans.flatMap((plan) => conditionsOf(plan, input)),
    causes,
    renames: plans.flatMap(renamesWithoutMoved),
    notes: notesOf(plans, changes),
  };
}

/** Where there is one plan only, a sentence need not tell it from others. */
function conditionsOf(plan: Plan, { plans, knowledge }: RiskInput): Assessment['conditions'] {
  const subject = plans.length === 1 ? 'This plan' : code(plan.source.file);
  const found = [...incompletePlan(plan, subject), ...lostState(plan, subject, knowledge), ...unresolvedCode(plan)];
  return found.map((condition) => ({ ...condition, plan: plan.source.file }));
}

function scoredChanges(plan: Plan, input: RiskInput): readonly ScoredChange[] {
  const { knowledge, environment, dependents, causeOf, isWaived } = input;
  return [...plan.changes, ...destructiveReads(plan)].map((change) =>
    scoreChange(
      {
        change,
        plan,
        knowledge: knowledgeOf(change, plan.source.format, knowledge),
        environment: environment.byChange.get(change.id) ?? environment.name,
        lowered: environment.lowered.get(change.id),
        dependents: dependents(change, plan),
      },
      { cause: causeOf(change, plan), isWaived },
    ),
  );
}

/** Reads, moves and rows that change nothing are listed, but an environment in which only they stand is not touched. */
function hasEffect({ kind }: ResourceChange, findings: number): boolean {
  return findings > 0 || !['read', 'move', 'no-op'].includes(kind);
}
