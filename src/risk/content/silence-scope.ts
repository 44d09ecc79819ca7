import { isList } from '../../model/list.ts';
import type { Json, JsonObject } from '../../model/value.ts';
import { secondsOf } from '../../model/instant.ts';
import { isObject } from './json.ts';

/** Where a silence says of which alarms it is. */
const SCOPES = ['scope', 'monitor_tags', 'monitor_identifier', 'condition', 'matchers', 'matcher', 'tags', 'scopes'] as const;
const LESSER = /\benv(ironment)?["']?\s*[:=,]\s*["']?(stag\w*|stg|dev\w*|test\w*|qa|uat|sandbox|preview|nonprod)\b/i;

/** A resource group of Azure that says by its name what it is for. */
const LESSER_GROUP =
  /\/resourceGroups\/(?:[\w.()-]+-)?(staging|stage|stg|dev|develop(ment)?|test(ing)?|qa|uat|sandbox|preview|nonprod)(?:-[\w.()-]+)?$/i;

/** True where a silence names an environment that is not production, and no other: what it holds back wakes nobody up. */
export function silencesNoProduction(silence: JsonObject): boolean {
  const texts = SCOPES.flatMap((name) => textsIn(silence[name]));
  return (
    texts.some((text) => LESSER.test(text) || LESSER_GROUP.test(text)) &&
    !texts.some((text) => /prod(uction)?\b/i.test(text.replaceAll(/non-?prod/gi, '')))
  );
}

/** How many hours of work a silence may last that nobody need look at. */
const SHORT = 12 * 3600;
const TIMES = [
  ['start', 'end'],
  ['start_time', 'end_time'],
  ['start_date', 'end_date'],
  ['effective_from', 'effective_until'],
] as const;

/** True where a silence says when it ends, soon after it begins, and is not for everything. */
export function isBriefSilence(silence: JsonObject): boolean {
  return !silencesAll(silence) && spansOf(silence).some((span) => span > 0 && span <= SHORT);
}

/** True where a silence is for every alarm there is. */
export function silencesAll(silence: JsonObject): boolean {
  return SCOPES.some((name) => textsIn(silence[name]).includes('*'));
}

/** Between each begin and end that stand in one object, in seconds. */
function spansOf(value: Json | undefined): readonly number[] {
  if (isList(value)) return value.flatMap(spansOf);
  if (!isObject(value)) return [];
  const own = TIMES.flatMap(([from, to]) => {
    const [start, end] = [value[from], value[to]].map((time) => (typeof time === 'string' ? secondsOf(time) : undefined));
    return start === undefined || end === undefined ? [] : [end - start];
  });
  return [...own, ...Object.values(value).flatMap(spansOf)];
}

function textsIn(value: Json | undefined): readonly string[] {
  if (typeof value === 'string') return [value];
  if (isList(value)) return value.flatMap(textsIn);
  return isObject(value) ? Object.values(value).flatMap(textsIn) : [];
}
