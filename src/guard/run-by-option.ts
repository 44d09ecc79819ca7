import { ALLOWED, type CommandJudgement, strictest, type Text, UNKNOWN } from './judgement.ts';
import { own } from './own.ts';
import type { Call, Scope } from './scope.ts';
import { judgeScriptFile } from './script-file.ts';

/** Options of programs that otherwise only read, by which they run a command. Sources: each one's manual page. */
const OPTIONS: Readonly<Record<string, RegExp>> = {
  bsdtar: /^--use-compress-program(?:=|$)/,
  env: /^(?:-S|--split-string(?:=|$))/,
  less: /^\+!/,
  man: /^(?:-P|--pager(?:=|$)|-H)/,
  rsync: /^(?:-e|--rsh(?:=|$)|--rsync-path(?:=|$))/,
  scp: /^(?:-S|-oProxyCommand=)/,
  sort: /^--compress-program(?:=|$)/,
  split: /^--filter(?:=|$)/,
  ssh: /^-oProxyCommand=|^-oLocalCommand=/i,
  tar: /^(?:-[A-Za-z]*[IF](?=$|[^A-Za-z])|--(?:use-compress-program|to-command|checkpoint-action|info-script|new-volume-script|rsh-command)(?:=|$))/,
  wget: /^--use-askpass(?:=|$)/,
  zip: /^(?:-TT|--unzip-command(?:=|$))/,
};

/** What a program would run by one of its options; undefined where that is no change, and for other programs. */
export function judgeOptions(name: string, call: Call): CommandJudgement | undefined {
  const option = own(OPTIONS, name);
  if (option === undefined) return undefined;
  const judged = strictest(
    call.words.flatMap((word, at) => {
      if (at === 0 || word === UNKNOWN || !option.test(word)) return [];
      const attached = word.replace(option, '').replace(/^exec=/, '');
      const value = attached === '' ? call.words[at + 1] : attached;
      return value === undefined ? [] : [judgeText(value, call.scope)];
    }),
  );
  return judged.answer === 'deny' ? judged : undefined;
}

/** Variables of the environment whose value other programs run, and those that name a script which a shell reads first. */
const RUN_VARIABLES =
  /^(?:(?:\w+_)?(?:EDITOR|VISUAL|PAGER|BROWSER|COMMAND|ASKPASS|SSH|SHELL|WRAPPER|EXTERNAL_DIFF)|LESSOPEN|LESSCLOSE|PS4)$/;
const READ_FIRST = /^(?:BASH_ENV|ENV|ZDOTDIR)$/;

/** Whether setting a variable hands a change of infrastructure to whatever runs its value. */
export function judgeVariable(name: string, value: Text, call: Call): CommandJudgement {
  if (value === UNKNOWN) return ALLOWED;
  const judged = RUN_VARIABLES.test(name)
    ? judgeText(value, call.scope)
    : READ_FIRST.test(name)
      ? (judgeScriptFile(value, { ...call, words: [value] }, 'shell') ?? ALLOWED)
      : ALLOWED;
  return judged.answer === 'deny' ? judged : ALLOWED;
}

function judgeText(value: Text, scope: Scope): CommandJudgement {
  if (value === UNKNOWN) return ALLOWED;
  return scope.judges.text(value, { ...scope, variables: new Map(scope.variables), depth: scope.depth + 1 });
}
