import { InputError, namesItsFile } from '../../model/errors.ts';
import { Undecided } from '../github/undecided.ts';

/** Why nothing was decided, for the check, the comment and the log. */
export interface Failure {
  readonly message: string;
  readonly hint: string;
  /** Where in our own code, for a fault of ours; only for the log. */
  readonly stack?: string;
}

export function describeFailure(error: unknown): Failure {
  if (error instanceof Undecided) return { message: error.message, hint: error.hint };
  if (error instanceof InputError) {
    const { file, position } = error;
    const line = position?.line === undefined ? '' : `:${position.line}:${position.column ?? 1}`;
    const place = file === undefined || namesItsFile(error) ? '' : `${file}${line}: `;
    return { message: `${place}${error.message}`, hint: error.hint };
  }
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return {
    message: 'This is a fault in Blastgate, not in the plan; no verdict was reached.',
    hint: 'The log of the job shows where. Please report it.',
    stack,
  };
}
