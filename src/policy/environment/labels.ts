import { type EnvironmentName, namesEnvironment } from '../../model/environment.ts';
import { LABEL_LISTS, LABEL_MAPS } from '../../model/label-attributes.ts';
import { isList } from '../../model/list.ts';
import { reveal } from '../../model/reveal.ts';
import type { Json, JsonObject, ValueObject } from '../../model/value.ts';
import { environmentNamed, moreCritical } from './words.ts';

/** Labels that stand deeper: those of Kubernetes, of its manifests, and of Google's databases. */
const DEEPER = [
  ['metadata', 'labels'],
  ['settings', 'user_labels'],
  ['manifest', 'metadata', 'labels'],
] as const;
/** Attributes of an object's own that hold the environment which it belongs to, where a provider has one. */
const OWN = ['environment', 'env', 'env_key', 'environment_key', 'environment_name', 'environment_slug', 'env_name'] as const;

/**
 * The environment that an object's own tags or labels name, in the shapes of the providers and of CloudFormation. Sealed ones
 * count like any other (else `sensitive()` would make a production object anything); what comes out is one of four words.
 */
export function labelledEnvironment(object: ValueObject | null): EnvironmentName | undefined {
  if (!object) return undefined;
  let found: EnvironmentName | undefined;
  visitLabels(object, (key, text) => {
    if (namesEnvironment(key)) found = moreCritical(found, environmentNamed(text, true));
  });
  for (const text of wordsOf(object)) found = moreCritical(found, environmentNamed(text, true));
  return found;
}

/** A tag that is a single word (`staging`, as small clouds have them), and an attribute whose only meaning is the environment. */
function wordsOf(object: ValueObject): readonly string[] {
  const given = (names: readonly string[]): readonly string[] => names.filter((name) => isGiven(object, name));
  const tags = given(WORDS)
    .flatMap((name) => textsIn(reveal(object[name])))
    .filter((tag) => SINGLE_WORD.test(tag));
  return [...tags, ...given(OWN).flatMap((name) => textsIn(reveal(object[name])).slice(0, 1))];
}

/** Where such a word may stand: tags, and the part of a platform that a setting or an activation is for. */
const WORDS = ['tags', 'target', 'network'] as const;
const SINGLE_WORD =
  /^(prod(uction)?|prd|staging|stage|stg|uat|qa|preprod|nonprod|sandbox|sbx|dev(elopment)?|preview|ephemeral)$/i;

function textsIn(value: Json | undefined): readonly string[] {
  const items: readonly Json[] = isList(value) ? value : value === undefined ? [] : [value];
  return items.filter((item) => typeof item === 'string');
}

/** True for an object that has a place for tags or labels, filled or not: that it names no environment there is its own say. */
export function hasPlaceForLabels(object: ValueObject | null): boolean {
  return object !== null && [...LABEL_MAPS, ...LABEL_LISTS].some((name) => object[name] !== undefined);
}

/** Most objects have few of these places, and every change is asked for all of them. */
function isGiven(object: ValueObject, name: string): boolean {
  return object[name] !== undefined && object[name] !== null;
}

type Visit = (key: string, text: string) => void;

/** Goes through all labels of an object. Nothing is gathered: this runs for both sides of every change, and labels are many. */
function visitLabels(object: ValueObject, visit: Visit): void {
  for (const name of LABEL_MAPS) if (isGiven(object, name)) visitEntries(reveal(object[name]), visit);
  for (const name of LABEL_LISTS) if (isGiven(object, name)) visitPairs(reveal(object[name]), visit);
  for (const path of DEEPER) if (isGiven(object, path[0])) visitEntries(below(reveal(object[path[0]]), path), visit);
}

/** What stands at the end of a path whose first step has been taken. */
function below(value: Json | undefined, [, ...steps]: readonly string[]): Json | undefined {
  return steps.reduce((found: Json | undefined, step) => firstBlock(found)?.[step], value);
}

/** A map of labels, or the map that providers with list-shaped tags hold in a list of pairs. */
function visitEntries(value: Json | undefined, visit: Visit): void {
  if (isList(value)) return visitPairs(value, visit);
  if (!isObject(value)) return;
  for (const key of Object.keys(value)) {
    const text = value[key];
    if (typeof text === 'string') visit(key, text);
  }
}

function visitPairs(value: Json | undefined, visit: Visit): void {
  if (!isList(value)) return;
  for (const item of value) {
    const [key, text] = typeof item === 'string' ? pairIn(item) : pairOf(isObject(item) ? item : {});
    if (typeof key === 'string' && typeof text === 'string') visit(key, text);
  }
}

function pairOf(item: JsonObject): readonly [Json | undefined, Json | undefined] {
  return [item['key'] ?? item['Key'], item['value'] ?? item['Value']];
}

/** `env:staging`, as Datadog and others write tags. */
function pairIn(tag: string): readonly [Json | undefined, Json | undefined] {
  const [, key, text] = /^([\w./-]+)[:=](.+)$/.exec(tag) ?? [];
  return [key, text];
}

function firstBlock(value: Json | undefined): JsonObject | undefined {
  const block: Json | undefined = isList(value) ? value[0] : value;
  return isObject(block) ? block : undefined;
}

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !isList(value);
}
