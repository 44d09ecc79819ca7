import { describe, expect, test } from 'vitest';
import type { ApprovalState } from '../../src/model/approval.ts';
import type { Principal } from '../../src/model/decision.ts';
import { conclude, type ConcludeInput } from '../../src/policy/conclude.ts';
import { DIGEST } from './evidence.ts';

const AGENT: Principal = { kind: 'agent', confidence: 'high', evidence: [], operators: [] };
const HUMAN: Principal = { ...AGENT, kind: 'human' };
const STOP = { id: 'audit', message: '`aws_cloudtrail.main` is the audit trail' };

function approvals(needed: number, logins: readonly string[] = [], changesRequestedBy: readonly string[] = []): ApprovalState {
  return {
    needed,
    counted: logins.map((login) => ({ login, at: '2026-03-02T10:00:00Z' })),
    notCounted: [],
    changesRequestedBy,
    ownersMissing: [],
    satisfied: changesRequestedBy.length === 0 && logins.length >= needed,
    line: `approve ${DIGEST}`,
    digest: DIGEST,
  };
}

function given(verdict: 'pass' | 'review' | 'block', more: Partial<ConcludeInput> = {}, stops: readonly (typeof STOP)[] = []) {
  const report = { verdict, score: 42, summary: { headline: 'h', consequence: 'c' }, hardStops: [...stops] };
  const needed = { pass: 0, review: 1, block: 2 }[verdict];
  return conclude({ report, principal: AGENT, approvals: approvals(needed), mode: 'enforce', ...more });
}

describe('the gate', () => {
  const cases: readonly (readonly [string, ReturnType<typeof given>, string, string])[] = [
    ['a pass', given('pass'), 'success', 'Passes with a score of 42'],
    ['a review without approval', given('review'), 'action_required', 'Needs review: 0 of 1 approval'],
    ['a block without approval', given('block'), 'failure', 'Blocked: 0 of 2 approvals'],
    ['a block with half of them', given('block', { approvals: approvals(2, ['ben']) }), 'failure', 'Blocked: 1 of 2 approvals'],
    ['a block with all', given('block', { approvals: approvals(2, ['ben', 'clara']) }), 'success', 'Approved by ben, clara'],
    ['a review with its approval', given('review', { approvals: approvals(1, ['ben']) }), 'success', 'Approved by ben'],
    [
      'a request for changes beside it',
      given('review', { approvals: approvals(1, ['ben'], ['clara']) }),
      'action_required',
      'Needs review: changes requested by clara',
    ],
    [
      'a pass that was taken over',
      given('pass', { approvals: approvals(1) }),
      'action_required',
      'Needs approval: 0 of 1 approval',
    ],
    ['a plan that is missing', given('pass', { undecided: ['no plan of `db`'] }), 'failure', 'Cannot be decided'],
  ];
  test.each(cases)('%s', (_, result, conclusion, title) => {
    expect(result).toMatchObject({ conclusion, title });
  });

  test('no approval clears a hard stop, nor a plan that is missing', () => {
    const all = { approvals: approvals(2, ['ben', 'clara', 'dora']) };
    expect(given('block', all, [STOP])).toEqual({
      conclusion: 'failure',
      title: 'Blocked: a person has to take this over',
      reasons: [STOP.message],
    });
    expect(given('review', { ...all, undecided: ['no plan of `db`'] }).conclusion).toBe('failure');
  });

  test('a looser policy stops an agent, and takes a person’s colleague', () => {
    const loosened = ['the gate would only observe'];
    expect(given('pass', { loosened })).toMatchObject({
      conclusion: 'failure',
      title: 'Blocked: an agent may not loosen the gate',
    });
    expect(given('pass', { loosened, principal: HUMAN }).conclusion).toBe('action_required');
    expect(given('pass', { loosened, principal: HUMAN, approvals: approvals(1, ['ben']) }).conclusion).toBe('success');
  });

  test('an unknown author is held to what an agent is', () => {
    expect(given('pass', { loosened: ['x'], principal: { ...AGENT, kind: 'unknown' } }).conclusion).toBe('failure');
  });

  test.each([
    ['would be held up', given('block', { mode: 'observe' }), 'Would block: blocked: 0 of 2 approvals'],
    ['passes', given('pass', { mode: 'observe' }), 'Passes with a score of 42'],
    ['cannot be decided', given('pass', { mode: 'observe', undecided: ['x'] }), 'Would block: cannot be decided'],
  ])('a policy that observes lets through what %s, and says so', (_, result, title) => {
    expect(result).toMatchObject({ conclusion: 'success', title });
  });
});
