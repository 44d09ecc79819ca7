import type { KnowledgeRuleData, ResourceKnowledge } from '../generated/knowledge.ts';
import type { CompleteKnowledge } from './complete.ts';

type Lists = Required<Pick<ResourceKnowledge, 'mitigates' | 'protection' | 'disruptive' | 'security' | 'forces_replace'>>;
type Aliases = Readonly<Record<string, string | null>>;

/**
 * The entries of all Terraform types that describe one CloudFormation type, as one entry in that type's own properties: the
 * heaviest says what it is, the rules of all hold.
 */
export function mergeTwins(twins: readonly CompleteKnowledge[]): ResourceKnowledge | undefined {
  const [heaviest] = twins.toSorted((a, b) => b.data - a.data || b.outage - a.outage);
  if (heaviest === undefined) return undefined;
  const translated = twins.map(translate);
  return {
    ...translate(heaviest),
    mitigates: distinct(translated.flatMap(({ mitigates }) => mitigates)),
    protection: distinct(translated.flatMap(({ protection }) => protection)),
    disruptive: distinct(translated.flatMap(({ disruptive }) => disruptive)),
    security: distinct(translated.flatMap(({ security }) => security)),
  };
}

/** The entry with its attribute paths as property paths; what the type has no property for is left out. */
export function translate<T extends ResourceKnowledge>(entry: T): T & Lists {
  const aliases = entry.cfn_aliases ?? {};
  const rules = (list: readonly KnowledgeRuleData[] | undefined): KnowledgeRuleData[] =>
    (list ?? [])
      .flatMap((rule) => withCondition(rule, aliases))
      .flatMap<KnowledgeRuleData>((rule) => ('attr' in rule ? withProperty(rule, aliases) : [rule]));
  return {
    ...entry,
    mitigates: (entry.mitigates ?? []).flatMap((rule) => withProperty(rule, aliases)),
    protection: rules(entry.protection),
    disruptive: rules(entry.disruptive),
    security: rules(entry.security),
    forces_replace: (entry.forces_replace ?? []).flatMap((attr) => propertyPath(attr, aliases) ?? []),
  };
}

/**
 * The CloudFormation property path of an attribute path, `null` where there is none. The longest alias that begins the path
 * counts; the words of the rest are written in PascalCase. What begins with a capital is a property path already.
 */
export function propertyPath(attribute: string, aliases: Aliases): string | null {
  if (/^[A-Z]/u.test(attribute)) return attribute;
  const steps = attribute.split('.');
  for (let length = steps.length; length > 0; length -= 1) {
    const alias = aliasOf(aliases, steps.slice(0, length).join('.'));
    if (alias === null) return null;
    if (alias !== undefined) return [alias, ...steps.slice(length).map(pascalCase)].join('.');
  }
  return steps.map(pascalCase).join('.');
}

function aliasOf(aliases: Aliases, attribute: string): string | null | undefined {
  return Object.hasOwn(aliases, attribute) ? aliases[attribute] : undefined;
}

function withProperty<T extends { attr: string }>(rule: T, aliases: Aliases): readonly T[] {
  const attr = propertyPath(rule.attr, aliases);
  return attr === null ? [] : [{ ...rule, attr }];
}

/** The rule with the attribute that it depends on as a property. A condition that cannot be asked is never met. */
function withCondition(rule: KnowledgeRuleData, aliases: Aliases): readonly KnowledgeRuleData[] {
  if (rule.when === undefined) return [rule];
  const attr = propertyPath(rule.when.attr, aliases);
  return attr === null ? [] : [{ ...rule, when: { ...rule.when, attr } }];
}

function pascalCase(step: string): string {
  return step
    .split('_')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
}

function distinct<T>(rules: readonly T[]): T[] {
  return [...new Map(rules.map((rule) => [JSON.stringify(rule), rule])).values()];
}
