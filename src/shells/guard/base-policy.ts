import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { defaultPolicy, parsePolicy, type Policy } from '../../policy/policy.ts';
import { ConfigError } from '../../model/errors.ts';

/** What the guard may be loosened by: the policy at the base branch, which an agent's edits do not reach. */
export interface BasePolicy {
  readonly policy: Policy;
  /** The root that the policy's paths are relative to. */
  readonly root: string;
  /** A file as the base has it; undefined where there is none. */
  readonly readBase: (file: string) => string | undefined;
}

const POLICY_NAMES = ['.blastgate.yml', '.blastgate.yaml'];
const BASES = ['origin/main', 'origin/master'];

/**
 * Reads the policy file that the hook's own setting names, else the one at the tip of the remote's default branch, as it was last
 * fetched. Without either the defaults hold, which let nothing run. Throws ConfigError where the policy is wrong.
 */
export function basePolicy(directory: string, given: string | undefined): BasePolicy {
  const root = git(directory, ['rev-parse', '--show-toplevel'])?.trim() ?? directory;
  if (given !== undefined) {
    const text = readFile(given);
    if (text === undefined)
      throw new ConfigError(`The policy ${given} cannot be read.`, 'Check the path and its permissions.', { file: given });
    const folder = path.dirname(path.resolve(given));
    return { policy: parsePolicy(text, given), root, readBase: (file) => readFile(path.resolve(folder, file)) };
  }
  const base = baseOf(root);
  const readBase = (file: string) => (base === undefined ? undefined : git(root, ['show', `${base}:${file}`]));
  for (const name of POLICY_NAMES) {
    const text = readBase(name);
    if (text !== undefined) return { policy: parsePolicy(text, `${base}:${name}`), root, readBase };
  }
  return { policy: defaultPolicy, root, readBase };
}

function baseOf(root: string): string | undefined {
  const head = git(root, ['symbolic-ref', '--quiet', '--short', 'refs/remotes/origin/HEAD'])?.trim();
  return [head ?? '', ...BASES].find(
    (name) => name !== '' && git(root, ['rev-parse', '--verify', '--quiet', `${name}^{commit}`]) !== undefined,
  );
}

function git(directory: string, args: readonly string[]): string | undefined {
  if (!existsSync(directory)) return undefined;
  try {
    return execFileSync('git', ['-C', directory, ...args], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      timeout: 5000,
    });
  } catch {
    return undefined;
  }
}

function readFile(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
