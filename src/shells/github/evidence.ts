import type { Account, PullRequestEvidence } from '../../model/evidence.ts';
import { accountOf } from './account.ts';
import type { GitHub } from './client.ts';
import { readCommits } from './commits.ts';
import { readState } from './check-state.ts';
import type { EarlierCheck } from './check-texts.ts';
import { readEarlierChecks } from './earlier-checks.ts';
import { readSamePlans } from './same-plans.ts';
import { readGitNotes } from './git-notes.ts';
import { readForcePushes } from './force-pushes.ts';
import type { CanWrite } from './permissions.ts';
import type { Pull, PullRef } from './pull-request.ts';
import { readPushers } from './pushers.ts';
import { readTimeline } from './timeline.ts';
import { Undecided, undecidedFor } from './undecided.ts';

export interface EvidenceOptions {
  readonly canWrite: CanWrite;
  /** The name of the gate's check. */
  readonly checkName: string;
  /** Who caused the event, where it opened the pull request or moved its head. */
  readonly actor?: Account | undefined;
  /** The digests of its plans: an agent's pull request that brought the same makes this one an agent's too. */
  readonly planDigests: readonly string[];
}

/** Everything that tells who wrote a pull request. Throws Undecided where a page cannot be read. */
export async function readEvidence(
  github: GitHub,
  at: PullRef & { readonly pull: Pull },
  { canWrite, checkName, actor, planDigests }: EvidenceOptions,
): Promise<PullRequestEvidence> {
  const { pull } = at;
  const [issue, commits, timeline, pushed, pushers] = await Promise.all([
    readIssue(github, at),
    readCommits(github, at, pull.commits),
    readTimeline(github, at),
    readForcePushes(github, at, { pull, checkName }),
    readPushers(github, pull),
  ]);
  const author = authorOf(pull);
  const shas = [...commits.commits, ...pushed.commits].map(({ sha }) => sha);
  const [notes, onCommits, samePlan] = await Promise.all([
    readGitNotes(github, at, shas),
    readEarlierChecks(github, at, checkName),
    readSamePlans(github, at, { checkName, planDigests }),
  ]);
  const earlier = [...onCommits, ...pushed.checks];
  const people = [author, ...pushers.pushers, ...(actor ? [actor] : [])];
  const app = issue.performed_via_github_app;
  return {
    number: at.number,
    author,
    ...(app ? { viaApp: { id: app.id, slug: app.slug ?? '' } } : {}),
    branch: pull.head.ref,
    title: pull.title,
    body: pull.body ?? '',
    labels: pull.labels.map((label) => label.name),
    assignees: (pull.assignees ?? []).flatMap((account) => accountOf(account) ?? []),
    commits: [...commits.commits, ...pushed.commits],
    timeline,
    pushers: pushers.pushers,
    actors: actor ? [actor] : [],
    gitNotes: notes.notes,
    earlierAgents: agentsIn(earlier),
    earlierGreen: [...new Set(earlier.filter(({ isGreen }) => isGreen).map(({ sha }) => sha))],
    samePlan,
    writers: await writersAmong(people, canWrite),
    missing: [...commits.missing, ...pushed.missing, ...pushers.missing, ...notes.missing],
  };
}

/**
 * Agents that the gate named in its checks of this pull request: what a push or an edited text takes away stays known. Whoever forged
 * such a check could only make the verdict stricter, so it does not matter which app wrote it.
 */
function agentsIn(earlier: readonly EarlierCheck[]): readonly string[] {
  const agents = earlier.flatMap(({ text }) => readState(text).flatMap(({ agent }) => agent ?? []));
  return [...new Set(agents)].toSorted();
}

/** The pull request as an issue: the only place that names the app through which it was opened. */
async function readIssue(github: GitHub, { owner, repo, number }: PullRef) {
  const { data } = await github.rest.issues
    .get({ owner, repo, issue_number: number })
    .catch(undecidedFor(`The app behind #${number}`));
  return data;
}

function authorOf(pull: Pull): Account {
  const author = accountOf(pull.user);
  if (author) return author;
  throw new Undecided(
    `The author of #${pull.number} is gone from GitHub.`,
    'Open the change again as a pull request of somebody who is there.',
  );
}

async function writersAmong(people: readonly Account[], canWrite: CanWrite): Promise<ReadonlySet<number>> {
  const asked = await Promise.all(people.map(async (account) => ((await canWrite(account)) ? [account.id] : [])));
  return new Set(asked.flat());
}
