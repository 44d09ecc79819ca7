import type { AttributeRule, KnowledgeEntry } from '../model/knowledge.ts';
import { remembered } from '../model/remembered.ts';
import type { JsonObject } from '../model/value.ts';
import { leafName, type ChangedLeaf } from './content/changed-attributes.ts';
import { isInDocument } from './content/documents.ts';
import type { Facet } from './operators/operator.ts';
import { NAMED_ATTRIBUTES, type NamedAttribute } from './named-attribute-facts.ts';
import { NAMED_GUARDS } from './named-guards.ts';

const NAMED = [...NAMED_ATTRIBUTES, ...NAMED_GUARDS];

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
  const listed = coveredPaths(knowledge);
  const rules: AttributeRule[] = [];
  const seen = new Set<string>();
  const add = (path: string): void => {
    const facts = factsNamed(path);
    if (facts.length === 0 || listed.has(path) || seen.has(path)) return;
    seen.add(path);
    const isKnown = isListed && !isInDocument(knowledge.type, path);
    // The settings of a new object are often its provider's defaults: only what is let in by its content counts.
    const isMeant = ({ op, onlyUnlisted }: NamedAttribute): boolean =>
      !(creating && op === 'becomes') && !(isKnown && onlyUnlisted === true);
    const meant = facts.filter((fact) => fact.facet === facet && isMeant(fact));
    rules.push(...distinct(rulesFor(path, meant)));
  };
  for (const { path } of leaves()) add(path);
  for (const name of Object.keys(after)) add(name);
  return rules;
}

/** Two families may say the same of one name. */
function distinct(rules: readonly AttributeRule[]): readonly AttributeRule[] {
  return rules.filter(({ op, value }, at) => rules.findIndex((other) => other.op === op && other.value === value) === at);
}

/** The facts that the name of a path calls for. Attribute names repeat from change to change. */
const factsNamed = remembered((path): readonly NamedAttribute[] => factsOfName(leafName(path)));

/** Paths that differ in a key or an index end in the same name. */
const factsOfName = remembered((name): readonly NamedAttribute[] => NAMED.filter((fact) => fact.name.test(name)));

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
