import { createHash, createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto';
import { ConfigError } from '../model/errors.ts';
import { secondsOf } from '../model/instant.ts';

/** The private key that decisions are signed by. */
export interface SigningKey {
  readonly key: KeyObject;
  readonly id: string;
}

/** A public key whose signature counts, and while it does. Seconds since 1970. */
export interface TrustedKey {
  readonly key: KeyObject;
  readonly id: string;
  readonly notBefore?: number;
  readonly notAfter?: number;
}

const MAKE_ONE = 'Make a pair with `blastgate keygen --out FILE`.';
const PUBLIC_BLOCK = /-----BEGIN PUBLIC KEY-----[\s\S]*?-----END PUBLIC KEY-----/g;

/** The name of a key: SHA-256 of its public half in DER (SubjectPublicKeyInfo), as hexadecimal digits. A hint, never a proof. */
export function keyId(publicKey: KeyObject): string {
  return createHash('sha256')
    .update(publicKey.export({ type: 'spki', format: 'der' }))
    .digest('hex');
}

/**
 * The ed25519 private key of a PEM text (PKCS#8). A variable often holds one with `\n` for its line breaks. Throws ConfigError, which
 * never repeats any of the text.
 */
export function signingKeyOf(text: string, source: string): SigningKey {
  const key = parsed(() => createPrivateKey(text.replaceAll(String.raw`\n`, '\n')));
  if (key === undefined) throw new ConfigError(`The signing key in ${source} is not a private key in PEM form.`, MAKE_ONE);
  requireEd25519(key, source);
  return { key, id: keyId(createPublicKey(key)) };
}

/** Every ed25519 public key that a text holds in PEM form. Throws ConfigError where it holds none, or a private one. */
export function publicKeysOf(text: string, source: string): readonly TrustedKey[] {
  if (text.includes('PRIVATE KEY')) {
    throw new ConfigError(
      `${source} holds a private key, which nobody but the signer should have.`,
      'Give the public one, which `blastgate keygen` wrote beside it as FILE.pub.',
    );
  }
  const keys = (text.replaceAll(String.raw`\n`, '\n').match(PUBLIC_BLOCK) ?? []).map((pem) => parsed(() => createPublicKey(pem)));
  if (keys.length === 0 || keys.includes(undefined)) {
    throw new ConfigError(`${source} is not a public key in PEM form.`, `Give FILE.pub of a pair. ${MAKE_ONE}`);
  }
  return keys
    .filter((key) => key !== undefined)
    .map((key) => {
      requireEd25519(key, source);
      return { key, id: keyId(key) };
    });
}

/**
 * The first second at which a key counts from and the last one, of dates as a keys file writes them: a day means all of it. Throws
 * ConfigError for a day that the calendar has not.
 */
export function keyPeriod(
  given: { readonly notBefore: string | undefined; readonly notAfter: string | undefined },
  source: string,
): Pick<TrustedKey, 'notBefore' | 'notAfter'> {
  const { notBefore, notAfter } = given;
  return {
    ...(notBefore === undefined ? {} : { notBefore: requireInstant(notBefore, source) }),
    ...(notAfter === undefined ? {} : { notAfter: requireInstant(notAfter, source) + (notAfter.includes('T') ? 0 : DAY - 1) }),
  };
}

const DAY = 86_400;

function requireInstant(text: string, source: string): number {
  const seconds = secondsOf(text);
  if (seconds !== undefined) return seconds;
  throw new ConfigError(`${source} names the date ${text}, which does not exist.`, 'Write a day such as 2026-12-31.');
}

function requireEd25519(key: KeyObject, source: string): void {
  if (key.asymmetricKeyType === 'ed25519') return;
  throw new ConfigError(
    `The key in ${source} is of the kind ${key.asymmetricKeyType}; decisions are signed by ed25519.`,
    MAKE_ONE,
  );
}

function parsed(read: () => KeyObject): KeyObject | undefined {
  try {
    return read();
  } catch {
    // The library's own words can quote what it was given.
    return undefined;
  }
}
