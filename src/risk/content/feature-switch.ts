import type { JsonObject } from '../../model/value.ts';
import type { ChangedLeaf } from './changed-attributes.ts';
import { coerced } from './coerce.ts';

const FLAG = /(^|[/._-])(features?|flags?|toggles?|switch|enabled?)([/._-]|$)/i;
const MAINTENANCE = /(^|[/._-])(maintenance([_-]?mode)?|read[_-]?only|kill[_-]?switch)([/._-]|$)/i;
/** What only changes what a developer sees. */
const FOR_DEVELOPERS = /debug|verbose|trace|log|profil|mock|experiment|beta|metric|telemetry/i;
/** A single value whose name stands beside it: a parameter, a key of a store. */
const VALUE = /^(value|insecure_value|string_value)$/i;
/** Maps whose keys are names that the application gave. */
const SETTINGS =
  /^(environment\.0\.variables|app_settings|data|config_vars|env_vars|variables|vars|Environment\.Variables)\.(.+)$/;
const NAMES = ['name', 'path', 'key', 'Name'] as const;

/** True where an application's own switch goes off: a feature that was on, or maintenance that was not. */
export function switchesFeatureOff({ path, before, after }: ChangedLeaf, object: JsonObject): boolean {
  const name = nameOf(path, object);
  if (name === undefined || FOR_DEVELOPERS.test(name)) return false;
  const [from, to] = [isOn(before), isOn(after)];
  if (MAINTENANCE.test(name)) return from === false && to === true;
  return FLAG.test(name) && from === true && to === false;
}

function nameOf(path: string, object: JsonObject): string | undefined {
  const setting = SETTINGS.exec(path)?.[2];
  if (setting !== undefined) return setting;
  if (!VALUE.test(path)) return undefined;
  return NAMES.map((name) => object[name]).find((name): name is string => typeof name === 'string');
}

function isOn(value: ChangedLeaf['before']): boolean | undefined {
  const plain = coerced(value);
  if (typeof plain === 'boolean') return plain;
  if (plain === 1 || /^(on|yes|enabled)$/i.test(String(plain))) return true;
  return plain === 0 || /^(off|no|disabled)$/i.test(String(plain)) ? false : undefined;
}
