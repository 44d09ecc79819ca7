import path from 'node:path';
import { build, type BuildOptions, type Metafile, type Plugin } from 'esbuild';

const SOURCE = './hcl.ts';
const BUNDLE = 'hcl.cjs';

/** Leaves the HCL parser out of a bundle: few runs need it, and they load it from the file beside the bundle. */
export const hclApart: Plugin = {
  name: 'hcl-apart',
  setup(given): void {
    given.onResolve({ filter: /^\.\/hcl\.ts$/ }, ({ path: name }) =>
      name === SOURCE ? { path: `./${BUNDLE}`, external: true } : undefined,
    );
  },
};

/** The package's CommonJS form: its other one asks for `require` in a way that a bundle of CommonJS cannot give. */
const commonJs: Plugin = {
  name: 'common-js',
  setup(given): void {
    given.onResolve({ filter: /^web-tree-sitter$/ }, ({ path: name, resolveDir, ...asked }) =>
      asked.pluginData === commonJs ? undefined : given.resolve(name, { resolveDir, kind: 'require-call', pluginData: commonJs }),
    );
  },
};

/** Writes the HCL parser and its two WebAssembly modules into a folder of bundles. */
export async function buildHcl(options: BuildOptions, folder: string): Promise<Metafile | undefined> {
  const { metafile } = await build({
    ...options,
    plugins: [commonJs],
    entryPoints: ['src/shells/source/hcl.ts'],
    outfile: path.join(folder, BUNDLE),
    loader: { '.wasm': 'file' },
    assetNames: '[name]',
  });
  return metafile;
}
