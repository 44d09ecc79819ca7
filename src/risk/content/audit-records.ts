import { isList } from '../../model/list.ts';
import type { Json, JsonObject } from '../../model/value.ts';
import { coerced } from './coerce.ts';
import { asList, isObject } from './json.ts';
import { valueAt } from './value-at.ts';

/** Attributes that list the logs which a service sends away, in Terraform and in CloudFormation. */
const LISTS_OF_LOGS = [
  'enabled_cluster_log_types',
  'enabled_cloudwatch_logs_exports',
  'enabled_log',
  'log',
  'EnableCloudwatchLogsExports',
  'Logging',
] as const;

/** What a recorder of configurations is told to leave out, in Terraform and in CloudFormation. */
const LEFT_OUT = [
  ['recording_group.0.exclusion_by_resource_types.0.resource_types', 'recording_group'],
  ['RecordingGroup.ExclusionByResourceTypes.ResourceTypes', 'RecordingGroup'],
] as const;

/** By these it is told who may do what, who comes in and who could read it. */
const TELLING = /^AWS::(IAM|KMS|Organizations|SSO|CloudTrail|Config|SecretsManager)::|^AWS::(EC2::SecurityGroup|S3::Bucket)$/;

/** The attribute by which a recorder no longer records what tells who may do what. */
export function tellingLeftOut(before: JsonObject, after: JsonObject): string | undefined {
  return LEFT_OUT.find(([path]) => {
    const then = asList(valueAt(before, path));
    return asList(valueAt(after, path)).some((type) => TELLING.test(String(type)) && !then.includes(type));
  })?.[1];
}

/** Of these logs, the ones that tell who did what. */
const RECORDS = /audit|^(administrative|security|policy|sign_?in_?logs|authenticator|alllogs)$/i;

/** The list that named records of who does what and names fewer of them now. */
export function auditRecordsLost(before: JsonObject, after: JsonObject): string | undefined {
  return LISTS_OF_LOGS.find((name) => {
    const now = new Set(recordsIn(after[name]));
    return !now.has('alllogs') && recordsIn(before[name]).some((record) => !now.has(record));
  });
}

function recordsIn(value: Json | undefined): readonly string[] {
  if (typeof value === 'string') return RECORDS.test(value) ? [value.toLowerCase()] : [];
  if (isList(value)) return value.flatMap(recordsIn);
  if (!isObject(value) || coerced(value['enabled']) === false) return [];
  return Object.values(value).flatMap((field) => asList(field).flatMap(recordsIn));
}
