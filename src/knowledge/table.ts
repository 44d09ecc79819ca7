/** All names of a table. */
export function namesIn(table: string): readonly string[] {
  return table.split('\n').flatMap((line) => (line.includes('\t') ? line.slice(0, line.indexOf('\t')) : []));
}

/**
 * What a table says of a name: it is one text, a line for each name, a tab behind it. Whoever asks a table a thousand times keeps the
 * answers.
 */
export function lookIn(table: string, name: string): string | undefined {
  const head = `\n${name}\t`;
  const line = table.indexOf(head);
  if (line === -1 || /[\t\n]/.test(name)) return undefined;
  const start = line + head.length;
  return table.slice(start, table.indexOf('\n', start));
}
