import type { ApprovalRule, ApprovalState, Operator, OwnerGroup } from '../model/approval.ts';
import type { Account, ReviewEvidence } from '../model/evidence.ts';
import { secondsOf } from '../model/instant.ts';
import type { PrincipalKind, Verdict } from '../model/policy.ts';
import { code } from '../model/text.ts';
import type { Policy } from './policy.ts';

export interface ApprovalInput {
  readonly reviews: readonly ReviewEvidence[];
  readonly headSha: string;
  /** `sha256:` and 64 hex digits. */
  readonly approvalDigest: string;
  /** The pull request's author and the authors of its commits. */
  readonly authors: readonly Account[];
  readonly operators: readonly Operator[];
  /** ISO 8601, in UTC. */
  readonly now: string;
  readonly validHours: number;
  readonly rule: ApprovalRule;
}

interface RuleInput {
  readonly kind: PrincipalKind;
  readonly verdict: Verdict;
  /** Who owns the changed files, where the policy asks for them. */
  readonly owners?: readonly OwnerGroup[];
  /** True where somebody else has to say yes even to a pass: a change taken over from an agent, a looser policy. */
  readonly anotherPerson?: boolean;
}

/**
 * What clears this verdict for this principal. A change that was taken over from an agent, or that
 * loosens the gate, needs another person even to pass.
 */
export function approvalRule(policy: Policy, { kind, verdict, owners = [], anotherPerson = false }: RuleInput): ApprovalRule {
  const counts = kind === 'agent' || kind === 'unknown' ? policy.approvals.agent : policy.approvals.human;
  const needed = verdict === 'pass' ? 0 : counts[verdict];
  return { needed: anotherPerson ? Math.max(1, needed) : needed, teams: policy.approvals.teams, owners };
}

/** Counts the approvals of exactly this head and digest. Every opinion that does not count says why. */
export function countApprovals(input: ApprovalInput): ApprovalState {
  const opinions = latestOpinions(input.reviews);
  const counted: ReviewEvidence[] = [];
  const notCounted: { login: string; why: string }[] = [];
  for (const review of opinions.filter(({ state }) => state !== 'CHANGES_REQUESTED')) {
    const why = whyNot(review, input);
    if (why === undefined) counted.push(review);
    else notCounted.push({ login: review.user.login, why });
  }
  const ownersMissing = input.rule.needed === 0 ? [] : input.rule.owners.flatMap((group) => missingFor(group, counted));
  const changesRequestedBy = opinions.filter((review) => blocks(review)).map(({ user }) => user.login);
  return {
    needed: input.rule.needed,
    counted: counted.map(({ user, submittedAt }) => ({ login: user.login, at: submittedAt })),
    notCounted,
    changesRequestedBy,
    ownersMissing,
    satisfied: changesRequestedBy.length === 0 && ownersMissing.length === 0 && counted.length >= input.rule.needed,
    line: approvalLine(input.approvalDigest),
    digest: input.approvalDigest,
  };
}

/** Nothing where one of the owners is among those who approved. */
function missingFor({ owners, logins, teams, files }: OwnerGroup, approvals: readonly ReviewEvidence[]): readonly string[] {
  const isOwner = ({ user, teams: own }: ReviewEvidence): boolean =>
    logins.includes(user.login.toLowerCase()) || own.some((team) => teams.includes(team));
  if (approvals.some(isOwner)) return [];
  const [first = '', ...others] = files;
  const rest = others.length === 0 ? '' : ` and ${others.length} more`;
  return [`The code owners of ${code(first)}${rest} have not approved: ${owners.map(code).join(' or ')}`];
}

/** The line that a review needs. */
function approvalLine(digest: string): string {
  return `approve ${digest}`;
}

/** The last word of each person: comments and reviews that were not sent say nothing. In the order in which they were given. */
function latestOpinions(reviews: readonly ReviewEvidence[]): readonly ReviewEvidence[] {
  const latest = new Map<number, ReviewEvidence>();
  for (const review of reviews.filter(({ state }) => state !== 'PENDING' && state !== 'COMMENTED').toSorted(bySubmission)) {
    latest.set(review.user.id, review);
  }
  return [...latest.values()].toSorted(bySubmission);
}

function bySubmission(a: ReviewEvidence, b: ReviewEvidence): number {
  return (secondsOf(a.submittedAt) ?? 0) - (secondsOf(b.submittedAt) ?? 0) || a.id - b.id;
}

/** Anybody may ask for changes on a public repository; only the word of somebody who may write holds a change up. */
function blocks({ state, canWrite }: ReviewEvidence): boolean {
  return state === 'CHANGES_REQUESTED' && canWrite;
}

type Check = (review: ReviewEvidence, input: ApprovalInput) => string | undefined;

/** What a review of this head is held against, whatever it says. */
type OpinionInput = Pick<ApprovalInput, 'authors' | 'operators' | 'headSha'>;
type OpinionCheck = (review: ReviewEvidence, input: OpinionInput) => string | undefined;

/** In the order in which a reader would ask: may this person approve at all, and did the review name this very plan. */
const OPINION_CHECKS: readonly OpinionCheck[] = [
  ({ state }) => (state === 'APPROVED' ? undefined : 'the review was dismissed'),
  ({ user }) => (user.type === 'User' ? undefined : 'only people can approve, and this account is none'),
  ({ canWrite }) => (canWrite ? undefined : 'no permission to write to this repository'),
  ({ user }, { authors }) => (includesAccount(authors, user) ? 'wrote a part of this change' : undefined),
  ({ user }, { operators }) => (includesAccount(operators, user) ? 'stands behind the author of this change' : undefined),
  ({ commit }, { headSha }) => (commit === headSha ? undefined : 'approved an older commit'),
  ({ editedAt }) => (editedAt === null ? undefined : 'the review was edited after it was sent'),
];

const CHECKS: readonly Check[] = [
  ...OPINION_CHECKS,
  ({ body }, { approvalDigest }) => whyNotNamed(body, approvalDigest),
  ({ submittedAt }, { now, validHours }) => whyNotValid(submittedAt, now, validHours),
  ({ teams }, { rule }) => whyNotInTeam(teams, rule.teams),
];

/** Why a review is no approving word of another person on exactly this head; `undefined` where it is. */
export function whyNotAnOpinion(review: ReviewEvidence, input: OpinionInput): string | undefined {
  for (const check of OPINION_CHECKS) {
    const why = check(review, input);
    if (why !== undefined) return why;
  }
  return undefined;
}

function whyNot(review: ReviewEvidence, input: ApprovalInput): string | undefined {
  for (const check of CHECKS) {
    const why = check(review, input);
    if (why !== undefined) return why;
  }
  return undefined;
}

/** By id; by name only where no id is known, since a name that a text gave may be written in any case. */
function includesAccount(list: readonly Operator[], { id, login }: Account): boolean {
  return list.some((one) => (one.id === undefined ? one.login.toLowerCase() === login.toLowerCase() : one.id === id));
}

/** What GitHub does not show in a text, its author need not have seen. */
const HIDDEN = /<!--.*?(?:-->|$)/gs;

/** The lines of a review that whoever wrote it can see. */
export function visibleLines(body: string): readonly string[] {
  const lines = body.replaceAll(HIDDEN, '').split(/\r\n|[\r\n]/);
  return lines.map((line) => line.trim());
}

function whyNotNamed(body: string, digest: string): string | undefined {
  const named = new Set(visibleLines(body).flatMap((line) => /^approve (sha256:[0-9a-f]{64})$/.exec(line)?.[1] ?? []));
  if (named.size > 1) return 'the review names more than one plan';
  if (named.has(digest)) return undefined;
  return named.size === 0 ? 'the review does not name the plan with the line below' : 'the review names another plan';
}

function whyNotValid(submittedAt: string, now: string, validHours: number): string | undefined {
  const [given, current] = [secondsOf(submittedAt), secondsOf(now)];
  if (given === undefined || current === undefined) return 'its time cannot be read';
  return current - given <= validHours * 3600 ? undefined : `older than ${validHours} hours`;
}

function whyNotInTeam(teams: readonly string[], required: readonly string[]): string | undefined {
  if (required.length === 0 || teams.some((team) => required.includes(team))) return undefined;
  return `no member of ${required.map(code).join(' or ')}`;
}
