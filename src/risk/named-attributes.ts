import type { AttributeRule, KnowledgeEntry } from '../model/knowledge.ts';
import { remembered } from '../model/remembered.ts';
import type { JsonObject } from '../model/value.ts';
import { leafName, type ChangedLeaf } from './content/changed-attributes.ts';
import { isInDocument } from './content/documents.ts';
import type { Facet } from './operators/operator.ts';
import { NAMED_ATTRIBUTES, type NamedAttribute } from './named-attribute-facts.ts';

interface Values {
  readonly leaves: () => readonly ChangedLeaf[];
  readonly after: JsonObject;
  readonly creating: boolean;
}

/** Facts by name for the attributes of one change that its type's knowledge does not cover. */
export function namedAttributeRules(
  knowledge: KnowledgeEntry,
  facet: Facet,
  { leaves, after, creating }: Values,
): readonly AttributeRule[] {
  const isListed = knowledge.known && knowledge.byRule !== true;
  // The settings of a new object are often its provider's defaults: only what is let in by its content counts.
  const candidates = NAMED_ATTRIBUTES.filter((fact) => fact.facet === facet && !(creating && fact.op === 'becomes'));
  if (candidates.length === 0) return [];
  const anywhere = candidates.filter(({ onlyUnlisted }) => onlyUnlisted !== true);
  const listed = coveredPaths(knowledge);
  const isTelling = (path: string): boolean => factsNamed(path).length > 0 && !listed.has(path);
  const changed = leaves().flatMap(({ path }) => (isTelling(path) ? [path] : []));
  const paths = new Set([...changed, ...Object.keys(after).filter(isTelling)]);
  return [...paths].flatMap((path) => {
    const facts = factsNamed(path);
    const meant = isListed && !isInDocument(knowledge.type, path) ? anywhere : candidates;
    return rulesFor(
      path,
      meant.filter((fact) => facts.includes(fact)),
    );
  });
}

/** The facts that the name of a path calls for. Attribute names repeat from change to change. */
const factsNamed = remembered((path): readonly NamedAttribute[] => {
  const name = leafName(path);
  return NAMED_ATTRIBUTES.filter((fact) => fact.name.test(name));
});

/** The attribute paths on which the knowledge of a type has a word. */
export function coveredPaths(knowledge: KnowledgeEntry): ReadonlySet<string> {
  const known = covered.get(knowledge);
  if (known) return known;
  const { protection, disruptive, security } = knowledge;
  const paths = [...protection, ...disruptive, ...security].flatMap((rule) => (rule.kind === 'attribute' ? [rule.path] : []));
  const found = new Set(paths);
  covered.set(knowledge, found);
  return found;
}

/** One entry serves all changes of its type. */
const covered = new WeakMap<KnowledgeEntry, ReadonlySet<string>>();

function rulesFor(path: string, facts: readonly NamedAttribute[]): readonly AttributeRule[] {
  return facts.flatMap(({ op, severity, values }) =>
    (values ?? [undefined]).map((value) => ({
      kind: 'attribute' as const,
      path,
      op,
      severity,
      ...(value === undefined ? {} : { value }),
    })),
  );
}
