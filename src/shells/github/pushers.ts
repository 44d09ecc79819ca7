import type { Account } from '../../model/evidence.ts';
import { accountOf } from './account.ts';
import type { GitHub } from './client.ts';
import type { Pull } from './pull-request.ts';
import { statusOf, undecidedFor } from './undecided.ts';

export interface PushersRead {
  readonly pushers: readonly Account[];
  readonly missing: readonly string[];
}

/** Who pushed to the head branch, as the forge recorded it: what git says can be forged, this cannot. */
export async function readPushers(github: GitHub, pull: Pull): Promise<PushersRead> {
  const { repo: head, ref } = pull.head;
  if (!head) return { pushers: [], missing: ['the repository that the branch lay in is gone'] };
  try {
    const activity = await github.paginate(github.rest.repos.listActivities, {
      owner: head.owner.login,
      repo: head.name,
      ref: `refs/heads/${ref}`,
      per_page: 100,
    });
    const byId = new Map(activity.flatMap((event) => accountOf(event.actor) ?? []).map((account) => [account.id, account]));
    return { pushers: [...byId.values()], missing: [] };
  } catch (error) {
    const status = statusOf(error);
    // A fork that the token may not see: nothing is broken, but nobody knows who pushed.
    if (status === 403 || status === 404) return { pushers: [], missing: [`GitHub does not show who pushed to ${ref}`] };
    return undecidedFor(`The pushes to ${ref}`)(error);
  }
}
