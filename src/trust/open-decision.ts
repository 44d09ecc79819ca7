import type { Decision } from '../generated/decision.ts';
import { validateDecision } from '../generated/validate-decision.js';
import { ConfigError } from '../model/errors.ts';
import type { Plan } from '../model/plan.ts';
import { secondsOf } from '../model/instant.ts';
import { PREDICATE_TYPE, STATEMENT_MEDIA_TYPE } from './decision.ts';
import { openEnvelope, readEnvelope } from './envelope.ts';
import { type DigestKey, digestKeyId } from './hash.ts';
import type { TrustedKey } from './keys.ts';
import { planDigest } from './plan-digest.ts';
import type { Refusal } from './refusal.ts';

/** The time as a shell knows it, in seconds since 1970, and how far the clock of the signer may be off. */
export interface Clock {
  readonly now: number;
  readonly skew: number;
}

/** A decision that a trusted key has signed: what it says is the signer's word. */
export interface SignedDecision {
  readonly decision: Decision;
  readonly key: TrustedKey;
}

export interface OpenInput {
  readonly text: string;
  /** The name that errors show. */
  readonly file: string;
  readonly keys: readonly TrustedKey[];
  readonly clock: Clock;
}

/**
 * Reads a decision that a trusted key has signed, or says why it counts for nothing. Nothing of the payload is looked at before its
 * signature has been verified. Throws InputError for a file that is no envelope.
 */
export function openDecision({ text, file, keys, clock }: OpenInput): SignedDecision | Refusal {
  const envelope = readEnvelope(text, file);
  if (envelope.signatures.length === 0) return UNSIGNED;
  const { payload, signers } = openEnvelope(envelope, keys);
  const [first] = signers;
  if (first === undefined) return untrusted(keys);
  if (envelope.payloadType !== STATEMENT_MEDIA_TYPE) return NO_STATEMENT;
  const value = parse(payload);
  if (isOtherVersion(value)) return OTHER_VERSION;
  if (!validateDecision(value)) return MALFORMED;
  const issued = secondsOf(value.predicate.validity.issued);
  if (issued === undefined) return MALFORMED;
  const key = signers.find((one) => periodFault(one, issued, clock) === undefined);
  return key === undefined ? (periodFault(first, issued, clock) ?? UNSIGNED) : { decision: value, key };
}

/**
 * The digest of a plan by the rules of the decision it is held against: what its policy leaves out, and how secrets enter. Throws
 * ConfigError where the digest key is not the one that the decision was made with.
 */
export function digestLike({ predicate }: Decision, plan: Plan, key: DigestKey | undefined): string {
  const { secrets, policy } = predicate;
  if (secrets.by === 'changed-only') return planDigest(plan, undefined, policy.ignored);
  if (key === undefined) {
    throw new ConfigError(
      'Secrets entered the digests of this decision by a key, and none is given here.',
      'Set BLASTGATE_DIGEST_KEY, or name its file with --digest-key, to the key that the decision was made with.',
    );
  }
  if (secrets.key !== digestKeyId(key)) {
    throw new ConfigError(
      'The digest key is not the one that this decision was made with.',
      'Use the key of the gate that decided; after the key was changed, decide again.',
    );
  }
  return planDigest(plan, key, policy.ignored);
}

/** Why a key does not count now for what was issued then; undefined where it does. A key that has ended proves nothing, however old the decision claims to be. */
function periodFault({ id, notBefore, notAfter }: TrustedKey, issued: number, { now, skew }: Clock): Refusal | undefined {
  if (notAfter !== undefined && now > notAfter + skew) {
    return {
      reason: 'key-expired',
      message: `The key ${id.slice(0, 16)}… that signed this decision counts no longer.`,
      hint: 'Decide again with the key that replaced it.',
    };
  }
  if (notBefore === undefined || Math.min(issued, now) >= notBefore - skew) return undefined;
  return {
    reason: 'key-not-yet-valid',
    message: `The key ${id.slice(0, 16)}… that signed this decision did not count yet when it was issued.`,
    hint: 'Sign with the key of that time, or correct its not_before.',
  };
}

function untrusted(keys: readonly TrustedKey[]): Refusal {
  const known = keys.map(({ id }) => `${id.slice(0, 16)}…`).join(', ');
  return {
    reason: 'untrusted',
    message: `No trusted key has signed this decision as it stands (trusted: ${known}): it was signed by another key, or changed afterwards.`,
    hint: 'Get the decision anew from the gate that made it, or give --key the public key that it signs with.',
  };
}

const UNSIGNED: Refusal = {
  reason: 'unsigned',
  message: 'The decision carries no signature.',
  hint: 'Have it written with a key: `blastgate analyze --decision FILE --key FILE`.',
};

const NO_STATEMENT: Refusal = {
  reason: 'unknown-payload',
  message: `What the trusted key has signed here is something else than an in-toto statement (${STATEMENT_MEDIA_TYPE}).`,
  hint: 'Give the file that `blastgate analyze --decision FILE --key FILE` wrote.',
};

const OTHER_VERSION: Refusal = {
  reason: 'unknown-version',
  message: `The trusted key has signed a statement of another kind or version than ${PREDICATE_TYPE}.`,
  hint: 'Use the version of Blastgate that wrote it, or decide again with this one.',
};

const MALFORMED: Refusal = {
  reason: 'malformed',
  message: 'The signed decision is not what its own version asks for.',
  hint: 'Decide again with the current version of Blastgate.',
};

function isOtherVersion(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || !('predicateType' in value)) return false;
  return value.predicateType !== PREDICATE_TYPE;
}

function parse(payload: Buffer): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(payload));
  } catch {
    return undefined;
  }
}
