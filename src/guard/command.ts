import { judgeBuiltin } from './builtins.ts';
import { hasChangingWord } from './danger.ts';
import { judgeFed, judgePlaybook } from './fed.ts';
import { judgeGit } from './git.ts';
import { judgeInterpreter } from './interpreters.ts';
import { ALLOWED, type CommandJudgement, strictest, undecided, UNKNOWN } from './judgement.ts';
import { judgeOptions, judgeVariable } from './run-by-option.ts';
import { judgeRunner } from './runners.ts';
import { type Call, wholePath } from './scope.ts';
import { judgeScriptFile } from './script-file.ts';
import { isTool, judgeTool } from './tools/index.ts';
import { handedOn, isData, isWrapper, tailsOf } from './wrappers.ts';

/** Judges one simple command: a builtin, an interpreter, a tool of infrastructure, or a program that runs another. */
export function judgeCommand(call: Call): CommandJudgement {
  const [first] = call.words;
  if (first === undefined) return ALLOWED;
  if (first === UNKNOWN) return judgeUnknownProgram(call);
  const name = programName(first.includes('/') ? original(first, call) : first);
  return judgeDefined(first, call) ?? judgeKnown(name, call) ?? judgeScriptFile(first, call) ?? judgeOther(name, call);
}

/** What a path was copied or linked from in this line. */
function original(path: string, { scope }: Call): string {
  return scope.programs.get(wholePath(path, scope) ?? '') ?? path;
}

type Judge = (name: string, call: Call) => CommandJudgement | undefined;

/** What is known of programs by their names, the first that knows one. */
const JUDGES: readonly Judge[] = [
  judgeBuiltin,
  judgeInterpreter,
  judgeTool,
  judgeRunner,
  judgeGit,
  judgeFed,
  judgePlaybook,
  judgeOptions,
];

function judgeKnown(name: string, call: Call): CommandJudgement | undefined {
  for (const judge of JUDGES) {
    const judged = judge(name, call);
    if (judged !== undefined) return judged;
  }
  return undefined;
}

/** `/usr/bin/terraform`, `terraform.exe` and, on the disks of macOS and Windows, `TERRAFORM` are `terraform`. */
function programName(word: string): string {
  return word
    .replace(/^.*[/\\]/, '')
    .replace(/\.exe$/i, '')
    .toLowerCase();
}

/** What the line itself has defined goes before what is installed. */
function judgeDefined(name: string, call: Call): CommandJudgement | undefined {
  const { scope } = call;
  const alias = scope.aliases.get(name);
  if (alias !== undefined) {
    const inner = { ...scope, aliases: new Map([...scope.aliases].filter(([other]) => other !== name)), depth: scope.depth + 1 };
    return scope.judges.text([alias, ...call.words.slice(1).map(quoted)].join(' '), inner);
  }
  const body = scope.functions.get(name);
  if (body === undefined) return undefined;
  const args = call.words.slice(1);
  const variables = new Map(scope.variables);
  args.forEach((arg, at) => variables.set(String(at + 1), arg));
  const all = args.includes(UNKNOWN) ? UNKNOWN : args.map(String).join(' ');
  variables.set('@', all).set('*', all);
  return scope.judges.body(body, { ...scope, variables, depth: scope.depth + 1 });
}

/** A word as shell code; what is unknown stays a variable that nothing sets. */
function quoted(word: Call['words'][number]): string {
  return word === UNKNOWN ? '"$__unknown"' : `'${word.replaceAll("'", String.raw`'\''`)}'`;
}

function judgeUnknownProgram(call: Call): CommandJudgement {
  if (!hasChangingWord(call.scope.line)) return ALLOWED;
  return undecided(
    'The name of a program is known only when the line runs, and the line has the word `apply` or `destroy` in it.',
    'Write the program by its name.',
  );
}

/** A program that runs another one, or that nobody has told us about: what stands in its arguments is judged as a command. */
function judgeOther(name: string, call: Call): CommandJudgement {
  if (isData(name, call.words)) return ALLOWED;
  const judged = strictest(tailsOf(name, call).map(judgeTail));
  if (isWrapper(name)) {
    const texts = textsOf(call).map((text) => call.scope.judges.text(text, deeper(call)));
    return strictest([
      judged,
      ...texts,
      ...handedOn(call.words).map(([variable, value]) => judgeVariable(variable, value, call)),
    ]);
  }
  if (judged.answer !== 'deny') return ALLOWED;
  return undecided(
    `\`${name}\` is a program that the guard does not know, and its arguments read: ${judged.reason}`,
    judged.instead ?? '',
  );
}

/** `docker build -t terraform .` names a tool and runs none: what follows a name counts only where it is one of its subcommands. */
function judgeTail(tail: Call): CommandJudgement {
  const [name, next] = tail.words;
  const judged = judgeCommand(tail);
  const mayBeName = name !== UNKNOWN && name !== undefined && isTool(name) && next !== UNKNOWN;
  return judged.answer === 'undecided' && mayBeName ? ALLOWED : judged;
}

/** What stands before a command line in a word: an option's name, or a setting's that holds a command. */
const RUN_VALUE = /^(?:--[\w-]+=|(?:Proxy|Local|Remote)Command=|[\w.-]+=!|!)/i;

/** Arguments that hold a whole command line, as those of `ssh`, `su -c` and Git's aliases do. */
function textsOf({ words }: Call): readonly string[] {
  return words.slice(1).flatMap((word) => (word !== UNKNOWN && /\s/.test(word) ? [word.replace(RUN_VALUE, '')] : []));
}

function deeper({ scope }: Call): Call['scope'] {
  return { ...scope, depth: scope.depth + 1 };
}
