/**
 * Published test vectors of DSSE: https://github.com/secure-systems-lab/dsse/blob/master/testvectors/vectors.json, and the worked
 * example of its protocol.md. The keys are those of RFC 8032, section 7.1, tests 1 and 2.
 */
export const VECTOR_KEYS = {
  A: {
    seed: '9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60',
    public: 'd75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a',
  },
  B: {
    seed: '4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb',
    public: '3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c',
  },
} as const;

const IN_TOTO = 'application/vnd.in-toto+json';
const STATEMENT = 'eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEifQ==';
const STATEMENT_HEX = '7b225f74797065223a2268747470733a2f2f696e2d746f746f2e696f2f53746174656d656e742f7631227d';
const BY_A = '2WAfaHm5jluo0w+0rk8uVkluELJYWjSmU9x7EUzx+AyteDGJ4/nqyJXfmAUVFIAoQafWm7AxBZNw5M9ixNHiCA==';
const BY_B = 'c1+67/aT0yqEpwx8PsVY3MLHsj9D0CZ014/Fv/QlG59P+9CobUZ7xECJ/V3USG0Ob9CiE5LjReEZUzNF2l7eBw==';

export interface Vector {
  readonly id: string;
  readonly payload: string;
  readonly payloadType: string;
  readonly signatures: readonly { readonly sig: string; readonly keyid?: string }[];
  /** What the signatures cover, as hexadecimal digits. */
  readonly pae: string;
  /** Names of the keys whose signature holds for the envelope as it is. */
  readonly signers: readonly (keyof typeof VECTOR_KEYS)[];
}

export const VECTORS: readonly Vector[] = [
  {
    id: 'single-signature',
    payload: STATEMENT,
    payloadType: IN_TOTO,
    signatures: [{ sig: BY_A, keyid: 'A' }],
    pae: `445353457631203238206170706c69636174696f6e2f766e642e696e2d746f746f2b6a736f6e20343320${STATEMENT_HEX}`,
    signers: ['A'],
  },
  {
    id: 'url-safe-base64',
    payload: '-_-_Pj8=',
    payloadType: IN_TOTO,
    signatures: [{ sig: 'P-_KHICeR7tI6S_YyejJTRtrXhcQyQ2LYPaL8h90KjC9qN8HU_svOQ6TuDOT1HIrsGW886DbWNWcCmX5twLrAw==', keyid: 'A' }],
    pae: '445353457631203238206170706c69636174696f6e2f766e642e696e2d746f746f2b6a736f6e203520fbffbf3e3f',
    signers: ['A'],
  },
  {
    id: 'payload-type-swapped',
    payload: STATEMENT,
    payloadType: 'application/vnd.example.other+json',
    signatures: [{ sig: BY_A, keyid: 'A' }],
    pae: '',
    signers: [],
  },
  {
    id: 'non-ascii-payload-type',
    payload: STATEMENT,
    payloadType: 'application/vnd.exämple+json',
    signatures: [{ sig: 'xmSk/ug66ysT7ayhkCIjhAq42zgZXSsEWuzUaNL7w2eGAdF/NU6/fRXPtmfN+5DNSAs5/i2lUnHjbbjPsu0tAw==', keyid: 'A' }],
    pae: `445353457631203239206170706c69636174696f6e2f766e642e6578c3a46d706c652b6a736f6e20343320${STATEMENT_HEX}`,
    signers: ['A'],
  },
  {
    id: 'empty-payload',
    payload: '',
    payloadType: IN_TOTO,
    signatures: [{ sig: 'gSggCAaTLTYyRH6FIDBem6meyIynsYy8RTHVzwx9tnTb7Bg/1jMWnuVgI/gffqmbsC2VX5/jHfkkDqsj7CDbDg==', keyid: 'A' }],
    pae: '445353457631203238206170706c69636174696f6e2f766e642e696e2d746f746f2b6a736f6e203020',
    signers: ['A'],
  },
  {
    id: 'threshold-two-distinct-keys',
    payload: STATEMENT,
    payloadType: IN_TOTO,
    signatures: [
      { sig: BY_A, keyid: 'A' },
      { sig: BY_B, keyid: 'B' },
    ],
    pae: `445353457631203238206170706c69636174696f6e2f766e642e696e2d746f746f2b6a736f6e20343320${STATEMENT_HEX}`,
    signers: ['A', 'B'],
  },
  {
    id: 'threshold-two-one-key-twice',
    payload: STATEMENT,
    payloadType: IN_TOTO,
    signatures: [
      { sig: BY_A, keyid: 'A' },
      { sig: BY_A, keyid: 'A' },
    ],
    pae: '',
    signers: ['A'],
  },
  {
    id: 'threshold-two-without-keyids',
    payload: STATEMENT,
    payloadType: IN_TOTO,
    signatures: [{ sig: BY_A }, { sig: BY_B }],
    pae: '',
    signers: ['A', 'B'],
  },
];
