import { generateKeyPairSync } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { secondsOf } from '../../../src/model/instant.ts';
import { loadSigningKey, loadTrustedKeys } from '../../../src/shells/trust/keys.ts';
import { buildKeyPair } from '../../support/decisions.ts';

const [OLD, NEW] = [buildKeyPair(), buildKeyPair()];
let folder = '';
const file = (name: string) => path.join(folder, name);
const trusted = (given: Partial<Parameters<typeof loadTrustedKeys>[0]>) =>
  loadTrustedKeys({ files: [], list: undefined, variables: {}, ...given });
const ids = async (given: Partial<Parameters<typeof loadTrustedKeys>[0]>) => (await trusted(given)).map(({ id }) => id);

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'blastgate-keys-'));
  const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const files: Readonly<Record<string, string>> = {
    'old.pub': OLD.publicPem,
    'new.pub': NEW.publicPem,
    'both.pub': OLD.publicPem + NEW.publicPem,
    old: OLD.privatePem,
    rsa: String(rsa.privateKey.export({ type: 'pkcs8', format: 'pem' })),
    'rsa.pub': String(rsa.publicKey.export({ type: 'spki', format: 'pem' })),
    'nonsense.pub': '-----BEGIN PUBLIC KEY-----\nhunter22\n-----END PUBLIC KEY-----\n',
    'keys.yml': `version: 1
keys:
  - key: old.pub
    not_after: '2026-11-30'
  - key: |
      ${NEW.publicPem.trim().replaceAll('\n', '\n      ')}
    not_before: '2026-11-01'
`,
    'unknown.yml': 'version: 1\nkeys:\n  - key: old.pub\n    expires: 2026-11-30\n',
    'day.yml': "version: 1\nkeys:\n  - key: old.pub\n    not_after: '2026-02-30'\n",
    'none.yml': 'version: 1\nkeys: []\n',
  };
  await Promise.all(Object.entries(files).map(([name, text]) => writeFile(file(name), text)));
});
afterAll(() => rm(folder, { recursive: true }));

describe('keys that are trusted', () => {
  test('come from files, and several may stand in one', async () => {
    expect(await ids({ files: [file('old.pub'), file('new.pub')] })).toEqual([OLD.trusted.id, NEW.trusted.id]);
    expect(await ids({ files: [file('both.pub')] })).toEqual([OLD.trusted.id, NEW.trusted.id]);
  });

  test('come from the variable only where no file is named', async () => {
    const variables = { BLASTGATE_VERIFY_KEY: NEW.publicPem.replaceAll('\n', String.raw`\n`) };
    expect(await ids({ variables })).toEqual([NEW.trusted.id]);
    expect(await ids({ variables, files: [file('old.pub')] })).toEqual([OLD.trusted.id]);
    expect(await ids({ variables, list: file('keys.yml') })).toEqual([OLD.trusted.id, NEW.trusted.id]);
  });

  test('count within the days that the keys file gives, the last day to its end', async () => {
    const [old, next] = await trusted({ list: file('keys.yml') });
    expect(old).toMatchObject({ id: OLD.trusted.id, notAfter: (secondsOf('2026-12-01') ?? 0) - 1 });
    expect(next).toMatchObject({ id: NEW.trusted.id, notBefore: secondsOf('2026-11-01') });
    expect(old).not.toHaveProperty('notBefore');
  });

  test.each<[what: string, given: () => Partial<Parameters<typeof loadTrustedKeys>[0]>, message: RegExp]>([
    ['none', () => ({}), /No key is trusted/],
    ['a private key', () => ({ files: [file('old')] }), /holds a private key/],
    ['a key of another kind', () => ({ files: [file('rsa.pub')] }), /of the kind rsa/],
    ['no key', () => ({ files: [file('nonsense.pub')] }), /not a public key in PEM form/],
    ['an empty file', () => ({ files: [file('none.yml')] }), /not a public key in PEM form/],
    ['a file that is not there', () => ({ files: [file('none.pub')] }), /none\.pub cannot be read/],
    [
      'a keys file with an unknown setting',
      () => ({ list: file('unknown.yml') }),
      /`keys\[0\]` in the keys file has no setting `expires`/,
    ],
    ['a keys file with a day that does not exist', () => ({ list: file('day.yml') }), /2026-02-30, which does not exist/],
    ['a keys file without keys', () => ({ list: file('none.yml') }), /must not be empty/],
  ])('%s is told in one sentence', async (_, given, message) => {
    await expect(trusted(given())).rejects.toThrow(message);
    await expect(trusted(given())).rejects.toHaveProperty('hint', expect.stringMatching(/\.$/));
  });
});

describe('the key that signs', () => {
  test('comes from a file, else from the variable, whose line breaks may be written out', async () => {
    expect(await loadSigningKey(file('old'), { BLASTGATE_SIGNING_KEY: NEW.privatePem })).toMatchObject({ id: OLD.trusted.id });
    const written = NEW.privatePem.replaceAll('\n', String.raw`\n`);
    expect(await loadSigningKey(undefined, { BLASTGATE_SIGNING_KEY: written })).toMatchObject({ id: NEW.trusted.id });
    expect(await loadSigningKey(undefined, { BLASTGATE_SIGNING_KEY: ' ' })).toBeUndefined();
  });

  test.each<[what: string, text: string | undefined, message: RegExp]>([
    ['of another kind', undefined, /of the kind rsa/],
    ['that is none', 'hunter22', /not a private key in PEM form/],
    ['that is the public half', OLD.publicPem, /not a private key in PEM form/],
  ])('%s is refused, and nothing of it is repeated', async (_, text, message) => {
    const loading =
      text === undefined ? loadSigningKey(file('rsa'), {}) : loadSigningKey(undefined, { BLASTGATE_SIGNING_KEY: text });
    await expect(loading).rejects.toThrow(message);
    await expect(loading).rejects.not.toThrow(/hunter22/);
  });
});
