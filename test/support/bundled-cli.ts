import path from 'node:path';
import { build } from 'esbuild';
import { ROOT } from './pipeline.ts';

/** The command line as one file, which starts many times as fast as its sources do. Returns the path of the file. */
export async function bundleCli(folder: string): Promise<string> {
  const outfile = path.join(folder, 'cli.cjs');
  await build({
    entryPoints: [path.join(ROOT, 'src/shells/main.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    define: { 'import.meta.url': 'bundleUrl' },
    banner: { js: "const bundleUrl = require('node:url').pathToFileURL(__filename).href;" },
    external: ['pg-native', 'web-tree-sitter'],
    logLevel: 'error',
  });
  return outfile;
}
