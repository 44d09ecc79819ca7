import { assess } from '../../assess.ts';
import { withApprovals } from '../../compose/approvals.ts';
import type { Report } from '../../generated/report.ts';
import type { Verdict } from '../../model/policy.ts';
import type { Plan } from '../../model/plan.ts';
import { code } from '../../model/text.ts';
import { approvalRule, countApprovals } from '../../policy/approvals.ts';
import { conclude, type Conclusion } from '../../policy/conclude.ts';
import { checkStacks } from '../../policy/stacks.ts';
import { approvalDigest } from '../../trust/approval-digest.ts';
import { planDigest } from '../../trust/plan-digest.ts';
import type { StackResult } from '../github/check-state.ts';
import type { RepositoryPolicy } from '../github/repository-policy.ts';
import { VERSION } from '../version.ts';
import { combine, type SharedHead } from './combine.ts';
import type { Gathered } from './gather.ts';
import { legOf, stackOf } from './plans.ts';
import type { Session } from './session.ts';

/** What the plans of this run come to, before approvals and the plans of other runs. */
export interface Judged {
  readonly report: Report;
  readonly results: readonly StackResult[];
  /** What the same plans will get by the policy that the pull request brings. */
  readonly afterMerge: Verdict | undefined;
}

/** Judges plans by the policy at the tip of the base and by who wrote the pull request. */
export function judgePlans(session: Session, gathered: Gathered, plans: readonly Plan[]): Judged {
  const { policy, nextPolicy, attribution, pull } = gathered;
  const digestOf = (plan: Plan): string => planDigest(plan, session.key, policy.policy.digestIgnore);
  const by = (read: RepositoryPolicy): Report =>
    assess(plans, {
      policy: read.policy,
      principal: attribution.principal,
      facts: session.inputs.facts,
      knowledge: read.knowledge,
      toolVersion: VERSION,
      digestOf,
      today: session.now.slice(0, 10),
    });
  const report = by(policy);
  const { kind, name } = attribution.principal;
  const results = plans.map((plan): StackResult => ({
    pull: pull.number,
    stack: stackOf(plan),
    file: plan.source.file,
    verdict: report.verdict,
    score: report.score,
    environment: report.environment.name,
    planDigest: digestOf(plan),
    run: session.runner.run,
    attempt: session.runner.attempt,
    leg: legOf(session.inputs),
    undecided: false,
    stopped: report.hardStops.length > 0,
    cleared: false,
    ...(kind === 'agent' ? { agent: name ?? 'any' } : {}),
  }));
  return { report, results, afterMerge: nextPolicy === undefined ? undefined : by(nextPolicy).verdict };
}

export interface Decided {
  readonly conclusion: Conclusion;
  /** Whether this pull request may be merged, whatever else has the same head. */
  readonly cleared: boolean;
  /** The report with its approvals. */
  readonly report: Report;
}

/** Joins all stacks of the pull request, its approvals and what the head shares with other pull requests. */
export function decidePull(
  session: Session,
  gathered: Gathered,
  { report, head }: { report: Report; head: SharedHead },
): Decided {
  const { pull, policy, attribution, takenOver } = gathered;
  const whole = combine(head.own);
  const rule = approvalRule(policy.policy, {
    kind: attribution.principal.kind,
    verdict: whole.verdict,
    owners: gathered.owners,
    anotherPerson: takenOver || gathered.loosened.length > 0,
  });
  const approvals = countApprovals({
    reviews: gathered.missing.length > 0 ? [] : gathered.reviews,
    headSha: pull.head.sha,
    approvalDigest: approvalDigest({
      planDigests: whole.planDigests,
      headSha: pull.head.sha,
      baseRef: pull.base.ref,
      environment: whole.environment,
      policyDigest: policy.digest,
    }),
    authors: attribution.authors,
    operators: attribution.operators,
    now: session.now,
    validHours: policy.policy.approvals.validHours,
    rule,
  });
  const files = [...new Set(head.own.filter(({ undecided }) => !undecided).map(({ file }) => file))];
  const conclusion = conclude({
    report: {
      ...report,
      verdict: whole.verdict,
      score: whole.score,
      hardStops: [...report.hardStops, ...stopsElsewhere(session, head)],
    },
    principal: attribution.principal,
    approvals,
    // A base that only observes may not answer for another pull request whose base enforces: the check is that of both.
    mode: head.held.length > 0 ? 'enforce' : policy.policy.mode,
    undecided: [
      ...checkStacks(gathered.files, files, policy.policy.stacks).problems,
      ...(whole.undecided ? ['another job of this pull request could not decide'] : []),
    ],
    loosened: gathered.loosened,
  });
  const cleared = conclusion.conclusion === 'success';
  return { conclusion: holdUp(conclusion, head.held), cleared, report: withApprovals(report, approvals) };
}

/** Another pull request's policy may be the stricter one, so not even a policy that only observes lets the shared head pass. */
function holdUp(conclusion: Conclusion, held: readonly string[]): Conclusion {
  if (held.length === 0) return conclusion;
  const reasons = [...held, ...conclusion.reasons];
  if (conclusion.conclusion !== 'success') return { ...conclusion, reasons };
  return { conclusion: 'failure', title: 'Held up by another pull request with the same head', reasons };
}

/** Stacks that another job judged bring their hard stops along. */
function stopsElsewhere({ runner }: Session, { own }: SharedHead): Report['hardStops'] {
  return own
    .filter(({ stopped, run, attempt }) => stopped && (run !== runner.run || attempt !== runner.attempt))
    .map(({ stack }) => ({ id: 'another-stack', message: `${code(stack)} holds what no approval clears` }));
}
