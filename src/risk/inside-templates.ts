import type { ResourceChange } from '../model/plan.ts';
import { Sealed } from '../model/sealed.ts';
import type { JsonObject, ValueObject } from '../model/value.ts';
import { isReplacement, mayUpdateInPlace } from './change-kind.ts';
import { changedInTemplate, type TemplateResource } from './content/embedded-template.ts';
import type { ContextSource } from './context.ts';
import { knowledgeOf } from './manifest-knowledge.ts';
import type { RuleContext } from './rule.ts';

/** An object inside a stack's template, as a change of its own, and the attribute that holds the template. */
export interface ChangeInside {
  readonly source: ContextSource;
  readonly attribute: string;
}

/**
 * The changes that a stack's template makes and the plan does not list: a role in it grants what a role of the plan grants. Their
 * addresses are the stack's with the name in the template, unless the template is sealed.
 */
export function changesInside(context: RuleContext): readonly ChangeInside[] {
  const { change, before, after } = context;
  if (change.kind !== 'create' && !mayUpdateInPlace(change) && !isReplacement(change.kind)) return [];
  const found = changedInTemplate(change.type, before(), after());
  if (found === undefined) return [];
  const { attribute, changed } = found;
  const isSealed = [change.before, change.after].some((values) => values?.[attribute] instanceof Sealed);
  return changed.map((one) => ({ attribute, source: sourceOf(one, context, isSealed) }));
}

interface Inside {
  readonly before: TemplateResource | undefined;
  readonly after: TemplateResource;
}

function sourceOf({ before, after }: Inside, context: RuleContext, isSealed: boolean): ContextSource {
  const { change: stack, plan, lookup } = context;
  const valuesOf = (values: JsonObject): ValueObject => (isSealed ? sealedFields(values) : values);
  const change: ResourceChange = {
    ...stack,
    address: isSealed ? stack.address : `${stack.address}/${after.name}`,
    type: after.listedType,
    kind: before === undefined ? 'create' : 'update',
    before: before === undefined ? null : valuesOf(before.values),
    after: valuesOf(after.values),
    unknown: {},
    replacePaths: [],
    importing: false,
    valuesWithheld: false,
  };
  return {
    change,
    plan,
    knowledge: knowledgeOf(change, after.format, lookup),
    lookup,
    lowered: undefined,
    dependents: { count: 0, weight: 0, addresses: [] },
  };
}

function sealedFields(values: JsonObject): ValueObject {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, value === undefined ? value : new Sealed(value, 'marked-sensitive')]),
  );
}
