import { RESOURCES, SAME_AS, TWINS } from '../generated/knowledge-data.ts';
import type { Knowledge, ResourceKnowledge } from '../generated/knowledge.ts';
import { classify } from './classify/classify.ts';
import { cloudControlType } from './cloud-control.ts';
import { lookIn } from './table.ts';

/** Blastgate's knowledge with the user's over it, still in the words of the files. */
export interface Registry {
  /** What is known of a type by this name, the user's fields over Blastgate's. */
  readonly find: (type: string) => ResourceKnowledge | undefined;
  /** What Blastgate's files, and what the user's files, say under exactly this name. */
  readonly listed: (type: string) => ResourceKnowledge | undefined;
  readonly said: (type: string) => ResourceKnowledge | undefined;
  /** The Terraform types that describe a CloudFormation type. */
  readonly twinsOf: (type: string) => readonly string[];
}

/** Later knowledge replaces the fields that it names, and a list replaces the list. */
export function createRegistry(user: readonly Knowledge[]): Registry {
  const said = mergeKnowledge(user);
  const names = new Map([...said].flatMap(([type, entry]) => (entry.same_as ?? []).map((name): Name => [name, type])));
  // `seen` ends the search where a user's files name two types after each other.
  const find = (type: string, seen: readonly string[] = []): ResourceKnowledge | undefined => {
    const other = names.get(type) ?? lookIn(SAME_AS, type);
    const base = other === undefined || seen.includes(other) ? listed(type) : find(other, [...seen, type]);
    const own = said.get(type);
    return base === undefined && own === undefined ? undefined : { ...base, ...own };
  };
  return {
    find: (type) => find(type),
    listed,
    said: (type) => said.get(type),
    twinsOf: (type) => {
      const twins = lookIn(TWINS, type)?.split(' ') ?? [];
      return [...twins, ...[...said].filter(([name, { cfn }]) => cfn === type && !twins.includes(name)).map(([name]) => name)];
    },
  };
}

type Name = readonly [name: string, type: string];

/** True where Blastgate itself knows the type, by an entry or by a rule, by whatever name and in whatever format. */
export function isBuiltIn(type: string): boolean {
  const isListed = [RESOURCES, SAME_AS, TWINS].some((table) => lookIn(table, type) !== undefined) || type.startsWith('Custom::');
  return isListed || classify(type) !== undefined || cloudControlType(type) !== undefined;
}

/** The entries of several knowledge files as one: a later entry replaces the fields that it names. */
function mergeKnowledge(files: readonly Knowledge[]): ReadonlyMap<string, ResourceKnowledge> {
  const merged = new Map<string, ResourceKnowledge>();
  for (const { resources } of files) {
    for (const [type, entry] of Object.entries(resources)) merged.set(type, { ...merged.get(type), ...entry });
  }
  return merged;
}

function listed(type: string): ResourceKnowledge | undefined {
  const text = lookIn(RESOURCES, type);
  return text === undefined ? undefined : JSON.parse(text);
}
