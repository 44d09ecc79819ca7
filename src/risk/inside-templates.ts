import { isList } from '../model/list.ts';
import type { Likelihood, ResourceChange, Retention } from '../model/plan.ts';
import { onceFor } from '../model/remembered.ts';
import { Sealed } from '../model/sealed.ts';
import type { Json, JsonObject, Value, ValueObject } from '../model/value.ts';
import { isReplacement, mayUpdateInPlace } from './change-kind.ts';
import {
  changedInTemplate,
  keptInTemplate,
  mayCarryTemplate,
  type ChangedResource,
  type KeptResource,
  type TemplateSides,
} from './content/embedded-template.ts';
import { isObject } from './content/json.ts';
import { sameContent } from './content/same-content.ts';
import type { TemplateResource } from './content/template-resources.ts';
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
  const { change } = context;
  if (change.kind !== 'create' && !mayUpdateInPlace(change) && !isReplacement(change.kind)) return [];
  const sides = sidesOf(context);
  const found = sides && changedInTemplate(sides);
  if (found === undefined) return [];
  const { attribute, changed } = found;
  return changed.map((one) => ({ attribute, source: sourceOf(one, context, found) }));
}

/** The values of a stack before and after its change; undefined for what is none. */
export function sidesOf(context: RuleContext): TemplateSides | undefined {
  return mayCarryTemplate(context.change.type) ? sidesOfStack(context) : undefined;
}

const sidesOfStack = onceFor(({ change, before, after }: RuleContext): TemplateSides => {
  const { type, unknown } = change;
  return { type, before: before(), after: after(), unknown };
});

/** True where the names of a template must not be told. */
export function isTemplateSealed({ before, after }: ResourceChange, attribute: string): boolean {
  return [before, after].some((values) => values?.[attribute] instanceof Sealed);
}

interface Where {
  readonly attribute: string;
  readonly parameters: string;
}

function sourceOf({ before, after }: ChangedResource, context: RuleContext, where: Where): ContextSource {
  const { change: stack, plan, lookup, replacementOf } = context;
  const isSealed = isTemplateSealed(stack, where.attribute);
  // What is put in from a secret parameter is in any value.
  const isSecret = isSealed || [stack.before, stack.after].some((values) => holdsSeal(values?.[where.parameters]));
  const valuesOf = (values: JsonObject): ValueObject => (isSecret ? sealedFields(values) : values);
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
    policies: policiesOf(before, after),
  };
  return {
    change,
    plan,
    knowledge: knowledgeOf(change, after.format, lookup),
    lookup,
    replacementOf,
    lowered: undefined,
    dependents: { count: 0, weight: 0, addresses: [] },
  };
}

function policiesOf(before: TemplateResource | undefined, after: TemplateResource): NonNullable<ResourceChange['policies']> {
  const names = Object.keys(after.policies);
  return Object.fromEntries(names.map((name) => [name, [before?.policies[name], after.policies[name]] as const]));
}

function holdsSeal(value: Value | undefined): boolean {
  if (value instanceof Sealed) return true;
  return typeof value === 'object' && value !== null && Object.values(value).some(holdsSeal);
}

function sealedFields(values: JsonObject): ValueObject {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, value === undefined ? value : new Sealed(value, 'marked-sensitive')]),
  );
}

/** An object inside a template that is made anew, and the old one deleted. */
export interface ReplacementInside extends ChangeInside {
  readonly name: string;
  readonly writtenType: string;
  /** The properties whose change replaces it. */
  readonly causes: readonly string[];
}

/**
 * The objects that CloudFormation replaces since a property of them changes which cannot change in place, and those whose own such
 * property names one of them. Each as the change that a change set would list.
 */
export function replacementsInside(context: RuleContext): readonly ReplacementInside[] {
  const { change, replacementOf } = context;
  const sides = mayUpdateInPlace(change) ? sidesOf(context) : undefined;
  if (sides === undefined) return [];
  const found = changedInTemplate(sides);
  if (found === undefined || found.changed.every(({ before }) => before === undefined)) return [];
  const kept = keptInTemplate(sides).filter(({ after }) => after.format === 'cloudformation');
  const replaced = new Map<string, Replaced>();
  // Whatever is replaced may take others with it, and these again others.
  for (let before = -1; before !== replaced.size;) {
    before = replaced.size;
    for (const one of kept) {
      const causes = replaced.has(one.after.name) ? undefined : causesOf(one, replacementOf, replaced);
      if (causes !== undefined) replaced.set(one.after.name, { one, ...causes });
    }
  }
  return [...replaced.values()].map(({ one, causes, likelihood }) => {
    const source = sourceOf(one, context, found);
    const replacement: ResourceChange = {
      ...source.change,
      kind: 'replace-create-first',
      likelihood,
      replacePaths: causes.map((name) => [name]),
      retention: retentionOf(one),
    };
    const { name, writtenType } = one.after;
    return { source: { ...source, change: replacement }, attribute: found.attribute, name, writtenType, causes };
  });
}

interface Causes {
  readonly causes: readonly string[];
  readonly likelihood: Likelihood;
}

interface Replaced extends Causes {
  readonly one: KeptResource;
}

function causesOf(
  { before, after }: KeptResource,
  replacementOf: RuleContext['replacementOf'],
  replaced: ReadonlyMap<string, Replaced>,
): Causes | undefined {
  const replacing = replacementOf(after.writtenType);
  if (replacing === undefined) return undefined;
  const names = [...new Set([...Object.keys(before.values), ...Object.keys(after.values)])].toSorted();
  const changed = names.filter((name) => !sameContent(before.values[name], after.values[name]));
  const always = changed.filter((name) => replacing.always.has(name));
  const isSure = (name: string): boolean => !isOpen(before.values[name]) && !isOpen(after.values[name]);
  if (always.length > 0) return { causes: always, likelihood: always.some(isSure) ? 'certain' : 'dynamic' };
  const follows = names.filter((name) => replacing.always.has(name) && namesOneOf(after.values[name], replaced));
  if (follows.length > 0) return { causes: follows, likelihood: 'dynamic' };
  const perhaps = changed.filter((name) => replacing.perhaps.has(name));
  return perhaps.length > 0 ? { causes: perhaps, likelihood: 'conditional' } : undefined;
}

/** What still holds an expression may come to the same value as before. */
function isOpen(value: Json | undefined): boolean {
  if (typeof value === 'string') return value.includes('${');
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).some(([name, item]) => /^(Ref|Fn::\w+)$/.test(name) || isOpen(item));
}

/** True where an expression in the value gives the id, or an attribute, of one of the objects. */
function namesOneOf(value: Json | undefined, objects: ReadonlyMap<string, unknown>): boolean {
  if (typeof value === 'string')
    return [...value.matchAll(/\$\{([^!}.]+)[^}]*\}/g)].some(([, name = '']) => objects.has(name.trim()));
  if (typeof value !== 'object' || value === null) return false;
  if (isObject(value)) {
    const { Ref, 'Fn::GetAtt': attribute } = value;
    const [name] = typeof attribute === 'string' ? attribute.split('.') : isList(attribute) ? attribute : [Ref];
    if (typeof name === 'string' && objects.has(name)) return true;
  }
  return Object.values(value).some((item) => namesOneOf(item, objects));
}

/** The old object is kept where both templates say so: nobody need know which of the two is asked. */
function retentionOf({ before, after }: KeptResource): Retention {
  const both = [before.onReplacement, after.onReplacement];
  if (both.includes('delete')) return 'delete';
  return both.includes('snapshot') ? 'snapshot' : 'retain';
}
