import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseYaml } from '../../config/yaml-errors.ts';
import { validateKeys } from '../../generated/validate-keys.js';
import { ConfigError } from '../../model/errors.ts';
import { keyPeriod, publicKeysOf, type SigningKey, signingKeyOf, type TrustedKey } from '../../trust/keys.ts';

type Variables = Readonly<Record<string, string | undefined>>;

/** Holds the private key, PEM, where no file is named. */
export const SIGNING_VARIABLE = 'BLASTGATE_SIGNING_KEY';
/** Holds public keys, PEM, where no file is named. */
export const VERIFY_VARIABLE = 'BLASTGATE_VERIFY_KEY';

/** The key that decisions are signed by: of the file that is named, else of the variable; undefined where neither is given. */
export async function loadSigningKey(file: string | undefined, variables: Variables): Promise<SigningKey | undefined> {
  if (file !== undefined) return signingKeyOf(await readKey(file), file);
  const text = variables[SIGNING_VARIABLE]?.trim();
  return text === undefined || text === '' ? undefined : signingKeyOf(text, SIGNING_VARIABLE);
}

export interface TrustedKeysGiven {
  /** Files of public keys, each of which counts always. */
  readonly files: readonly string[];
  /** A keys file, which says when each of its keys counts. */
  readonly list: string | undefined;
  readonly variables: Variables;
}

/** Every public key that is trusted. Throws ConfigError where there is none: without a key nothing can be verified. */
export async function loadTrustedKeys({ files, list, variables }: TrustedKeysGiven): Promise<readonly TrustedKey[]> {
  const named = await Promise.all(files.map(async (file) => publicKeysOf(await readKey(file), file)));
  const listed = list === undefined ? [] : await readList(list);
  const variable = variables[VERIFY_VARIABLE]?.trim() ?? '';
  // What is named on the command line is meant alone.
  const fallback = files.length > 0 || list !== undefined || variable === '' ? [] : publicKeysOf(variable, VERIFY_VARIABLE);
  const keys = [...named.flat(), ...listed, ...fallback];
  if (keys.length > 0) return keys;
  throw new ConfigError(
    'No key is trusted, so no decision can be verified.',
    `Give --key FILE.pub, --keys FILE or the variable ${VERIFY_VARIABLE}.`,
  );
}

async function readList(file: string): Promise<readonly TrustedKey[]> {
  const { keys } = parseYaml({ text: await readKey(file), file, validate: validateKeys, what: 'keys file' });
  const folder = path.dirname(file);
  const read = keys.map(async ({ key, not_before: notBefore, not_after: notAfter }) => {
    const isText = key.includes('-----BEGIN');
    const source = isText ? file : path.join(folder, key);
    const found = publicKeysOf(isText ? key : await readKey(path.resolve(folder, key)), source);
    return found.map((one) => ({ ...one, ...keyPeriod({ notBefore, notAfter }, file) }));
  });
  return (await Promise.all(read)).flat();
}

async function readKey(file: string): Promise<string> {
  return readFile(file, 'utf8').catch((cause: unknown) => {
    throw new ConfigError(`The key ${file} cannot be read.`, 'Check the path and its permissions.', { file, cause });
  });
}
