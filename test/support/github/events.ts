import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pullOf, repositoryOf, reviewOf, userOf } from './payloads.ts';
import { commitAt, type Pull, type Repository, type Review } from './model.ts';
import type { JsonObject } from './openapi.ts';
import type { Account } from '../../../src/model/evidence.ts';

export interface Event {
  readonly name: string;
  readonly payload: JsonObject;
  readonly sha: string;
  readonly ref: string;
}

// The package gives its types a default export that it does not have.
const EXAMPLES: readonly { readonly name: string; readonly examples: readonly JsonObject[] }[] = JSON.parse(
  readFileSync(createRequire(import.meta.url).resolve('@octokit/webhooks-examples/api.github.com/index.json'), 'utf8'),
);

/** GitHub's own example of an event, onto which the test's repository is put. */
function example(name: string, action?: string): JsonObject {
  const found = EXAMPLES.find((each) => each.name === name)?.examples;
  const chosen = found?.find((each) => action === undefined || each['action'] === action) ?? found?.[0];
  if (chosen === undefined) throw new Error(`There is no example of ${name}.`);
  return JSON.parse(JSON.stringify(chosen));
}

interface PullEvent {
  readonly action?: string;
  readonly sender?: Account;
}

export function pullRequestEvent(repository: Repository, pull: Pull, { action = 'opened', sender }: PullEvent = {}): Event {
  return {
    name: 'pull_request',
    payload: {
      ...example('pull_request', action),
      action,
      number: pull.number,
      pull_request: pullOf(repository, pull),
      repository: repositoryOf(repository),
      sender: userOf(sender ?? pull.author),
    },
    sha: 'e'.repeat(40),
    ref: `refs/pull/${pull.number}/merge`,
  };
}

export function reviewEvent(repository: Repository, pull: Pull, review: Review): Event {
  return {
    name: 'pull_request_review',
    payload: {
      ...example('pull_request_review', 'submitted'),
      action: 'submitted',
      review: reviewOf(review),
      pull_request: pullOf(repository, pull),
      repository: repositoryOf(repository),
      sender: userOf(review.user),
    },
    sha: 'e'.repeat(40),
    ref: `refs/pull/${pull.number}/merge`,
  };
}

export function mergeGroupEvent(repository: Repository, branch: string): Event {
  const head = commitAt(repository, branch)?.sha ?? '';
  const base = commitAt(repository, 'main')?.sha ?? '';
  const group = { head_sha: head, head_ref: `refs/heads/${branch}`, base_sha: base, base_ref: 'refs/heads/main' };
  return {
    name: 'merge_group',
    payload: { ...example('merge_group'), action: 'checks_requested', merge_group: group, repository: repositoryOf(repository) },
    sha: head,
    ref: `refs/heads/${branch}`,
  };
}

export function dispatchEvent(repository: Repository, inputs: JsonObject): Event {
  const sha = commitAt(repository, 'main')?.sha ?? '';
  const payload = { ...example('workflow_dispatch'), inputs, ref: 'refs/heads/main', repository: repositoryOf(repository) };
  return { name: 'workflow_dispatch', payload, sha, ref: 'refs/heads/main' };
}

interface RunGiven {
  readonly id: number;
  /** The event that started the other workflow. */
  readonly by: string;
  readonly conclusion?: string;
  readonly sha?: string;
}

/** The end of another workflow, such as the one that plans or the relay of a review. */
export function workflowRunEvent(repository: Repository, branch: string, { id, by, conclusion, sha }: RunGiven): Event {
  const base = commitAt(repository, 'main')?.sha ?? '';
  const run = {
    id,
    run_attempt: 1,
    event: by,
    head_sha: sha ?? commitAt(repository, branch)?.sha ?? '',
    head_branch: branch,
    head_repository: repositoryOf(repository),
    conclusion: conclusion ?? 'success',
    path: '.github/workflows/blastgate-plan.yml',
  };
  const payload = { ...example('workflow_run', 'completed'), workflow_run: run, repository: repositoryOf(repository) };
  return { name: 'workflow_run', payload, sha: base, ref: 'refs/heads/main' };
}

export function pushEvent(repository: Repository, branch: string): Event {
  const sha = commitAt(repository, branch)?.sha ?? '';
  const payload = { ...example('push'), ref: `refs/heads/${branch}`, after: sha, repository: repositoryOf(repository) };
  return { name: 'push', payload, sha, ref: `refs/heads/${branch}` };
}

export function scheduleEvent(repository: Repository): Event {
  const sha = commitAt(repository, 'main')?.sha ?? '';
  const payload = { schedule: '0 * * * *', repository: repositoryOf(repository) };
  return { name: 'schedule', payload, sha, ref: 'refs/heads/main' };
}
