import { isList } from '../../model/list.ts';
import type { Json, JsonObject } from '../../model/value.ts';
import { isObject } from './json.ts';
import { withPascalKeys } from './keys.ts';

/** An element of `Changes` with keys as the API spells them. Property values keep theirs: those are the template's. */
export function normalChange(change: JsonObject): JsonObject {
  return inField(withPascalKeys(change), 'ResourceChange', normalResourceChange);
}

/** The fields of a change set besides its changes, with keys as the API spells them. */
export function normalHead(head: JsonObject): JsonObject {
  return inField(inField(head, 'Tags', withPascalKeys), 'Parameters', withPascalKeys);
}

function normalResourceChange(resource: JsonObject): JsonObject {
  return inField(inField(withPascalKeys(resource), 'ModuleInfo', withPascalKeys), 'Details', normalDetail);
}

function normalDetail(detail: JsonObject): JsonObject {
  return inField(withPascalKeys(detail), 'Target', (target) => inField(withPascalKeys(target), 'Drift', withPascalKeys));
}

/** The object with one field rewritten: an object, or each object of a list. */
function inField(object: JsonObject, name: string, rewrite: (value: JsonObject) => JsonObject): JsonObject {
  const value = object[name];
  const rewritten = (item: Json): Json => (isObject(item) ? rewrite(item) : item);
  if (isList(value)) return { ...object, [name]: value.map(rewritten) };
  return isObject(value) ? { ...object, [name]: rewrite(value) } : object;
}
