import { InputError, namesItsFile, type Position } from '../model/errors.ts';

/**
 * What a failed run prints on stderr: for bad input one sentence of what and where, and one of what to do; for a fault of ours
 * the stack, and where to report it. Control characters of hostile file names and plans never reach the terminal.
 */
export function describeFailure(error: unknown): string {
  if (error instanceof InputError) return clean(`blastgate: ${place(error)}${error.message}\n  ${error.hint}\n`);
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return clean(`blastgate: this is a fault in Blastgate, not in your input; no verdict was reached.\n${stack}\n`);
}

function place(error: InputError): string {
  const position = positionText(error.position);
  if (error.file !== undefined && !namesItsFile(error)) return `${error.file}${position && `:${position}`}: `;
  return position && `${error.file ?? 'input'}:${position}: `;
}

function positionText(position: Position | undefined): string {
  if (position?.line !== undefined) {
    const byte = position.byte === undefined ? '' : ` (byte ${position.byte})`;
    return `${position.line}:${position.column ?? 1}${byte}`;
  }
  return position?.byte === undefined ? '' : `byte ${position.byte}`;
}

/** Text for a terminal, without the control characters of hostile names. */
export function printable(text: string): string {
  return text.replaceAll(/\p{C}/gu, '\uFFFD');
}

function clean(text: string): string {
  return text.replaceAll(/[^\P{C}\n]/gu, '\uFFFD');
}
