import { type Agent, byExitCode, readToolInput } from './agent.ts';

/** Claude Code's `PreToolUse` hook. Its `Monitor` runs a command as `Bash` does, in the background. */
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
      matcher: 'Bash|PowerShell|Monitor',
      hooks: [{ type: 'command', command, timeout: 15, onFailure: 'block' }],
    }),
  },
  failClosed: '|| exit 2',
  read: readToolInput(/^(?:Bash|PowerShell|Monitor)$/),
  answer: byExitCode,
};
