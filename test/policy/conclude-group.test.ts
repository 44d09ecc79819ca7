import { describe, expect, test } from 'vitest';
import { concludeGroup, type ConcludeGroupInput } from '../../src/policy/conclude-group.ts';

const CLEARED = { number: 7, cleared: true, title: 'Passes with a score of 2' };
const OTHER = { number: 8, cleared: true, title: 'Approved by ben' };
const HELD = { number: 9, cleared: false, title: 'Needs review: 0 of 1 approval' };
const STOPPED = { number: 10, cleared: false, title: 'Blocked: 0 of 2 approvals' };

function group(given: Partial<ConcludeGroupInput> = {}) {
  const rest: ConcludeGroupInput['rest'] = { verdict: 'pass', summary: { headline: 'Nothing is lost.', consequence: '' } };
  return concludeGroup({ members: [CLEARED, OTHER], rest, isEmpty: false, mode: 'enforce', undecided: [], ...given });
}

describe('what a merge queue put together', () => {
  test('is held up by each of its pull requests that is, and says by which and why', () => {
    expect(group({ members: [CLEARED, HELD, STOPPED] })).toEqual({
      conclusion: 'failure',
      title: 'Held up by #9, #10',
      reasons: ['#9: Needs review: 0 of 1 approval', '#10: Blocked: 0 of 2 approvals'],
    });
  });

  test('passes where it is nothing but what its pull requests were judged for', () => {
    expect(group({ isEmpty: true })).toEqual({
      conclusion: 'success',
      title: 'Passes: nothing but what its pull requests were judged for',
      reasons: ['all of 2 pull requests may be merged: #7, #8'],
    });
  });

  test('passes where what comes on top passes, and says that something does', () => {
    expect(group()).toEqual({
      conclusion: 'success',
      title: 'Passes',
      reasons: [
        'all of 2 pull requests may be merged: #7, #8',
        'together they change what none of them was judged for',
        'Nothing is lost.',
      ],
    });
  });

  test.each(['review', 'block'] as const)('fails where what comes on top is a %s: a group has no approvals', (verdict) => {
    const rest = { verdict, summary: { headline: '`aws_db_instance.main` is destroyed.', consequence: '' } };
    expect(group({ rest })).toMatchObject({
      conclusion: 'failure',
      title: 'Changes what no pull request of it was judged for',
      reasons: [expect.anything(), expect.anything(), '`aws_db_instance.main` is destroyed.'],
    });
  });

  test('cannot be decided without a plan, whatever its pull requests are', () => {
    const undecided = ['no plan of `db`'];
    const failed = { conclusion: 'failure', title: 'Cannot be decided', reasons: undecided };
    expect(group({ undecided })).toEqual(failed);
    expect(group({ undecided, isEmpty: true })).toEqual(failed);
    expect(group({ undecided, members: [HELD] })).toEqual(failed);
  });

  test('is let through by a policy that observes, which says what it would do', () => {
    expect(group({ members: [HELD], mode: 'observe' })).toEqual({
      conclusion: 'success',
      title: 'Would block: held up by #9',
      reasons: ['the policy only observes, so nothing is held up', '#9: Needs review: 0 of 1 approval'],
    });
  });
});
