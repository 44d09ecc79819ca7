import { createPublicKey, verify } from 'node:crypto';
import * as fc from '../support/fast-check.ts';
import { describe, expect, test } from 'vitest';
import type { Envelope } from '../../src/generated/decision.ts';
import { InputError } from '../../src/model/errors.ts';
import { openEnvelope, preAuthEncoding, readEnvelope, signEnvelope } from '../../src/trust/envelope.ts';
import { publicKeysOf, signingKeyOf, type SigningKey, type TrustedKey } from '../../src/trust/keys.ts';
import { VECTOR_KEYS, VECTORS } from './dsse-vectors.ts';

/** The raw keys of the vectors behind the fixed beginnings of their DER forms (RFC 8410). */
const pem = (kind: string, der: string) =>
  `-----BEGIN ${kind} KEY-----\n${Buffer.from(der, 'hex').toString('base64')}\n-----END ${kind} KEY-----\n`;
const publicPem = (name: keyof typeof VECTOR_KEYS) => pem('PUBLIC', `302a300506032b6570032100${VECTOR_KEYS[name].public}`);
const signing = (name: keyof typeof VECTOR_KEYS): SigningKey =>
  signingKeyOf(pem('PRIVATE', `302e020100300506032b657004220420${VECTOR_KEYS[name].seed}`), 'a vector');
const trusted = (name: keyof typeof VECTOR_KEYS): readonly TrustedKey[] => publicKeysOf(publicPem(name), 'a vector');
const BOTH = [...trusted('A'), ...trusted('B')];
const idOf = (name: keyof typeof VECTOR_KEYS) => signing(name).id;

describe('published vectors of DSSE', () => {
  test.each(VECTORS.map((vector) => [vector.id, vector] as const))(
    '%s',
    (_, { payload, payloadType, pae, signers, signatures }) => {
      const envelope: Envelope = { payload, payloadType, signatures: [...signatures] };
      const opened = openEnvelope(envelope, BOTH);
      expect(opened.signers.map((key) => key.id)).toEqual(signers.map(idOf));
      if (pae !== '') expect(preAuthEncoding(payloadType, opened.payload).toString('hex')).toBe(pae);
    },
  );

  test('ours is the very signature that they publish', () => {
    const [single] = VECTORS;
    const made = signEnvelope('application/vnd.in-toto+json', Buffer.from(single?.payload ?? '', 'base64'), signing('A'));
    expect(made.signatures[0]?.sig).toBe(single?.signatures[0]?.sig);
    expect(made.payload).toBe(single?.payload);
  });

  test("the protocol's own example: its text, and its ECDSA signature over it", () => {
    const encoded = preAuthEncoding('http://example.com/HelloWorld', Buffer.from('hello world'));
    expect(encoded.toString()).toBe('DSSEv1 29 http://example.com/HelloWorld 11 hello world');
    const coordinate = (decimal: string) =>
      Buffer.from(BigInt(decimal).toString(16).padStart(64, '0'), 'hex').toString('base64url');
    const key = createPublicKey({
      format: 'jwk',
      key: {
        kty: 'EC',
        crv: 'P-256',
        x: coordinate('46950820868899156662930047687818585632848591499744589407958293238635476079160'),
        y: coordinate('5640078356564379163099075877009565129882514886557779369047442380624545832820'),
      },
    });
    const sig = 'A3JqsQGtVsJ2O2xqrI5IcnXip5GToJ3F+FnZ+O88SjtR6rDAajabZKciJTfUiHqJPcIAriEGAHTVeCUjW2JIZA==';
    expect(verify('sha256', encoded, { key, dsaEncoding: 'ieee-p1363' }, Buffer.from(sig, 'base64'))).toBe(true);
  });
});

const TYPE = 'application/vnd.in-toto+json';
const standard = (base64: string) => base64.replaceAll('-', '+').replaceAll('_', '/');
const signersOf = (envelope: Envelope) => openEnvelope(envelope, BOTH).signers;

describe('an envelope', () => {
  test('comes back as it was signed, whatever its payload and type', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.string({ unit: 'grapheme', maxLength: 40 }), (payload, type) => {
        const opened = openEnvelope(signEnvelope(type, payload, signing('A')), BOTH);
        expect(opened.signers.map(({ id }) => id)).toEqual([idOf('A')]);
        expect(opened.payload.equals(payload)).toBe(true);
      }),
    );
  });

  test('of which any character of payload, type or signature is another is signed by nobody', () => {
    const envelope = signEnvelope(TYPE, Buffer.from('{"_type":"https://in-toto.io/Statement/v1"}'), signing('A'));
    const sig = envelope.signatures[0]?.sig ?? '';
    const parts = [
      [envelope.payload, (payload: string): Envelope => ({ ...envelope, payload })],
      [envelope.payloadType, (payloadType: string): Envelope => ({ ...envelope, payloadType })],
      [sig, (changed: string): Envelope => ({ ...envelope, signatures: [{ sig: changed }] })],
    ] as const;
    const characters = fc.constantFrom(...'ABCXYZabcxyz019+/=-_ \n'.split(''));
    fc.assert(
      fc.property(fc.constantFrom(...parts), fc.nat(), characters, ([text, make], at, character) => {
        const index = at % text.length;
        const changed = text.slice(0, index) + character + text.slice(index + 1);
        // Two alphabets of base64 write the same bytes.
        fc.pre(changed !== text && (text === TYPE || standard(changed) !== text));
        expect(signersOf(make(changed))).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  test('of which any bit of the payload or the signature is turned is signed by nobody', () => {
    const payload = Buffer.from('{"predicate":{"allowed":false}}');
    const envelope = signEnvelope(TYPE, payload, signing('A'));
    const signature = Buffer.from(envelope.signatures[0]?.sig ?? '', 'base64');
    const turned = (bytes: Buffer, bit: number) =>
      Buffer.from(bytes.map((byte, at) => (at === bit >> 3 ? byte ^ (1 << (bit & 7)) : byte)));
    for (let bit = 0; bit < payload.length * 8; bit += 1) {
      expect(signersOf({ ...envelope, payload: turned(payload, bit).toString('base64') })).toEqual([]);
    }
    for (let bit = 0; bit < signature.length * 8; bit += 1) {
      expect(signersOf({ ...envelope, signatures: [{ sig: turned(signature, bit).toString('base64') }] })).toEqual([]);
    }
  });

  test.each<[what: string, change: (envelope: Envelope) => Envelope]>([
    ['whose type and payload changed places across their border', (one) => ({ ...one, payloadType: `${one.payloadType} 1` })],
    ['whose signature is cut short', (one) => ({ ...one, signatures: [{ sig: (one.signatures[0]?.sig ?? '').slice(0, 40) }] })],
    ['whose signature is empty', (one) => ({ ...one, signatures: [{ sig: '' }] })],
    [
      'with more signatures than anybody needs',
      (one) => ({ ...one, signatures: Array.from({ length: 65 }, () => one.signatures[0] ?? { sig: '' }) }),
    ],
    ['whose base64 has bits that mean nothing', (one) => ({ ...one, payload: 'eyJhIjoxfR==' })],
  ])('%s is signed by nobody', (_, change) => {
    expect(signersOf(change(signEnvelope(TYPE, Buffer.from('{"a":1}'), signing('A'))))).toEqual([]);
  });

  test('is signed by whoever signed it, whatever key id it names', () => {
    const envelope = signEnvelope(TYPE, Buffer.from('x'), signing('A'));
    const renamed = { ...envelope, signatures: envelope.signatures.map(({ sig }) => ({ sig, keyid: idOf('B') })) };
    expect(signersOf(renamed).map(({ id }) => id)).toEqual([idOf('A')]);
    expect(openEnvelope(renamed, trusted('B')).signers).toEqual([]);
  });

  test('with a worthless signature beside the good one is still signed', () => {
    const envelope = signEnvelope(TYPE, Buffer.from('x'), signing('A'));
    expect(signersOf({ ...envelope, signatures: [{ sig: 'AAAA' }, ...envelope.signatures] })).toHaveLength(1);
  });
});

describe('a file that is no envelope', () => {
  test.each([
    '',
    'nonsense',
    '[]',
    '{}',
    'null',
    '{"payload":1,"payloadType":"x","signatures":[]}',
    '{"payload":"","payloadType":""}',
  ])('%j is told in one sentence', (text) => {
    expect(() => readEnvelope(text, 'decision.json')).toThrow(InputError);
    expect(() => readEnvelope(text, 'decision.json')).toThrow(/decision\.json is not a signed decision/);
  });

  test('what an envelope has besides is left alone, as DSSE asks', () => {
    const text = JSON.stringify({ ...signEnvelope(TYPE, Buffer.from('x'), signing('A')), later: { version: 2 } });
    expect(signersOf(readEnvelope(text, 'decision.json'))).toHaveLength(1);
  });
});
