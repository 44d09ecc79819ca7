import type { Json } from '../../model/value.ts';
import { coerced } from './coerce.ts';
import { asList, isEmpty, isList, isObject, parsedDocument } from './json.ts';

const SWITCHES = new Set(['privileged', 'hostnetwork', 'hostpid', 'hostipc']);
const CAPABILITY = /^(CAP_)?(SYS_ADMIN|SYS_MODULE|SYS_PTRACE|ALL)$/i;

/** Ways in which a workload's definition (Kubernetes pod, ECS container list as text) reaches out of its container. */
export function hostRights(value: Json | undefined): ReadonlySet<string> {
  return new Set(rightsIn(value));
}

function rightsIn(value: Json | undefined): readonly string[] {
  if (typeof value === 'string') return rightsIn(parsedDocument(value));
  if (isList(value)) return value.flatMap(rightsIn);
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([name, part]) => [
    ...rightOf(name.replaceAll('_', '').toLowerCase(), part),
    ...rightsIn(part),
  ]);
}

function rightOf(name: string, part: Json | undefined): readonly string[] {
  if (SWITCHES.has(name)) return coerced(part) === true ? [name] : [];
  if (name === 'hostpath') return isEmpty(part) ? [] : [name];
  if (name !== 'add') return [];
  return asList(part)
    .map(String)
    .filter((capability) => CAPABILITY.test(capability));
}
