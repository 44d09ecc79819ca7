import type { PlanFormat } from '../../model/plan.ts';
import type { Json, JsonObject } from '../../model/value.ts';
import { typeOfArm } from '../manifest-types.ts';
import { asList, isObject, parsedDocument } from './json.ts';
import { isIdentical } from './same-content.ts';
import { yamlDocument } from './yaml-document.ts';

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
  readonly onRemoval: 'delete' | 'retain' | 'snapshot';
}

type Resources = ReadonlyMap<string, TemplateResource>;

interface Carrier {
  readonly attribute: string;
  readonly read: (template: JsonObject) => Resources;
  /** Whether what a template no longer holds is deleted. */
  readonly deletes: (after: JsonObject) => boolean;
}

/** Resources that are a stack of their own: where the template stands. */
const CARRIERS: readonly (readonly [type: RegExp, carrier: Carrier])[] = [
  [/^aws_cloudformation_stack(_set)?$/, { attribute: 'template_body', read: inCloudFormation, deletes: () => true }],
  [/^AWS::CloudFormation::StackSet$/, { attribute: 'TemplateBody', read: inCloudFormation, deletes: () => true }],
  [
    /^azurerm_resource_group_template_deployment$/,
    { attribute: 'template_content', read: inResourceManager, deletes: isComplete },
  ],
  [/^azurerm_template_deployment$/, { attribute: 'template_body', read: inResourceManager, deletes: isComplete }],
];

/** A deployment in this mode leaves in its group what the template names, and nothing else (learn.microsoft.com, "Deployment modes"). */
function isComplete(after: JsonObject): boolean {
  return String(after['deployment_mode'] ?? '').toLowerCase() === 'complete';
}

/** The attribute that holds a stack's template, and what of the template before is deleted by the one after. */
export interface RemovedFromTemplate {
  readonly attribute: string;
  readonly removed: readonly TemplateResource[];
}

/** Undefined for what is no stack, or where either template cannot be read. */
export function removedFromTemplate(type: string, before: JsonObject, after: JsonObject): RemovedFromTemplate | undefined {
  const carrier = carrierOf(type);
  if (carrier === undefined || !carrier.deletes(after)) return undefined;
  const [then, now] = [resourcesIn(before, carrier), resourcesIn(after, carrier)];
  if (then === undefined || now === undefined) return undefined;
  const removed = [...then].flatMap(([id, resource]) =>
    now.get(id)?.writtenType === resource.writtenType || resource.onRemoval === 'retain' ? [] : [resource],
  );
  return { attribute: carrier.attribute, removed };
}

/** Objects that a template brings or changes, each with what was there under its name. */
export interface ChangedInTemplate {
  readonly attribute: string;
  readonly changed: readonly {
    readonly before: TemplateResource | undefined;
    readonly after: TemplateResource;
  }[];
}

/** Undefined for what is no stack. Where the template before cannot be read, all that is in the one after is taken for new. */
export function changedInTemplate(type: string, before: JsonObject, after: JsonObject): ChangedInTemplate | undefined {
  const carrier = carrierOf(type);
  const now = carrier && resourcesIn(after, carrier);
  if (carrier === undefined || now === undefined) return undefined;
  const then = resourcesIn(before, carrier);
  const changed = [...now].flatMap(([id, resource]) => {
    const old = then?.get(id);
    const same = old?.writtenType === resource.writtenType ? old : undefined;
    return same !== undefined && isIdentical(same.values, resource.values) ? [] : [{ before: same, after: resource }];
  });
  return { attribute: carrier.attribute, changed };
}

/** One look for all: nearly every type is none of them. */
const MAY_CARRY = /_stack|StackSet$|template_deployment$/;

function carrierOf(type: string): Carrier | undefined {
  return MAY_CARRY.test(type) ? CARRIERS.find(([pattern]) => pattern.test(type))?.[1] : undefined;
}

function resourcesIn(values: JsonObject, { attribute, read }: Carrier): Resources | undefined {
  const text = values[attribute];
  const template = typeof text === 'string' ? (parsedDocument(text) ?? yamlDocument(text)) : text;
  return isObject(template) ? read(template) : undefined;
}

function inCloudFormation(template: JsonObject): Resources {
  const resources = isObject(template['Resources']) ? template['Resources'] : {};
  return new Map(
    Object.entries(resources).flatMap(([id, resource]) => {
      if (!isObject(resource) || typeof resource['Type'] !== 'string') return [];
      const type = resource['Type'];
      const onRemoval = POLICIES[String(resource['DeletionPolicy'] ?? '')] ?? 'delete';
      const values = isObject(resource['Properties']) ? resource['Properties'] : {};
      return [
        [
          id,
          { name: id, types: [type], format: 'cloudformation', writtenType: type, listedType: type, values, onRemoval },
        ] as const,
      ];
    }),
  );
}

const POLICIES: Readonly<Record<string, TemplateResource['onRemoval']>> = {
  Retain: 'retain',
  RetainExceptOnCreate: 'retain',
  Snapshot: 'snapshot',
};

/** A list of resources, or, in the language's second version, a map of them by a name that is not the object's. */
function inResourceManager(template: JsonObject): Resources {
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
      return [[`${type} ${name}`, { ...listed, onRemoval: 'delete' }] as const];
    }),
  );
}
