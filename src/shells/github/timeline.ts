import type { TimelineEvidence } from '../../model/evidence.ts';
import { accountOf, type RestAccount } from './account.ts';
import type { GitHub } from './client.ts';
import type { PullRef } from './pull-request.ts';
import { undecidedFor } from './undecided.ts';

/** What happened to a pull request, and through whom. The events that matter name an event and an actor; others have other shapes. */
export async function readTimeline(github: GitHub, { owner, repo, number }: PullRef): Promise<readonly TimelineEvidence[]> {
  const events = await github
    .paginate(github.rest.issues.listEventsForTimeline, { owner, repo, issue_number: number, per_page: 100 })
    .catch(undecidedFor(`The timeline of #${number}`));
  return events.map(timelineEvidence);
}

function timelineEvidence(given: { event?: string; actor?: RestAccount | null }): TimelineEvidence {
  const actor = accountOf(given.actor);
  return { event: given.event ?? 'unnamed', ...(actor ? { actor } : {}) };
}
