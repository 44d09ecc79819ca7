import { isList } from '../../model/list.ts';
import type { Json } from '../../model/value.ts';
import { coerced } from './coerce.ts';
import { isObject } from './json.ts';

/** Charts came to write one switch in several ways: `installCRDs`, `crds.enabled`, `crds.install`. */
const CRDS = /crds?/i;

/** True for the path of a setting by which a chart brings its own kinds of objects. */
export function isAboutCrds(path: string): boolean {
  return CRDS.test(path);
}

/** True where any setting in the values of a chart lets it bring its own kinds of objects. */
export function bringsCrds(value: Json | undefined, path = ''): boolean {
  if (isList(value)) return value.some((item) => bringsCrds(item, path));
  if (isObject(value)) return Object.entries(value).some(([name, field]) => bringsCrds(field, `${path}.${name}`));
  return isAboutCrds(path) && coerced(value) === true;
}
