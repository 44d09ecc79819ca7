import { isList } from '../../model/list.ts';
import type { Json, JsonObject } from '../../model/value.ts';
import { isObject } from './json.ts';
import { textsOf } from './iam-statement.ts';

/** What an added rule of a Kubernetes role allows: nothing much, to read what is secret, or to gain any right. */
export type ClusterGrant = 'none' | 'reads-secrets' | 'escalation';

/** Verbs with which a subject gives itself more than it has. https://kubernetes.io/docs/concepts/security/rbac-good-practices/ */
const ESCALATING_VERBS = new Set(['escalate', 'bind', 'impersonate']);
/** Resources whose writing is as good as every right of the namespace, or of the cluster. */
const ESCALATING_RESOURCES = new Set([
  'rolebindings',
  'clusterrolebindings',
  'roles',
  'clusterroles',
  'pods/exec',
  'pods/attach',
  'nodes/proxy',
  'serviceaccounts/token',
  'mutatingwebhookconfigurations',
  'validatingwebhookconfigurations',
]);
const WRITES = new Set(['create', 'update', 'patch', '*']);
const READS = new Set(['get', 'list', 'watch', '*']);

/** True for a list of rules of a role: verbs on resources of API groups, as Terraform or a manifest writes them. */
export function isClusterRules(value: Json | undefined): value is readonly JsonObject[] {
  return isList(value) && value.length > 0 && value.every((item) => isObject(item) && 'verbs' in item);
}

/** The worst that a role's rules allow and did not before. */
export function clusterGrantGained(before: Json | undefined, after: readonly JsonObject[]): ClusterGrant {
  const held = new Set((isClusterRules(before) ? before : []).flatMap(grantsOf));
  const gained = after.flatMap(grantsOf).filter((grant) => !held.has(grant) && !held.has('escalation'));
  if (gained.includes('escalation')) return 'escalation';
  return gained.includes('reads-secrets') ? 'reads-secrets' : 'none';
}

function grantsOf(rule: JsonObject): readonly ClusterGrant[] {
  const [verbs, resources] = [textsOf(rule['verbs']), textsOf(rule['resources'])];
  // Named objects are a grant of their own, seldom of more than one.
  if (textsOf(rule['resource_names'] ?? rule['resourceNames']).length > 0) return [];
  if (isEverything(rule, verbs, resources) || escalates(verbs, resources)) return ['escalation'];
  const readsSecrets = verbs.some((verb) => READS.has(verb)) && resources.some((name) => name === 'secrets' || name === '*');
  return readsSecrets ? ['reads-secrets'] : [];
}

function isEverything(rule: JsonObject, verbs: readonly string[], resources: readonly string[]): boolean {
  return verbs.includes('*') && resources.includes('*') && textsOf(rule['api_groups'] ?? rule['apiGroups']).some(isWholeGroup);
}

function escalates(verbs: readonly string[], resources: readonly string[]): boolean {
  const writes = verbs.some((verb) => WRITES.has(verb)) && resources.some((name) => ESCALATING_RESOURCES.has(name));
  return writes || verbs.some((verb) => ESCALATING_VERBS.has(verb));
}

function isWholeGroup(group: string): boolean {
  return group === '*' || group === '';
}
