import type { Feed, Plan } from '../model/plan.ts';
import type { Path } from '../model/value.ts';

/**
 * What the expression of an attribute is made of, by configuration address and path. A format without expressions says what an
 * attribute refers to.
 */
export function feedLookup({ feeds, references }: Plan): (address: string, path: Path) => readonly string[] {
  const found = new Map<string, Map<string, Set<string>>>();
  for (const { address, attribute, references: given } of feeds ?? references.flatMap(feedOf)) {
    const attributes = entryOf(found, address, () => new Map<string, Set<string>>());
    const all = entryOf(attributes, attribute, () => new Set<string>());
    for (const one of given) all.add(one);
  }
  return (address, [attribute]) => [...(found.get(address)?.get(String(attribute)) ?? [])].toSorted();
}

function entryOf<T>(map: Map<string, T>, key: string, make: () => T): T {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}

function feedOf({ from, to, attribute }: Plan['references'][number]): readonly Feed[] {
  return attribute === undefined ? [] : [{ address: from, attribute, references: [to] }];
}
