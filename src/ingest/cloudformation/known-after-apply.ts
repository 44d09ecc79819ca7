import { isList } from '../../model/list.ts';
import type { Json, JsonObject } from '../../model/value.ts';
import { isObject } from './json.ts';

/** What a change set writes in place of a value that exists only after the execution (`{{changeSet:KNOWN_AFTER_APPLY}}`). */
const MARKER = 'KNOWN_AFTER_APPLY';

export interface KnownAndUnknown {
  readonly known: JsonObject;
  /** `true` at every path that is known only after the execution, as Terraform's `after_unknown` has it. */
  readonly unknown: JsonObject;
}

/** Parts a value as Terraform does: what is unknown leaves the value (in lists null stays) and stands in a mask of its own. */
export function partUnknown(after: JsonObject): KnownAndUnknown {
  return { known: knownEntries(after), unknown: unknownEntries(after) };
}

export function isUnknown(value: Json | undefined): boolean {
  return typeof value === 'string' && value.includes(MARKER);
}

/** The marker also stands where CloudFormation did not look up an old value: `text` takes its place. */
function replaceUnknown(value: Json, text: string): Json {
  if (isUnknown(value)) return text;
  if (isList(value)) return value.map((item) => replaceUnknown(item, text));
  return isObject(value) ? replaceUnknownIn(value, text) : value;
}

export function replaceUnknownIn(object: JsonObject, text: string): JsonObject {
  return Object.fromEntries(Object.entries(object).map(([key, item]) => [key, replaceUnknown(item ?? null, text)]));
}

function knownPart(value: Json): Json {
  if (isUnknown(value)) return null;
  if (isList(value)) return value.map(knownPart);
  return isObject(value) ? knownEntries(value) : value;
}

function knownEntries(object: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(object)
      .filter(([, item]) => !isUnknown(item))
      .map(([key, item]) => [key, knownPart(item ?? null)]),
  );
}

/** The mask of a value, or `false` where all of it is known. */
function maskOf(value: Json | undefined): Json {
  if (isUnknown(value)) return true;
  if (isList(value)) {
    const items = value.map(maskOf);
    return items.some((item) => item !== false) ? items : false;
  }
  if (!isObject(value)) return false;
  const entries = unknownEntries(value);
  return Object.keys(entries).length > 0 ? entries : false;
}

function unknownEntries(object: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(object)
      .map(([key, item]) => [key, maskOf(item)] as const)
      .filter(([, mask]) => mask !== false),
  );
}
