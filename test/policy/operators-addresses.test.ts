import { describe, expect, test } from 'vitest';
import type { CommitEvidence, PullRequestEvidence } from '../../src/model/evidence.ts';
import { operatorsOf } from '../../src/policy/operators.ts';
import { BEN, commit, pullRequest, WEB_FLOW } from './evidence.ts';

const CLAUDE = { id: 209_825_114, login: 'claude[bot]', type: 'Bot' } as const;

/** A pull request of an agent, whose commit has no account that the forge knows. */
function behind(given: Partial<CommitEvidence>, more: Partial<PullRequestEvidence> = {}) {
  const { author, committer, ...bare } = commit();
  expect([author, committer]).toBeDefined();
  return operatorsOf(
    pullRequest({ author: CLAUDE, pushers: [CLAUDE], actors: [CLAUDE], commits: [{ ...bare, ...given }], ...more }),
  );
}

describe('a person is named by an address of the forge', () => {
  test('with the number that is in it, or without', () => {
    expect(behind({ authorEmail: '7+zoe@users.noreply.github.com' })).toEqual([{ id: 7, login: 'zoe' }]);
    expect(behind({ authorEmail: 'zoe@users.noreply.github.com' })).toEqual([{ login: 'zoe' }]);
    expect(behind({ committerEmail: ' zoe@users.noreply.github.com ' })).toEqual([{ login: 'zoe' }]);
  });

  test.each([
    ['an agent', '209825114+claude[bot]@users.noreply.github.com'],
    ['an agent by its number, whatever it calls itself', '209825114+zoe@users.noreply.github.com'],
    ['the browser of the forge', '19864447+web-flow@users.noreply.github.com'],
    ['another address', 'zoe@example.com'],
    ['an address that only ends so', 'x@y@users.noreply.github.com'],
  ])('and %s names nobody', (_, authorEmail) => {
    expect(behind({ authorEmail })).toEqual([]);
  });

  test('each person once: by the number where one is known, whatever the case of the name', () => {
    const given = { authorEmail: '102+ben@users.noreply.github.com', committerEmail: 'BEN@users.noreply.github.com' };
    expect(behind(given)).toEqual([{ id: 102, login: 'ben' }]);
    expect(behind(given, { pushers: [BEN] })).toEqual([{ id: 102, login: 'ben' }]);
    const twice = { authorEmail: 'zoe@users.noreply.github.com', committerEmail: 'Zoe@users.noreply.github.com' };
    expect(behind(twice)).toEqual([{ login: 'Zoe' }]);
  });
});

describe('an update of the branch says nothing of who wrote the change', () => {
  const update = { author: BEN, committer: WEB_FLOW, parents: 2, verified: true, message: "Merge branch 'main' into fix" };

  test('where the forge made and signed it', () => {
    expect(behind(update)).toEqual([]);
    expect(behind({ ...update, message: "Merge remote-tracking branch 'origin/main'" })).toEqual([]);
    expect(behind({ ...update, authorEmail: '102+ben@users.noreply.github.com' })).toEqual([]);
  });

  test.each<[string, Partial<CommitEvidence>]>([
    ['one parent', { parents: 1 }],
    ['no signature', { verified: false }],
    ['another committer', { committer: BEN }],
    ['another message', { message: "Fix: Merge branch 'main'" }],
  ])('and with %s it does', (_, given) => {
    expect(behind({ ...update, ...given })).toEqual([{ id: 102, login: 'ben' }]);
  });

  test('nor does it where nobody committed it', () => {
    const { committer, ...rest } = update;
    expect(committer).toBe(WEB_FLOW);
    expect(behind(rest)).toEqual([{ id: 102, login: 'ben' }]);
  });
});
