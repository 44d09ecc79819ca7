import { type Agent, commandOf, told } from './agent.ts';

/** Cursor's `beforeShellExecution` hook. */
export const cursor: Agent = {
  id: 'cursor',
  title: 'Cursor',
  source: 'https://cursor.com/docs/agent/hooks',
  setting: {
    project: '.cursor/hooks.json',
    user: '.cursor/hooks.json',
    list: ['hooks', 'beforeShellExecution'],
    skeleton: { version: 1 },
    // A hook that crashes or times out blocks too.
    entry: (command) => ({ command, timeout: 15, failClosed: true }),
  },
  failClosed: '|| exit 2',
  read: (payload) => {
    const use = commandOf(payload, undefined);
    const directory = typeof payload === 'object' && payload !== null && 'cwd' in payload ? payload.cwd : undefined;
    return use.kind === 'command'
      ? { ...use, directory: typeof directory === 'string' && directory !== '' ? directory : undefined }
      : use;
  },
  answer: (judgement) => {
    const text = told(judgement);
    const answer =
      judgement.answer === 'allow' ? { permission: 'allow' } : { permission: 'deny', user_message: text, agent_message: text };
    return { stdout: `${JSON.stringify(answer)}\n`, stderr: '', exitCode: 0 };
  },
};
