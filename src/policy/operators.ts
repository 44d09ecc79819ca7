import type { Operator } from '../model/approval.ts';
import type { Account, CommitEvidence, PullRequestEvidence } from '../model/evidence.ts';
import { linesOf } from './signals/facts.ts';
import { findSigns } from './signals/find-signs.ts';

/** GitHub's own account for commits made in the browser: it stands behind nothing. */
const WEB_FLOW = 19_864_447;

/** What begins the work of GitHub's Copilot, and says who asked for it. */
const WORK_STARTED = 'copilot_work_started';
const COPILOT = 'github-copilot';

/**
 * Everybody who may stand behind a change: the union of all that says so, never the best guess, since each of them alone could
 * be left out by whoever wants to approve their own agent's work.
 */
export function operatorsOf(evidence: PullRequestEvidence): readonly Operator[] {
  const { author, commits, timeline, assignees, pushers, actors, body } = evidence;
  const started = timeline.flatMap(({ event, actor }) => (event === WORK_STARTED && actor ? [actor] : []));
  const accounts = [
    author,
    ...pushers,
    ...actors,
    ...started,
    ...(isCopilot(author) ? assignees : []),
    ...commits.filter((commit) => !isUpdateOfBranch(commit)).flatMap(accountsOf),
  ];
  return distinct([
    ...accounts.filter(isPerson).map(({ id, login }) => ({ id, login })),
    ...commits.filter((commit) => !isUpdateOfBranch(commit)).flatMap(namedIn),
    ...requestedBy(body),
  ]);
}

function accountsOf({ author, committer, coAuthors = [] }: CommitEvidence): readonly Account[] {
  return [author, committer, ...coAuthors].filter((account) => account !== undefined);
}

function isPerson(account: Account): boolean {
  return account.type === 'User' && account.id !== WEB_FLOW && !isAgentId(account.id);
}

function isCopilot({ id }: Account): boolean {
  return signsOfId(id).some(({ agent }) => agent === COPILOT);
}

function isAgentId(id: number): boolean {
  return signsOfId(id).length > 0;
}

function signsOfId(id: number) {
  return findSigns([{ kind: 'account_id', text: String(id), says: '' }], []);
}

/** "Update branch": a merge that GitHub itself made and signed says nothing of who wrote the change. */
function isUpdateOfBranch({ parents, verified, committer, message }: CommitEvidence): boolean {
  return parents > 1 && verified && committer?.id === WEB_FLOW && /^Merge (?:remote-tracking )?branch '/.test(message);
}

const NOREPLY = /^(?:(?<id>\d+)\+)?(?<login>[A-Za-z0-9][A-Za-z0-9-]*)@users\.noreply\.github\.com$/i;
const CO_AUTHOR = /^Co-authored-by:.*<([^<>]+)>$/i;

/** People whom a commit names by the forge's own addresses: its author, committer and co-authors. */
function namedIn({ authorEmail, committerEmail, message }: CommitEvidence): readonly Operator[] {
  const coAuthors = linesOf(message).flatMap((line) => CO_AUTHOR.exec(line)?.[1] ?? []);
  return [authorEmail, committerEmail, ...coAuthors].flatMap((email) => {
    const found = NOREPLY.exec(email.trim())?.groups;
    if (!found?.['login'] || findSigns([{ kind: 'commit_email', text: email.trim(), says: '' }], []).length > 0) return [];
    const id = found['id'] === undefined ? undefined : Number(found['id']);
    if (id !== undefined && (isAgentId(id) || id === WEB_FLOW)) return [];
    return [{ ...(id === undefined ? {} : { id }), login: found['login'] }];
  });
}

const REQUESTS = [/\bstarted by @([A-Za-z0-9][A-Za-z0-9-]*)/gi, /\bRequested by[*:\s]*@([A-Za-z0-9][A-Za-z0-9-]*)/gi];

/** Whom an agent's own description names as the one who asked: Jules writes `started by @login`, Devin `Requested by: @login`. */
function requestedBy(body: string): readonly Operator[] {
  return REQUESTS.flatMap((pattern) => [...body.matchAll(pattern)].flatMap((found) => (found[1] ? [{ login: found[1] }] : [])));
}

/** Each person once. A name without an id stays beside no other of that name. */
function distinct(operators: readonly Operator[]): readonly Operator[] {
  const byId = new Map(operators.filter(({ id }) => id !== undefined).map((one) => [one.id, one]));
  const named = new Set([...byId.values()].map(({ login }) => login.toLowerCase()));
  const others = new Map(
    operators
      .filter(({ id, login }) => id === undefined && !named.has(login.toLowerCase()))
      .map((one) => [one.login.toLowerCase(), one]),
  );
  return [...byId.values(), ...others.values()];
}
