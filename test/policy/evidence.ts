import type { Account, CommitEvidence, PullRequestEvidence, ReviewEvidence } from '../../src/model/evidence.ts';

export const ANN: Account = { id: 101, login: 'ann', type: 'User' };
export const BEN: Account = { id: 102, login: 'ben', type: 'User' };
export const CLARA: Account = { id: 103, login: 'clara', type: 'User' };
export const WEB_FLOW: Account = { id: 19_864_447, login: 'web-flow', type: 'User' };

export function commit(given: Partial<CommitEvidence> = {}): CommitEvidence {
  return {
    sha: '6dcb09b5b57875f334f61aebed695e2e4193db5e',
    authorName: 'Ann Archer',
    authorEmail: 'ann@example.com',
    committerName: 'Ann Archer',
    committerEmail: 'ann@example.com',
    author: ANN,
    committer: ANN,
    message: 'Give the database more room',
    verified: true,
    parents: 1,
    removedByForcePush: false,
    ...given,
  };
}

/** A pull request of Ann's, of which everything was read and in which nothing is odd. */
export function pullRequest(given: Partial<PullRequestEvidence> = {}): PullRequestEvidence {
  return {
    number: 12,
    author: ANN,
    branch: 'more-room',
    title: 'More room',
    body: 'The disk is full.',
    labels: [],
    assignees: [],
    commits: [commit()],
    timeline: [],
    pushers: [ANN],
    actors: [ANN],
    gitNotes: [],
    earlierAgents: [],
    writers: new Set([ANN.id, BEN.id, CLARA.id]),
    missing: [],
    ...given,
  };
}

export const HEAD = 'c3d0be41ecbe669545ee3e94d31ed9a4bc91ee3c';
export const DIGEST = `sha256:${'ab'.repeat(32)}`;

export function review(given: Partial<ReviewEvidence> = {}): ReviewEvidence {
  return {
    id: 1,
    user: BEN,
    state: 'APPROVED',
    commit: HEAD,
    submittedAt: '2026-03-02T10:00:00Z',
    body: `Looks right.\n\napprove ${DIGEST}\n`,
    editedAt: null,
    canWrite: true,
    teams: [],
    ...given,
  };
}
