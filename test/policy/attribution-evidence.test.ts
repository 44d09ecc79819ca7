import { describe, expect, test } from 'vitest';
import type { Account, PullRequestEvidence } from '../../src/model/evidence.ts';
import { attribute, type AttributionSettings } from '../../src/policy/attribution.ts';
import { defaultPolicy } from '../../src/policy/policy.ts';
import { ANN, BEN, CLARA, commit, pullRequest } from './evidence.ts';

function attributed(given: Partial<PullRequestEvidence>, settings: Partial<AttributionSettings> = {}) {
  return attribute(pullRequest(given), { ...defaultPolicy.attribution, ...settings });
}

function said(given: Partial<PullRequestEvidence>, settings: Partial<AttributionSettings> = {}): readonly string[] {
  return attributed(given, settings).principal.evidence;
}

const bot = (id: number, login: string): Account => ({ id, login, type: 'Bot' });
const CLAUDE = bot(209_825_114, 'claude[bot]');
const DEPENDABOT = bot(49_699_333, 'dependabot[bot]');
const ROBOT = bot(900, 'robot[bot]');
const ZOE: Account = { id: 999, login: 'zoe', type: 'User' };

describe('what was seen of an agent is said, with where', () => {
  const cases: readonly (readonly [string, Partial<PullRequestEvidence>, string])[] = [
    ['who opened it', { author: CLAUDE }, 'the pull request was opened by `claude[bot]` (claude, high)'],
    ['who pushed', { pushers: [ANN, CLAUDE] }, '`claude[bot]` pushed to the branch (claude, high)'],
    ['who moved the head', { actors: [ANN, CLAUDE] }, '`claude[bot]` moved the head (claude, high)'],
    ['who wrote a commit', { commits: [commit({ author: CLAUDE })] }, 'commit `6dcb09b` is by `claude[bot]` (claude, high)'],
    [
      'that the commit is gone',
      { commits: [commit(), commit({ author: CLAUDE, removedByForcePush: true })] },
      'commit `6dcb09b`, which a force-push removed, is by `claude[bot]` (claude, high)',
    ],
    ['an app', { viaApp: { id: 1, slug: 'claude' } }, 'the pull request was opened through the app `claude` (claude, high)'],
    [
      'an app that nobody named',
      { viaApp: { id: 77, slug: 'helpful-app' } },
      'the pull request was opened through the app `helpful-app`, which no policy names (helpful-app, medium)',
    ],
    [
      'a bot that nobody named',
      { pushers: [ANN, ROBOT] },
      '`robot[bot]` pushed to the branch, a bot that no policy names (robot[bot], medium)',
    ],
    ['an earlier check', { earlierAgents: ['claude'] }, 'an earlier check of this pull request found an agent (claude, high)'],
    [
      'an agent without a name',
      { earlierAgents: ['any'] },
      'an earlier check of this pull request found an agent (an agent, high)',
    ],
    ['the same plan', { samePlan: [{ pullRequest: 7, agent: 'claude' }] }, '#7 brought the same plan (claude, high)'],
    [
      'the description',
      { body: '🤖 Generated with [Claude Code](https://claude.com/claude-code)' },
      'the description has the words of an agent (claude-code, high)',
    ],
    [
      'a commit’s message',
      { commits: [commit({ message: 'Fix\n\n🤖 Generated with [Claude Code](https://claude.com/claude-code)' })] },
      'the message of commit `6dcb09b` has the words of an agent (claude-code, high)',
    ],
    [
      'a trailer of the description',
      { body: 'Ready\n\nCo-Authored-By: Claude <noreply@anthropic.com>' },
      'the description has the trailer `Co-Authored-By: Claude <noreply@anthropic.com>` (claude-code, high)',
    ],
    [
      'an address',
      { commits: [commit({ committerEmail: 'noreply@anthropic.com' })] },
      'commit `6dcb09b` is by `noreply@anthropic.com` (claude, high)',
    ],
    [
      'a git note, by its first line',
      { gitNotes: ['refs/notes/claude-conversations\n{"messages": []}'] },
      'a note in `refs/notes/claude-conversations` (claude, high)',
    ],
  ];
  test.each(cases)('%s', (_, given, sentence) => {
    expect(said(given)).toContain(sentence);
  });

  test('each account by its weightiest part alone', () => {
    expect(said({ author: CLAUDE, pushers: [CLAUDE], actors: [CLAUDE] })).toEqual([
      'the pull request was opened by `claude[bot]` (claude, high)',
    ]);
  });

  test('what could not be read beside it', () => {
    expect(said({ author: CLAUDE, missing: ['the timeline could not be read'] }).at(-1)).toBe('the timeline could not be read');
  });

  test('the surest first, whatever was found first', () => {
    const both = said({ pushers: [ANN, ROBOT], gitNotes: ['refs/notes/claude-conversations\n{}'] });
    expect(both.map((line) => line.replace(/^.*, (\w+)\)$/, '$1'))).toEqual(['high', 'medium']);
  });

  test('an agent is called by the first sign that names one, and by none where none does', () => {
    const { name, ...rest } = attributed({ earlierAgents: ['any'] }).principal;
    expect([name, rest.kind]).toEqual([undefined, 'agent']);
    expect(attributed({ earlierAgents: ['any', 'claude'] }).principal.name).toBe('claude');
  });
});

describe('why an author is unknown is said', () => {
  const cases: readonly (readonly [string, Partial<PullRequestEvidence>, string])[] = [
    ['no commits', { commits: [] }, 'no commit could be read'],
    [
      'too many commits',
      { commits: Array.from({ length: 251 }, () => commit()) },
      'more than 250 commits: not all of them can be read',
    ],
    ['no pusher', { pushers: [] }, 'nobody is recorded as having pushed to the branch'],
    ['a stranger', { pushers: [ANN, ZOE] }, '`zoe` is no person who may write to this repository'],
    ['a page that failed', { missing: ['the timeline could not be read'] }, 'the timeline could not be read'],
  ];
  test.each(cases)('%s', (_, given, sentence) => {
    const { principal } = attributed(given);
    expect([principal.kind, principal.confidence]).toEqual(['unknown', 'low']);
    expect(principal.evidence).toEqual([sentence]);
  });

  test('as many commits as the forge lists are few enough, and those that were pushed away do not count', () => {
    const all = Array.from({ length: 250 }, () => commit());
    expect(attributed({ commits: all }).principal.kind).toBe('human');
    expect(attributed({ commits: [...all, commit({ removedByForcePush: true })] }).principal.kind).toBe('human');
  });
});

describe('who is no agent is said too', () => {
  test('automation that is known by its id', () => {
    expect(attributed({ author: DEPENDABOT, pushers: [DEPENDABOT], actors: [DEPENDABOT] }).principal).toMatchObject({
      kind: 'automation',
      name: 'dependabot[bot]',
      evidence: ['`dependabot[bot]` and all who pushed are automation that is known by its id, or people who may write'],
    });
  });

  test('people, each once', () => {
    expect(said({ pushers: [ANN, BEN], actors: [BEN], commits: [commit(), commit()] })).toEqual([
      'opened and pushed by `ann`, `ben`, who may write; no sign of an agent in 2 commits',
    ]);
  });

  test('a person is sure where every commit is signed', () => {
    expect(attributed({ commits: [commit(), commit({ verified: false })] }).principal.confidence).toBe('medium');
  });
});

test('the authors are the one who opened it and those of its commits, as far as the forge knows them', () => {
  const { author, ...stranger } = commit();
  expect(author).toBe(ANN);
  expect(attributed({ commits: [commit({ author: BEN }), stranger, commit({ author: CLARA })] }).authors).toEqual([
    ANN,
    BEN,
    CLARA,
  ]);
});
