import type { GitHub, Repository } from './client.ts';
import { undecidedFor } from './undecided.ts';

export type CheckRun = Awaited<ReturnType<GitHub['rest']['checks']['get']>>['data'];

/** Every check run of this name on a commit, the replaced ones too. */
export async function checkRunsOf(
  github: GitHub,
  at: Repository,
  { sha, name, app }: { readonly sha: string; readonly name: string; readonly app?: number | undefined },
): Promise<readonly CheckRun[]> {
  return github
    .paginate(github.rest.checks.listForRef, {
      owner: at.owner,
      repo: at.repo,
      ref: sha,
      check_name: name,
      filter: 'all',
      per_page: 100,
      ...(app === undefined ? {} : { app_id: app }),
    })
    .catch(undecidedFor(`The checks of ${sha}`));
}
