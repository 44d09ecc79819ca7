import { isList } from '../../model/list.ts';
import { Sealed } from '../../model/sealed.ts';
import type { Value, ValueObject } from '../../model/value.ts';
import type { Sides } from './seal.ts';

/**
 * Holds once what is equal on both sides of a row: most attributes of a change are. The new side is changed in place, right after it was
 * read. It takes time, and is worth it only where there are so many changes that they fill the memory.
 */
export function shareSides({ before, after }: Sides<ValueObject | null>): void {
  if (before !== null && after !== null) shareFields(before, after);
}

/** True where both are equal, their keys in one order. */
function shareFields(before: ValueObject, after: { [key: string]: Value | undefined }): boolean {
  const [old, names] = [Object.keys(before), Object.keys(after)];
  let isSame = old.length === names.length;
  for (const [index, name] of names.entries()) {
    const shared = Object.hasOwn(before, name) ? sharedValue(before[name], after[name]) : after[name];
    isSame &&= old[index] === name && shared === before[name];
    // Assigned, this key would set the prototype.
    if (name !== '__proto__') after[name] = shared;
  }
  return isSame;
}

/** The old value where the new one is the same to the letter; else the new one, with what it has in common with the old. */
function sharedValue(old: Value | undefined, value: Value | undefined): Value | undefined {
  if (old === value) return old;
  if (isList(old) && isList(value)) return shareItems(old, value) ? old : value;
  return isPlain(old) && isPlain(value) && shareFields(old, value) ? old : value;
}

function shareItems(before: readonly Value[], after: readonly Value[]): boolean {
  let isSame = before.length === after.length;
  for (const [index, item] of after.entries()) isSame = sharedValue(before[index], item) === before[index] && isSame;
  return isSame;
}

function isPlain(value: Value | undefined): value is ValueObject {
  return typeof value === 'object' && value !== null && !isList(value) && !(value instanceof Sealed);
}
