import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Plugin } from 'esbuild';
import ts from 'typescript';
import { withArrayLoops } from './with-array-loops.ts';

let program: ts.Program | undefined;

/**
 * Bundles our sources with their arrays read by index (`with-array-loops.ts`). What the type checker cannot prove to be an array stays
 * as it is.
 */
export function arrayLoops(root: string): Plugin {
  return {
    name: 'array-loops',
    setup(build): void {
      build.onLoad({ filter: /\.ts$/ }, async ({ path: file }) => {
        if (!file.startsWith(path.join(root, 'src') + path.sep)) return undefined;
        program ??= programOf(root);
        const source = program.getSourceFile(file);
        const contents = source ? withArrayLoops(source, program.getTypeChecker()) : await readFile(file, 'utf8');
        return { contents, loader: 'ts' };
      });
    },
  };
}

function programOf(root: string): ts.Program {
  const { config }: { readonly config?: object } = ts.readConfigFile(path.join(root, 'tsconfig.json'), ts.sys.readFile);
  const { fileNames, options } = ts.parseJsonConfigFileContent({ ...config, include: ['src'] }, ts.sys, root);
  return ts.createProgram(fileNames, options);
}
