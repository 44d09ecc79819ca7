import { isList } from '../../model/list.ts';
import { Sealed } from '../../model/sealed.ts';
import type { Json, JsonObject, Value, ValueObject } from '../../model/value.ts';
import { isObject, textOf } from './fields.ts';
import { holdsSecret, isEncodedSecret, isNamedSecret, isSecretContent, isSecretName } from './secrets.ts';

/** A value as a plan holds it, and what the plan marks as sensitive in it: `true`, or the same shape with `true` at leaves. */
export interface Marked {
  readonly values: JsonObject | null;
  readonly mask: Json | undefined;
}

/** Below this length an equal text is chance: `admin` stands in many places. */
const SHORTEST_ECHO = 8;

/** The two sides of a row. */
export interface Sides<Side> {
  readonly before: Side;
  readonly after: Side;
}

/**
 * The values with every secret sealed: what the plan marks, what is plainly a secret by its name or form, and every other text
 * that repeats a sealed one (a password that was written into `user_data`), on either side.
 */
export function sealTogether(sides: Sides<Marked>): Sides<ValueObject | null> {
  const secrets = new Set<string>();
  const keep = (content: Json, reason: Sealed['reason']): Sealed => {
    collectTexts(content, secrets);
    return new Sealed(content, reason);
  };
  const seal = ({ values, mask }: Marked): ValueObject | null => {
    // A resource itself is never sealed as a whole, so a mark on all of it goes to each of its fields.
    if (values === null || !(mask === true || isMisshapen(values, mask))) return values && sealFields(values, mask, keep);
    return mapObject(values, (item) => (item === null ? null : keep(item, 'marked-sensitive')));
  };
  const sealed = { before: seal(sides.before), after: seal(sides.after) };
  if (secrets.size === 0) return sealed;
  const echoed = [...secrets];
  return {
    before: sealed.before && sealEchoes(sealed.before, echoed),
    after: sealed.after && sealEchoes(sealed.after, echoed),
  };
}

type Keep = (content: Json, reason: Sealed['reason']) => Sealed;

/** The fields of an object that is not sealed as a whole. */
function sealFields(values: JsonObject, mask: Json | undefined, keep: Keep): ValueObject {
  const masks = isObject(mask) ? mask : {};
  const isNamed = isNamedSecret(values);
  return mapObject(values, (item, key) => {
    const isValue = isNamed && key.toLowerCase() === 'value' && isSecretText(item);
    if (isValue && masks[key] !== true) return keep(item, 'looks-secret');
    return sealValue(item, masks[key], { name: key, keep });
  });
}

function sealValue(value: Json, mask: Json | undefined, context: { readonly name: string; readonly keep: Keep }): Value {
  const { name, keep } = context;
  // There is nothing to hide in an absent value, and rules want to see that it is absent.
  if (value === null) return null;
  if (mask === true || isMisshapen(value, mask)) return keep(value, 'marked-sensitive');
  if (isSecretName(name) && isSecretLeaf(value)) return keep(value, 'looks-secret');
  if (typeof value === 'string') return hidesSecret(name, value) ? keep(value, 'looks-secret') : value;
  if (isList(value))
    return mapList(value, (item, index) => sealValue(item, isList(mask) ? mask[index] : undefined, { name: '', keep }));
  return isObject(value) ? sealFields(value, mask, keep) : value;
}

function hidesSecret(name: string, text: string): boolean {
  return holdsSecret(text) || isEncodedSecret(name, text);
}

/** A mask that marks something but has another shape than the value: what it means can't be told, so all of it is sealed. */
function isMisshapen(value: Json, mask: Json | undefined): boolean {
  const fits = (isList(mask) && isList(value)) || (isObject(mask) && isObject(value));
  return !fits && marksAnything(mask);
}

/** Terraform marks by `true`. What else may stand there, a tool in between may have put: it marks, too, rather than to open a secret. */
export function marksAnything(mask: Json | undefined): boolean {
  if (isList(mask)) return mask.some(marksAnything);
  if (isObject(mask)) return Object.values(mask).some(marksAnything);
  return mask !== undefined && mask !== null && mask !== false;
}

/** What a secret's name makes a secret: a text, a list with one, or a map of them, gaps or not. Numbers, switches and settings stay open. */
function isSecretLeaf(value: Json): boolean {
  if (isList(value)) return value.some(isSecretText) && !value.some((item) => isList(item) || isObject(item));
  if (!isObject(value)) return isSecretText(value);
  const items = Object.values(value).filter((item) => item !== null);
  return items.some(isSecretText) && items.every((item) => typeof item === 'string');
}

function isSecretText(value: Json | undefined): boolean {
  const text = textOf(value);
  return text !== undefined && isSecretContent(text);
}

/** The texts in a sealed value, also as they look inside a JSON document. */
function collectTexts(content: Json, secrets: Set<string>): void {
  if (typeof content === 'string' && content.length >= SHORTEST_ECHO) {
    secrets.add(content);
    secrets.add(JSON.stringify(content).slice(1, -1));
  }
  if (isList(content)) for (const item of content) collectTexts(item, secrets);
  if (isObject(content)) for (const item of Object.values(content)) if (item !== undefined) collectTexts(item, secrets);
}

function sealEchoes(values: ValueObject, secrets: readonly string[]): ValueObject {
  const echo = (value: Value): Value => {
    if (typeof value === 'string') {
      return secrets.some((secret) => value.includes(secret)) ? new Sealed(value, 'looks-secret') : value;
    }
    if (value === null || typeof value !== 'object' || value instanceof Sealed) return value;
    return isList(value) ? mapList(value, echo) : mapObject(value, echo);
  };
  return mapObject(values, echo);
}

/**
 * The object with its values changed; itself where none is. This runs for every attribute of every changed row, and what hides no
 * secret is kept as it was parsed: copying it takes longer than looking at it.
 */
function mapObject<In extends Value, Out extends Value>(
  object: { readonly [key: string]: In | undefined },
  change: (item: In, key: string) => In | Out,
): { readonly [key: string]: In | Out | undefined } {
  let changed: { [key: string]: In | Out | undefined } | undefined;
  for (const key of Object.keys(object)) {
    const item = object[key];
    if (item === undefined) continue;
    const value = change(item, key);
    if (value === item) continue;
    changed ??= { ...object };
    // Assigned, this key would set the prototype.
    if (key === '__proto__') Object.defineProperty(changed, key, { value, enumerable: true, configurable: true, writable: true });
    else changed[key] = value;
  }
  return changed ?? object;
}

/** The list with its items changed; itself where none is. */
function mapList<In extends Value, Out extends Value>(
  list: readonly In[],
  change: (item: In, index: number) => In | Out,
): readonly (In | Out)[] {
  let changed: (In | Out)[] | undefined;
  // Each item is changed once: lists stand inside one another.
  for (const [index, item] of list.entries()) {
    const value = change(item, index);
    if (value === item) continue;
    changed ??= [...list];
    changed[index] = value;
  }
  return changed ?? list;
}
