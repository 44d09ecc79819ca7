import { existsSync } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';

/** What a checkout may hold before looking for lines would take longer than they are worth. */
const MOST = { entries: 50_000, files: 5_000, bytes: 1_000_000, allBytes: 50_000_000 } as const;
const SKIPPED = new Set(['node_modules', 'vendor']);

/** The root of the repository that a folder lies in; undefined where it lies in none. */
export function repositoryRoot(folder: string): string | undefined {
  for (let at = path.resolve(folder); ; at = path.dirname(at)) {
    if (existsSync(path.join(at, '.git'))) return at;
    if (path.dirname(at) === at) return undefined;
  }
}

/**
 * Paths from the root, with `/`, of the files whose names match. Folders whose names start with a dot are not looked into, and symbolic
 * links are not followed: what they lead to may lie outside the repository.
 */
export async function filesBelow(root: string, wanted: RegExp): Promise<readonly string[]> {
  const found: string[] = [];
  const folders = [''];
  let entries = 0;
  for (const folder of folders) {
    const listed = await readdir(path.join(root, folder), { withFileTypes: true }).catch(() => []);
    entries += listed.length;
    if (entries > MOST.entries) break;
    for (const entry of listed) {
      const name = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory() && !entry.name.startsWith('.') && !SKIPPED.has(entry.name)) folders.push(name);
      else if (entry.isFile() && wanted.test(entry.name)) found.push(name);
    }
  }
  return found.toSorted().slice(0, MOST.files);
}

/** The texts of files, one after another; what is too big, or cannot be read, is left out. */
export async function* textsOf(
  root: string,
  files: readonly string[],
): AsyncIterable<{ readonly file: string; readonly text: string }> {
  let bytes = 0;
  for (const file of files) {
    const at = path.join(root, file);
    const size = await stat(at).then(
      (found) => found.size,
      () => Infinity,
    );
    bytes += size > MOST.bytes ? 0 : size;
    if (bytes > MOST.allBytes) return;
    const text = size > MOST.bytes ? undefined : await readFile(at, 'utf8').catch(() => undefined);
    if (text !== undefined) yield { file, text };
  }
}
