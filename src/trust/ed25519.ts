import { type KeyObject, sign, verify } from 'node:crypto';

/** The Ed25519 signature of a text's UTF-8 bytes, in base64. */
export function signText(text: string, key: KeyObject): string {
  return sign(null, Buffer.from(text, 'utf8'), key).toString('base64');
}

/** Whether a signature is that of this text by this key. Anything that is no signature is not. */
export function isSignedBy(text: string, signature: string, key: KeyObject): boolean {
  return verify(null, Buffer.from(text, 'utf8'), key, Buffer.from(signature, 'base64'));
}
