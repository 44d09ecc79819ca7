import { isList } from '../../model/list.ts';
import type { Json, JsonObject } from '../../model/value.ts';
import { toNumber } from './coerce.ts';
import { asList, isEmpty, isObject } from './json.ts';
import { canonical } from './same-content.ts';

/** Which objects a lifecycle rule deletes: those in use, or only versions that were overwritten already. */
export type ExpiringObjects = 'current' | 'noncurrent';

const LIMITS = new Set(['days', 'date', 'noncurrent_days', 'newer_noncurrent_versions']);

/** The enabled lifecycle rules that delete objects (S3 and Google Cloud Storage): what each is about, and after how many days. */
export function expiryRules(value: Json | undefined, objects: ExpiringObjects): ReadonlyMap<string, number> {
  const rules = asList(value)
    .filter(isObject)
    .filter((rule) => isEnabled(rule) && (expires(rule, objects) || deletesElsewhere(rule, objects)));
  return new Map(rules.map((rule) => [canonical(withoutLimits(rule)), daysOf(rule)]));
}

const DAYS =
  /^(days|age|delete_after_days_since_\w+|noncurrent_days|days_since_noncurrent_time|ExpirationInDays|NoncurrentVersionExpirationInDays|NoncurrentDays)$/;

/** Moving objects to cheaper storage, or clearing what was never uploaded whole, deletes none of them. */
const MOVES = /transition|^abort_?incomplete_?multipart_?upload$/i;

/** The rule with its days left out, so that the same rule with others is known again. */
function withoutLimits(value: Json | undefined): Json {
  if (isList(value)) return value.map(withoutLimits);
  if (!isObject(value)) return value ?? null;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, field]) =>
      DAYS.test(name) || MOVES.test(name) ? [] : [[name, withoutLimits(field)] as const],
    ),
  );
}

/** The soonest of its days; a rule by date or count deletes from now on. */
function daysOf(value: Json): number {
  const days = daysIn(value);
  return days.length === 0 ? 0 : Math.min(...days);
}

function daysIn(value: Json | undefined): readonly number[] {
  if (isList(value)) return value.flatMap(daysIn);
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([name, field]) => {
    if (MOVES.test(name)) return [];
    const days = DAYS.test(name) ? toNumber(field) : undefined;
    return days === undefined ? daysIn(field) : days > 0 ? [days] : [];
  });
}

function isEnabled(rule: JsonObject): boolean {
  const status = rule['status'] ?? rule['Status'] ?? rule['enabled'] ?? 'Enabled';
  return status === 'Enabled' || status === true;
}

function expires(rule: JsonObject, objects: ExpiringObjects): boolean {
  const limits = objects === 'current' ? rule['expiration'] : rule['noncurrent_version_expiration'];
  return asList(limits).filter(isObject).some(hasLimit) || hasCloudFormationLimit(rule, objects);
}

function hasLimit(limit: JsonObject): boolean {
  return Object.entries(limit).some(([name, value]) => LIMITS.has(name) && !isEmpty(value) && value !== 0);
}

function hasCloudFormationLimit(rule: JsonObject, objects: ExpiringObjects): boolean {
  const names =
    objects === 'current'
      ? ['ExpirationInDays', 'ExpirationDate']
      : ['NoncurrentVersionExpirationInDays', 'NoncurrentVersionExpiration'];
  return names.some((name) => !isEmpty(rule[name]));
}

function deletesElsewhere(rule: JsonObject, objects: ExpiringObjects): boolean {
  return (objects === 'current' && deletesInGoogle(rule)) || deletesInAzure(rule, objects);
}

/** Azure deletes blobs, and their versions and snapshots, by limits in the actions of a rule; -1 is none. */
function deletesInAzure(rule: JsonObject, objects: ExpiringObjects): boolean {
  const blocks = asList(rule['actions'])
    .filter(isObject)
    .flatMap((actions) =>
      objects === 'current' ? asList(actions['base_blob']) : [...asList(actions['version']), ...asList(actions['snapshot'])],
    );
  return blocks
    .filter(isObject)
    .some((block) =>
      Object.entries(block).some(([name, days]) => name.startsWith('delete_after_days') && (toNumber(days) ?? -1) >= 0),
    );
}

/** Google deletes live objects unless a condition limits the rule to archived versions. */
function deletesInGoogle(rule: JsonObject): boolean {
  const deletes = asList(rule['action']).some((action) => isObject(action) && action['type'] === 'Delete');
  return deletes && !asList(rule['condition']).some((condition) => isObject(condition) && isForOldVersions(condition));
}

function isForOldVersions(condition: JsonObject): boolean {
  return (
    Boolean(condition['num_newer_versions']) ||
    Boolean(condition['days_since_noncurrent_time']) ||
    condition['with_state'] === 'ARCHIVED'
  );
}
