import path from 'node:path';
import type { Refusal } from '../../trust/refusal.ts';

/** A command that applies one saved plan and nothing else. */
export interface ApplyCommand {
  /** The tool as it was named: `terraform`, `tofu` or a path to one of them. */
  readonly tool: string;
  /** The global options before `apply`: at most `-chdir=DIR`. */
  readonly globals: readonly string[];
  /** The folder that the plan's path starts from and the tool works in, from the current one. */
  readonly folder: string;
  /** The options of `apply`. */
  readonly flags: readonly string[];
  /** The saved plan, as it was named. */
  readonly plan: string;
}

const TOOLS = ['terraform', 'tofu'];

/** What changes neither the plan that is applied nor where. */
const HARMLESS = new Set([
  'auto-approve',
  'compact-warnings',
  'concise',
  'input',
  'json',
  'lock',
  'lock-timeout',
  'no-color',
  'parallelism',
  'show-sensitive',
]);

/** Options that want a value: Terraform takes it with an equals sign or as the next word, which could be taken for the plan. */
const VALUED = new Set(['lock-timeout', 'parallelism']);

const OTHER_PLAN = 'makes another plan than the one that was judged';
const OTHER_STATE = 'moves the state';
const WHY_NOT = new Map([
  ...['destroy', 'exclude', 'refresh', 'refresh-only', 'replace', 'target', 'var', 'var-file'].map(
    (name) => [name, OTHER_PLAN] as const,
  ),
  ...['backup', 'state', 'state-out'].map((name) => [name, OTHER_STATE] as const),
]);

/** Variables by which the tool would do something else than its command line and its plan say. */
const OVERRIDES = ['TF_CLI_ARGS', 'TF_CLI_ARGS_apply', 'TF_CLI_ARGS_show', 'TF_REATTACH_PROVIDERS'];

const FORM = 'Write `blastgate exec … -- terraform apply PLAN`, with a plan that `terraform plan -out PLAN` has written.';

/** Reads a command as the tool itself would, or says why it is not the apply of exactly one saved plan. */
export function readApplyCommand(
  words: readonly string[],
  variables: Readonly<Record<string, string | undefined>>,
): ApplyCommand | Refusal {
  const [tool = '', ...rest] = words;
  const wrongTool = whyNotTool(tool);
  if (wrongTool !== undefined) return refuse(wrongTool);
  const override = OVERRIDES.find((name) => (variables[name] ?? '') !== '');
  if (override !== undefined) {
    return refuse(`${override} is set, which changes what the tool does behind its command line`, `Unset ${override}.`);
  }
  const start = rest.findIndex((word) => !word.startsWith('-'));
  const globals = start === -1 ? rest : rest.slice(0, start);
  const folder = folderOf(globals);
  if (folder === undefined)
    return refuse(`${globals.join(' ')} before the command is not known`, 'Only -chdir=DIR, once, may stand there.');
  const command = start === -1 ? undefined : rest[start];
  if (command !== 'apply') return refuse(`${command ?? 'nothing'} is run, not apply`);
  return readArguments(rest.slice(start + 1), { tool, globals, folder });
}

function readArguments(
  words: readonly string[],
  command: Pick<ApplyCommand, 'tool' | 'globals' | 'folder'>,
): ApplyCommand | Refusal {
  const start = words.findIndex((word) => !word.startsWith('-') || word === '-');
  const flags = start === -1 ? words : words.slice(0, start);
  const wrong = flags.map(whyNotFlag).find((why) => why !== undefined);
  if (wrong !== undefined) return refuse(wrong);
  const [plan, ...others] = start === -1 ? [] : words.slice(start);
  if (plan === undefined || plan === '-' || plan === '')
    return refuse('apply is given no saved plan, so it would make one that nobody has judged');
  if (others.length > 0)
    return refuse(
      `something stands behind the plan: ${others.join(' ')}`,
      'Options stand before the plan, and there is one plan.',
    );
  return { ...command, flags, plan };
}

function whyNotTool(tool: string): string | undefined {
  const name = path.basename(tool).replace(/\.exe$/i, '');
  if (name === 'terragrunt') return 'terragrunt runs other commands around the apply, and can run many of them';
  if (TOOLS.includes(name)) return undefined;
  return `${name === '' ? 'no command' : name} is given, not terraform or tofu`;
}

/** Where the tool works; undefined where an option is not known. */
function folderOf(globals: readonly string[]): string | undefined {
  const folders = globals.map((word) => /^--?chdir=(.+)$/.exec(word)?.[1]);
  if (folders.length > 1 || folders.includes(undefined)) return undefined;
  return folders[0] ?? '.';
}

function whyNotFlag(word: string): string | undefined {
  const [, name = '', value] = /^--?([^=]*)(=.*)?$/.exec(word) ?? [];
  if (VALUED.has(name) && value === undefined) return `the value of ${word} stands apart from it; write ${word}=VALUE`;
  if (HARMLESS.has(name)) return undefined;
  return `${word.split('=')[0] ?? word} ${WHY_NOT.get(name) ?? 'is not known to leave the plan as it is'}`;
}

function refuse(why: string, hint = FORM): Refusal {
  return { reason: 'not-an-apply', message: `This is not the apply of one saved plan: ${why}.`, hint };
}
