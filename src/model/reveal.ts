import { Sealed } from './sealed.ts';
import type { Json, Value } from './value.ts';

/**
 * The plain content of a value, seals opened at every depth. Only `risk`, `trust` and
 * `policy/environment` may import this module (a rule of the import checker): what it returns must be judged or hashed, never
 * put into a finding, a report or an error.
 */
export function reveal(value: Value | undefined): Json | undefined {
  if (value === undefined || value === null || typeof value !== 'object') return value;
  if (value instanceof Sealed) return Sealed.open(value);
  if (isList(value)) return value.map((item) => reveal(item) ?? null);
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, reveal(item)]));
}

function isList(value: object): value is readonly Value[] {
  return Array.isArray(value);
}
