import { type EnvironmentName, namesEnvironment } from '../../model/environment.ts';
import { reveal } from '../../model/reveal.ts';
import type { Json, JsonObject, ValueObject } from '../../model/value.ts';
import { environmentNamed, moreCritical } from './words.ts';

const MAPS = ['tags', 'tags_all', 'labels', 'effective_labels', 'terraform_labels', 'resource_labels'] as const;
const LISTS = ['tag', 'Tags'] as const;
/** Labels one block deeper: those of Kubernetes, and of Google's databases. */
const DEEPER = [
  ['metadata', 'labels'],
  ['settings', 'user_labels'],
] as const;

/**
 * The environment that an object's own tags or labels name, in the shapes of the providers and of CloudFormation. Sealed ones
 * count like any other (else `sensitive()` would make a production object anything); what comes out is one of four words.
 */
export function labelledEnvironment(object: ValueObject | null): EnvironmentName | undefined {
  let found: EnvironmentName | undefined;
  for (const [key, text] of labelsOf(object)) {
    if (namesEnvironment(key)) found = moreCritical(found, environmentNamed(text, true));
  }
  return found;
}

/** True for an object that has a place for tags or labels, filled or not: that it names no environment there is its own say. */
export function hasPlaceForLabels(object: ValueObject | null): boolean {
  return object !== null && [...MAPS, ...LISTS].some((name) => object[name] !== undefined);
}

function labelsOf(object: ValueObject | null): readonly (readonly [string, string])[] {
  if (!object) return [];
  return [
    ...MAPS.flatMap((name) => entriesOf(reveal(object[name]))),
    ...LISTS.flatMap((name) => pairsOf(reveal(object[name]))),
    ...DEEPER.flatMap(([outer, inner]) => entriesOf(firstBlock(reveal(object[outer]))?.[inner])),
    ...entriesOf(firstBlock(firstBlock(reveal(object['manifest']))?.['metadata'])?.['labels']),
  ];
}

/** A map of labels, or the map that providers with list-shaped tags hold in a list of pairs. */
function entriesOf(value: Json | undefined): readonly (readonly [string, string])[] {
  if (Array.isArray(value)) return pairsOf(value);
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, text]) => (typeof text === 'string' ? [[key, text] as const] : []));
}

function pairsOf(value: Json | undefined): readonly (readonly [string, string])[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((item) => {
    if (!isObject(item)) return [];
    const key = item['key'] ?? item['Key'];
    const text = item['value'] ?? item['Value'];
    return typeof key === 'string' && typeof text === 'string' ? [[key, text] as const] : [];
  });
}

function firstBlock(value: Json | undefined): JsonObject | undefined {
  const block: Json | undefined = Array.isArray(value) ? value[0] : value;
  return isObject(block) ? block : undefined;
}

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
