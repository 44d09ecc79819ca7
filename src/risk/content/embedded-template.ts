import { onceFor } from '../../model/remembered.ts';
import type { JsonObject, ValueObject } from '../../model/value.ts';
import { isEmpty, isObject, parsedDocument } from './json.ts';
import { isIdentical, sameContent } from './same-content.ts';
import {
  inCloudFormation,
  inResourceManager,
  type GivenParameters,
  type Resources,
  type TemplateResource,
} from './template-resources.ts';
import { yamlTemplate } from './yaml-document.ts';

/** A stack's type and values, and which of those after the change are known only after apply. */
export interface TemplateSides {
  readonly type: string;
  readonly before: JsonObject;
  readonly after: JsonObject;
  readonly unknown: ValueObject;
}

interface Carrier {
  readonly attribute: string;
  readonly read: (template: JsonObject, given: GivenParameters) => Resources;
  /** Where what goes into the template stands, the attribute that names a template which is kept elsewhere. */
  readonly parameters: string;
  readonly elsewhere: string;
  /** Whether what a template no longer holds is deleted. */
  readonly deletes: (after: JsonObject) => boolean;
}

const IN_CLOUDFORMATION = { read: inCloudFormation, deletes: () => true } as const;
const IN_TERRAFORM = {
  ...IN_CLOUDFORMATION,
  attribute: 'template_body',
  parameters: 'parameters',
  elsewhere: 'template_url',
} as const;
const IN_A_CHANGE_SET = {
  ...IN_CLOUDFORMATION,
  attribute: 'TemplateBody',
  parameters: 'Parameters',
  elsewhere: 'TemplateURL',
} as const;
const IN_AZURE = {
  attribute: 'template_content',
  parameters: 'parameters_content',
  elsewhere: 'template_spec_version_id',
  read: inResourceManager,
} as const;

/** Resources that are a stack of their own: where the template stands. */
const CARRIERS: readonly (readonly [type: RegExp, carrier: Carrier])[] = [
  [/^(aws|awscc)_cloudformation_stack(_set)?$/, IN_TERRAFORM],
  [/^AWS::CloudFormation::Stack(Set)?$/, IN_A_CHANGE_SET],
  [/^azurerm_resource_group_template_deployment$/, { ...IN_AZURE, deletes: isComplete }],
  [/^azurerm_template_deployment$/, { ...IN_AZURE, attribute: 'template_body', parameters: 'parameters', deletes: isComplete }],
  // The larger scopes know no other mode than the one that deletes nothing.
  [/^azurerm_(subscription|management_group|tenant)_template_deployment$/, { ...IN_AZURE, deletes: () => false }],
];

/** A deployment in this mode leaves in its group what the template names, and nothing else (learn.microsoft.com, "Deployment modes"). */
function isComplete(after: JsonObject): boolean {
  return String(after['deployment_mode'] ?? '').toLowerCase() === 'complete';
}

/** The attribute that holds a stack's template, and what of the template before is deleted by the one after. */
export interface RemovedFromTemplate {
  readonly attribute: string;
  readonly removed: readonly RemovedResource[];
}

export interface RemovedResource extends TemplateResource {
  /** True where the template still holds it, under a condition that no longer holds. */
  readonly byCondition: boolean;
}

/** Undefined for what is no stack, or where either template cannot be read. */
export function removedFromTemplate(sides: TemplateSides): RemovedFromTemplate | undefined {
  const carrier = carrierOf(sides.type);
  if (carrier === undefined || !carrier.deletes(sides.after)) return undefined;
  const { old, now } = resourcesOf(sides);
  if (old === undefined || now === undefined) return undefined;
  const removed = [...old].flatMap(([id, resource]) => {
    const next = now.get(id);
    const stays = next?.isMade && next.writtenType === resource.writtenType;
    if (!resource.isMade || stays || resource.onRemoval === 'retain') return [];
    return [{ ...resource, byCondition: next !== undefined && !next.isMade }];
  });
  return { attribute: carrier.attribute, removed };
}

/** Objects that a template brings or changes, each with what was there under its name. */
export interface ChangedInTemplate {
  readonly attribute: string;
  readonly parameters: string;
  readonly changed: readonly ChangedResource[];
}

export interface ChangedResource {
  readonly before: TemplateResource | undefined;
  readonly after: TemplateResource;
}

export interface KeptResource extends ChangedResource {
  readonly before: TemplateResource;
}

/** Undefined for what is no stack. Where the template before cannot be read, all that is in the one after is taken for new. */
export function changedInTemplate(sides: TemplateSides): ChangedInTemplate | undefined {
  const carrier = carrierOf(sides.type);
  const { old, now } = resourcesOf(sides);
  if (carrier === undefined || now === undefined) return undefined;
  const changed = [...now].flatMap(([id, resource]) => {
    const before = old?.get(id);
    const same = before?.isMade && before.writtenType === resource.writtenType ? before : undefined;
    if (!resource.isMade || (same !== undefined && isSameResource(same, resource))) return [];
    return [{ before: same, after: resource }];
  });
  return { attribute: carrier.attribute, parameters: carrier.parameters, changed };
}

/** Objects that a template holds on both sides, changed or not: what is replaced takes others with it. */
export function keptInTemplate(sides: TemplateSides): readonly KeptResource[] {
  const { old, now } = resourcesOf(sides);
  return [...(now ?? [])].flatMap(([id, after]) => {
    const before = old?.get(id);
    return after.isMade && before?.isMade && before.writtenType === after.writtenType ? [{ before, after }] : [];
  });
}

function isSameResource(one: TemplateResource, other: TemplateResource): boolean {
  return isIdentical(one.values, other.values) && isIdentical(one.policies, other.policies);
}

/**
 * The attribute by which a stack that exists comes to another template which cannot be read: its text is known only after apply,
 * redacted or none, or it is kept elsewhere. Undefined where it can, where it stays, or where no template of it deletes anything.
 */
export function unreadTemplate(sides: TemplateSides): string | undefined {
  const carrier = carrierOf(sides.type);
  if (carrier === undefined || !carrier.deletes(sides.after)) return undefined;
  const { attribute, elsewhere } = carrier;
  const hasChanged = (name: string): boolean =>
    sides.unknown[name] === true || !sameContent(sides.before[name], sides.after[name]);
  // Where both are given, one follows from the other.
  if (hasChanged(attribute)) {
    if (sides.unknown[attribute] === true) return attribute;
    const isWritten = !isEmpty(sides.before[attribute]) && !isEmpty(sides.after[attribute]);
    if (isWritten) return Object.values(resourcesOf(sides)).includes(undefined) ? attribute : undefined;
  }
  return hasChanged(elsewhere) ? elsewhere : undefined;
}

/** One look for all: nearly every type is none of them. */
const MAY_CARRY = /_stack|::Stack(Set)?$|template_deployment$/;

/** True where a template may stand in an object of this type. */
export function mayCarryTemplate(type: string): boolean {
  return MAY_CARRY.test(type);
}

function carrierOf(type: string): Carrier | undefined {
  return mayCarryTemplate(type) ? CARRIERS.find(([pattern]) => pattern.test(type))?.[1] : undefined;
}

interface BothResources {
  readonly old: Resources | undefined;
  readonly now: Resources | undefined;
}

/** Each is undefined where the template cannot be read. Every rule that looks into a stack asks for them. */
const resourcesOf = onceFor(({ type, before, after, unknown }: TemplateSides): BothResources => {
  const carrier = carrierOf(type);
  if (carrier === undefined) return { old: undefined, now: undefined };
  const pending = unknown[carrier.parameters];
  const names = new Set(typeof pending === 'object' && pending !== null ? Object.keys(pending) : []);
  return {
    old: resourcesIn(before, carrier, () => false),
    now: resourcesIn(after, carrier, (name) => pending === true || names.has(name)),
  };
});

function resourcesIn(
  values: JsonObject,
  { attribute, parameters, read }: Carrier,
  isUnknown: GivenParameters['isUnknown'],
): Resources | undefined {
  const text = values[attribute];
  const template = typeof text === 'string' ? (parsedDocument(text) ?? yamlTemplate(text)) : text;
  return isObject(template) ? read(template, { values: values[parameters], isUnknown }) : undefined;
}
