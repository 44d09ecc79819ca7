import type { AttributeOperator, AttributeRule, KnowledgeEntry } from '../model/knowledge.ts';
import { remembered } from '../model/remembered.ts';
import type { JsonObject } from '../model/value.ts';
import { leafName, type ChangedLeaf } from './content/changed-attributes.ts';
import type { Facet } from './operators/operator.ts';

/** What an attribute of this name means on any type, where the knowledge of the type says nothing of it. */
interface NamedAttribute {
  readonly facet: Facet;
  readonly name: RegExp;
  readonly op: AttributeOperator;
  readonly values?: readonly (boolean | number | string)[];
  readonly severity: number;
  /** True where the name is too common to mean anything on a type whose attributes are known. */
  readonly onlyUnlisted?: boolean;
}

const OFF = [false, 'off', 'OFF', 'DISABLED', 'Disabled', 'disabled', 'INACTIVE', 'UNPROTECTED', 'NONE'] as const;
const ON = [true, 'Enabled', 'ENABLED', 'enabled'] as const;

const POLICY = /(^|_)(policy|policy_document|policy_json|permissions|statements?|assume_role_policy)$/;
const ACCESS_LIST =
  /(cidr|ingress|inbound|authorized_networks|firewall_rules?|(source|allowed|allow|permitted)_?(ips?|ip_list|ranges|addresses|networks|prefix(es)?)|ip_(white|allow)_?list)/;

const NAMED: readonly NamedAttribute[] = [
  {
    facet: 'protection',
    name: /(^|_)((deletion|delete|termination|terminate|drop|destroy)_protect(ion|ed)?(_enabled)?|disable_api_termination|prevent_destroy)$/,
    op: 'becomes',
    values: OFF,
    severity: 0.6,
  },
  {
    facet: 'protection',
    name: /(^|_)(skip_final_snapshot|delete_automated_backups|force_destroy|force_delete)$/,
    op: 'becomes',
    values: [true],
    severity: 0.35,
  },
  {
    facet: 'protection',
    name: /(^|_)(backups?|auto(mated|matic)?_backups?|point_in_time_recovery|pitr|versioning|soft_delete)(_enabled)?$/,
    op: 'becomes',
    values: [...OFF, 'Suspended'],
    severity: 0.55,
  },
  { facet: 'protection', name: /(^|_)backup_retention(_.*)?$/, op: 'becomes', values: [0], severity: 0.7 },
  { facet: 'protection', name: /(^|_)backup_retention(_.*)?$/, op: 'down', severity: 0.35 },
  { facet: 'protection', name: /(^|_)retention(_in)?(_(days|hours|seconds|period|duration))?$/, op: 'down', severity: 0.25 },
  {
    facet: 'security',
    name: /(^|_)(publicly_accessible|(allow_)?(blob_)?public_(network_)?access(_enabled)?|is_public|anonymous_access(_enabled)?)$/,
    op: 'becomes',
    values: ON,
    severity: 0.6,
  },
  {
    facet: 'security',
    name: /(^|_)(encrypted|encryption(_at_rest|_in_transit)?(_enabled)?|(require|force|enforce)_(ssl|tls|https)|(ssl|tls|https)(_(required|enabled|only|mode))?)$/,
    op: 'becomes',
    values: OFF,
    severity: 0.4,
  },
  {
    facet: 'security',
    name: /(^|_)(audit|access|query)?_?(log|logs|logging)_enabled$|(^|_)enable_logging$/,
    op: 'becomes',
    values: OFF,
    severity: 0.4,
  },
  {
    facet: 'security',
    name: /(^|_)(mfa|two_factor|multi_factor)(_(enabled|required|delete|configuration))?$/,
    op: 'becomes',
    values: OFF,
    severity: 0.5,
  },
  { facet: 'security', name: POLICY, op: 'admin', severity: 0.85, onlyUnlisted: true },
  { facet: 'security', name: POLICY, op: 'widen', severity: 0.45, onlyUnlisted: true },
  { facet: 'security', name: POLICY, op: 'public', severity: 0.7, onlyUnlisted: true },
  {
    facet: 'security',
    name: /(^|_)(role|roles|groups?|role_definition_name|policy_arn|managed_policy_arns?)$/,
    op: 'admin',
    severity: 0.7,
    onlyUnlisted: true,
  },
  { facet: 'security', name: /(^|_)(members?|principals?|acl|grantee)$/, op: 'public', severity: 0.7, onlyUnlisted: true },
  { facet: 'security', name: ACCESS_LIST, op: 'open', severity: 0.7, onlyUnlisted: true },
  {
    facet: 'security',
    name: /(^|_)(containers?|container_definitions|spec|template|manifest|job_template)$/,
    op: 'privileged',
    severity: 0.5,
    onlyUnlisted: true,
  },
  {
    facet: 'disruptive',
    name: /(^|_)(desired_(count|capacity|size)|replicas|(instance|node|min_node|worker)_count|min_(size|count|replicas|instances)|(num|number_of)_(nodes|instances|workers))$/,
    op: 'capacity',
    severity: 0.5,
    onlyUnlisted: true,
  },
];

interface Values {
  readonly leaves: () => readonly ChangedLeaf[];
  readonly after: JsonObject;
  readonly creating: boolean;
}

/** Facts by name for the attributes of one change that its type's knowledge does not cover. */
export function namedAttributeRules(
  knowledge: KnowledgeEntry,
  facet: Facet,
  { leaves, after, creating }: Values,
): readonly AttributeRule[] {
  // The settings of a new object are often its provider's defaults: only what is let in by its content counts.
  const candidates = NAMED.filter(
    (fact) => fact.facet === facet && !(fact.onlyUnlisted && knowledge.known) && !(creating && fact.op === 'becomes'),
  );
  if (candidates.length === 0) return [];
  const listed = coveredPaths(knowledge);
  const isTelling = (path: string): boolean => factsNamed(path).length > 0 && !listed.has(path);
  const changed = leaves().flatMap(({ path }) => (isTelling(path) ? [path] : []));
  const paths = new Set([...changed, ...Object.keys(after).filter(isTelling)]);
  return [...paths].flatMap((path) => {
    const facts = factsNamed(path);
    return rulesFor(
      path,
      candidates.filter((fact) => facts.includes(fact)),
    );
  });
}

/** The facts that the name of a path calls for. Attribute names repeat from change to change. */
const factsNamed = remembered((path): readonly NamedAttribute[] => {
  const name = leafName(path);
  return NAMED.filter((fact) => fact.name.test(name));
});

/** The attribute paths on which the knowledge of a type has a word. */
export function coveredPaths(knowledge: KnowledgeEntry): ReadonlySet<string> {
  const known = covered.get(knowledge);
  if (known) return known;
  const { protection, disruptive, security } = knowledge;
  const paths = [...protection, ...disruptive, ...security].flatMap((rule) => (rule.kind === 'attribute' ? [rule.path] : []));
  const found = new Set(paths);
  covered.set(knowledge, found);
  return found;
}

/** One entry serves all changes of its type. */
const covered = new WeakMap<KnowledgeEntry, ReadonlySet<string>>();

function rulesFor(path: string, facts: readonly NamedAttribute[]): readonly AttributeRule[] {
  return facts.flatMap(({ op, severity, values }) =>
    (values ?? [undefined]).map((value) => ({
      kind: 'attribute' as const,
      path,
      op,
      severity,
      ...(value === undefined ? {} : { value }),
    })),
  );
}
