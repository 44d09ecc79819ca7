/**
 * A name out of a plan, for use inside a sentence. Renderers split sentences at backticks and escape both kinds of parts for
 * their format, so a name must not hold one; line breaks and control characters would break a sentence too.
 */
export function code(name: string): string {
  const line = name.replaceAll('`', 'ˋ');
  return `\`${isPlain(line) ? line : line.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, '\uFFFD')}\``;
}

/**
 * Whether a text is made of visible ASCII alone, as most are: V8 takes a millisecond to compile an expression with classes of Unicode,
 * and need not where none of them can be met.
 */
export function isPlain(text: string): boolean {
  return /^[\u0020-\u007E]*$/.test(text);
}

/** The parts of a sentence: plain text and code spans, in order. */
export function sentenceParts(sentence: string): readonly { readonly text: string; readonly code: boolean }[] {
  return sentence
    .split('`')
    .map((text, index) => ({ text, code: index % 2 === 1 }))
    .filter((part) => part.text !== '');
}

/** `1 resource`, `3 resources`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** "a, b and c" */
export function listed(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`;
}

/** "`a`, `b` and 3 more": the first `most` names of a list. */
export function namedFirst(names: readonly string[], most: number): string {
  const shown = names.slice(0, most).map(code);
  const omitted = names.length - shown.length;
  return listed(omitted > 0 ? [...shown, `${omitted} more`] : shown);
}

/** The order of texts that is the same on every machine: a locale's own differs between releases, and takes long to load. */
export function byCodeUnits(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
