import { createHash, createPrivateKey, createPublicKey, type KeyObject, sign, verify } from 'node:crypto';
import { ConfigError } from '../model/errors.ts';

/** The half of an Ed25519 key pair that signs. An opaque object: printing it shows nothing of the key. */
export type SigningKey = KeyObject;
/** The half that tells whether a signature is genuine. */
export type VerifyingKey = KeyObject;

/** A private key from its PEM file (PKCS #8). Throws ConfigError where it is none; the message repeats nothing of the text. */
export function signingKeyOf(pem: string, source: string): SigningKey {
  return ed25519(() => createPrivateKey(pem), `The key in ${source} is no Ed25519 private key in PEM form.`);
}

/** A public key from its PEM file (SPKI), or from the base64 text between that file's lines. Throws ConfigError where it is none. */
export function verifyingKeyOf(text: string, source: string): VerifyingKey {
  const isPem = text.includes('-----BEGIN');
  return ed25519(
    () => createPublicKey(isPem ? text : { key: Buffer.from(text.trim(), 'base64'), format: 'der', type: 'spki' }),
    `The key in ${source} is no Ed25519 public key.`,
  );
}

function ed25519(read: () => KeyObject, message: string): KeyObject {
  const hint = 'Make a pair with `openssl genpkey -algorithm ed25519`, its public half with `openssl pkey -pubout`.';
  let key: KeyObject;
  try {
    key = read();
  } catch {
    // What OpenSSL says of a broken key helps nobody, and could repeat a part of it.
    throw new ConfigError(message, hint);
  }
  if (key.asymmetricKeyType === 'ed25519') return key;
  throw new ConfigError(message, hint);
}

/** SHA-256 of the public half in DER form (SPKI), in hexadecimal digits: the same for a private key and its public one. */
export function keyIdOf(key: SigningKey | VerifyingKey): string {
  const publicKey = key.type === 'private' ? createPublicKey(key) : key;
  return createHash('sha256')
    .update(publicKey.export({ format: 'der', type: 'spki' }))
    .digest('hex');
}

/** The signature of a text's UTF-8 bytes, in base64. */
export function signText(text: string, key: SigningKey): string {
  return sign(null, Buffer.from(text, 'utf8'), key).toString('base64');
}

/** Whether a signature is that of this text by this key. Anything that is no signature is not. */
export function isSignedBy(text: string, signature: string, key: VerifyingKey): boolean {
  return verify(null, Buffer.from(text, 'utf8'), key, Buffer.from(signature, 'base64'));
}
