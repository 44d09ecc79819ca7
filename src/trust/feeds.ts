import type { Feed, Plan } from '../model/plan.ts';
import type { Path } from '../model/value.ts';
import { canonicalText } from './canonical.ts';

/**
 * What the expression of an attribute is made of, by configuration address and path. A format without expressions says what an
 * attribute refers to.
 */
export function feedLookup({ feeds, references }: Plan): (address: string, path: Path) => readonly string[] {
  const found = new Map<string, readonly string[]>();
  for (const { address, attribute, references: given } of feeds ?? references.flatMap(feedOf)) {
    const id = canonicalText([address, attribute]);
    found.set(id, [...new Set([...(found.get(id) ?? []), ...given])].toSorted());
  }
  return (address, [attribute]) => found.get(canonicalText([address, String(attribute)])) ?? [];
}

function feedOf({ from, to, attribute }: Plan['references'][number]): readonly Feed[] {
  return attribute === undefined ? [] : [{ address: from, attribute, references: [to] }];
}
