import { readFile } from 'node:fs/promises';
import { ConfigError } from '../model/errors.ts';
import { type DigestKey, digestKeyOf } from '../trust/hash.ts';

export const KEY_VARIABLE = 'BLASTGATE_DIGEST_KEY';

/** The key for sealed values in plan digests: of the file that is named, else of the variable; `undefined` where neither is given. */
export async function loadDigestKey(
  file: string | undefined,
  variables: Readonly<Record<string, string | undefined>>,
): Promise<DigestKey | undefined> {
  if (file !== undefined) return digestKeyOf(await readKey(file), file);
  const text = variables[KEY_VARIABLE];
  return text === undefined || text === '' ? undefined : digestKeyOf(text, KEY_VARIABLE);
}

async function readKey(file: string): Promise<string> {
  return readFile(file, 'utf8').catch((cause: unknown) => {
    throw new ConfigError(`The digest key ${file} cannot be read.`, 'Check the path and its permissions.', { file, cause });
  });
}
