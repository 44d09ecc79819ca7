import type { Json, JsonObject } from '../../model/value.ts';
import { isList, isObject } from './json.ts';

/** Where a silence says of which alarms it is. */
const SCOPES = ['scope', 'monitor_tags', 'monitor_identifier', 'condition', 'matchers', 'matcher', 'tags'] as const;
const LESSER = /\benv(ironment)?["']?\s*[:=,]\s*["']?(stag\w*|stg|dev\w*|test\w*|qa|uat|sandbox|preview|nonprod)\b/i;

/** True where a silence names an environment that is not production, and no other: what it holds back wakes nobody up. */
export function silencesNoProduction(silence: JsonObject): boolean {
  const texts = SCOPES.flatMap((name) => textsIn(silence[name]));
  return (
    texts.some((text) => LESSER.test(text)) && !texts.some((text) => /prod(uction)?\b/i.test(text.replaceAll(/non-?prod/gi, '')))
  );
}

function textsIn(value: Json | undefined): readonly string[] {
  if (typeof value === 'string') return [value];
  if (isList(value)) return value.flatMap(textsIn);
  return isObject(value) ? Object.values(value).flatMap(textsIn) : [];
}
