import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Knowledge } from '../generated/knowledge.ts';
import type { PlanFile } from '../ingest/index.ts';
import type { TemplateSource } from '../ingest/parser.ts';
import { parseKnowledge } from '../knowledge/index.ts';
import { ConfigError, InputError } from '../model/errors.ts';
import { defaultPolicy, parsePolicy, type Policy } from '../policy/policy.ts';
import { policyDigest } from '../trust/approval-digest.ts';
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
  return (await readPolicy(given, cwd)).policy;
}

/** What plans are judged by, and the digest of the very texts that it was read from. */
export interface Settings {
  readonly policy: Policy;
  readonly knowledge: readonly Knowledge[];
  readonly digest: string;
}

/** The policy, as `loadPolicy` finds it, with the knowledge files that it names, relative to it. */
export async function loadSettings(given: string | undefined, cwd: string): Promise<Settings> {
  const { policy, text } = await readPolicy(given, cwd);
  const folder = path.dirname(path.resolve(cwd, policy.source));
  const texts = await Promise.all(policy.knowledge.map((name) => readText(path.resolve(folder, name), 'knowledge')));
  const knowledge = policy.knowledge.map((name, index) => parseKnowledge(texts[index] ?? '', name));
  return { policy, knowledge, digest: policyDigest(text, texts) };
}

async function readPolicy(given: string | undefined, cwd: string): Promise<{ readonly policy: Policy; readonly text?: string }> {
  const file = given ?? findPolicy(cwd);
  if (file === undefined) return { policy: defaultPolicy };
  const text = await readText(file, 'policy');
  return { policy: parsePolicy(text, path.relative(cwd, path.resolve(cwd, file)) || file), text };
}

function findPolicy(cwd: string): string | undefined {
  for (let folder = cwd; ; folder = path.dirname(folder)) {
    const found = POLICY_NAMES.map((name) => path.join(folder, name)).find((file) => existsSync(file));
    if (found !== undefined) return found;
    if (existsSync(path.join(folder, '.git')) || path.dirname(folder) === folder) return undefined;
  }
}

export async function loadTemplates(files: readonly string[]): Promise<readonly TemplateSource[]> {
  return Promise.all(files.map(async (file) => ({ file, text: await readText(file, 'template') })));
}

/** A file of settings as text. Throws ConfigError where it cannot be read. */
export async function readText(file: string, what: string): Promise<string> {
  return readFile(file, 'utf8').catch((cause: unknown) => {
    throw new ConfigError(`The ${what} ${file} cannot be read.`, 'Check the path and its permissions.', { file, cause });
  });
}

export async function writeReport(file: string, text: string): Promise<void> {
  await writeFile(file, text).catch((cause: unknown) => {
    throw new InputError(`The report cannot be written to ${file}.`, 'Check that its folder exists and may be written to.', {
      file,
      cause,
    });
  });
}
