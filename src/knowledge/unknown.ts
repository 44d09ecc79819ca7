import { DEFAULTS } from '../generated/knowledge-data.ts';
import type { Assumption, WordGroup } from '../generated/knowledge-defaults.ts';
import type { KnowledgeEntry, KnowledgeRule } from '../model/knowledge.ts';
import { code } from '../model/text.ts';
import { defaultsOf } from './entry.ts';

/** A type from which severity of loss on it is taken for one that holds what cannot be rebuilt. */
const HOLDS_DATA = 0.5;

/**
 * What is assumed of a type that is not listed. The last word of its name that says something counts: a `_bucket_policy` is a
 * policy. The name of the provider in front says whose it is: it counts only for what holds the data of a product, as an instance
 * does. Where no word says anything, it is taken for something that holds data.
 */
export function judgeByName(type: string): KnowledgeEntry {
  const { assumption, word } = assume(type);
  const { category = 'unknown', guard } = assumption;
  const holdsData = assumption.data >= HOLDS_DATA;
  const removal: readonly KnowledgeRule[] = guard === undefined ? [] : [{ kind: 'action', on: 'delete', severity: guard }];
  return {
    type,
    known: false,
    category,
    state: holdsData ? 'user_data' : 'config',
    data: assumption.data,
    outage: assumption.outage,
    environmentRoot: false,
    identity: false,
    routineReplace: false,
    glue: false,
    onDelete: explain(assumption, word),
    mitigates: [],
    protection: category === 'backup' ? removal : [],
    disruptive: [],
    security: category === 'backup' ? [] : removal,
    forcesReplace: [],
    ...defaultsOf(type),
  };
}

type Assumed = Assumption & Partial<WordGroup>;

interface Told {
  readonly assumption: Assumed;
  readonly word: string;
}

function assume(type: string): { readonly assumption: Assumed; readonly word?: string } {
  const { provider, words } = wordsOf(type);
  const told = toldBy(words);
  const last = told.at(-1);
  if (last === undefined) return { assumption: DEFAULTS.unknown.default };
  if (!IS_A_HOLDER.has(singular(last.word))) return last;
  // An instance or a cluster of databases holds what databases hold, also where the provider's name alone says that they are.
  const held = told.at(-2) ?? toldBy(provider).findLast(({ assumption }) => assumption.engine);
  return held !== undefined && held.assumption.data > last.assumption.data ? held : last;
}

/** Words that say how something runs, and not what it is. */
const IS_A_HOLDER = new Set(['instance', 'cluster', 'service', 'server', 'account', 'deployment', 'node', 'version', 'pool']);

/** What the words say, in their order. */
function toldBy(words: readonly string[]): readonly Told[] {
  return words.flatMap((_, end) => {
    const told = longestAt(words, end);
    if (told === undefined) return [];
    const { engine, head_only: isHeadOnly } = told.assumption;
    const isPart = isHeadOnly === true && end < words.length - 1;
    const isOnlyLinked = engine === true && LINKS.has(words[end - 1] ?? '');
    return isPart || isOnlyLinked ? [] : [told];
  });
}

/** `source_postgres` is a connection to one. */
const LINKS = new Set(['source', 'destination', 'connector', 'sink', 'connection', 'endpoint', 'serviceendpoint', 'integration']);

/** No phrase has more words. */
const LONGEST = 3;

/** What the most words that end at a place say: `backup_policy` and not `policy`. */
function longestAt(words: readonly string[], end: number): Told | undefined {
  for (let length = Math.min(LONGEST, end + 1); length > 0; length -= 1) {
    const word = words.slice(end - length + 1, end + 1).join('_');
    const assumption = GROUPS.get(word) ?? GROUPS.get(singular(word)) ?? (length === 1 ? groupOfPart(word) : undefined);
    if (assumption !== undefined) return { assumption, word };
  }
  return undefined;
}

const GROUPS: ReadonlyMap<string, Assumed> = new Map(
  DEFAULTS.unknown.words.flatMap((group) => group.match.map((word): readonly [string, Assumed] => [word, group])),
);

/** By how a word begins or ends: `postgresflex`, `polardb`, `cloudamqp`. */
function groupOfPart(word: string): Assumed | undefined {
  return DEFAULTS.unknown.words.find(
    ({ prefixes = [], suffixes = [] }) =>
      prefixes.some((prefix) => word.startsWith(prefix)) || suffixes.some((suffix) => word.endsWith(suffix)),
  );
}

function singular(word: string): string {
  return word
    .replace(/ies$/u, 'y')
    .replace(/(ch|sh|x|ss)es$/u, '$1')
    .replace(/(?<!s)s$/u, '');
}

interface Words {
  /** Those of the provider's name, which is whose it is and not what it is. */
  readonly provider: readonly string[];
  /** The others, without the version at the end. */
  readonly words: readonly string[];
}

/** `aws_db_instance` and `AWS::RDS::DBInstance` alike. */
function wordsOf(type: string): Words {
  const [, provider = '', rest = type] = /^([^_:]+)(?:_|::)(.+)$/u.exec(type) ?? [];
  return { provider: split(provider), words: split(rest.replace(VERSION, '')) };
}

const VERSION = /_v\d+(alpha\d*|beta\d*)?$/u;

function split(name: string): readonly string[] {
  return name
    .replaceAll(/([a-z0-9])([A-Z])/gu, '$1 $2')
    .replaceAll(/([A-Z])([A-Z][a-z])/gu, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/u);
}

function explain({ data, category, guard, means }: Assumed, word: string | undefined): string {
  if (word === undefined) return 'Blastgate does not know this type and assumes that it holds data which would be lost';
  const byWord = `Blastgate does not know this type; judged by ${code(word)} in its name, `;
  if (means !== undefined) return `${byWord}${means}`;
  if (data >= HOLDS_DATA) return `${byWord}it may hold data, which would be lost`;
  if (category === 'backup') return `${byWord}backups may no longer be made`;
  if (guard !== undefined) return `${byWord}it may guard or record what others do`;
  return `${byWord}it holds little or no data, but others may depend on it`;
}
