import { describe, expect, test } from 'vitest';
import type { PullRequestEvidence } from '../../src/model/evidence.ts';
import { defaultPolicy } from '../../src/policy/policy.ts';
import { judgeTakeOver, takeOverNumber } from '../../src/policy/takeover.ts';
import { ANN, BEN, commit, pullRequest, WEB_FLOW } from './evidence.ts';

const SAME = [{ pullRequest: 7, agent: 'claude' }];

function takeOver(given: Partial<PullRequestEvidence>, operators = [{ id: BEN.id, login: 'ben' }]) {
  return judgeTakeOver(pullRequest({ samePlan: SAME, ...given }), defaultPolicy.attribution, { number: 7, operators });
}

test.each([
  ['taken over from #7', 7],
  ['The agent was wrong twice.\n\nTaken over from #12.', 12],
  ['taken over from 7', undefined],
  ['overtaken over from #7', undefined],
  ['', undefined],
])('the number in %j is %s', (body, number) => {
  expect(takeOverNumber(body)).toBe(number);
});

describe('a person takes an agent’s change over', () => {
  test('where they wrote all of it and do not stand behind the agent', () => {
    expect(takeOver({})).toMatchObject({ accepted: true, from: 7, why: [], attribution: { principal: { kind: 'human' } } });
    expect(takeOver({ commits: [commit({ committer: WEB_FLOW })] }).accepted).toBe(true);
  });

  const refused: readonly (readonly [string, Partial<PullRequestEvidence>, string])[] = [
    ['with a commit of somebody else', { commits: [commit(), commit({ author: BEN })] }, '`ben` had a part in it too'],
    ['with somebody else’s push', { pushers: [ANN, BEN] }, '`ben` had a part in it too'],
    [
      'with the agent’s commit',
      { commits: [commit({ authorEmail: 'noreply@anthropic.com' })] },
      'not wholly the work of a person',
    ],
    ['with a commit of no account', { commits: [withoutAccount()] }, 'commit `6dcb09b` belongs to no account'],
    ['after an earlier check that found an agent', { earlierAgents: ['claude'] }, 'not wholly the work of a person'],
    ['whose plan another agent brought too', { samePlan: [...SAME, { pullRequest: 8, agent: 'x' }] }, 'not wholly the work'],
    ['in the same pull request', { number: 7 }, 'the same pull request'],
    ['of which a page is missing', { missing: ['a page failed'] }, 'not wholly the work of a person'],
  ];
  test.each(refused)('not %s', (_, given, why) => {
    const result = takeOver(given);
    expect(result.accepted).toBe(false);
    expect(result.why.join('\n')).toContain(why);
    expect(result.attribution.principal.kind).toBe('agent');
  });

  test('not where they stand behind the agent, by id or by name', () => {
    expect(takeOver({}, [{ id: ANN.id, login: 'someone' }]).why).toEqual(['`ann` stands behind #7']);
    const named = { number: 7, operators: [{ login: 'ANN' }] };
    expect(judgeTakeOver(pullRequest(), defaultPolicy.attribution, named).accepted).toBe(false);
  });
});

function withoutAccount() {
  const { author: _author, ...rest } = commit();
  return rest;
}
