import { describe, expect, test } from 'vitest';
import { localPrincipal, type LocalSurroundings } from '../../src/policy/principal.ts';

function principal(variables: Record<string, string>, more: Partial<LocalSurroundings> = {}, actor: 'auto' | 'human' = 'auto') {
  return localPrincipal(actor, { variables, pathExists: () => false, isTerminal: true, ...more });
}

describe('how an agent was known by its shell', () => {
  test('is said by the variable', () => {
    expect(principal({ CURSOR_AGENT: '1' })).toEqual({
      kind: 'agent',
      name: 'cursor',
      confidence: 'high',
      evidence: ['`CURSOR_AGENT` is set (cursor, high)'],
      operators: [],
    });
  });

  test('by the path', () => {
    expect(principal({}, { pathExists: (path) => path === '/opt/.devin' }).evidence).toEqual([
      '`/opt/.devin` exists (devin, high)',
    ]);
  });

  test('by all that must hold together', () => {
    const { evidence, confidence, name } = principal({ TERM_PROGRAM: 'kiro' }, { isTerminal: false });
    expect(evidence).toEqual([`\`TERM_PROGRAM\` is set and the output is no terminal (${name}, ${confidence})`]);
  });

  test('a sign names the agent before it does so itself', () => {
    expect(principal({ CURSOR_AGENT: '1', AI_AGENT: 'goose' }).name).toBe('cursor');
  });
});

describe('a shell that is nobody’s', () => {
  test('has nothing to say', () => {
    expect(principal({})).toEqual({ kind: 'unknown', confidence: 'low', evidence: [], operators: [] });
  });

  test('is who the user says, and says so beside a weak sign', () => {
    expect(principal({}, {}, 'human')).toEqual({
      kind: 'human',
      confidence: 'said',
      evidence: ['--actor human was given'],
      operators: [],
    });
    expect(principal({ CURSOR_TRACE_ID: 'x' }, {}, 'human').evidence).toEqual([
      expect.stringContaining('`CURSOR_TRACE_ID` is set'),
      '--actor human was given',
    ]);
  });
});

test('an agent of any kind is one without a name', () => {
  expect(principal({ AI_AGENT: '1' })).toEqual({
    kind: 'agent',
    confidence: 'high',
    evidence: ['`AI_AGENT` is set (a coding agent, high)'],
    operators: [],
  });
  expect(principal({ AGENT: '1' })).toMatchObject({ kind: 'agent', confidence: 'medium' });
  expect(principal({ AGENT: '1', CURSOR_AGENT: '1' })).toMatchObject({ name: 'cursor', confidence: 'high' });
});

test('a terminal program is told by a part of its name', () => {
  expect(principal({ TERM_PROGRAM: 'Kiro IDE' }, { isTerminal: false }).kind).toBe('agent');
  expect(principal({ TERM_PROGRAM: 'vscode' }, { isTerminal: false }).kind).toBe('unknown');
});
