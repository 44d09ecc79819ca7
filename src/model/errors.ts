/** Where in a file something is wrong. Lines and columns count from 1, bytes from 0. */
export interface Position {
  readonly line?: number;
  readonly column?: number;
  readonly byte?: number;
}

/** Bad input of the user's: shown as one sentence of what and where, and one of what to do; exit code 2, no stack. */
export class InputError extends Error {
  override readonly name: string = 'InputError';
  readonly hint: string;
  readonly file: string | undefined;
  readonly position: Position | undefined;

  constructor(message: string, hint: string, where: { file?: string; position?: Position; cause?: unknown } = {}) {
    super(message, where.cause === undefined ? undefined : { cause: where.cause });
    this.hint = hint;
    this.file = where.file;
    this.position = where.position;
  }
}

/** The same for the user's own settings: a policy, knowledge or option that cannot be used. */
export class ConfigError extends InputError {
  override readonly name: string = 'ConfigError';
}

/** Whether the message names its file. One that was made without it cannot, though a file called `plan` would seem to stand in it. */
export function namesItsFile(error: InputError): boolean {
  const wasAdded = error.cause instanceof InputError && error.cause.file === undefined;
  return !wasAdded && error.file !== undefined && error.message.includes(error.file);
}
