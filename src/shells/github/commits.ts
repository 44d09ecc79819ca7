import type { CommitEvidence } from '../../model/evidence.ts';
import { accountOf, type RestAccount } from './account.ts';
import type { GitHub } from './client.ts';
import type { PullRef } from './pull-request.ts';
import { undecidedFor } from './undecided.ts';

/** GitHub lists no more commits of a pull request than these, and does not say so. */
const MOST_LISTED = 250;

export interface CommitsRead {
  readonly commits: readonly CommitEvidence[];
  readonly missing: readonly string[];
}

/** The commits of a pull request, told to have how many. */
export async function readCommits(github: GitHub, at: PullRef, expected: number): Promise<CommitsRead> {
  const { owner, repo, number } = at;
  const listed = await github
    .paginate(github.rest.pulls.listCommits, { owner, repo, pull_number: number, per_page: 100 })
    .catch(undecidedFor(`The commits of #${number}`));
  const commits = listed.map((commit) => commitEvidence(commit, false));
  if (expected > MOST_LISTED) {
    return { commits, missing: [`the pull request has ${expected} commits, of which GitHub lists ${MOST_LISTED}`] };
  }
  const missing = listed.length < expected ? [`GitHub listed ${listed.length} of ${expected} commits`] : [];
  return { commits, missing };
}

interface RestCommit {
  readonly sha: string;
  readonly author: RestAccount | null;
  readonly committer: RestAccount | null;
  readonly parents: readonly unknown[];
  readonly commit: {
    readonly author: { readonly name?: string; readonly email?: string } | null;
    readonly committer: { readonly name?: string; readonly email?: string } | null;
    readonly message: string;
    readonly verification?: { readonly verified: boolean };
  };
}

export function commitEvidence(given: RestCommit, removedByForcePush: boolean): CommitEvidence {
  const author = accountOf(given.author);
  const committer = accountOf(given.committer);
  const [wrote, committed] = [signatureOf(given.commit.author), signatureOf(given.commit.committer)];
  return {
    sha: given.sha,
    authorName: wrote.name,
    authorEmail: wrote.email,
    committerName: committed.name,
    committerEmail: committed.email,
    ...(author ? { author } : {}),
    ...(committer ? { committer } : {}),
    message: given.commit.message,
    verified: given.commit.verification?.verified === true,
    parents: given.parents.length,
    removedByForcePush,
  };
}

/** What git says of a person, which is whatever that person wrote. */
function signatureOf(given: RestCommit['commit']['author']): { readonly name: string; readonly email: string } {
  return { name: given?.name ?? '', email: given?.email ?? '' };
}
