import type { DoubleQuotedChild, ParameterExpansionPart, Word, WordPart } from 'unbash';
import { type Text, UNKNOWN } from './judgement.ts';
import type { Scope } from './scope.ts';
import { own } from './own.ts';

/** What a shell would put in the place of `$(…)`; undefined where it cannot be told. */
export type SubstitutionReader = (script: NonNullable<Extract<WordPart, { type: 'CommandExpansion' }>['script']>) => Text;

/**
 * The words that a word of the line becomes: one, or several by brace expansion or by splitting an unquoted expansion. A word that
 * only running would tell is UNKNOWN.
 */
export function expandWord(word: Word, scope: Scope, substitution: SubstitutionReader): readonly Text[] {
  const { parts } = word;
  if (parts === undefined) return [tilde(word.value, scope)];
  // With separators of its own the line splits words otherwise than at spaces.
  if (scope.variables.has('IFS') && parts.some(isUnquotedExpansion)) return [UNKNOWN];
  const braces = expandBraces(word);
  if (braces !== undefined) return braces;
  const text = joined(parts.map((part) => partText(part, scope, substitution)));
  if (text === UNKNOWN) return [UNKNOWN];
  return parts.some(isUnquotedExpansion) ? text.split(/\s+/).filter((piece) => piece !== '') : [text];
}

/** The one text that a word stands for where a shell does not split it: an assignment, a redirection's target. */
export function wordText(word: Word, scope: Scope, substitution: SubstitutionReader): Text {
  if (word.parts === undefined) return tilde(word.value, scope);
  return joined(word.parts.map((part) => partText(part, scope, substitution)));
}

/** A variable that is doubled time and again grows longer than any memory. */
const LONGEST_TEXT = 1_048_576;

/** Parts of a here-document or a word, put together; UNKNOWN where one of them is, or where the whole is too long to follow. */
export function joined(texts: readonly Text[]): Text {
  let all = '';
  for (const text of texts) {
    if (text === UNKNOWN) return UNKNOWN;
    all += text;
    if (all.length > LONGEST_TEXT) return UNKNOWN;
  }
  return all;
}

export function partText(part: WordPart | DoubleQuotedChild, scope: Scope, substitution: SubstitutionReader): Text {
  switch (part.type) {
    case 'Literal':
    case 'SingleQuoted':
    case 'AnsiCQuoted':
      return part.value;
    case 'DoubleQuoted':
    case 'LocaleString':
      return joined(part.parts.map((child) => partText(child, scope, substitution)));
    case 'SimpleExpansion':
      return variableText(part.text.slice(1), scope);
    case 'ParameterExpansion':
      return parameterText(part, scope, substitution);
    case 'CommandExpansion':
      return part.script === undefined ? UNKNOWN : substitution(part.script);
    default:
      return UNKNOWN;
  }
}

function isUnquotedExpansion(part: WordPart): boolean {
  return part.type === 'SimpleExpansion' || part.type === 'ParameterExpansion' || part.type === 'CommandExpansion';
}

/** A variable that neither the line nor the environment sets is empty for a shell, but a profile may set it: it is not known. */
function variableText(name: string, scope: Scope): Text {
  return scope.variables.get(name) ?? own(scope.world.environment, name) ?? UNKNOWN;
}

function parameterText(part: ParameterExpansionPart, scope: Scope, substitution: SubstitutionReader): Text {
  if (part.prefix !== undefined || part.index !== undefined) return UNKNOWN;
  const value = variableText(part.parameter, scope);
  const { operation } = part;
  if (operation === undefined) return value;
  if (operation.type !== 'Default' || operation.operator === '?' || operation.operator === ':?') return UNKNOWN;
  if (value === UNKNOWN || operation.operator.endsWith('+')) return UNKNOWN;
  return value === '' ? wordText(operation.operand, scope, substitution) : value;
}

function tilde(text: string, scope: Scope): Text {
  if (text !== '~' && !text.startsWith('~/')) return text;
  const home = scope.world.environment['HOME'];
  return home === undefined ? UNKNOWN : `${home}${text.slice(1)}`;
}

/** `{a,b}` as a whole word with nothing else in it that expands; anything richer is UNKNOWN. */
function expandBraces(word: Word): readonly Text[] | undefined {
  if (word.parts?.some((part) => part.type === 'BraceExpansion') !== true) return undefined;
  const simple = /^([^{}$`*?\\"']*)\{([^{}$`*?\\"']*)\}([^{}$`*?\\"']*)$/.exec(word.text);
  const [, before = '', middle = '', after = ''] = simple ?? [];
  if (simple === null || !middle.includes(',')) return [UNKNOWN];
  return middle.split(',').flatMap((choice) => {
    const text = `${before}${choice}${after}`;
    return text === '' ? [] : [text];
  });
}
