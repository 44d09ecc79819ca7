import type { ResourceChange } from '../../model/plan.ts';
import type { JsonObject } from '../../model/value.ts';
import { asList, isObject } from './json.ts';

const SCHEDULED = /cron_?job|schedul|event_rule|Events::Rule/i;
const COPIES = /(^|[^a-z])(back[-_ ]?ups?|snapshots?|dumps?|restic|velero)([^a-z]|$)/i;

/** Charts whose whole purpose it is. */
const CHARTS = /(^|\/)(velero|k8up|kasten|k10|stash|kubestash|longhorn-backup|etcd-backup|gemini)$/i;

/** True for a chart that makes copies of what a cluster holds. */
export function isBackupChart({ type }: ResourceChange, before: JsonObject): boolean {
  return type === 'helm_release' && CHARTS.test(String(before['chart'] ?? ''));
}

/** True for a job on a schedule whose own name says that it makes copies: `db-backup`, `nightly-back-up`. */
export function makesBackups({ type, address }: ResourceChange, before: JsonObject): boolean {
  if (!SCHEDULED.test(type)) return false;
  const metadata = asList(before['metadata'])[0];
  const names = [address, before['name'], before['Name'], isObject(metadata) ? metadata['name'] : undefined];
  return names.some((name) => COPIES.test(String(name ?? '')));
}
