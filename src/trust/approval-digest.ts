import type { EnvironmentName } from '../model/environment.ts';
import { digestOf, sha256 } from './hash.ts';

/** All that an approval is given for: when any of it changes, the approval no longer holds. */
export interface ApprovalSubject {
  /** The plan digest of every stack, by the stack's key. */
  readonly planDigests: ReadonlyMap<string, string>;
  readonly headSha: string;
  readonly baseRef: string;
  readonly environment: EnvironmentName;
  readonly policyDigest: string;
}

/** What a reviewer names in full to approve, as `docs/digest.md` defines it: `sha256:` and 64 hexadecimal digits. */
export function approvalDigest({ planDigests, headSha, baseRef, environment, policyDigest }: ApprovalSubject): string {
  return digestOf({
    base_ref: baseRef,
    environment,
    form: 'blastgate/approval-digest/1',
    head_sha: headSha,
    plans: Object.fromEntries(planDigests),
    policy: policyDigest,
  });
}

/** The digest of the policy in force: its text, and those of the knowledge files that it names. No text means the defaults. */
export function policyDigest(policyText: string | undefined, knowledge: readonly string[] = []): string {
  return digestOf({
    form: 'blastgate/policy-digest/1',
    knowledge: knowledge.map(sha256),
    policy: policyText === undefined ? null : sha256(policyText),
  });
}
