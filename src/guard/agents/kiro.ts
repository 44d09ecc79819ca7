import { type Agent, byExitCode, isRecord, readToolInput } from './agent.ts';

const readShell = readToolInput(/^(?:execute_(?:bash|cmd|pwsh)|control_(?:bash|pwsh)_process|shell|executeBash)$/);

/** Kiro's `PreToolUse` hook, in the files of its version 3 and of its IDE 1; the guard answers its older hooks in agent files alike. */
export const kiro: Agent = {
  id: 'kiro',
  title: 'Kiro',
  source: 'https://kiro.dev/docs/cli/v3/hooks/',
  setting: {
    project: '.kiro/hooks/blastgate.json',
    user: '.kiro/hooks/blastgate.json',
    list: ['hooks'],
    skeleton: { version: 'v1' },
    entry: (command) => ({
      name: 'blastgate',
      trigger: 'PreToolUse',
      matcher: 'execute_bash|execute_cmd|execute_pwsh|control_bash_process|control_pwsh_process|shell',
      action: { type: 'command', command },
      timeout: 15,
      enabled: true,
    }),
  },
  afterwards:
    'Kiro CLI before version 3 keeps hooks in its agent files: add the same command there under `hooks.preToolUse`, with the matcher `execute_bash`.',
  failClosed: '|| exit 2',
  read: (payload) => (stopsAProcess(payload) ? { kind: 'other' } : readShell(payload)),
  answer: byExitCode,
};

/** A process in the background is started with a command, and stopped without one. */
function stopsAProcess(payload: unknown): boolean {
  if (!isRecord(payload) || !isRecord(payload['tool_input'])) return false;
  const { tool_name: tool, tool_input: input } = payload;
  return /^control_\w+_process$/.test(String(tool)) && input['action'] === 'stop' && input['command'] === undefined;
}
