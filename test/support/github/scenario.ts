import type { Account } from '../../../src/model/evidence.ts';
import {
  ACTIONS_APP,
  ACTIONS_BOT,
  type Commit,
  dateOf,
  type Files,
  nextId,
  type Permission,
  type Pull,
  type Repository,
  type Review,
  shaOf,
} from './model.ts';
import { complete, type JsonObject } from './openapi.ts';
import { userOf } from './payloads.ts';

const person = (login: string, id: number): Account => ({ id, login, type: 'User' });

export const ANN = person('ann', 101);
export const BEN = person('ben', 102);
export const CAT = person('cat', 103);
/** Reads the repository, but may not write to it. */
export const GUEST = person('guest', 104);
export const COPILOT: Account = { id: 198982749, login: 'Copilot', type: 'Bot' };
export const SOME_BOT: Account = { id: 777, login: 'some-helper[bot]', type: 'Bot' };
const MALLORY = person('mallory', 666);

export interface PullGiven {
  readonly by: Account;
  readonly files: Files;
  readonly number?: number;
  readonly branch?: string;
  readonly base?: string;
  readonly body?: string;
  readonly message?: string;
  readonly assignees?: readonly Account[];
  readonly fork?: boolean;
}

/** A repository of an organisation with these files on `main`; Ann, Ben and Cat may write, the guest may not. */
export function buildRepository(files: Files): Repository {
  const people: readonly (readonly [Account, Permission])[] = [
    [ANN, 'admin'],
    [BEN, 'write'],
    [CAT, 'write'],
    [COPILOT, 'write'],
    [GUEST, 'read'],
    [SOME_BOT, 'write'],
    [ACTIONS_BOT, 'write'],
    [MALLORY, 'none'],
  ];
  const repository: Repository = {
    owner: { id: 1, login: 'acme', type: 'Organization' },
    name: 'infra',
    id: 2,
    commits: new Map(),
    branches: new Map(),
    pulls: new Map(),
    accounts: new Map(people.map(([account]) => [account.login, account])),
    permissions: new Map(people.map(([account, permission]) => [account.login, permission])),
    reviews: [],
    comments: [],
    checks: [],
    activity: [],
    merges: new Map(),
    queue: [],
    teams: new Map([['dba', ['cat']]]),
    artifacts: [],
    settings: new Map(),
    tokens: new Map([
      ['actions-token', { app: ACTIONS_APP, user: ACTIONS_BOT, canWrite: true }],
      ['fork-token', { app: ACTIONS_APP, user: ACTIONS_BOT, canWrite: false }],
    ]),
    given: 0,
  };
  push(repository, 'main', { by: ANN, files });
  return repository;
}

interface PushGiven {
  readonly by: Account;
  readonly files: Files;
  readonly message?: string;
  /** The commit that it goes on top of; otherwise the tip of the branch. A force-push names an older one. */
  readonly onto?: string;
  /** Who the commit says wrote it, where that is not who pushed. */
  readonly author?: { readonly name: string; readonly email: string; readonly account?: Account };
}

/** A commit on a branch, pushed by an account of the forge, and what the forge records of it. */
export function push(repository: Repository, branch: string, given: PushGiven): Commit {
  const before = repository.branches.get(branch);
  const id = nextId(repository);
  const commit = commitFrom(repository, given, { id, parent: given.onto ?? before });
  repository.commits.set(commit.sha, commit);
  repository.branches.set(branch, commit.sha);
  const forced = given.onto !== undefined;
  repository.activity.unshift(activityOf({ id, branch, before, after: commit.sha, actor: given.by, forced }));
  return commit;
}

function commitFrom(
  repository: Repository,
  given: PushGiven,
  { id, parent }: { readonly id: number; readonly parent: string | undefined },
): Commit {
  const { by, files, message = 'Change the infrastructure' } = given;
  const author = given.author ?? { name: by.login, email: `${by.id}+${by.login}@users.noreply.github.com`, account: by };
  const before = repository.commits.get(parent ?? '')?.files;
  return {
    sha: shaOf(`${given.by.login} ${id}`),
    message,
    name: author.name,
    email: author.email,
    account: author.account,
    verified: true,
    parents: parent === undefined ? [] : [parent],
    files: { ...before, ...files },
    date: dateOf(id),
  };
}

interface PushRecord {
  readonly id: number;
  readonly branch: string;
  readonly before: string | undefined;
  readonly after: string;
  readonly actor: Account;
  readonly forced: boolean;
}

function activityOf(record: PushRecord): JsonObject {
  return complete('activity', {
    id: record.id,
    node_id: `PSH_${record.id}`,
    before: record.before ?? '0'.repeat(40),
    after: record.after,
    ref: `refs/heads/${record.branch}`,
    timestamp: dateOf(record.id),
    activity_type: kindOf(record),
    actor: userOf(record.actor),
  });
}

function kindOf({ forced, before }: PushRecord): string {
  if (forced) return 'force_push';
  return before === undefined ? 'branch_creation' : 'push';
}

/** A branch with a commit, and a pull request from it. */
export function openPull(repository: Repository, given: PullGiven): Pull {
  const number = given.number ?? repository.pulls.size + 7;
  const { by, files, message, branch = `change-${number}`, base = 'main', ...rest } = given;
  const onto = repository.branches.get(base);
  if (!repository.branches.has(branch) && onto !== undefined) {
    repository.branches.set(branch, onto);
    push(repository, branch, { by, files, ...(message === undefined ? {} : { message }) });
  }
  const title = 'Change the infrastructure';
  const pull: Pull = { body: '', assignees: [], fork: false, ...rest, number, branch, base, author: by, title, timeline: [] };
  repository.pulls.set(number, pull);
  return pull;
}

/** Puts a pull request into the queue, on top of those that are in it. Returns the group's branch. */
export function queue(repository: Repository, pull: number): string {
  const base = repository.queue.at(-1)?.head ?? repository.branches.get('main') ?? '';
  const branch = `gh-readonly-queue/main/pr-${pull}-${base}`;
  const { sha: head } = push(repository, branch, { by: BEN, files: {}, onto: base });
  repository.queue.push({ pull, base, head });
  return branch;
}

/** A force-push: the branch's commits give way to one on top of the base. Returns the tip that it had. */
export function forcePush(repository: Repository, pull: Pull, given: Omit<PushGiven, 'onto'>): string {
  const before = repository.branches.get(pull.branch) ?? '';
  push(repository, pull.branch, { ...given, onto: repository.branches.get(pull.base) ?? '' });
  const id = nextId(repository);
  pull.timeline.push(
    complete('state-change-issue-event', {
      id,
      node_id: `FP_${id}`,
      event: 'head_ref_force_pushed',
      actor: userOf(given.by),
      commit_id: null,
      created_at: dateOf(id),
    }),
  );
  return before;
}

/** Puts a branch back on a commit that it had before, by force. */
export function pushBack(repository: Repository, { branch, author }: Pull, sha: string): void {
  const before = repository.branches.get(branch);
  repository.branches.set(branch, sha);
  const record = { id: nextId(repository), branch, before, after: sha, actor: author, forced: true };
  repository.activity.unshift(activityOf(record));
}

export function review(repository: Repository, pull: Pull, given: Partial<Review> & { readonly user: Account }): Review {
  const id = nextId(repository);
  const made: Review = {
    id,
    pull: pull.number,
    state: 'APPROVED',
    commit: repository.branches.get(pull.branch) ?? '',
    body: '',
    submittedAt: dateOf(id),
    editedAt: null,
    ...given,
  };
  repository.reviews.push(made);
  return made;
}

export function comment(repository: Repository, pull: Pull, given: { readonly user: Account; readonly body: string }): void {
  repository.comments.push({ id: nextId(repository), pull: pull.number, minimized: false, ...given });
}
