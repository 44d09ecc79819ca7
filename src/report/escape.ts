import { isPlain, sentenceParts } from '../model/text.ts';

const LINE_BREAKS = /[\t\n\v\f\r\u0085\u2028\u2029]+/g;

/** One line of visible text: line breaks become a space, every other control or format character the replacement sign. */
export function escapeTerminal(text: string): string {
  return isPlain(text) ? text : allVisible(text.replace(LINE_BREAKS, ' '));
}

/** Shows control and format characters: ANSI escapes, bidirectional overrides, zero-width characters, tags, unpaired surrogates. */
function allVisible(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, '\uFFFD');
}

/** A runner of GitHub Actions or Azure Pipelines obeys a line of a log that starts so, whatever stands before it in blanks. */
const COMMAND = /^([^\S\n]*?)[^\S\n]?(?=::|##(?:vso)?\[)/gm;

/** A text for a log, in which no line is a command to the runner: a dot stands before what would be one. */
export function withoutCommands(text: string): string {
  return text.replace(COMMAND, '$1·');
}

/** The lines of a block of code, each made visible. Its line breaks and indentation stay. */
export function codeLines(text: string): readonly string[] {
  return text
    .replaceAll('\t', '  ')
    .split(/\r\n|[\n\r]/)
    .map(allVisible);
}

/** Characters that could start markup, as entities: those cannot, and they hold in tables and inside HTML too. */
const MARKUP = /[\\`*_[\]<>#|~&$]/g;
/**
 * GitHub turns these into links, mentions, references and emoji after the markup is gone, so an entity does not stop it; an
 * entity for a zero-width space does: `@user`, `#12`, `GH-12`, `https://`, `www.`, `:tada:`.
 */
const BREAKS: readonly (readonly [RegExp, string])[] = [
  [/@(?=\S)/g, '@&#8203;'],
  [/&#35;(?=\d)/g, '&#35;&#8203;'],
  [/\b(GH)-(?=\d)/gi, '$1-&#8203;'],
  [/:(?=\/\/)/g, ':&#8203;'],
  [/\b(www)\./gi, '$1&#8203;.'],
  [/\b(mailto|xmpp):/gi, '$1:&#8203;'],
  [/:(?=[\w+-]+:)/g, ':&#8203;'],
];
/** What would make a list, a heading or a rule where a line starts. */
const LINE_START = /^\s*([-+](?=[\s-]|$)|=|\d+(?=[.)](?:\s|$)))/;

/** Plain text for Markdown as GitHub reads it: one line, without markup, HTML, links, mentions or references of its own. */
export function escapeMarkdown(text: string): string {
  const entities = escapeTerminal(text).replace(MARKUP, (character) => `&#${character.charCodeAt(0)};`);
  return BREAKS.reduce((rest, [pattern, by]) => rest.replace(pattern, by), entities);
}

/**
 * True of names that mean nothing to Markdown, HTML or a table when they stand between backticks. The expression is made where it is
 * needed: its classes take a millisecond to look up.
 */
function isTame(name: string): boolean {
  return /^[\p{L}\p{N} .,:;/+\-_=()[\]"'@#*%?!~$^→…]+$/u.test(name);
}

/** A name for Markdown, set as code: between backticks where that is safe anywhere, as HTML otherwise. */
export function markdownCode(name: string): string {
  const text = escapeTerminal(name);
  if (isTame(text) && text.trim() === text) return `\`${text}\``;
  return text === '' ? '' : `<code>${escapeMarkdown(text)}</code>`;
}

/** A sentence for Markdown, fit to start a line: its names as code, the rest as plain text. */
export function markdownSentence(sentence: string): string {
  return (
    sentenceParts(sentence)
      .map(({ text, code }) => (code ? markdownCode(text) : escapeMarkdown(text)))
      .join('')
      // Two names side by side: their backticks would make one longer fence.
      .replaceAll('``', '` `')
      .replace(LINE_START, '&#8203;$1')
      .trim()
  );
}

/** A block of code for Markdown, indented, inside a fence that is longer than any run of backticks in it. */
export function markdownFence(code: { readonly language: string; readonly text: string }, indent = ''): string {
  const lines = codeLines(code.text.replace(/\n+$/, ''));
  const longest = Math.max(0, ...(lines.join('\n').match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(Math.max(3, longest + 1));
  return [`${fence}${code.language}`, ...lines, fence].map((line) => (line === '' ? '' : indent + line)).join('\n');
}

/** What a quoted Mermaid label may hold as it is. Everything else could be an entity, a directive, HTML or the closing quote. */
const NOT_PLAIN = /[^\p{L}\p{N} .,/+\-_=()[\]→…]/gu;

/** Text for a quoted Mermaid label: anything but plain characters as Mermaid's entities (`#34;`). */
export function escapeMermaid(text: string): string {
  return escapeTerminal(text).replace(NOT_PLAIN, (character) => `#${character.codePointAt(0)};`);
}

/** Text for inside an HTML comment, which it cannot end. */
export function escapeComment(text: string): string {
  return escapeTerminal(text)
    .replace(/[<>]/g, '')
    .replace(/-{2,}/g, '-')
    .replace(/^[-\s]+|[-\s]+$/g, '');
}
