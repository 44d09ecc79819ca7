import { isList } from '../../model/list.ts';
import type { Json, JsonObject } from '../../model/value.ts';

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The object, or an empty one where there is none. */
export function objectOf(value: Json | undefined): JsonObject {
  return isObject(value) ? value : {};
}

/** The list, or an empty one where there is none. */
export function listOf(value: Json | undefined): readonly Json[] {
  return isList(value) ? value : [];
}

export function objectsOf(value: Json | undefined): readonly JsonObject[] {
  return listOf(value).filter(isObject);
}

/** The text, where it is one and not empty. */
export function textOf(value: Json | undefined): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

export function textsOf(value: Json | undefined): readonly string[] {
  return listOf(value).filter((item) => typeof item === 'string');
}

export function entriesOf(value: Json | undefined): readonly (readonly [key: string, value: Json])[] {
  return Object.entries(objectOf(value)).flatMap(([key, item]) => (item === undefined ? [] : [[key, item] as const]));
}

/** Equal JSON, whatever the order of keys. */
export function isSame(a: Json | undefined, b: Json | undefined): boolean {
  if (isList(a) && isList(b)) return a.length === b.length && a.every((item, index) => isSame(item, b[index]));
  if (isObject(a) && isObject(b)) {
    const keys = Object.keys(a);
    return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && isSame(a[key], b[key]));
  }
  return a === b;
}
