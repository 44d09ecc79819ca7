import { isList } from '../../model/list.ts';
import type { EnvironmentSign } from '../../model/plan.ts';
import { Sealed, SEALED_TEXT } from '../../model/sealed.ts';
import type { Value, ValueObject } from '../../model/value.ts';
import { isObject } from './fields.ts';
import { namesEnvironment } from '../../model/environment.ts';
import { LABEL_LISTS, LABEL_MAPS } from '../../model/label-attributes.ts';
import { type Marked, marksAnything, sealTogether } from './seal.ts';
import { holdsSecret } from './secrets.ts';

export type Sign = Pick<EnvironmentSign, 'text' | 'sealed' | 'where'>;

/** Attributes that hold tags or labels, the user's own before what a provider adds to them. */
const TAG_ATTRIBUTES = [...LABEL_MAPS, ...LABEL_LISTS] as const;
/** Attributes in which an account, a project or a subscription is named. */
const ACCOUNT_ATTRIBUTES = [
  'arn',
  'owner_id',
  'account_id',
  'aws_account_id',
  'id',
  'project',
  'project_id',
  'subscription_id',
] as const;
/** Labels below a block: those of Kubernetes, of a manifest, and of Google's databases. */
const LABELS_BELOW = [
  ['metadata', 'labels'],
  ['manifest', 'metadata', 'labels'],
  ['settings', 'user_labels'],
] as const;
export const TELLING: readonly string[] = [...TAG_ATTRIBUTES, ...LABELS_BELOW.map(([block]) => block), ...ACCOUNT_ATTRIBUTES];

/**
 * Values that tell of an object's environment, sealed where the plan marks anything in them; for objects of which nothing else is
 * needed. They are the bulk of a plan, so what needs no seal is handed on as it is: look at it, but do not keep it.
 */
export function tellingValues({ values, mask }: Marked): ValueObject {
  if (values === null) return {};
  const isMarked = isObject(mask) ? TELLING.some((name) => marksAnything(mask[name])) : marksAnything(mask);
  if (!isMarked) return values;
  return sealTogether({ before: { values: tellingPart(values), mask }, after: { values: null, mask: false } }).before ?? {};
}

/** What of an object's values tells of its environment, to keep it without the rest. */
export function tellingPart<Item>(values: { readonly [key: string]: Item }): { readonly [key: string]: Item | undefined } {
  return Object.fromEntries(TELLING.map((name) => [name, values[name]]));
}

/**
 * What an object's tags and labels say of its environment; what stands in several places counts once. A sealed one says it too,
 * under seal: if it said nothing, `sensitive()` would leave the word to the signs beside it.
 */
export function environmentSigns(values: ValueObject): readonly Sign[] {
  const found = new Map<string, Sign>();
  for (const name of TAG_ATTRIBUTES) if (values[name]) addSignsIn({ name, ...unsealed(values[name]) }, found);
  for (const path of LABELS_BELOW) if (values[path[0]]) addSignsIn(labelsBelow(values, path), found);
  return [...found.values()];
}

interface Container extends Unsealed {
  readonly name: string;
}

function addSignsIn({ name, value, isSealed }: Container, found: Map<string, Sign>): void {
  const add = (key: Value | undefined, said: Value | undefined): void => {
    if (typeof key !== 'string' || !namesEnvironment(key)) return;
    const { value: text, isSealed: isHidden } = unsealed(said);
    if (typeof text !== 'string' || text === '' || holdsSecret(text)) return;
    const id = `${key}=${text}`;
    const sign = isSealed || isHidden ? { text: SEALED_TEXT, sealed: new Sealed(text, 'marked-sensitive') } : { text };
    if (!found.has(id)) found.set(id, { ...sign, where: `${name}.${key}` });
  };
  // Tags are a map of texts, or a list of `{ key, value }` blocks.
  if (isMap(value)) for (const key of Object.keys(value)) add(key, value[key]);
  for (const item of itemsOf(value)) add(item['key'] ?? item['Key'] ?? item['name'], item['value'] ?? item['Value']);
}

interface Unsealed {
  readonly value: Value | undefined;
  readonly isSealed: boolean;
}

function unsealed(value: Value | undefined): Unsealed {
  return value instanceof Sealed ? { value: Sealed.open(value), isSealed: true } : { value, isSealed: false };
}

/** The labels at the end of a path through single blocks and objects; sealed where anything on the way is. */
function labelsBelow(values: ValueObject, path: readonly string[]): Container {
  let found: Unsealed = { value: values, isSealed: false };
  const name: string[] = [];
  for (const step of path) {
    const [block] = isMap(found.value) ? [found.value] : itemsOf(found.value);
    if (isList(found.value)) name.push('0');
    name.push(step);
    const next = unsealed(block?.[step]);
    found = { value: next.value, isSealed: found.isSealed || next.isSealed };
  }
  return { name: name.join('.'), ...found };
}

const ARN_ACCOUNT = /^arn:[\w-]*:[\w-]*:[\w-]*:(\d{12}):/;
const ACCOUNT = /^\d{12}$/;
const SUBSCRIPTION = /^\/subscriptions\/([0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})(?:\/|$)/i;
const GUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
/** https://cloud.google.com/resource-manager/docs/creating-managing-projects: 6 to 30 letters, digits and hyphens. */
const PROJECT = /^(?:projects\/)?((?:[a-z][a-z0-9.-]{1,60}:)?[a-z][a-z0-9-]{4,28}[a-z0-9])$/;

/** AWS account ids, Google projects and Azure subscriptions in which an object stands; an object counts once for each. */
export function accountsOf(values: ValueObject, type: string): ReadonlySet<string> {
  const accounts = new Set<string>();
  const add = (name: string, pattern: RegExp): void => {
    const text = values[name];
    const match = typeof text === 'string' ? pattern.exec(text) : null;
    if (match) accounts.add((match[1] ?? match[0]).toLowerCase());
  };
  for (const name of ['arn', 'id']) add(name, ARN_ACCOUNT);
  for (const name of ['owner_id', 'account_id', 'aws_account_id']) add(name, ACCOUNT);
  add('id', SUBSCRIPTION);
  add('subscription_id', GUID);
  if (type.startsWith('google')) for (const name of ['project', 'project_id']) add(name, PROJECT);
  return accounts;
}

function itemsOf(value: Value | undefined): readonly ValueObject[] {
  return isList(value) ? value.filter(isMap) : [];
}

function isMap(value: Value | undefined): value is ValueObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Sealed);
}
