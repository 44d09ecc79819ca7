import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Plugin } from 'esbuild';

const NAMESPACE = 'compiled';
const RUNNER = 'src/shells/start/run-compiled.ts';

/**
 * Leaves programs out of the bundle that starts them: in place of each import it runs the file that lies beside it, by the code that
 * V8 compiled in an earlier run.
 *
 * @param files the file of each program in `out`, by what the program is imported as; they have been built
 */
export function compiled(root: string, out: string, files: Readonly<Record<string, string>>): Plugin {
  return {
    name: NAMESPACE,
    setup(build): void {
      build.onResolve({ filter: /.*/ }, ({ path: name }) => {
        const file = files[name];
        return file === undefined ? undefined : { path: file, namespace: NAMESPACE };
      });
      build.onLoad({ filter: /.*/, namespace: NAMESPACE }, async ({ path: file }) => {
        const id = createHash('sha256')
          .update(await readFile(path.join(out, file)))
          .digest('hex');
        const program = `{ file: join(__dirname, ${JSON.stringify(file)}), id: ${JSON.stringify(id)} }`;
        return {
          contents: [
            "import { join } from 'node:path';",
            `import { runCompiled } from ${JSON.stringify(`./${RUNNER}`)};`,
            `export const run = () => runCompiled(${program});`,
          ].join('\n'),
          resolveDir: root,
        };
      });
    },
  };
}
