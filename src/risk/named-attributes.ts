import type { AttributeRule, KnowledgeEntry } from '../model/knowledge.ts';
import { onceFor, remembered } from '../model/remembered.ts';
import type { JsonObject } from '../model/value.ts';
import { leafName, type ChangedLeaf } from './content/changed-attributes.ts';
import { isInDocument } from './content/documents.ts';
import { isEmpty } from './content/json.ts';
import { factsMeant } from './negated-name.ts';
import type { Facet } from './operators/operator.ts';
import type { NamedAttribute } from './named-attribute-facts.ts';

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
  const rulesAt = rulesOf(knowledge)[creating ? 'created' : 'changed'][facet];
  const rules: AttributeRule[] = [];
  const seen = new Set<string>();
  const add = (path: string, counts: (rule: AttributeRule) => boolean): void => {
    const own = rulesAt(path);
    if (own.length === 0 || seen.has(path)) return;
    seen.add(path);
    rules.push(...own.filter(counts));
  };
  for (const leaf of leaves()) add(leaf.path, (rule) => creating || !isOfWhatIsNew(leaf, rule, facet));
  for (const name of Object.keys(after)) add(name, () => true);
  return rules;
}

/** What is set for the first time interrupts nobody who got something else, and what is new has nothing yet that could be lost. */
function isOfWhatIsNew({ path, before, ofNewBlock }: ChangedLeaf, { op }: AttributeRule, facet: Facet): boolean {
  if (facet === 'disruptive') return op === 'changes' && isEmpty(before);
  return facet === 'protection' && ofNewBlock && !ABOUT_WHAT_IS_THERE.test(path);
}

/** A block that says how long all is kept: what was kept without an end is older than that already. */
const ABOUT_WHAT_IS_THERE = /(retention|lifecycle|expir|ttl|clean_?up|purge|partition|archiv|gc_)\w*\./i;

type RulesAt = (path: string) => readonly AttributeRule[];

/** What the name of each path calls for on a type. One entry serves all changes of its type, and their paths are mostly the same. */
const rulesOf = onceFor((knowledge: KnowledgeEntry) => ({
  created: rulesWhen(knowledge, true),
  changed: rulesWhen(knowledge, false),
}));

function rulesWhen(knowledge: KnowledgeEntry, creating: boolean): Readonly<Record<Facet, RulesAt>> {
  const at = (facet: Facet): RulesAt => remembered((path) => rulesNamed(path, { knowledge, facet, creating }));
  return { disruptive: at('disruptive'), protection: at('protection'), security: at('security') };
}

interface Asked {
  readonly knowledge: KnowledgeEntry;
  readonly facet: Facet;
  readonly creating: boolean;
}

function rulesNamed(path: string, { knowledge, facet, creating }: Asked): readonly AttributeRule[] {
  const facts = factsNamed(path);
  if (facts.length === 0) return NONE;
  if (coveredPaths(knowledge).has(path)) return rulesFor(path, facts.filter(isBesideTheKnown(knowledge, { path, facet })));
  const isListed = knowledge.known && knowledge.byRule !== true && knowledge.attributesByName !== true;
  const isKnown = isListed && !isInDocument(knowledge.type, path);
  // The settings of a new object are often its provider's defaults: only what is let in by its content counts.
  // Builds that come later run on another machine: nobody waits for the one that is changed.
  const isOfBuilders = knowledge.category === 'ci' && MACHINE.test(path);
  const isMeant = ({ op, onlyUnlisted }: NamedAttribute): boolean =>
    !(creating && op === 'becomes') && !(isKnown && onlyUnlisted === true) && !(isOfBuilders && op === 'changes');
  const meant = facts.filter((fact) => fact.facet === facet && isMeant(fact));
  return distinct(rulesFor(path, meant));
}

const MACHINE = /(machine|instance|node|vm|compute)_?(type|size|class)$/;

/** What the knowledge of a type says of an attribute leaves room for where it is about something else. */
function isBesideTheKnown(knowledge: KnowledgeEntry, { path, facet }: { readonly path: string; readonly facet: Facet }) {
  if (facet === 'security') return isOfAnEmptyList(knowledge, path);
  const listed = knowledge.protection.flatMap((rule) => (rule.kind === 'attribute' && rule.path === path ? [rule] : []));
  // That no copies are kept at all says nothing yet of fewer.
  const saysOnlyNone = listed.length > 0 && listed.every(({ op, value }) => op === 'becomes' && value === 0);
  return (fact: NamedAttribute): boolean => facet === 'protection' && saysOnlyNone && fact.facet === facet && fact.op === 'down';
}

/** That whoever is listed may come in says nothing yet of a list that is gone. */
function isOfAnEmptyList({ security }: KnowledgeEntry, path: string): (fact: NamedAttribute) => boolean {
  const listed = security.flatMap((rule) => (rule.kind === 'attribute' && rule.path === path ? [rule.op] : []));
  const saysWhoMay = listed.length > 0 && listed.every((op) => op === 'open');
  return ({ op, facet }) => saysWhoMay && op === 'gone' && facet === 'security';
}

const NONE: readonly AttributeRule[] = [];

/** Two families may say the same of one name: the worse of them counts, wherever it stands. */
function distinct(rules: readonly AttributeRule[]): readonly AttributeRule[] {
  const worst = new Map<string, AttributeRule>();
  for (const rule of rules) {
    const key = JSON.stringify([rule.op, rule.value]);
    const known = worst.get(key);
    if (known === undefined || known.severity < rule.severity) worst.set(key, rule);
  }
  return [...worst.values()];
}

/** The facts that the name of a path calls for. Attribute names repeat from change to change. */
const factsNamed = remembered((path): readonly NamedAttribute[] => factsOfLeaf(leafName(path)));

/** Paths that differ in a key or an index end in the same name. */
const factsOfLeaf = remembered(factsMeant);

/** True where the name of a path says by itself what its loss means. */
export function isNamed(path: string): boolean {
  return factsNamed(path).length > 0;
}

/** The attribute paths on which the knowledge of a type has a word. */
export const coveredPaths = onceFor(({ protection, disruptive, security }: KnowledgeEntry): ReadonlySet<string> => {
  const rules = [...protection, ...disruptive, ...security];
  return new Set(rules.flatMap((rule) => (rule.kind === 'attribute' ? [rule.path] : [])));
});

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
