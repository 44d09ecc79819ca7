import { namesChange } from './danger.ts';
import { ALLOWED, type CommandJudgement, strictest, type Text, undecided, UNKNOWN } from './judgement.ts';
import type { Call } from './scope.ts';
import { judgeRunner } from './runners.ts';
import { judgeScriptFile } from './script-file.ts';
import { isEditorOfText, startsOthers } from './text-editors.ts';
import { own } from './own.ts';

const SHELLS = new Set('sh bash zsh dash ash ksh mksh fish rbash'.split(' '));

/** The option of each language's interpreter that takes code. */
const CODE_OPTIONS: Readonly<Record<string, RegExp>> = {
  python: /^-[A-Za-z]*c$/,
  node: /^(?:-e|--eval|-p|--print|-pe)$/,
  deno: /^eval$/,
  bun: /^(?:-e|--eval|-p|--print)$/,
  perl: /^-[A-Za-z]*[eE]$/,
  ruby: /^-[A-Za-z]*e$/,
  php: /^-[rRB]$/,
  lua: /^-e$/,
  osascript: /^-e$/,
  pwsh: /^-(?:c|command|e|ec|encodedcommand)$/i,
  powershell: /^-(?:c|command|e|ec|encodedcommand)$/i,
  cmd: /^\/[ck]$/i,
  tclsh: /^-c$/,
};

/** Programs whose first argument is itself code in a small language that can start others. */
const CODE_AS_ARGUMENT = new Set(
  'awk gawk mawk nawk sed gsed vim vi nvim ex emacs expect make gdb lldb sqlite3 psql mysql'.split(' '),
);

export function isInterpreter(name: string): boolean {
  return SHELLS.has(name) || languageOf(name) !== undefined || name === 'eval' || name === 'source';
}

/** Judges a shell or a language's interpreter by the code that it is given; undefined for other programs. */
export function judgeInterpreter(name: string, call: Call): CommandJudgement | undefined {
  if (SHELLS.has(name)) return judgeShell(call);
  const language = languageOf(name);
  if (language !== undefined) return judgeLanguage(language, call);
  if (!CODE_AS_ARGUMENT.has(name) || name === 'make') return undefined;
  return searched(isEditorOfText(name) ? startsOthers(name, call) : call.words.slice(1), name);
}

function languageOf(name: string): string | undefined {
  const language = name.replace(/[\d.]+$/, '').replace(/^nodejs$/, 'node');
  return own(CODE_OPTIONS, language) === undefined ? undefined : language;
}

function judgeShell(call: Call): CommandJudgement {
  const { scope, words } = call;
  const inner = { ...scope, variables: new Map(scope.variables), depth: scope.depth + 1 };
  const args = words.slice(1);
  if (onlyParses(args)) return ALLOWED;
  const option = args.findIndex((arg) => arg !== UNKNOWN && /^-[A-Za-z]*c[A-Za-z]*$/.test(arg));
  if (option !== -1) {
    const code = args.slice(option + 1).find((arg) => arg === UNKNOWN || !arg.startsWith('-'));
    if (code === undefined) return ALLOWED;
    if (code === UNKNOWN) return unreadable('`-c` is given a text that is known only when the line runs.');
    args.slice(args.indexOf(code) + 1).forEach((arg, at) => inner.variables.set(String(at), arg));
    return scope.judges.text(code, inner);
  }
  const file = args.find((arg) => arg === UNKNOWN || !/^[-+]/.test(arg));
  if (file !== undefined && file !== '/dev/stdin' && !args.includes('-s')) return judgeShellFile(file, call);
  if (call.stdin === undefined) return ALLOWED;
  return call.stdin === UNKNOWN
    ? unreadable('A shell would run what a pipe feeds it, and that is known only when the line runs.')
    : scope.judges.text(call.stdin, inner);
}

/** `-n` before anything else: the shell reads and runs nothing. An interactive shell ignores it. */
function onlyParses(args: readonly Text[]): boolean {
  const end = args.findIndex((arg) => arg === UNKNOWN || !arg.startsWith('-'));
  const options = args.slice(0, end === -1 ? args.length : end).map(String);
  return options.includes('-n') && options.every((option) => /^-(?:n|-posix|-norc|-noprofile)$/.test(option));
}

function judgeShellFile(file: Text, call: Call): CommandJudgement {
  if (file === UNKNOWN) return unreadable('A shell would run a file whose name is known only when the line runs.');
  const rest = call.words.slice(call.words.indexOf(file) + 1);
  return judgeScriptFile(file, { ...call, words: [file, ...rest] }, 'shell') ?? ALLOWED;
}

function unreadable(reason: string): CommandJudgement {
  return undecided(reason, 'Write the commands to a file and run that file: the guard reads scripts before they run.');
}

function judgeLanguage(language: string, call: Call): CommandJudgement {
  const args = call.words.slice(1);
  const tasks = judgeModule(call);
  if (tasks !== undefined) return tasks;
  const at = args.findIndex((arg) => arg !== UNKNOWN && CODE_OPTIONS[language]?.test(arg) === true);
  if (at !== -1) return strictest([searched(args.slice(at + 1), language), shellCode(language, args.slice(at + 1), call)]);
  // `--eval=CODE`, and `-cCODE` without a space.
  const attached = searched(
    args.filter((arg) => arg !== UNKNOWN && arg.startsWith('-')),
    language,
  );
  if (attached.answer !== 'allow') return attached;
  const file = args.find((arg) => arg !== UNKNOWN && !arg.startsWith('-'));
  if (file === undefined || file === UNKNOWN) return call.stdin === undefined ? ALLOWED : searched([call.stdin], language);
  return judgeScriptFile(file, call, 'program') ?? ALLOWED;
}

/** `python -m invoke deploy`: a module that runs tasks out of a file; undefined for any other. */
function judgeModule(call: Call): CommandJudgement | undefined {
  const at = call.words.indexOf('-m') + 1;
  const module = at === 0 ? undefined : call.words[at];
  return module === undefined || module === UNKNOWN ? undefined : judgeRunner(module, { ...call, words: call.words.slice(at) });
}

/** PowerShell's and cmd's commands read enough like a shell's to be judged as one. */
function shellCode(language: string, code: readonly Text[], { scope }: Call): CommandJudgement {
  if (!/^(?:pwsh|powershell|cmd)$/.test(language) || code.includes(UNKNOWN)) return ALLOWED;
  return scope.judges.text(code.map(String).join(' '), { ...scope, depth: scope.depth + 1 });
}

/** Code of another language is not parsed, only searched. */
function searched(code: readonly Text[], language: string): CommandJudgement {
  const known = code.filter((text) => text !== UNKNOWN).join(' ');
  if (!namesChange(known)) return ALLOWED;
  return undecided(
    `The \`${language}\` code names a tool of infrastructure and a word that changes it, and the guard does not parse \`${language}\`.`,
    'Run the command of infrastructure by itself.',
  );
}
