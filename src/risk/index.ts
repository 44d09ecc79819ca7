import type { Assessment, AttributeDiff, Cause, CauseLink, ChangeRisk, Condition, Dependents } from '../model/assessment.ts';
import type { EnvironmentJudgement } from '../model/environment.ts';
import type { JudgedChange, JudgedPlan } from '../model/judged.ts';
import type { KnowledgeLookup, ReplacementLookup } from '../model/knowledge.ts';
import type { Plan, ResourceChange } from '../model/plan.ts';
import { code } from '../model/text.ts';
import { destructiveReads } from './external-programs.ts';
import { knowledgeOf } from './manifest-knowledge.ts';
import { incompletePlan } from './plan/incomplete-plan.ts';
import { lostState } from './plan/lost-state.ts';
import { planNotes, unlistedTypes } from './plan/notes.ts';
import { renamesWithoutMoved } from './plan/rename-without-moved.ts';
import { unresolvedCode } from './plan/unresolved-code.ts';
import { judgeChange, scoreChange, type ScoreOptions } from './score-change.ts';
import { byHarm, scoreEnvironments } from './score-environment.ts';

/** What judging a plan needs besides the plan; it comes from the other stages. */
export interface RiskInput {
  readonly knowledge: KnowledgeLookup;
  readonly replacementOf: ReplacementLookup;
  readonly environment: EnvironmentJudgement;
  readonly dependents: (change: ResourceChange) => Dependents;
  readonly causeOf: (change: ResourceChange) => CauseLink | undefined;
  readonly causes: readonly Cause[];
  readonly diffOf: (change: ResourceChange) => AttributeDiff;
  readonly digest?: string | undefined;
}

/** Judges one plan by itself: everything for which its values are needed. Pure. */
export function judgePlan(plan: Plan, input: RiskInput): JudgedPlan {
  const { environment, knowledge, causes, digest } = input;
  return {
    plan: { ...plan, ...(digest === undefined ? {} : { digest }) },
    environment: environment.whole,
    evidence: environment.evidence,
    changes: [
      ...plan.changes.map((change) => judged(change, plan, input)),
      ...destructiveReads(plan).map((change) => ({ ...judged(change, plan, input), environment: undefined })),
    ],
    conditions: conditionsOf(plan, knowledge),
    causes,
    renames: renamesWithoutMoved(plan),
    notes: planNotes(plan),
  };
}

function conditionsOf(plan: Plan, knowledge: KnowledgeLookup): Assessment['conditions'] {
  const subject = code(plan.source.file);
  const found = [...incompletePlan(plan, subject), ...lostState(plan, subject, knowledge), ...unresolvedCode(plan)];
  return found.map((condition) => ({ ...condition, plan: plan.source.file }));
}

function judged(change: ResourceChange, plan: Plan, input: RiskInput): JudgedChange {
  const { environment, knowledge, replacementOf, dependents, causeOf, diffOf } = input;
  const source = {
    change,
    plan,
    knowledge: knowledgeOf(change, plan.source.format, knowledge),
    lookup: knowledge,
    replacementOf,
    lowered: environment.lowered.get(change.id),
    dependents: dependents(change),
  };
  return judgeChange(source, {
    environment: environment.byChange.get(change.id),
    cause: causeOf(change),
    diff: () => diffOf(change),
  });
}

interface JoinInput {
  readonly environment: Assessment['environment'];
  /** Findings that somebody has accepted: they are kept, but do not count. */
  readonly isWaived?: ScoreOptions['isWaived'];
}

/** Scores all plans of a run together. Pure: the same judged plans give the same assessment, whatever the order of their rows. */
export function assessRisk(plans: readonly JudgedPlan[], { environment, isWaived = () => false }: JoinInput): Assessment {
  const changes = plans
    .flatMap(({ plan, changes: members }) => {
      const options = { plan, otherwise: environment.name, isWaived };
      return members.map((member) => scoreChange(member, options));
    })
    .toSorted(byHarm);
  const existing = plans.flatMap(({ plan }) => plan.existing).reduce((sum, { count }) => sum + count, 0);
  return {
    plans: plans.map(({ plan }) => plan),
    environment,
    changes: changes.map(({ risk }) => risk),
    environments: scoreEnvironments(
      changes.filter(({ risk }) => hasEffect(risk)),
      existing,
    ),
    conditions: plans.flatMap(({ plan, conditions }) =>
      plans.length > 1 ? conditions : conditions.map(spokenOf(plan.source.file)),
    ),
    causes: plans.flatMap(({ causes }) => causes),
    renames: plans.flatMap(({ renames }) => renames),
    notes: [...unlistedTypes(changes), ...plans.flatMap(({ notes }) => notes)],
  };
}

/** Where there is one plan only, a sentence need not tell it from others. */
function spokenOf(file: string): (condition: Condition) => Condition {
  const name = code(file);
  return (condition) =>
    condition.message.startsWith(name)
      ? { ...condition, message: `This plan${condition.message.slice(name.length)}` }
      : condition;
}

/** Reads, moves and rows that change nothing are listed, but an environment in which only they stand is not touched. */
function hasEffect({ change: { kind }, findings }: ChangeRisk): boolean {
  return findings.length > 0 || !['read', 'move', 'no-op'].includes(kind);
}
