import { sentenceParts } from '../model/text.ts';
import { escapeTerminal } from './escape.ts';

/** At most `most` UTF-16 units of a text, on one line and without characters that cannot be seen. */
export function clip(text: string, most: number): string {
  return escapeTerminal(text.length <= most ? text : `${text.slice(0, most - 1)}…`);
}

/** A sentence for formats without code spans: names stand as they are, between quotes where a space would hide their ends. */
export function plainSentence(sentence: string, most: number): string {
  const parts = sentenceParts(sentence).map(({ text, code }) => (code && /\s/.test(text) ? `"${text}"` : text));
  return clip(parts.join(''), most);
}

/** A path from the root of the repository, as far as a report's file names tell it: neither absolute nor climbing. */
export function repositoryPath(file: string): string {
  const isAbsolute = /^(?:[\\/]|[A-Za-z]:)/.test(file);
  const steps = clip(file, 1_000)
    .split(/[\\/]+/)
    .filter((step) => step !== '' && step !== '.' && step !== '..');
  return (isAbsolute ? steps.slice(-1) : steps).join('/') || 'plan';
}
