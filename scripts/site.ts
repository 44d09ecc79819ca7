/** `npm run site`: builds docs/ as a site into site/, with the data that its search reads. Needs `npm ci --prefix scripts/docs-site`. */
import { spawnSync } from 'node:child_process';
import { access, cp, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { compactRows, knowledgeRows } from './reference/knowledge-rows.ts';

const root = path.resolve(import.meta.dirname, '..');
const PACKAGE = path.join(root, 'scripts/docs-site');
const GENERATOR = path.join(PACKAGE, 'node_modules/vitepress/bin/vitepress.js');
const SITE = path.join(root, 'site');

async function build(): Promise<number> {
  const { status } = spawnSync(process.execPath, [GENERATOR, 'build', PACKAGE], { cwd: root, stdio: 'inherit' });
  if (status !== 0) return 1;
  await cp(path.join(root, 'schemas'), path.join(SITE, 'schemas'), { recursive: true });
  await writeFile(path.join(SITE, 'knowledge.json'), compactRows(await knowledgeRows()));
  return 0;
}

try {
  await access(GENERATOR);
  process.exitCode = await build();
} catch (error) {
  if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
  process.stderr.write('The generator is not installed. Run `npm ci --prefix scripts/docs-site` first.\n');
  process.exitCode = 2;
}
