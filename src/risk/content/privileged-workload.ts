import { isList } from '../../model/list.ts';
import type { Json } from '../../model/value.ts';
import { coerced } from './coerce.ts';
import { asList, isEmpty, isObject, parsedDocument } from './json.ts';

const SWITCHES = new Set(['privileged', 'hostnetwork', 'hostpid', 'hostipc']);
const CAPABILITY = /^(CAP_)?(SYS_ADMIN|SYS_MODULE|SYS_PTRACE|ALL)$/i;

/** Ways in which a workload's definition (Kubernetes pod, ECS container list as text) reaches out of its container. */
export function hostRights(value: Json | undefined): ReadonlySet<string> {
  return new Set(rightsIn(value));
}

function rightsIn(value: Json | undefined): readonly string[] {
  if (typeof value === 'string') return rightsInText(value);
  if (isList(value)) return value.flatMap(rightsIn);
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([name, part]) => [
    ...rightOf(name.replaceAll('_', '').toLowerCase(), part),
    ...rightsIn(part),
  ]);
}

/** A definition in JSON, or a job of Nomad in its own language. */
function rightsInText(text: string): readonly string[] {
  const document = parsedDocument(text);
  if (document !== undefined) return rightsIn(document);
  return JOB_RIGHTS.filter(([, is]) => is.test(text)).map(([right]) => right);
}

/** https://developer.hashicorp.com/nomad/docs/deploy/task-driver/raw_exec: without any isolation. */
const JOB_RIGHTS: readonly (readonly [right: string, is: RegExp])[] = [
  ['driver', /^\s*driver\s*=\s*"raw_exec"/m],
  ['privileged', /^\s*privileged\s*=\s*true\b/m],
  ['hostpid', /^\s*(pid|ipc)_mode\s*=\s*"host"/m],
];

function rightOf(name: string, part: Json | undefined): readonly string[] {
  if (SWITCHES.has(name)) return coerced(part) === true ? [name] : [];
  if (name === 'driver') return part === 'raw_exec' ? [name] : [];
  if (name === 'hostpath') return isEmpty(part) ? [] : [name];
  if (name !== 'add') return [];
  return asList(part)
    .map(String)
    .filter((capability) => CAPABILITY.test(capability));
}

/** Settings that hold a container back, and the value with which they do. */
const HOLDS_BACK = new Map([
  ['allowprivilegeescalation', false],
  ['runasnonroot', true],
]);

/** True where a container was held back from becoming root and is no longer; what nobody had set says nothing. */
export function lowersItsGuard(before: Json | undefined, after: Json | undefined): boolean {
  const [held, holds] = [restraintsIn(before), restraintsIn(after)];
  return [...HOLDS_BACK.keys()].some((name) => held.get(name) === true && holds.get(name) === false);
}

/** Whether each setting that stands anywhere in a definition holds back wherever it stands. */
function restraintsIn(value: Json | undefined): ReadonlyMap<string, boolean> {
  const found = new Map<string, boolean>();
  const visit = (part: Json | undefined): void => {
    if (typeof part === 'string') return visit(parsedDocument(part));
    if (isList(part)) return part.forEach(visit);
    if (!isObject(part)) return undefined;
    for (const [name, field] of Object.entries(part)) {
      const key = name.replaceAll('_', '').toLowerCase();
      const wanted = HOLDS_BACK.get(key);
      if (wanted !== undefined && field !== null) found.set(key, (found.get(key) ?? true) && coerced(field) === wanted);
      visit(field);
    }
    return undefined;
  };
  visit(value);
  return found;
}
