import type { KnowledgeEntry, KnowledgeLookup } from '../model/knowledge.ts';
import type { PlanFormat, ResourceChange } from '../model/plan.ts';
import { reveal } from '../model/reveal.ts';
import type { Json } from '../model/value.ts';
import { valueAt } from './content/value-at.ts';

/** Types that carry any Kubernetes object as a document, and where its kind stands. */
const MANIFESTS = new Map([
  ['kubernetes_manifest', 'manifest.kind'],
  ['kubectl_manifest', 'kind'],
]);

/**
 * What is known of the object that a change is about. A manifest may hold a config map or a namespace with a database in it:
 * what its loss means is known by its kind, what its attributes mean by the resource that carries it.
 */
export function knowledgeOf(change: ResourceChange, format: PlanFormat, lookup: KnowledgeLookup): KnowledgeEntry {
  const carrier = lookup(change.type, format);
  const path = MANIFESTS.get(change.type);
  const kind = path === undefined ? undefined : (kindIn(reveal(change.before), path) ?? kindIn(reveal(change.after), path));
  const entry = kind === undefined ? undefined : entryOfKind(kind, lookup);
  if (entry === undefined) return carrier;
  const { category, state, data, outage, environmentRoot, identity, glue, onDelete } = entry;
  return {
    ...carrier,
    category,
    state,
    data,
    outage,
    environmentRoot,
    identity,
    glue,
    onDelete,
    protection: [...carrier.protection, ...entry.protection.filter((rule) => rule.kind === 'action')],
    security: [...carrier.security, ...entry.security.filter((rule) => rule.kind === 'action')],
  };
}

function kindIn(values: Json | undefined, path: string): string | undefined {
  const kind = valueAt(values, path) ?? valueAt(values, 'yaml_body');
  if (typeof kind !== 'string') return undefined;
  return /^\w+$/.test(kind) ? kind : /^kind:\s*["']?(\w+)/m.exec(kind)?.[1];
}

/** The Terraform provider has a resource of its own for the usual kinds. */
function entryOfKind(kind: string, lookup: KnowledgeLookup): KnowledgeEntry | undefined {
  const words = kind.replaceAll(/([a-z0-9])([A-Z])/g, '$1_$2').toLowerCase();
  return [`kubernetes_${words}_v1`, `kubernetes_${words}`].map((type) => lookup(type, 'terraform')).find(({ known }) => known);
}
