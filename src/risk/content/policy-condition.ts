import type { Json } from '../../model/value.ts';
import { coversTheWorld } from './cidr.ts';
import { isVoid, textsOf } from './iam-statement.ts';
import { isObject } from './json.ts';
import { canonical } from './same-content.ts';

/** One line of a condition: how a key of the request is compared, and with what. */
interface Test {
  readonly operator: string;
  readonly key: string;
  readonly values: readonly string[];
}

/** True where a condition of a grant holds for more requests than before: by a wildcard, a key less, or a word that lets absence by. */
export function isWeakerCondition(before: Json | undefined, after: Json | undefined): boolean {
  if (isVoid(after)) return !isVoid(before);
  if (canonical(before) === canonical(after)) return false;
  const [then, now] = [testsIn(before), testsIn(after)];
  return stars(after) > stars(before) || losesKey(then, now) || now.some((test) => isLooser(test, then));
}

/** True where a denial under the second condition holds wherever one under the first does: it asks for less, or excepts fewer. */
export function holdsWherever(before: Json | undefined, after: Json | undefined): boolean {
  const then = testsIn(before);
  return testsIn(after).every((test) => then.some((earlier) => includesTest(test, earlier)));
}

const EXCEPTS = /Not(Equals|Like|IpAddress)/i;
const NAMES_VALUES = /(Equals|Like|IpAddress)/i;

function includesTest(now: Test, then: Test): boolean {
  if (now.operator !== then.operator || now.key !== then.key) return false;
  const [few, many] = EXCEPTS.test(now.operator) ? [now.values, then.values] : [then.values, now.values];
  if (NAMES_VALUES.test(now.operator) && !/^Numeric|^Date/i.test(now.operator)) return few.every((value) => many.includes(value));
  return canonical([...now.values]) === canonical([...then.values]);
}

function stars(condition: Json | undefined): number {
  return JSON.stringify(condition ?? null).split('*').length;
}

function testsIn(condition: Json | undefined): readonly Test[] {
  if (!isObject(condition)) return [];
  return Object.entries(condition).flatMap(([operator, keys]) =>
    isObject(keys)
      ? Object.entries(keys).map(([key, values]) => ({ operator, key: key.toLowerCase(), values: textsOf(values) }))
      : [],
  );
}

/** Of what was asked for something is no longer, and nothing else is asked for in its place. */
function losesKey(then: readonly Test[], now: readonly Test[]): boolean {
  const [held, holds] = [new Set(then.map(({ key }) => key)), new Set(now.map(({ key }) => key))];
  const isLost = (key: string): boolean => !holds.has(key) && !(key.endsWith(':aud') && namesSubject(now));
  return [...held].some(isLost) && [...holds].every((key) => held.has(key));
}

/** Whose token it is, to the letter: for whom it was made is then asked by the provider of identities, which has its own list. */
function namesSubject(tests: readonly Test[]): boolean {
  return tests.some(({ key, values }) => key.endsWith(':sub') && values.every((value) => !value.includes('*')));
}

/** Passed by a request that does not have the key at all. */
const LETS_ABSENCE_BY = /IfExists$|^ForAllValues:/i;
const OF_ADDRESSES = /^(ForAnyValue:|ForAllValues:)?IpAddress/i;

function isLooser({ operator, key, values }: Test, then: readonly Test[]): boolean {
  const earlier = then.filter((test) => test.key === key);
  if (earlier.length === 0) return false;
  if (LETS_ABSENCE_BY.test(operator) && !earlier.some((test) => LETS_ABSENCE_BY.test(test.operator))) return true;
  return OF_ADDRESSES.test(operator) && coversTheWorld(values) && !earlier.some((test) => coversTheWorld(test.values));
}
