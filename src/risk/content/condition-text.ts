/** One thing that a condition asks for: of what, and how. */
interface Clause {
  readonly text: string;
  /** What it asks of: `assertion.repository`, or `length(` where a function is named after it. */
  readonly subject: string;
}

/**
 * True where a condition that is written as a text holds for more than before: `assertion.repository_owner == 'acme'` became
 * `assertion.repository_owner != ''`, `length(12) and digits(1)` became `length(6)`. What is asked in other words, of something else,
 * is not said to be less.
 */
export function isWeakerText(before: string, after: string): boolean {
  const [then, now] = [clausesOf(before), clausesOf(after)];
  if (isAlwaysTrue(after)) return then.length > 0 && !isAlwaysTrue(before);
  const lost = missingIn(then, now);
  const gained = missingIn(now, then);
  const isOfTheSame = gained.every(({ subject }) => lost.some((one) => one.subject === subject));
  if (lost.length === 0) return false;
  if (now.every(asksNothing)) return !then.every(asksNothing);
  if (!isOfTheSame) return false;
  return lost.length > gained.length || gained.some((clause) => lost.some((one) => isLooser(one, clause)));
}

/** Everybody has a subject: that it is not empty is asked of nobody. */
function asksNothing({ text }: Clause): boolean {
  return NOT_EMPTY.test(text) || isAlwaysTrue(text);
}

function isAlwaysTrue(text: string): boolean {
  return /^\s*\(*\s*true\s*\)*\s*$/i.test(text);
}

function missingIn(clauses: readonly Clause[], others: readonly Clause[]): readonly Clause[] {
  return clauses.filter(({ text }) => !others.some((other) => other.text === text));
}

function clausesOf(text: string): readonly Clause[] {
  return partsOf(text, /^(&&|\band\b)/i).map((part) => ({ text: part, subject: subjectOf(part) }));
}

/** What a clause asks of, by the forms that one may have: the first that fits. */
const SUBJECTS = [
  // `'x' in assertion.groups`
  /^'[^']*' in ([\w.[\]']+)/,
  // `assertion.ref.startsWith('x')`
  /^!?([\w.[\]']+)\.(?:startsWith|endsWith|contains|matches|exists|all)\(/,
  // `has(assertion.ref)`
  /^!?has\((.*)\)$/i,
  // `length(12)`
  /^!?([\w-]+\()/,
  // `assertion.ref == 'x'`
  /^([\w.[\]'-]+)/,
] as const;

function subjectOf(clause: string): string {
  for (const form of SUBJECTS) {
    const [, subject] = form.exec(clause) ?? [];
    if (subject !== undefined) return subject;
  }
  return clause;
}

const NOT_EMPTY = /!= ?(''|null)$|^has\(/;
const EXACT = /(^|[^!<>=])==[^=]| in \[/;
const PATTERN = /\.(startsWith|endsWith|contains|matches)\(/;

/** Of two clauses about the same: the second lets by what the first does not. */
function isLooser(then: Clause, now: Clause): boolean {
  if (then.subject !== now.subject) return false;
  if (NOT_EMPTY.test(now.text)) return !NOT_EMPTY.test(then.text);
  return (
    (EXACT.test(then.text) && PATTERN.test(now.text)) ||
    hasMore(partsOf(then.text, OR), partsOf(now.text, OR)) ||
    hasMore(listedIn(then.text), listedIn(now.text)) ||
    numberIn(now.text) < numberIn(then.text)
  );
}

const OR = /^(\|\||\bor\b)/i;

/** All that was there and something beside it. */
function hasMore(then: readonly string[], now: readonly string[]): boolean {
  return then.length > 0 && now.length > then.length && then.every((item) => now.includes(item));
}

/** The values of `x in ['a', 'b']`, and the one of `x == 'a'`. */
function listedIn(clause: string): readonly string[] {
  const [, listed = ''] = / in \[(.*)\]$|==\s*('[^']*')$/.exec(clause) ?? [];
  const [, single] = /==\s*('[^']*')$/.exec(clause) ?? [];
  return single === undefined ? (listed.match(/'[^']*'/g) ?? []) : [single];
}

/** What a function such as `length(12)` asks at least. */
function numberIn(clause: string): number {
  return Number(/^[\w-]+\((\d+)\)$/.exec(clause)?.[1] ?? Number.NaN);
}

/** The parts of a text between the connectors that stand in no quotes and no brackets, each in one form. */
function partsOf(text: string, connector: RegExp): readonly string[] {
  const whole = inOneForm(text);
  const parts: string[] = [];
  let start = 0;
  for (const at of placesOutside(whole)) {
    const [found] = at < start ? [] : (connector.exec(whole.slice(at, at + LONGEST)) ?? []);
    if (found === undefined) continue;
    parts.push(whole.slice(start, at));
    start = at + found.length;
  }
  return [...parts, whole.slice(start)].map(inOneForm).filter((part) => part !== '');
}

/** Of a connector, with what follows it. */
const LONGEST = 4;
/** What may stand before a connector: a word that only holds one is none. */
const BEFORE = /[\s)\]'&|]/;

/** Where a connector may begin. */
function placesOutside(text: string): readonly number[] {
  const places: number[] = [];
  let isQuoted = false;
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at] ?? '';
    if (char === "'") isQuoted = !isQuoted;
    if (!isQuoted) depth += stepOf(char);
    if (!isQuoted && depth === 0 && BEFORE.test(text[at - 1] ?? '')) places.push(at);
  }
  return places;
}

function stepOf(char: string): number {
  if ('(['.includes(char)) return 1;
  return ')]'.includes(char) ? -1 : 0;
}

/** One kind of quotes, single spaces, and no brackets around all of it. */
function inOneForm(text: string): string {
  const plain = text.replaceAll('"', "'").replaceAll(/\s+/g, ' ').trim();
  return isWrapped(plain) ? inOneForm(plain.slice(1, -1)) : plain;
}

/** True where the first bracket closes at the very end. */
function isWrapped(text: string): boolean {
  if (!text.startsWith('(')) return false;
  let depth = 0;
  const end = [...text].findIndex((char) => {
    depth += stepOf(char);
    return depth === 0;
  });
  return end === text.length - 1;
}
