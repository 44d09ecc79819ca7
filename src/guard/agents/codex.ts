import { type Agent, byExitCode, readToolInput } from './agent.ts';

/** Codex takes exit code 2 for a block only where stderr says why; a guard that died in silence has said nothing. */
const FAIL_CLOSED = "|| { [ $? -eq 2 ] || echo 'Blastgate cannot be started, so nothing may run.' >&2; exit 2; }";
/** What `cmd.exe` can read of it: there a program that is not found says so. */
const ON_WINDOWS = '|| exit 2';

/**
 * Codex CLI's `PreToolUse` hook: the shape of Claude Code's; every shell tool of Codex is called `Bash` in hooks. Source besides its
 * page: `codex-rs/hooks` in openai/codex.
 */
export const codex: Agent = {
  id: 'codex',
  title: 'Codex CLI',
  source: 'https://developers.openai.com/codex/hooks',
  setting: {
    project: '.codex/hooks.json',
    user: '.codex/hooks.json',
    list: ['hooks', 'PreToolUse'],
    skeleton: {},
    entry: (command) => ({
      matcher: '^Bash$',
      hooks: [{ type: 'command', command, commandWindows: command.replace(FAIL_CLOSED, ON_WINDOWS), timeout: 15 }],
    }),
  },
  afterwards:
    'Codex runs a new hook only after a person has trusted it: open `/hooks` in Codex. Older versions also need `[features]` with `codex_hooks = true` in config.toml.',
  failClosed: FAIL_CLOSED,
  read: readToolInput(/^(?:Bash|shell|local_shell|exec_command|unified_exec)$/),
  answer: byExitCode,
};
