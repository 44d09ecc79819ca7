import type { OwnerGroup } from '../model/approval.ts';
import { leadThrough, literally, MEANING, type Step } from './path-pattern.ts';

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
  const steps = stepsOf(pattern.replaceAll(String.raw`\ `, ' '));
  return [{ matches: (file) => leadThrough(steps, file), owners }];
}

const TOKENS = /\*\*\/|\/\*\*$|\*\*|\*|\?|[^*?/]+|\//g;
const MARKS: Readonly<Record<string, readonly Step[]>> = {
  '**/': MEANING.folders,
  '/**': MEANING.below,
  '**': MEANING.tree,
  '*': MEANING.name,
  '?': MEANING.one,
};

/** A pattern with a slash before its end starts at the root. What names a folder means all below it, but `docs/*` stays in `docs`. */
function stepsOf(pattern: string): readonly Step[] {
  const inner = pattern.replace(/\/$/, '');
  const start = inner.includes('/') ? [] : MEANING.folders;
  const parts = inner.replace(/^\//, '').match(TOKENS) ?? [];
  return [...start, ...parts.flatMap((part) => MARKS[part] ?? literally(part)), ...endOf(pattern, inner)];
}

function endOf(pattern: string, inner: string): readonly Step[] {
  if (pattern.endsWith('/')) return MEANING.below;
  return /[^/]\/\*$/.test(inner) ? [] : MEANING.andBelow;
}
