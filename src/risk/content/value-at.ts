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

/** For each step the names that may begin with it, the longest first: a name may have dots of its own. */
const namesOf = remembered((path): readonly (readonly string[])[] => {
  const steps = stepsOf(path);
  return steps.map((_, from) => steps.slice(from).map((__, index) => steps.slice(from, steps.length - index).join('.')));
});

/**
 * How many steps are the name of the next member: `config` of a topic holds `retention.ms`, a label is `example.com/name`, the values of
 * a chart have `grafana.ini` with `auth.anonymous` in it.
 */
function widthOf(holder: object, names: readonly string[]): number {
  if (names.length === 1) return 1;
  const found = names.findIndex((name) => name in holder);
  return found === -1 ? 1 : names.length - found;
}

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
  const names = namesOf(path);
  let value = root;
  for (let index = 0; index < names.length;) {
    if (isRedacted(value)) return value;
    const own = names[index] ?? [];
    const width = isObject(value) ? widthOf(value, own) : 1;
    value = child(value, own[own.length - width] ?? '');
    if (value === undefined || value === null) return undefined;
    index += width;
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
  return follow(unknown, path, (value) => value === true) === true;
}

/** True where the value at the path, or anything that holds it or lies in it, is sealed: then it must not be quoted. */
export function isSealedAt(root: ValueObject | null, path: string): boolean {
  return holdsSealed(follow(root, path, (value) => value instanceof Sealed));
}

/** The value at a path, or the first on the way to it at which to stop. */
function follow(root: Value | undefined, path: string, stopsAt: (value: Value) => boolean): Value | undefined {
  const names = namesOf(path);
  let value = root;
  for (let index = 0; index < names.length;) {
    if (value === undefined || value === null) return undefined;
    if (stopsAt(value)) return value;
    const own = names[index] ?? [];
    const width = isRawObject(value) ? widthOf(value, own) : 1;
    value = rawChild(value, own[own.length - width] ?? '');
    index += width;
  }
  return value;
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
