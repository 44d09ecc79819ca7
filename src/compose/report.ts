import type { Report } from '../generated/report.ts';
import type { Assessment, ChangeRisk, Contribution } from '../model/assessment.ts';
import { CHANNEL_WORDS } from '../model/channel-words.ts';
import type { Outcome, Principal } from '../model/decision.ts';
import type { PlanSummary } from '../model/judged.ts';
import { bandOf } from './band.ts';
import { composeCauses } from './causes.ts';
import { composeChange } from './change.ts';
import { addCounts, countPlan } from './counts.ts';
import { nextSteps } from './next-steps.ts';
import { sharePoints } from './points.ts';
import { composeGraph } from './reach-graph.ts';
import { summarize } from './summary.ts';

export interface ReportInput {
  readonly assessment: Assessment;
  readonly principal: Principal;
  /** What the principal gets. */
  readonly outcome: Outcome;
  readonly outlook: { readonly agent: Outcome; readonly human: Outcome };
  /** Conditions that hold for this principal. */
  readonly conditions: Assessment['conditions'];
  readonly policy: Report['policy'];
  /** How many people have to approve what is no pass. */
  readonly approvalsNeeded: number;
  /** What the policy waives, and what there is to say of its waivers. */
  readonly waived: readonly NonNullable<Report['waived']>[number][];
  readonly notes: readonly string[];
  readonly toolVersion: string;
}

/** How many changes, the worst first, carry their attribute diff. */
export const WITH_DIFF = 500;

/** Everything that a renderer may know. Pure: the same assessment and decision give the same report. */
export function composeReport(input: ReportInput): Report {
  const { assessment, outcome, outlook } = input;
  const plans = assessment.plans.map((plan) => ({ plan, counts: countPlan(plan) }));
  const counts = addCounts(plans.map((entry) => entry.counts));
  const risks = new Map(assessment.changes.map((risk) => [risk.change.id, risk]));
  const causes = composeCauses(assessment, risks);
  const starts = new Map(assessment.causes.map((cause) => [cause.id, cause]));
  const renames = new Map(assessment.renames.map((rename) => [rename.from, rename]));
  const originOf = ({ cause, change }: ChangeRisk) => ({
    cause: starts.get(cause?.cause ?? ''),
    rename: renames.get(change.address),
  });
  const conditions = input.conditions.map((condition) => condition.message);
  return {
    schemaVersion: '1.0',
    tool: { name: 'blastgate', version: input.toolVersion },
    verdict: outcome.verdict,
    score: outcome.score,
    band: bandOf(outcome.score),
    summary: summarize({ assessment, outcome, counts, causes, conditions }),
    environment: { name: outcome.environment, evidence: assessment.environment.evidence.map((item) => ({ ...item })) },
    principal: { ...input.principal, evidence: [...input.principal.evidence], operators: [...input.principal.operators] },
    thresholds: { ...outcome.thresholds },
    outlook: { agent: composeOutcome(outlook.agent), human: composeOutcome(outlook.human) },
    why: composeWhy(outcome),
    conditions: input.conditions.map(composeCondition),
    hardStops: outcome.hardStops.map((stop) => ({ ...stop })),
    counts,
    plans: plans.map(({ plan, counts: own }) => composePlan(plan, own)),
    causes,
    changes: assessment.changes.map((risk, index) => composeChange(risk, index < WITH_DIFF, originOf(risk))),
    graph: composeGraph(assessment),
    nextSteps: nextSteps(assessment, outcome, { principal: input.principal, needed: input.approvalsNeeded }),
    notes: [...assessment.notes, ...input.notes],
    ...(input.waived.length === 0 ? {} : { waived: input.waived.map((one) => ({ ...one })) }),
    policy: input.policy,
  };
}

function composeOutcome(outcome: Outcome): Report['outlook']['agent'] {
  const { verdict, score, environment, thresholds, because, code } = outcome;
  return { verdict, score, environment, thresholds: { ...thresholds }, because: [...because], reason: code };
}

const LABELS: Readonly<Record<Contribution['id'], string>> = {
  'environment-recreate': 'environment recreate',
  concentration: 'concentration',
  ...CHANNEL_WORDS,
};

function composeWhy(outcome: Outcome): Report['why'] {
  const contributions = outcome.decisive?.contributions ?? [];
  const points = sharePoints(
    outcome.score,
    contributions.map((part) => part.share),
  );
  return contributions
    .map((part, index) => ({
      id: part.id,
      label: LABELS[part.id],
      points: points[index] ?? 0,
      message: part.message,
      ...(part.address === undefined ? {} : { address: part.address }),
    }))
    .filter((part) => part.points > 0)
    .toSorted((a, b) => b.points - a.points || (a.id < b.id ? -1 : 1));
}

function composeCondition(condition: Assessment['conditions'][number]): Report['conditions'][number] {
  return {
    id: condition.id,
    least: 'review',
    message: condition.message,
    ...(condition.address === undefined ? {} : { address: condition.address }),
    ...(condition.plan === undefined ? {} : { plan: condition.plan }),
  };
}

function composePlan(plan: PlanSummary, counts: Report['counts']): Report['plans'][number] {
  const { file, format, formatVersion, toolVersion, stack } = plan.source;
  return {
    file,
    format,
    formatVersion,
    toolVersion,
    ...(stack === undefined ? {} : { stack }),
    mode: plan.mode,
    complete: plan.incomplete.length === 0,
    ...(plan.digest === undefined ? {} : { digest: plan.digest }),
    counts,
  };
}
