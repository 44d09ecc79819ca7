/** Whether a text matches a pattern in which `*` stands for any text, and everything else for itself. */
export function matchesPattern(pattern: string, text: string): boolean {
  const parts = pattern.split(/\*+/);
  const source = parts.map((part) => part.replaceAll(/[.+?^${}()|[\]\\]/g, String.raw`\$&`)).join('.*');
  return new RegExp(`^${source}$`, 's').test(text);
}
