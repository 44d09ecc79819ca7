import type { OwnerGroup } from '../model/approval.ts';

interface OwnerRule {
  readonly matches: (file: string) => boolean;
  readonly owners: readonly string[];
}

/**
 * Who owns which of these files by the text of a CODEOWNERS file, as GitHub reads it: of several lines that match a file the last
 * counts, and a line without owners takes them away. https://docs.github.com/articles/about-code-owners
 */
export function ownersOf(text: string, files: readonly string[], organisation: string): readonly OwnerGroup[] {
  const rules = text.split(/\r?\n/).flatMap(ruleOf);
  const groups = new Map<string, OwnerGroup & { readonly files: string[] }>();
  for (const file of files) {
    const owners = rules.findLast(({ matches }) => matches(file))?.owners ?? [];
    if (owners.length === 0) continue;
    const key = owners.toSorted().join(' ');
    const group = groups.get(key) ?? { ...sorted(owners, organisation), files: [] };
    group.files.push(file);
    groups.set(key, group);
  }
  return [...groups.values()];
}

function sorted(owners: readonly string[], organisation: string): Omit<OwnerGroup, 'files'> {
  const names = owners.map((owner) => owner.toLowerCase());
  const prefix = `@${organisation.toLowerCase()}/`;
  return {
    owners,
    logins: names.filter((name) => /^@[^/]+$/.test(name)).map((name) => name.slice(1)),
    teams: names.filter((name) => name.startsWith(prefix)).map((name) => name.slice(prefix.length)),
  };
}

function ruleOf(line: string): readonly OwnerRule[] {
  const words = line.replace(/(^|\s)#.*$/, '').match(/(?:\\.|[^\s\\])+/g) ?? [];
  const [pattern, ...owners] = words;
  if (pattern === undefined) return [];
  const expression = expressionOf(pattern.replaceAll(String.raw`\ `, ' '));
  return [{ matches: (file) => expression.test(file), owners }];
}

const TOKENS = /\*\*\/|\/\*\*$|\*\*|\*|\?|[^*?/]+|\//g;
const MEANING: Readonly<Record<string, string>> = {
  '**/': '(?:.*/)?',
  '/**': '/.*',
  '**': '.*',
  '*': '[^/]*',
  '?': '[^/]',
};

/** A pattern with a slash before its end starts at the root. What names a folder means all below it, but `docs/*` stays in `docs`. */
function expressionOf(pattern: string): RegExp {
  const isFolder = pattern.endsWith('/');
  const inner = pattern.replace(/\/$/, '');
  const start = inner.includes('/') ? '' : '(?:.*/)?';
  const parts = inner.replace(/^\//, '').match(TOKENS) ?? [];
  const body = parts.map((part) => MEANING[part] ?? part.replaceAll(/[.+^${}()|[\]\\]/g, String.raw`\$&`)).join('');
  const end = isFolder ? '/.*' : /[^/]\/\*$/.test(inner) ? '' : '(?:/.*)?';
  return new RegExp(`^${start}${body}${end}$`, 's');
}
