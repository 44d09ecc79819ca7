import { RESOURCES, TWINS } from '../generated/knowledge-data.ts';
import type { KnowledgeRuleData } from '../generated/knowledge.ts';
import { servicesOf, snakeCase } from './classify/name-of.ts';
import type { CompleteKnowledge } from './complete.ts';
import { namesIn } from './table.ts';

const PROVIDER = 'awscc_';

/**
 * The CloudFormation type that a type of the `awscc` provider is made from, undefined for any other: `awscc_rds_db_instance` is
 * `AWS::RDS::DBInstance`. The provider is generated from the schemas of Cloud Control, and writes the words of a type and of its
 * properties in snake case (docs of hashicorp/terraform-provider-awscc).
 */
export function cloudControlType(type: string): string | undefined {
  if (!type.startsWith(PROVIDER)) return undefined;
  listed ??= new Map([...namesIn(TWINS), ...namesIn(RESOURCES)].filter(isOfAws).map((name) => [terraformName(name), name]));
  return listed.get(type) ?? unlistedType(type);
}

/** Made when a plan first names such a type. */
let listed: ReadonlyMap<string, string> | undefined;

function isOfAws(name: string): boolean {
  return name.startsWith('AWS::');
}

function terraformName(type: string): string {
  const [, namespace = '', thing = ''] = type.split('::');
  return `${PROVIDER}${namespace.toLowerCase()}_${snakeCase(thing)}`;
}

/** The same for a type that is only known by the rules over its service and name, which do not mind how its words are written. */
function unlistedType(type: string): string | undefined {
  const [namespace = '', ...words] = type.slice(PROVIDER.length).split('_');
  const spelled = servicesOf('aws')
    .flatMap(({ namespaces }) => namespaces)
    .find((name) => name.toLowerCase() === namespace);
  if (spelled === undefined || words.length === 0) return undefined;
  return `AWS::${spelled}::${words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('')}`;
}

/** What is known of a CloudFormation type in its properties, in the attributes that `awscc` has for them. */
export function inAttributes(known: CompleteKnowledge): CompleteKnowledge {
  const rules = (list: readonly KnowledgeRuleData[] | undefined): KnowledgeRuleData[] => (list ?? []).map(attributeRule);
  return {
    ...known,
    mitigates: (known.mitigates ?? []).map((rule) => ({ ...rule, attr: attributePath(rule.attr) })),
    protection: rules(known.protection),
    disruptive: rules(known.disruptive),
    security: rules(known.security),
    forces_replace: (known.forces_replace ?? []).map(attributePath),
  };
}

function attributeRule(rule: KnowledgeRuleData): KnowledgeRuleData {
  const when = rule.when === undefined ? {} : { when: { ...rule.when, attr: attributePath(rule.when.attr) } };
  return 'attr' in rule ? { ...rule, attr: attributePath(rule.attr), ...when } : { ...rule, ...when };
}

function attributePath(property: string): string {
  return property.split('.').map(snakeCase).join('.');
}
