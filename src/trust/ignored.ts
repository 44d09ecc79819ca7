import type { IsIgnored } from './differences.ts';

/**
 * What a policy leaves out of the plan digest of a resource: patterns such as `*.tags.planned_at`, in which `*` stands for any
 * text, matched against `ADDRESS.PATH` with the steps of the path between dots. Never the resource itself: what is done to which
 * address always counts.
 */
export function ignoredIn(address: string, patterns: readonly string[]): IsIgnored {
  return (path) => patterns.some((pattern) => matches(`${address}.${path.join('.')}`, pattern));
}

/** Looks for the parts between the stars one behind the other: linear, whatever the text. */
function matches(text: string, pattern: string): boolean {
  const [first = '', ...parts] = pattern.split('*');
  const last = parts.pop();
  if (last === undefined) return text === first;
  if (!text.startsWith(first) || !text.endsWith(last)) return false;
  let at = first.length;
  for (const part of parts) {
    const found = text.indexOf(part, at);
    if (found === -1) return false;
    at = found + part.length;
  }
  return at + last.length <= text.length;
}
