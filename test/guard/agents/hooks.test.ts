import { describe, expect, test } from 'vitest';
import { AGENTS } from '../../../src/guard/agents/index.ts';
import type { CommandJudgement } from '../../../src/guard/judgement.ts';

const DENIED: CommandJudgement = { answer: 'deny', reason: '`terraform apply` changes infrastructure.', instead: 'Plan first.' };
const UNSURE: CommandJudgement = { answer: 'undecided', reason: 'The line cannot be read.', instead: 'Write it out.' };
const ALLOWED: CommandJudgement = { answer: 'allow', reason: '' };
const TOLD = 'Blastgate stopped this command. `terraform apply` changes infrastructure. Instead: Plan first.';

/** What each agent sends, as its documentation shows it (the address stands in the agent's file). */
const PAYLOADS: Readonly<Record<string, { readonly shell: unknown; readonly other: unknown }>> = {
  'claude-code': {
    shell: {
      session_id: 's',
      transcript_path: '/t.jsonl',
      cwd: '/repo',
      permission_mode: 'default',
      hook_event_name: 'PreToolUse',
      tool_name: 'Bash',
      tool_input: { command: 'terraform apply', description: 'Apply', timeout: 120_000 },
      tool_use_id: 'toolu_1',
    },
    other: { cwd: '/repo', hook_event_name: 'PreToolUse', tool_name: 'Write', tool_input: { file_path: 'a', content: 'b' } },
  },
  codex: {
    shell: { cwd: '/repo', hook_event_name: 'PreToolUse', tool_name: 'Bash', tool_input: { command: 'terraform apply' } },
    other: { cwd: '/repo', hook_event_name: 'PreToolUse', tool_name: 'apply_patch', tool_input: { patch: 'x' } },
  },
  copilot: {
    shell: {
      sessionId: 's',
      timestamp: 1,
      cwd: '/repo',
      toolName: 'bash',
      toolArgs: '{"command":"terraform apply","description":"x"}',
    },
    other: { sessionId: 's', timestamp: 1, cwd: '/repo', toolName: 'view', toolArgs: { path: 'a' } },
  },
  cursor: {
    shell: {
      hook_event_name: 'beforeShellExecution',
      conversation_id: 'c',
      generation_id: 'g',
      workspace_roots: ['/repo'],
      command: 'terraform apply',
      cwd: '/repo',
    },
    other: undefined,
  },
  gemini: {
    shell: {
      session_id: 's',
      cwd: '/repo',
      hook_event_name: 'BeforeTool',
      timestamp: '2026-01-01T00:00:00Z',
      tool_name: 'run_shell_command',
      tool_input: { command: 'terraform apply', description: 'x' },
    },
    other: { cwd: '/repo', hook_event_name: 'BeforeTool', tool_name: 'read_file', tool_input: { path: 'a' } },
  },
  kiro: {
    shell: { hook_event_name: 'preToolUse', cwd: '/repo', tool_name: 'execute_bash', tool_input: { command: 'terraform apply' } },
    other: { hook_event_name: 'preToolUse', cwd: '/repo', tool_name: 'fs_write', tool_input: { path: 'a' } },
  },
};

/** Tools that run a command under another name, or type it into a shell that runs already. */
const MORE_SHELLS: readonly (readonly [id: string, payload: unknown])[] = [
  ['claude-code', { cwd: '/repo', tool_name: 'Monitor', tool_input: { command: 'terraform apply', description: 'x' } }],
  ['copilot', { cwd: '/repo', toolName: 'write_bash', toolArgs: { sessionId: 's', input: 'terraform apply{enter}', delay: 5 } }],
  ['kiro', { cwd: '/repo', tool_name: 'execute_pwsh', tool_input: { command: 'terraform apply' } }],
  ['kiro', { cwd: '/repo', tool_name: 'control_bash_process', tool_input: { action: 'start', command: 'terraform apply' } }],
];

test.each(MORE_SHELLS)('%s: %j runs a command too, and the setting asks for it', (id, payload) => {
  const agent = AGENTS.find((one) => one.id === id);
  const use = agent?.read(payload);
  expect(use).toMatchObject({ kind: 'command', directory: '/repo' });
  expect(use?.kind === 'command' && use.command.trim()).toBe('terraform apply');
  const { tool_name: tool, toolName } = Object(payload);
  expect(JSON.stringify(agent?.setting.entry('x'))).toMatch(new RegExp(`"matcher":"(?:[^"]*\\|)?${tool ?? toolName}(?:\\||")`));
});

test('Kiro may stop a process that it has started', () => {
  const kiro = AGENTS.find(({ id }) => id === 'kiro');
  const stop = { tool_name: 'control_bash_process', tool_input: { action: 'stop', terminalId: '1' } };
  expect(kiro?.read(stop)).toEqual({ kind: 'other' });
  expect(kiro?.read({ ...stop, tool_input: { action: 'start' } })).toEqual({ kind: 'unreadable' });
});

const agents = AGENTS.map((agent) => ({ id: agent.id, agent }));

describe.each(agents)('$id', ({ id, agent }) => {
  test('reads the command and the directory of its documented payload', () => {
    expect(agent.read(PAYLOADS[id]?.shell)).toEqual({ kind: 'command', command: 'terraform apply', directory: '/repo' });
  });

  test.runIf(PAYLOADS[id]?.other !== undefined)('leaves tools alone that run no command', () => {
    expect(agent.read(PAYLOADS[id]?.other)).toEqual({ kind: 'other' });
  });

  test.each([[null], [[]], ['text'], [{}], [{ tool_name: 7 }], [{ toolName: 'bash', tool_name: 'Bash' }], [{ command: 7 }]])(
    'never reads %j as a harmless tool',
    (payload) => {
      const use = agent.read(payload);
      expect(use.kind === 'unreadable' || (use.kind === 'other' && JSON.stringify(payload).includes('tool'))).toBe(true);
    },
  );

  test('says nothing against what may run', () => {
    const { stdout, stderr, exitCode } = agent.answer(ALLOWED);
    expect({ stderr, exitCode }).toEqual({ stderr: '', exitCode: 0 });
    expect(stdout === '' || JSON.parse(stdout).permission === 'allow').toBe(true);
  });

  test('is documented at an address of its maker', () => {
    expect(agent.source).toMatch(
      /^https:\/\/(?:code\.claude\.com|developers\.openai\.com|docs\.github\.com|cursor\.com|geminicli\.com|kiro\.dev)\//,
    );
  });
});

test.each(['claude-code', 'codex', 'gemini', 'kiro'])('%s is stopped by exit code 2, with the reason on stderr', (id) => {
  const agent = AGENTS.find((one) => one.id === id);
  expect(agent?.answer(DENIED)).toEqual({ stdout: '', stderr: `${TOLD}\n`, exitCode: 2 });
  expect(agent?.answer(UNSURE).exitCode).toBe(2);
});

test('Copilot is stopped by a printed denial: its hooks that fail stop nothing', () => {
  const agent = AGENTS.find(({ id }) => id === 'copilot');
  const { stdout, exitCode } = agent?.answer(DENIED) ?? {};
  expect({ exitCode, answer: JSON.parse(stdout ?? '') }).toEqual({
    exitCode: 0,
    answer: { permissionDecision: 'deny', permissionDecisionReason: TOLD },
  });
});

test('Cursor is stopped by a printed denial, for its user and its agent', () => {
  const agent = AGENTS.find(({ id }) => id === 'cursor');
  expect(JSON.parse(agent?.answer(UNSURE).stdout ?? '')).toEqual({
    permission: 'deny',
    user_message: 'Blastgate stopped this command. The line cannot be read. Instead: Write it out.',
    agent_message: 'Blastgate stopped this command. The line cannot be read. Instead: Write it out.',
  });
});
