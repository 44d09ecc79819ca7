import type { AttributeRule, KnowledgeEntry } from '../model/knowledge.ts';
import type { ChangeKind } from '../model/plan.ts';
import { onceFor } from '../model/remembered.ts';
import { reveal } from '../model/reveal.ts';
import type { JsonObject, ValueObject } from '../model/value.ts';
import { actsOnExisting, steersExisting } from './acts-on-existing.ts';
import { isReplacement, mayUpdateInPlace } from './change-kind.ts';
import { changedBlocks, changedLeaves, changesTagsOnly } from './content/changed-attributes.ts';
import { withDocuments } from './content/documents.ts';
import { isObject } from './content/json.ts';
import { comparableMasks } from './content/redacted.ts';
import { isMeantFor } from './content/rule-condition.ts';
import { namedAttributeRules } from './named-attributes.ts';
import { judgeAttribute, type AttributeJudgement } from './operators/judge-attribute.ts';
import type { Facet } from './operators/operator.ts';
import type { RuleContext } from './rule.ts';

/** What is known of a change before its values are looked at. */
export type ContextSource = Omit<RuleContext, 'before' | 'after' | 'tagsOnly' | 'changedLeaves' | 'changedBlocks' | 'judged'>;

/** Adds the views of a change's values, each made when a rule first asks for it: most changes are judged by few. */
export function ruleContext(source: ContextSource): RuleContext {
  const before = once(() => opened(source, source.change.before));
  const after = once(() => opened(source, source.change.after));
  const tagsOnly = once(() => source.lowered === undefined && changesTagsOnly(source.change, before(), after()));
  const changed = {
    changedLeaves: once(() => changedLeaves(before(), after())),
    changedBlocks: once(() => changedBlocks(before(), after())),
  };
  const views = { before, after, tagsOnly, ...changed };
  const judge = (facet: Facet): (() => readonly AttributeJudgement[]) => once(() => judgements({ ...source, ...views }, facet));
  const facets = { disruptive: judge('disruptive'), protection: judge('protection'), security: judge('security') };
  return { ...source, ...views, judged: (facet) => facets[facet]() };
}

type Judging = Omit<RuleContext, 'judged'>;

function judgements(context: Judging, facet: Facet): readonly AttributeJudgement[] {
  if (!isJudged(context, facet) || context.tagsOnly()) return [];
  const { change, knowledge } = context;
  const [before, after] = [context.before(), context.after()];
  const listed = listedOf(knowledge)[facet].filter((rule) => isMeantFor(rule, after));
  // A schedule that is made resizes what is there as much as one that is changed.
  const values = { before, after, creating: change.kind === 'create' && facet !== 'disruptive' };
  const rules = [...listed, ...namedAttributeRules(knowledge, facet, { ...values, leaves: context.changedLeaves })];
  const opened = { change, ...values };
  return rules
    .map((rule) => judgeAttribute(opened, rule, facet))
    .filter((judgement) => judgement !== undefined)
    .toSorted((left, right) => right.severity - left.severity);
}

/** What an entry lists of attributes; one entry serves all changes of its type. */
const listedOf = onceFor((knowledge: KnowledgeEntry): Readonly<Record<Facet, readonly AttributeRule[]>> => {
  const of = (facet: Facet): readonly AttributeRule[] => knowledge[facet].filter((rule) => rule.kind === 'attribute');
  return { disruptive: of('disruptive'), protection: of('protection'), security: of('security') };
});

/** Content counts wherever an object is made or changed; what interrupts or unprotects, only where an object goes on. */
function isJudged({ change, plan, knowledge }: Judging, facet: Facet): boolean {
  if (facet === 'security') return HAS_CONTENT.has(change.kind) || isReplacement(change.kind);
  if (mayUpdateInPlace(change)) return true;
  if (facet === 'disruptive') return steersExisting(change, plan);
  // What holds no data of its own keeps that of others: made anew with other rules, it keeps less of what is there.
  return actsOnExisting(change, plan) || (isReplacement(change.kind) && knowledge.state === 'config');
}

const HAS_CONTENT: ReadonlySet<ChangeKind> = new Set<ChangeKind>(['create', 'update']);

function opened({ plan, change }: ContextSource, values: ValueObject | null): JsonObject {
  const plain = reveal(values) ?? null;
  const comparable = plan.source.format === 'cloudformation' ? comparableMasks(plain) : plain;
  return isObject(comparable) ? withDocuments(change.type, comparable) : {};
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
