import { createPublicKey } from 'node:crypto';
import { bundleFromJSON } from '@sigstore/bundle';
import { toSignedEntity, Verifier } from '@sigstore/verify';
import { expect, test } from 'vitest';
import type { Envelope } from '../../src/generated/decision.ts';
import { signDecision } from '../../src/trust/decision.ts';
import { buildDecision, buildKeyPair } from '../support/decisions.ts';

/** Sigstore's own verifier, told to trust one key and to ask for no log and no time stamp. */
function verifyWithSigstore(envelope: Envelope, publicPem: string): unknown {
  const bundle = bundleFromJSON({
    mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
    verificationMaterial: {
      publicKey: { hint: envelope.signatures[0]?.keyid ?? '' },
      tlogEntries: [],
      timestampVerificationData: { rfc3161Timestamps: [] },
    },
    dsseEnvelope: envelope,
  });
  const key = createPublicKey(publicPem);
  const trusted = {
    certificateAuthorities: [],
    timestampAuthorities: [],
    tlogs: [],
    ctlogs: [],
    publicKey: () => ({ publicKey: key, validFor: () => true }),
  };
  const verifier = new Verifier(trusted, { tlogThreshold: 0, ctlogThreshold: 0, timestampThreshold: 0 });
  verifier.verify(toSignedEntity(bundle));
  if (bundle.content.$case !== 'dsseEnvelope') throw new Error('The bundle holds no envelope.');
  return JSON.parse(bundle.content.dsseEnvelope.payload.toString('utf8'));
}

test('a verifier that knows nothing of Blastgate accepts a decision, and reads the statement in it', () => {
  const keys = buildKeyPair();
  const decision = buildDecision();
  expect(verifyWithSigstore(signDecision(decision, keys.signing), keys.publicPem)).toEqual(decision);
});

test.each<[what: string, change: (envelope: Envelope) => Envelope]>([
  ['another payload', (envelope) => ({ ...envelope, payload: Buffer.from('{"_type":"x"}').toString('base64') })],
  ['another type of payload', (envelope) => ({ ...envelope, payloadType: 'application/json' })],
  ['the signature of another key', (envelope) => ({ ...envelope, ...signDecision(buildDecision(), buildKeyPair().signing) })],
])('it refuses %s', (_, change) => {
  const keys = buildKeyPair();
  const envelope = change(signDecision(buildDecision(), keys.signing));
  expect(() => verifyWithSigstore(envelope, keys.publicPem)).toThrow('signature');
});
