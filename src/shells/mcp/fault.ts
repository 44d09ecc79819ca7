import { InputError, namesItsFile } from '../../model/errors.ts';
import { printable } from '../failure.ts';

const LONGEST = 600;

/** Whether an error is ours, and not in what was given. */
export function isFault(error: unknown): boolean {
  return !(error instanceof InputError);
}

/**
 * What failed and what to do, on one line. Names in it come from files, so nothing in it looks like a line or a mark of an answer. A
 * closing bracket alone is no mark: it stands in commands that the hints give.
 */
export function sentenceOf(error: unknown): string {
  const text =
    error instanceof InputError
      ? `${error.file !== undefined && !namesItsFile(error) ? `${error.file}: ` : ''}${error.message} ${error.hint}`
      : `This is a fault in Blastgate, and no verdict was reached: ${error instanceof Error ? error.message : String(error)}`;
  const line = printable(text.replaceAll(/\s+/g, ' ')).replaceAll('<', "'");
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
}
