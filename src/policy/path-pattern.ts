/** One step of a pattern over paths. */
export interface Step {
  /** Whether a character is one that the step stands for. */
  readonly takes: (character: string) => boolean;
  /** Whether it stands for any number of them, none too. */
  readonly repeats: boolean;
  /** How many of the next steps may be left out together with it. */
  readonly optional: number;
}

const isAny = (): boolean => true;
const isNone = (): boolean => false;
const isOfName = (character: string): boolean => character !== '/';

const maybe = (steps: readonly Step[]): readonly Step[] => [{ takes: isNone, repeats: true, optional: steps.length }, ...steps];
const TREE: Step = { takes: isAny, repeats: true, optional: 0 };
const SLASH: Step = { takes: (character) => character === '/', repeats: false, optional: 0 };

/** What may stand for something else in a pattern: everything else stands for itself. */
export const MEANING = {
  /** Any folders, or none. */
  folders: maybe([TREE, SLASH]),
  /** All below a folder. */
  below: [SLASH, TREE],
  /** All below a folder, and the folder. */
  andBelow: maybe([SLASH, TREE]),
  /** Any text, over folders. */
  tree: [TREE],
  /** Any text inside a folder. */
  name: [{ takes: isOfName, repeats: true, optional: 0 }],
  /** One character inside a folder. */
  one: [{ takes: isOfName, repeats: false, optional: 0 }],
} as const satisfies Readonly<Record<string, readonly Step[]>>;

/** The steps of a text that stands for itself. */
export function literally(text: string): readonly Step[] {
  return text.split('').map((own) => ({ takes: (character) => character === own, repeats: false, optional: 0 }));
}

/**
 * Whether steps lead through a whole path. All ways are gone at once, so that it takes a time of the path's length by that of the
 * pattern: a regular expression tries one way after the other, and whoever opens a pull request names the files.
 */
export function leadThrough(steps: readonly Step[], path: string): boolean {
  let at: ReadonlySet<number> = reached(steps, [0]);
  for (const character of path.split('')) {
    if (at.size === 0) return false;
    const taking = [...at].flatMap((index) => {
      const step = steps[index];
      return step?.takes(character) === true ? [step.repeats ? index : index + 1] : [];
    });
    at = reached(steps, taking);
  }
  return at.has(steps.length);
}

/** Steps that stand before what is still to be read: those that were come to, and what is left when they stand for nothing. */
function reached(steps: readonly Step[], from: readonly number[]): ReadonlySet<number> {
  const found = new Set(from);
  // A set is walked to its end, with what is added on the way.
  for (const index of found) {
    const step = steps[index];
    if (step?.repeats !== true) continue;
    found.add(index + 1);
    found.add(index + 1 + step.optional);
  }
  return found;
}
