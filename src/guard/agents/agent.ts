import type { CommandJudgement } from '../judgement.ts';

/** What an agent's hook tells of the tool that it is about to use. */
export type ToolUse =
  | { readonly kind: 'command'; readonly command: string; readonly directory: string | undefined }
  /** A tool that runs no command: not the guard's matter. */
  | { readonly kind: 'other' }
  /** The payload has not the documented shape: nothing can be said of the command. */
  | { readonly kind: 'unreadable' };

/** How a hook answers its agent. */
export interface HookAnswer {
  readonly stdout: string;
  readonly stderr: string;
  readonly exitCode: number;
}

/** Where an agent's hook is set, and with what. */
export interface HookSetting {
  /** The settings file, relative to the repository. */
  readonly project: string;
  /** The settings file, relative to the home directory. */
  readonly user: string;
  /** Where in the file the list of hooks lies. */
  readonly list: readonly string[];
  /** What a file that does not exist yet must hold besides. */
  readonly skeleton: Readonly<Record<string, unknown>>;
  /** The entry of the list, for a command that starts the guard. */
  readonly entry: (command: string) => unknown;
}

/** A coding agent that asks a hook before it runs a command. */
export interface Agent {
  readonly id: string;
  readonly title: string;
  /** Where the agent's own documentation describes its hooks. */
  readonly source: string;
  readonly setting: HookSetting;
  /** What a person still has to do after the setting is written; undefined where nothing. */
  readonly afterwards?: string;
  /** A hook that cannot be started must not let the command through: the shell's part of the command. */
  readonly failClosed: string;
  readonly read: (payload: unknown) => ToolUse;
  readonly answer: (judgement: CommandJudgement) => HookAnswer;
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Reads the payload that most agents share: `tool_name`, `tool_input.command`, `cwd`. */
export function readToolInput(tools: RegExp): Agent['read'] {
  return (payload) => {
    if (!isRecord(payload)) return { kind: 'unreadable' };
    const { tool_name: tool, tool_input: input, cwd } = payload;
    if (typeof tool !== 'string') return { kind: 'unreadable' };
    return tools.test(tool) ? commandOf(input, cwd) : { kind: 'other' };
  };
}

/** A command out of a tool's arguments, which some agents give as JSON text. */
export function commandOf(input: unknown, directory: unknown): ToolUse {
  const given = typeof input === 'string' ? parsedArguments(input) : input;
  if (!isRecord(given)) return { kind: 'unreadable' };
  const { command, directory: inside, dir_path: path, working_dir: working } = given;
  if (typeof command !== 'string') return { kind: 'unreadable' };
  const where = [path, inside, working].find((one) => typeof one === 'string' && one.startsWith('/')) ?? directory;
  return { kind: 'command', command, directory: typeof where === 'string' ? where : undefined };
}

/** Arguments of a tool that are given as JSON text; undefined where they are none. */
export function parsedArguments(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** What an agent reads of a denial: why, and what to do instead. */
export function told({ reason, instead }: CommandJudgement): string {
  return `Blastgate stopped this command. ${reason}${instead === undefined ? '' : ` Instead: ${instead}`}`;
}

/** The answer of agents that take exit code 2 for a block and its stderr for the reason, and silence for no objection. */
export function byExitCode(judgement: CommandJudgement): HookAnswer {
  if (judgement.answer === 'allow') return { stdout: '', stderr: '', exitCode: 0 };
  return { stdout: '', stderr: `${told(judgement)}\n`, exitCode: 2 };
}
