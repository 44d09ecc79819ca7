import { cp, mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';

export const ROOT = path.resolve(import.meta.dirname, '../..');

const NOT_OURS = new Set(['.git', 'node_modules', 'dist', 'site', 'coverage']);

/** Every file of the repository as it would be committed, by its path from the root, sorted. */
export function repositoryFiles(): Promise<string[]> {
  return foldersFiles(ROOT, NOT_OURS);
}

/** Every file below a folder, by its path from there, sorted. */
export async function foldersFiles(folder: string, without: ReadonlySet<string> = new Set()): Promise<string[]> {
  const found: string[] = [];
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    if (without.has(entry.name)) continue;
    const inside = entry.isDirectory() ? await foldersFiles(path.join(folder, entry.name), without) : undefined;
    found.push(...(inside?.map((name) => `${entry.name}/${name}`) ?? [entry.name]));
  }
  return found.toSorted();
}

/** Names of the files (not folders) directly inside a folder of the repository. */
export async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(path.join(ROOT, folder), { withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => entry.name)
    .toSorted();
}

/** A temporary folder that goes away with the test. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'blastgate-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** A copy of the sources with files added, so that a checker can be seen to find what it is for. */
export async function copyWith(planted: Readonly<Record<string, string>>): Promise<string> {
  const copy = await temporaryFolder();
  await symlink(path.join(ROOT, 'node_modules'), path.join(copy, 'node_modules'), 'junction');
  for (const name of ['src', 'package.json', 'tsconfig.json', '.oxlintrc.json']) {
    await cp(path.join(ROOT, name), path.join(copy, name), { recursive: true });
  }
  for (const [file, text] of Object.entries(planted)) {
    await mkdir(path.dirname(path.join(copy, file)), { recursive: true });
    await writeFile(path.join(copy, file), text);
  }
  return copy;
}
