import type { KnowledgeRule } from '../../model/knowledge.ts';
import type { Json, JsonObject } from '../../model/value.ts';
import { coerced } from './coerce.ts';
import { valueAt } from './value-at.ts';

/**
 * True where a rule of the knowledge is meant for an object with these values. A word that cannot be seen may be any; a switch that
 * is not set is off.
 */
export function isMeantFor({ when }: KnowledgeRule, object: JsonObject): boolean {
  if (when === undefined) return true;
  const value = valueAt(object, when.path);
  if (value === undefined || value === null) return when.values.some((wanted) => typeof wanted !== 'boolean');
  return when.values.some((wanted) => value === wanted || coerced(value) === wanted || beginsLike(value, wanted));
}

/** `.github/workflows/*` means every text that begins so, `*cloudaudit*` every one that holds it. */
function beginsLike(value: Json | undefined, wanted: boolean | number | string): boolean {
  if (typeof wanted !== 'string' || typeof value !== 'string' || !wanted.endsWith('*')) return false;
  return wanted.startsWith('*') ? value.includes(wanted.slice(1, -1)) : value.startsWith(wanted.slice(0, -1));
}
