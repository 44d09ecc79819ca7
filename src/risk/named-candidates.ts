import { NAMED_STEMS } from '../generated/named-stems.ts';

/** So long is the beginning by which a stem is found: no stem is shorter. */
const GRAM = 3;

interface Stem {
  readonly text: string;
  readonly facts: readonly number[];
}

const byGram = new Map<string, Stem[]>();
for (const [text, facts] of Object.entries(NAMED_STEMS)) {
  const gram = text.slice(0, GRAM);
  byGram.set(gram, [...(byGram.get(gram) ?? []), { text, facts }]);
}

/**
 * Which of `NAMED_FACTS` a name may call for, by index and in ascending order: those of which a stem stands in it. V8 compiles a regular
 * expression when it is first asked, and to compile all of them takes longer than to judge a small plan.
 */
export function candidatesOf(name: string): readonly number[] {
  const found = new Set<number>();
  for (let at = 0; at + GRAM <= name.length; at += 1) {
    for (const { text, facts } of byGram.get(name.slice(at, at + GRAM)) ?? []) {
      if (name.startsWith(text, at)) for (const fact of facts) found.add(fact);
    }
  }
  return [...found].toSorted((a, b) => a - b);
}
