import { isList } from '../../model/list.ts';
import { recalled } from '../../model/remembered.ts';
import type { Json, JsonObject } from '../../model/value.ts';
import { coerced } from './coerce.ts';
import { isEmpty, isObject, parsedDocument } from './json.ts';
import { isRedacted, redactionHash } from './redacted.ts';

/** Stands for a redacted value without a hash: it cannot be said to equal anything, itself included. */
const UNCOMPARABLE = '\u0000';

/** True where two values mean the same: order, empty parts, texts for numbers and the layout of JSON documents do not count. */
export function sameContent(left: Json | undefined, right: Json | undefined): boolean {
  if (typeof left === 'string' && typeof right === 'string' && isOneWord(left) && isOneWord(right))
    return left === right || isSameLink(left, right) || isSameText(left, right);
  return isIdentical(left, right) || (isEmpty(left) && isEmpty(right)) || haveOneForm(left, right);
}

/**
 * True for a text whose form is the text itself: no number, switch, document or redacted token, nor anything that begins like one.
 * Nearly every text of a plan ends here.
 */
function isOneWord(text: string): boolean {
  const first = text.charCodeAt(0);
  const isLetter = (first >= 0x61 && first <= 0x7a) || (first >= 0x41 && first <= 0x5a) || first === 0x2f;
  return isLetter && !LIKE_A_SWITCH.test(text);
}

/** The hosts and versions by which Google names one and the same object. */
const OF_GOOGLE = /^https:\/\/(?:www|compute)\.googleapis\.com\/(?:compute\/)?(?:v1|beta|alpha)\//;

function isSameLink(left: string, right: string): boolean {
  const isLink = left.startsWith('https://') && right.startsWith('https://');
  return isLink && OF_GOOGLE.test(left) && left.replace(OF_GOOGLE, '') === right.replace(OF_GOOGLE, '');
}

/** Lines end in one way or the other, by the system on which a file was written. */
function isSameText(left: string, right: string): boolean {
  return (left.includes('\r\n') || right.includes('\r\n')) && inOneWay(left) === inOneWay(right);
}

function inOneWay(text: string): string {
  return text.replaceAll('\r\n', '\n');
}

const LIKE_A_SWITCH = /^(?:true$|false$|redacted|sensitive|masked)/i;

/** True where both have the same canonical form. Objects are compared field by field, so that the first difference ends it. */
function haveOneForm(left: Json | undefined, right: Json | undefined): boolean {
  if (isObject(left) && isObject(right)) return haveOneFormInside(left, right);
  if (isIdentical(left, right)) return true;
  const form = canonical(left);
  return form === canonical(right) && !form.includes(UNCOMPARABLE);
}

/** Every field that counts on one side counts on the other, and has its like there. */
function haveOneFormInside(left: JsonObject, right: JsonObject): boolean {
  const isHere = (object: JsonObject, name: string): boolean => Object.hasOwn(object, name) && !isLeftOut(object[name]);
  return (
    Object.keys(right).every((name) => isLeftOut(right[name]) || isHere(left, name)) &&
    Object.keys(left).every(
      (name) =>
        isLeftOut(left[name]) || (isHere(right, name) && haveOneForm(inOneCase(name, left[name]), inOneCase(name, right[name]))),
    )
  );
}

/** A document in a text may hold a redacted token, which is not even equal to itself: two secrets may stand behind it. */
function hidesToken(value: Json | undefined): boolean {
  return typeof value === 'string' && /^\s*[[{]/.test(value) && DOCUMENT_WITH_TOKEN.test(value) && hasUncomparable(value);
}

const DOCUMENT_WITH_TOKEN = /redacted|sensitive|masked|\*{3}|value not given/i;

const hasUncomparable = recalled((text) => canonicalText(text).includes(UNCOMPARABLE));

/** Most attributes of a change are the same to the letter: seeing that is much cheaper than writing both in one form. */
export function isIdentical(left: Json | undefined, right: Json | undefined): boolean {
  if (isList(left) && isList(right))
    return left.length === right.length && left.every((item, index) => isIdentical(item, right[index]));
  if (!isObject(left) || !isObject(right)) return left === right && !isRedacted(left) && !hidesToken(left);
  const names = Object.keys(left);
  return (
    names.length === Object.keys(right).length &&
    names.every((name) => Object.hasOwn(right, name) && isIdentical(left[name], right[name]))
  );
}

/** A text that is equal for values of the same meaning. */
export function canonical(value: Json | undefined): string {
  if (typeof value === 'string') return canonicalText(value);
  if (isList(value)) return canonicalList(value);
  if (!isObject(value)) return JSON.stringify(value ?? null);
  const fields = Object.entries(value)
    .filter(([, field]) => !isLeftOut(field))
    .map(([name, field]) => `${JSON.stringify(name)}:${canonical(inOneCase(name, field))}`);
  return `{${fields.toSorted().join(',')}}`;
}

/** `TCP` is `tcp`. */
function inOneCase(name: string, field: Json | undefined): Json | undefined {
  return typeof field === 'string' && name.endsWith('rotocol') ? field.toLowerCase() : field;
}

/** What a provider may as well not write. An empty block inside another is kept: `allow {}` and `block {}` say different things. */
export function isLeftOut(field: Json | undefined): boolean {
  return field === false || (isEmpty(field) && !(isList(field) && field.length > 0));
}

function canonicalList(items: readonly Json[]): string {
  const forms = items.map(canonical);
  const only = forms.length === 1 ? forms[0] : undefined;
  // A policy's `"Action": "s3:*"` and `"Action": ["s3:*"]` are the same.
  if (only !== undefined && !/^[[{]/.test(only)) return only;
  return `[${forms.toSorted().join(',')}]`;
}

function canonicalText(text: string): string {
  if (isRedacted(text)) return redactionHash(text) ?? UNCOMPARABLE;
  return /^\s*[[{]/.test(text) ? canonicalDocument(text) : canonicalWord(text);
}

/** A policy is compared with the one before it, and again for each question that is asked of its change. */
const canonicalDocument = recalled((text) => {
  const document = parsedDocument(text);
  return document === undefined ? canonicalWord(text) : canonical(document);
});

/** One address is written with the length of its prefix or without. */
const ONE_ADDRESS = /^(\d{1,3}(?:\.\d{1,3}){3})\/32$/;

function canonicalWord(text: string): string {
  const [, address] = text.endsWith('/32') ? (ONE_ADDRESS.exec(text) ?? []) : [];
  if (address !== undefined) return JSON.stringify(address);
  return JSON.stringify(coerced(text.startsWith('https://') ? text.replace(OF_GOOGLE, '') : text) ?? null);
}
