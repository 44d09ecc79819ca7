import { type Agent, byExitCode, readToolInput } from './agent.ts';

/** Claude Code's `PreToolUse` hook. */
export const claudeCode: Agent = {
  id: 'claude-code',
  title: 'Claude Code',
  source: 'https://code.claude.com/docs/en/hooks',
  setting: {
    project: '.claude/settings.json',
    user: '.claude/settings.json',
    list: ['hooks', 'PreToolUse'],
    skeleton: {},
    // `onFailure` makes a hook that times out block as well (since 2.1.295).
    entry: (command) => ({
      matcher: 'Bash|PowerShell',
      hooks: [{ type: 'command', command, timeout: 15, onFailure: 'block' }],
    }),
  },
  failClosed: '|| exit 2',
  read: readToolInput(/^(?:Bash|PowerShell)$/),
  answer: byExitCode,
};
