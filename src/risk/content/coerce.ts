import type { Json } from '../../model/value.ts';

/** Change sets carry every value as text: `"true"` and `"5"` mean what they say. */
export function coerced(value: Json | undefined): Json | undefined {
  if (typeof value !== 'string') return value;
  if (/^true$/i.test(value)) return true;
  if (/^false$/i.test(value)) return false;
  return /^-?\d+(\.\d+)?$/.test(value) ? Number(value) : value;
}

export function toNumber(value: Json | undefined): number | undefined {
  const plain = coerced(value);
  return typeof plain === 'number' ? plain : undefined;
}
