import type { Decision, DecidedApprovals, DecisionPredicate } from '../generated/decision.ts';
import type { EnvironmentName } from '../model/environment.ts';
import { secondsOf } from '../model/instant.ts';
import { counted } from '../model/text.ts';
import { approvalDigest } from './approval-digest.ts';
import type { Clock } from './open-decision.ts';
import { type Refusal, wrongEnvironment } from './refusal.ts';

export interface JudgeInput {
  /** The digest of the plan that is about to be applied, by the decision's own rules. */
  readonly digest: string;
  readonly clock: Clock;
  /** Where it is about to be applied, where the caller says so. */
  readonly environment: EnvironmentName | undefined;
}

type Check = (decision: Decision, input: JudgeInput) => Refusal | undefined;

/** In the order in which a reader would ask: is it this plan, in time, for this place, and was it let through. */
const CHECKS: readonly Check[] = [whyChanged, whyNotInTime, whyNotHere, whyNotPassed];

/**
 * Why a plan may not be applied by a decision whose signature has been verified; undefined where it may. What the decision says of
 * its approvals is worked out once more from what it carries, so that no single word of it lets a plan through.
 */
export function judgeDecision(decision: Decision, input: JudgeInput): Refusal | undefined {
  for (const check of CHECKS) {
    const refusal = check(decision, input);
    if (refusal !== undefined) return refusal;
  }
  return undefined;
}

/** The digests that a decision is about. */
function decidedDigests({ subject }: Decision): readonly string[] {
  return subject.map(({ digest }) => `sha256:${digest.sha256}`);
}

function whyChanged(decision: Decision, { digest }: JudgeInput): Refusal | undefined {
  const decided = decidedDigests(decision);
  if (decided.includes(digest)) return undefined;
  const others = decided.length > 3 ? ` and ${decided.length - 3} more` : '';
  return {
    reason: 'changed',
    message: `This is not the plan that was decided on: its digest is ${digest}, the decision is about ${decided.slice(0, 3).join(', ') || 'no plan'}${others}.`,
    hint: 'Have this plan judged and decided on, or apply the plan that was.',
  };
}

function whyNotInTime({ predicate }: Decision, { clock }: JudgeInput): Refusal | undefined {
  const { issued, expires } = predicate.validity;
  const [from, until] = [secondsOf(issued), secondsOf(expires)];
  if (from === undefined || until === undefined || from - clock.skew > clock.now) {
    return {
      reason: 'not-yet-valid',
      message: `The decision was issued at ${issued}, which has not come yet.`,
      hint: 'Set the clocks of both machines right; --clock-skew says how many seconds they may differ.',
    };
  }
  if (clock.now <= until + clock.skew) return undefined;
  return {
    reason: 'expired',
    message: `The decision expired at ${expires}.`,
    hint: 'Decide again: what a plan meets may have changed since.',
  };
}

function whyNotHere({ predicate }: Decision, { environment }: JudgeInput): Refusal | undefined {
  const { name } = predicate.environment;
  return environment === undefined || environment === name ? undefined : wrongEnvironment(name, environment);
}

function whyNotPassed(decision: Decision): Refusal | undefined {
  const { predicate } = decision;
  const why = whyHeldUp(decision);
  if (why === undefined) return undefined;
  const hint =
    predicate.approvals === undefined
      ? 'Only a gate that counts approvals can let it through: apply it by the decision that the gate writes.'
      : 'Get the approvals that it needs, and take the decision that the gate writes then.';
  return { reason: 'not-passed', message: `The plan was not let through: ${why}.`, hint };
}

function whyHeldUp(decision: Decision): string | undefined {
  const { allowed, verdict, score, policy, hardStops, approvals, principal } = decision.predicate;
  if (!allowed) return `the verdict is ${verdict} with a score of ${score}${missingApprovals(approvals)}`;
  if (policy.mode === 'observe') return undefined;
  if (hardStops.length > 0 && (principal.kind === 'agent' || principal.kind === 'unknown')) {
    return 'it holds what no approval lets an agent do';
  }
  if (verdict === 'pass' && (approvals === undefined || approvals.needed === 0)) return undefined;
  if (approvals === undefined) return `the verdict is ${verdict}, and it carries no approval`;
  return whyNotApproved(decision, approvals);
}

function missingApprovals(approvals: DecidedApprovals | undefined): string {
  if (approvals === undefined) return '';
  return `, and ${approvals.counted.length} of ${counted(Math.max(1, approvals.needed), 'approval')} ${approvals.counted.length === 1 ? 'was' : 'were'} given`;
}

/** The approvals of a decision that says it is allowed: enough, by nobody behind the change, and for exactly these plans. */
function whyNotApproved({ subject, predicate }: Decision, approvals: DecidedApprovals): string | undefined {
  const operators = predicate.principal.operators.map((login) => login.toLowerCase());
  const people = new Set(approvals.counted.map(({ login }) => login.toLowerCase()).filter((login) => !operators.includes(login)));
  if (approvals.changesRequestedBy.length > 0) return `changes were requested by ${approvals.changesRequestedBy.join(', ')}`;
  if (people.size < Math.max(1, approvals.needed)) {
    return `it needs ${counted(Math.max(1, approvals.needed), 'approval')} and carries ${people.size}`;
  }
  if (approvals.digest !== approvedDigest({ subject, predicate })) return 'its approvals were given for something else';
  return undefined;
}

function approvedDigest({ subject, predicate }: Pick<Decision, 'subject' | 'predicate'>): string {
  const { revision, environment, policy }: DecisionPredicate = predicate;
  return approvalDigest({
    planDigests: new Map(subject.map(({ name, digest }) => [name, `sha256:${digest.sha256}`])),
    headSha: revision.head ?? '',
    baseRef: revision.baseRef ?? '',
    environment: environment.name,
    policyDigest: policy.digest,
  });
}
