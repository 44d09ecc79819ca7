import { Sealed } from './sealed.ts';
import type { Json, Value, ValueObject } from './value.ts';

/**
 * The plain content of a value, seals opened at every depth. Only `risk`, `trust` and
 * `policy/environment` may import this module (a rule of the import checker): what it returns must be judged or hashed, never
 * put into a finding, a report or an error.
 */
export function reveal(value: Value | undefined): Json | undefined {
  if (value === undefined || value === null || typeof value !== 'object') return value;
  if (value instanceof Sealed) return Sealed.open(value);
  return isList(value) ? revealedList(value) : revealedObject(value);
}

/** Most values hold no seal: they are handed on as they are, since copying every value of a plan takes long. */
function revealedList(list: readonly Value[]): Json {
  const plain = list.map((item) => reveal(item) ?? null);
  const isOpen = plain.every((item, index) => item === list[index]);
  return isAll(list, isOpen) ? list : plain;
}

function revealedObject(object: ValueObject): Json {
  const names = Object.keys(object);
  const plain = names.map((name) => reveal(object[name]));
  const isOpen = plain.every((item, index) => item === object[names[index] ?? '']);
  return isAll(object, isOpen) ? object : Object.fromEntries(names.map((name, index) => [name, plain[index]]));
}

/** What holds no seal at any depth is JSON: each part of it was handed on as it is. */
function isAll<Part extends readonly Value[] | ValueObject>(_: Part, isOpen: boolean): _ is Part & Json {
  return isOpen;
}

function isList(value: object): value is readonly Value[] {
  return Array.isArray(value);
}
