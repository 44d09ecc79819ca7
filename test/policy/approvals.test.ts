import * as fc from '../support/fast-check.ts';
import { describe, expect, test } from 'vitest';
import type { ReviewEvidence } from '../../src/model/evidence.ts';
import { approvalRule, countApprovals } from '../../src/policy/approvals.ts';
import { defaultPolicy } from '../../src/policy/policy.ts';
import { ANN, BEN, CLARA, DIGEST, HEAD, review } from './evidence.ts';

type Given = Partial<Parameters<typeof countApprovals>[0]>;

function count(reviews: readonly ReviewEvidence[], given: Given = {}) {
  return countApprovals({
    reviews,
    headSha: HEAD,
    approvalDigest: DIGEST,
    authors: [ANN],
    operators: [],
    now: '2026-03-02T12:00:00Z',
    validHours: 72,
    rule: { needed: 1, teams: [], owners: [] },
    ...given,
  });
}

test('a review of this head that names this plan counts', () => {
  expect(count([review()])).toEqual({
    needed: 1,
    counted: [{ login: 'ben', at: '2026-03-02T10:00:00Z' }],
    notCounted: [],
    changesRequestedBy: [],
    ownersMissing: [],
    satisfied: true,
    line: `approve ${DIGEST}`,
    digest: DIGEST,
  });
});

describe('a review does not count, and says why', () => {
  const cases: readonly (readonly [why: string, given: Partial<ReviewEvidence>, input: Given])[] = [
    ['only people', { user: { id: 7, login: 'copilot-pull-request-reviewer[bot]', type: 'Bot' } }, {}],
    ['no permission to write', { canWrite: false }, {}],
    ['wrote a part', { user: ANN }, {}],
    ['wrote a part', { user: { ...ANN, login: 'ann-renamed' } }, {}],
    ['stands behind', {}, { operators: [{ id: BEN.id, login: 'old-name' }] }],
    ['stands behind', {}, { operators: [{ login: 'BEN' }] }],
    ['older commit', { commit: '0'.repeat(40) }, {}],
    ['older commit', { commit: null }, {}],
    ['was edited', { editedAt: '2026-03-02T11:00:00Z' }, {}],
    ['does not name the plan', { body: 'LGTM' }, {}],
    ['does not name the plan', { body: `approve ${DIGEST.slice(0, 20)}` }, {}],
    ['does not name the plan', { body: `> approve ${DIGEST}` }, {}],
    ['does not name the plan', { body: `I do not approve ${DIGEST}` }, {}],
    ['does not name the plan', { body: `approve ${DIGEST}00` }, {}],
    ['does not name the plan', { body: `approve ${DIGEST} looks good` }, {}],
    ['does not name the plan', { body: `Looks good.\n<!--\napprove ${DIGEST}\n-->` }, {}],
    ['does not name the plan', { body: `Looks good.\n<!-- \napprove ${DIGEST}` }, {}],
    ['does not name the plan', { body: `approve ${DIGEST.replace('sha256', 'ѕha256')}` }, {}],
    ['does not name the plan', { body: `approve\u00a0${DIGEST}` }, {}],
    ['does not name the plan', { body: `approve ${DIGEST.toUpperCase()}` }, {}],
    ['names more than one plan', { body: `approve ${DIGEST}\napprove sha256:${'0'.repeat(64)}` }, {}],
    ['another plan', { body: `approve sha256:${'cd'.repeat(32)}` }, {}],
    ['older than 72 hours', { submittedAt: '2026-02-27T11:59:59Z' }, {}],
    ['cannot be read', { submittedAt: 'yesterday' }, {}],
    ['no member of `platform`', {}, { rule: { needed: 1, teams: ['platform'], owners: [] } }],
    ['was dismissed', { state: 'DISMISSED' }, {}],
  ];
  test.each(cases)('%s', (why, given, input) => {
    const state = count([review(given)], input);
    expect(state).toMatchObject({ counted: [], satisfied: false });
    expect(state.notCounted).toHaveLength(1);
    expect(state.notCounted[0]?.why).toContain(why);
  });

  test('but the same person by another id is somebody else, whatever the name', () => {
    expect(count([review()], { operators: [{ id: 999, login: 'ben' }] }).satisfied).toBe(true);
  });
});

describe('the latest opinion of each person', () => {
  const changes = review({ id: 2, state: 'CHANGES_REQUESTED', submittedAt: '2026-03-02T11:00:00Z' });

  test('a request for changes takes an approval back and blocks', () => {
    expect(count([changes, review()])).toMatchObject({ counted: [], changesRequestedBy: ['ben'], satisfied: false });
  });

  test('a live request for changes blocks whoever else approves', () => {
    expect(count([changes, review({ id: 3, user: CLARA })])).toMatchObject({ changesRequestedBy: ['ben'], satisfied: false });
  });

  test('of somebody who may not write, it holds nothing up', () => {
    expect(count([{ ...changes, canWrite: false }, review({ user: CLARA })]).satisfied).toBe(true);
  });

  test('an approval after it counts again; at one second the id decides', () => {
    expect(count([changes, review({ id: 3, submittedAt: '2026-03-02T11:00:00Z' })]).satisfied).toBe(true);
    expect(count([changes, review({ id: 1, submittedAt: '2026-03-02T11:00:00Z' })]).satisfied).toBe(false);
  });

  test.each(['COMMENTED', 'PENDING'] as const)('%s says nothing, so the approval before it stands', (state) => {
    expect(count([review(), review({ id: 9, state, body: '', submittedAt: '2026-03-02T11:30:00Z' })]).satisfied).toBe(true);
  });

  test('one person counts once', () => {
    const twice = [review(), review({ id: 2, submittedAt: '2026-03-02T11:00:00Z' })];
    expect(count(twice, { rule: { needed: 2, teams: [], owners: [] } })).toMatchObject({
      counted: [{ login: 'ben' }],
      satisfied: false,
    });
    const two = [review(), review({ id: 2, user: CLARA })];
    expect(count(two, { rule: { needed: 2, teams: [], owners: [] } }).satisfied).toBe(true);
  });

  test('the order in which the pages came does not matter', () => {
    const reviews = [
      review(),
      changes,
      review({ id: 3, user: CLARA }),
      review({ id: 4, user: CLARA, state: 'DISMISSED', submittedAt: '2026-03-02T11:10:00Z' }),
    ];
    fc.assert(
      fc.property(fc.shuffledSubarray(reviews, { minLength: reviews.length }), (shuffled) => {
        expect(count(shuffled)).toEqual(count(reviews));
      }),
    );
  });
});

test('a member of a required team counts', () => {
  const rule = { needed: 1, teams: ['platform', 'dba'], owners: [] };
  expect(count([review({ teams: ['web', 'dba'] })], { rule }).satisfied).toBe(true);
});

test.each([
  ['a person who is named', { user: BEN }, true],
  ['a member of a team that is named', { user: CLARA, teams: ['dba'] }, true],
  ['somebody else', { user: CLARA, teams: ['web'] }, false],
])('of code owners, %s: enough is %s', (_, given, satisfied) => {
  const owners = [{ owners: ['@acme/dba', '@Ben'], logins: ['ben'], teams: ['dba'], files: ['db/main.tf', 'db/users.tf'] }];
  const state = count([review(given)], { rule: { needed: 1, teams: [], owners } });
  expect(state.satisfied).toBe(satisfied);
  expect(state.ownersMissing).toEqual(
    satisfied ? [] : ['The code owners of `db/main.tf` and 1 more have not approved: `@acme/dba` or `@Ben`'],
  );
});

test('where nobody has to approve, no code owner has to either', () => {
  const owners = [{ owners: ['@acme/dba'], logins: [], teams: ['dba'], files: ['db/main.tf'] }];
  expect(count([], { rule: { needed: 0, teams: [], owners } })).toMatchObject({ satisfied: true, ownersMissing: [] });
});

test('an approval with Windows line breaks counts, and holds to its last second', () => {
  const given = { body: `Fine.\r\napprove ${DIGEST}\r\n`, submittedAt: '2026-02-27T12:00:00Z' };
  expect(count([review(given)]).satisfied).toBe(true);
});

describe('how many approvals a verdict takes', () => {
  test.each([
    ['agent', 'pass', 0],
    ['agent', 'review', 1],
    ['agent', 'block', 2],
    ['unknown', 'block', 2],
    ['human', 'review', 1],
    ['human', 'block', 1],
    ['automation', 'block', 1],
    ['assisted', 'block', 1],
  ] as const)('%s, %s: %i', (kind, verdict, needed) => {
    expect(approvalRule(defaultPolicy, { kind, verdict })).toEqual({ needed, teams: [], owners: [] });
  });

  test('where another person has to say yes, even a pass takes one', () => {
    expect(approvalRule(defaultPolicy, { kind: 'human', verdict: 'pass', anotherPerson: true }).needed).toBe(1);
    expect(approvalRule(defaultPolicy, { kind: 'agent', verdict: 'block', anotherPerson: true }).needed).toBe(2);
  });
});
