import { describe, expect, test } from 'vitest';
import type { PullRequestEvidence } from '../../src/model/evidence.ts';
import { operatorsOf } from '../../src/policy/operators.ts';
import { ANN, BEN, CLARA, commit, pullRequest, WEB_FLOW } from './evidence.ts';

const COPILOT = { id: 198_982_749, login: 'Copilot', type: 'Bot' } as const;
const AGENT = {
  author: COPILOT,
  pushers: [COPILOT],
  actors: [COPILOT],
  commits: [commit({ author: COPILOT, committer: WEB_FLOW, authorEmail: '198982749+Copilot@users.noreply.github.com' })],
};

function operators(given: Partial<PullRequestEvidence>): readonly string[] {
  return operatorsOf(pullRequest({ ...AGENT, ...given })).map(({ login }) => login);
}

describe('who stands behind an agent', () => {
  const co = (line: string) => [commit({ author: COPILOT, committer: WEB_FLOW, message: `Fix\n\n${line}` })];
  const merge = { author: CLARA, committer: WEB_FLOW, parents: 2, message: "Merge branch 'main' into copilot/fix" };
  const cases: readonly (readonly [string, Partial<PullRequestEvidence>, readonly string[]])[] = [
    ['nobody, where nothing says so', {}, []],
    ['the author of the pull request', { author: ANN }, ['ann']],
    ['assignees of Copilot’s pull requests', { assignees: [ANN, COPILOT] }, ['ann']],
    ['assignees of nobody else’s', { author: BEN, assignees: [ANN] }, ['ben']],
    ['who started Copilot', { timeline: [{ event: 'copilot_work_started', actor: BEN }] }, ['ben']],
    ['not who reviewed', { timeline: [{ event: 'reviewed', actor: BEN }] }, []],
    ['pushers', { pushers: [COPILOT, CLARA] }, ['clara']],
    ['who moved the head', { actors: [BEN] }, ['ben']],
    ['a co-author by GitHub’s address', { commits: co('Co-authored-by: Ben <102+ben@users.noreply.github.com>') }, ['ben']],
    ['a co-author by the older address', { commits: co('co-authored-by: Ben <Ben@users.noreply.github.com>') }, ['Ben']],
    [
      'a co-author whom the forge resolved',
      { commits: [commit({ author: COPILOT, committer: WEB_FLOW, coAuthors: [BEN] })] },
      ['ben'],
    ],
    [
      'a commit’s author without an account',
      { commits: [commit({ ...bare(), authorEmail: '9+zoe@users.noreply.github.com' })] },
      ['zoe'],
    ],
    ['removed commits too', { commits: [commit({ author: BEN, committer: BEN, removedByForcePush: true })] }, ['ben']],
    [
      'Jules’s starter',
      { body: 'PR created automatically by Jules for task [1](https://jules.google.com/task/1) started by @zoe' },
      ['zoe'],
    ],
    ['Devin’s requester', { body: '**Requested by:** @zoe' }, ['zoe']],
    ['not who updated the branch', { commits: [...AGENT.commits, commit(merge)] }, []],
    ['who merged by hand', { commits: [commit({ ...merge, committer: CLARA })] }, ['clara']],
    ['who says to have updated it without GitHub’s signature', { commits: [commit({ ...merge, verified: false })] }, ['clara']],
  ];
  test.each(cases)('%s', (_, given, expected) => {
    expect(operators(given)).toEqual(expected);
  });

  test('each person once, by id', () => {
    const given = {
      author: ANN,
      pushers: [ANN],
      body: 'Requested by: @ANN',
      commits: [commit({ authorEmail: '101+ann@users.noreply.github.com' })],
    };
    expect(operatorsOf(pullRequest(given))).toEqual([{ id: 101, login: 'ann' }]);
  });
});

function bare() {
  const { author: _author, committer: _committer, ...rest } = commit();
  return { ...rest, author: COPILOT, committer: WEB_FLOW };
}
