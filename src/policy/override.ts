import type { PolicyFile } from '../generated/policy.ts';
import type { OverrideSettings } from '../model/override.ts';

const HOURS = 4;

/** A policy's settings; without them nobody may override anything. */
export function overrideSettings(given: PolicyFile['override']): OverrideSettings | undefined {
  if (given === undefined) return undefined;
  return { group: given.group, members: given.members, validHours: given.valid_hours ?? HOURS };
}
