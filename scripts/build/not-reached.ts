import type { Plugin } from 'esbuild';

/** Leaves out packages that a package of ours imports and that nothing of ours reaches: an empty module stands in their place. */
export function notReached(names: readonly string[]): Plugin {
  const filter = new RegExp(`^(?:${names.join('|')})$`);
  return {
    name: 'not-reached',
    setup(build): void {
      build.onResolve({ filter }, ({ path }) => ({ path, namespace: 'not-reached', sideEffects: false }));
      build.onLoad({ filter: /.*/, namespace: 'not-reached' }, () => ({ contents: 'module.exports = {};' }));
    },
  };
}
