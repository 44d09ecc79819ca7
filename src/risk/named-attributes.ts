import type { AttributeOperator, AttributeRule, KnowledgeEntry } from '../model/knowledge.ts';
import { remembered } from '../model/remembered.ts';
import type { JsonObject } from '../model/value.ts';
import { leafName, type ChangedLeaf } from './content/changed-attributes.ts';
import { isInDocument } from './content/documents.ts';
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

const OFF = [
  false,
  'off',
  'OFF',
  'DISABLED',
  'Disabled',
  'disabled',
  'INACTIVE',
  'UNPROTECTED',
  'NONE',
  'none',
  'never',
] as const;
const ON = [true, 'Enabled', 'ENABLED', 'enabled'] as const;

const OPEN_TO_ALL = ['public', 'Public', 'PUBLIC', 'ObjectRead', 'ObjectReadWithoutList', 'anonymous', 'world'] as const;

const POLICY = /(^|_)(policy|policy_document|policy_json|permissions|statements?|rules|assume_role_policy)$/;
const ACCESS_LIST =
  /(cidr|ingress|inbound|authorized_networks|firewall_rules?|(source|allowed|allow|permitted|trusted|remote)_?(ips?|ip_(list|prefix|ranges?)|ranges|addresses|networks|prefix(es)?)|ip_(white|allow)_?list|ip_filter|^(rules?|ingress(_rules?)?|inbound(_rules?)?)$)/;

const NAMED: readonly NamedAttribute[] = [
  {
    facet: 'protection',
    name: /(^|_)((deletion|delete|termination|terminate|drop|destroy|rebuild)_protect(ion|ed)?(_enabled)?|disable_api_termination|prevent_destroy)$/,
    op: 'becomes',
    values: OFF,
    severity: 0.6,
  },
  {
    facet: 'protection',
    name: /(^|_)(skip_final_snapshot|delete_automated_backups|force_destroy|force_delete|(deletion|delete|destroy)_allowed|allow_(deletion|destroy))$/,
    op: 'becomes',
    values: [true],
    severity: 0.35,
  },
  {
    facet: 'protection',
    name: /(^|_)((cloud_)?backups?|auto(mated|matic)?_backups?|point_in_time_recovery|pitr?|versioning|soft_delete|persistence)(_enabled)?$/,
    op: 'becomes',
    values: [...OFF, 'Suspended'],
    severity: 0.55,
  },
  { facet: 'protection', name: /(^|_)backup_retention(_.*)?$/, op: 'becomes', values: [0], severity: 0.7 },
  { facet: 'protection', name: /(^|_)backup_retention(_.*)?$/, op: 'down', severity: 0.35 },
  { facet: 'protection', name: /(^|_)retention(_in)?(_(days|hours|seconds|period|duration))?$/, op: 'down', severity: 0.25 },
  {
    facet: 'security',
    name: /(^|_)(publicly_accessible|public(ly)?|(allow_)?(blob_)?public_(network_)?access(_enabled)?|is_public|(allow_)?anonymous(_access)?(_enabled)?)$/,
    op: 'becomes',
    values: ON,
    severity: 0.6,
  },
  { facet: 'security', name: /(^|_)(visibility(_level)?|access_type)$/, op: 'becomes', values: OPEN_TO_ALL, severity: 0.8 },
  { facet: 'security', name: /(^|_)(is_)?private$/, op: 'becomes', values: [false], severity: 0.7, onlyUnlisted: true },
  {
    facet: 'security',
    name: /(^|_)(insecure(_skip_verify|_ssl)?|skip_(tls|ssl|cert(ificate)?)_?(verify|verification|check)?|disable_(ssl|tls)(_verification)?|allow_(insecure|http))$/,
    op: 'becomes',
    values: ON,
    severity: 0.4,
  },
  {
    facet: 'security',
    name: /(^|_)((verify|validate|check)_(ssl|tls|certs?|certificates?)|(ssl|tls|certificate)_(verify|verification|validation))(_enabled)?$/,
    op: 'becomes',
    values: OFF,
    severity: 0.4,
  },
  {
    facet: 'security',
    name: /(^|_)((brute_force|bot|breached_password|ddos|threat|attack|intrusion)\w*|firewall|waf|guard|shield|antivirus|scanning)(_enabled)?$/,
    op: 'becomes',
    values: OFF,
    severity: 0.45,
  },
  {
    facet: 'security',
    name: /(^|_)min(imum)?_(tls|ssl)(_protocol)?_version$|(^|_)tls_min(imum)?_version$/,
    op: 'down',
    severity: 0.22,
  },
  {
    facet: 'security',
    name: /password\w*_min(imum)?(_length)?$|(^|_)min(imum)?(_password)?_length$|(^|_)required_(approvals|reviewers|approving_review_count)$|approvals_required$/,
    op: 'down',
    severity: 0.35,
  },
  {
    facet: 'security',
    name: /(^|_)(is_)?(super_?)?(admin|user_is_admin|superuser|root)(istrator)?$/,
    op: 'becomes',
    values: [true],
    severity: 0.7,
  },
  { facet: 'security', name: /(redirect|callback|origin)s?(_ur[il]s?)?$/, op: 'public', severity: 0.45, onlyUnlisted: true },
  {
    facet: 'security',
    name: /(^|_)(encrypted|encryption(_at_rest|_in_transit)?(_enabled)?|(require|force|enforce)_(ssl|tls|https)|(ssl|tls|https)(_(required|enabled|only|mode))?)$/,
    op: 'becomes',
    values: OFF,
    severity: 0.4,
  },
  {
    facet: 'security',
    name: /(^|_)(audit|access|query)?_?(log|logs|logging)_enabled$|(^|_)enable_logging$|(^|_)audit(ing)?(_log(s|ging)?)?(_enabled)?$/,
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
    name: /(^|_)(role|roles|role_names?|groups?|permissions?|privileges|scopes|access_level|role_definition_name|policy_arn|managed_policy_arns?)$/,
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
    name: /(^|_)(desired_(count|capacity|size)|replicas|(replica|instance|node|min_node|worker|task)_?count|(min|max)_?(size|count|replicas|instances|capacity)|(num|number_of)_(nodes|instances|workers|replicas)|instances|nodes|workers|quantity|dynos)$/,
    op: 'capacity',
    severity: 0.5,
    onlyUnlisted: true,
  },
  {
    facet: 'disruptive',
    name: /(^|_)(ingress|service|gateway|route)_enabled$/,
    op: 'becomes',
    values: [false],
    severity: 0.35,
    onlyUnlisted: true,
  },
  {
    facet: 'disruptive',
    name: /^size$|(^|_)((instance|machine|node|server|vm)_(type|size|class)|engine_version)$/,
    op: 'changes',
    severity: 0.22,
    onlyUnlisted: true,
  },
  {
    facet: 'disruptive',
    name: /(^|_)(storage|disk|volume)(_size)?(_(gb|gib|mb|size|in_gb))?$/,
    op: 'down',
    severity: 0.25,
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
  const isListed = knowledge.known && knowledge.byRule !== true;
  const listed = coveredPaths(knowledge);
  const rules: AttributeRule[] = [];
  const seen = new Set<string>();
  const add = (path: string): void => {
    const facts = factsNamed(path);
    if (facts.length === 0 || listed.has(path) || seen.has(path)) return;
    seen.add(path);
    const isKnown = isListed && !isInDocument(knowledge.type, path);
    // The settings of a new object are often its provider's defaults: only what is let in by its content counts.
    const isMeant = ({ op, onlyUnlisted }: NamedAttribute): boolean =>
      !(creating && op === 'becomes') && !(isKnown && onlyUnlisted === true);
    const meant = facts.filter((fact) => fact.facet === facet && isMeant(fact));
    rules.push(...rulesFor(path, meant));
  };
  for (const { path } of leaves()) add(path);
  for (const name of Object.keys(after)) add(name);
  return rules;
}

/** The facts that the name of a path calls for. Attribute names repeat from change to change. */
const factsNamed = remembered((path): readonly NamedAttribute[] => factsOfName(leafName(path)));

/** Paths that differ in a key or an index end in the same name. */
const factsOfName = remembered((name): readonly NamedAttribute[] => NAMED.filter((fact) => fact.name.test(name)));

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
