import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Policy } from '../../policy/policy.ts';
import { printable } from '../failure.ts';

/**
 * Says on stderr which key files of `guard.keys` are not there. No verdict depends on them, so none is refused for it; but `exec` in an
 * agent's shell would be refused, and nobody would know why.
 */
export function sayMissingKeys({ guardKeys, source }: Pick<Policy, 'guardKeys' | 'source'>, cwd: string): void {
  const folder = path.dirname(path.resolve(cwd, source));
  const root = rootOf(folder) ?? folder;
  // The guard looks from the root, or beside a policy that it was given by name.
  const missing = guardKeys.filter((file) => ![root, folder].some((from) => existsSync(path.resolve(from, file))));
  for (const file of missing) {
    process.stderr.write(
      `${printable(source)} trusts the key file ${printable(file)} (guard.keys), which does not exist: add it, or take it out of the policy.\n`,
    );
  }
}

function rootOf(folder: string): string | undefined {
  if (existsSync(path.join(folder, '.git'))) return folder;
  const parent = path.dirname(folder);
  return parent === folder ? undefined : rootOf(parent);
}
