import canonicalize from 'canonicalize';
import { InputError } from '../model/errors.ts';
import type { Json, JsonObject } from '../model/value.ts';

/**
 * A value in the one form that RFC 8785 (JCS) gives it: keys in the order of their UTF-16 code units, numbers as ECMAScript writes
 * them, no white space. Throws InputError for text that holds half a character, which has no such form.
 */
export function canonicalText(value: Json): string {
  try {
    return canonicalize(value) ?? 'null';
  } catch (cause) {
    throw new InputError(
      'A text in the plan holds half a character (an unpaired surrogate), so no digest can be made of it.',
      'Terraform, OpenTofu and CloudFormation write none: make the plan again with the tool itself.',
      { cause },
    );
  }
}

/**
 * The same text for a value whose maps name their keys in order already, many times as fast: then it is what JSON.stringify writes,
 * but for half a character, which JSON.stringify would escape. Throws InputError as `canonicalText` does.
 */
export function orderedText(value: JsonObject): string {
  const text = JSON.stringify(value);
  return text.includes(String.raw`\ud`) ? canonicalText(value) : text;
}

/** A list without an order of its own, in that of the canonical text of its items. */
export function inOrder(items: readonly Json[]): readonly Json[] {
  if (items.length < 2) return items;
  return items
    .map((item) => ({ item, text: canonicalText(item) }))
    .toSorted((a, b) => (a.text < b.text ? -1 : 1))
    .map(({ item }) => item);
}
