import type { Report } from '../generated/report.ts';
import type { ApprovalState } from '../model/approval.ts';
import type { Principal } from '../model/decision.ts';
import type { GivenOverride } from '../model/override.ts';
import { counted } from '../model/text.ts';
import type { Policy } from './policy.ts';

/** What the check of a pull request says. Never `neutral`: a required check would count it as passed. */
export interface Conclusion {
  readonly conclusion: 'success' | 'failure' | 'action_required';
  /** A few words for the list of checks; plain text. */
  readonly title: string;
  readonly reasons: readonly string[];
}

export interface ConcludeInput {
  readonly report: Pick<Report, 'verdict' | 'score' | 'summary' | 'hardStops'>;
  readonly principal: Principal;
  readonly approvals: ApprovalState;
  readonly mode: Policy['mode'];
  /** Why the pull request cannot be decided at all (a missing plan, a fault of the forge); nothing clears it. */
  readonly undecided?: readonly string[];
  /** What the pull request's own policy would loosen. */
  readonly loosened?: readonly string[];
  /** Somebody who may has broken the glass. */
  readonly override?: GivenOverride | undefined;
}

/** Joins verdict, author and approvals to the one answer of the gate. Pure. */
export function conclude(input: ConcludeInput): Conclusion {
  return observed(conclusionOf(input), input.mode);
}

/** What a policy that only observes makes of a conclusion: it says what would be held up, and lets it pass. */
export function observed(enforced: Conclusion, mode: Policy['mode']): Conclusion {
  if (mode === 'enforce' || enforced.conclusion === 'success') return enforced;
  return {
    conclusion: 'success',
    title: `Would block: ${enforced.title.charAt(0).toLowerCase()}${enforced.title.slice(1)}`,
    reasons: ['the policy only observes, so nothing is held up', ...enforced.reasons],
  };
}

function conclusionOf(input: ConcludeInput): Conclusion {
  const { report, approvals, undecided = [], loosened = [] } = input;
  if (undecided.length > 0) return { conclusion: 'failure', title: 'Cannot be decided', reasons: undecided };
  if (isOverridden(input)) return overridden(input);
  const stops = stopsOf(input);
  if (stops.length > 0) {
    const cause = report.hardStops.length > 0 ? 'a person has to take this over' : 'an agent may not loosen the gate';
    return { conclusion: 'failure', title: `Blocked: ${cause}`, reasons: stops };
  }
  const reasons = [report.summary.headline, ...loosened.map((one) => `the policy would be looser: ${one}`)];
  if (report.verdict === 'pass' && approvals.needed === 0 && loosened.length === 0) {
    return { conclusion: 'success', title: `Passes with a score of ${report.score}`, reasons };
  }
  return byApprovals(input, reasons);
}

/** An override clears any verdict, but neither a hand on the gate itself nor another's request for changes; a pass needs none. */
function isOverridden({ report, approvals, override, loosened = [] }: ConcludeInput): boolean {
  const isNeeded = report.verdict !== 'pass' || approvals.needed > 0;
  return override !== undefined && isNeeded && loosened.length === 0 && approvals.changesRequestedBy.length === 0;
}

function overridden({ report, override }: ConcludeInput): Conclusion {
  const { by = '', group = '', reason = '' } = override ?? {};
  return {
    conclusion: 'success',
    title: `Overridden by ${by} of ${group}`,
    reasons: [`${by} of ${group} overrode the verdict (${report.verdict}): ${reason}`, report.summary.headline],
  };
}

/** What no approval clears: an agent's hard stops, and its hand on the gate itself. */
function stopsOf({ report, principal, loosened = [] }: ConcludeInput): readonly string[] {
  if (principal.kind !== 'agent' && principal.kind !== 'unknown') return [];
  return [
    ...report.hardStops.map(({ message }) => message),
    ...loosened.map((one) => `an agent's change would loosen the policy: ${one}`),
  ];
}

const WORDS = { pass: 'Needs approval', review: 'Needs review', block: 'Blocked' } as const;

function byApprovals({ report, approvals }: ConcludeInput, reasons: readonly string[]): Conclusion {
  const needed = Math.max(1, approvals.needed);
  const { counted: given, changesRequestedBy, ownersMissing } = approvals;
  if (changesRequestedBy.length === 0 && ownersMissing.length === 0 && given.length >= needed) {
    return { conclusion: 'success', title: `Approved by ${given.map(({ login }) => login).join(', ')}`, reasons };
  }
  const why =
    changesRequestedBy.length > 0
      ? `changes requested by ${changesRequestedBy.join(', ')}`
      : given.length >= needed
        ? 'code owners have not approved'
        : `${given.length} of ${counted(needed, 'approval')}`;
  return {
    conclusion: report.verdict === 'block' ? 'failure' : 'action_required',
    title: `${WORDS[report.verdict]}: ${why}`,
    reasons: [...reasons, why, ...ownersMissing],
  };
}
