import type { AttributeRule, KnowledgeEntry, KnowledgeLookup, KnowledgeRule } from '../model/knowledge.ts';
import type { PlanFormat, ResourceChange } from '../model/plan.ts';
import { reveal } from '../model/reveal.ts';
import type { Json } from '../model/value.ts';
import { valueAt } from './content/value-at.ts';
import { typeOfKind, typeOfArm } from './manifest-types.ts';

/** Types that carry any object as a document: where its kind and group stand, and what the paths in it begin with. */
const CARRIERS: Readonly<Record<string, { readonly document: string; readonly kind: string; readonly group: string }>> = {
  kubernetes_manifest: { document: 'manifest', kind: 'manifest.kind', group: 'manifest.apiVersion' },
  kubectl_manifest: { document: 'yaml_body', kind: 'kind', group: 'api_version' },
  kustomization_resource: { document: 'manifest', kind: 'kind', group: 'apiVersion' },
  azapi_resource: { document: 'body', kind: 'type', group: '' },
  azapi_update_resource: { document: 'body', kind: 'type', group: '' },
  azapi_resource_action: { document: 'body', kind: 'type', group: '' },
  aws_cloudcontrolapi_resource: { document: 'desired_state', kind: 'type_name', group: '' },
};

/** The attribute of a type that carries any object, in which the whole of that object stands. */
export function wholeDocumentOf(type: string): string | undefined {
  return CARRIERS[type]?.document;
}

/**
 * What is known of the object that a change is about. A manifest may hold a config map or a namespace with a database in it:
 * what its loss means is known by its kind, what its attributes mean by the resource that carries it and by the resource that the
 * provider has of its own for the kind.
 */
export function knowledgeOf(change: ResourceChange, format: PlanFormat, lookup: KnowledgeLookup): KnowledgeEntry {
  const carrier = lookup(change.type, format);
  const place = CARRIERS[change.type];
  const type =
    place === undefined ? undefined : (carriedType(reveal(change.before), place) ?? carriedType(reveal(change.after), place));
  const entry = type === undefined ? undefined : type.map((name) => lookup(name, 'terraform')).find(({ known }) => known);
  if (place === undefined || entry === undefined) return carrier;
  return carried(carrier, entry, place.document);
}

type Place = (typeof CARRIERS)[string];

/** The types of a provider's own that an object like this may be written as, the likeliest first. */
function carriedType(values: Json | undefined, { document, kind, group }: Place): readonly string[] | undefined {
  const name = textIn(values, document, kind);
  if (name === undefined) return undefined;
  // Cloud Control names its types as CloudFormation does.
  if (name.includes('::')) return [name];
  return group === '' ? typeOfArm(name) : typeOfKind(name, textIn(values, document, group) ?? '');
}

/** What stands at a path, or behind a word of the document's text: its last step, in YAML or in JSON. */
function textIn(values: Json | undefined, document: string, path: string): string | undefined {
  const shown = valueAt(values, path);
  if (typeof shown === 'string') return shown;
  const text = valueAt(values, document);
  const word = path === 'api_version' ? 'apiVersion' : (path.split('.').at(-1) ?? path);
  return typeof text === 'string'
    ? new RegExp(`^[{\\s]*"?${word}"?:\\s*["']?([\\w./-]+)|[{,]"${word}":"([\\w./-]+)"`, 'm').exec(text)?.slice(1).find(Boolean)
    : undefined;
}

function carried(carrier: KnowledgeEntry, entry: KnowledgeEntry, document: string): KnowledgeEntry {
  const { category, state, data, outage, environmentRoot, identity, glue, onDelete } = entry;
  const isManifest = document !== 'body';
  const added = (facet: 'disruptive' | 'protection' | 'security'): readonly KnowledgeRule[] => [
    ...carrier[facet],
    ...ownRules(entry[facet], carrier[facet], isManifest ? document : undefined),
  ];
  return {
    ...carrier,
    // The object that the document describes is known, whatever carries it.
    known: true,
    category,
    state,
    data,
    outage,
    environmentRoot,
    identity,
    glue,
    onDelete,
    mitigates: [
      ...carrier.mitigates,
      ...(isManifest ? entry.mitigates.map((rule) => ({ ...rule, path: documentPath(rule.path, document) })) : []),
    ],
    disruptive: added('disruptive'),
    protection: added('protection'),
    security: added('security'),
  };
}

/** What the kind's own resource says, at the paths of the document, where the carrier does not say it already. */
function ownRules(
  rules: readonly KnowledgeRule[],
  carriers: readonly KnowledgeRule[],
  document: string | undefined,
): readonly KnowledgeRule[] {
  const said = new Set(carriers.flatMap((rule) => (rule.kind === 'attribute' ? [`${rule.path} ${rule.op}`] : [])));
  return rules.flatMap((rule): readonly KnowledgeRule[] => {
    if (rule.kind === 'action') return [rule];
    const moved = document === undefined ? undefined : inDocument(rule, document);
    return moved === undefined || said.has(`${moved.path} ${moved.op}`) ? [] : [moved];
  });
}

function inDocument(rule: AttributeRule, document: string): AttributeRule {
  return { ...rule, path: documentPath(rule.path, document) };
}

/** Blocks that the provider writes in the singular, once for each, and a manifest as a list. */
const LISTS = new Set(['rule', 'subject', 'webhook', 'port', 'container', 'volume', 'taint', 'subset', 'endpoint']);

/** `spec.0.max_replicas` of a resource of its own is `spec.maxReplicas` of a manifest. */
function documentPath(path: string, document: string): string {
  const steps = path.split('.').filter((step) => !/^\d+$/.test(step));
  const isName = (at: number): boolean => ['labels', 'annotations', 'data'].includes(steps[at - 1] ?? '');
  const named = steps.map((step, at) =>
    isName(at) || step.includes('-') ? step : camelCase(LISTS.has(step) ? `${step}s` : step),
  );
  return [document, ...named].join('.');
}

function camelCase(step: string): string {
  return step.replaceAll(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}
