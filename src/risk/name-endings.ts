/** The name, and what stands behind each of its underscores. */
export function tailsOf(name: string): readonly string[] {
  const tails = [name];
  for (let at = name.indexOf('_'); at !== -1; at = name.indexOf('_', at + 1)) tails.push(name.slice(at + 1));
  return tails;
}

/** Whether a name in snake case is one of these words or ends with one of them; a word may be several, with underscores between. */
export function endsWithOneOf(name: string, words: ReadonlySet<string>): boolean {
  return tailsOf(name).some((tail) => words.has(tail));
}
