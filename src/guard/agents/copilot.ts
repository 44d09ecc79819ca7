import { type Agent, commandOf, isRecord, told } from './agent.ts';

/** Copilot CLI's and the Copilot coding agent's `preToolUse` hook. A hook that fails blocks nothing there: a denial must be printed. */
export const copilot: Agent = {
  id: 'copilot',
  title: 'GitHub Copilot CLI',
  source: 'https://docs.github.com/en/copilot/reference/copilot-cli-reference/cli-hooks-reference',
  setting: {
    project: '.github/hooks/blastgate.json',
    // Source: https://docs.github.com/en/copilot/concepts/agents/hooks
    user: '.copilot/hooks/blastgate.json',
    list: ['hooks', 'preToolUse'],
    skeleton: { version: 1 },
    entry: (command) => ({ type: 'command', bash: command, powershell: command, timeoutSec: 15 }),
  },
  failClosed: `|| echo '${JSON.stringify({ permissionDecision: 'deny', permissionDecisionReason: 'Blastgate cannot be started, so nothing may run.' })}'`,
  read: (payload) => {
    if (!isRecord(payload) || typeof payload['toolName'] !== 'string') return { kind: 'unreadable' };
    const { toolName, toolArgs, cwd } = payload;
    return /^(?:bash|powershell|shell)$/.test(toolName) ? commandOf(toolArgs, cwd) : { kind: 'other' };
  },
  answer: (judgement) => {
    if (judgement.answer === 'allow') return { stdout: '', stderr: '', exitCode: 0 };
    const denial = { permissionDecision: 'deny', permissionDecisionReason: told(judgement) };
    return { stdout: `${JSON.stringify(denial)}\n`, stderr: '', exitCode: 0 };
  },
};
