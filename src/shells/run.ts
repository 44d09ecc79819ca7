import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Knowledge } from '../generated/knowledge.ts';
import type { PlanFile } from '../ingest/index.ts';
import type { TemplateSource } from '../ingest/parser.ts';
import { parseKnowledge } from '../knowledge/index.ts';
import { ConfigError, InputError } from '../model/errors.ts';
import { defaultPolicy, parsePolicy, type Policy } from '../policy/policy.ts';
import { type Discovery, discoverPlans } from './input/discover.ts';
import { policyDigest } from '../trust/approval-digest.ts';
import { expandPaths } from './input/expand.ts';
import { openPlan, type OpenOptions } from './input/open.ts';

export const POLICY_NAMES = ['.blastgate.yml', '.blastgate.yaml'] as const;

/** The files that paths, globs and folders name, each once. In a folder its plans are looked for; `onSkipped` is told of what else is there. */
export async function findPlans(
  given: readonly string[],
  onSkipped: (rest: Omit<Discovery, 'plans'>) => void = () => undefined,
): Promise<readonly string[]> {
  const files = new Set<string>();
  for (const one of given) {
    const discovery = await discoverIn(one);
    for (const file of discovery?.plans ?? (await expandPaths([one], existsSync))) files.add(file);
    if (discovery) onSkipped(discovery);
  }
  return [...files];
}

async function discoverIn(one: string): Promise<Discovery | undefined> {
  return isFolder(one) ? discoverPlans(one) : undefined;
}

/** What cannot be looked at is told of when it is opened. */
function isFolder(one: string): boolean {
  try {
    return statSync(one, { throwIfNoEntry: false })?.isDirectory() === true;
  } catch {
    return false;
  }
}

/** Opens every plan that the paths, globs and folders name. */
export async function openPlans(given: readonly string[], options: OpenOptions): Promise<readonly PlanFile[]> {
  const paths = await findPlans(given);
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
  /** Made when it is first asked for: Node's cryptography takes milliseconds to load, and a report needs none of it. */
  readonly digest: () => string;
}

/** The policy, as `loadPolicy` finds it, with the knowledge files that it names, relative to it. */
export async function loadSettings(given: string | undefined, cwd: string): Promise<Settings> {
  const { policy, text } = await readPolicy(given, cwd);
  const folder = path.dirname(path.resolve(cwd, policy.source));
  const texts = await Promise.all(policy.knowledge.map((name) => readText(path.resolve(folder, name), 'knowledge')));
  const knowledge = policy.knowledge.map((name, index) => parseKnowledge(texts[index] ?? '', name));
  return { policy, knowledge, digest: () => policyDigest(text, texts) };
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
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    throw new ConfigError(`The ${what} ${file} cannot be read.`, 'Check the path and its permissions.', { file, cause });
  }
}

const WRITE_HINTS: Readonly<Record<string, string>> = {
  EISDIR: 'It is a folder: name a file in it.',
  ENOENT: 'Make its folder first.',
  ENOSPC: 'The disk is full.',
};

/** Writes a file of ours; `what` names it in the error. Throws InputError where the file cannot be written. */
export async function writeFileOf(what: string, file: string, text: string): Promise<void> {
  try {
    writeFileSync(file, text);
  } catch (cause) {
    const fault = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
    const hint = WRITE_HINTS[fault] ?? 'Check that it and its folder may be written to.';
    throw new InputError(`The ${what} cannot be written to ${file}.`, hint, { file, cause });
  }
}
