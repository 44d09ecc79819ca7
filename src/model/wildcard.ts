/**
 * Whether a text matches a pattern in which `*` stands for any text, `?` (where it is asked for) for one character, and everything
 * else for itself. No regular expression: with several `*` such a one tries every way to share a long text out among them.
 */
export function matchesWildcard(pattern: string, text: string, { anyOne }: { readonly anyOne: boolean }): boolean {
  let [at, position] = [0, 0];
  let star: { readonly at: number; taken: number } | undefined;
  while (position < text.length) {
    if (pattern[at] === '*') {
      star = { at, taken: position };
      at += 1;
    } else if (pattern[at] === text[position] || (anyOne && pattern[at] === '?')) {
      at += 1;
      position += 1;
    } else if (star) {
      // The last `*` takes one character more; what earlier ones took never has to change.
      star.taken += 1;
      [at, position] = [star.at + 1, star.taken];
    } else return false;
  }
  while (pattern[at] === '*') at += 1;
  return at === pattern.length;
}
