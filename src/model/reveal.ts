import { isList } from './list.ts';
import { Sealed } from './sealed.ts';
import type { Json, Value } from './value.ts';

/**
 * The plain content of a value, seals opened at every depth. Only `risk`, `trust` and
 * `policy/environment` may import this module (a rule of the import checker): what it returns must be judged or hashed, never
 * put into a finding, a report or an error.
 */
export function reveal(value: Value | undefined): Json | undefined {
  return value === undefined || isOpen(value) ? value : opened(value);
}

/** Most values hold no seal: they are handed on as they are, since copying every value of a plan takes long. */
function isOpen(value: Value): value is Json {
  if (value === null || typeof value !== 'object') return true;
  if (value instanceof Sealed) return false;
  if (isList(value)) return value.every(isOpen);
  for (const key of Object.keys(value)) {
    const item = value[key];
    if (item !== undefined && !isOpen(item)) return false;
  }
  return true;
}

function opened(value: Value): Json {
  if (value === null || typeof value !== 'object') return value;
  if (value instanceof Sealed) return Sealed.open(value);
  if (isList(value)) return value.map(opened);
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, item === undefined ? item : opened(item)]));
}
