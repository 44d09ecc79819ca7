import path from 'node:path';
import type { Plugin } from 'esbuild';

/** A module of which a bundle uses functions only, by what it is imported as: a package's name, or a path from the root. */
export type FirstCallModules = Readonly<Record<string, readonly string[]>>;

const NAMESPACE = 'at-first-call';

/**
 * Puts functions in the place of modules that are slow to start and that many runs never use: the first call starts the module.
 * The sources stay as they are, with imports that a reader, the type checker and the import rules can follow.
 *
 * @param own modules for which this holds in our sources only: packages use more of them than those functions
 */
export function atFirstCall(root: string, modules: FirstCallModules, own: FirstCallModules = {}): Plugin {
  const known = new Map(Object.entries({ ...modules, ...own }).map(([name, names]) => [idOf(root, name), names]));
  return {
    name: NAMESPACE,
    setup(build): void {
      build.onResolve({ filter: filterFor({ ...modules, ...own }) }, ({ path: name, namespace, resolveDir, importer }) => {
        const id = idOf(resolveDir, name);
        // The stand-in itself asks for the real module.
        if (namespace === NAMESPACE || !known.has(id)) return undefined;
        if (name in own && importer.includes('node_modules')) return undefined;
        return { path: shown(root, id), namespace: NAMESPACE, sideEffects: false, pluginData: id };
      });
      build.onLoad(
        { filter: /.*/, namespace: NAMESPACE },
        ({ path: name, pluginData: id }: { readonly path: string; readonly pluginData: unknown }) => ({
          contents: standIn(name, known.get(String(id)) ?? []),
          resolveDir: root,
        }),
      );
    },
  };
}

function idOf(folder: string, name: string): string {
  return name.endsWith('.ts') ? path.resolve(folder, name) : name;
}

/** The bundle names its modules in comments, and must be the same wherever it is built: a file is named from the root. */
function shown(root: string, id: string): string {
  return path.isAbsolute(id) ? `./${path.relative(root, id)}` : id;
}

function filterFor(modules: FirstCallModules): RegExp {
  const names = Object.keys(modules).map((name) => path.basename(name).replaceAll('.', String.raw`\.`));
  return new RegExp(`(?:^|/)(?:${names.join('|')})$`);
}

function standIn(id: string, names: readonly string[]): string {
  const lines = names.map((name) => {
    const head = name === 'default' ? 'export default function' : `export function ${name}`;
    return `${head}(...given) { return require(${JSON.stringify(id)}).${name}(...given); }`;
  });
  return lines.join('\n');
}
