import { readFileSync } from 'node:fs';
import { ConfigError } from '../model/errors.ts';
import { type DigestKey, digestKeyOf } from '../trust/hash.ts';

export const KEY_VARIABLE = 'BLASTGATE_DIGEST_KEY';

/** The key for sealed values in plan digests: of the file that is named, else of the variable; `undefined` where neither is given. */
export async function loadDigestKey(
  file: string | undefined,
  variables: Readonly<Record<string, string | undefined>>,
): Promise<DigestKey | undefined> {
  if (file !== undefined) return digestKeyOf(readKey(file), file);
  const text = variables[KEY_VARIABLE];
  return text === undefined || text === '' ? undefined : digestKeyOf(text, KEY_VARIABLE);
}

function readKey(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    throw new ConfigError(`The digest key ${file} cannot be read.`, 'Check the path and its permissions.', { file, cause });
  }
}
