import type { Decision } from '../../generated/decision.ts';
import type { EnvironmentName } from '../../model/environment.ts';
import type { Plan } from '../../model/plan.ts';
import type { DigestKey } from '../../trust/hash.ts';
import { judgeDecision } from '../../trust/judge-decision.ts';
import type { TrustedKey } from '../../trust/keys.ts';
import { type Clock, digestLike, openDecision, type SignedDecision } from '../../trust/open-decision.ts';
import type { Basis, Verification } from './verification.ts';

export interface DecisionGiven {
  /** The envelope's text, and the name that errors show. */
  readonly text: string;
  readonly file: string;
  readonly keys: readonly TrustedKey[];
  readonly digestKey: DigestKey | undefined;
  readonly clock: Clock;
  readonly environment: EnvironmentName | undefined;
}

/** Holds a plan against a signed decision. Throws InputError where there is nothing to hold it against. */
export function verifyByDecision(plan: Plan, given: DecisionGiven): Verification {
  const { file } = plan.source;
  const opened = openDecision(given);
  if ('reason' in opened) return { verified: false, file, refusal: opened, notes: [] };
  const { decision } = opened;
  const digest = digestLike(decision, plan, given.digestKey);
  const refusal = judgeDecision(decision, { digest, clock: given.clock, environment: given.environment });
  const found = { file, digest, basis: basisOf(opened), notes: notesOn(decision) };
  return refusal === undefined ? { verified: true, ...found } : { verified: false, ...found, refusal };
}

function basisOf({ decision, key }: SignedDecision): Basis {
  const { verdict, score, environment, principal, approvals, revision, validity } = decision.predicate;
  return {
    kind: 'decision',
    verdict,
    score,
    environment: environment.name,
    principal: principal.name === undefined ? principal.kind : `${principal.kind} (${principal.name})`,
    ...(approvals === undefined ? {} : { approvedBy: approvals.counted.map(({ login }) => login) }),
    ...(revision.head === undefined ? {} : { head: revision.head }),
    ...(revision.base === undefined ? {} : { base: revision.base }),
    issued: validity.issued,
    expires: validity.expires,
    key: key.id,
  };
}

function notesOn({ predicate }: Decision): readonly string[] {
  const { policy, verdict, secrets } = predicate;
  return [
    ...(policy.mode === 'observe' && verdict !== 'pass'
      ? [`The policy only observed: enforced, the verdict ${verdict} would have held this plan up.`]
      : []),
    ...(secrets.by === 'changed-only'
      ? ['The decision was made without a digest key: a secret that was exchanged for another would not be seen.']
      : []),
  ];
}
