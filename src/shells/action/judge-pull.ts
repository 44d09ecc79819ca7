import { reportOn } from '../../assess.ts';
import { withApprovals } from '../../compose/approvals.ts';
import { withOverride } from '../../compose/override.ts';
import type { Report } from '../../generated/report.ts';
import type { ApprovalState } from '../../model/approval.ts';
import type { GivenOverride } from '../../model/override.ts';
import type { ReviewEvidence } from '../../model/evidence.ts';
import type { Verdict } from '../../model/policy.ts';
import type { Judgement } from '../../model/judged.ts';
import { code } from '../../model/text.ts';
import { approvalRule, countApprovals } from '../../policy/approvals.ts';
import { conclude, type Conclusion } from '../../policy/conclude.ts';
import { reviewOverride } from '../../policy/review-override.ts';
import { checkStacks } from '../../policy/stacks.ts';
import { approvalDigest } from '../../trust/approval-digest.ts';
import type { StackResult } from '../github/check-state.ts';
import type { RepositoryPolicy } from '../github/repository-policy.ts';
import { KEY_VARIABLE } from '../digest-key.ts';
import { VERSION } from '../version.ts';
import { combine, type Combined, type SharedHead } from './combine.ts';
import type { Gathered } from './gather.ts';
import type { Leg } from './material.ts';
import type { Session } from './session.ts';

/** What the plans come to, before approvals and the plans of other runs. */
export interface Judged {
  readonly report: Report;
  readonly results: readonly StackResult[];
  /** What the same plans will get by the policy that the pull request brings. */
  readonly afterMerge: Verdict | undefined;
}

/** Joins verdict and author: each job's plans by themselves, as the job itself would, and the report on all of them. */
export function judgeLegs(session: Session, gathered: Gathered, legs: readonly Leg[]): Judged {
  const { policy, nextPolicy, attribution, pull } = gathered;
  const { principal } = attribution;
  const by = ({ policy: rules }: RepositoryPolicy, judgement: Judgement): Report =>
    reportOn(judgement, { policy: rules, principal, toolVersion: VERSION, today: session.now.slice(0, 10), withSpends: true });
  const results = legs.flatMap((leg) => {
    const found = by(policy, leg.judgement);
    return leg.stacks.map((stack): StackResult => ({
      ...stack,
      pull: pull.number,
      verdict: found.verdict,
      score: found.score,
      environment: found.environment.name,
      undecided: false,
      stopped: found.hardStops.length > 0,
      cleared: false,
      principal: {
        kind: principal.kind,
        ...(principal.name === undefined ? {} : { name: principal.name }),
        operators: principal.operators,
      },
      spends: found.spends ?? [],
      unprotected: found.unprotected ?? [],
      ...(principal.kind === 'agent' ? { agent: principal.name ?? 'any' } : {}),
    }));
  });
  const next = nextPolicy === undefined ? undefined : by(nextPolicy, joined(legs, nextPolicy)).verdict;
  return { report: by(policy, joined(legs)), results, afterMerge: next };
}

/** The plans of all jobs as one judgement; by another policy where they are at hand. */
function joined(legs: readonly Leg[], other?: RepositoryPolicy): Judgement {
  const judgements = legs.map((leg) => (other === undefined ? undefined : leg.judgeBy?.(other)) ?? leg.judgement);
  return { facts: judgements[0]?.facts ?? [], plans: judgements.flatMap(({ plans }) => plans) };
}

export interface Decided {
  readonly conclusion: Conclusion;
  /** Whether this pull request may be merged, whatever else has the same head. */
  readonly cleared: boolean;
  /** The report with its approvals. */
  readonly report: Report;
  /** What all stacks of the pull request came to. */
  readonly whole: Combined;
}

export interface Weighed {
  readonly judged: Judged;
  readonly head: SharedHead;
}

/** Joins all stacks of the pull request, its approvals and what the head shares with other pull requests. */
export function decidePull(session: Session, gathered: Gathered, { judged, head }: Weighed): Decided {
  const { report } = judged;
  const { policy } = gathered.policy;
  const together = combine(head.own);
  // No stack by itself knows of the budgets that the report was judged by.
  const whole: Combined =
    report.budget !== undefined && report.verdict === 'block' ? { ...together, verdict: 'block' } : together;
  const unbelieved = whyNoneCounts(gathered, head);
  const approvals = approvalsOf(session, gathered, { whole, reviews: unbelieved.length > 0 ? [] : gathered.reviews });
  const override = overrideOf(session, gathered, { digest: approvals.digest, isBelieved: unbelieved.length === 0 });
  const files = [...new Set(head.own.filter(({ undecided }) => !undecided).map(({ file }) => file))];
  const hardStops = [...report.hardStops, ...stopsElsewhere(judged, head)];
  const conclusion = conclude({
    report: { ...report, verdict: whole.verdict, score: whole.score, hardStops },
    principal: gathered.attribution.principal,
    approvals,
    // A base that only observes may not answer for another pull request whose base enforces: the check is that of both.
    mode: head.held.length > 0 ? 'enforce' : policy.mode,
    undecided: [...checkStacks(gathered.files, files, policy.stacks).problems, ...whole.undecided.map(undecidedPhrase)],
    loosened: gathered.loosened,
    override,
  });
  const cleared = conclusion.conclusion === 'success';
  const more = cleared || approvals.needed === 0 ? [] : unbelieved;
  const told = { ...conclusion, reasons: [...conclusion.reasons, ...more] };
  const approved = withApprovals(report, approvals);
  const shown = override === undefined ? approved : withOverride(approved, override);
  return { conclusion: holdUp(told, head.held), cleared, report: shown, whole };
}

/** What could not be decided elsewhere, and what to do: the same inputs may be run again, others need a run of their own. */
function undecidedPhrase(job: string): string {
  return `${job} could not decide: run it again once its plans can be read; if its input \`plan\` was wrong and is mended, close and open the pull request or push a commit, so that a new run takes its place`;
}

/** What somebody of the policy's group said in a review, where reviews can be believed at all. */
function overrideOf(
  { now }: Session,
  { pull, policy, attribution, reviews }: Gathered,
  { digest, isBelieved }: { readonly digest: string; readonly isBelieved: boolean },
): GivenOverride | undefined {
  if (!isBelieved) return undefined;
  const { authors, operators } = attribution;
  return reviewOverride(
    { reviews, headSha: pull.head.sha, approvalDigest: digest, authors, operators, now },
    policy.policy.override,
  );
}

function approvalsOf(
  session: Session,
  { pull, policy, attribution, takenOver, owners, loosened }: Gathered,
  { whole, reviews }: { readonly whole: Combined; readonly reviews: readonly ReviewEvidence[] },
): ApprovalState {
  const { verdict, planDigests, environment } = whole;
  const { kind } = attribution.principal;
  const anotherPerson = takenOver || loosened.length > 0;
  return countApprovals({
    reviews,
    headSha: pull.head.sha,
    approvalDigest: approvalDigest({
      planDigests,
      headSha: pull.head.sha,
      baseRef: pull.base.ref,
      environment,
      policyDigest: policy.digest,
    }),
    authors: attribution.authors,
    operators: attribution.operators,
    now: session.now,
    validHours: policy.policy.approvals.validHours,
    rule: approvalRule(policy.policy, { kind, verdict, owners, anotherPerson }),
  });
}

/** Why no approval counts, whoever gave it; empty where those that fulfil the rules do. */
function whyNoneCounts({ missing }: Gathered, { own }: SharedHead): readonly string[] {
  const unbound = own.filter((result) => result.unbound).map(({ stack }) => code(stack));
  return [
    ...(missing.length === 0 ? [] : [`no approval counts, since not all evidence could be read: ${missing.join('; ')}`]),
    ...(unbound.length === 0
      ? []
      : [
          `no approval counts, since ${unbound.join(', ')} changes sealed values and there is no key to bind an approval to them: keep one as the secret ${code(KEY_VARIABLE)}`,
        ]),
  ];
}

/** Another pull request's policy may be the stricter one, so not even a policy that only observes lets the shared head pass. */
function holdUp(conclusion: Conclusion, held: readonly string[]): Conclusion {
  if (held.length === 0) return conclusion;
  const reasons = [...held, ...conclusion.reasons];
  if (conclusion.conclusion !== 'success') return { ...conclusion, reasons };
  return { conclusion: 'failure', title: 'Held up by another pull request with the same head', reasons };
}

/** Stacks that another job judged bring their hard stops along. */
function stopsElsewhere({ results }: Judged, { own }: SharedHead): Report['hardStops'] {
  return own
    .filter(({ stack, stopped }) => stopped && !results.some((result) => result.stack === stack))
    .map(({ stack }) => ({ id: 'another-stack', message: `${code(stack)} holds what no approval clears` }));
}
