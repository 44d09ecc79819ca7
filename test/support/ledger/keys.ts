import { generateKeyPairSync } from 'node:crypto';
import { publicKeysOf, type SigningKey, signingKeyOf, type TrustedKey } from '../../../src/trust/keys.ts';

/** A pair of keys as files would give them, and the public half as a policy names it. */
export function newPair(): { readonly privateKey: SigningKey; readonly publicKey: TrustedKey; readonly inPolicy: string } {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const [trusted] = publicKeysOf(publicKey.export({ format: 'pem', type: 'spki' }).toString(), 'test');
  if (trusted === undefined) throw new Error('No key was read.');
  return {
    privateKey: signingKeyOf(privateKey.export({ format: 'pem', type: 'pkcs8' }).toString(), 'test'),
    publicKey: trusted,
    inPolicy: publicKey.export({ format: 'der', type: 'spki' }).toString('base64'),
  };
}
