import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { InputError } from '../../../model/errors.ts';
import { basicWorkflow } from './basic-workflow.ts';
import { gitFacts } from './git-facts.ts';
import { hardenedWorkflows } from './hardened-workflows.ts';
import type { NewFile } from './new-file.ts';
import { nextSteps } from './next-steps.ts';
import { policyFile } from './policy-file.ts';
import { findStacks } from './stacks.ts';

export interface InitOptions {
  readonly hardened?: boolean;
  readonly writers?: number;
  /** `owner/name@ref`. */
  readonly action: string;
}

interface Forge {
  readonly token: string | undefined;
  readonly apiUrl: string;
}

/** Writes what is missing into a repository and returns what is to be said about it. Throws InputError. */
export async function initialize(cwd: string, options: InitOptions, forge: Forge): Promise<string> {
  const [stacks, git] = await Promise.all([findStacks(cwd), gitFacts(cwd)]);
  const facts = { stacks, action: options.action };
  const files = [policyFile(stacks), ...(options.hardened ? hardenedWorkflows(facts) : [basicWorkflow(facts)])];
  const written: string[] = [];
  const existing: NewFile[] = [];
  for (const file of files) {
    if (await writeNew(cwd, file)) written.push(file.path);
    else existing.push({ path: file.path, text: await readFile(path.join(cwd, file.path), 'utf8').catch(() => '') });
  }
  const writers = options.writers ?? (await askWriters(forge, git.repository));
  return nextSteps({
    written,
    existing: existing.map(({ path: name }) => name),
    unfit: options.hardened ? existing.filter(isOfBasicSetUp).map(({ path: name }) => name) : [],
    // A workflow that is kept names the action as it did, whatever was given now.
    unpinned: [...files.filter((file) => written.includes(file.path)), ...existing]
      .filter(({ text }) => isUnpinned(text, options.action))
      .map(({ path: name }) => name),
    defaultBranch: git.defaultBranch,
    stacks: stacks.map(({ folder }) => folder),
    isHardened: options.hardened === true,
    writers,
  });
}

/** The gate of the basic set-up runs on the pull request itself: with it in place, what the hardened one plans is never judged. */
function isOfBasicSetUp({ path: name, text }: NewFile): boolean {
  return name.endsWith('/blastgate.yml') && !/^ *workflow_run:/m.test(text);
}

/** Whether a workflow uses the action by anything but a commit. Other actions in a file that is kept are its owner's. */
function isUnpinned(text: string, action: string): boolean {
  const [own = ''] = action.split('@');
  const uses = [...text.matchAll(/^[ \t]*(?:-[ \t]+)?uses:[ \t]*["']?([^\s@"']+)@([^\s"']+)/gm)];
  return uses.some(([, name = '', ref = '']) => (name === own || name.endsWith('/blastgate')) && !/^[\da-f]{40}$/.test(ref));
}

/** False where the file exists: it is left as it is. */
async function writeNew(cwd: string, { path: name, text }: NewFile): Promise<boolean> {
  const file = path.join(cwd, name);
  try {
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, text, { flag: 'wx' });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw new InputError(`${name} cannot be written.`, 'Check that the folder may be written to.', { file: name, cause: error });
  }
}

async function askWriters({ token, apiUrl }: Forge, repository: string | undefined): Promise<number | undefined> {
  if (!token || repository === undefined) return undefined;
  try {
    // GitHub's client is as large as all the rest, and no other command needs it.
    const [{ createClient }, { countWriters }] = await Promise.all([import('../../github/client.ts'), import('./writers.ts')]);
    const [owner = '', repo = ''] = repository.split('/');
    return await countWriters(createClient({ token, apiUrl, warn: () => undefined }), { owner, repo });
  } catch {
    // The token may not ask, or there is no way to GitHub: either is reported as not known.
    return undefined;
  }
}
