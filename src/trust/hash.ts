import { createHash, createHmac, createSecretKey, type KeyObject } from 'node:crypto';
import { ConfigError } from '../model/errors.ts';
import type { Json } from '../model/value.ts';
import { canonicalText } from './canonical.ts';

/** The secret that sealed values enter a plan digest by. An opaque object: printing it shows nothing of the key. */
export type DigestKey = KeyObject;

/** 256 bits as hexadecimal digits or base64 are longer; a shorter text is a password, which can be guessed. */
const SHORTEST_KEY = 32;

/** The key that a file or variable holds: its bytes as they are, white space at both ends apart. Throws ConfigError where it is too short. */
export function digestKeyOf(text: string, source: string): DigestKey {
  const key = text.trim();
  if (key.length >= SHORTEST_KEY) return createSecretKey(key, 'utf8');
  throw new ConfigError(
    `The digest key in ${source} has fewer than ${SHORTEST_KEY} characters.`,
    'Make one with `openssl rand -hex 32` and keep it as a secret.',
  );
}

/** SHA-256 of the UTF-8 bytes, as 64 hexadecimal digits. */
export function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

/** `sha256:` and the hash of a document in canonical form. */
export function digestOf(document: Json): string {
  return `sha256:${sha256(canonicalText(document))}`;
}

/** HMAC-SHA256 of a value in canonical form, as 64 hexadecimal digits. */
export function keyedHash(value: Json, key: DigestKey): string {
  return createHmac('sha256', key).update(canonicalText(value), 'utf8').digest('hex');
}

/** Tells one digest key from another: the first 16 digits of an HMAC by it, which say as little of it as those in a digest. */
export function digestKeyId(key: DigestKey): string {
  return keyedHash('blastgate/digest-key/1', key).slice(0, 16);
}
