import { type Agent, byExitCode, readToolInput } from './agent.ts';

/** Gemini CLI's `BeforeTool` hook. Nothing but JSON may be printed to its stdout; silence is no objection. */
export const gemini: Agent = {
  id: 'gemini',
  title: 'Gemini CLI',
  source: 'https://geminicli.com/docs/hooks/reference',
  setting: {
    project: '.gemini/settings.json',
    user: '.gemini/settings.json',
    list: ['hooks', 'BeforeTool'],
    skeleton: {},
    entry: (command) => ({
      matcher: 'run_shell_command',
      hooks: [{ name: 'blastgate', type: 'command', command, timeout: 15_000 }],
    }),
  },
  failClosed: '|| exit 2',
  read: readToolInput(/^run_shell_command$/),
  answer: byExitCode,
};
