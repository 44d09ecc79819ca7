import {
  type AndOr,
  type Command,
  type CommandNode,
  forEachChild,
  parse,
  type Pipeline,
  type PipelineNode,
  type Statement,
  type SyntaxNode,
} from 'unbash';
import { judgeCommand } from './command.ts';
import { hasChangingWord } from './danger.ts';
import { expandWord, joined } from './expand.ts';
import { ALLOWED, type CommandJudgement, strictest, type Text, undecided, UNKNOWN } from './judgement.ts';
import { judgeVariable } from './run-by-option.ts';
import { assignmentText, noteWritten, printed, stdinOf, substitutionReader } from './printed.ts';
import { type Call, DEEPEST, type FunctionBody, innerScope, newScope, type Scope, takesEffort, type World } from './scope.ts';

/** A loop's body is judged for so many of its values; beyond them the variable is unknown. */
const MOST_VALUES = 32;

/**
 * Judges a command line before it runs, without running any of it: whether it would change infrastructure around the gate. What it
 * cannot read is undecided where it has a word in it that changes things.
 */
export function judgeLine(line: string, world: World): CommandJudgement {
  return judgeScript(line, newScope(line, world, { text: judgeScript, body: judgeBody }));
}

/** Judges a text of shell code with what the shell has set so far, and notes what the text sets. */
function judgeScript(source: string, scope: Scope): CommandJudgement {
  if (scope.depth > DEEPEST) return tooDeep();
  if (!takesEffort(scope, source)) return tooMuch();
  const script = parse(source);
  const judged = judgeParsed(script, scope);
  if (script.errors === undefined || judged.answer !== 'allow' || !hasChangingWord(source)) return judged;
  return undecided(
    'The command line cannot be parsed, and it has the word `apply` or `destroy` in it.',
    'Write it so that a shell can parse it, one command at a time.',
  );
}

function tooDeep(): CommandJudgement {
  return undecided(
    'Too many shells are nested in one another.',
    'Run the inner command by itself, so that it can be read before it runs.',
  );
}

function tooMuch(): CommandJudgement {
  return undecided(
    'It would run more commands than the guard reads for one line, as by a loop in a loop or a script that calls itself.',
    'Run its parts one by one.',
  );
}

function judgeParsed(script: { readonly commands: readonly Statement[] }, scope: Scope): CommandJudgement {
  return strictest(script.commands.map((statement) => judgeNode(statement.command, undefined, scope)));
}

/** Judges one part of a line. `stdin` is what a pipe feeds it: undefined where there is no pipe. */
function judgeNode(node: PipelineNode | AndOr, stdin: Text | undefined, scope: Scope): CommandJudgement {
  if (!takesEffort(scope)) return tooMuch();
  switch (node.type) {
    case 'Command':
      return judgeSimple(node, stdin, scope);
    case 'Pipeline':
      return judgePipeline(node, scope);
    case 'AndOr':
      return judgeChain(node, scope);
    case 'Function':
      return judgeDefinition(node, scope);
    default:
      return judgeCompound(node, stdin, scope);
  }
}

function judgePipeline(pipeline: Pipeline, scope: Scope): CommandJudgement {
  let stdin: Text | undefined;
  const judged: CommandJudgement[] = [];
  const { directory, previous, pushed } = scope;
  let last = directory;
  for (const command of pipeline.commands) {
    last = scope.directory;
    // Every part of a pipeline is a shell of its own, but its files and its directory can be told only together.
    judged.push(judgeNode(command, stdin, scope));
    stdin = printed(command, stdin, scope);
  }
  if (pipeline.commands.length > 1) {
    // Where the last part of it goes, zsh goes too, and bash does not.
    const isMoved = scope.directory !== last;
    Object.assign(scope, { directory: isMoved ? undefined : directory, previous: isMoved ? undefined : previous, pushed });
  }
  return strictest(judged);
}

/** What a chain sets holds only where the chain got that far: after it, what it changed is unknown. */
function judgeChain(chain: AndOr, scope: Scope): CommandJudgement {
  const before = new Map(scope.variables);
  const judged = chain.commands.map((command, at) => {
    const maybe = chain.operators[at - 1] === '||' ? new Map(scope.variables) : undefined;
    const judgement = judgeNode(command, undefined, scope);
    if (maybe !== undefined) forgetChanged(maybe, scope);
    return judgement;
  });
  const [first] = chain.commands;
  if (first?.type !== 'Command' || first.name !== undefined) forgetChanged(before, scope);
  return strictest(judged);
}

function forgetChanged(before: ReadonlyMap<string, Text>, scope: Scope): void {
  for (const [name, value] of scope.variables) {
    if (before.get(name) !== value) scope.variables.set(name, UNKNOWN);
  }
}

/** A function is judged where it is called, with its arguments; where its body alone is plainly dangerous, at once. */
function judgeDefinition(node: Extract<CommandNode, { type: 'Function' }>, scope: Scope): CommandJudgement {
  const name = node.name.value;
  scope.functions.set(name, node.body);
  const alone = judgeBody(node.body, innerScope(scope));
  return alone.answer === 'deny' ? alone : ALLOWED;
}

function judgeBody(node: FunctionBody, scope: Scope): CommandJudgement {
  if (scope.depth > DEEPEST) return tooDeep();
  return node.type === 'CompoundList' ? judgeParsed(node, scope) : judgeCompound(node, undefined, scope);
}

type Compound = Exclude<CommandNode, Command | Extract<CommandNode, { type: 'Function' }>>;

function judgeCompound(node: Compound, stdin: Text | undefined, scope: Scope): CommandJudgement {
  const own = judgeSubstitutions(node, scope);
  const before = new Map(scope.variables);
  const { directory, previous, pushed } = scope;
  const inner =
    node.type === 'For' ? judgeLoop(node, scope) : strictest(listsOf(node).map((list) => judgeList(list, stdin, scope)));
  forgetChanged(before, scope);
  if (node.type === 'Subshell') Object.assign(scope, { directory, previous, pushed });
  return strictest([own, inner]);
}

type List = Statement | PipelineNode | { readonly type: 'CompoundList'; readonly commands: readonly Statement[] };

function judgeList(list: List, stdin: Text | undefined, scope: Scope): CommandJudgement {
  if (list.type === 'CompoundList')
    return strictest(list.commands.map((statement) => judgeNode(statement.command, stdin, scope)));
  return judgeNode(list.type === 'Statement' ? list.command : list, stdin, scope);
}

/** The lists of commands in a compound one: what may run, whatever its conditions say. */
function listsOf(node: SyntaxNode): readonly List[] {
  const lists: List[] = [];
  forEachChild(node, (child) => {
    if (child.type === 'CompoundList') lists.push(child);
    else if (child.type === 'Elif' || child.type === 'CaseItem') lists.push(...listsOf(child));
    else if (isCommandNode(child)) lists.push(child);
  });
  return lists;
}

const COMMAND_NODES = new Set([
  'Command',
  'Subshell',
  'BraceGroup',
  'If',
  'For',
  'While',
  'Case',
  'Select',
  'ArithmeticFor',
  'Redirected',
]);

function isCommandNode(node: SyntaxNode): node is Command {
  return COMMAND_NODES.has(node.type);
}

function judgeLoop(loop: Extract<CommandNode, { type: 'For' }>, scope: Scope): CommandJudgement {
  const values = (loop.wordlist ?? []).flatMap((word) => expandWord(word, scope, substitutionReader(scope)));
  const known: readonly Text[] = values.length > 0 && values.length <= MOST_VALUES ? values : [UNKNOWN];
  return strictest(
    known.map((value) => {
      scope.variables.set(loop.name.value, value);
      return judgeParsed(loop.body, scope);
    }),
  );
}

function judgeSimple(command: Command, piped: Text | undefined, scope: Scope): CommandJudgement {
  const read = substitutionReader(scope);
  const substituted = judgeSubstitutions(command, scope);
  const assigned = command.prefix.filter((part) => part.type === 'Assignment');
  if (command.name === undefined) {
    for (const assignment of assigned) scope.variables.set(assignment.name, assignmentText(assignment, scope));
    return substituted;
  }
  const stdin = stdinOf(command.redirects, scope) ?? piped;
  const local = assigned.length === 0 ? scope : { ...scope, variables: new Map(scope.variables) };
  for (const assignment of assigned) local.variables.set(assignment.name, assignmentText(assignment, scope));
  const words = [command.name, ...command.args].flatMap((word): readonly Text[] =>
    word.type === 'Word' ? expandWord(word, scope, read) : [joined([`${word.name}=`, assignmentText(word, scope)])],
  );
  const raw = command.args.map((word) => word.text).join(' ');
  const call: Call = { words, raw, stdin, scope: local };
  const handed = assigned.map(({ name }) => judgeVariable(name, local.variables.get(name) ?? UNKNOWN, call));
  const judged = judgeCommand(call);
  Object.assign(scope, { directory: local.directory, previous: local.previous, pushed: local.pushed });
  scope.stateMoved ||= local.stateMoved;
  noteWritten(command, { words, raw, stdin, scope });
  return strictest([substituted, ...handed, judged]);
}

/** What `$(…)`, backticks and `<(…)` inside a node's words would run. */
function judgeSubstitutions(node: SyntaxNode, scope: Scope): CommandJudgement {
  const judged: CommandJudgement[] = [];
  const visit = (child: SyntaxNode): void => {
    if (child.type === 'Statement' || child.type === 'CompoundList' || (isCommandNode(child) && child !== node)) return;
    if ('script' in child && child.script !== undefined) judged.push(judgeParsed(child.script, innerScope(scope)));
    else forEachChild(child, visit);
  };
  forEachChild(node, visit);
  return strictest(judged);
}
