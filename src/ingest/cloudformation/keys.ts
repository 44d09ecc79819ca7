import { InputError } from '../../model/errors.ts';
import { code } from '../../model/text.ts';
import type { JsonObject } from '../../model/value.ts';

/** The CLI writes `LogicalResourceId`, the console and some SDKs `logicalResourceId` or `logical_resource_id`. */
export function pascalKey(key: string): string {
  return key
    .split('_')
    .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
    .join('');
}

/** The object with its own keys as the API spells them; what is inside the values stays as it is. */
export function withPascalKeys(object: JsonObject): JsonObject {
  const keys = Object.keys(object);
  const renamed = new Set(keys.map(pascalKey));
  if (renamed.size !== keys.length) throw spelledTwice(keys);
  return Object.fromEntries(keys.map((key) => [pascalKey(key), object[key]]));
}

// Whichever of the two counts, the other one would be a change that nobody judges.
function spelledTwice(keys: readonly string[]): InputError {
  const twice = keys.find((key, index) => keys.findIndex((other) => pascalKey(other) === pascalKey(key)) < index);
  return new InputError(
    `A part of the change set has the field ${code(pascalKey(twice ?? ''))} twice, in different spelling.`,
    'Give the output of `aws cloudformation describe-change-set` unedited.',
  );
}
