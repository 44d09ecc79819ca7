import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { glob } from 'tinyglobby';

/** A folder that is planned by itself, and the folders of the local modules that it is made of; both relative, with slashes. */
export interface FoundStack {
  readonly name: string;
  readonly folder: string;
  readonly modules: readonly string[];
}

const IGNORED = ['**/.terraform/**', '**/node_modules/**', '**/examples/**', '**/tests/**', '**/test/**', '**/fixtures/**'];
/** What only a root module has: where its state lies, or how its provider is set up. */
const ROOT_SIGN = /^\s*(?:backend\s+"|cloud\s*\{|provider\s+")/m;
const LOCAL_SOURCE = /^\s*source\s*=\s*"(\.{1,2}\/[^"]*|\.{1,2})"/gm;

/** The Terraform and OpenTofu configurations of a repository that are applied by themselves. */
export async function findStacks(root: string): Promise<readonly FoundStack[]> {
  const files = await glob(['**/*.tf', '**/*.tofu'], { cwd: root, ignore: IGNORED });
  const texts = new Map<string, string>();
  for (const file of files.toSorted()) {
    const folder = path.posix.dirname(file);
    texts.set(folder, `${texts.get(folder) ?? ''}${await readFile(path.join(root, file), 'utf8')}\n`);
  }
  const used = new Set([...texts].flatMap(([folder, text]) => modulesOf(folder, text)));
  const roots = [...texts].filter(([folder, text]) => ROOT_SIGN.test(text) && !used.has(folder));
  // A small repository may leave backend and provider to the environment: then whatever nobody uses as a module is a root.
  const chosen = roots.length > 0 ? roots : [...texts].filter(([folder]) => !used.has(folder));
  return chosen.map(([folder]) => ({ name: nameOf(folder), folder, modules: allModulesOf(folder, texts) }));
}

function modulesOf(folder: string, text: string): readonly string[] {
  return [...text.matchAll(LOCAL_SOURCE)].map(([, source = '']) =>
    path.posix.normalize(path.posix.join(folder, source)).replace(/\/$/, ''),
  );
}

/** The modules of the modules too; one outside of the repository is not ours to watch. */
function allModulesOf(root: string, texts: ReadonlyMap<string, string>): readonly string[] {
  const found = new Set<string>();
  const waiting = [root];
  for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
    for (const used of modulesOf(folder, texts.get(folder) ?? '')) {
      if (found.has(used) || !texts.has(used)) continue;
      found.add(used);
      waiting.push(used);
    }
  }
  return [...found].toSorted();
}

function nameOf(folder: string): string {
  return folder === '.' ? 'root' : folder.replaceAll(/[^\w.-]+/g, '-');
}
