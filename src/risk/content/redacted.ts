import { isList } from '../../model/list.ts';
import type { Json } from '../../model/value.ts';
import { isObject, parsedDocument } from './json.ts';

/**
 * A token that stands where a value was before Blastgate read the plan: `(sensitive value)`, `[REDACTED]`, `***`, or
 * `REDACTED:<hash>`, which at least tells equal from different. Terraform's own marks are not this: their values are there.
 */
const TOKEN = /^[[(<]?(?:redacted|sensitive|sensitive value|masked)(?::([0-9a-z]+))?[\])>]?$|^\*{3,}$/i;

/** What reading a change set writes for a value that the set does not give; the two differ, since the property changes. */
const NOT_GIVEN = new Map([
  ['(value not given)', 'before'],
  ['(new value not given)', 'after'],
]);

export function isRedacted(value: Json | undefined): value is string {
  return typeof value === 'string' && BEGINS_LIKE_ONE.test(value) && (NOT_GIVEN.has(value) || TOKEN.test(value.trim()));
}

/** Every text of a plan is asked whether it is a token, and its beginning tells for nearly all that it is none. */
const BEGINS_LIKE_ONE = /^\s*(?:[[(<*]|redacted|sensitive|masked)/i;

/** What tells one token from another, where it has anything: a token without it may stand for any value. */
export function redactionHash(token: string): string | undefined {
  return NOT_GIVEN.get(token) ?? TOKEN.exec(token.trim())?.[1];
}

/**
 * The masks of a change set made comparable: it shows `****` for a secret parameter, the same on both sides unless the details
 * say that it changes, which its reader marks.
 */
export function comparableMasks(value: Json): Json {
  if (typeof value === 'string') return comparableMask(value);
  if (isList(value)) return value.map(comparableMasks);
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, comparableMasks(item ?? null)]));
}

/** In a document each of its texts may be one. */
function comparableMask(text: string): string {
  if (/^\s*[[{]/.test(text))
    return text.replaceAll(/"\*{3,}"/g, '"(masked:same)"').replaceAll(/"\*{3,} \(changed\)"/g, '"(masked:changed)"');
  return text.replace(/^\*{3,}$/, '(masked:same)').replace(/^\*{3,} \(changed\)$/, '(masked:changed)');
}

/** What something is called and what is said of it opens nothing. */
const ONLY_TOLD = /^(sid|id|version|name|description|comment|title|tags?|labels?)$/i;

/** True where a token stands anywhere in a value, in the document of a text too, where it may decide who is let in. */
export function holdsToken(value: Json | undefined): boolean {
  if (typeof value === 'string') return isRedacted(value) || (MAY_HOLD_ONE.test(value) && holdsToken(documentIn(value)));
  if (isList(value)) return value.some(holdsToken);
  return isObject(value) && Object.entries(value).some(([name, item]) => !ONLY_TOLD.test(name) && holdsToken(item));
}

const MAY_HOLD_ONE = /^\s*[[{][^]*(?:redacted|sensitive|masked|\*{3})/i;

function documentIn(text: string): Json | undefined {
  const document = parsedDocument(text);
  return typeof document === 'object' ? document : undefined;
}
