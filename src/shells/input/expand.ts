import path from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import { InputError } from '../../model/errors.ts';

/** Standard input, as a path. */
export const STDIN = '-';

/**
 * The files that a command line names: paths as they are, globs expanded, each once, in a stable order. A path that exists
 * under a name with glob characters is taken by its name.
 */
export async function expandPaths(given: readonly string[], exists: (path: string) => boolean): Promise<readonly string[]> {
  const paths = new Set<string>();
  for (const one of given) {
    if (one.trim() === '' && !exists(one)) throw nameless();
    if (one === STDIN || exists(one) || !isDynamicPattern(one)) paths.add(one);
    else for (const found of await matchesOf(one)) paths.add(found);
  }
  return [...paths];
}

/** A variable that is not set, most often. */
function nameless(): InputError {
  return new InputError(
    'A file is given without a name: its argument is empty.',
    'Name it, or see why the variable that stands there is empty.',
  );
}

async function matchesOf(pattern: string): Promise<readonly string[]> {
  const found = await glob(pattern, { expandDirectories: false, dot: true, absolute: path.isAbsolute(pattern) });
  if (found.length > 0) return found.toSorted();
  throw new InputError(
    `No file matches ${pattern}.`,
    'Check the pattern and the folder that you run in; a plan that is missing is never a pass.',
  );
}
