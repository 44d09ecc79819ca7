import canonicalize from 'canonicalize';
import { InputError } from '../model/errors.ts';
import type { Json } from '../model/value.ts';

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

/** A list without an order of its own, in that of the canonical text of its items. */
export function inOrder(items: readonly Json[]): readonly Json[] {
  return items
    .map((item) => ({ item, text: canonicalText(item) }))
    .toSorted((a, b) => (a.text < b.text ? -1 : 1))
    .map(({ item }) => item);
}
