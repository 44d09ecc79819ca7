import { isList } from '../../model/list.ts';
import type { Json, JsonObject } from '../../model/value.ts';
import { isObject } from './json.ts';

/** Attributes that name the hosts which a route, a listener's rule or a distribution answers to. */
const HOSTS = /^(hosts?|host_?names?|host_?header(_?config)?|aliases|custom_?domains?)$/i;
/** A name of several parts, perhaps with a star in front. */
const NAME = /^(\*\.)?[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9-]+)+$/i;
/** Where it sends what it gets, whom it asks whether they are well, and whose certificates it holds: names of others. */
const OF_OTHERS = /backend|probe|origin|upstream|destination|health|redirect|target|^tls$/i;
const DEEPEST = 12;

/** True where an object that goes on to serve names no longer answers to one that it answered to. */
export function losesHost(before: JsonObject, after: JsonObject): boolean {
  const now = new Set(hostsBelow(after));
  if (now.has('*')) return false;
  return hostsBelow(before).some((host) => !now.has(host) && !now.has(host.replace(/^[^.]+/, '*')));
}

function hostsBelow(value: Json, depth = 0): readonly string[] {
  if (depth > DEEPEST) return [];
  if (isList(value)) return value.flatMap((item) => hostsBelow(item, depth + 1));
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([name, field]) => {
    if (field === undefined || OF_OTHERS.test(name)) return [];
    return HOSTS.test(name) ? namesIn(field) : hostsBelow(field, depth + 1);
  });
}

/** The names themselves, or those in `values` of a condition. */
function namesIn(value: Json): readonly string[] {
  if (typeof value === 'string') return value === '*' || NAME.test(value) ? [value.toLowerCase()] : [];
  if (isList(value)) return value.flatMap(namesIn);
  return isObject(value) ? namesIn(value['values'] ?? value['Values'] ?? []) : [];
}
