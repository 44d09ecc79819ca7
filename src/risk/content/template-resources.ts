import type { PlanFormat, Retention } from '../../model/plan.ts';
import type { Json, JsonObject } from '../../model/value.ts';
import { typeOfArm } from '../manifest-types.ts';
import { asList, isObject } from './json.ts';
import { holds, settled, templateFacts, type TemplateFacts } from './template-values.ts';

/** An object that a template makes, which the plan of the stack around it does not list. */
export interface TemplateResource {
  /** What the template calls it. */
  readonly name: string;
  /** Names of its type, the likeliest first, in the words of `format`. */
  readonly types: readonly string[];
  readonly format: PlanFormat;
  /** As the template writes it. */
  readonly writtenType: string;
  /** The object as a plan would list it: its type there, and its values. */
  readonly listedType: string;
  readonly values: JsonObject;
  /** What becomes of the object when the template no longer holds it. */
  readonly onRemoval: Retention;
  /** What becomes of it when another one takes its place. */
  readonly onReplacement: Retention;
  /** Both policies as the template writes them. */
  readonly policies: Readonly<Record<string, string | undefined>>;
  /** False where the template holds it under a condition that does not hold. */
  readonly isMade: boolean;
}

/** What a template makes, by what tells one from another there. */
export type Resources = ReadonlyMap<string, TemplateResource>;

/** What a stack gives its template, and what of it is known only after apply. */
export interface GivenParameters {
  readonly values: Json | undefined;
  readonly isUnknown: (name: string) => boolean;
}

/** The resources of a template of CloudFormation, with what is known of its parameters put in. */
export function inCloudFormation(template: JsonObject, given: GivenParameters): Resources {
  const facts = templateFacts(template, given.values, given.isUnknown);
  const resources = isObject(template['Resources']) ? template['Resources'] : {};
  return new Map(
    Object.entries(resources).flatMap(([id, resource]) => {
      if (!isObject(resource) || typeof resource['Type'] !== 'string') return [];
      const type = resource['Type'];
      const condition = resource['Condition'];
      const values = settled(isObject(resource['Properties']) ? resource['Properties'] : {}, facts);
      const policies = policiesOf(resource, facts);
      const found: TemplateResource = {
        name: id,
        types: [type],
        format: 'cloudformation',
        writtenType: type,
        listedType: type,
        values: isObject(values) ? values : {},
        onRemoval: RETENTIONS[policies['DeletionPolicy'] ?? ''] ?? 'delete',
        onReplacement: RETENTIONS[policies['UpdateReplacePolicy'] ?? ''] ?? 'delete',
        policies,
        isMade: typeof condition !== 'string' || holds(condition, facts) !== false,
      };
      return [[id, found] as const];
    }),
  );
}

function policiesOf(resource: JsonObject, facts: TemplateFacts): Readonly<Record<string, string | undefined>> {
  const wordOf = (name: string): string | undefined => {
    const value = settled(resource[name] ?? null, facts);
    return typeof value === 'string' ? value : undefined;
  };
  return { DeletionPolicy: wordOf('DeletionPolicy'), UpdateReplacePolicy: wordOf('UpdateReplacePolicy') };
}

const RETENTIONS: Readonly<Record<string, Retention>> = {
  Retain: 'retain',
  RetainExceptOnCreate: 'retain',
  Snapshot: 'snapshot',
};

/** A list of resources, or, in the language's second version, a map of them by a name that is not the object's. */
export function inResourceManager(template: JsonObject): Resources {
  const given = template['resources'];
  const resources: readonly (Json | undefined)[] = isObject(given) ? Object.values(given) : asList(given);
  return new Map(
    resources.flatMap((resource) => {
      if (!isObject(resource) || typeof resource['type'] !== 'string') return [];
      const type = resource['type'];
      const types = typeOfArm(type);
      const name = typeof resource['name'] === 'string' ? resource['name'] : type;
      // As the provider lists it that takes any type.
      const values = { type, name, body: { properties: resource['properties'] ?? {} } };
      const listed = { name, types, format: 'terraform', writtenType: type, listedType: 'azapi_resource', values } as const;
      const fate = { onRemoval: 'delete', onReplacement: 'delete', policies: {}, isMade: true } as const;
      return [[`${type} ${name}`, { ...listed, ...fate }] as const];
    }),
  );
}
