import { existsSync } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';

/** What a checkout may hold before looking for lines would take longer than they are worth. */
const MOST = { entries: 50_000, files: 5_000, bytes: 1_000_000, allBytes: 50_000_000, parsed: 10_000_000, depth: 200 } as const;
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

interface SourceFile {
  readonly file: string;
  readonly text: string;
}

/** The files whose texts are wanted, one after another, until they are too much to parse. What is too big or too deep is left out. */
export async function* wantedFiles(
  root: string,
  files: readonly string[],
  isWanted: (text: string) => boolean,
): AsyncIterable<SourceFile> {
  let parsed = 0;
  for await (const { file, text } of textsOf(root, files)) {
    if (!isWanted(text) || isDeep(text)) continue;
    parsed += text.length;
    if (parsed > MOST.parsed) return;
    yield { file, text };
  }
}

/** Brackets within brackets are what parsers call themselves for; no configuration has so many, and some parsers die of them. */
function isDeep(text: string): boolean {
  let depth = 0;
  for (const [bracket] of text.matchAll(/[[\]{}]/g)) {
    depth += bracket === '[' || bracket === '{' ? 1 : -1;
    if (depth > MOST.depth) return true;
  }
  return false;
}

async function* textsOf(root: string, files: readonly string[]): AsyncIterable<SourceFile> {
  let bytes = 0;
  for (const file of files) {
    const at = path.join(root, file);
    const size = await stat(at).then(
      (found) => found.size,
      () => Infinity,
    );
    if (size > MOST.bytes) continue;
    bytes += size;
    if (bytes > MOST.allBytes) return;
    const text = await readFile(at, 'utf8').catch(() => undefined);
    if (text !== undefined) yield { file, text };
  }
}
