import { DEFAULTS } from '../generated/knowledge-data.ts';
import type { Assumption } from '../generated/knowledge-defaults.ts';
import type { KnowledgeEntry } from '../model/knowledge.ts';
import { code } from '../model/text.ts';
import { defaultsOf } from './entry.ts';

/** A type from which severity of loss on it is taken for one that holds what cannot be rebuilt. */
const HOLDS_DATA = 0.5;

/**
 * What is assumed of a type that is not listed. The last word of its name that says something counts: a `_bucket_policy` is a
 * policy. Where none does, it is taken for something that holds data.
 */
export function judgeByName(type: string): KnowledgeEntry {
  const { assumption, word } = assume(type);
  const holdsData = assumption.data >= HOLDS_DATA;
  return {
    type,
    known: false,
    category: 'unknown',
    state: holdsData ? 'user_data' : 'config',
    data: assumption.data,
    outage: assumption.outage,
    environmentRoot: false,
    identity: false,
    routineReplace: false,
    glue: false,
    onDelete: explain(holdsData, word),
    mitigates: [],
    protection: [],
    disruptive: [],
    security: [],
    forcesReplace: [],
    ...defaultsOf(type),
  };
}

function assume(type: string): { readonly assumption: Assumption; readonly word?: string } {
  const told = wordsOf(type).flatMap((word) => {
    const group = DEFAULTS.unknown.words.find(({ match }) => match.includes(word) || match.includes(singular(word)));
    return group === undefined ? [] : [{ assumption: group, word }];
  });
  const last = told.at(-1);
  if (last === undefined) return { assumption: DEFAULTS.unknown.default };
  // An instance or a cluster of databases holds what databases hold.
  const held = IS_A_HOLDER.has(last.word) ? told.at(-2) : undefined;
  return held !== undefined && held.assumption.data > last.assumption.data ? held : last;
}

/** Words that say how something runs, and not what it is. */
const IS_A_HOLDER = new Set(['instance', 'cluster', 'service', 'server', 'account', 'deployment', 'node', 'version']);

function singular(word: string): string {
  return word.replace(/s$/u, '');
}

/** `aws_db_instance` and `AWS::RDS::DBInstance` alike. */
function wordsOf(type: string): readonly string[] {
  return type
    .replaceAll(/([a-z0-9])([A-Z])/gu, '$1 $2')
    .replaceAll(/([A-Z])([A-Z][a-z])/gu, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/u);
}

function explain(holdsData: boolean, word: string | undefined): string {
  if (word === undefined) return 'Blastgate does not know this type and assumes that it holds data which would be lost';
  const assumed = holdsData ? 'it may hold data, which would be lost' : 'it holds little or no data, but others may depend on it';
  return `Blastgate does not know this type; judged by ${code(word)} in its name, ${assumed}`;
}
