import { InputError } from '../../model/errors.ts';
import { code } from '../../model/text.ts';
import type { Json, JsonObject } from '../../model/value.ts';
import { isObject, textOf } from './json.ts';
import { withPascalKeys } from './keys.ts';

/** One side of a change as `--include-property-values` gives it: the resource's attributes, `Properties` among them. */
export type ResourceContext = JsonObject;

/** `BeforeContext` and its like are a string of JSON from the API, and an object in recorded outputs. */
export function readContext(value: Json | undefined, where: { field: string; name: string }): ResourceContext | undefined {
  if (isObject(value)) return withPascalKeys(value);
  const text = textOf(value);
  if (text === undefined) return undefined;
  const parsed = parseJson(text);
  if (isObject(parsed)) return withPascalKeys(parsed);
  throw new InputError(
    `The ${code(where.field)} of ${code(where.name)} is not a JSON object.`,
    'Give the output of `aws cloudformation describe-change-set --include-property-values` unedited.',
  );
}

/** A value of a detail: JSON where the property is a list or an object, else its text. Long ones arrive cut off, as text. */
export function readDetailValue(text: string): Json {
  if (!/^\s*[[{]/.test(text) || text.startsWith('{{')) return text;
  return parseJson(text) ?? text;
}

/** Property values are not as deep as this; what is, was made to break whoever walks it. */
const MAX_DEPTH = 256;

function parseJson(text: string): Json | undefined {
  try {
    const parsed: Json = JSON.parse(text);
    return isDeeper(parsed, MAX_DEPTH) ? undefined : parsed;
  } catch {
    return undefined;
  }
}

function isDeeper(value: Json | undefined, depth: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return depth === 0 || Object.values(value).some((item: Json | undefined) => isDeeper(item, depth - 1));
}
