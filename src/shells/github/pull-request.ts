import type { GitHub, Repository } from './client.ts';
import { undecidedFor } from './undecided.ts';

/** One pull request of a repository. */
export interface PullRef extends Repository {
  readonly number: number;
}

/** A pull request as GitHub describes it. */
export type Pull = Awaited<ReturnType<GitHub['rest']['pulls']['get']>>['data'];

export async function readPull(github: GitHub, { owner, repo, number }: PullRef): Promise<Pull> {
  const { data } = await github.rest.pulls
    .get({ owner, repo, pull_number: number })
    .catch(undecidedFor(`Pull request #${number}`));
  return data;
}

/** A pull request as the list of the open ones has it. */
export type OpenPull = Awaited<ReturnType<typeof readOpenPulls>>[number];

/** Every open pull request, onto this branch where one is named. */
export async function readOpenPulls(github: GitHub, { owner, repo }: Repository, branch?: string) {
  return github
    .paginate(github.rest.pulls.list, {
      owner,
      repo,
      state: 'open',
      per_page: 100,
      ...(branch === undefined ? {} : { base: branch }),
    })
    .catch(undecidedFor('The open pull requests'));
}
