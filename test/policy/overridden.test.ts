import { describe, expect, test } from 'vitest';
import type { ApprovalState } from '../../src/model/approval.ts';
import type { GivenOverride } from '../../src/model/override.ts';
import { conclude, type ConcludeInput } from '../../src/policy/conclude.ts';
import { DIGEST } from './evidence.ts';

const OVERRIDE: GivenOverride = { by: 'ben', group: 'oncall', reason: 'the shop is down', expires: '2026-03-03T10:00:00Z' };
const STOP = { id: 'audit', message: '`aws_cloudtrail.main` is the audit trail' };
const HUMAN: ConcludeInput['principal'] = { kind: 'human', confidence: 'high', evidence: [], operators: [] };
const AGENT: ConcludeInput['principal'] = { ...HUMAN, kind: 'agent' };

function approvals(given: Partial<ApprovalState> = {}): ApprovalState {
  return {
    needed: 0,
    counted: [],
    notCounted: [],
    changesRequestedBy: [],
    ownersMissing: [],
    satisfied: true,
    line: `approve ${DIGEST}`,
    digest: DIGEST,
    ...given,
  };
}

const by = (...logins: readonly string[]) => logins.map((login) => ({ login, at: '2026-03-02T10:00:00Z' }));

type Given = Partial<Omit<ConcludeInput, 'report'>> & { readonly stops?: readonly (typeof STOP)[] };

function gate(verdict: 'pass' | 'review' | 'block', { stops = [], ...more }: Given = {}) {
  const report = { verdict, score: 42, summary: { headline: 'A database goes.', consequence: 'c' }, hardStops: [...stops] };
  return conclude({ report, principal: HUMAN, approvals: approvals(), mode: 'enforce', ...more });
}

describe('an override', () => {
  test.each(['review', 'block'] as const)('clears a %s, and says who gave it and why', (verdict) => {
    expect(gate(verdict, { override: OVERRIDE })).toEqual({
      conclusion: 'success',
      title: 'Overridden by ben of oncall',
      reasons: [`ben of oncall overrode the verdict (${verdict}): the shop is down`, 'A database goes.'],
    });
  });

  test('clears a hard stop of an agent, too', () => {
    expect(gate('block', { override: OVERRIDE, principal: AGENT, stops: [STOP] }).title).toBe('Overridden by ben of oncall');
  });

  test('clears a pass that needs an approval, and is not spent on one that needs none', () => {
    expect(gate('pass', { override: OVERRIDE, approvals: approvals({ needed: 1 }) }).title).toBe('Overridden by ben of oncall');
    expect(gate('pass', { override: OVERRIDE }).title).toBe('Passes with a score of 42');
  });

  test('clears no looser policy, no request for changes and no missing plan', () => {
    expect(gate('block', { override: OVERRIDE, loosened: ['the gate would only observe'] }).conclusion).toBe('failure');
    const changes = approvals({ changesRequestedBy: ['clara'], needed: 1 });
    expect(gate('review', { override: OVERRIDE, approvals: changes }).conclusion).toBe('action_required');
    expect(gate('review', { override: OVERRIDE, undecided: ['no plan of `db`'] }).conclusion).toBe('failure');
  });
});

describe('the gate says why', () => {
  test('a pass', () => {
    expect(gate('pass')).toEqual({
      conclusion: 'success',
      title: 'Passes with a score of 42',
      reasons: ['A database goes.'],
    });
  });

  test('a plan that is missing', () => {
    const undecided = ['no plan of `db`', 'no plan of `web`'];
    expect(gate('pass', { undecided })).toEqual({ conclusion: 'failure', title: 'Cannot be decided', reasons: undecided });
  });

  test('each way in which a policy would be looser', () => {
    const loosened = ['the gate would only observe', 'a person may approve alone'];
    expect(gate('pass', { loosened })).toEqual({
      conclusion: 'action_required',
      title: 'Needs approval: 0 of 1 approval',
      reasons: [
        'A database goes.',
        'the policy would be looser: the gate would only observe',
        'the policy would be looser: a person may approve alone',
        '0 of 1 approval',
      ],
    });
    expect(gate('pass', { loosened, principal: AGENT }).reasons).toEqual([
      "an agent's change would loosen the policy: the gate would only observe",
      "an agent's change would loosen the policy: a person may approve alone",
    ]);
  });

  test('how many approvals of how many', () => {
    const waiting = approvals({ needed: 2, counted: by('ben') });
    expect(gate('block', { approvals: waiting })).toMatchObject({
      conclusion: 'failure',
      title: 'Blocked: 1 of 2 approvals',
      reasons: ['A database goes.', '1 of 2 approvals'],
    });
    expect(gate('review', { approvals: { ...waiting, needed: 1 } }).title).toBe('Approved by ben');
    expect(gate('block', { approvals: { ...waiting, counted: by('ben', 'clara') } })).toEqual({
      conclusion: 'success',
      title: 'Approved by ben, clara',
      reasons: ['A database goes.'],
    });
  });

  test('which code owners are missing, though there are approvals enough', () => {
    const ownersMissing = ['`infra/` belongs to `@acme/platform`'];
    expect(gate('review', { approvals: approvals({ needed: 1, counted: by('ben'), ownersMissing }) })).toEqual({
      conclusion: 'action_required',
      title: 'Needs review: code owners have not approved',
      reasons: ['A database goes.', 'code owners have not approved', ...ownersMissing],
    });
  });

  test('who wants changes, however many approve', () => {
    const wanted = approvals({ needed: 1, counted: by('ben'), changesRequestedBy: ['clara', 'dora'] });
    expect(gate('review', { approvals: wanted }).title).toBe('Needs review: changes requested by clara, dora');
  });

  test('a stop for an agent alone: a person may clear it by approvals', () => {
    expect(gate('block', { principal: AGENT, stops: [STOP] })).toEqual({
      conclusion: 'failure',
      title: 'Blocked: a person has to take this over',
      reasons: [STOP.message],
    });
    expect(gate('block', { stops: [STOP], approvals: approvals({ needed: 2 }) }).title).toBe('Blocked: 0 of 2 approvals');
  });

  test('nothing is held up by a policy that observes, and a pass stays a pass', () => {
    expect(gate('review', { mode: 'observe', approvals: approvals({ needed: 1 }) })).toEqual({
      conclusion: 'success',
      title: 'Would block: needs review: 0 of 1 approval',
      reasons: ['the policy only observes, so nothing is held up', 'A database goes.', '0 of 1 approval'],
    });
    expect(gate('pass', { mode: 'observe' }).reasons).toEqual(['A database goes.']);
  });
});
