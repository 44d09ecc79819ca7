import { type Agent, byExitCode, readToolInput } from './agent.ts';

/** Kiro's `PreToolUse` hook, in the files of its version 3; the guard answers its older hooks in agent files alike. */
export const kiro: Agent = {
  id: 'kiro',
  title: 'Kiro',
  source: 'https://kiro.dev/docs/cli/v3/hooks/',
  setting: {
    project: '.kiro/hooks/blastgate.json',
    user: undefined,
    list: ['hooks'],
    skeleton: { version: 'v1' },
    entry: (command) => ({
      name: 'blastgate',
      trigger: 'PreToolUse',
      matcher: 'execute_bash|execute_cmd|shell',
      action: { type: 'command', command },
      timeout: 15,
      enabled: true,
    }),
  },
  afterwards:
    'Kiro CLI before version 3 keeps hooks in its agent files: add the same command there under `hooks.preToolUse`, with the matcher `execute_bash`.',
  failClosed: '|| exit 2',
  read: readToolInput(/^(?:execute_bash|execute_cmd|shell|executeBash)$/),
  answer: byExitCode,
};
