import { isList } from '../../model/list.ts';
import { remembered } from '../../model/remembered.ts';
import { Sealed } from '../../model/sealed.ts';
import type { Json, Value, ValueObject } from '../../model/value.ts';
import { isObject } from './json.ts';
import { isRedacted } from './redacted.ts';

/**
 * The steps of a knowledge path. `Attributes[a.b]` is the member of a list of pairs whose `Key` is `a.b`, and means its `Value`:
 * the step keeps its brackets.
 */
const stepsOf = remembered((path): readonly string[] => path.match(/\[[^\]]*\]|[^.[\]]+/g) ?? []);

/** For each step the rest of its path from there on, which may be a name with dots. */
const restsOf = remembered((path): readonly string[] => {
  const steps = stepsOf(path);
  return steps.map((_, index) => steps.slice(index).join('.'));
});

function keyOf(step: string): string | undefined {
  return step.charCodeAt(0) === OPEN ? step.slice(1, -1) : undefined;
}

const OPEN = '['.charCodeAt(0);

function isIndex(step: string): boolean {
  const first = step.charCodeAt(0);
  // Nearly every step is a name, and its first letter says so.
  return first >= ZERO && first <= NINE && /^\d+$/.test(step);
}

const [ZERO, NINE] = ['0'.charCodeAt(0), '9'.charCodeAt(0)];

/**
 * The value at a knowledge path (`settings.0.tier`). Blocks are lists in Terraform and objects in change sets, so a digit is
 * skipped on an object, and a name on a list means its first element. A redacted token on the way hides all below it.
 */
export function valueAt(root: Json | undefined, path: string): Json | undefined {
  let value = root;
  const rests = restsOf(path);
  let index = 0;
  for (const step of stepsOf(path)) {
    if (isRedacted(value)) return value;
    // `config` of a topic holds `retention.ms`, a label is `example.com/name`: names with dots of their own.
    const rest = rests[index] ?? step;
    if (rest !== step && isObject(value) && rest in value) return value[rest];
    value = child(value, step);
    if (value === undefined || value === null) return undefined;
    index += 1;
  }
  return value;
}

function child(value: Json | undefined, step: string): Json | undefined {
  const key = keyOf(step);
  if (key !== undefined)
    return isList(value)
      ? child(
          value.find((pair) => isObject(pair) && pair['Key'] === key),
          'Value',
        )
      : undefined;
  if (isList(value)) return isIndex(step) ? value[Number(step)] : child(value[0], step);
  if (!isObject(value)) return undefined;
  return isIndex(step) && !(step in value) ? value : value[step];
}

/** True where the path, or something that holds it, is known only after apply. */
export function isUnknownAt(unknown: ValueObject, path: string): boolean {
  let value: Value | undefined = unknown;
  for (const step of stepsOf(path)) {
    value = rawChild(value, step);
    if (value === true) return true;
    if (value === undefined || value === null) return false;
  }
  return false;
}

/** True where the value at the path, or anything that holds it or lies in it, is sealed: then it must not be quoted. */
export function isSealedAt(root: ValueObject | null, path: string): boolean {
  let value: Value | undefined = root;
  const rests = restsOf(path);
  for (const [index, step] of stepsOf(path).entries()) {
    if (value instanceof Sealed) return true;
    const rest = rests[index] ?? step;
    if (rest !== step && isRawObject(value) && rest in value) return holdsSealed(value[rest]);
    value = rawChild(value, step);
  }
  return holdsSealed(value);
}

function rawChild(value: Value | undefined, step: string): Value | undefined {
  const key = keyOf(step);
  if (key !== undefined)
    return isList(value)
      ? rawChild(
          value.find((pair) => isRawObject(pair) && pair['Key'] === key),
          'Value',
        )
      : undefined;
  if (isList(value)) return isIndex(step) ? value[Number(step)] : rawChild(value[0], step);
  if (!isRawObject(value)) return undefined;
  return isIndex(step) && !(step in value) ? value : value[step];
}

function holdsSealed(value: Value | undefined): boolean {
  if (value instanceof Sealed) return true;
  if (isList(value)) return value.some(holdsSealed);
  return isRawObject(value) && Object.values(value).some(holdsSealed);
}

function isRawObject(value: Value | undefined): value is ValueObject {
  return typeof value === 'object' && value !== null && !isList(value) && !(value instanceof Sealed);
}
