import { generateKeyPairSync } from 'node:crypto';
import type { Decision, Envelope } from '../../src/generated/decision.ts';
import { approvalDigest, policyDigest } from '../../src/trust/approval-digest.ts';
import { PREDICATE_TYPE, signDecision } from '../../src/trust/decision.ts';
import { publicKeysOf, type SigningKey, signingKeyOf, type TrustedKey } from '../../src/trust/keys.ts';

export interface KeyPair {
  readonly signing: SigningKey;
  readonly trusted: TrustedKey;
  readonly privatePem: string;
  readonly publicPem: string;
}

export function buildKeyPair(): KeyPair {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const privatePem = String(privateKey.export({ type: 'pkcs8', format: 'pem' }));
  const publicPem = String(publicKey.export({ type: 'spki', format: 'pem' }));
  const [trusted] = publicKeysOf(publicPem, 'a test');
  if (trusted === undefined) throw new Error('There is no key.');
  return { signing: signingKeyOf(privatePem, 'a test'), trusted, privatePem, publicPem };
}

export const DIGEST = `sha256:${'ab'.repeat(32)}`;
const HEAD = '8c1f22e0c5a1f4be2d6c7399017aa52d4c0be81f';
const POLICY = policyDigest('version: 1\n');

type Predicate = Decision['predicate'];

/** A decision that lets one plan through: a pass by a person, of the first hour of a day. */
export function buildDecision(given: Partial<Predicate> = {}, digests: readonly string[] = [DIGEST]): Decision {
  return {
    _type: 'https://in-toto.io/Statement/v1',
    subject: digests.map((digest, index) => ({ name: `plan-${index}.json`, digest: { sha256: digest.replace('sha256:', '') } })),
    predicateType: PREDICATE_TYPE,
    predicate: {
      tool: { name: 'blastgate', version: '0.1.0' },
      allowed: true,
      because: ['nothing existing is touched'],
      verdict: 'pass',
      score: 3,
      environment: { name: 'production', evidence: [] },
      principal: { kind: 'human', confidence: 'high', evidence: [], operators: [] },
      thresholds: { review: 40, block: 90 },
      hardStops: [],
      conditions: [],
      findings: [],
      findingsOmitted: 0,
      policy: { source: '.blastgate.yml', mode: 'enforce', digest: POLICY, ignored: [] },
      secrets: { by: 'changed-only' },
      revision: { head: HEAD, base: '0'.repeat(40), baseRef: 'main' },
      validity: { issued: '2026-11-01T00:00:00Z', expires: '2026-11-02T00:00:00Z' },
      ...given,
    },
  };
}

/** What an agent's plan carries that two people have approved. */
export function approvedPredicate(given: Partial<NonNullable<Predicate['approvals']>> = {}): Partial<Predicate> {
  return {
    verdict: 'block',
    score: 70,
    principal: { kind: 'agent', name: 'copilot', confidence: 'high', evidence: [], operators: ['ann'] },
    approvals: {
      needed: 2,
      counted: [
        { login: 'ben', at: '2026-11-01T00:00:00Z' },
        { login: 'cat', at: '2026-11-01T00:00:00Z' },
      ],
      notCounted: [],
      changesRequestedBy: [],
      satisfied: true,
      digest: approvalDigest({
        planDigests: new Map([['plan-0.json', DIGEST]]),
        headSha: HEAD,
        baseRef: 'main',
        environment: 'production',
        policyDigest: POLICY,
      }),
      ...given,
    },
  };
}

export function envelopeText(decision: Decision, pair: KeyPair): string {
  const envelope: Envelope = signDecision(decision, pair.signing);
  return JSON.stringify(envelope);
}
