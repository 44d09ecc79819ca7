import type { Json, JsonObject } from '../../model/value.ts';
import { asList, isEmpty, isObject, parsedDocument } from './json.ts';

const INTENTION = /^consul_(intention|config_entry\w*)$/;
const KUBERNETES = /^(kubernetes_network_policy(_v1)?|kubernetes_manifest|kubectl_manifest|kustomization_resource)$/;

/** True for a policy of a mesh or a cluster that turns away whoever no other policy lets in. */
export function deniesByDefault(type: string, values: JsonObject): boolean {
  if (INTENTION.test(type)) return deniesEveryService(values);
  return KUBERNETES.test(type) && documentsOf(values).some(deniesEveryPod);
}

/** An intention that denies whatever source it does not name. */
function deniesEveryService(values: JsonObject): boolean {
  if (values['source_name'] === '*') return isDenial(values['action']);
  const text = values['config_json'];
  const config = typeof text === 'string' ? parsedDocument(text) : values;
  if (!isObject(config)) return false;
  return [...asList(config['Sources']), ...asList(config['sources'])]
    .filter(isObject)
    .some((source) => (source['Name'] ?? source['name']) === '*' && isDenial(source['Action'] ?? source['action']));
}

function isDenial(action: Json | undefined): boolean {
  return typeof action === 'string' && /^deny$/i.test(action);
}

/** The object as it stands, or the documents that it carries. */
function documentsOf(values: JsonObject): readonly JsonObject[] {
  const carried = [values['manifest'], values['yaml_body']].filter((document) => document !== undefined);
  return (carried.length > 0 ? carried : [values]).filter(isObject);
}

/** A policy that picks every pod of its namespace, and lets nobody in or out. */
function deniesEveryPod(document: JsonObject): boolean {
  const kind = String(document['kind'] ?? 'NetworkPolicy');
  const [spec = {}] = asList(document['spec']);
  if (!isObject(spec)) return false;
  if (kind === 'AuthorizationPolicy') return deniesEveryCaller(spec);
  const selector = SELECTORS.find((name) => name in spec);
  if (!kind.endsWith('NetworkPolicy') || selector === undefined || !picksAll(spec[selector])) return false;
  const admits = kind.startsWith('Cilium') ? (rule: Json): boolean => !isEmpty(rule) : isObject;
  return directionsOf(spec).some((direction) => !asList(spec[direction]).some(admits));
}

const SELECTORS = ['pod_selector', 'podSelector', 'endpointSelector', 'selector'] as const;

/** Of Istio: without a rule nobody is allowed, and a rule without conditions is about everybody. */
function deniesEveryCaller(spec: JsonObject): boolean {
  if (!picksAll(spec['selector'])) return false;
  const rules = asList(spec['rules']);
  return /^deny$/i.test(String(spec['action'] ?? ''))
    ? rules.some((rule) => isObject(rule) && isEmpty(rule))
    : rules.length === 0;
}

/** True for a policy of a mesh that lets by every request: a rule of it has no condition. */
export function admitsEveryCaller(type: string, values: JsonObject): boolean {
  return KUBERNETES.test(type) && documentsOf(values).some(hasRuleForAll);
}

function hasRuleForAll(document: JsonObject): boolean {
  const [spec] = asList(document['spec']);
  if (document['kind'] !== 'AuthorizationPolicy' || !isObject(spec)) return false;
  return (
    /^(allow)?$/i.test(String(spec['action'] ?? '')) && asList(spec['rules']).some((rule) => isObject(rule) && isEmpty(rule))
  );
}

/** The namespaces whose pods a policy of Kubernetes lets somebody reach; none of any other object. */
export function namespacesAdmittedTo(type: string, values: JsonObject): readonly string[] {
  if (!KUBERNETES.test(type)) return [];
  return documentsOf(values)
    .filter((document) => String(document['kind'] ?? 'NetworkPolicy').endsWith('NetworkPolicy') && admitsSomebody(document))
    .map(namespaceOf);
}

/** The namespaces that a policy closes by default. */
export function namespacesClosedBy(type: string, values: JsonObject): readonly string[] {
  return KUBERNETES.test(type) ? documentsOf(values).filter(deniesEveryPod).map(namespaceOf) : [];
}

function admitsSomebody(document: JsonObject): boolean {
  const [spec] = asList(document['spec']);
  return isObject(spec) && ['ingress', 'egress'].some((direction) => asList(spec[direction]).some((rule) => !isEmpty(rule)));
}

function namespaceOf(document: JsonObject): string {
  const [metadata] = asList(document['metadata']);
  return isObject(metadata) ? String(metadata['namespace'] ?? 'default') : 'default';
}

function picksAll(selector: Json | undefined): boolean {
  const [block] = asList(selector);
  if (typeof block === 'string') return block === '' || block === 'all()';
  return !isObject(block) || Object.values(block).every(isEmpty);
}

/** The directions that a policy is about: those that it names, else those of which it has rules, else whoever comes in. */
function directionsOf(spec: JsonObject): readonly string[] {
  const named = ['policy_types', 'policyTypes', 'types']
    .flatMap((name) => asList(spec[name]))
    .map((name) => String(name).toLowerCase());
  const written = ['ingress', 'egress'].filter((name) => name in spec);
  return [named, written].find((names) => names.length > 0) ?? ['ingress'];
}
