import { ALLOWED, type CommandJudgement, strictest, type Text, undecided, UNKNOWN } from './judgement.ts';
import { fileText, mayBeThere } from './output.ts';
import { judgeVariable } from './run-by-option.ts';
import { own } from './own.ts';
import { type Call, type Scope, wholePath } from './scope.ts';

type Builtin = (args: readonly Text[], call: Call) => CommandJudgement | undefined;

/** Judges what a shell does by itself: it changes what later commands of the line mean, or runs text. */
export function judgeBuiltin(name: string, call: Call): CommandJudgement | undefined {
  return own(BUILTINS, name)?.(call.words.slice(1), call);
}

const BUILTINS: Readonly<Record<string, Builtin>> = {
  '.': judgeSourced,
  alias: setAliases,
  cd: changeDirectory,
  declare: setVariables,
  eval: judgeEval,
  export: setVariables,
  local: setVariables,
  popd: popDirectory,
  pushd: pushDirectory,
  read: readVariables,
  readonly: setVariables,
  source: judgeSourced,
  trap: judgeTrap,
  typeset: setVariables,
};

function changeDirectory(args: readonly Text[], { scope }: Call): CommandJudgement {
  const target =
    args.find((arg) => arg === UNKNOWN || !/^-[LPe@]+$|^--$/.test(arg)) ?? scope.world.environment['HOME'] ?? UNKNOWN;
  return enter(directoryOf(target, scope), scope);
}

/** Undefined where the line does not tell. */
function directoryOf(target: Text, scope: Scope): string | undefined {
  if (target === UNKNOWN) return undefined;
  return target === '-' ? scope.previous : wholePath(target, scope);
}

function enter(directory: string | undefined, scope: Scope): CommandJudgement {
  scope.previous = scope.directory;
  scope.directory = directory;
  return ALLOWED;
}

/** `pushd` alone changes the places of the top two; `+1` and its like turn the stack, which is not followed. */
function pushDirectory(args: readonly Text[], { scope }: Call): CommandJudgement {
  const [target] = args.filter((arg) => arg === UNKNOWN || !arg.startsWith('-') || arg === '-');
  const above = target === undefined ? scope.pushed.slice(0, -1) : scope.pushed;
  const next = target === undefined ? scope.pushed.at(-1) : directoryOf(isTurn(target) ? UNKNOWN : target, scope);
  scope.pushed = [...above, scope.directory];
  return enter(next, scope);
}

function popDirectory(args: readonly Text[], { scope }: Call): CommandJudgement {
  // On an empty stack `popd` fails, and the shell stays where it is.
  if (scope.pushed.length === 0 && args.length === 0) return ALLOWED;
  const next = args.some(isTurn) ? undefined : scope.pushed.at(-1);
  scope.pushed = scope.pushed.slice(0, -1);
  return enter(next, scope);
}

function isTurn(arg: Text): boolean {
  return arg !== UNKNOWN && /^[+-]\d+$/.test(arg);
}

function setVariables(args: readonly Text[], call: Call): CommandJudgement {
  return strictest(
    args.map((arg) => {
      const [, name, value] = (arg === UNKNOWN ? null : /^(\w+)=(.*)$/s.exec(arg)) ?? [];
      if (name === undefined || value === undefined) return ALLOWED;
      call.scope.variables.set(name, value);
      return judgeVariable(name, value, call);
    }),
  );
}

/** `read x <<< text` gives one variable the whole line; more of them are not followed. */
function readVariables(args: readonly Text[], { scope, stdin }: Call): CommandJudgement {
  const names = args.filter((arg) => arg !== UNKNOWN && !arg.startsWith('-')).map(String);
  const line: Text = stdin === undefined || stdin === UNKNOWN ? UNKNOWN : stdin.replace(/\n.*$/s, '');
  for (const name of names) scope.variables.set(name, names.length === 1 ? line : UNKNOWN);
  return ALLOWED;
}

function setAliases(args: readonly Text[], { scope }: Call): CommandJudgement {
  for (const arg of args) {
    const [, name, value] = (arg === UNKNOWN ? null : /^([^=]+)=(.*)$/s.exec(arg)) ?? [];
    if (name !== undefined && value !== undefined) scope.aliases.set(name, value);
  }
  return ALLOWED;
}

/** Programs whose output people evaluate to set up their shell, and that change no infrastructure. */
const SHELL_SETUP =
  /^["']?\$\(\s*(?:\S*\/)?(?:ssh-agent|direnv|pyenv|rbenv|nodenv|goenv|jenv|tfenv|brew|fnm|nvm|starship|zoxide|mise|asdf|opam|conda|minikube|docker-machine|dircolors|aws\s+configure|thefuck|register-python-argcomplete|resize|keychain|gpg-agent|luarocks|lesspipe|opt\/homebrew)\b/;

function judgeEval(args: readonly Text[], { scope, raw }: Call): CommandJudgement {
  if (SHELL_SETUP.test(raw)) return ALLOWED;
  if (!args.includes(UNKNOWN)) return scope.judges.text(args.map(String).join(' '), { ...scope, depth: scope.depth + 1 });
  return undecided(
    '`eval` would run a text that is known only when the line runs.',
    'Write the command itself, so that it can be read before it runs.',
  );
}

function judgeSourced(args: readonly Text[], call: Call): CommandJudgement {
  const [path] = args;
  if (path === undefined) return ALLOWED;
  const { scope } = call;
  const text = path === UNKNOWN ? UNKNOWN : path === '/dev/stdin' ? (call.stdin ?? '') : fileText(path, scope);
  if (text !== UNKNOWN) return scope.judges.text(text, { ...scope, depth: scope.depth + 1 });
  // A profile outside the repository, or a file that is not there: only what the line itself would write is suspicious.
  if (path !== UNKNOWN && path !== '/dev/stdin' && !mayBeThere(path, scope)) return ALLOWED;
  return undecided(
    'A script would be sourced whose text cannot be read beforehand.',
    'Write the script to a file first, then run it in a command of its own.',
  );
}

function judgeTrap(args: readonly Text[], { scope }: Call): CommandJudgement | undefined {
  const [action] = args;
  return action === undefined || action === UNKNOWN ? undefined : scope.judges.text(action, { ...scope, depth: scope.depth + 1 });
}
