/** Whether a path of a repository matches a glob: `*` and `?` stay inside a folder, `**` does not. */
export function matchesGlob(glob: string, path: string): boolean {
  return expressionOf(glob).test(path.replace(/^\.\//, ''));
}

const TOKENS = /\*\*\/|\*\*|\*|\?|[^*?]+/g;
const MEANING: Readonly<Record<string, string>> = { '**/': '(?:.*/)?', '**': '.*', '*': '[^/]*', '?': '[^/]' };

function expressionOf(glob: string): RegExp {
  const parts = glob.replace(/^\.\//, '').match(TOKENS) ?? [];
  const source = parts.map((part) => MEANING[part] ?? part.replaceAll(/[.+^${}()|[\]\\]/g, String.raw`\$&`));
  return new RegExp(`^${source.join('')}$`, 's');
}
