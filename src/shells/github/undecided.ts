import { RequestError } from 'octokit';

/** What keeps the gate from a decision although its input is sound: the check fails, and says how to go on. */
export class Undecided extends Error {
  override readonly name: string = 'Undecided';
  readonly hint: string;

  constructor(message: string, hint: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.hint = hint;
  }
}

/** The status that GitHub answered with; undefined for any other fault. */
export function statusOf(error: unknown): number | undefined {
  return error instanceof RequestError ? error.status : undefined;
}

/** Passes a fault of GitHub's on as one sentence of what could not be read or written. Anything else is passed on as it is. */
export function undecidedFor(what: string): (error: unknown) => never {
  return (error) => {
    if (error instanceof Undecided) throw error;
    const status = statusOf(error);
    const answer = status === undefined ? messageOf(error) : `GitHub answered ${status} (${messageOf(error)})`;
    throw new Undecided(`${what} could not be read: ${answer}.`, hintFor(error), error);
  };
}

/** A fault as one line of text. */
export function messageOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text
    .replaceAll(/[\s\p{C}]+/gu, ' ')
    .replace(/ - https?:\/\/\S+$/, '')
    .replace(/\.$/, '');
}

function hintFor(error: unknown): string {
  const status = statusOf(error);
  // A limit of the rate is answered with 403 or 429, and is no lack of a permission.
  if (/rate limit/i.test(messageOf(error)))
    return 'GitHub limits how often it is asked: run the job again when the limit is over.';
  if (status === 401) return 'The token is not valid, or no longer: check the `token` input.';
  if (status === 403 || status === 404)
    return 'Check that the token has the permissions that the set-up names, and run the job again.';
  return 'Run the job again; nothing passes until everything has been read.';
}
