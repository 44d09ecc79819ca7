import { isList } from '../../model/list.ts';
import type { Json, JsonObject, Path } from '../../model/value.ts';
import { isObject } from './json.ts';

/** A copy of `target` with `value` at `path`; what is missing on the way is made, and a number on an empty place makes a list. */
export function setIn(target: JsonObject, path: Path, value: Json): JsonObject {
  const [first, ...rest] = path;
  return first === undefined ? target : { ...target, [first]: valueIn(target[first], rest, value) };
}

/** A copy of `target` without what stands at `path`; items of lists keep their place. */
export function removeIn(target: JsonObject, path: Path): JsonObject {
  const [first, ...rest] = path;
  if (first === undefined || !Object.hasOwn(target, first)) return target;
  if (rest.length === 0) return Object.fromEntries(Object.entries(target).filter(([key]) => key !== String(first)));
  const inner = target[first];
  return isObject(inner) ? { ...target, [first]: removeIn(inner, rest) } : target;
}

function valueIn(current: Json | undefined, path: Path, value: Json): Json {
  const [first, ...rest] = path;
  if (first === undefined) return value;
  if (isObject(current)) return setIn(current, path, value);
  if (typeof first === 'string') return setIn({}, path, value);
  const items = isList(current) ? current : [];
  const length = Math.max(items.length, first + 1);
  return Array.from({ length }, (_, index) => (index === first ? valueIn(items[index], rest, value) : (items[index] ?? null)));
}
