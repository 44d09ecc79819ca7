import { isList } from '../../model/list.ts';
import type { Json, JsonObject } from '../../model/value.ts';
import { toNumber } from './coerce.ts';
import { isObject } from './json.ts';

/** Classes from which an object is fetched for hours before anybody can read it: https://docs.aws.amazon.com/AmazonS3/latest/userguide/storage-class-intro.html */
const OFFLINE = /^(GLACIER|DEEP_ARCHIVE)$/;
/** How Azure calls the days after which a blob goes offline. */
const TO_ARCHIVE = /^tier_to_archive_after_days_since_\w+$/;
/** What is so young is still being read. */
const YOUNG = 7;

/** True where a lifecycle begins to take objects offline within days of their writing. */
export function archivesYoungObjects(before: Json | undefined, after: Json | undefined): boolean {
  return youngest(after) <= YOUNG && youngest(before) > YOUNG;
}

/** The age in days at which the first objects go offline; infinite where none do. */
function youngest(value: Json | undefined): number {
  if (isList(value)) return Math.min(Number.POSITIVE_INFINITY, ...value.map(youngest));
  if (!isObject(value)) return Number.POSITIVE_INFINITY;
  return Math.min(ageIn(value), ...Object.values(value).map(youngest));
}

function ageIn(transition: JsonObject): number {
  const azure = Object.entries(transition)
    .filter(([name, days]) => TO_ARCHIVE.test(name) && (toNumber(days) ?? -1) >= 0)
    .map(([, days]) => toNumber(days) ?? 0);
  const isOffline = OFFLINE.test(String(transition['storage_class'] ?? transition['StorageClass'] ?? ''));
  // A transition on a date has no days.
  const days = toNumber(transition['days'] ?? transition['TransitionInDays']);
  return Math.min(Number.POSITIVE_INFINITY, ...azure, ...(isOffline && days !== undefined ? [days] : []));
}
