import { isList } from '../../model/list.ts';
import type { Json, JsonObject, ValueObject } from '../../model/value.ts';
import { longestReferences } from './configuration.ts';
import { isObject, textsOf } from './fields.ts';
import { sealTogether } from './seal.ts';

/**
 * The arguments of a block of the configuration, secrets sealed: a constant is its value, anything computed is the map of its
 * `references`.
 */
export function argumentsOf(expressions: JsonObject): ValueObject {
  return sealedValues(Object.fromEntries(Object.entries(expressions).map(([name, item]) => [name, plain(item ?? null)])));
}

/** Values that stand by themselves and not in a row, secrets sealed. */
export function sealedValues(values: JsonObject, mask?: Json): ValueObject {
  return sealTogether({ before: { values: null, mask: undefined }, after: { values, mask } }).after ?? {};
}

function plain(expression: Json): Json {
  if (isList(expression)) return expression.map(plain);
  if (!isObject(expression)) return expression;
  if (expression['constant_value'] !== undefined) return expression['constant_value'];
  const { references } = expression;
  if (isList(references)) return { references: longestReferences(textsOf(references)).toSorted() };
  return Object.fromEntries(Object.entries(expression).map(([name, item]) => [name, plain(item ?? null)]));
}
