import type { Plugin } from 'esbuild';

/** Leaves modules out of a bundle: it loads them from the files beside it that are given for them, when the import is reached. */
export function loadedFrom(files: Readonly<Record<string, string>>): Plugin {
  return {
    name: 'loaded-from',
    setup(build): void {
      build.onResolve({ filter: /.*/ }, ({ path: name }) => {
        const file = files[name];
        return file === undefined ? undefined : { path: `./${file}`, external: true };
      });
    },
  };
}
