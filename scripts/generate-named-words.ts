/** Writes src/generated/named-words.ts out of the patterns in src/risk/named-facts.ts. */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type AST, RegExpParser } from '@eslint-community/regexpp';
import { NAMED_FACTS } from '../src/risk/named-facts.ts';

const BANNER = '// Generated from src/risk/named-facts.ts by `npm run generate`. Do not edit.\n';

/** A stem of fewer letters stands in too many names to tell them apart. */
const SHORTEST = 3;
/** A pattern of more words than this is shorter as it is. */
const MOST_WORDS = 200;

type Table = ReadonlyMap<string, readonly number[]>;

/**
 * What stands for the patterns of facts: the words that one lists, if these are all it says, otherwise texts of which at least one
 * stands in every name that it matches. Throws where a pattern has neither.
 */
export function namedWords(): { readonly endings: Table; readonly stems: Table } {
  const [endings, stems] = [new Map<string, number[]>(), new Map<string, number[]>()];
  for (const [index, { name }] of NAMED_FACTS.entries()) {
    const { alternatives } = new RegExpParser().parsePattern(name.source);
    const words = name.flags === '' ? endingsOf(alternatives) : undefined;
    const table = words === undefined ? stems : endings;
    for (const text of words ?? stemsOf(name, alternatives)) table.set(text, [...(table.get(text) ?? []), index]);
  }
  return { endings, stems };
}

/** Writes both tables to a folder. */
export async function generateNamedWords(out: string): Promise<void> {
  const { endings, stems } = namedWords();
  const code = [
    '/** The facts, by index, that a name calls for which is this word, or ends in it behind an underscore. */',
    `export const NAMED_ENDINGS: Readonly<Record<string, readonly number[]>> = ${sorted(endings)};\n`,
    '/** All other facts, by index: a name without any of these texts calls for none of them, and one with it may. */',
    `export const NAMED_STEMS: Readonly<Record<string, readonly number[]>> = ${sorted(stems)};\n`,
  ];
  await mkdir(out, { recursive: true });
  await writeFile(path.join(out, 'named-words.ts'), BANNER + code.join('\n'));
}

/** Text that is parsed when it is needed loads faster than as many lists in a program. */
function sorted(table: Table): string {
  const text = JSON.stringify(Object.fromEntries([...table].toSorted(([a], [b]) => (a < b ? -1 : 1))));
  return `JSON.parse(\n  '${text}',\n)`;
}

/** All words that `(^|_)(…)$` lists; undefined for a pattern that has another form, or no end of words. */
function endingsOf(alternatives: readonly AST.Alternative[]): readonly string[] | undefined {
  const each = alternatives.map(({ elements }) => {
    const [first, last] = [elements[0], elements.at(-1)];
    const isWhole = first?.raw === '(^|_)' && last?.raw === '$';
    return isWhole ? wordsInTurn(elements.slice(1, -1)) : undefined;
  });
  const words = each.every((one) => one !== undefined) ? [...new Set(each.flat())] : [];
  return words.length > 0 && words.length <= MOST_WORDS ? words : undefined;
}

/** All texts that parts make one behind the other. */
function wordsInTurn(elements: readonly AST.Element[]): readonly string[] | undefined {
  let words: readonly string[] = [''];
  for (const element of elements) {
    const next = wordsOf(element);
    if (next === undefined || words.length * next.length > MOST_WORDS) return undefined;
    words = words.flatMap((word) => next.map((text) => word + text));
  }
  return words;
}

function wordsOf(element: AST.Element): readonly string[] | undefined {
  if (element.type === 'Character') return [String.fromCodePoint(element.value)];
  if (element.type === 'Group' || element.type === 'CapturingGroup') {
    const each = element.alternatives.map(({ elements }) => wordsInTurn(elements));
    return each.every((words) => words !== undefined) ? each.flat() : undefined;
  }
  if (element.type !== 'Quantifier' || element.max !== 1 || element.min !== 0) return undefined;
  const words = wordsOf(element.element);
  return words && ['', ...words];
}

/** Texts of which one at least stands in whatever the pattern matches. */
function stemsOf({ source, flags }: RegExp, alternatives: readonly AST.Alternative[]): readonly string[] {
  const stems = neededByOne(alternatives);
  if (flags === '' && shortestOf(stems) >= SHORTEST) return withoutLonger(stems);
  throw new Error(`/${source}/${flags} may match names that have no ${SHORTEST} letters in common: write out what it looks for.`);
}

/** One of several alternatives holds: the stems of all, unless one of them needs nothing. */
function neededByOne(alternatives: readonly AST.Alternative[]): readonly string[] {
  const each = alternatives.map(({ elements }) => neededInTurn(elements));
  return each.some((stems) => stems.length === 0) ? [] : each.flat();
}

/** What stands one behind the other is all needed: the most telling of its parts. */
function neededInTurn(elements: readonly AST.Element[]): readonly string[] {
  let best: readonly string[] = [];
  let run = '';
  const consider = (stems: readonly string[]): void => {
    if (stems.length > 0 && shortestOf(stems) > shortestOf(best)) best = stems;
  };
  for (const element of elements) {
    if (element.type === 'Character') {
      run += String.fromCodePoint(element.value);
    } else {
      consider(run === '' ? [] : [run]);
      run = '';
      consider(neededBy(element));
    }
  }
  consider(run === '' ? [] : [run]);
  return best;
}

function neededBy(element: AST.Element): readonly string[] {
  if (element.type === 'Group' || element.type === 'CapturingGroup') return neededByOne(element.alternatives);
  if (element.type === 'Quantifier' && element.min > 0) return neededInTurn([element.element]);
  return [];
}

function shortestOf(stems: readonly string[]): number {
  return stems.length === 0 ? 0 : Math.min(...stems.map(({ length }) => length));
}

/** Where `log` is looked for, `logging` is found. */
function withoutLonger(stems: readonly string[]): readonly string[] {
  return [...new Set(stems)].filter((stem) => !stems.some((other) => other !== stem && stem.includes(other)));
}
