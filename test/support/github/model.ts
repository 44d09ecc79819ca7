import { createHash } from 'node:crypto';
import type { Account } from '../../../src/model/evidence.ts';
import type { Json, JsonObject } from './openapi.ts';

export type Permission = 'admin' | 'write' | 'read' | 'none';
export type Files = Readonly<Record<string, string>>;

export interface Commit {
  readonly sha: string;
  readonly message: string;
  readonly name: string;
  readonly email: string;
  readonly account: Account | undefined;
  readonly verified: boolean;
  readonly parents: readonly string[];
  readonly files: Files;
  readonly date: string;
}
export interface Pull {
  readonly number: number;
  readonly author: Account;
  readonly title: string;
  readonly body: string;
  readonly branch: string;
  readonly assignees: readonly Account[];
  readonly fork: boolean;
  base: string;
  /** What became of it; open where it says nothing. */
  ended?: 'merged' | 'closed';
  /** When; at the moment, where it says nothing. */
  endedAt?: string;
  readonly timeline: JsonObject[];
}
export interface Review {
  readonly id: number;
  readonly pull: number;
  readonly user: Account;
  readonly state: string;
  readonly commit: string;
  readonly body: string;
  readonly submittedAt: string;
  readonly editedAt: string | null;
}
export interface Comment {
  readonly id: number;
  readonly pull: number;
  readonly user: Account;
  body: string;
  minimized: boolean;
}
export interface Check {
  readonly id: number;
  readonly app: App;
  readonly annotations: Json[];
  fields: JsonObject;
}
export interface App {
  readonly id: number;
  readonly slug: string;
}
/** What a workflow left behind: a ZIP archive. */
export interface Artifact {
  readonly id: number;
  readonly name: string;
  archive: Buffer;
  expired: boolean;
}
/** What a token may do, and whose it is. */
export interface Token {
  readonly app: App;
  readonly user: Account;
  readonly canWrite: boolean;
}
/** A repository in memory. Tests set it up with the functions of `scenario.ts` and look at it when the Action has run. */
export interface Repository {
  readonly owner: Account;
  readonly name: string;
  readonly id: number;
  readonly commits: Map<string, Commit>;
  readonly branches: Map<string, string>;
  readonly pulls: Map<number, Pull>;
  readonly accounts: Map<string, Account>;
  readonly permissions: Map<string, Permission>;
  readonly reviews: Review[];
  readonly comments: Comment[];
  readonly checks: Check[];
  readonly activity: JsonObject[];
  /** The pull request that was merged as a commit, by the commit's SHA. */
  readonly merges: Map<string, number>;
  /** Entries of the merge queue of `main`, in their order. */
  readonly queue: { readonly pull: number; readonly base: string; readonly head: string }[];
  /** Members of the organisation's teams, by slug: logins. */
  readonly teams: Map<string, readonly string[]>;
  readonly artifacts: Artifact[];
  /** Answers of the settings that only `doctor` asks for, by the route's last words. */
  readonly settings: Map<string, Json>;
  readonly tokens: Map<string, Token>;
  /** How many ids were given out; dates follow it, so that a run is the same every time. */
  given: number;
}

export const ACTIONS_APP: App = { id: 15368, slug: 'github-actions' };
export const ACTIONS_BOT: Account = { id: 41898282, login: 'github-actions[bot]', type: 'Bot' };

export const nextId = (repository: Repository): number => {
  repository.given += 1;
  return 1000 + repository.given;
};
/** A moment for every id: later things have later dates. They lie in the last hours, for approvals expire. */
const START = Date.now() - 3_600_000;
export const dateOf = (id: number): string => new Date(START + id * 1000).toISOString().replace(/\.\d+Z$/, 'Z');
export const shaOf = (text: string): string => createHash('sha1').update(text).digest('hex');
export const blobSha = (content: string): string => shaOf(`blob ${Buffer.byteLength(content)}\0${content}`);
export const treeSha = (files: Files): string => shaOf(`tree ${JSON.stringify(Object.entries(files).toSorted())}`);

/** The commit that a branch, a full ref or a SHA names. */
export function commitAt(repository: Repository, ref: string): Commit | undefined {
  const branch = ref.replace(/^(refs\/)?heads\//, '');
  return repository.commits.get(repository.branches.get(branch) ?? ref);
}

/** A commit with everything before it, newest first. */
function historyOf(repository: Repository, sha: string | undefined): readonly Commit[] {
  const found = new Map<string, Commit>();
  const waiting = [sha];
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    const commit = repository.commits.get(next);
    if (!commit || found.has(next)) continue;
    found.set(next, commit);
    waiting.push(...commit.parents);
  }
  return [...found.values()];
}

/** The commits that `head` has and `base` has not, oldest first. */
export function commitsBetween(repository: Repository, base: string, head: string): readonly Commit[] {
  const known = new Set(historyOf(repository, commitAt(repository, base)?.sha).map((commit) => commit.sha));
  return historyOf(repository, commitAt(repository, head)?.sha)
    .filter((commit) => !known.has(commit.sha))
    .toReversed();
}

export function mergeBase(repository: Repository, base: string, head: string): Commit | undefined {
  const known = new Set(historyOf(repository, commitAt(repository, base)?.sha).map((commit) => commit.sha));
  return historyOf(repository, commitAt(repository, head)?.sha).find((commit) => known.has(commit.sha));
}
