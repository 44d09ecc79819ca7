import type { Assignment, Command, ArrayValue, ParsedScript, PipelineNode, Redirection, Word } from 'unbash';
import { expandWord, joined, partText, wordText } from './expand.ts';
import { type Text, UNKNOWN } from './judgement.ts';
import { fileText, outputOf } from './output.ts';
import { type Call, innerScope, type Scope, wholePath } from './scope.ts';

/** Reads `$(…)` where what it prints can be told. */
export function substitutionReader(scope: Scope): (script: ParsedScript) => Text {
  return (script) => {
    const [statement] = script.commands;
    if (statement === undefined || script.commands.length > 1 || statement.command.type === 'AndOr') return UNKNOWN;
    const text = printed(statement.command, undefined, innerScope(scope));
    return text === UNKNOWN ? UNKNOWN : text.replace(/\n+$/, '');
  };
}

/** What a part of a line prints, where it can be told. */
export function printed(node: PipelineNode, stdin: Text | undefined, scope: Scope): Text {
  if (node.type === 'Pipeline') {
    let fed: Text | undefined;
    for (const command of node.commands) fed = printed(command, fed, scope);
    return fed ?? UNKNOWN;
  }
  if (node.type !== 'Command' || node.name === undefined) return UNKNOWN;
  const words = [node.name, ...node.args].flatMap((word): readonly Text[] =>
    word.type === 'Word' ? expandWord(word, scope, substitutionReader(scope)) : [UNKNOWN],
  );
  const known = words.filter((word) => word !== UNKNOWN);
  if (known.length !== words.length) return UNKNOWN;
  return outputOf({ words: known, stdin: stdinOf(node.redirects, scope) ?? stdin, scope });
}

export function stdinOf(redirects: readonly Redirection[], scope: Scope): Text | undefined {
  const read = substitutionReader(scope);
  for (const redirect of redirects.toReversed()) {
    if (redirect.type === 'HereDoc') {
      const { body } = redirect;
      return body.parts === undefined ? body.text : joined(body.parts.map((part) => partText(part, scope, read)));
    }
    if (redirect.type === 'HereString') return redirect.target === undefined ? UNKNOWN : wordText(redirect.target, scope, read);
    if (redirect.operator === '<' && redirect.target !== undefined) {
      const path = wordText(redirect.target, scope, read);
      return path === UNKNOWN ? UNKNOWN : outputOf({ words: ['cat', path], stdin: undefined, scope });
    }
  }
  return undefined;
}

/** Remembers what the line writes to files, for a script that it writes and then runs. */
export function noteWritten(command: Command, call: Call): void {
  const { words, stdin, scope } = call;
  const known = words.filter((word) => word !== UNKNOWN);
  const text = known.length === words.length ? outputOf({ words: known, stdin, scope }) : UNKNOWN;
  for (const redirect of command.redirects) noteRedirect(redirect, text, scope);
  if (known[0] === 'tee') for (const path of known.slice(1).filter((word) => !word.startsWith('-'))) noteFile(path, text, scope);
  noteCopies(words, scope);
}

const COPIERS = /^(?:cp|mv|ln|install)$/;

/** Remembers what `cp`, `mv`, `ln` and `install` put elsewhere: a script under another name is that script, a program that program. */
function noteCopies(words: readonly Text[], scope: Scope): void {
  const [name, ...given] = words.filter((word) => word !== UNKNOWN);
  if (name === undefined || !COPIERS.test(name) || words.includes(UNKNOWN)) return;
  const paths = given.filter((word) => !word.startsWith('-'));
  const target = paths.at(-1);
  if (target === undefined) return;
  for (const source of paths.slice(0, -1)) {
    for (const path of [target, `${target.replace(/\/$/, '')}/${source.replace(/^.*\//, '')}`]) noteCopy(source, path, scope);
  }
}

function noteCopy(source: string, path: string, scope: Scope): void {
  const text = fileText(source, scope);
  if (text !== UNKNOWN) noteFile(path, text, scope);
  const whole = wholePath(path, scope);
  if (whole !== undefined) scope.programs.set(whole, scope.programs.get(wholePath(source, scope) ?? '') ?? source);
}

function noteRedirect(redirect: Redirection, text: Text, scope: Scope): void {
  if (redirect.type !== 'Redirect' || !redirect.operator.includes('>') || redirect.target === undefined) return;
  const path = wordText(redirect.target, scope, substitutionReader(scope));
  if (path === UNKNOWN) return;
  const before = redirect.operator.includes('>>') ? fileText(path, scope) : '';
  noteFile(path, before === UNKNOWN ? text : joined([before, text]), scope);
}

function noteFile(path: string, text: Text, scope: Scope): void {
  const whole = wholePath(path, scope);
  if (whole !== undefined) scope.files.set(whole, text);
}

/** What an assignment gives its variable. */
export function assignmentText(assignment: Assignment, scope: Scope): Text {
  const value: Word | ArrayValue = assignment.value;
  if (value.type === 'ArrayValue' || assignment.index !== undefined) return UNKNOWN;
  const text = wordText(value, scope, substitutionReader(scope));
  return assignment.append === true ? joined([scope.variables.get(assignment.name) ?? UNKNOWN, text]) : text;
}
