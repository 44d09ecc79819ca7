import { sign, verify } from 'node:crypto';
import type { Envelope } from '../generated/decision.ts';
import { validateEnvelope } from '../generated/validate-decision.js';
import { InputError } from '../model/errors.ts';
import type { SigningKey, TrustedKey } from './keys.ts';

/** More signatures than anybody needs would only keep the verifier busy. */
const MOST_SIGNATURES = 64;

/**
 * What a DSSE signature covers: type and payload, each behind its length in bytes, so that neither can pass for a part of the other.
 * https://github.com/secure-systems-lab/dsse/blob/v1.0.2/protocol.md
 */
export function preAuthEncoding(payloadType: string, payload: Uint8Array): Buffer {
  const type = Buffer.from(payloadType, 'utf8');
  return Buffer.concat([Buffer.from(`DSSEv1 ${type.length} `), type, Buffer.from(` ${payload.length} `), payload]);
}

/** A payload in an envelope with one ed25519 signature. The same key and payload give the same bytes. */
export function signEnvelope(payloadType: string, payload: Uint8Array, { key, id }: SigningKey): Envelope {
  const sig = sign(null, preAuthEncoding(payloadType, payload), key).toString('base64');
  return { payload: Buffer.from(payload).toString('base64'), payloadType, signatures: [{ keyid: id, sig }] };
}

/** Reads an envelope's text. Throws InputError for what is none; nothing in it has been verified. */
export function readEnvelope(text: string, file: string): Envelope {
  const value = parse(text);
  if (validateEnvelope(value)) return value;
  throw new InputError(
    `${file} is not a signed decision: it is no DSSE envelope.`,
    'Give the file that `blastgate analyze --decision FILE --key FILE` wrote.',
    { file },
  );
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The payload with the keys that signed it; a key counts once, however often it signed. */
export interface SignedPayload {
  readonly payload: Buffer;
  readonly signers: readonly TrustedKey[];
}

/**
 * Tries every signature with every key: the id that a signature names is a hint that anybody can write. Without a signer the payload
 * is nobody's word.
 */
export function openEnvelope(
  { payload: encoded, payloadType, signatures }: Envelope,
  keys: readonly TrustedKey[],
): SignedPayload {
  const payload = decode(encoded);
  if (payload === undefined || signatures.length > MOST_SIGNATURES) return { payload: Buffer.alloc(0), signers: [] };
  const covered = preAuthEncoding(payloadType, payload);
  const decoded = signatures.map(({ sig }) => decode(sig)).filter((sig) => sig !== undefined);
  return { payload, signers: keys.filter(({ key }) => decoded.some((sig) => verify(null, covered, key, sig))) };
}

/**
 * Base64 in either alphabet, as DSSE asks; undefined for any other text. Only the one text that encodes these bytes is taken, so that
 * nothing in an envelope can be changed and mean the same.
 */
function decode(text: string): Buffer | undefined {
  const standard = text.replaceAll('-', '+').replaceAll('_', '/');
  const bytes = Buffer.from(standard, 'base64');
  const encoded = bytes.toString('base64');
  return encoded === standard || encoded.replaceAll('=', '') === standard ? bytes : undefined;
}
