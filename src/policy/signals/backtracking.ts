/** What makes the time that an expression takes double with each further character of a text. */
export type Backtracking = 'nested' | 'alike';

/** Repeated no more often than this, what can be read in two ways costs little. */
const FEW = 10;

const TOKEN =
  /\\(?:u\{[^}]*\}|[pP]\{[^}]*\}|k<[^>]*>|x[\da-f]{2}|u[\da-f]{4}|c[a-z]|.)|\[(?:\\.|[^\]\\])*\]|\((?:\?(?:[:=!]|<[=!]|<[^>]*>|[a-z-]+:))?|[*+?]\??|\{\d+(?:,\d*)?\}\??|./gisu;

interface Count {
  readonly least: number;
  readonly most: number;
}

const ONCE: Count = { least: 1, most: 1 };
const SIGNS: Readonly<Record<string, Count>> = {
  '*': { least: 0, most: Infinity },
  '+': { least: 1, most: Infinity },
  '?': { least: 0, most: 1 },
};

interface Group {
  /** How often the group and those around it are repeated together. */
  readonly times: number;
  /** What its alternatives begin with; undefined where that is more than one character. */
  readonly firsts: (string | undefined)[];
}

/**
 * Whether a regular expression (with the flag `u`) repeats something that it could read in more than one way: a repetition inside a
 * repeated group, as in `(a+)+`, or alternatives of one that begin alike, as in `(a|a)*`. It errs on the side of yes. What it lets by
 * takes time that grows with a power of the text's length, which has to be bounded besides.
 */
export function backtrackingOf(pattern: string): Backtracking | undefined {
  const groups: Group[] = [];
  let [count, first]: [Count, string | undefined] = [ONCE, undefined];
  // From the end: a group's repetition stands behind it, and what an alternative begins with is the last that is met of it.
  for (const token of (pattern.match(TOKEN) ?? []).toReversed()) {
    const counted = countOf(token);
    const group = groups.at(-1) ?? { times: 1, firsts: [] };
    if (counted === undefined) {
      if (beginAlike(token, group, first)) return 'alike';
      if (token === ')') groups.push({ times: group.times * count.most, firsts: [] });
      else follow(token, groups, first);
      first = count.least === 0 ? undefined : literalOf(token);
    } else if (isNested(counted, group.times)) return 'nested';
    count = counted ?? ONCE;
  }
  return undefined;
}

/** Ends the groups and alternatives that a token begins. */
function follow(token: string, groups: Group[], first: string | undefined): void {
  if (token.startsWith('(')) groups.pop();
  if (token === '|') groups.at(-1)?.firsts.push(first);
}

function countOf(token: string): Count | undefined {
  const sign = token.length <= 2 ? SIGNS[token.charAt(0)] : undefined;
  if (sign !== undefined) return sign;
  const [, least, comma, most] = /^\{(\d+)(,?)(\d*)\}/.exec(token) ?? [];
  if (least === undefined) return undefined;
  return { least: Number(least), most: comma === '' ? Number(least) : most === '' ? Infinity : Number(most) };
}

function isNested({ least, most }: Count, times: number): boolean {
  return most === Infinity ? times > 1 : least !== most && times > FEW;
}

/** Whether a token begins a repeated group of alternatives that begin alike, the first of which begins so. */
function beginAlike(token: string, { times, firsts }: Group, first: string | undefined): boolean {
  if (!token.startsWith('(') || times <= FEW || firsts.length === 0) return false;
  const all = [...firsts, first];
  return all.includes(undefined) || new Set(all).size < all.length;
}

/** The one character that a token stands for, whatever its case. */
function literalOf(token: string): string | undefined {
  const [, escaped, plain] = /^(?:\\([^\w\s])|([^\\[\](){}.^$|*+?]))$/u.exec(token) ?? [];
  return (escaped ?? plain)?.toUpperCase().toLowerCase();
}
