import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import type { EventPayload } from '../../../src/generated/github-event.ts';
import { requestOf } from '../../../src/shells/action/event.ts';

/** GitHub's own examples of its events. */
const EXAMPLES: readonly { readonly name: string; readonly examples: readonly EventPayload[] }[] = JSON.parse(
  readFileSync(createRequire(import.meta.url).resolve('@octokit/webhooks-examples/api.github.com/index.json'), 'utf8'),
);

function examples(name: string, action?: string): readonly EventPayload[] {
  const all = EXAMPLES.find((each) => each.name === name)?.examples ?? [];
  return action === undefined ? all : all.filter((each) => each.action === action);
}

test.each(['opened', 'synchronize'])('the %s pull request is judged, and its actor stands behind it', (action) => {
  const payloads = examples('pull_request', action);
  expect(payloads).not.toEqual([]);
  for (const payload of payloads) {
    const { pull_request: pull, sender } = payload;
    expect(requestOf('pull_request', payload)).toEqual({
      kind: 'pull',
      number: pull?.number,
      sha: pull?.head.sha,
      plans: 'given',
      actor: { id: sender?.id, login: sender?.login, type: sender?.type },
    });
  }
});

test.each([
  ['pull_request', 'labeled'],
  ['pull_request', 'reopened'],
  ['pull_request_review', 'submitted'],
  ['pull_request_review', 'dismissed'],
])('whoever causes %s %s does not stand behind the change', (name, action) => {
  const payloads = examples(name, action);
  expect(payloads).not.toEqual([]);
  for (const payload of payloads) {
    const { pull_request: pull } = payload;
    const plans = name === 'pull_request' ? 'given' : 'either';
    expect(requestOf(name, payload)).toEqual({ kind: 'pull', number: pull?.number, sha: pull?.head.sha, plans });
  }
});

test('a retargeted pull request is judged again', () => {
  const [payload] = examples('pull_request', 'opened');
  expect(requestOf('pull_request', { ...payload, action: 'edited' })).toMatchObject({ kind: 'pull' });
});

test('a closed pull request is settled', () => {
  const [payload] = examples('pull_request', 'closed');
  expect(requestOf('pull_request', payload ?? {})).toEqual({ kind: 'closed', number: payload?.pull_request?.number });
});

test('a merge group is judged on its own commit, until it leaves the queue', () => {
  const [payload] = examples('merge_group');
  const { head_sha: sha, head_ref: ref } = payload?.merge_group ?? {};
  expect(requestOf('merge_group', payload ?? {})).toEqual({ kind: 'group', sha, ref });
  expect(requestOf('merge_group', { ...payload, action: 'destroyed' })).toMatchObject({ kind: 'nothing' });
});

const RUN = {
  id: 5,
  run_attempt: 1,
  event: 'pull_request',
  head_sha: 'a'.repeat(40),
  head_branch: 'change',
  head_repository: { full_name: 'acme/infra' },
  conclusion: 'success',
};
const FOR = { kind: 'run', sha: RUN.head_sha, branch: 'change', repository: 'acme/infra' };

test('where a workflow planned, its pull requests are judged; where it did not succeed, its commit is refused', () => {
  expect(requestOf('workflow_run', { workflow_run: RUN })).toEqual({ ...FOR, plans: 'given' });
  for (const conclusion of ['failure', 'cancelled', 'skipped', null]) {
    expect(requestOf('workflow_run', { workflow_run: { ...RUN, conclusion } })).toMatchObject({
      kind: 'refuse',
      sha: RUN.head_sha,
    });
  }
});

test('a relayed review is judged by what was kept, however the relay ended', () => {
  for (const conclusion of ['success', 'cancelled', null]) {
    const run = { ...RUN, event: 'pull_request_review', conclusion };
    expect(requestOf('workflow_run', { workflow_run: run })).toEqual({ ...FOR, plans: 'kept' });
  }
});

test('a workflow that planned for a merge queue is judged as its group', () => {
  const run = { ...RUN, event: 'merge_group', head_branch: 'gh-readonly-queue/main/pr-7-abc' };
  const ref = 'refs/heads/gh-readonly-queue/main/pr-7-abc';
  expect(requestOf('workflow_run', { workflow_run: run })).toEqual({ kind: 'group', sha: RUN.head_sha, ref });
});

test.each(['push', 'workflow_dispatch', 'pull_request_target', 'schedule'])(
  'plans of a workflow that %s started belong to no pull request',
  (event) => {
    expect(() => requestOf('workflow_run', { workflow_run: { ...RUN, event } })).toThrow(`started by \`${event}\``);
  },
);

test.each([
  ['refs/heads/main', { kind: 'open', branch: 'main' }],
  ['refs/heads/release/2', { kind: 'open', branch: 'release/2' }],
  ['refs/tags/v1', { kind: 'nothing', why: 'This push moved no branch.' }],
])('a push to %s', (ref, request) => {
  expect(requestOf('push', { ref })).toEqual(request);
});

test('a dispatched run names a pull request and brings no plan', () => {
  expect(requestOf('workflow_dispatch', { inputs: { 'pull-request': '12' } })).toEqual({
    kind: 'pull',
    number: 12,
    plans: 'kept',
  });
  for (const inputs of [{}, null, { number: 'x' }, { number: '-1' }, { number: '1.5' }]) {
    expect(() => requestOf('workflow_dispatch', { inputs })).toThrow('cannot tell');
  }
});

test.each(['issue_comment', 'release', 'constructor', 'toString', ''])('the event "%s" is an error, never silence', (event) => {
  expect(() => requestOf(event, {})).toThrow('cannot tell from the event');
});

test.each(['pull_request', 'pull_request_review', 'merge_group', 'workflow_run'])(
  '%s without its payload is an error',
  (event) => {
    expect(() => requestOf(event, {})).toThrow('cannot tell from the event');
  },
);
