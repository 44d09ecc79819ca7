import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { type EventPayload, requestOf } from '../../../src/shells/action/event.ts';

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
    expect(requestOf(name, payload)).toEqual({ kind: 'pull', number: pull?.number, sha: pull?.head.sha });
  }
});

test('a retargeted pull request is judged again', () => {
  const [payload] = examples('pull_request', 'opened');
  expect(requestOf('pull_request', { ...payload, action: 'edited' })).toMatchObject({ kind: 'pull' });
});

test('a closed pull request has nothing to be judged', () => {
  const [payload] = examples('pull_request', 'closed');
  expect(requestOf('pull_request', payload ?? {})).toMatchObject({ kind: 'nothing' });
});

test('a merge group is refused on its own commit', () => {
  const [payload] = examples('merge_group');
  expect(requestOf('merge_group', payload ?? {})).toMatchObject({ kind: 'refuse', sha: payload?.merge_group?.head_sha });
});

test('a plan workflow that did not succeed refuses its commit; one that did has its pull requests judged', () => {
  const run = { head_sha: 'a'.repeat(40), conclusion: 'success' };
  expect(requestOf('workflow_run', { workflow_run: run })).toEqual({ kind: 'commit', sha: run.head_sha });
  for (const conclusion of ['failure', 'cancelled', 'skipped', null]) {
    expect(requestOf('workflow_run', { workflow_run: { ...run, conclusion } })).toMatchObject({
      kind: 'refuse',
      sha: run.head_sha,
    });
  }
});

test.each([
  ['refs/heads/main', { kind: 'open', branch: 'main' }],
  ['refs/heads/release/2', { kind: 'open', branch: 'release/2' }],
  ['refs/tags/v1', { kind: 'nothing', why: 'This push moved no branch.' }],
])('a push to %s', (ref, request) => {
  expect(requestOf('push', { ref })).toEqual(request);
});

test('a dispatched run names a pull request and brings no plan', () => {
  expect(requestOf('workflow_dispatch', { inputs: { 'pull-request': '12' } })).toEqual({ kind: 'pull', number: 12, again: true });
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
