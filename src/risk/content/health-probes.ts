import type { Json } from '../../model/value.ts';
import { coversTheWorld } from './cidr.ts';
import { textsOf } from './iam-statement.ts';

/**
 * From where Google's load balancers come, and ask whether a machine is well. A rule of a firewall that lets nobody else in may look
 * like a narrower one. https://cloud.google.com/load-balancing/docs/health-check-concepts#ip-ranges
 */
const PROBES = ['130.211.0.0/22', '35.191.0.0/16'] as const;

/** True where a firewall's rule let the probes in and no longer does: every machine behind the load balancer counts as ill. */
export function locksOutProbes(before: Json | undefined, after: Json | undefined): boolean {
  const now = textsOf(after ?? []);
  if (coversTheWorld(now)) return false;
  return textsOf(before ?? []).some((range) => isProbe(range) && !now.includes(range));
}

function isProbe(range: string): boolean {
  return PROBES.some((probe) => probe === range);
}
