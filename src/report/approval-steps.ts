import type { Approvals, Report } from '../generated/report.ts';
import { code, counted } from '../model/text.ts';
import { capped } from './comment-facts.ts';

/** An entry of the checklist of approvals. */
export interface ApprovalStep {
  readonly done: boolean;
  readonly message: string;
  /** What a reviewer has to paste. */
  readonly code: { readonly language: string; readonly text: string } | undefined;
}

/** Who has approved, whose approval does not count and why, and what is still needed; nothing where nobody has to approve. */
export function approvalSteps({ approvals, hardStops }: Report, most: number): readonly ApprovalStep[] {
  if (approvals === undefined || (approvals.needed === 0 && approvals.changesRequestedBy.length === 0)) return [];
  const given = approvals.counted.map(({ login, at }) => `${code(login)} approved this plan on ${code(at)}`);
  const open = [
    ...approvals.changesRequestedBy.map((login) => `${code(login)} has asked for changes`),
    ...approvals.notCounted.map(({ login, why }) => `The approval of ${code(login)} does not count: ${why}`),
    ...(approvals.ownersMissing ?? []),
  ];
  return [
    ...capped(given, most).map((message) => ({ done: true, message, code: undefined })),
    ...capped(open, most).map((message) => ({ done: false, message, code: undefined })),
    ...(hardStops.length > 0 ? [TAKE_OVER] : stillNeeded(approvals)),
  ];
}

const TAKE_OVER: ApprovalStep = {
  done: false,
  message:
    'No approval clears this. A person who is not behind it can take it over in a pull request of their own, with `taken over from` and the number of this one in its description, approved by somebody else.',
  code: undefined,
};

function stillNeeded({ needed, counted: given, ownersMissing = [], line }: Approvals): readonly ApprovalStep[] {
  const missing = needed - given.length;
  if (missing <= 0 && ownersMissing.length === 0) return [];
  const who = missing <= 0 ? 'Those approvals are' : `${counted(missing, 'more approval')}`;
  const message = `${who} needed: approve this commit in a review with this line in it.`;
  return [{ done: false, message, code: { language: 'text', text: line } }];
}

/** What the policy waives, a sentence each. */
export function waivedLines({ waived = [] }: Report): readonly string[] {
  return waived.map(
    ({ rule, address, message, owner, reason, expires }) =>
      `${code(rule)} for ${code(address)}, by ${owner} until ${expires} (${reason}): ${message}`,
  );
}
