import type { GitHub } from './client.ts';
import type { PullRef } from './pull-request.ts';
import { Undecided, undecidedFor } from './undecided.ts';

/** GitHub lists no more files of a pull request than these. */
const MOST_LISTED = 3000;

/** The paths that a pull request changes, with those that a rename leaves. */
export async function readChangedFiles(
  github: GitHub,
  { owner, repo, number }: PullRef,
  expected: number,
): Promise<readonly string[]> {
  const files = await github
    .paginate(github.rest.pulls.listFiles, { owner, repo, pull_number: number, per_page: 100 })
    .catch(undecidedFor(`The files of #${number}`));
  if (expected > MOST_LISTED || files.length < expected) {
    throw new Undecided(
      `#${number} changes ${expected} files, of which GitHub lists ${files.length}: nobody can tell which stacks it touches.`,
      'Split it into pull requests that change fewer files.',
    );
  }
  return files.flatMap((file) => [file.filename, ...(file.previous_filename === undefined ? [] : [file.previous_filename])]);
}
