import type { Value } from './value.ts';

/** True for a list of JSON or of plan values, which keeps the type of its items: `Array.isArray` makes an `any[]` of a list that is read-only. */
export function isList<T extends Value | undefined>(value: T): value is Extract<T, readonly unknown[]> {
  return Array.isArray(value);
}
