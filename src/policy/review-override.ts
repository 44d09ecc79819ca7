import type { GivenOverride, OverrideSettings } from '../model/override.ts';
import type { ReviewEvidence } from '../model/evidence.ts';
import { type ApprovalInput, visibleLines, whyNotAnOpinion } from './approvals.ts';
import { isoOfSeconds, secondsOf } from '../model/instant.ts';

const LINE = /^override (?<digest>sha256:[0-9a-f]{64}) because (?<reason>\S.{9,})$/;
const LONGEST_REASON = 1000;

/**
 * The override that a review gives, if one does: an approval of this head by a member of the group (by id), who neither wrote the change
 * nor stands behind it, unedited, no older than overrides hold, with a line that names the digest and says why. The latest one counts.
 */
export function reviewOverride(
  input: Omit<ApprovalInput, 'rule' | 'validHours'>,
  settings: OverrideSettings | undefined,
): GivenOverride | undefined {
  if (settings === undefined) return undefined;
  const given = input.reviews.flatMap((review) => overrideIn(review, input, settings) ?? []);
  return given.at(-1);
}

function overrideIn(
  review: ReviewEvidence,
  input: Omit<ApprovalInput, 'rule' | 'validHours'>,
  { group, members, validHours }: OverrideSettings,
): GivenOverride | undefined {
  const member = members.find(({ id }) => id === review.user.id);
  if (member === undefined || whyNotAnOpinion(review, input) !== undefined) return undefined;
  const [at, now] = [secondsOf(review.submittedAt), secondsOf(input.now)];
  if (at === undefined || now === undefined || now - at > validHours * 3600) return undefined;
  const reason = reasonIn(review.body, input.approvalDigest);
  return reason === undefined ? undefined : { by: member.name, group, reason, expires: isoOfSeconds(at + validHours * 3600) };
}

function reasonIn(body: string, digest: string): string | undefined {
  const lines = visibleLines(body).map((line) => LINE.exec(line)?.groups);
  return lines.find((groups) => groups?.['digest'] === digest)?.['reason']?.slice(0, LONGEST_REASON);
}
