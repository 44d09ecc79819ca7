import { NAMED_ENDINGS, NAMED_STEMS } from '../generated/named-words.ts';
import type { NamedAttribute } from './named-attribute-facts.ts';
import { NAMED_FACTS } from './named-facts.ts';

/** So long is the beginning by which a stem is found: no stem is shorter. */
const GRAM = 3;

interface Stem {
  readonly text: string;
  readonly facts: readonly number[];
}

const stemsByGram = new Map<string, Stem[]>();
for (const [text, facts] of Object.entries(NAMED_STEMS)) {
  const gram = text.slice(0, GRAM);
  stemsByGram.set(gram, [...(stemsByGram.get(gram) ?? []), { text, facts }]);
}

/**
 * The facts that a name calls for, in the order of their list. It is what asking each pattern would give: but V8 compiles an
 * expression when it is first asked, and to compile a hundred of them takes longer than to judge a small plan. Most list words, which
 * are looked up; of the others those are asked of which a part stands in the name.
 */
export function factsOfName(name: string): readonly NamedAttribute[] {
  const found = new Set<number>();
  for (const tail of tailsOf(name)) for (const fact of endingIn(tail)) found.add(fact);
  for (const fact of candidatesOf(name)) if (NAMED_FACTS[fact]?.name.test(name) === true) found.add(fact);
  return [...found].toSorted((a, b) => a - b).flatMap((index) => NAMED_FACTS[index] ?? []);
}

function endingIn(tail: string): readonly number[] {
  return (Object.hasOwn(NAMED_ENDINGS, tail) ? NAMED_ENDINGS[tail] : undefined) ?? [];
}

/** The name, and what stands behind each of its underscores. */
function tailsOf(name: string): readonly string[] {
  const tails = [name];
  for (let at = name.indexOf('_'); at !== -1; at = name.indexOf('_', at + 1)) tails.push(name.slice(at + 1));
  return tails;
}

/** The facts, by index, of which a stem stands in the name. */
function candidatesOf(name: string): ReadonlySet<number> {
  const found = new Set<number>();
  for (let at = 0; at + GRAM <= name.length; at += 1) {
    for (const { text, facts } of stemsByGram.get(name.slice(at, at + GRAM)) ?? []) {
      if (name.startsWith(text, at)) for (const fact of facts) found.add(fact);
    }
  }
  return found;
}
