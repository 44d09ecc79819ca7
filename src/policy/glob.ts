import { leadThrough, literally, MEANING, type Step } from './path-pattern.ts';

/** Whether a path of a repository matches a glob: `*` and `?` stay inside a folder, `**` does not. */
export function matchesGlob(glob: string, path: string): boolean {
  return leadThrough(stepsOf(glob.replace(/^\.\//, '')), path.replace(/^\.\//, ''));
}

const TOKENS = /\*\*\/|\*\*|\*|\?|[^*?]+/g;
const MARKS: Readonly<Record<string, readonly Step[]>> = {
  '**/': MEANING.folders,
  '**': MEANING.tree,
  '*': MEANING.name,
  '?': MEANING.one,
};

function stepsOf(glob: string): readonly Step[] {
  return (glob.match(TOKENS) ?? []).flatMap((part) => MARKS[part] ?? literally(part));
}
