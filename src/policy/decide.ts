import type { Assessment, Condition, EnvironmentRisk } from '../model/assessment.ts';
import type { Outcome } from '../model/decision.ts';
import { CRITICALITY } from '../model/environment.ts';
import { type PrincipalKind, STRICTNESS, type Thresholds } from '../model/policy.ts';
import type { Policy } from './policy.ts';
import { NEVER } from './thresholds.ts';

/** Whole points, rounded down, so that a shown score is on the same side of every threshold as the true one. */
export function scoreOf(risk: number): number {
  return Math.floor(100 * risk + 1e-9);
}

/** Judges every environment by its own thresholds; the strictest verdict is the plan's. Pure: nothing is printed or changed. */
export function decide(assessment: Assessment, kind: PrincipalKind, policy: Policy): Outcome {
  const strict = kind === 'agent' || kind === 'unknown';
  const judged = assessment.environments.map((risk) => judge(risk, policy.thresholds[kind][risk.environment], strict));
  const empty = nothingChanges(assessment, policy.thresholds[kind][assessment.environment.name]);
  const decisive = judged.reduce((a, b) => (isStricter(b, a) ? b : a), judged[0] ?? empty);
  const inSandbox = assessment.environments.length > 0 && assessment.environments.every((risk) => risk.environment === 'sandbox');
  const needed = assessment.conditions.filter((condition) => applies(condition, strict, inSandbox));
  return withConditions(decisive, needed);
}

/** An incomplete plan is nobody's pass; what else cannot be judged holds up agents outside a sandbox. */
export function applies(condition: Condition, strict: boolean, inSandbox: boolean): boolean {
  return condition.id === 'incomplete-plan' || condition.id === 'nested-sets-missing' || (strict && !inSandbox);
}

function nothingChanges(assessment: Assessment, thresholds: Thresholds): Outcome {
  return {
    verdict: 'pass',
    score: 0,
    environment: assessment.environment.name,
    thresholds,
    because: ['nothing changes'],
    code: 'routine',
    hardStops: [],
    decisive: undefined,
  };
}

function judge(risk: EnvironmentRisk, thresholds: Thresholds, strict: boolean): Outcome {
  const score = scoreOf(risk.risk);
  const verdict = score >= thresholds.block ? 'block' : score >= thresholds.review ? 'review' : 'pass';
  const hardStops = strict ? risk.hardStops : [];
  return {
    verdict: hardStops.length > 0 ? 'block' : verdict,
    score,
    environment: risk.environment,
    thresholds,
    because: [...sayScore(score, thresholds), ...hardStops.map((stop) => stop.message)],
    code: risk.code,
    hardStops,
    decisive: risk,
  };
}

function sayScore(score: number, { review, block }: Thresholds): readonly string[] {
  if (score >= block) return [`a score of ${score} blocks: the threshold is ${block}`];
  if (score >= review)
    return [`a score of ${score} needs a review: the threshold is ${review}${block === NEVER ? '' : `, and ${block} blocks`}`];
  return [`a score of ${score} passes: a review is needed from ${review === NEVER ? 'no score' : review}`];
}

function isStricter(a: Outcome, b: Outcome): boolean {
  const byVerdict = STRICTNESS.indexOf(a.verdict) - STRICTNESS.indexOf(b.verdict);
  if (byVerdict !== 0) return byVerdict > 0;
  if (a.score !== b.score) return a.score > b.score;
  return CRITICALITY.indexOf(a.environment) > CRITICALITY.indexOf(b.environment);
}

function withConditions(outcome: Outcome, conditions: readonly Condition[]): Outcome {
  const [first] = conditions;
  if (first === undefined) return outcome;
  const because = [...outcome.because, ...conditions.map((condition) => condition.message)];
  return outcome.verdict === 'pass' ? { ...outcome, verdict: 'review', because, code: first.code } : { ...outcome, because };
}
