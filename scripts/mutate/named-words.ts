/**
 * Stands in for `src/generated/named-words.ts` while mutants are tried: the tables are made of the patterns as they are then, as
 * `npm run generate` would. Those that are written already say what the patterns said without a mutant.
 */
import { namedWords } from '../generate-named-words.ts';

const { endings, stems } = namedWords();

export const NAMED_ENDINGS: Readonly<Record<string, readonly number[]>> = Object.fromEntries(endings);
export const NAMED_STEMS: Readonly<Record<string, readonly number[]>> = Object.fromEntries(stems);
