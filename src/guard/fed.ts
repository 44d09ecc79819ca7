import { namesChange } from './danger.ts';
import { ALLOWED, type CommandJudgement, strictest, type Text, undecided, UNKNOWN } from './judgement.ts';
import { fileText } from './output.ts';
import type { Call } from './scope.ts';
import { positionals } from './tools/tool.ts';

/** Programs that run what they are fed, now or later; undefined for others, and where nothing is fed. */
export function judgeFed(name: string, call: Call): CommandJudgement | undefined {
  if (name === 'at' || name === 'batch') return judgeLater(call);
  if (name === 'crontab') return judgeTable(call);
  return name === 'parallel' ? judgeLines(call) : undefined;
}

function judgeLater(call: Call): CommandJudgement | undefined {
  const given = call.words.slice(1);
  const at = given.findIndex((word) => word !== UNKNOWN && /^-[a-z]*f$/.test(word));
  const file = given[at + 1];
  const text = at === -1 ? call.stdin : file === undefined || file === UNKNOWN ? UNKNOWN : fileText(file, call.scope);
  return text === undefined ? undefined : judgeText(text, call);
}

/** Five fields of time, or a word with `@`, stand before each command. */
const WHEN = /^[ \t]*(?:@\w+|(?:[-\d*/,A-Za-z]+[ \t]+){4}[-\d*/,A-Za-z]+)[ \t]+/gm;

function judgeTable(call: Call): CommandJudgement | undefined {
  const file = positionals(call.words.slice(1), /^-u$/).at(-1);
  if (file === undefined && call.stdin === undefined) return undefined;
  const dash = call.words.includes('-') || file === undefined;
  const text = dash ? (call.stdin ?? '') : file === UNKNOWN ? UNKNOWN : fileText(file, call.scope);
  return judgeText(text === UNKNOWN ? UNKNOWN : text.replace(WHEN, ''), call);
}

/** GNU parallel without a command runs each line that it reads. */
function judgeLines(call: Call): CommandJudgement | undefined {
  const given = call.words.slice(1);
  const values =
    /^(?:-[jPnNLSIXaCd]|--(?:jobs|max-procs|max-args|max-lines|sshlogin|arg-file|colsep|joblog|results|retries|timeout|tmpdir|workdir))$/;
  const command = positionals(given, values)[0];
  if (command !== undefined || call.stdin === undefined) return undefined;
  return judgeText(call.stdin, call);
}

function judgeText(text: Text, { scope }: Call): CommandJudgement {
  if (text === UNKNOWN) {
    return undecided(
      'Commands would be run that are known only when the line runs.',
      'Write the commands to a file and run that file: the guard reads scripts before they run.',
    );
  }
  return scope.judges.text(text, { ...scope, variables: new Map(scope.variables), depth: scope.depth + 1 });
}

/** What `xargs` puts in the place of its mark, or behind the words: its input by lines, by words, or whole. */
export function fedInto(call: Call): Call['words'] {
  const words = call.words;
  const stdin = call.stdin ?? UNKNOWN;
  const mark = markOf(words);
  if (mark !== undefined) {
    const line = stdin === UNKNOWN ? UNKNOWN : stdin.replace(/\n$/, '');
    return words.map((word, at) => (at > 0 && word !== UNKNOWN && words[at - 1] !== '-I' ? put(word, mark, line) : word));
  }
  if (stdin === UNKNOWN) return [...words, UNKNOWN];
  const whole = words.some((word) => word !== UNKNOWN && /^(?:-[a-z]*0|--null|-d.*|--delimiter.*)$/.test(word));
  return [...words, ...(whole ? stdin.split('\0') : stdin.split(/\s+/)).filter((word) => word !== '')];
}

function markOf(words: Call['words']): string | undefined {
  const at = words.findIndex((word) => word !== UNKNOWN && /^(?:-I|--replace|-i)/.test(word));
  const option = words[at];
  if (at === -1 || option === undefined || option === UNKNOWN) return undefined;
  const attached = option.replace(/^(?:-I|--replace=?|-i)/, '');
  const next = words[at + 1];
  return attached !== '' ? attached : option === '-I' && next !== undefined && next !== UNKNOWN ? next : '{}';
}

/** A word that is the mark alone may become anything; in a longer one the mark of what is unknown stays as it is. */
function put(word: string, mark: string, line: Text): Text {
  if (!word.includes(mark)) return word;
  if (line === UNKNOWN) return word === mark ? UNKNOWN : word;
  return word.replaceAll(mark, () => line);
}

/** What a playbook does through the modules that bring up or take away infrastructure is not parsed, only searched. */
const CLOUD_MODULES = /\b(?:terraform|cloudformation|cdk|pulumi)\b/i;

/** `ansible-playbook` by what its playbooks say, `ansible -m` by its module; undefined for other programs. */
export function judgePlaybook(name: string, call: Call): CommandJudgement | undefined {
  const given = call.words.slice(1);
  if (name === 'ansible') return judgeModule(given);
  if (name !== 'ansible-playbook') return undefined;
  if (given.some((word) => word !== UNKNOWN && /^(?:-C|--check|--syntax-check|--list-\w+)$/.test(word))) return ALLOWED;
  const books = positionals(given, /^(?:-i|--inventory|-e|--extra-vars|-l|--limit|-t|--tags|-u|--user|--skip-tags|-f|--forks)$/);
  return strictest(books.map((book) => judgeBook(book, call)));
}

function judgeModule(given: readonly Text[]): CommandJudgement | undefined {
  const module = given[given.findIndex((word) => word === '-m' || word === '--module-name') + 1];
  return module !== undefined && module !== UNKNOWN && CLOUD_MODULES.test(module) ? playbook() : undefined;
}

function judgeBook(book: Text, { scope }: Call): CommandJudgement {
  const text = book === UNKNOWN ? UNKNOWN : fileText(book, scope);
  if (text === UNKNOWN || !(CLOUD_MODULES.test(text) || namesChange(text))) return ALLOWED;
  return playbook();
}

function playbook(): CommandJudgement {
  return undecided(
    'Ansible would call a tool of infrastructure, and the guard does not parse playbooks.',
    'Run it with `--check`, or run the command of infrastructure by itself.',
  );
}
