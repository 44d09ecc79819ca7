import type { Json, Path } from './value.ts';

/**
 * Where a value that was read from YAML holds something that JSON does not know: a date, bytes, a set, an ordered map (all of which a
 * tag of the text can ask for) or a number without end. `undefined` where it holds nothing such. They look like objects without keys.
 */
export function unlikeJson(value: unknown, path: Path = []): Path | undefined {
  if (value === null || typeof value !== 'object') return isScalar(value) ? undefined : path;
  if (!isPlain(value)) return path;
  for (const [key, item] of Object.entries(value)) {
    const found = unlikeJson(item, [...path, key]);
    if (found !== undefined) return found;
  }
  return undefined;
}

export function isJson(value: unknown): value is Json {
  return unlikeJson(value) === undefined;
}

function isScalar(value: unknown): boolean {
  return value === null || typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value);
}

function isPlain(value: object): value is Readonly<Record<string, unknown>> {
  return Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype;
}
