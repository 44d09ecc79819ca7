import type { Json, JsonObject } from '../../model/value.ts';
import { asList, isEmpty, isObject } from './json.ts';
import { canonical } from './same-content.ts';

/** Which objects a lifecycle rule deletes: those in use, or only versions that were overwritten already. */
export type ExpiringObjects = 'current' | 'noncurrent';

const LIMITS = new Set(['days', 'date', 'noncurrent_days', 'newer_noncurrent_versions']);

/** The enabled lifecycle rules that delete objects (S3 and Google Cloud Storage), as comparable keys. */
export function expiryRules(value: Json | undefined, objects: ExpiringObjects): ReadonlySet<string> {
  return new Set(
    asList(value)
      .filter(isObject)
      .filter((rule) => isEnabled(rule) && (expires(rule, objects) || (objects === 'current' && deletesInGoogle(rule))))
      .map(canonical),
  );
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
