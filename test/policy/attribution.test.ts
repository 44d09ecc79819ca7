import { describe, expect, test } from 'vitest';
import type { Account, PullRequestEvidence } from '../../src/model/evidence.ts';
import { attribute, type AttributionSettings } from '../../src/policy/attribution.ts';
import { defaultPolicy } from '../../src/policy/policy.ts';
import { ANN, BEN, commit, pullRequest } from './evidence.ts';

const SETTINGS = defaultPolicy.attribution;

function principal(given: Partial<PullRequestEvidence>, settings: Partial<AttributionSettings> = {}) {
  return attribute(pullRequest(given), { ...SETTINGS, ...settings }).principal;
}

function bot(id: number, login: string): Account {
  return { id, login, type: 'Bot' };
}

const CLAUDE = bot(209_825_114, 'claude[bot]');
const DEPENDABOT = bot(49_699_333, 'dependabot[bot]');
const ACTIONS = bot(41_898_282, 'github-actions[bot]');

describe('a person', () => {
  test('is believed where author and pushers may write, everything was read and no sign speaks against it', () => {
    expect(principal({})).toEqual({
      kind: 'human',
      name: 'ann',
      confidence: 'high',
      evidence: ['opened and pushed by `ann`, who may write; no sign of an agent in 1 commit'],
      operators: [],
    });
    expect(principal({ commits: [commit({ verified: false })] })).toMatchObject({ kind: 'human', confidence: 'medium' });
  });

  const lookalikes: readonly (readonly [string, Partial<PullRequestEvidence>])[] = [
    ['is called Claude', { commits: [commit({ authorName: 'Claude Dupont', authorEmail: 'claude@dupont.example' })] }],
    ['has the login claude', withAuthor({ id: 81_847, login: 'claude', type: 'User' })],
    ['has the login Copilot', withAuthor({ id: 5555, login: 'Copilot', type: 'User' })],
    [
      'mentions Copilot in a message',
      { commits: [commit({ message: 'Document how Copilot and Claude Code open pull requests' })] },
    ],
    ['mentions agents in a description', { body: 'Asked @copilot, cursor and devin about it: no use.' }],
    ['quotes a trailer', { body: '> Co-authored-by: Claude <noreply@anthropic.com>' }],
    [
      'thanks a person by Assisted-by',
      { commits: [commit({ message: 'Fix\n\nAssisted-by: Claude Shannon <cs@bell.example>' })] },
    ],
    ['names a generator of code', { commits: [commit({ message: 'Fix\n\nGenerated-by: protoc-gen-go v1.36' })] }],
    ['says that no AI was used', { commits: [commit({ message: 'Fix\n\nAI-assisted: none' })] }],
    ['has a branch that is named after a tool', { branch: 'feature/copilot/docs' }],
    ['has a bare label', { labels: ['agents', 'codex-docs'] }],
  ];
  test.each(lookalikes)('stays one who %s', (_, given) => {
    expect(principal(given).kind).toBe('human');
  });
});

describe('an assisted person', () => {
  test.each([
    ['an editor’s completion trailer', { commits: [commit({ message: 'Fix\n\nCo-authored-by: Copilot <copilot@github.com>' })] }],
    ['a review by Copilot', { timeline: [{ event: 'copilot_work_started', actor: ANN }] }],
    ['a summary by a reviewing bot', { body: '<!-- CURSOR_SUMMARY -->\nShort' }],
  ])('is told by %s', (_, given) => {
    expect(principal(given)).toMatchObject({ kind: 'assisted', name: 'ann', confidence: 'low' });
  });
});

describe('an agent', () => {
  const trailer = 'Fix\n\nCo-Authored-By: Claude Opus 4.8 <noreply@anthropic.com>';
  const signs: readonly (readonly [string, Partial<PullRequestEvidence>])[] = [
    ['its account', { author: CLAUDE }],
    ['its push', { pushers: [ANN, CLAUDE] }],
    ['a commit of its account', { commits: [commit({ author: CLAUDE })] }],
    ['a co-author that the forge resolved', { commits: [commit({ coAuthors: [CLAUDE] })] }],
    ['a trailer', { commits: [commit({ message: trailer })] }],
    [
      'a trailer in the middle of a squashed message',
      { commits: [commit({ message: `${trailer}\n\n* more\n\nSigned-off-by: Ann` })] },
    ],
    ['a commit that a force-push removed', { commits: [commit(), commit({ message: trailer, removedByForcePush: true })] }],
    ['a branch', { branch: 'claude/fix-2026' }],
    ['a description', { body: 'Ready.\n\n🤖 Generated with [Claude Code](https://claude.com/claude-code)' }],
    ['an e-mail address', { commits: [commit({ committerEmail: 'NoReply@Anthropic.com' })] }],
    ['an earlier check', { earlierAgents: ['claude'] }],
    ['a plan that an agent brought before', { samePlan: [{ pullRequest: 7, agent: 'claude' }] }],
    ['git notes', { gitNotes: ['refs/notes/claude-conversations\n{"messages": []}'] }],
  ];
  test.each(signs)('is told by %s', (_, given) => {
    expect(principal(given)).toMatchObject({ kind: 'agent', confidence: 'high' });
  });

  test('stays one whatever else is said: evidence only raises', () => {
    const settings = { automation: [{ id: CLAUDE.id, login: 'claude[bot]' }] };
    expect(principal({ author: CLAUDE }, settings).kind).toBe('agent');
    expect(principal({ author: CLAUDE, missing: ['a page failed'] })).toMatchObject({ kind: 'agent', name: 'claude' });
  });

  test('is any bot that nobody has named, and any app that opens pull requests as a person', () => {
    expect(principal({ author: ACTIONS })).toMatchObject({ kind: 'agent', name: 'github-actions[bot]', confidence: 'medium' });
    expect(principal({ viaApp: { id: 77, slug: 'helpful-app' } })).toMatchObject({ kind: 'agent', name: 'helpful-app' });
    expect(principal({ viaApp: { id: 77, slug: 'helpful-app' } }, { automation: [{ id: 77, login: 'helpful-app' }] }).kind).toBe(
      'human',
    );
    expect(principal({ viaApp: { id: 1, slug: 'claude' } })).toMatchObject({ kind: 'agent', name: 'claude' });
  });

  test('is told by a sign that the policy adds', () => {
    const signals = [{ agent: 'deploybot', kind: 'branch', pattern: '^deploybot/', match: 'regex' }] as const;
    expect(principal({ branch: 'deploybot/x' }, { signals })).toMatchObject({ kind: 'agent', name: 'deploybot' });
    expect(principal({ branch: 'deploy/x' }, { signals }).kind).toBe('human');
    const exact = [{ agent: 'in-house', kind: 'label', pattern: 'AI', confidence: 'low' }] as const;
    expect(principal({ labels: ['ai'] }, { signals: exact }).kind).toBe('assisted');
  });

  test('evidence says what was seen and how sure it is, the surest first', () => {
    const said = principal({ branch: 'gemini/x', commits: [commit({ message: trailer })] });
    expect(said.evidence[0]).toBe(
      'commit `6dcb09b` has the trailer `Co-Authored-By: Claude Opus 4.8 <noreply@anthropic.com>` (claude-code, high)',
    );
    expect(said.evidence.at(-1)).toBe('the branch is called `gemini/x` (gemini-cli, low)');
  });
});

describe('automation', () => {
  const dependabot = {
    author: DEPENDABOT,
    pushers: [DEPENDABOT],
    actors: [DEPENDABOT],
    branch: 'dependabot/terraform/aws-6.0',
    commits: [commit({ author: DEPENDABOT, authorEmail: '49699333+dependabot[bot]@users.noreply.github.com' })],
  };

  test('is known by the id of its account', () => {
    expect(principal(dependabot)).toMatchObject({ kind: 'automation', name: 'dependabot[bot]', confidence: 'high' });
    const renovate = bot(29_139_614, 'renovate[bot]');
    expect(principal({ ...dependabot, author: renovate, pushers: [renovate] }).kind).toBe('automation');
  });

  test('is not believed by its name', () => {
    const fake = bot(4711, 'dependabot[bot]');
    expect(principal({ author: fake, pushers: [fake], actors: [fake], commits: [commit({ author: fake })] }).kind).toBe('agent');
    expect(principal({ commits: dependabot.commits.map((one) => ({ ...one, author: ANN })) }).kind).toBe('human');
  });

  test('is what the policy names by id, with people who may write beside it', () => {
    const automation = [{ id: ACTIONS.id, login: 'github-actions[bot]' }];
    expect(principal({ author: ACTIONS, pushers: [ACTIONS, BEN] }, { automation })).toMatchObject({
      kind: 'automation',
      operators: ['ben', 'ann'],
    });
  });
});

describe('an author is unknown', () => {
  const stranger: Account = { id: 999, login: 'stranger', type: 'User' };
  test.each([
    ['where a page failed', { missing: ['the commits could not be read'] }],
    ['without commits', { commits: [] }],
    ['beyond 250 commits', { commits: Array.from({ length: 251 }, () => commit()) }],
    ['where nobody is recorded as having pushed', { pushers: [] }],
    ['who may not write', withAuthor(stranger)],
    ['where a pusher may not write', { pushers: [ANN, stranger] }],
    ['who is no user', { author: { id: 10_137, login: 'ghost', type: 'Mannequin' } as const }],
  ])('%s', (_, given) => {
    expect(principal(given)).toMatchObject({ kind: 'unknown', confidence: 'low' });
  });

  test('where the policy wants signatures and a commit has none', () => {
    const given = { commits: [commit(), commit({ verified: false })] };
    expect(principal(given, { requireSigned: true })).toMatchObject({ kind: 'unknown' });
    expect(principal(given, { requireSigned: true }).evidence).toEqual(['1 commit without a verified signature']);
    expect(principal({}, { requireSigned: true }).kind).toBe('human');
  });
});

function withAuthor(account: Account): Partial<PullRequestEvidence> {
  const writers = new Set(account.login === 'stranger' ? [] : [account.id]);
  return {
    author: account,
    pushers: [account],
    actors: [account],
    commits: [commit({ author: account, committer: account })],
    writers,
  };
}
