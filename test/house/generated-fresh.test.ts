import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { foldersFiles, ROOT, temporaryFolder } from './repository.ts';

test('src/generated is what `npm run generate` makes of the schemas, the knowledge and the templates', async () => {
  const fresh = await temporaryFolder();
  execFileSync(process.execPath, ['--import', 'tsx', 'scripts/generate.ts', fresh], { cwd: ROOT });
  const committed = path.join(ROOT, 'src/generated');
  const names = await foldersFiles(committed);
  expect(await foldersFiles(fresh)).toEqual(names);
  const stale: string[] = [];
  for (const name of names) {
    const [before, after] = await Promise.all([readFile(path.join(committed, name)), readFile(path.join(fresh, name))]);
    if (!before.equals(after)) stale.push(name);
  }
  expect(stale).toEqual([]);
});
