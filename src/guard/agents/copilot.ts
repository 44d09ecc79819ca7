import { type Agent, commandOf, isRecord, parsedArguments, told } from './agent.ts';

const SHELLS = /^(?:bash|powershell|shell)$/;
/** These type into a shell that runs already. */
const TYPES = /^write_(?:bash|powershell)$/;
const KEYS = /\{(?:enter|up|down|left|right|backspace)\}/g;

/**
 * Copilot CLI's and the Copilot coding agent's `preToolUse` hook. A denial is printed, so that the agent reads why. Only shells ask:
 * where the guard cannot be started, as in a sandbox that lacks it, files can still be read and written.
 */
export const copilot: Agent = {
  id: 'copilot',
  title: 'GitHub Copilot CLI',
  source: 'https://docs.github.com/en/copilot/reference/hooks-reference',
  setting: {
    project: '.github/hooks/blastgate.json',
    user: '.copilot/hooks/blastgate.json',
    list: ['hooks', 'preToolUse'],
    skeleton: { version: 1 },
    entry: (command) => ({
      type: 'command',
      matcher: 'bash|powershell|shell|write_bash|write_powershell',
      bash: command,
      powershell: command,
      timeoutSec: 15,
    }),
  },
  failClosed: `|| echo '${JSON.stringify({ permissionDecision: 'deny', permissionDecisionReason: 'Blastgate cannot be started, so nothing may run.' })}'`,
  read: (payload) => {
    if (!isRecord(payload) || typeof payload['toolName'] !== 'string') return { kind: 'unreadable' };
    const { toolName, toolArgs, cwd } = payload;
    if (SHELLS.test(toolName)) return commandOf(toolArgs, cwd);
    return TYPES.test(toolName) ? commandOf(typed(toolArgs), cwd) : { kind: 'other' };
  },
  answer: (judgement) => {
    if (judgement.answer === 'allow') return { stdout: '', stderr: '', exitCode: 0 };
    const denial = { permissionDecision: 'deny', permissionDecisionReason: told(judgement) };
    return { stdout: `${JSON.stringify(denial)}\n`, stderr: '', exitCode: 0 };
  },
};

/** What is typed, as the command line that it would be at a prompt. */
function typed(toolArgs: unknown): unknown {
  const given = typeof toolArgs === 'string' ? parsedArguments(toolArgs) : toolArgs;
  if (!isRecord(given) || typeof given['input'] !== 'string') return undefined;
  return { command: given['input'].replaceAll(KEYS, '\n') };
}
