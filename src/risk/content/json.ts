import { isList } from '../../model/list.ts';
import { recalled } from '../../model/remembered.ts';
import type { Json, JsonObject } from '../../model/value.ts';

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !isList(value);
}

/** A single value and a list of one are the same to most providers; nothing is an empty list. */
export function asList(value: Json | undefined): readonly Json[] {
  if (value === undefined || value === null) return [];
  return isList(value) ? value : [value];
}

/** Providers write "not set" as null, as an empty text or collection, or as one empty block. */
export function isEmpty(value: Json | undefined): boolean {
  if (value === undefined || value === null || value === '') return true;
  if (isList(value)) return value.length === 0 || (value.length === 1 && isEmptyObject(value[0]));
  return isEmptyObject(value);
}

function isEmptyObject(value: Json | undefined): boolean {
  return isObject(value) && Object.keys(value).length === 0;
}

/** The document in a text such as a policy, or `undefined` where the text is no JSON object or list. */
export function parsedDocument(text: string): Json | undefined {
  return /^\s*[[{]/.test(text) ? parsed(text) : undefined;
}

/** Several rules look into the same policy. */
const parsed = recalled((text: string): Json | undefined => {
  if (isTooDeep(text)) return undefined;
  try {
    const document: Json = JSON.parse(text);
    return document;
  } catch {
    // Text that only looks like JSON (a template, a heredoc) is judged as text.
    return undefined;
  }
});

/** No policy nests this deep; a text that does is made to exhaust whoever walks it. */
const DEEPEST = 200;

function isTooDeep(text: string): boolean {
  // Without as many opening brackets, in its strings or not, there is no need to look closer: nearly all texts end here.
  if (brackets(text) <= DEEPEST) return false;
  let depth = 0;
  for (const [token] of text.matchAll(/"(?:\\.|[^"\\])*"|[[\]{}]/g)) {
    if (token === '[' || token === '{') depth += 1;
    if (token === ']' || token === '}') depth -= 1;
    if (depth > DEEPEST) return true;
  }
  return false;
}

function brackets(text: string): number {
  let count = 0;
  for (const sign of ['[', '{']) {
    for (let at = text.indexOf(sign); at !== -1 && count <= DEEPEST; at = text.indexOf(sign, at + 1)) count += 1;
  }
  return count;
}
