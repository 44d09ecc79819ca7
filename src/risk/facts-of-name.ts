import { NAMED_ENDINGS, NAMED_STEMS } from '../generated/named-words.ts';
import { tailsOf } from './name-endings.ts';
import type { NamedAttribute } from './named-attribute-facts.ts';
import { NAMED_FACTS } from './named-facts.ts';

/** So long is the beginning by which a stem is found: no stem is shorter. */
const GRAM = 3;

interface Stem {
  readonly text: string;
  readonly facts: readonly number[];
}

const stemsByGram = new Map<number, Stem[]>();
/** 1 for each gram by which a stem may begin: nearly every place in a name is told by this to begin none. */
const mayBegin = new Uint8Array(1 << 12);
for (const [text, facts] of Object.entries(NAMED_STEMS)) {
  const gram = gramAt(text, 0);
  mayBegin[gram % mayBegin.length] = 1;
  stemsByGram.set(gram, [...(stemsByGram.get(gram) ?? []), { text, facts }]);
}

/** The characters at a place of a text as one number. */
function gramAt(text: string, at: number): number {
  const [high, middle, low] = [text.charCodeAt(at), text.charCodeAt(at + 1), text.charCodeAt(at + 2)];
  return high * 0x1_00_00 + middle * 0x1_00 + low;
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

/** The facts, by index, of which a stem stands in the name. */
function candidatesOf(name: string): ReadonlySet<number> {
  const found = new Set<number>();
  for (let at = 0; at + GRAM <= name.length; at += 1) {
    const gram = gramAt(name, at);
    if (mayBegin[gram % mayBegin.length] !== 1) continue;
    for (const { text, facts } of stemsByGram.get(gram) ?? []) {
      if (name.startsWith(text, at)) for (const fact of facts) found.add(fact);
    }
  }
  return found;
}
