import { describe, expect, test } from 'vitest';
import { localPrincipal, type LocalSurroundings } from '../../src/policy/principal.ts';

function surroundings(variables: Record<string, string> = {}, more: Partial<LocalSurroundings> = {}): LocalSurroundings {
  return { variables, pathExists: () => false, isTerminal: true, ...more };
}

describe('an agent is told by its shell', () => {
  test.each([
    [{ CLAUDECODE: '1' }, 'claude-code'],
    [{ CURSOR_AGENT: '1' }, 'cursor'],
    [{ GEMINI_CLI: '1' }, 'gemini-cli'],
    [{ HOME: '/home/jules', USER: 'swebot' }, 'google-jules'],
    [{ CODEX_SANDBOX: 'seatbelt' }, 'openai-codex'],
  ])('%o', (variables, name) => {
    expect(localPrincipal('auto', surroundings(variables))).toMatchObject({ kind: 'agent', name, confidence: 'high' });
  });

  test('by a path, and by a terminal program without a terminal', () => {
    expect(localPrincipal('auto', surroundings({}, { pathExists: (path) => path === '/opt/.devin' }))).toMatchObject({
      name: 'devin',
    });
    const kiro = { TERM_PROGRAM: 'kiro' };
    expect(localPrincipal('auto', surroundings(kiro, { isTerminal: false })).kind).toBe('agent');
    expect(localPrincipal('auto', surroundings(kiro)).kind).toBe('unknown');
  });

  test.each([
    ['Goose', 'goose'],
    ['1', undefined],
    ['\u001B[2J', undefined],
  ])('by the variable that many share, in which it may give its name: %j', (value, name) => {
    expect(localPrincipal('auto', surroundings({ AI_AGENT: value }))).toEqual({
      kind: 'agent',
      ...(name === undefined ? {} : { name }),
      confidence: 'high',
      evidence: ['`AI_AGENT` is set (a coding agent, high)'],
      operators: [],
    });
  });

  test('whatever is said', () => {
    expect(localPrincipal('human', surroundings({ CLAUDECODE: '1' })).kind).toBe('agent');
  });
});

describe('a shell without a strong sign', () => {
  test.each<[Record<string, string>, string]>([
    [{}, 'nothing set'],
    [{ CLAUDECODE: '' }, 'set but empty'],
    [{ REPL_ID: 'x' }, 'an editor host that people use too'],
    [{ CURSOR_TRACE_ID: 'x' }, "a person's terminal in an agent's editor"],
    [{ CLAUDE_CODE_REMOTE: 'false' }, 'another value'],
  ])('%o is nobody we know (%s)', (variables) => {
    expect(localPrincipal('auto', surroundings(variables)).kind).toBe('unknown');
  });

  test('is who the user says', () => {
    expect(localPrincipal('human', surroundings())).toMatchObject({ kind: 'human', confidence: 'said' });
    expect(localPrincipal('agent', surroundings())).toMatchObject({ kind: 'agent', confidence: 'said' });
  });
});
