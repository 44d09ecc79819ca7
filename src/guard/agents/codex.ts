import { type Agent, byExitCode, readToolInput } from './agent.ts';

/** Codex CLI's `PreToolUse` hook: the shape of Claude Code's; every shell tool of Codex is called `Bash` in hooks. */
export const codex: Agent = {
  id: 'codex',
  title: 'Codex CLI',
  source: 'https://developers.openai.com/codex/hooks',
  setting: {
    project: '.codex/hooks.json',
    user: '.codex/hooks.json',
    list: ['hooks', 'PreToolUse'],
    skeleton: {},
    entry: (command) => ({ matcher: '^Bash$', hooks: [{ type: 'command', command, timeout: 15 }] }),
  },
  afterwards:
    'Codex runs a new hook only after a person has trusted it: open `/hooks` in Codex. Older versions also need `[features]` with `codex_hooks = true` in config.toml.',
  failClosed: '|| exit 2',
  read: readToolInput(/^(?:Bash|shell|local_shell|exec_command|unified_exec)$/),
  answer: byExitCode,
};
