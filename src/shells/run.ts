import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Knowledge } from '../generated/knowledge.ts';
import type { PlanFile } from '../ingest/index.ts';
import type { TemplateSource } from '../ingest/parser.ts';
import { parseKnowledge } from '../knowledge/index.ts';
import { ConfigError, InputError } from '../model/errors.ts';
import { defaultPolicy, parsePolicy, type Policy } from '../policy/policy.ts';
import { expandPaths } from './input/expand.ts';
import { openPlan, type OpenOptions } from './input/open.ts';

export const POLICY_NAMES = ['.blastgate.yml', '.blastgate.yaml'] as const;

/** Opens every plan that the paths and globs name. */
export async function openPlans(given: readonly string[], options: OpenOptions): Promise<readonly PlanFile[]> {
  const paths = await expandPaths(given, existsSync);
  return Promise.all(paths.map((one) => openPlan(one, options)));
}

/** The policy: the file that was named, else the nearest `.blastgate.yml` up to the repository's root, else the defaults. */
export async function loadPolicy(given: string | undefined, cwd: string): Promise<Policy> {
  const file = given ?? findPolicy(cwd);
  if (file === undefined) return defaultPolicy;
  return parsePolicy(await readText(file, 'policy'), path.relative(cwd, path.resolve(cwd, file)) || file);
}

function findPolicy(cwd: string): string | undefined {
  for (let folder = cwd; ; folder = path.dirname(folder)) {
    const found = POLICY_NAMES.map((name) => path.join(folder, name)).find((file) => existsSync(file));
    if (found !== undefined) return found;
    if (existsSync(path.join(folder, '.git')) || path.dirname(folder) === folder) return undefined;
  }
}

/** The knowledge files that a policy names, relative to the policy. */
export async function loadKnowledge(policy: Policy, cwd: string): Promise<readonly Knowledge[]> {
  const folder = path.dirname(path.resolve(cwd, policy.source));
  return Promise.all(
    policy.knowledge.map(async (name) => parseKnowledge(await readText(path.resolve(folder, name), 'knowledge'), name)),
  );
}

export async function loadTemplates(files: readonly string[]): Promise<readonly TemplateSource[]> {
  return Promise.all(files.map(async (file) => ({ file, text: await readText(file, 'template') })));
}

async function readText(file: string, what: string): Promise<string> {
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    throw new ConfigError(`The ${what} ${file} cannot be read.`, 'Check the path and its permissions.', { file, cause });
  }
}

export async function writeReport(file: string, text: string): Promise<void> {
  try {
    writeFileSync(file, text);
  } catch (cause) {
    throw new InputError(`The report cannot be written to ${file}.`, 'Check that its folder exists and may be written to.', {
      file,
      cause,
    });
  }
}
