import { hasChangingWord, namesChange } from './danger.ts';
import { ALLOWED, type CommandJudgement, strictest, type Text, undecided, UNKNOWN } from './judgement.ts';
import { type Call, innerScope, type Scope } from './scope.ts';
import { own } from './own.ts';
import { pythonTask } from './python-tasks.ts';
import { variablesOf, withVariables } from './recipe-variables.ts';

/** Programs that run named tasks out of a file, and where those files lie. */
const RUNNERS: Readonly<Record<string, readonly string[]>> = {
  ant: ['build.xml'],
  gmake: ['GNUmakefile', 'makefile', 'Makefile'],
  gradle: ['build.gradle', 'build.gradle.kts'],
  gradlew: ['build.gradle', 'build.gradle.kts'],
  invoke: ['tasks.py'],
  inv: ['tasks.py'],
  just: ['justfile', 'Justfile', '.justfile'],
  make: ['GNUmakefile', 'makefile', 'Makefile'],
  nox: ['noxfile.py'],
  rake: ['Rakefile'],
  task: ['Taskfile.yml', 'Taskfile.yaml'],
  tox: ['tox.ini'],
};
const PACKAGE_RUNNERS = new Set(['npm', 'yarn', 'pnpm', 'bun']);
const OWN_COMMANDS =
  /^(?:install|i|ci|add|remove|update|upgrade|audit|publish|pack|login|exec|dlx|x|create|init|config|outdated|ls|list|why|link)$/;

/** Whether a program runs named tasks out of a file. */
export function isRunner(name: string): boolean {
  return own(RUNNERS, name) !== undefined;
}

/** Judges a runner of tasks by the names of its tasks and what their file says of them; undefined for other programs. */
export function judgeRunner(name: string, call: Call): CommandJudgement | undefined {
  if (PACKAGE_RUNNERS.has(name)) return judgePackageScript(name, call);
  const files = own(RUNNERS, name);
  return files === undefined ? undefined : judgeTasks(name, files, call);
}

function judgeTasks(name: string, files: readonly string[], call: Call): CommandJudgement {
  const words = call.words.slice(1).map((word) => (word === UNKNOWN ? '' : word));
  const tasks = words.filter(
    (word, at) => /^[\w.:/@-]+$/.test(word) && !word.startsWith('-') && !VALUED.test(words[at - 1] ?? ''),
  );
  const named = tasks.find((task) => hasChangingWord(task));
  if (named !== undefined) return notUnderstood(name, named, 'has a word in its name that changes infrastructure');
  // `--eval`, and variables that stand in for a recipe's program.
  if (namesChange(words.filter((word) => /[\s=]/.test(word)).join(' '))) return notUnderstood(name, tasks[0] ?? '', GIVEN);
  if (call.scope.directory === undefined) return notFollowed(name);
  const text = files.map((file) => textAt(file, words, call)).find((found) => found !== undefined);
  if (text === UNKNOWN) return notUnderstood(name, tasks[0] ?? '', 'stands in a text that is known only when the line runs');
  return text === undefined ? ALLOWED : judgeRecipes(text, tasks, { ...call, words: [name, ...words] });
}

function judgeRecipes(text: string, tasks: readonly string[], call: Call): CommandJudgement {
  const [name = '', ...words] = call.words.map(String);
  const variables = variablesOf(text, words);
  const targets = tasks.length === 0 ? [firstTask(text)] : tasks;
  const read = TASKS_OF_PYTHON.has(name) ? pythonTask : recipe;
  const recipes = targets.map((task) => withVariables(read(text, task), variables));
  const risky = recipes.findIndex(namesChange);
  if (risky !== -1) return notUnderstood(name, targets[risky] ?? '', IN_RECIPE);
  return LINES_OF_SHELL.has(name) ? judgeLines(recipes, call) : ALLOWED;
}

const IN_RECIPE = 'names a tool of infrastructure and a word that changes it in its recipe';
/** Runners whose tasks are functions of Python. */
const TASKS_OF_PYTHON = new Set(['inv', 'invoke']);
/** Runners whose recipes are lines of shell code. */
const LINES_OF_SHELL = new Set(['gmake', 'just', 'make']);
/** What the lines of recipes plainly change, as by a script that they start. What of them cannot be followed is let through. */
function judgeLines(recipes: readonly string[], { scope, words }: Call): CommandJudgement {
  const directory = directoryOf(words.map(String), scope);
  const commands = recipes.join('\n').replaceAll('\\\n', ' ').split('\n');
  const judged = strictest(
    commands.map((line) => {
      const code = line.replace(/^[\s@+-]+/, '').replaceAll('$$', '$');
      return scope.judges.text(code, { ...innerScope(scope), directory });
    }),
  );
  return judged.answer === 'deny' ? { ...judged, reason: `A recipe of \`${String(words[0])}\`: ${judged.reason}` } : ALLOWED;
}

/** Options whose value is no target. */
const VALUED =
  /^(?:-C|--directory|-d|--dir|-f|--file|--makefile|--justfile|-t|--taskfile|-I|-o|-W|-j|-l|-E|--working-directory)$/;
const GIVEN = 'is given a text that names a tool of infrastructure and a word that changes it';

function notFollowed(name: string): CommandJudgement {
  return undecided(
    `\`${name}\` would run tasks of a directory that is known only when the line runs.`,
    'Write the directory out, so that the tasks can be read before they run.',
  );
}

function notUnderstood(name: string, task: string, why: string): CommandJudgement {
  return undecided(
    `The guard does not understand \`${name}\`; its target \`${task}\` ${why}.`,
    'Run the commands of the target one by one: plans are free.',
  );
}

function optionOf(words: readonly string[], pattern: RegExp): string | undefined {
  const at = words.findIndex((word) => pattern.test(word));
  return at === -1 ? undefined : words[at + 1];
}

/** Where the tasks run: `-C DIR` of make. */
function directoryOf(words: readonly string[], { directory = '', world }: Scope): string {
  return world.resolve(directory, optionOf(words, /^(?:-C|--directory|-d|--dir)$/) ?? '.');
}

/** The file of the tasks: `-f FILE` of make. */
function textAt(file: string, words: readonly string[], { scope, stdin }: Call): Text | undefined {
  const directory = directoryOf(words, scope);
  const named = optionOf(words, /^(?:-f|--file|--makefile|--justfile|-t|--taskfile)$/) ?? file;
  if (named === '-' || named === '/dev/stdin') return stdin;
  return scope.files.get(scope.world.resolve(directory, named)) ?? scope.world.readText(directory, named);
}

/** A file that takes in others, makes targets by a pattern, or is written in another language, may have a target that is not seen. */
const COMPOSED = /^[ \t]*(?:-?s?include|import|mod|includes|from|def|plugins|apply|<\?xml|<project)\b|%|\$[({]eval/m;

function firstTask(text: string): string {
  return /^([\w./-]+)\s*:(?!=)/m.exec(text)?.[1] ?? '';
}

/** So many targets are followed from one to the next; a file with more is judged as a whole. */
const MOST_TARGETS = 200;

/** The lines of a target and of the targets that it names, in the common shape `target: others` with indented lines below. */
function recipe(text: string, task: string): string {
  const lines = text.split('\n');
  const all: string[] = [];
  const tasks = new Set([task]);
  for (const name of tasks) {
    if (tasks.size > MOST_TARGETS) return text;
    const at = lines.findIndex((line) => headOf(name).test(line));
    if (at === -1 && COMPOSED.test(text)) return text;
    if (at === -1) continue;
    const body = bodyBelow(lines, at);
    for (const other of othersOf(lines[at] ?? '', body, lines)) tasks.add(other);
    all.push(...body);
  }
  return all.join('\n');
}

/** The targets of the file that a target names: those that it needs, and those that its recipe runs. */
function othersOf(head: string, body: readonly string[], lines: readonly string[]): readonly string[] {
  const needed = head.replace(/^[^:]*:/, '').match(/[\w./-]+/g) ?? [];
  const named = new Set([...needed, ...tasksIn(body.join('\n'))]);
  return lines.flatMap((line) => /^([\w./-]+):/.exec(line)?.[1] ?? []).filter((other) => named.has(other));
}

function headOf(task: string): RegExp {
  return new RegExp(String.raw`^\s*(?:[\w./@-]+\s+)*${escaped(task)}(?:\s[^:=]*)?:(?!=)`);
}

function bodyBelow(lines: readonly string[], at: number): readonly string[] {
  const below = lines.slice(at + 1);
  const end = below.findIndex((line) => /^\S/.test(line) && !line.startsWith('#'));
  return end === -1 ? below : below.slice(0, end);
}

/** The targets that a recipe runs itself: `$(MAKE) target`. */
function tasksIn(body: string): readonly string[] {
  const calls = body.match(/(?:make\)?|just|task:?)\s+([\w./-]+)/g) ?? [];
  return calls.map((call) => call.replace(/^.*\s/, ''));
}

function escaped(text: string): string {
  return text.replaceAll(/[$()*+./?[\\\]^{|}-]/g, String.raw`\$&`);
}

/** `npm run NAME` runs the line that `package.json` has under that name, and those of `preNAME` and `postNAME`. */
function judgePackageScript(name: string, call: Call): CommandJudgement | undefined {
  const { scope } = call;
  const words = call.words.slice(1).flatMap((word) => (word === UNKNOWN || word.startsWith('-') ? [] : [word]));
  const [first = '', second = ''] = words;
  const script = /^(?:run|run-script|rum)$/.test(first) ? second : first;
  if (script === '' || (first === script && OWN_COMMANDS.test(first))) return undefined;
  if (scope.directory === undefined) return notFollowed(name);
  const scripts = packageScripts(scope.world.readText(scope.directory, 'package.json'));
  const lines = [`pre${script}`, script, `post${script}`].flatMap((key) => own(scripts, key) ?? []);
  if (lines.length === 0) return first === script ? undefined : unknownScript(name, script);
  return strictest(lines.map((line) => scope.judges.text(line, { ...scope, depth: scope.depth + 1 })));
}

function unknownScript(name: string, script: string): CommandJudgement {
  return hasChangingWord(script) ? notUnderstood(name, script, 'has a word in its name that changes infrastructure') : ALLOWED;
}

function packageScripts(text: string | undefined): Readonly<Record<string, string>> {
  try {
    const parsed: unknown = JSON.parse(text ?? '{}');
    if (typeof parsed !== 'object' || parsed === null || !('scripts' in parsed)) return {};
    const { scripts } = parsed;
    if (typeof scripts !== 'object' || scripts === null) return {};
    return Object.fromEntries(
      Object.entries<unknown>({ ...scripts }).flatMap(([name, line]) => (typeof line === 'string' ? [[name, line]] : [])),
    );
  } catch {
    return {};
  }
}
