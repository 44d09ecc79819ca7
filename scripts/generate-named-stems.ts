/** Writes src/generated/named-stems.ts out of the patterns in src/risk/named-facts.ts. */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type AST, RegExpParser } from '@eslint-community/regexpp';
import { NAMED_FACTS } from '../src/risk/named-facts.ts';

const BANNER = '// Generated from src/risk/named-facts.ts by `npm run generate`. Do not edit.\n';

/** A stem of fewer letters stands in too many names to tell them apart. */
const SHORTEST = 3;

/** Writes by which texts the pattern of a fact is found: at least one of them stands in every name that it matches. Throws where none does. */
export async function generateNamedStems(out: string): Promise<void> {
  const stems = new Map<string, number[]>();
  for (const [index, { name }] of NAMED_FACTS.entries()) {
    for (const stem of stemsOf(name)) stems.set(stem, [...(stems.get(stem) ?? []), index]);
  }
  const sorted = Object.fromEntries([...stems].toSorted(([a], [b]) => (a < b ? -1 : 1)));
  const code = [
    '/** The facts, by index, that a name with this text in it may call for. A name without any of them calls for none. */',
    `export const NAMED_STEMS: Readonly<Record<string, readonly number[]>> = ${JSON.stringify(sorted)};\n`,
  ];
  await mkdir(out, { recursive: true });
  await writeFile(path.join(out, 'named-stems.ts'), BANNER + code.join('\n'));
}

/** Texts of which one at least stands in whatever the pattern matches. */
function stemsOf({ source, flags }: RegExp): readonly string[] {
  const stems = neededByOne(new RegExpParser().parsePattern(source).alternatives);
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
