import type { Json } from '../model/value.ts';
import { digestOf } from './hash.ts';

/** What judged plans were judged by, as one digest: results of different policies or knowledge must not be merged. */
export function settingsDigest(policy: Json, knowledge: Json): string {
  return digestOf({ knowledge, policy });
}
